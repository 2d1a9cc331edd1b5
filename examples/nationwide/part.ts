import type { LocalizedText } from "chumchon/kernel";
import type { Table } from "chumchon/tables";
import type { ReportSection } from "./report/content.js";

/** What one part of the job adds to the report, and the tables it writes beside it. */
export interface Part {
  readonly section: ReportSection;
  /** What it has to say of the point of the memorandum it serves. */
  readonly says: LocalizedText;
  readonly files: readonly { readonly name: string; readonly table: Table }[];
}

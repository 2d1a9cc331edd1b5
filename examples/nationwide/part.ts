import type { Table } from "chumchon/tables";
import type { ReportSection } from "./report/content.js";

/** What one part of the job adds to the report, and the tables it writes beside it. */
export interface Part {
  readonly section: ReportSection;
  readonly files: readonly { readonly name: string; readonly table: Table }[];
}

import type { LocalizedText } from "chumchon/kernel";

/** What the report shows, before anything is HTML. */
export interface ReportContent {
  readonly title: LocalizedText;
  readonly lead: LocalizedText;
  readonly sections: readonly ReportSection[];
  readonly sources: readonly LocalizedText[];
}

/** One part of the report: words, pictures and tables, in that order. */
export interface ReportSection {
  readonly id: string;
  readonly title: LocalizedText;
  readonly paragraphs: readonly LocalizedText[];
  readonly pictures: readonly ReportPicture[];
  readonly tables: readonly ReportTable[];
}

/** A Vega-Lite specification, and what it shows in words, for those who cannot see it. */
export interface ReportPicture {
  readonly title: LocalizedText;
  readonly words: LocalizedText;
  readonly specification: object;
}

/** A table as people read it; figures stand to the right. */
export interface ReportTable {
  readonly title: LocalizedText;
  readonly columns: readonly { readonly title: LocalizedText; readonly figure?: boolean }[];
  readonly rows: readonly (readonly string[])[];
}

import type { RoundingMode } from "../amounts/index.js";
import type { Language, LocalizedText } from "../kernel/index.js";
import type { Table, TableSchema, TextSpec } from "../tables/index.js";
import type { Coverage } from "./coverageOf.js";

/**
 * How a report is worded, and what its readers must know of its figures.
 * @category Reports
 * @since 0.1.0
 */
export interface ReportOptions {
  /** The language of its cells; Thai unless told. Its headings are in both, and the writer of the file chooses. */
  readonly language?: Language;
  /** The name of a place, as of a gazetteer; its code stands alone where there is none. */
  readonly nameOf?: (place: string) => string | undefined;
  /** With how many decimals percentages are shown; 2 unless told, as the reports print them. */
  readonly decimals?: number;
  /** How they are rounded, those who pass and those who fail each on its own; half up unless told. */
  readonly rounding?: RoundingMode;
  /** The Buddhist year of the survey; that of the tally unless told. */
  readonly surveyYear?: number;
  /** Which publication or delivery the figures are of; that of the tally unless told. */
  readonly vintage?: string;
  /** Where the figures come from. */
  readonly source?: LocalizedText;
  /** How many households, or other units, there should be; see {@link coverageOf}. Not said unless told. */
  readonly coverage?: Coverage;
}

/**
 * The columns of what is said about a report.
 * @category Reports
 * @since 0.1.0
 */
export type AboutSchema = {
  /** What is said. */
  readonly item: TextSpec;
  /** What it is. */
  readonly value: TextSpec;
};

/**
 * A report as data: its title, its table, and a second table about them, for a sheet of its own.
 * @category Reports
 * @since 0.1.0
 */
export interface Report<Schema extends TableSchema = TableSchema> {
  /** What it is called, with place and year. */
  readonly title: string;
  /** The figures, a row for each line of the report. */
  readonly table: Table<Schema>;
  /** Place, survey year, edition, vintage, source, coverage, and how percentages were rounded. */
  readonly about: Table<AboutSchema>;
}

/**
 * The columns of what is said about a report.
 * @category Reports
 * @since 0.1.0
 */
export const aboutSchema: AboutSchema = {
  item: { kind: "text", title: { th: "รายการ", en: "Item" } },
  value: { kind: "text", title: { th: "รายละเอียด", en: "Detail" } },
};

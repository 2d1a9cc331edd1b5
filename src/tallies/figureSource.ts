import type { MeasuredUnit } from "../indicators/index.js";
import type { LocalizedText } from "../kernel/index.js";
import type { DecimalSpec, OptionalSpec, Table, TextSpec } from "../tables/index.js";
import type { CountsSchema } from "./counts.js";
import type { Tally } from "./tally.js";

/**
 * The columns of a table of published values that are no counts: an index, an income, a rate.
 * @category Sources
 * @since 0.1.0
 */
export type ValuesSchema = {
  /** The code of the place. */
  readonly place: TextSpec;
  /** The number or id of the indicator. */
  readonly indicator: TextSpec;
  /** The value as published; empty where there is none. */
  readonly value: DecimalSpec & OptionalSpec;
};

/**
 * The columns of a table of published values with so many decimals.
 * @param decimals - How many decimals they are published with, 0 to 15.
 * @category Sources
 * @since 0.1.0
 * @example
 * ```ts
 * import { cellOf, tableOf } from "chumchon/tables";
 * import { valuesSchemaOf } from "chumchon/tallies";
 * const table = tableOf(valuesSchemaOf(4), [{ place: "48", indicator: "hai", value: "0.5974" }]);
 * cellOf(table, "value", 0); // => "0.5974"
 * ```
 */
export function valuesSchemaOf(decimals: number): ValuesSchema {
  return {
    place: { kind: "text", title: { th: "รหัสพื้นที่", en: "Place" } },
    indicator: { kind: "text", title: { th: "ตัวชี้วัด", en: "Indicator" } },
    value: { kind: "decimal", decimals, optional: true, title: { th: "ค่า", en: "Value" } },
  };
}

/**
 * Who says something.
 * @category Sources
 * @since 0.1.0
 */
export interface SourceName {
  /** The id of who says so: an agency, a system, a publication. */
  readonly id: string;
  /** What it is called. */
  readonly title?: LocalizedText;
}

/**
 * A source that has tallied; its tally tells the set, the edition, the year and the vintage.
 * @category Sources
 * @since 0.1.0
 */
export interface TallySource extends SourceName {
  /** The tally. */
  readonly tally: Tally;
}

/**
 * What a source that is no tally says of itself.
 * @category Sources
 * @since 0.1.0
 */
export interface EditionedSource extends SourceName {
  /** The id of the set of indicators. */
  readonly set: string;
  /** The edition of the set. */
  readonly edition: string;
  /** The Buddhist year of the survey. */
  readonly surveyYear: number;
  /** Which of its publications or deliveries this is. */
  readonly vintage: string;
}

/**
 * A source of counts.
 * @category Sources
 * @since 0.1.0
 */
export interface CountsSource extends EditionedSource {
  /** Counts by place and indicator. Where neither pass nor fail is given the figure is hidden. */
  readonly counts: Table<CountsSchema>;
  /** What an indicator is counted in, where the source says so. */
  readonly units?: Readonly<Record<string, MeasuredUnit>>;
}

/**
 * A source of published values.
 * @category Sources
 * @since 0.1.0
 */
export interface ValuesSource extends EditionedSource {
  /** Values by place and indicator. */
  readonly values: Table<ValuesSchema>;
}

/**
 * What a source says: a tally, counts, or published values.
 * @category Sources
 * @since 0.1.0
 */
export type FigureSource = TallySource | CountsSource | ValuesSource;

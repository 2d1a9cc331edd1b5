import type { LocalizedText } from "../kernel/index.js";

/**
 * What every kind of column may declare.
 * @category Schemas
 * @since 0.1.0
 */
export interface CommonSpec {
  /** True where a row may have no value here; the value is then `null`, never 0. */
  readonly optional?: boolean;
  /** The heading, as a person reads it. */
  readonly title?: LocalizedText;
  /** Other headings under which files carry this column. */
  readonly aliases?: readonly string[];
}

/**
 * Whole numbers, exact up to 2^53.
 * @category Schemas
 * @since 0.1.0
 */
export interface IntegerSpec extends CommonSpec {
  /** Names the kind. */
  readonly kind: "integer";
  /** The least value that makes sense; a lower one is a problem. */
  readonly least?: number;
  /** What a lone dash means. It is unreadable unless told. */
  readonly dash?: "zero";
}

/**
 * Numbers with a declared number of decimals, held as scaled whole numbers: with two decimals, 12.5 is held as 1250.
 * An amount in baht with two decimals is thereby held in satang.
 * @category Schemas
 * @since 0.1.0
 */
export interface DecimalSpec extends CommonSpec {
  /** Names the kind. */
  readonly kind: "decimal";
  /** How many decimals the values have, 0 to 15. */
  readonly decimals: number;
  /** The least value that makes sense, scaled; a lower one is a problem. */
  readonly least?: number;
  /** What a lone dash means: the forms of local plans write it for zero. It is unreadable unless told. */
  readonly dash?: "zero";
}

/**
 * Numbers of a definition that is irrational; finite, in double precision.
 * @category Schemas
 * @since 0.1.0
 */
export interface FloatSpec extends CommonSpec {
  /** Names the kind. */
  readonly kind: "float";
}

/**
 * Texts, each held once and referred to by number: codes, names, ids.
 * @category Schemas
 * @since 0.1.0
 */
export interface TextSpec extends CommonSpec {
  /** Names the kind. */
  readonly kind: "text";
  /**
   * What a cell holding a number means. It is unreadable unless told, for a code kept as a number may have lost digits;
   * `"asText"` reads it as its shortest decimal, where there is no digit to lose.
   */
  readonly numbers?: "asText";
}

/**
 * Yes or no, one bit a row.
 * @category Schemas
 * @since 0.1.0
 */
export interface FlagSpec extends CommonSpec {
  /** Names the kind. */
  readonly kind: "flag";
}

/**
 * One of a few known words, held in as many bit planes as they need: four outcomes take two bits a row.
 * @category Schemas
 * @since 0.1.0
 */
export interface ChoiceSpec<Choice extends string = string> extends CommonSpec {
  /** Names the kind. */
  readonly kind: "choice";
  /** The words, at most 256; their order is their number. */
  readonly choices: readonly Choice[];
}

/**
 * What a column declares whose cells may be empty, as in `TextSpec & OptionalSpec`.
 * @category Schemas
 * @since 0.1.0
 */
export interface OptionalSpec extends CommonSpec {
  /** A row may have no value here; the value is then `null`, never 0. */
  readonly optional: true;
}

/**
 * What a column holds.
 * @category Schemas
 * @since 0.1.0
 */
export type ColumnSpec = IntegerSpec | DecimalSpec | FloatSpec | TextSpec | FlagSpec | ChoiceSpec;

/**
 * The columns of a table by name, in their order.
 * @category Schemas
 * @since 0.1.0
 */
export interface TableSchema {
  /** What the column of this name holds. */
  readonly [name: string]: ColumnSpec;
}

/**
 * A cell as rows show it: a whole or floating number, a decimal as text ("12.50"), a text, a flag, a choice, or `null`.
 * @category Rows
 * @since 0.1.0
 */
export type CellOf<Spec extends ColumnSpec> =
  | (Spec extends OptionalSpec ? null : never)
  | (Spec extends IntegerSpec | FloatSpec
      ? number
      : Spec extends FlagSpec
        ? boolean
        : Spec extends ChoiceSpec<infer Choice>
          ? Choice
          : string);

/**
 * A row of a table.
 * @category Rows
 * @since 0.1.0
 */
export type RowOf<Schema extends TableSchema> = { readonly [Name in keyof Schema]: CellOf<Schema[Name]> };

import type { RoundingMode } from "../amounts/index.js";
import type { RatioNotation, Threshold } from "../indicators/index.js";
import type { Language, LocalizedText } from "../kernel/index.js";

/**
 * How a figure is held against what it is worked out from.
 * @category Published tables
 * @since 0.1.0
 */
export interface RelationPrecision {
  /** To how many decimals the figure was rounded when it was printed: those of its column unless told. */
  readonly decimals?: number;
  /** How it was rounded: half up unless told here or for all relations. */
  readonly rounding?: RoundingMode;
  /** By how much the two may differ, 0 unless told: for figures that were worked out before their parts were rounded. */
  readonly tolerance?: RatioNotation;
}

/**
 * A figure is the sum of others of its row: pass and fail make surveyed, the levels make the villages recorded.
 * @category Published tables
 * @since 0.1.0
 */
export interface SumRelation extends RelationPrecision {
  /** Names the kind. */
  readonly kind: "sum";
  /** The column of the sum. */
  readonly figure: string;
  /** The columns of its parts. */
  readonly of: readonly string[];
}

/**
 * A figure is one of its row less another: income less expenditure, this year less the year before.
 * @category Published tables
 * @since 0.1.0
 */
export interface DifferenceRelation extends RelationPrecision {
  /** Names the kind. */
  readonly kind: "difference";
  /** The column of the difference. */
  readonly figure: string;
  /** The column it is taken from. */
  readonly from: string;
  /** The column that is taken away. */
  readonly less: string;
}

/**
 * A figure is a quotient of others of its row: a percentage, persons per household, a rate. Over zero there is none.
 * @category Published tables
 * @since 0.1.0
 */
export interface QuotientRelation extends RelationPrecision {
  /** Names the kind. */
  readonly kind: "quotient";
  /** The column of the quotient. */
  readonly figure: string;
  /** The columns above the line, added up. */
  readonly of: readonly string[];
  /** The columns below the line, added up. */
  readonly over: readonly string[];
  /** What one whole is shown as: 100 for a percentage; 1 unless told. */
  readonly per?: RatioNotation;
}

/**
 * A figure is the mean of others of its row, as an index is of its parts.
 * @category Published tables
 * @since 0.1.0
 */
export interface MeanRelation extends RelationPrecision {
  /** Names the kind. */
  readonly kind: "mean";
  /** Their sum over their number, or the root of their product. */
  readonly aggregate: "arithmetic" | "geometric";
  /** The column of the mean. */
  readonly figure: string;
  /** The columns it is the mean of. */
  readonly of: readonly string[];
}

/**
 * The figures of one row are the sums of their columns over other rows: a row of totals.
 * @category Published tables
 * @since 0.1.0
 */
export interface TotalRelation extends RelationPrecision {
  /** Names the kind. */
  readonly kind: "total";
  /** The columns that are added up. Percentages are not: they are quotients in the row of totals too. */
  readonly figures: readonly string[];
  /** The label of the row of totals. */
  readonly row: string;
  /** The labels of the rows it holds; all others unless told. */
  readonly of?: readonly string[];
}

/**
 * A word says how a quotient stands to another figure of its row: a target that was met or missed, or nothing to judge.
 * @category Published tables
 * @since 0.1.0
 */
export interface WordRelation {
  /** Names the kind. */
  readonly kind: "word";
  /** The column of the word. */
  readonly figure: string;
  /** The columns above the line, added up. */
  readonly of: readonly string[];
  /** The columns below the line, added up. */
  readonly over: readonly string[];
  /** What one whole is shown as; 1 unless told. */
  readonly per?: RatioNotation;
  /** The column of the figure it is held against. */
  readonly against: string;
  /** How it must stand to that figure. */
  readonly relation: Threshold["relation"];
  /** What is printed where it does; a word that is not known here is not checked. */
  readonly met?: string;
  /** What is printed where it does not. */
  readonly unmet?: string;
  /** What is printed where the base is zero. */
  readonly none?: string;
}

/**
 * What a printed table says of its own figures.
 * @category Published tables
 * @since 0.1.0
 */
export type PublishedRelation =
  | SumRelation
  | DifferenceRelation
  | QuotientRelation
  | MeanRelation
  | TotalRelation
  | WordRelation;

/**
 * The relations that hold between the figures of a printed table, as data: an agency states those of its own table once,
 * and every edition of it can be checked.
 * @category Published tables
 * @since 0.1.0
 */
export interface PublishedRules {
  /** The column that names each row: the place, the indicator. */
  readonly label: string;
  /** How many rows the printed table has, the row of totals apart. With fewer, its totals cannot be checked. */
  readonly printedRows?: number;
  /** How its figures were rounded; half up unless told. */
  readonly rounding?: RoundingMode;
  /** What holds between them. */
  readonly relations: readonly PublishedRelation[];
}

/** The columns of numbers a relation adds up or divides by. */
export function inputsOf(relation: Exclude<PublishedRelation, TotalRelation>): readonly string[] {
  switch (relation.kind) {
    case "difference":
      return [relation.from, relation.less];
    case "quotient":
      return [...relation.of, ...relation.over];
    case "word":
      return [...relation.of, ...relation.over, relation.against];
    default:
      return relation.of;
  }
}

/** How a figure is worked out, as a reader would write it down. */
export function formulaOf(relation: PublishedRelation, headingOf: (column: string) => LocalizedText): LocalizedText {
  return { th: formulaIn("th", relation, headingOf), en: formulaIn("en", relation, headingOf) };
}

function formulaIn(
  language: Language,
  relation: PublishedRelation,
  headingOf: (column: string) => LocalizedText,
): string {
  const name = (column: string): string => headingOf(column)[language];
  const plus = (columns: readonly string[]): string => columns.map(name).join(" + ");
  const held = (columns: readonly string[]): string => (columns.length === 1 ? plus(columns) : `(${plus(columns)})`);
  switch (relation.kind) {
    case "sum":
      return plus(relation.of);
    case "difference":
      return `${name(relation.from)} − ${name(relation.less)}`;
    case "mean":
      return `${means[relation.aggregate][language]} (${relation.of.map(name).join(", ")})`;
    case "total": {
      const rows = language === "th" ? "ผลรวมของแถว" : "the sum of the rows";
      return relation.of === undefined ? rows : `${rows} (${relation.of.join(", ")})`;
    }
    default: {
      const { of, over, per } = relation;
      const mark = relation.kind === "word" ? ` ${signs[relation.relation]} ${name(relation.against)}` : "";
      return `${held(of)} ÷ ${held(over)}${per === undefined ? "" : ` × ${per}`}${mark}`;
    }
  }
}

const means = {
  arithmetic: { th: "ค่าเฉลี่ยเลขคณิต", en: "the arithmetic mean" },
  geometric: { th: "ค่าเฉลี่ยเรขาคณิต", en: "the geometric mean" },
} as const;

const signs = { atLeast: "≥", moreThan: ">", atMost: "≤", lessThan: "<" } as const;

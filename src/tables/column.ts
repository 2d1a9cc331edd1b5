import type { ChoiceSpec, ColumnSpec, DecimalSpec, FlagSpec, FloatSpec, IntegerSpec, TextSpec } from "./columnSpec.js";

/**
 * Bits, the lowest bit of the first byte first, as Apache Arrow orders them.
 * @category Columns
 * @since 0.1.0
 */
export type BitPlane = Uint8Array;

/**
 * A column of numbers: whole, scaled decimal, or floating, as its spec says.
 * @category Columns
 * @since 0.1.0
 */
export interface NumberColumn<
  Spec extends IntegerSpec | DecimalSpec | FloatSpec = IntegerSpec | DecimalSpec | FloatSpec,
> {
  /** What the column holds. */
  readonly spec: Spec;
  /** The numbers; 0 where there is none. */
  readonly values: Float64Array;
  /** Set bits have a value; absent where every row has one. */
  readonly validity: BitPlane | undefined;
}

/**
 * A column of texts, each text held once.
 * @category Columns
 * @since 0.1.0
 */
export interface TextColumn {
  /** What the column holds. */
  readonly spec: TextSpec;
  /** For each row the number of its text in the dictionary, −1 where there is none. */
  readonly codes: Int32Array;
  /** The texts, in the order they first came. */
  readonly dictionary: readonly string[];
  /** Set bits have a value; absent where every row has one. */
  readonly validity: BitPlane | undefined;
}

/**
 * A column of flags or of a few known words, in bit planes.
 * @category Columns
 * @since 0.1.0
 */
export interface BitColumn<Spec extends FlagSpec | ChoiceSpec = FlagSpec | ChoiceSpec> {
  /** What the column holds. */
  readonly spec: Spec;
  /** The planes, lowest bit first; one for a flag. Their bits together number the choice; 0 where there is none. */
  readonly planes: readonly BitPlane[];
  /** Set bits have a value; absent where every row has one. */
  readonly validity: BitPlane | undefined;
}

/**
 * The column that holds what a spec says.
 * @category Columns
 * @since 0.1.0
 */
export type ColumnOf<Spec extends ColumnSpec> = Spec extends TextSpec
  ? TextColumn
  : Spec extends FlagSpec | ChoiceSpec
    ? BitColumn<Spec>
    : Spec extends IntegerSpec | DecimalSpec | FloatSpec
      ? NumberColumn<Spec>
      : never;

/**
 * A column of any kind; `spec.kind` tells which.
 * @category Columns
 * @since 0.1.0
 */
export type Column = ColumnOf<ColumnSpec>;

/**
 * How many bit planes a column of flags or choices needs.
 * @category Columns
 * @since 0.1.0
 * @example
 * ```ts
 * import { planesOf } from "chumchon/tables";
 * planesOf({ kind: "choice", choices: ["pass", "fail", "notApplicable", "missing"] }); // => 2
 * planesOf({ kind: "flag" }); // => 1
 * ```
 */
export function planesOf(spec: FlagSpec | ChoiceSpec): number {
  return spec.kind === "flag" ? 1 : Math.max(1, 32 - Math.clz32(spec.choices.length - 1));
}

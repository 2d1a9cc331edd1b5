import { type IndicatorSet, type MeasuredUnit, type Outcome, outcomes } from "../indicators/index.js";
import type { ChoiceSpec, ColumnSpec, TextSpec } from "../tables/index.js";
import { chosenIndicators, type OpenPointChoices } from "./chosenSet.js";

/**
 * The columns of a table of outcomes: the place, and the outcome of a column for each indicator.
 * @category Tallies
 * @since 0.1.0
 */
export type OutcomesSchema = {
  /** The place of the row; under any other name the outcome of the indicator so named. */
  readonly [name: string]: TextSpec | ChoiceSpec<Outcome>;
};

/**
 * The columns of a table of outcomes of one kind of unit: a row is a household, a person or whatever is counted, and what it
 * holds of each indicator is one of four words, in two bits.
 * @param set - A set that was checked.
 * @param unit - What a row is: the columns are the indicators that are counted in it.
 * @param options - How the open points of the set are answered; the units may depend on them.
 * @throws a {@link RangeError} when no indicator of the set is counted in this unit.
 * @category Tallies
 * @since 0.1.0
 * @example
 * ```ts
 * import { bmn2560 } from "chumchon/data/bmn2560";
 * import { outcomesSchemaOf } from "chumchon/tallies";
 * Object.keys(outcomesSchemaOf(bmn2560, "household")).slice(0, 4); // => ["4", "5", "8", "9"]
 * ```
 */
export function outcomesSchemaOf(
  set: IndicatorSet,
  unit: MeasuredUnit,
  options: OpenPointChoices = {},
): OutcomesSchema {
  const counted = chosenIndicators(set, options).filter((indicator) => indicator.unit === unit);
  if (counted.length === 0)
    throw new RangeError(`unit: one that ${set.id} ${set.edition} counts was expected, got ${unit}`);
  const place: TextSpec = { kind: "text", title: { th: "รหัสพื้นที่", en: "Place" } };
  return {
    place,
    ...Object.fromEntries(
      counted.map(({ id, title }): [string, ChoiceSpec<Outcome>] => [id, { kind: "choice", choices: outcomes, title }]),
    ),
  };
}

/**
 * Outcomes of many units of one kind as bytes: 0 pass, 1 fail, 2 not applicable, 3 missing.
 * @category Tallies
 * @since 0.1.0
 */
export interface OutcomeBytes<Id extends string = string> {
  /** For each row the number of its place in `places`. */
  readonly codes: Int32Array;
  /** The ids of the places. */
  readonly places: readonly string[];
  /** For each indicator a byte for each row; all of them are counted in one unit. */
  readonly outcomes: { readonly [Name in Id]?: Uint8Array };
  /** The number of the first row among all of the input, for problems; 0 unless told. */
  readonly firstRecord?: number;
}

/** Is this the spec of a column of the four outcomes? */
export function isOutcomes(spec: ColumnSpec | undefined): boolean {
  return (
    spec?.kind === "choice" &&
    outcomes.length === spec.choices.length &&
    outcomes.every((name, at) => spec.choices[at] === name)
  );
}

import type { PovertyMeasure } from "../indicators/index.js";
import { povertyWeightsOf } from "../indicators/index.js";
import { createProblemLog, type ProblemLogOptions } from "../kernel/index.js";
import {
  type BitColumn,
  type BitPlane,
  bitAt,
  type ChoiceSpec,
  type FlagSpec,
  type IntegerSpec,
  numberColumnOf,
  type OptionalSpec,
  type Table,
  tableOfColumns,
} from "../tables/index.js";
import { type DeprivationState, deprivationStates } from "./deprivationStates.js";
import { figureOfCounts } from "./figureOfCounts.js";
import { gapDecimalsOf } from "./gapSums.js";
import type { PovertyFigure } from "./povertyFigure.js";
import type { PovertyProblem, PovertyProblems } from "./povertyProblems.js";
import { type PovertyScores, povertyScoresOf } from "./povertyScores.js";
import { povertySumsOf } from "./povertySums.js";
import { knownSumsOf } from "./rollUpPoverty.js";
import { figurePlanOf } from "./sharesOfCounts.js";
import { unitWeightsOf } from "./unitWeights.js";

/**
 * What units stand for.
 * @category Poverty
 * @since 0.1.0
 */
export interface PovertyOptions extends ProblemLogOptions<PovertyProblem> {
  /** The column of whole or scaled decimal numbers that says what each unit stands for, such as the members of a household; one each unless told. */
  readonly weight?: string;
}

/**
 * The columns of a table of poor and other units, one row per unit in the order of the units.
 * @category Poverty
 * @since 0.1.0
 */
export type UnitPovertySchema = {
  /** The score c as a numerator: the whole weights of what the unit is deprived in; none outside the sample. */
  readonly score: IntegerSpec & OptionalSpec;
  /** What the score is a numerator over: the whole weights that count for the unit; none outside the sample. */
  readonly outOf: IntegerSpec & OptionalSpec;
  /** The score of the poor, and 0 for all others in the sample: what M0 adds up. */
  readonly censoredScore: IntegerSpec & OptionalSpec;
  /** Is the unit poor? None outside the sample. */
  readonly poor: FlagSpec & OptionalSpec;
};

/**
 * Poverty unit by unit, and of all units together.
 * @category Poverty
 * @since 0.1.0
 */
export interface UnitPoverty<ItemId extends string = string, DimensionId extends string = string> {
  /** The definition. */
  readonly measure: PovertyMeasure<ItemId, DimensionId>;
  /** The units. */
  readonly units: Table;
  /** Score, and poor or not. */
  readonly table: Table<UnitPovertySchema>;
  /** What each item says of each unit, a column for each item. */
  readonly states: Table<{ readonly [Item in ItemId]: ChoiceSpec<DeprivationState> }>;
  /** Is the unit poor and deprived in the item? A column for each item; none outside the sample. */
  readonly censored: Table<{ readonly [Item in ItemId]: FlagSpec & OptionalSpec }>;
  /** All units together. */
  readonly whole: PovertyFigure<ItemId, DimensionId>;
  /** What was wrong with the units. */
  readonly problems: PovertyProblems;
}

/**
 * Counts who is poor, unit by unit, by the method of Alkire and Foster.
 * @remarks For whole registers by place use {@link rollUpPoverty}, which makes no table of units. A score is compared with the cut-off
 * exactly: 3/12 is below 26/100, and a third reaches "1/3".
 * @param measure - A measure that can be counted.
 * @param units - One row per unit, with the columns of the items.
 * @param options - The column of weights, and what becomes of problems.
 * @throws a {@link kernel!ProblemError} when the measure cannot be counted, a RangeError when the table lacks a column or has one of the wrong kind.
 * @category Poverty
 * @since 0.1.0
 * @example The example of Alkire and Foster (2011): four persons, poor when deprived in two of four
 * ```ts
 * import { formatRatio } from "chumchon/amounts";
 * import type { PovertyMeasure } from "chumchon/indicators";
 * import { povertyOf } from "chumchon/scoring";
 * import { rowsOf, tableOf } from "chumchon/tables";
 * const title = { th: "ตัวอย่าง", en: "Example" };
 * const cutoffs = { a: 13, b: 12, c: 3, d: 1 };
 * const measure: PovertyMeasure = {
 *   id: "example", edition: "1", title, citation: { source: title, evidence: "secondary" },
 *   items: Object.entries(cutoffs).map(([id, cutoff]) => ({
 *     id, title, weight: "1/4", deprived: { kind: "number", column: id, relation: "lessThan", cutoff, scale: "ordinal" },
 *   })),
 *   dimensions: [{ id: "all", title, items: ["a", "b", "c", "d"] }],
 *   weights: "stated", cutoff: { kind: "atLeast", share: "2/4" },
 * };
 * const integer = { kind: "integer" } as const;
 * const units = tableOf(
 *   { a: { kind: "decimal", decimals: 1 }, b: integer, c: integer, d: integer },
 *   [[13.1, 14, 4, 1], [15.2, 7, 5, 0], [12.5, 10, 1, 0], [20, 11, 3, 1]],
 * );
 * const { table, whole } = povertyOf(measure, units);
 * [...rowsOf(table)].map(({ score, poor }) => [score, poor]); // => [[0, false], [2, true], [4, true], [1, false]]
 * [whole.headcountRatio, whole.intensity, whole.m0].map((share) => share && formatRatio(share)); // => ["1/2", "3/4", "3/8"]
 * ```
 */
export function povertyOf<ItemId extends string, DimensionId extends string>(
  measure: PovertyMeasure<ItemId, DimensionId>,
  units: Table,
  options: PovertyOptions = {},
): UnitPoverty<ItemId, DimensionId> {
  const log = createProblemLog<PovertyProblem>(options);
  const weights = unitWeightsOf(units, options.weight, Number.MAX_SAFE_INTEGER, log.add);
  const scores = povertyScoresOf(measure, units, weights.accepted, log.add);
  const sums = povertySumsOf(measure, units, scores, weights, new Int32Array(units.length), 1);
  const plan = figurePlanOf({
    measure,
    knownSums: knownSumsOf(measure, scores),
    weightDecimals: weights.decimals,
    gapDecimals: gapDecimalsOf(measure, units),
  });
  const whole = figureOfCounts(plan, {
    denominator: 1,
    at: (lane) => sums.get(lane)?.[0],
    wholeAt: (lane) => sums.get(lane)?.[0] ?? 0,
  });
  const { total, counts, kept } = log;
  const ids = measure.items.map(({ id }) => id);
  return {
    measure,
    units,
    table: tableOfScores(scores, povertyWeightsOf(measure).denominator, units.length),
    states: bitTableOf<ItemId, ChoiceSpec<DeprivationState>>(
      ids,
      { kind: "choice", choices: deprivationStates },
      scores.states.map(({ low, high }) => [trimmed(low, units.length), trimmed(high, units.length)]),
      undefined,
      units.length,
    ),
    censored: bitTableOf<ItemId, FlagSpec & OptionalSpec>(
      ids,
      { kind: "flag", optional: true },
      scores.deprived.map((plane) => [plane.map((byte, at) => byte & (scores.poor[at] as number))]),
      scores.kept,
      units.length,
    ),
    whole,
    problems: { total, counts, kept },
  };
}

function tableOfScores(
  { scores, known, kept, poor }: PovertyScores,
  denominator: number,
  rows: number,
): Table<UnitPovertySchema> {
  const spec = { kind: "integer", optional: true } as const;
  const flag = { kind: "flag", optional: true } as const;
  const column = (value: (row: number) => number): UnitPovertyColumn =>
    numberColumnOf(
      spec,
      Float64Array.from({ length: rows }, (_, row) => (bitAt(kept, row) ? value(row) : Number.NaN)),
    );
  const schema = { score: spec, outOf: spec, censoredScore: spec, poor: flag };
  const columns = {
    score: column((row) => scores[row] as number),
    outOf: column((row) => known?.[row] ?? denominator),
    censoredScore: column((row) => (bitAt(poor, row) ? (scores[row] as number) : 0)),
    poor: { spec: flag, planes: [poor], validity: kept },
  };
  return tableOfColumns(schema, columns, rows);
}

type UnitPovertyColumn = Table<UnitPovertySchema>["columns"]["score"];

/** A table of a bit column for each item. */
function bitTableOf<ItemId extends string, Spec extends FlagSpec | ChoiceSpec>(
  ids: readonly ItemId[],
  spec: Spec,
  planes: readonly (readonly BitPlane[])[],
  validity: BitPlane | undefined,
  rows: number,
): Table<{ readonly [Item in ItemId]: Spec }> {
  const schema = Object.fromEntries(ids.map((id) => [id, spec])) as { readonly [Item in ItemId]: Spec };
  const columns = Object.fromEntries(
    ids.map((id, index): [string, BitColumn<Spec>] => [
      id,
      { spec, planes: planes[index] as readonly BitPlane[], validity },
    ]),
  );
  return tableOfColumns(schema, columns as Table<typeof schema>["columns"], rows);
}

/** The plane of these rows, with no bit set beyond them, so that equal columns have equal bytes. */
function trimmed(plane: BitPlane, rows: number): BitPlane {
  const copy = plane.slice(0, (rows + 7) >> 3);
  const last = copy.length - 1;
  if (last >= 0) copy[last] = (copy[last] as number) & (0xff >> (8 * copy.length - rows));
  return copy;
}

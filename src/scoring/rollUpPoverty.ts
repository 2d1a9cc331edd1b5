import type { PovertyMeasure } from "../indicators/index.js";
import { povertyWeightsOf } from "../indicators/index.js";
import { createProblemLog, type ProblemLogOptions } from "../kernel/index.js";
import { type Axis, type Lane, type Rollup, rollUp } from "../places/index.js";
import {
  type Column,
  type ColumnSpec,
  type Table,
  type TextColumn,
  tableOfColumns,
  textColumnOf,
} from "../tables/index.js";
import { gapDecimalsOf } from "./gapSums.js";
import type { PovertyProblem, PovertyProblems } from "./povertyProblems.js";
import { type PovertyScores, povertyScoresOf } from "./povertyScores.js";
import { type PovertySums, povertySumsOf } from "./povertySums.js";
import { unitWeightsOf } from "./unitWeights.js";

/**
 * How units find their place, and what they stand for.
 * @category Poverty
 * @since 0.1.0
 */
export interface RollUpPovertyOptions extends ProblemLogOptions<PovertyProblem> {
  /** The text column that names each unit's leaf or node; "place" unless told. */
  readonly leaf?: string;
  /** The column of whole or scaled decimal numbers that says what each unit stands for, such as the members of a household; one each unless told. */
  readonly weight?: string;
}

/**
 * Poverty carried up an axis, in a form that merges: any split of the units gives the same.
 * @remarks `read = accepted + rejected`; of those accepted, some may have no place on the axis. Plain data, which a structured clone carries.
 * {@link povertyAt} finishes it.
 * @category Poverty
 * @since 0.1.0
 */
export interface PovertyRollup<ItemId extends string = string, DimensionId extends string = string> {
  /** The definition. */
  readonly measure: PovertyMeasure<ItemId, DimensionId>;
  /** The column that says what each unit stands for; absent where each stands for one. */
  readonly weight?: string;
  /** How many decimals that column has. */
  readonly weightDecimals: number;
  /** Where gaps are measured, how many decimals the column of each item has. */
  readonly gapDecimals: readonly number[];
  /** The sums of whole weights that counted for some of the poor, rising. One, unless weights are raised in place of items left out. */
  readonly knownSums: readonly number[];
  /** The counts at every node. Its rows are leaves, each added up before. */
  readonly rollup: Rollup;
  /** How many units were read, those included that the table itself refused. */
  readonly read: number;
  /** How many of them are counted. */
  readonly accepted: number;
  /** How many units have no place on the axis, by the id they gave; "" where they gave none. */
  readonly unplaced: ReadonlyMap<string, number>;
  /** How many units lie in several nodes with nobody saying how to divide, by leaf. They are in the node that holds all candidates. */
  readonly undivided: ReadonlyMap<string, number>;
  /** How many units lie in a place that no node covers, by leaf. They are in the node that holds the place. */
  readonly uncovered: ReadonlyMap<string, number>;
  /** What was wrong with the units. */
  readonly problems: PovertyProblems;
}

/**
 * Measures poverty in every place of an axis, from villages to the country, by counting.
 * @remarks One pass over the units, item by item in bits. Only whole numbers climb; H, A and M0 are taken of them at the end, so a
 * parent's M0 is the sum of its parts' M0 times their shares of the population, exactly. Where weights are raised in place of items
 * left out, figures are carried for each sum of weights that counted for somebody poor: with many such sums and all villages of a
 * country, memory grows with their number.
 * @param measure - A measure that can be counted.
 * @param axis - Who lies in whom.
 * @param units - One row per unit, with a text column that says where it belongs and the columns of the items.
 * @param options - The column of places and of weights, and what becomes of problems.
 * @throws a {@link kernel!ProblemError} when the measure cannot be counted, a RangeError when the table lacks a column or has one of the wrong kind.
 * @category Poverty
 * @since 0.1.0
 * @example Two villages, weighted by members
 * ```ts
 * import { formatRatio } from "chumchon/amounts";
 * import type { PovertyMeasure } from "chumchon/indicators";
 * import { createAxis } from "chumchon/places";
 * import { povertyAt, rollUpPoverty } from "chumchon/scoring";
 * import { tableOf } from "chumchon/tables";
 * const title = { th: "ตัวอย่าง", en: "Example" };
 * const measure: PovertyMeasure = {
 *   id: "example", edition: "1", title, citation: { source: title, evidence: "unverified" },
 *   items: ["water", "house"].map((id) => ({ id, title, deprived: { kind: "flag", column: id, is: false } })),
 *   dimensions: [{ id: "living", title, items: ["water", "house"] }],
 *   weights: "nestedEqual", cutoff: { kind: "union" },
 * };
 * const nodes = [{ id: "a", level: "village", parent: "c" }, { id: "b", level: "village", parent: "c" }, { id: "c", level: "subdistrict" }];
 * const axis = createAxis({ id: "one", levels: ["village", "subdistrict"], nodes });
 * if (!axis.ok) throw new Error("a sound axis");
 * const flag = { kind: "flag" } as const;
 * const units = tableOf(
 *   { place: { kind: "text" }, members: { kind: "integer" }, water: flag, house: flag },
 *   [["a", 4, false, false], ["a", 1, true, true], ["b", 5, true, false]],
 * );
 * const { headcountRatio, intensity, m0 } = povertyAt(rollUpPoverty(measure, axis.value, units, { weight: "members" }), "c");
 * [headcountRatio, intensity, m0].map((share) => share && formatRatio(share)); // => ["9/10", "13/18", "13/20"]
 * ```
 */
export function rollUpPoverty<ItemId extends string, DimensionId extends string>(
  measure: PovertyMeasure<ItemId, DimensionId>,
  axis: Axis,
  units: Table,
  options: RollUpPovertyOptions = {},
): PovertyRollup<ItemId, DimensionId> {
  const problems = createProblemLog<PovertyProblem>(options);
  const leaf = leafColumnOf(units, options.leaf ?? "place");
  const most = Math.floor(Number.MAX_SAFE_INTEGER / axis.denominator);
  const weights = unitWeightsOf(units, options.weight, most, problems.add);
  const scores = povertyScoresOf(measure, units, weights.accepted, problems.add);
  // Leaf 0 is that of units that name none.
  const leafOf = leaf.codes.map((code) => code + 1);
  const sums = povertySumsOf(measure, units, scores, weights, leafOf, leaf.dictionary.length + 1);
  const ids = [undefined, ...leaf.dictionary];
  const present = [...ids.keys()].filter((number) => (sums.get("units")?.[number] as number) > 0);
  const table = tableOfSums(sums, ids, present);
  const unitsOf = new Map<string, number>();
  for (const number of present) {
    const id = ids[number] ?? "";
    unitsOf.set(id, (unitsOf.get(id) ?? 0) + (sums.get("units")?.[number] as number));
  }
  const rollup = rollUp(axis, table, lanesOf(sums), { leaf: "place" });
  const counted = (noted: ReadonlyMap<string, number>): ReadonlyMap<string, number> =>
    new Map([...noted.keys()].map((id) => [id, unitsOf.get(id) as number]));
  const { total, counts, kept } = problems;
  return {
    measure,
    ...(options.weight !== undefined && { weight: options.weight }),
    weightDecimals: weights.decimals,
    gapDecimals: gapDecimalsOf(measure, units),
    knownSums: knownSumsOf(measure, scores),
    rollup,
    read: units.read,
    accepted: [...unitsOf.values()].reduce((sum, count) => sum + count, 0),
    unplaced: counted(rollup.unplaced),
    undivided: counted(rollup.undivided),
    uncovered: counted(rollup.uncovered),
    problems: { total, counts, kept },
  };
}

function leafColumnOf(units: Table, name: string): TextColumn {
  const column = Object.hasOwn(units.columns, name) ? units.columns[name] : undefined;
  if (column !== undefined && "codes" in column) return column;
  throw new RangeError(`${name}: a text column that names the place was expected`);
}

/** The sums of weights that count for somebody poor, rising. */
export function knownSumsOf(measure: PovertyMeasure, { known, poor }: PovertyScores): readonly number[] {
  if (known === undefined) return [povertyWeightsOf(measure).denominator];
  const found = new Set<number>();
  known.forEach((sum, row) => {
    if ((((poor[row >> 3] as number) >> (row & 7)) & 1) === 1) found.add(sum);
  });
  return [...found].sort((a, b) => a - b);
}

/** A row for each leaf that has units, a column for each lane. */
function tableOfSums(sums: PovertySums, ids: readonly (string | undefined)[], present: readonly number[]): Table {
  const text = { kind: "text", optional: true } as const;
  const whole = { kind: "integer" } as const;
  const schema: Record<string, ColumnSpec> = { place: text };
  const columns: Record<string, Column> = {
    place: textColumnOf(
      text,
      present.map((number) => ids[number]),
    ),
  };
  for (const [lane, values] of sums) {
    schema[lane] = whole;
    const picked = new Float64Array(present.length);
    for (let row = 0; row < picked.length; row++) picked[row] = values[present[row] as number] as number;
    columns[lane] = { spec: whole, values: picked, validity: undefined };
  }
  return tableOfColumns(schema, columns, present.length);
}

/** Who is in the sample is of the units, and who is poor of those: so they are shown where a place is divided. */
function lanesOf(sums: PovertySums): Readonly<Record<string, Lane>> {
  const wholes: Readonly<Record<string, string>> = { kept: "units", poor: "kept" };
  return Object.fromEntries(
    [...sums.keys()].map((column): [string, Lane] => {
      const of = wholes[column];
      return [column, { kind: "sum", column, ...(of !== undefined && { of }) }];
    }),
  );
}

import { safeParseRatio } from "../amounts/index.js";
import { wholeWeightsOf } from "../indicators/index.js";
import { fail, ok, type Result } from "../kernel/index.js";
import { type NumberColumn, numberColumnOf, type Table, type TextColumn, tableOfColumns } from "../tables/index.js";
import { isThere, numbersAt } from "./levelItems.js";
import type { OutrankingItem, OutrankingProblem, OutrankingSchema, OutrankOptions } from "./outranking.js";
import { groupRowsOf, tallyPairs } from "./outrankPairs.js";
import { rankOf } from "./rankOf.js";
import { unitColumnOf } from "./unitColumn.js";

/** The largest group: fifty million pairs. */
const mostUnits = 10_000;

/**
 * Compares units two by two and ranks them by how many they beat less how many beat them (Copeland): for tables where items cannot be
 * added up, or where one extreme value must not decide.
 * @remarks The rule: of the items both have, each speaks for the unit with the better number, with its weight; the one for which more
 * weight speaks beats the other, and with the same weight they are even. Two units without a common item are apart and neither beats
 * the other. A missing number is never compared, so neither the order of rows nor a third unit changes a comparison. A unit without any
 * number has no rank. Comparing costs the items of every pair of a group: units² × items / 2 steps; a group has at most 10,000 units.
 * @param table - One row per unit.
 * @param items - The columns that are compared.
 * @param options - Within which groups.
 * @throws a {@link RangeError} when the table lacks a column.
 * @category Ranks
 * @since 0.1.0
 * @example A beats B on two of three items; C has one item only
 * ```ts
 * import { outrank } from "chumchon/scoring";
 * import { rowsOf, tableOf } from "chumchon/tables";
 * const score = { kind: "integer", optional: true } as const;
 * const table = tableOf({ water: score, road: score, school: score }, [[3, 3, 1], [1, 2, 900], [2, null, null]]);
 * const columns = ["water", "road", "school"].map((column) => ({ column, better: "higher" }) as const);
 * const answer = outrank(table, columns);
 * answer.ok && [...rowsOf(answer.value)].map(({ score, rank }) => [score, rank]); // => [[2, 1], [-2, 3], [0, 2]]
 * ```
 */
export function outrank(
  table: Table,
  items: readonly OutrankingItem[],
  options: OutrankOptions = {},
): Result<Table<OutrankingSchema>, OutrankingProblem> {
  const columns = items.map(({ column }) => numbersAt("outranking", table, column));
  const weights = weightsOf(items);
  if ("code" in weights) return fail(weights);
  const { within } = options;
  const groups = typeof within === "string" ? unitColumnOf(table, within) : within;
  const [wins, losses, even, apart, score] = Array.from({ length: 5 }, () =>
    new Float64Array(table.length).fill(Number.NaN),
  ) as [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array];
  for (const rows of groupRowsOf(groups, table.length, (row) => columns.some((column) => isThere(column, row)))) {
    if (rows.length > mostUnits) {
      const id = groups === undefined ? "-" : (groups.dictionary[groups.codes[rows[0] as number] as number] ?? "-");
      return fail({ code: "scoring.outranking.groupTooLarge", path: [], id, count: rows.length });
    }
    const lanes = columns.map((column, item) => laneOf(column, rows, items[item]?.better === "lower"));
    const found = tallyPairs(lanes, weights, rows.length);
    for (const [at, row] of rows.entries()) {
      wins[row] = found.wins[at] as number;
      losses[row] = found.losses[at] as number;
      apart[row] = found.apart[at] as number;
      even[row] = rows.length - 1 - (wins[row] as number) - (losses[row] as number) - (apart[row] as number);
      score[row] = (wins[row] as number) - (losses[row] as number);
    }
  }
  return ok(outrankingTable({ wins, losses, even, apart, score }, groups));
}

/** The numbers of some rows, the better the higher; NaN where there is none. */
function laneOf(column: NumberColumn, rows: Uint32Array, isLower: boolean): Float64Array {
  const lane = new Float64Array(rows.length);
  for (const [at, row] of rows.entries()) {
    const value = column.values[row] as number;
    lane[at] = !isThere(column, row) ? Number.NaN : isLower ? -value : value;
  }
  return lane;
}

function outrankingTable(
  lanes: { readonly [Name in Exclude<keyof OutrankingSchema, "rank">]: Float64Array },
  groups: TextColumn | undefined,
): Table<OutrankingSchema> {
  const spec = { kind: "integer", optional: true } as const;
  const [wins, losses, even, apart, score] = (["wins", "losses", "even", "apart", "score"] as const).map((name) =>
    numberColumnOf(spec, lanes[name]),
  ) as [
    NumberColumn<typeof spec>,
    NumberColumn<typeof spec>,
    NumberColumn<typeof spec>,
    NumberColumn<typeof spec>,
    NumberColumn<typeof spec>,
  ];
  const length = lanes.score.length;
  const ranks = rankOf(tableOfColumns({ score: spec }, { score }, length), {
    by: "score",
    ...(groups !== undefined && { within: groups }),
  });
  const columns = { wins, losses, even, apart, score, rank: ranks.columns.rank as NumberColumn<typeof spec> };
  const schema = { wins: spec, losses: spec, even: spec, apart: spec, score: spec, rank: spec };
  return tableOfColumns(schema, columns, length);
}

/** Weights as whole numbers, or what is wrong with one. */
function weightsOf(items: readonly OutrankingItem[]): readonly number[] | OutrankingProblem {
  for (const [count, { column, weight = 1 }] of items.entries()) {
    const read = safeParseRatio(weight);
    if (!read.ok || read.value.numerator <= 0n)
      return { code: "scoring.outranking.weight", path: [count, "weight"], id: column, count };
  }
  const title = { th: "-", en: "-" };
  const parts = items.map(({ column, weight = 1 }) => ({ of: column, weight }));
  const weights = wholeWeightsOf({ id: "-", title, aggregate: "arithmetic", parts, missing: "refuse" });
  if (weights.length === items.length) return weights;
  return { code: "scoring.outranking.weight", path: [], id: items[0]?.column ?? "-", count: items.length };
}

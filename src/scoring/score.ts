import type { Composite } from "../indicators/index.js";
import type { Column, NumberColumn, Table, TextColumn } from "../tables/index.js";
import { numberColumnOf, tableOfColumns } from "../tables/index.js";
import { exactOrderOf } from "./exactOrder.js";
import { type ItemRange, itemRangeOf } from "./itemRange.js";
import { isProblem } from "./nodeScore.js";
import { type Plan, type PlannedNode, planOf } from "./plan.js";
import type { NoScoreReason } from "./problems.js";
import { competitionRanks } from "./ranks.js";
import { roundedNodesOf } from "./roundedNodes.js";
import type { Rounding } from "./roundedScores.js";
import { rowScoresOf, scorePresence } from "./rowScores.js";
import { type ScoreSpec, type ScoresSchema, scoresTableOf } from "./scoresTable.js";

/**
 * How units are named.
 * @category Scores
 * @since 0.1.0
 */
export interface ScoreOptions {
  /** The text column that names each unit; "unit" unless told. */
  readonly unit?: string;
}

/**
 * The scores of units, with what they were worked out from.
 * @category Scores
 * @since 0.1.0
 */
export interface Scores<ItemId extends string = string, NodeId extends string = string> {
  /** The definition. */
  readonly composite: Composite<ItemId, NodeId>;
  /** The units and their values. */
  readonly units: Table;
  /** Score, rank and what is wanting, one row per unit. */
  readonly table: Table<ScoresSchema>;
  /** The rounded score of every dimension and of the index, a column for each node; none where the node has no score. */
  readonly nodes: Table<{ readonly [Node in NodeId]: ScoreSpec }>;
}

/**
 * Scores units by a composite index: exactly, so that every machine gives the same score and the same rank.
 * @remarks A value means its shortest decimal and a weight of "1/3" is a third; sums and comparisons are exact, and each root or
 * logarithm is its value to 80 digits, snapped to 50. A score is rounded once. The same numbers are had faster: where all is
 * linear and the columns have declared decimals, as whole numbers in floats, proved beforehand to be exact; elsewhere in floats
 * with a bound of their error, and again, exactly, for the units whose bound touches a rounding half.
 * @param composite - The definition.
 * @param units - One row per unit, with a text column of names and the columns of the items.
 * @returns A score for every unit, or the reason why it has none.
 * @throws a {@link kernel!ProblemError} when the definition cannot be scored, a RangeError when the table lacks a column.
 * @category Scores
 * @since 0.1.0
 * @example Thailand in 2021
 * ```ts
 * import { hdi2021 } from "chumchon/data/hdi";
 * import { score } from "chumchon/scoring";
 * import { cellOf, tableOf } from "chumchon/tables";
 * const decimal = { kind: "decimal", decimals: 4 } as const;
 * const units = tableOf(
 *   { unit: { kind: "text" }, lifeExpectancy: decimal, expectedSchooling: decimal, meanSchooling: decimal, incomePerPerson: decimal },
 *   [["Thailand", "78.7154", "15.8822", "8.6971", "17030.15"]],
 * );
 * const scores = score(hdi2021, units);
 * cellOf(scores.table, "score", 0); // => "0.800"
 * cellOf(scores.nodes, "education", 0); // => "0.731"
 * ```
 */
export function score<ItemId extends string, NodeId extends string>(
  composite: Composite<ItemId, NodeId>,
  units: Table,
  options: ScoreOptions = {},
): Scores<ItemId, NodeId> {
  const unit = unitColumnOf(units, options.unit ?? "unit");
  const plan = planOf(composite, units, unit);
  const ranges = plan.items.map(itemRangeOf);
  const rounding: Rounding = { decimals: composite.decimals, mode: composite.rounding ?? "halfUp" };
  const top = plan.items.length + plan.nodes.length - 1;
  const order = composite.rankBy === "exact" ? exactOrderOf(plan, top, units.length) : undefined;
  const { rounded, counts } = roundedNodesOf(plan, ranges, units.length, rounding, order?.addBlock);
  const shown = rounded.at(-1) as Float64Array;
  const reasons = reasonsOf(plan, ranges, shown);
  const ranks = competitionRanks(order === undefined ? shown : order.keysOf(shown));
  const spec: ScoreSpec = { kind: "decimal", decimals: composite.decimals, optional: true };
  const columns = rounded.map((numbers) => numberColumnOf(spec, numbers));
  return {
    composite,
    units,
    table: scoresTableOf(unit, columns.at(-1) as NumberColumn<ScoreSpec>, ranks, reasons, counts),
    nodes: nodesTableOf<NodeId>(plan.nodes, columns, spec, units.length),
  };
}

function unitColumnOf(units: Table, name: string): TextColumn {
  const column: Column | undefined = Object.hasOwn(units.columns, name) ? units.columns[name] : undefined;
  if (column === undefined || !("codes" in column))
    throw new RangeError(`${name}: a text column that names the units was expected`);
  return column;
}

/** Why a row has no score; undefined where it has one. A score that is there but cannot be shown is beyond the integers. */
function reasonsOf(
  plan: Plan,
  ranges: readonly (ItemRange | undefined)[],
  shown: Float64Array,
): readonly (NoScoreReason | undefined)[] {
  const top = plan.items.length + plan.nodes.length - 1;
  const reasons: (NoScoreReason | undefined)[] = new Array(shown.length).fill(undefined);
  for (let row = 0; row < shown.length; row++) {
    if (!Number.isNaN(shown[row])) continue;
    const found = rowScoresOf(scorePresence(plan, ranges, row))(top);
    reasons[row] = isProblem(found) ? (found.code.slice(found.code.lastIndexOf(".") + 1) as NoScoreReason) : "beyond";
  }
  return reasons;
}

function nodesTableOf<NodeId extends string>(
  nodes: readonly PlannedNode[],
  columns: readonly NumberColumn<ScoreSpec>[],
  spec: ScoreSpec,
  rows: number,
): Table<{ readonly [Node in NodeId]: ScoreSpec }> {
  const ids = nodes.map(({ definition }) => definition.id as NodeId);
  const schema = Object.fromEntries(ids.map((id) => [id, spec])) as { readonly [Node in NodeId]: ScoreSpec };
  const named = Object.fromEntries(ids.map((id, index) => [id, columns[index]]));
  return tableOfColumns(schema, named as Table<typeof schema>["columns"], rows);
}

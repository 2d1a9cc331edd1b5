import { roundEstimate } from "../amounts/index.js";
import { countItem, type ItemCounts } from "./itemCounts.js";
import type { ItemRange } from "./itemRange.js";
import type { Plan } from "./plan.js";
import { isRoundable, type Rounding, roundNumerators } from "./roundedScores.js";
import { type Settle, settlerOf } from "./settle.js";
import { rowsAtOnce, type Workbench, workbenchOf } from "./workbench.js";

/** What is worked out for all rows at once. */
export interface RoundedNodes {
  /** The rounded scores of each node, from the lowest up; NaN where it has none. */
  readonly rounded: readonly Float64Array[];
  /** How many items of each row are missing and outside. */
  readonly counts: ItemCounts;
}

/**
 * Works out and rounds all nodes, a block of rows after another. First in whole numbers where a node has a lane; else in
 * floats with a bound of their error; and what that leaves open, because a half or a cut lies within the bound, row by row.
 * @param onBlock - Called for each block while the workbench stands at it.
 */
export function roundedNodesOf(
  plan: Plan,
  ranges: readonly (ItemRange | undefined)[],
  rows: number,
  rounding: Rounding,
  onBlock?: (bench: Workbench, from: number) => void,
): RoundedNodes {
  const bench = workbenchOf(plan, ranges, Math.min(rows, rowsAtOnce));
  const settle = settlerOf(plan, rounding);
  const rounded = plan.nodes.map(() => new Float64Array(rows));
  const roundable: boolean[] = [];
  const counts = { missing: new Float64Array(rows), outside: new Float64Array(rows) };
  for (let from = 0; from < rows; from += rowsAtOnce) {
    const to = Math.min(rows, from + rowsAtOnce);
    bench.moveTo(from, to);
    for (const [index, item] of plan.items.entries()) countItem(counts, item, ranges[index], from, to);
    for (const [index, column] of rounded.entries()) {
      const part = plan.items.length + index;
      const lane = bench.laneOf(part);
      // A node has one lane or none, whatever the block.
      if (lane !== undefined) roundable[index] ??= isRoundable(lane, rounding);
      if (lane !== undefined && roundable[index] === true) {
        roundNumerators(column, from, bench.numeratorsOf(part), lane, rounding);
      } else roundEstimates(column, from, bench, part, rounding, settle);
    }
    onBlock?.(bench, from);
  }
  return { rounded, counts };
}

function roundEstimates(
  column: Float64Array,
  from: number,
  bench: Workbench,
  part: number,
  { decimals, mode }: Rounding,
  settle: Settle,
): void {
  const { values, errors } = bench.estimatesOf(part);
  for (let place = 0; place < values.length; place++) {
    const value = values[place] as number;
    const rounded = roundEstimate(value, errors[place] as number, decimals, mode);
    const isOpen = Number.isNaN(rounded) && !Number.isNaN(value);
    const row = from + place;
    column[row] = isOpen ? settle(row, part, (below) => bench.ratioAt(below, row)) : rounded;
  }
}

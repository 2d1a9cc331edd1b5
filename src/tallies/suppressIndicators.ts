import type { MeasuredUnit } from "../indicators/index.js";
import type { HiddenCells } from "./suppressCells.js";
import { boundless, none } from "./suppressRanges.js";
import type { UnitTotals } from "./suppressRecords.js";
import { smallOf, valuesOfIndicator } from "./suppressSecrets.js";
import { settleIndicator } from "./suppressSettle.js";
import type { SuppressTree } from "./suppressTree.js";
import type { Tally } from "./tally.js";
import { laneOf } from "./tallyShape.js";

/**
 * Hides what is small of an indicator, and what would tell it.
 * @param bounding - Where the indicator would tell a small number of a group, and is hidden for that.
 */
export function hideIndicator(
  tally: Tally,
  tree: SuppressTree,
  least: number,
  id: string,
  totals: UnitTotals,
  bounding: Uint8Array,
): HiddenCells {
  const values = valuesOfIndicator(tree, id);
  const few = totals.get(tally.units[id] as MeasuredUnit);
  if (few === undefined) throw new RangeError("totals: those of each unit that is measured were expected");
  const small = smallOf(tree, values, least, few.hidden, (lane) => laneOf(id, lane));
  for (let vertex = 0; vertex < tree.size; vertex++)
    if (bounding[vertex] === 1) [small.all[vertex], small.parts[vertex]] = [1, 1];
  // That something is not known is said where it came in, and so it can be seen where nothing did.
  const open = boundless(tree);
  for (let vertex = 0; vertex < tree.size; vertex++) if (values.isAbsent[vertex] === 1) open[vertex] = 0;
  const total = values.isWhole ? few.known : { from: none(tree), to: open };
  settleIndicator(tree, least, { values, total, small, bounding });
  return small;
}

import type { MeasuredUnit } from "../indicators/index.js";
import { type Stage, settleFamilies } from "./suppressFamilies.js";
import { gathered, gatheredCells, type OpenFamilies } from "./suppressForest.js";
import { hideBlocks, protect } from "./suppressProtect.js";
import { boundless, none, type Ranges, rangesOf } from "./suppressRanges.js";
import { secretsOf, valuesOfIndicator } from "./suppressSecrets.js";
import type { SuppressTree } from "./suppressTree.js";
import type { Tally } from "./tally.js";
import { countedLanes, laneOf, recordsLane } from "./tallyShape.js";

/** How many units there are of each kind in each figure, where that is hidden, and between which numbers it is known to lie. */
export type UnitTotals = ReadonlyMap<
  MeasuredUnit,
  { readonly values: Float64Array; readonly hidden: Uint8Array; readonly known: Pick<Ranges, "from" | "to"> }
>;

/**
 * Hides how many units there are where they are few: by any figure that is whole they could be told. Units of all kinds alike, for
 * who knows that there are persons knows that there is a household.
 */
export function hideRecords(tally: Tally, tree: SuppressTree, least: number): UnitTotals {
  const hidden = new Uint8Array(tree.size);
  const values = new Map<MeasuredUnit, Float64Array>([[tally.set.recordsOf, tree.valuesOf(recordsLane)]]);
  const hide = (secret: Uint8Array): void => {
    for (let vertex = 0; vertex < tree.size; vertex++) if (secret[vertex] === 1) hidden[vertex] = 1;
  };
  hide(secretsOf(tree, values.get(tally.set.recordsOf) as Float64Array, [recordsLane], least));
  for (const { id } of tally.set.indicators) {
    const unit = tally.units[id] as MeasuredUnit;
    const { total } = valuesOfIndicator(tree, id);
    const known = values.get(unit) ?? new Float64Array(tree.size);
    values.set(
      unit,
      known.map((count, vertex) => Math.max(count, total[vertex] as number)),
    );
    const lanes = countedLanes.map((lane) => laneOf(id, lane));
    hide(secretsOf(tree, total, lanes, least));
  }
  const secret = hidden.slice();
  const workOf = (open: OpenFamilies): UnitWork => {
    const own = gatheredCells(open.vertices, hidden);
    return { open, own, hidden: [[own, hidden]] };
  };
  const stages: Stage<UnitWork>[] = [{ run: ({ open, own }) => hideBlocks(open, own) }];
  for (const counts of values.values())
    stages.push({
      run: ({ open, own }) => {
        const lane = { values: gathered(open, counts), hidden: own, least: none(open), most: boundless(open) };
        return protect(open, lane, least, gatheredCells(open.vertices, secret));
      },
    });
  settleFamilies(tree, hidden, workOf, stages);
  const [from, to] = [none(tree), boundless(tree)];
  return new Map(
    [...values].map(([unit, counts]) => {
      const known = rangesOf(tree, { values: counts, hidden, least: from, most: to });
      return [unit, { values: counts, hidden, known: { from: known.from, to: known.to } }];
    }),
  );
}

interface UnitWork {
  readonly open: OpenFamilies;
  readonly own: Uint8Array;
  readonly hidden: readonly (readonly [Uint8Array, Uint8Array])[];
}

import type { PovertyMeasure } from "../indicators/index.js";
import { povertyWeightsOf } from "../indicators/index.js";
import { type BitPlane, bitPlaneOf, setBit, type Table } from "../tables/index.js";
import type { States } from "./deprivationStates.js";
import { addGaps } from "./gapSums.js";
import { censoredLane, commonLanes, deprivedLane, missingLane } from "./povertyLanes.js";
import type { PovertyScores } from "./povertyScores.js";
import type { UnitWeights } from "./unitWeights.js";

/** Whole numbers by lane and leaf. */
export type PovertySums = ReadonlyMap<string, Float64Array>;

/**
 * Adds up the units of each leaf: lane by lane, so that what is added to stays near.
 * @param leafOf - The number of each row's leaf.
 * @param leaves - How many leaves there are.
 */
export function povertySumsOf(
  measure: PovertyMeasure,
  table: Table,
  scores: PovertyScores,
  { values, accepted }: UnitWeights,
  leafOf: Int32Array,
  leaves: number,
): PovertySums {
  const { states, deprived, kept, poor } = scores;
  const sums = new Map<string, Float64Array>();
  const add = (lane: string, rows: BitPlane, weights: Float64Array | undefined): void => {
    const own = new Float64Array(leaves);
    sums.set(lane, own);
    addByLeaf(rows, weights, leafOf, own);
  };
  const common = [accepted, kept, poor] as const;
  for (const [index, lane] of commonLanes.entries())
    add(lane, common[index % 3] as BitPlane, index < 3 ? undefined : values);
  const { denominator } = povertyWeightsOf(measure);
  const strata = strataOf(scores, denominator, table.length);
  for (const [index, { id }] of measure.items.entries()) {
    const plane = deprived[index] as BitPlane;
    add(missingLane(id), missingOf(states[index] as States, accepted), undefined);
    add(deprivedLane(id), plane, values);
    for (const [known, poorOfStratum] of strata) add(censoredLane(known, id), both(plane, poorOfStratum), values);
  }
  if (measure.isGapMeasured === true) addGaps(measure, table, deprived, strata, values, leafOf, leaves, sums);
  return sums;
}

/** The poor by the sum of weights known of them; all together where that is the same. */
function strataOf({ poor, known }: PovertyScores, denominator: number, rows: number): ReadonlyMap<number, BitPlane> {
  if (known === undefined) return new Map([[denominator, poor]]);
  const strata = new Map<number, BitPlane>();
  for (let row = 0; row < rows; row++) {
    if ((((poor[row >> 3] as number) >> (row & 7)) & 1) === 0) continue;
    const sum = known[row] as number;
    const plane = strata.get(sum) ?? bitPlaneOf(rows);
    strata.set(sum, plane);
    setBit(plane, row, true);
  }
  return strata;
}

function missingOf({ low, high }: States, accepted: BitPlane): BitPlane {
  return both(accepted, both(low, high));
}

/** Those in both. */
export function both(left: BitPlane, right: BitPlane): BitPlane {
  const shared = new Uint8Array(left.length);
  for (let at = 0; at < shared.length; at++) shared[at] = (left[at] as number) & (right[at] as number);
  return shared;
}

/** Bits beyond the rows are never set here: every plane was cut down to the accepted rows. */
function addByLeaf(rows: BitPlane, weights: Float64Array | undefined, leafOf: Int32Array, sums: Float64Array): void {
  for (let at = 0; at < rows.length; at++) {
    // From one set bit to the next: most are not set.
    for (let bits = rows[at] as number; bits !== 0; bits &= bits - 1) {
      const row = (at << 3) + 31 - Math.clz32(bits & -bits);
      const leaf = leafOf[row] as number;
      sums[leaf] = (sums[leaf] as number) + (weights === undefined ? 1 : (weights[row] as number));
    }
  }
}

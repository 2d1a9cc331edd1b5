import type { TextColumn } from "../tables/index.js";

/** The rows of each group, of those that can be compared at all; rows without a group are in none. */
export function groupRowsOf(
  groups: TextColumn | undefined,
  length: number,
  isComparable: (row: number) => boolean,
): readonly Uint32Array[] {
  const found = new Map<number, number[]>();
  for (let row = 0; row < length; row++) {
    const group = groups?.codes[row] ?? 0;
    if (group < 0 || !isComparable(row)) continue;
    const rows = found.get(group);
    if (rows === undefined) found.set(group, [row]);
    else rows.push(row);
  }
  return [...found.values()].map((rows) => Uint32Array.from(rows));
}

/** How many each unit of a group beats, is beaten by, and has no item in common with. */
export interface PairTally {
  readonly wins: Float64Array;
  readonly losses: Float64Array;
  readonly apart: Float64Array;
}

/**
 * Compares every unit of a group with those after it, item by item along the columns: the weight that speaks for the one less the
 * weight that speaks for the other. Sums of whole weights are exact. NaN is neither above nor below and speaks for nobody.
 */
export function tallyPairs(lanes: readonly Float64Array[], weights: readonly number[], units: number): PairTally {
  const [wins, losses, apart] = [new Float64Array(units), new Float64Array(units), new Float64Array(units)];
  const balance = new Float64Array(units);
  const common = new Uint8Array(units);
  // Where there is an item that all have, none are apart.
  const isShared = lanes.some((lane) => !lane.some(Number.isNaN));
  for (let one = 0; one < units - 1; one++) {
    balance.fill(0, one + 1);
    common.fill(isShared ? 1 : 0, one + 1);
    for (let item = 0; item < lanes.length; item++) {
      const lane = lanes[item] as Float64Array;
      const [own, weight] = [lane[one] as number, weights[item] as number];
      if (Number.isNaN(own)) continue;
      for (let other = one + 1; other < units; other++) {
        const value = lane[other] as number;
        if (own > value) balance[other] = (balance[other] as number) + weight;
        else if (own < value) balance[other] = (balance[other] as number) - weight;
      }
      if (!isShared) noteCommon(common, lane, one + 1);
    }
    for (let other = one + 1; other < units; other++) {
      const sign = balance[other] as number;
      if (sign > 0) {
        wins[one] = (wins[one] as number) + 1;
        losses[other] = (losses[other] as number) + 1;
      } else if (sign < 0) {
        losses[one] = (losses[one] as number) + 1;
        wins[other] = (wins[other] as number) + 1;
      } else if (common[other] === 0) {
        apart[one] = (apart[one] as number) + 1;
        apart[other] = (apart[other] as number) + 1;
      }
    }
  }
  return { wins, losses, apart };
}

/** Those that have a number here have an item in common with a unit that has one too. */
function noteCommon(common: Uint8Array, lane: Float64Array, from: number): void {
  for (let other = from; other < lane.length; other++) if (!Number.isNaN(lane[other])) common[other] = 1;
}

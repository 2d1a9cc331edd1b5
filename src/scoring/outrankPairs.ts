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
 * weight that speaks for the other. Numbers are taken as their places among the unlike ones of the group, so that who is better is the
 * sign of a difference of whole numbers, found without a branch; a mask leaves out what is missing. Sums of whole weights are exact.
 */
export function tallyPairs(lanes: readonly Float64Array[], weights: readonly number[], units: number): PairTally {
  const [wins, losses, apart] = [new Float64Array(units), new Float64Array(units), new Float64Array(units)];
  const places = lanes.map(placesOf);
  const balance = new Float64Array(units);
  const common = new Int32Array(units);
  // Where there is an item that all have, none are apart.
  const isShared = places.some(({ present }) => present.every((mask) => mask === -1));
  for (let one = 0; one < units - 1; one++) {
    balance.fill(0, one + 1);
    common.fill(isShared ? -1 : 0, one + 1);
    for (let item = 0; item < places.length; item++) {
      const { place, present } = places[item] as Places;
      if (present[one] === 0) continue;
      addSigns(balance, place, present, one, weights[item] as number);
      if (!isShared)
        for (let other = one + 1; other < units; other++)
          common[other] = (common[other] as number) | (present[other] as number);
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

function addSigns(balance: Float64Array, place: Int32Array, present: Int32Array, one: number, weight: number): void {
  const own = place[one] as number;
  for (let other = one + 1; other < place.length; other++) {
    const difference = own - (place[other] as number);
    const sign = ((difference >> 31) | (-difference >>> 31)) & (present[other] as number);
    balance[other] = (balance[other] as number) + weight * sign;
  }
}

/** For each unit the place of its number among the unlike ones, and a mask: all bits where it has one. */
interface Places {
  readonly place: Int32Array;
  readonly present: Int32Array;
}

function placesOf(lane: Float64Array): Places {
  const unlike = [...new Set(lane.filter((value) => !Number.isNaN(value)).sort())];
  const placeOf = new Map(unlike.map((value, at) => [value, at]));
  return {
    place: Int32Array.from(lane, (value) => placeOf.get(value) ?? 0),
    present: Int32Array.from(lane, (value) => (Number.isNaN(value) ? 0 : -1)),
  };
}

import { bitAt, type NumberColumn } from "../tables/index.js";
import type { ItemLane, NodeLane } from "./lanes.js";

/** The numerators of an item's lane in the rows from `from` on, as many as there is room for. */
export function fillItem(numerators: Float64Array, lane: ItemLane, column: NumberColumn, from: number): void {
  const { slope, start, least, most, beyond } = lane;
  const { values, validity } = column;
  if (beyond === undefined) {
    for (let place = 0; place < numerators.length; place++) {
      numerators[place] = slope * (values[from + place] as number) + start;
    }
  } else {
    const { below, above } = beyond;
    for (let place = 0; place < numerators.length; place++) {
      const value = values[from + place] as number;
      numerators[place] = value < least ? below : value > most ? above : slope * value + start;
    }
  }
  if (validity === undefined) return;
  for (let place = 0; place < numerators.length; place++) {
    if (!bitAt(validity, from + place)) numerators[place] = Number.NaN;
  }
}

/** The numerators of a node's lane from those of its parts. */
export function fillNode(numerators: Float64Array, lane: NodeLane, parts: readonly Float64Array[]): void {
  numerators.fill(0);
  for (const [index, part] of parts.entries()) {
    const [factor, standIn] = [lane.factors[index] as number, lane.standIns[index] as number];
    if (Number.isNaN(standIn)) {
      for (let place = 0; place < numerators.length; place++) {
        numerators[place] = (numerators[place] as number) + factor * (part[place] as number);
      }
    } else {
      for (let place = 0; place < numerators.length; place++) {
        const own = part[place] as number;
        numerators[place] = (numerators[place] as number) + (Number.isNaN(own) ? standIn : factor * own);
      }
    }
  }
}

/** Is there a row without a numerator? */
export function hasGap(numerators: Float64Array): boolean {
  for (let place = 0; place < numerators.length; place++) if (Number.isNaN(numerators[place])) return true;
  return false;
}

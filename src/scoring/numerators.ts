import { bitAt, type NumberColumn } from "../tables/index.js";
import type { ItemLane } from "./itemLanes.js";
import type { NodeLane } from "./lanes.js";
import { createMiddle } from "./middle.js";

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
export function fillNode(
  numerators: Float64Array,
  lane: NodeLane,
  parts: readonly Float64Array[],
  weights: readonly number[],
): void {
  if (lane.kind === "sum") fillSum(numerators, lane, parts);
  else if (lane.kind === "minimum") fillMinimum(numerators, lane, parts);
  else fillMedian(numerators, lane, parts, weights);
}

function fillSum(numerators: Float64Array, lane: NodeLane, parts: readonly Float64Array[]): void {
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

/** Infinity stands for no part so far. */
function fillMinimum(numerators: Float64Array, lane: NodeLane, parts: readonly Float64Array[]): void {
  numerators.fill(Infinity);
  for (const [index, part] of parts.entries()) {
    const factor = lane.factors[index] as number;
    const standIn = lane.isPassedOver ? Infinity : (lane.standIns[index] as number);
    for (let place = 0; place < numerators.length; place++) {
      const [own, least] = [part[place] as number, numerators[place] as number];
      const value = Number.isNaN(own) ? standIn : factor * own;
      // NaN, where a gap is refused, is below nothing and nothing is below it: it stays.
      numerators[place] = value >= least ? least : Number.isNaN(least) ? least : value;
    }
  }
  for (let place = 0; place < numerators.length; place++) {
    if (numerators[place] === Infinity) numerators[place] = Number.NaN;
  }
}

function fillMedian(
  numerators: Float64Array,
  lane: NodeLane,
  parts: readonly Float64Array[],
  weights: readonly number[],
): void {
  const middle = createMiddle(parts.length);
  for (let place = 0; place < numerators.length; place++) {
    middle.clear();
    let isRefused = false;
    for (let index = 0; index < parts.length; index++) {
      const own = (parts[index] as Float64Array)[place] as number;
      const value = Number.isNaN(own) ? (lane.standIns[index] as number) : (lane.factors[index] as number) * own;
      if (!Number.isNaN(value)) middle.add(value, weights[index] as number);
      else isRefused ||= !lane.isPassedOver;
    }
    numerators[place] = isRefused ? Number.NaN : middle.value();
  }
}

/** Is there a row without a numerator? */
export function hasGap(numerators: Float64Array): boolean {
  for (let place = 0; place < numerators.length; place++) if (Number.isNaN(numerators[place])) return true;
  return false;
}

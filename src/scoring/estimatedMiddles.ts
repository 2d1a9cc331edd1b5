import type { Estimates } from "./estimates.js";
import { createMiddle } from "./middle.js";
import type { PlannedNode } from "./plan.js";

/** What stands for a part without a score: NaN to refuse the node one, nothing to pass the part over. */
export type StandIn = { readonly value: number; readonly error: number } | undefined;

/**
 * Estimates the lowest or the middle of parts: it moves no farther than the farthest of these, and what lies clear of the
 * lowest does not move it at all.
 */
export function fillMiddleEstimates(
  { values, errors }: Estimates,
  node: PlannedNode,
  parts: readonly Estimates[],
  standIn: StandIn,
): void {
  const isMinimum = node.definition.aggregate === "minimum";
  const middle = createMiddle(parts.length);
  for (let place = 0; place < values.length; place++) {
    middle.clear();
    let [least, lowest, most, isRefused] = [Infinity, Infinity, 0, false];
    for (let index = 0; index < parts.length; index++) {
      const part = parts[index] as Estimates;
      let [value, error] = [part.values[place] as number, part.errors[place] as number];
      if (Number.isNaN(value)) {
        if (standIn === undefined) continue;
        ({ value, error } = standIn);
        isRefused ||= Number.isNaN(value);
      }
      if (!isMinimum) middle.add(value, node.weights[index] as number);
      if (error > most) most = error;
      // The lowest lies at or below the lowest upper end, and at or above the lowest lower end.
      const width = error === 0 ? 0 : error + 2.3e-16 * Math.abs(value);
      if (value + width < least) least = value + width;
      if (value - width < lowest) lowest = value - width;
    }
    if (isRefused) {
      values[place] = Number.NaN;
    } else if (isMinimum) {
      // Of no parts: there is no score.
      const isKnown = Number.isFinite(least) && Number.isFinite(lowest);
      values[place] = isKnown ? lowest / 2 + least / 2 : lowest === Infinity && most === 0 ? Number.NaN : 0;
      errors[place] = isKnown ? widened(least, lowest) : Infinity;
    } else {
      const value = middle.value();
      values[place] = most < Infinity || Number.isNaN(value) ? value : 0;
      errors[place] = most < Infinity ? 1.0000001 * most + 2.3e-16 * Math.abs(value) : Infinity;
    }
  }
}

/** Half of the way between both ends, raised by what their reckoning may have lost; zero where they are one exact number. */
function widened(least: number, lowest: number): number {
  const half = (least - lowest) / 2;
  return half === 0 ? 0 : 1.0000001 * half + 4.5e-16 * (Math.abs(least) + Math.abs(lowest));
}

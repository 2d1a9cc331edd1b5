import { openCode } from "./levelItems.js";
import type { LevelPlan } from "./levelPlan.js";
import type { LevelRows } from "./levelRows.js";

/** The least and the most a coordinate may turn out to be, whatever becomes of others. */
export function spanAt(
  plan: LevelPlan,
  rows: LevelRows,
  row: number,
  coordinate: number,
): { readonly low: number; readonly high: number } {
  const low = (rows.settled[coordinate] as Int32Array)[row] as number;
  if (coordinate >= plan.counters)
    return { low, high: (rows.highest[coordinate - plan.counters] as Int32Array)[row] as number };
  if (rows.open[row] === 0) return { low, high: low };
  let high = low;
  for (const [item, { effects }] of plan.items.entries()) {
    const isOpen = (rows.codes[item] as Uint8Array)[row] === openCode;
    if (isOpen && effects.some((effect) => effect.includes(coordinate))) high += 1;
  }
  return { low, high };
}

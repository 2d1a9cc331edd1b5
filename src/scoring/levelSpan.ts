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
  let [sure, may] = [low, low];
  for (const [item, { effects }] of plan.items.entries()) {
    if ((rows.codes[item] as Uint8Array)[row] !== openCode) continue;
    const counting = effects.filter((effect) => effect.includes(coordinate)).length;
    if (counting > 0) may += 1;
    if (counting === effects.length) sure += 1;
  }
  return { low: sure, high: may };
}

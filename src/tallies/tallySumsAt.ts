import type { MeasuredUnit } from "../indicators/index.js";
import type { Tally } from "./tally.js";
import { tallyAt } from "./tallyAt.js";
import { groupIn } from "./tallyGroupAt.js";
import type { TallyGroup } from "./tallyShape.js";

/**
 * The sum of the figures of a category, a dimension or all indicators in a place, apart for each unit.
 * @category Tallies
 * @since 0.1.0
 */
export interface TallySum {
  /** What is counted: persons are never added to households. */
  readonly unit: MeasuredUnit;
  /** The ids of the indicators that were added up. */
  readonly indicators: readonly string[];
  /** How many outcomes passed: one household counts once for each indicator; `null` where a figure among them is hidden. */
  readonly pass: number | null;
  /** How many failed; `null` where a figure among them is hidden. */
  readonly fail: number | null;
  /** How many passed or failed; `null` where a figure among them is hidden. */
  readonly surveyed: number | null;
  /** Is it hidden, for one of the figures is? The others and the sum would tell it. */
  readonly isSuppressed: boolean;
}

/**
 * Adds up the figures of several indicators in a place, for each unit by itself.
 * @remarks Sums of outcomes, not of households: one that fails two indicators counts twice. How many households fail any is
 * {@link tallyGroupAt}. Where a figure among them is hidden so is the sum, for it less the others would be that figure.
 * @param tally - A finished tally.
 * @param place - A node of the axis, or a place below the nodes that has counts.
 * @param group - All indicators, those of a category or a dimension, or those of self-reliance.
 * @returns A sum for each unit, in the order in which the set first counts in it.
 * @throws a {@link RangeError} when the tally has no such place, or the set no indicator of the group that is counted.
 * @category Tallies
 * @since 0.1.0
 * @example
 * ```ts
 * import { bmn2560 } from "chumchon/data/bmn2560";
 * import { createAxis } from "chumchon/places";
 * import { tableOf } from "chumchon/tables";
 * import { countsSchema, createTally, tallySumsAt } from "chumchon/tallies";
 * const axis = createAxis({ id: "one", levels: ["district"], nodes: [{ id: "8402", level: "district" }] });
 * if (!axis.ok) throw new Error("a sound axis");
 * const builder = createTally(bmn2560, axis.value);
 * builder.add(tableOf(countsSchema, [
 *   { place: "8402", indicator: "9", surveyed: 100, fail: 4 },
 *   { place: "8402", indicator: "10", surveyed: 100, fail: 7 },
 * ]));
 * tallySumsAt(builder.finish(), "8402", { kind: "category", id: "environment" }).map(({ unit, fail, surveyed }) => [unit, fail, surveyed]);
 * // => [["household", 11, 200]]
 * ```
 */
export function tallySumsAt(tally: Tally, place: string, group: TallyGroup): readonly TallySum[] {
  const sums = new Map<MeasuredUnit, TallySum>();
  for (const indicator of groupIn(tally, group).indicators) {
    const { unit, pass, fail, surveyed, isSuppressed } = tallyAt(tally, place, indicator);
    const sum = sums.get(unit) ?? { unit, indicators: [], pass: 0, fail: 0, surveyed: 0, isSuppressed: false };
    const isHidden = sum.isSuppressed || isSuppressed;
    sums.set(unit, {
      unit,
      indicators: [...sum.indicators, indicator],
      pass: isHidden ? null : (sum.pass ?? 0) + (pass ?? 0),
      fail: isHidden ? null : (sum.fail ?? 0) + (fail ?? 0),
      surveyed: isHidden ? null : (sum.surveyed ?? 0) + (surveyed ?? 0),
      isSuppressed: isHidden,
    });
  }
  return [...sums.values()];
}

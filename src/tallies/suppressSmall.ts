import { withWhole } from "./countsAt.js";
import { withoutHidden } from "./suppressedTally.js";
import { hideGroup } from "./suppressGroups.js";
import { hideIndicator, hideRecords, type UnitTotals } from "./suppressIndicators.js";
import { suppressTreeOf } from "./suppressTree.js";
import type { Tally } from "./tally.js";

/**
 * How small numbers are suppressed.
 * @category Small numbers
 * @since 0.1.0
 */
export interface SuppressOptions {
  /** The least number that is shown, 2 or more. No Thai rule was found that states one: it is the caller's to choose and to state. */
  readonly least: number;
}

/**
 * A tally without its small numbers, to be published: those from 1 to one less than `least`, and as many others as it takes so
 * that these cannot be worked out.
 * @remarks A figure whose pass, fail or surveyed is small is hidden. Then figures beside it are hidden, and above it where that
 * takes it, until whoever subtracts what is shown from the totals, at every level, over pass, fail and surveyed, what was
 * counted at a place itself, not applicable and missing, and the numbers of households, finds for each hidden number no
 * fewer than `least` values that it could have. What households are over several indicators is hidden where one of these is, and sums over
 * indicators with them. The hidden numbers are gone from every field of the result. Controls and the details
 * of problems, which could tell them, are left out. A share of 0 or 100 per cent is no small number: nobody fails, or all do.
 * Hide once, from all that is known: two suppressed tallies of one survey can give away together what neither does alone.
 * @param tally - A finished tally, before anything of it is published.
 * @param options - The least number that is shown.
 * @throws a {@link RangeError} when `least` is no whole number from 2, or the tally was suppressed before.
 * @category Small numbers
 * @since 0.1.0
 * @example One village has two who fail; a second one is hidden with it, and the subdistrict stays
 * ```ts
 * import { bmn2560 } from "chumchon/data/bmn2560";
 * import { createAxis } from "chumchon/places";
 * import { tableOf } from "chumchon/tables";
 * import { countsSchema, createTally, suppressSmall, tallyAt } from "chumchon/tallies";
 * const villages = ["a", "b", "c"].map((id) => ({ id, level: "village", parent: "t" }));
 * const axis = createAxis({ id: "administrative", levels: ["village", "subdistrict"], nodes: [...villages, { id: "t", level: "subdistrict" }] });
 * if (!axis.ok) throw new Error("a made-up axis");
 * const builder = createTally(bmn2560, axis.value);
 * builder.add(tableOf(countsSchema, [
 *   { place: "a", indicator: "9", surveyed: 100, fail: 2 },
 *   { place: "b", indicator: "9", surveyed: 100, fail: 30 },
 *   { place: "c", indicator: "9", surveyed: 100, fail: 40 },
 * ]));
 * const shown = suppressSmall(builder.finish(), { least: 5 });
 * ["a", "b", "c", "t"].map((place) => tallyAt(shown, place, "9").fail); // => [null, null, 40, 72]
 * tallyAt(shown, "a", "9").surveyed; // => 100
 * ```
 */
export function suppressSmall<Id extends string>(tally: Tally<Id>, { least }: SuppressOptions): Tally<Id> {
  if (!Number.isSafeInteger(least) || least < 2)
    throw new RangeError(`least: a whole number from 2 was expected, got ${least}`);
  if (tally.hidden !== undefined) throw new RangeError("tally: one whose small numbers are still in it was expected");
  const whole = withWhole(tally);
  const tree = suppressTreeOf(whole);
  const totals: UnitTotals = hideRecords(whole, tree, least);
  const indicators = tally.set.indicators.map(({ id }) => hideIndicator(whole, tree, least, id, totals));
  const groups = tally.groups.map((group) => hideGroup(whole, tree, least, group, indicators, totals));
  return withoutHidden(whole, tree, least, indicators, groups, totals);
}

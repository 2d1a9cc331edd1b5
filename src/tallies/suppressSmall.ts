import { withWhole } from "./countsAt.js";
import { withoutHidden } from "./suppressedTally.js";
import { boundingIndicators, hideGroup, smallGroupsOf } from "./suppressGroups.js";
import { hideIndicator } from "./suppressIndicators.js";
import { hideRecords } from "./suppressRecords.js";
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
 * counted at a place itself, not applicable and missing, and the numbers of households, finds for each small number of who pass,
 * fail or were surveyed no fewer than `least` values that it could have. Other numbers that are hidden may be told: they are not small.
 * What records are over several indicators is hidden wherever one of these is hidden, in the place or in any place in it, and where
 * it is small; where the indicators would tell such a small number (all but two fail one: at most two pass all), they are hidden
 * too. So a total over several indicators is seldom left above many small places. Not applicable and missing are not held to be
 * small numbers. Where places share a divided leaf all of it is hidden, or nothing; their parts are counted in parts of a unit, and
 * so are the values these could have. What is known from elsewhere, as that two indicators ask the same persons, is not looked at.
 * The hidden numbers are gone from every field of the result. Controls and the details
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
  const totals = hideRecords(whole, tree, least);
  const smallGroups = smallGroupsOf(whole, tree, least, totals);
  const bounding = boundingIndicators(whole, tree, least, smallGroups);
  const indicators = tally.set.indicators.map(({ id }, position) =>
    hideIndicator(whole, tree, least, id, totals, bounding[position] as Uint8Array),
  );
  const groups = smallGroups.map((_, index) => hideGroup(tree, index, smallGroups, indicators));
  return withoutHidden(whole, tree, least, indicators, groups, totals);
}

import { answerOf, type Path, type Result } from "../kernel/index.js";
import type { CrosswalkEntry, EditionName, IndicatorCrosswalk } from "./crosswalk.js";
import type { CrosswalkProblem } from "./crosswalkProblems.js";
import type { Indicator, IndicatorSet } from "./indicatorSet.js";

/**
 * Checks that a crosswalk fits the two editions it is between: every indicator is there and named once, and those that are
 * the same are counted alike.
 * @remarks For a crosswalk written in a program. Data from outside go through {@link safeParseCrosswalk}, which ends here.
 * @param crosswalk - The crosswalk.
 * @param from - The first edition.
 * @param to - The second edition.
 * @returns The same crosswalk, or everything that is wrong with it.
 * @category Crosswalks
 * @since 0.1.0
 * @example A made-up edition that gave up indicator 5
 * ```ts
 * import { bmn2560 } from "chumchon/data/bmn2560";
 * import { checkCrosswalk } from "chumchon/indicators";
 * const madeUp = { source: { th: "สมมติ", en: "made up" }, evidence: "unverified" } as const;
 * const later = { ...bmn2560, edition: "made up", indicators: bmn2560.indicators.filter(({ id }) => id !== "5") };
 * const crosswalk = {
 *   id: "made-up", title: { th: "สมมติ", en: "Made-up" }, citation: madeUp,
 *   from: { set: "bmn", edition: "2560-2564" }, to: { set: "bmn", edition: "made up" },
 * };
 * const gone = { relation: "none", from: "5", citation: madeUp } as const;
 * checkCrosswalk({ ...crosswalk, entries: [gone] }, bmn2560, later).ok; // => true
 * const answer = checkCrosswalk({ ...crosswalk, entries: [gone, { relation: "same", from: "4", to: "5", citation: madeUp }] }, bmn2560, later);
 * answer.ok ? [] : answer.problems.map(({ code, path }) => [code, path.join(".")]);
 * // => [["indicators.crosswalk.unknownIndicator", "entries.1.to"]]
 * ```
 */
export function checkCrosswalk(
  crosswalk: IndicatorCrosswalk,
  from: IndicatorSet,
  to: IndicatorSet,
): Result<IndicatorCrosswalk, CrosswalkProblem> {
  const sides = [sideOf("from", crosswalk.from, from), sideOf("to", crosswalk.to, to)] as const;
  const problems: CrosswalkProblem[] = sides.flatMap(({ key, named, given }) =>
    named === given ? [] : [{ code: "indicators.crosswalk.otherEdition", path: [key], edition: given }],
  );
  if (sides[0].named === sides[1].named)
    problems.push({ code: "indicators.crosswalk.sameEdition", path: ["to"], edition: sides[1].named });
  for (const [index, entry] of crosswalk.entries.entries()) {
    const path = ["entries", index];
    const [first, second] = sides.map((side) => memberOf(side, entry, path, problems));
    if (entry.relation === "none") {
      if ((entry.from === undefined) === (entry.to === undefined))
        problems.push({ code: "indicators.crosswalk.oneSide", path });
    } else if (entry.from === undefined || entry.to === undefined)
      problems.push({ code: "indicators.crosswalk.bothSides", path });
    if (first !== undefined && second !== undefined && entry.relation !== "replaced")
      noteUnlike(first, second, path, problems);
  }
  return answerOf(crosswalk, problems);
}

interface Side {
  readonly key: "from" | "to";
  readonly named: string;
  readonly given: string;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly seen: Set<string>;
}

function sideOf(key: Side["key"], name: EditionName, set: IndicatorSet): Side {
  return {
    key,
    named: `${name.set}/${name.edition}`,
    given: `${set.id}/${set.edition}`,
    indicators: new Map(set.indicators.map((indicator) => [indicator.id, indicator])),
    seen: new Set(),
  };
}

/** The indicator an entry names on a side, noted where it is not there or was named before. */
function memberOf(
  { key, given, indicators, seen }: Side,
  entry: CrosswalkEntry,
  path: Path,
  problems: CrosswalkProblem[],
): Indicator | undefined {
  const id = entry[key];
  if (id === undefined) return undefined;
  const where = { path: [...path, key], id, edition: given };
  const indicator = indicators.get(id);
  if (indicator === undefined) problems.push({ code: "indicators.crosswalk.unknownIndicator", ...where });
  else if (seen.has(id)) problems.push({ code: "indicators.crosswalk.twice", ...where });
  seen.add(id);
  return indicator;
}

function noteUnlike(first: Indicator, second: Indicator, path: Path, problems: CrosswalkProblem[]): void {
  const pair = { path, from: first.id, to: second.id };
  if (first.unit !== second.unit) problems.push({ code: "indicators.crosswalk.otherUnit", ...pair });
  if (first.better !== second.better) problems.push({ code: "indicators.crosswalk.otherDirection", ...pair });
}

import { type CrosswalkRelation, type IndicatorCrosswalk, reversedCrosswalk } from "../indicators/index.js";
import { answerOf, type LocalizedText, type Result } from "../kernel/index.js";
import type { ChangeProblem } from "./changeProblems.js";
import type { Tally } from "./tally.js";

/**
 * What may be compared.
 * @category Change
 * @since 0.1.0
 */
export interface ChangeOptions {
  /** Which indicators of two editions are the same; without it two editions are not compared. */
  readonly crosswalk?: IndicatorCrosswalk;
  /** True to compare two years of different vintages: for figures that are known to be made alike. */
  readonly acrossVintages?: boolean;
}

/**
 * Which indicator of the later tally is held against which of the earlier.
 * @category Change
 * @since 0.1.0
 */
export interface ChangePair {
  /** The indicator of the earlier tally; `null` where it has none. */
  readonly before: string | null;
  /** The indicator of the later tally; `null` where it has none. */
  readonly after: string | null;
  /** How the two stand to each other; `null` where the crosswalk does not name it. */
  readonly relation: CrosswalkRelation | null;
  /** What the crosswalk says to readers. */
  readonly note?: LocalizedText;
}

/**
 * Two tallies side by side: two years, or two vintages of one year.
 * @remarks {@link changeAt} shows one figure, {@link changeTable} all of a level.
 * @category Change
 * @since 0.1.0
 */
export interface Change {
  /** Did the world move between two years, or was one year worked out anew? */
  readonly kind: "change" | "revision";
  /** The earlier tally. */
  readonly before: Tally;
  /** The later tally. */
  readonly after: Tally;
  /** What is held against what: the indicators of the later tally in their order, then those only the earlier one has. */
  readonly pairs: readonly ChangePair[];
}

/**
 * Sets two tallies side by side, where they may be compared: two years of one edition and one vintage. Two editions need a
 * crosswalk, two vintages of one year are a revision and no change, and two years of two vintages are refused unless allowed.
 * @remarks Places are held against each other by their codes: where boundaries moved, carry the older figures first, along
 * {@link places!crosswalkAxis}. A vintage is a text; give one text to publications that were made alike, such as "as first
 * published". That a figure moved says nothing of what moved it.
 * @param before - The earlier tally. The two may stand the other way round; every difference then has the other sign.
 * @param after - The later tally.
 * @param options - A crosswalk, and whether vintages may differ.
 * @category Change
 * @since 0.1.0
 * @example Surat Thani, indicator 14: 651 of 205,229 households fail in 2560, 379 of 205,120 in 2561 (report of 2561, page 55)
 * ```ts
 * import { bmn2560 } from "chumchon/data/bmn2560";
 * import { createAxis } from "chumchon/places";
 * import { tableOf } from "chumchon/tables";
 * import { changeAt, changeOf, countsSchema, createTally, describeChange } from "chumchon/tallies";
 * const axis = createAxis({ id: "one", levels: ["province"], nodes: [{ id: "84", level: "province" }] });
 * if (!axis.ok) throw new Error("a sound axis");
 * const tallied = (surveyYear: number, surveyed: number, fail: number) => {
 *   const tally = createTally(bmn2560, axis.value, { surveyYear });
 *   tally.add(tableOf(countsSchema, [{ place: "84", indicator: "14", surveyed, fail }]));
 *   return tally.finish();
 * };
 * const change = changeOf(tallied(2560, 205_229, 651), tallied(2561, 205_120, 379));
 * if (!change.ok) throw new Error("two years of one edition");
 * const figure = changeAt(change.value, "84", "14");
 * [figure.fail, figure.direction]; // => [-272, "improved"]
 * describeChange(figure).en;
 * // => "From 2560 to 2561 the share that passes went from 99.68 % to 99.82 %, by +0.13 points (+0.08 by those who pass, +0.05 by those surveyed): improved. The figures say that it moved, not why."
 * ```
 */
export function changeOf(before: Tally, after: Tally, options: ChangeOptions = {}): Result<Change, ChangeProblem> {
  const problems: ChangeProblem[] = [];
  const [first, second] = [editionOf(before), editionOf(after)];
  const crosswalk = options.crosswalk && directed(options.crosswalk, first, second);
  const pair = { before: first, after: second };
  if (first !== second && crosswalk === undefined)
    problems.push({
      code: options.crosswalk === undefined ? "tallies.change.otherEdition" : "tallies.change.otherCrosswalk",
      path: ["crosswalk"],
      ...pair,
    });
  if (first === second && before.openPoints !== after.openPoints)
    problems.push({
      code: "tallies.change.otherOpenPoints",
      path: [],
      before: before.openPoints,
      after: after.openPoints,
    });
  for (const [name, { surveyYear }] of [["before", before] as const, ["after", after] as const])
    if (surveyYear === undefined) problems.push({ code: "tallies.change.yearUnknown", path: [name] });
  const [earlier, later] = [before.vintage ?? null, after.vintage ?? null];
  const isSameYear = before.surveyYear !== undefined && before.surveyYear === after.surveyYear;
  const isRevision = isSameYear && first === second && earlier !== null && later !== null && earlier !== later;
  if (isSameYear && !isRevision)
    problems.push({ code: "tallies.change.sameYear", path: [], year: before.surveyYear as number });
  if (!isSameYear && earlier !== later && options.acrossVintages !== true)
    problems.push({ code: "tallies.change.otherVintage", path: [], before: earlier, after: later });
  return answerOf(
    { kind: isRevision ? "revision" : "change", before, after, pairs: pairsOf(before, after, crosswalk) },
    problems,
  );
}

function editionOf({ set }: Tally): string {
  return `${set.id}/${set.edition}`;
}

/** The crosswalk as it leads from one edition to the other; nothing where it is between others. */
function directed(crosswalk: IndicatorCrosswalk, before: string, after: string): IndicatorCrosswalk | undefined {
  const [from, to] = [crosswalk.from, crosswalk.to].map(({ set, edition }) => `${set}/${edition}`);
  if (from === before && to === after) return crosswalk;
  return from === after && to === before ? reversedCrosswalk(crosswalk) : undefined;
}

function pairsOf(before: Tally, after: Tally, crosswalk: IndicatorCrosswalk | undefined): readonly ChangePair[] {
  const [earlier, later] = [before, after].map(({ set }) => set.indicators.map(({ id }) => id));
  if (crosswalk === undefined)
    return (later as readonly string[]).map((id) => ({ before: id, after: id, relation: "same" }));
  const [to, from] = [new Map(), new Map()] as Map<string, ChangePair>[];
  for (const { relation, from: id = null, to: other = null, note } of crosswalk.entries) {
    const pair = { before: id, after: other, relation, ...(note !== undefined && { note }) };
    if (other !== null) to?.set(other, pair);
    if (id !== null) from?.set(id, pair);
  }
  return [
    ...(later as readonly string[]).map((id) => to?.get(id) ?? { before: null, after: id, relation: null }),
    ...(earlier as readonly string[])
      .map((id) => from?.get(id) ?? { before: id, after: null, relation: null })
      .filter((pair) => pair.after === null),
  ];
}

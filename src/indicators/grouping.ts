import type { Citation, LocalizedText } from "../kernel/index.js";
import { answerOf, type Result } from "../kernel/index.js";
import type { GroupingProblem } from "./groupingProblems.js";
import type { IndicatorSet } from "./indicatorSet.js";

/**
 * Some indicators of a set under one heading that the set itself does not have.
 * @category Indicator sets
 * @since 0.1.0
 */
export interface IndicatorGroup<Id extends string = string> {
  /** Its id within the grouping. */
  readonly id: string;
  /** What it is called. */
  readonly title: LocalizedText;
  /** The ids of its indicators. */
  readonly indicators: readonly Id[];
}

/**
 * Another order over the indicators of one edition of a set: which of them someone else uses, and under which headings. It
 * says nothing of how they are weighed or where a line is drawn.
 * @category Indicator sets
 * @since 0.1.0
 */
export interface IndicatorGrouping<Id extends string = string> {
  /** Its id. */
  readonly id: string;
  /** What it is called. */
  readonly title: LocalizedText;
  /** The id of the set. */
  readonly set: string;
  /** The edition of the set. */
  readonly edition: string;
  /** Where it comes from. */
  readonly citation: Citation;
  /** What a reader must know before relying on it. */
  readonly note?: LocalizedText;
  /** The groups, in order. An indicator belongs to one of them at most. */
  readonly groups: readonly IndicatorGroup<Id>[];
}

/**
 * Checks that a grouping can be used with a set: it is of this set and edition, and each indicator it names is there and is
 * named once.
 * @returns The same grouping, or everything that is wrong with it.
 * @category Indicator sets
 * @since 0.1.0
 * @example
 * ```ts
 * import { bmn2560, tpmap2564 } from "chumchon/data/bmn";
 * import { checkIndicatorGrouping } from "chumchon/indicators";
 * checkIndicatorGrouping(tpmap2564, bmn2560).ok; // => true
 * const answer = checkIndicatorGrouping(tpmap2564, { ...bmn2560, indicators: bmn2560.indicators.slice(1) });
 * answer.ok ? [] : answer.problems.map(({ path }) => path); // => [["groups", 0, "indicators", 0]]
 * ```
 */
export function checkIndicatorGrouping<Id extends string>(
  grouping: IndicatorGrouping<Id>,
  set: IndicatorSet,
): Result<IndicatorGrouping<Id>, GroupingProblem> {
  const problems: GroupingProblem[] = [];
  for (const [key, expected, received] of [
    ["set", set.id, grouping.set],
    ["edition", set.edition, grouping.edition],
  ] as const)
    if (received !== expected) problems.push({ code: "indicators.grouping.otherSet", path: [key], expected, received });
  const known = new Set(set.indicators.map(({ id }) => id));
  const [groups, named] = [new Set<string>(), new Set<string>()];
  for (const [at, { id: group, indicators }] of grouping.groups.entries()) {
    if (groups.has(group))
      problems.push({ code: "indicators.grouping.duplicate", path: ["groups", at, "id"], id: group });
    groups.add(group);
    for (const [index, id] of indicators.entries()) {
      const path = ["groups", at, "indicators", index];
      if (!known.has(id)) problems.push({ code: "indicators.grouping.unknownIndicator", path, id });
      if (named.has(id)) problems.push({ code: "indicators.grouping.duplicate", path, id });
      named.add(id);
    }
  }
  return answerOf(grouping, problems);
}

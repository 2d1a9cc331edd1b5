import { compareRatio } from "../amounts/index.js";
import type { Path } from "../kernel/index.js";
import { exactly, numberProblemsOf, repetitionsOf } from "./exactly.js";
import type { Measure } from "./measure.js";
import type { RuleProblem } from "./ruleProblems.js";

/** How the questions of a measure are looked up: what is wrong with asking one for a number. */
export type AskNumber = (id: string, path: Path) => readonly RuleProblem[];

/** Everything that would keep a number from being got: its questions, its divisor, its levels, its points. */
export function checkMeasure(
  measure: Measure,
  ask: AskNumber,
  isOfHouseholds: boolean,
  path: Path,
): readonly RuleProblem[] {
  switch (measure.kind) {
    case "answer":
      return ask(measure.question, [...path, "question"]);
    case "perMember":
      return [
        ...(isOfHouseholds ? [] : [{ code: "indicators.base.membersElsewhere" as const, path }]),
        ...listProblemsOf(measure.sumOf, ask, [...path, "sumOf"]),
      ];
    case "rate":
      return [
        ...listProblemsOf(measure.sumOf, ask, [...path, "sumOf"]),
        ...listProblemsOf(measure.over, ask, [...path, "over"]),
        ...numberProblemsOf(measure.per, [...path, "per"], true),
      ];
    case "meanVote":
      return [
        ...itemsProblemsOf(measure.votes, ask, [...path, "votes"]),
        ...measure.votes.flatMap(({ level }, index) => numberProblemsOf(level, [...path, "votes", index, "level"])),
        ...sameLevelsOf(measure.votes, [...path, "votes"]),
      ];
    case "points":
      return [
        ...itemsProblemsOf(measure.items, ask, [...path, "items"]),
        ...measure.items.flatMap(({ most }, index) => numberProblemsOf(most, [...path, "items", index, "most"], true)),
        ...(measure.items.every(({ isCounted }) => isCounted === false) && measure.items.length > 0
          ? [{ code: "indicators.measure.nothingCounted" as const, path: [...path, "items"] }]
          : []),
        ...numberProblemsOf(measure.outOf, [...path, "outOf"], true),
      ];
  }
}

function listProblemsOf(ids: readonly string[], ask: AskNumber, path: Path): readonly RuleProblem[] {
  return [
    ...(ids.length === 0 ? [{ code: "indicators.rule.empty" as const, path }] : []),
    ...ids.flatMap((id, index) => ask(id, [...path, index])),
    ...repetitionsOf(ids, (index) => [...path, index]),
  ];
}

function itemsProblemsOf(
  items: readonly { readonly question: string }[],
  ask: AskNumber,
  path: Path,
): readonly RuleProblem[] {
  const ids = items.map(({ question }) => question);
  return [
    ...(ids.length === 0 ? [{ code: "indicators.rule.empty" as const, path }] : []),
    ...ids.flatMap((id, index) => ask(id, [...path, index, "question"])),
    ...repetitionsOf(ids, (index) => [...path, index, "question"]),
  ];
}

/** 1 and "1.0" are the same level. */
function sameLevelsOf(votes: readonly { readonly level: string | number }[], path: Path): readonly RuleProblem[] {
  const levels = votes.map(({ level }) => exactly(level));
  return levels.flatMap((level, index) => {
    const isTaken = levels
      .slice(0, Math.min(index, 100))
      .some((earlier) => level !== undefined && earlier !== undefined && compareRatio(level, earlier) === 0);
    return isTaken ? [{ code: "indicators.measure.sameLevel" as const, path: [...path, index, "level"] }] : [];
  });
}

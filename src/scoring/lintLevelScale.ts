import { compareRatio, parseRatio, type Ratio, ratioOf } from "../amounts/index.js";
import type { LevelItem, LevelNumber, LevelScale } from "../indicators/index.js";
import type { Problem, Sentences } from "../kernel/index.js";
import { completionsOf, eachCompletion, type OpenUnit, openGroupsOf } from "./levelBounds.js";
import { type LevelPlan, levelPlanOf } from "./levelPlan.js";
import { type NumberRange, piecesOf } from "./numberRange.js";

/**
 * What is allowed in a scale of levels and can hardly be meant.
 * @category Problems
 * @since 0.1.0
 */
export type LevelScaleLint = Problem & {
  /** No unit can have the level; it was not found out whether one can; or no level asks for the item or number. */
  readonly code: "scoring.levelScale.unreachable" | "scoring.levelScale.undecidable" | "scoring.levelScale.unused";
  /** The level, item or number. */
  readonly id: string;
};

/**
 * The sentences for {@link LevelScaleLint}.
 * @category Problems
 * @since 0.1.0
 */
export const levelScaleLintSentences: Sentences<LevelScaleLint> = {
  "scoring.levelScale.unreachable": ({ id }) => ({
    th: `ไม่มีหน่วยใดได้ระดับ ${id}: เงื่อนไขขัดกันเอง หรือหน่วยที่เข้าเงื่อนไขได้ระดับที่สูงกว่าเสมอ โปรดแก้เงื่อนไข หรือลบระดับนี้`,
    en: `no unit can have the level ${id}: its conditions contradict one another, or whoever meets them has a higher level. Correct the conditions, or remove the level.`,
  }),
  "scoring.levelScale.undecidable": ({ id }) => ({
    th: `ไม่ทราบว่ามีหน่วยใดได้ระดับ ${id} หรือไม่ เพราะเงื่อนไขตัดกันหลายแบบเกินกว่าจะตรวจครบ โปรดใช้ชุดรายการให้น้อยลง`,
    en: `whether any unit can have the level ${id} was not found out: its conditions cross in too many ways to look at each. Use fewer different sets of items.`,
  }),
  "scoring.levelScale.unused": ({ id }) => ({
    th: `ไม่มีระดับใดถามถึง ${id} จึงไม่มีผล โปรดเพิ่มเงื่อนไข หรือลบออก`,
    en: `no level asks for ${id}, so it cannot matter. Add a condition, or remove it.`,
  }),
};

/**
 * Looks for what a scale of levels can hardly mean: levels that no unit can have, and items and numbers that no level asks for.
 * @remarks Of numbers every stretch between the ends that are named is taken for possible, within `least` and `most`.
 * @param scale - A scale that was checked.
 * @throws a {@link kernel!ProblemError} when the definition contradicts itself.
 * @category Levels
 * @since 0.1.0
 * @example At most one passed, and two core items
 * ```ts
 * import type { LevelScale } from "chumchon/indicators";
 * import { lintLevelScale } from "chumchon/scoring";
 * const title = { th: "ตัวอย่าง", en: "Example" };
 * const citation = { source: title, evidence: "unverified" } as const;
 * const scale: LevelScale = {
 *   id: "example", edition: "1", years: { first: 2569 }, title, citation, numbers: [],
 *   items: ["a", "b", "c"].map((id) => ({ id, title, column: id, kind: "flag" })),
 *   levels: [{ id: "fair", title, citation, conditions: [{ kind: "passed", to: 1 }, { kind: "core", items: ["a", "b"] }] }],
 * };
 * lintLevelScale(scale).map(({ code, id }) => [code, id]); // => [["scoring.levelScale.unreachable", "fair"]]
 * ```
 */
export function lintLevelScale(scale: LevelScale): readonly LevelScaleLint[] {
  const plan = levelPlanOf(scale);
  const lints: LevelScaleLint[] = [];
  const reached = reachedLevels(plan);
  const code = reached === undefined ? "scoring.levelScale.undecidable" : "scoring.levelScale.unreachable";
  for (const [index, { id }] of scale.levels.entries())
    if (reached?.has(index) !== true) lints.push({ code, path: ["levels", index], id });
  for (const [index, { definition, effects }] of plan.items.entries())
    if (effects.every((effect) => effect.length === 0))
      lints.push({ code: "scoring.levelScale.unused", path: ["items", index], id: definition.id });
  for (const [index, { definition, ends, coordinate }] of plan.numbers.entries())
    if (ends.length === 0 && !plan.tests.flat().some((test) => test.coordinate === coordinate))
      lints.push({ code: "scoring.levelScale.unused", path: ["numbers", index], id: definition.id });
  return lints;
}

/** So many completions at most are looked at, once for a scale. */
const mostLooked = 1_000_000;

/** The levels that some unit can have; nothing where there are too many kinds of unit to look at. */
function reachedLevels(plan: LevelPlan): ReadonlySet<number> | undefined {
  const { scale, items, numbers, counters } = plan;
  const mayBeOut = ({ kind, appliesWhere }: LevelItem): boolean =>
    scale.missing === "leftOut" ||
    (kind === "score"
      ? appliesWhere !== undefined
      : (scale.notApplicable ?? "leftOut") === "leftOut" && (kind === "outcome" || appliesWhere !== undefined));
  const effects = items.map((item) => (mayBeOut(item.definition) ? [...item.effects, []] : item.effects));
  const pieces = numbers.map(({ definition, ends }) => piecesOf(rangeOf(definition), ends));
  const unit: OpenUnit = {
    settled: [...new Array<number>(counters).fill(0), ...pieces.map(({ low }) => low)],
    groups: openGroupsOf(effects),
    highest: pieces.map(({ high }) => high),
  };
  if (completionsOf(plan, unit) > mostLooked) return undefined;
  const reached = new Set<number>();
  eachCompletion(plan, unit, (level) => reached.add(level));
  return reached;
}

/** Where a number can lie at all. */
function rangeOf(number: LevelNumber): NumberRange {
  if (number.kind === "points") return { low: ratioOf(0), high: parseRatio(number.outOf) };
  if (number.kind === "votes") {
    const levels = number.votes.map(({ level }) => parseRatio(level)).sort(compareRatio);
    return { low: levels[0] as Ratio, high: levels.at(-1) as Ratio };
  }
  const { least, most } = number;
  return {
    ...(least !== undefined && { low: parseRatio(least) }),
    ...(most !== undefined && { high: parseRatio(most) }),
  };
}

import { compareRatio, type Ratio } from "../amounts/index.js";
import { answerOf, type Path, type Result } from "../kernel/index.js";
import { itemProblemsOf } from "./checkLevelItems.js";
import { yearSpanProblemsOf } from "./checkYears.js";
import { exactly } from "./exactly.js";
import type { LevelScaleProblem } from "./levelProblems.js";
import { endsOf, isEmpty, orderProblemsOf } from "./levelRanges.js";
import type { Level, LevelCondition, LevelItem, LevelScale } from "./levelScale.js";

/**
 * Checks that a scale of levels does not contradict itself: conditions refer to what is there, ask for no more than there is, and
 * levels stand in order and do not overlap in part.
 * @remarks For a definition written in a program. Data from outside go through {@link safeParseLevelScale}, which ends here.
 * Whether every level can be reached is asked of `lintLevelScale` in scoring.
 * @returns The same scale, or everything that is wrong with it.
 * @category Levels
 * @since 0.1.0
 * @example Seventeen passed of sixteen
 * ```ts
 * import { checkLevelScale, type LevelScale } from "chumchon/indicators";
 * const title = { th: "ตัวอย่าง", en: "Example" };
 * const citation = { source: title, evidence: "unverified" } as const;
 * const items = ["a", "b"].map((id) => ({ id, title, column: id, kind: "outcome" }) as const);
 * const scale: LevelScale = {
 *   id: "example", edition: "1", years: { first: 2569 }, title, citation, items, numbers: [],
 *   levels: [{ id: "good", title, citation, conditions: [{ kind: "passed", from: 3 }] }],
 * };
 * checkLevelScale(scale);
 * // => { ok: false, problems: [{ code: "indicators.level.countBeyond", path: ["levels", 0, "conditions", 0, "from"], id: "good", count: 3, most: 2 }] }
 * ```
 */
export function checkLevelScale<LevelId extends string, Id extends string>(
  scale: LevelScale<LevelId, Id>,
): Result<LevelScale<LevelId, Id>, LevelScaleProblem> {
  const years = yearSpanProblemsOf(scale.years, ["years"]);
  const asked = new Map(scale.items.map((item): [string, LevelItem] => [item.id, item]));
  const conditions = scale.levels.flatMap((level, index) => levelProblemsOf(level, scale, asked, ["levels", index]));
  const items = itemProblemsOf(scale);
  const isReadable = conditions.length + items.length === 0;
  return answerOf(scale, [
    ...(years.length > 0 ? [{ code: "indicators.level.years", path: ["years"], id: scale.id } as const] : []),
    ...items,
    ...conditions,
    ...(isReadable ? orderProblemsOf(scale) : []),
  ]);
}

function levelProblemsOf(
  { id, conditions }: Level,
  scale: LevelScale,
  asked: ReadonlyMap<string, LevelItem>,
  path: Path,
): readonly LevelScaleProblem[] {
  if (conditions.length === 0) return [{ code: "indicators.level.noConditions", path: [...path, "conditions"], id }];
  return conditions.flatMap((condition, index): readonly LevelScaleProblem[] => {
    const here = [...path, "conditions", index];
    if (condition.kind !== "number")
      return [...countedProblemsOf(id, condition, scale, asked, here), ...endProblemsOf(id, condition, here)];
    const isKnown = scale.numbers.some((number) => number.id === condition.number);
    if (!isKnown)
      return [{ code: "indicators.level.unknownNumber", path: [...here, "number"], id, item: condition.number }];
    return endProblemsOf(id, condition, here);
  });
}

function countedProblemsOf(
  id: string,
  condition: LevelCondition & { readonly kind: "passed" | "core" | "scored" },
  { items }: LevelScale,
  asked: ReadonlyMap<string, LevelItem>,
  path: Path,
): readonly LevelScaleProblem[] {
  const isScored = condition.kind === "scored";
  const score = isScored ? exactly(condition.score) : undefined;
  if (isScored && score === undefined) return [{ code: "indicators.level.notExact", path: [...path, "score"], id }];
  const named = condition.items?.map((item) => asked.get(item));
  const seen = new Set<string>();
  const wrong = (condition.items ?? []).flatMap((item, index): readonly LevelScaleProblem[] => {
    const problem = { path: [...path, "items", index], id, item };
    const found = named?.[index];
    if (found === undefined) return [{ code: "indicators.level.unknownItem", ...problem }];
    if ((found.kind === "score") !== isScored) return [{ code: "indicators.level.itemOfOtherKind", ...problem }];
    return seen.size < seen.add(item).size ? [] : [{ code: "indicators.level.repeatedItem", ...problem }];
  });
  if (wrong.length > 0) return wrong;
  const counted = (named ?? items).filter((item) => item !== undefined && (item.kind === "score") === isScored);
  const problems: LevelScaleProblem[] = [];
  if (score !== undefined && !counted.some((item) => item !== undefined && hasScore(item, score)))
    problems.push({
      code: "indicators.level.unknownScore",
      path: [...path, "score"],
      id,
      item: String((condition as { readonly score: unknown }).score),
    });
  if (condition.kind === "core") return problems;
  for (const end of ["from", "to"] as const) {
    const count = condition[end] ?? 0;
    if (count > counted.length)
      problems.push({ code: "indicators.level.countBeyond", path: [...path, end], id, count, most: counted.length });
    if (!Number.isInteger(count) || count < 0)
      problems.push({ code: "indicators.level.notExact", path: [...path, end], id });
  }
  return problems;
}

function hasScore(item: LevelItem, score: Ratio): boolean {
  return (
    item.kind === "score" &&
    item.scores.some((notation) => {
      const value = exactly(notation);
      return value !== undefined && compareRatio(value, score) === 0;
    })
  );
}

function endProblemsOf(id: string, condition: LevelCondition, path: Path): readonly LevelScaleProblem[] {
  const { from, to } = endsOf(condition);
  const unreadable = [["from", from] as const, ["to", to] as const].flatMap(([name, end]) =>
    end === undefined || exactly(end.value) !== undefined
      ? []
      : [{ code: "indicators.level.notExact" as const, path: [...path, name, "value"], id }],
  );
  if (unreadable.length > 0) return unreadable;
  return isEmpty(from, to) ? [{ code: "indicators.level.rangeReversed", path: [...path, "from"], id }] : [];
}

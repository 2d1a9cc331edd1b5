import type { LevelCondition, LevelScale } from "../indicators/index.js";
import { cellOf } from "../tables/index.js";
import type { ConditionFinding, FoundCount, LevelExplanation, LevelFinding } from "./levelExplanation.js";
import { openCode, outCode } from "./levelItems.js";
import { type LevelPlan, type LevelTest, levelPlanOf } from "./levelPlan.js";
import { type LevelRows, levelRowsOf } from "./levelRows.js";
import { spanAt } from "./levelSpan.js";
import type { Levels } from "./levelsOf.js";
import { oneUnitOf } from "./oneUnit.js";
import { rowOfUnit } from "./unitColumn.js";

/**
 * Explains the level of one unit: each level from the highest down, each of its conditions, what was found for it, and which items
 * failed, are missing or do not apply.
 * @remarks To ask for the reasons of a level is to ask for the unit's values: they are shown.
 * @param levels - What {@link levelsOf} gave.
 * @param unit - The unit's name, or its row.
 * @throws a RangeError when there is no such unit, or several bear the name: then give the row.
 * @category Levels
 * @since 0.1.0
 * @example 70 per cent is asked for, and 69.5 is found
 * ```ts
 * import { formatRatio } from "chumchon/amounts";
 * import { lpaLevels2564 } from "chumchon/data/local-authority-sets";
 * import { explainLevel, levelsOf } from "chumchon/scoring";
 * import { tableOf } from "chumchon/tables";
 * const side = { kind: "decimal", decimals: 1 } as const;
 * const units = tableOf({ unit: { kind: "text" }, side1: side, side2: side, side3: side, side4: side, side5: side }, [["A", 80, 60, 70, 67.5, 70]]);
 * const { verdict, deciding } = explainLevel(levelsOf(lpaLevels2564, units), "A");
 * [verdict, deciding?.verdict, deciding?.value && formatRatio(deciding.value)]; // => ["none", "unmet", "139/2"]
 * ```
 */
export function explainLevel<LevelId extends string>(
  levels: Levels<LevelId>,
  unit: string | number,
): LevelExplanation<LevelId> {
  const { scale, table } = levels;
  const row = rowOfUnit(table.columns.unit, table.length, unit);
  const plan = levelPlanOf(scale);
  const rows = levelRowsOf(plan, oneUnitOf(levels.units, row), () => undefined);
  const findings = scale.levels.map((level, at): LevelFinding<LevelId> => {
    const conditions = level.conditions.map((condition, place) =>
      findingOf(plan, rows, condition, (plan.tests[at] as readonly LevelTest[])[place] as LevelTest),
    );
    const verdict = conditions.some((one) => one.verdict === "unmet")
      ? "unmet"
      : conditions.every((one) => one.verdict === "met")
        ? "met"
        : "open";
    return { level, verdict, conditions };
  });
  const [level, lowest, highest] = (["level", "lowest", "highest"] as const).map((name) => cellOf(table, name, row));
  const next = scale.levels.findIndex(({ id }) => id === cellOf(table, "next", row));
  const deciding = findings[next]?.conditions.find(({ verdict }) => verdict !== "met");
  return {
    scale,
    unit: cellOf(table, "unit", row) ?? "",
    row,
    verdict: cellOf(table, "verdict", row) as LevelExplanation["verdict"],
    ...(level !== null && { level: level as LevelId }),
    ...(lowest !== null && { lowest: lowest as LevelId }),
    ...(highest !== null && { highest: highest as LevelId }),
    isExact: cellOf(table, "isExact", row) as boolean,
    ...(next >= 0 && { next: (scale.levels[next] as { readonly id: LevelId }).id }),
    ...(deciding !== undefined && { deciding }),
    levels: findings.reverse(),
  };
}

function findingOf(plan: LevelPlan, rows: LevelRows, condition: LevelCondition, test: LevelTest): ConditionFinding {
  const { low, high } = spanAt(plan, rows, 0, test.coordinate);
  const verdict = high < test.from || low > test.to ? "unmet" : low >= test.from && high <= test.to ? "met" : "open";
  if (condition.kind !== "number") return { condition, verdict, ...countsOf(plan.scale, rows, condition, low, high) };
  const range = rows.readers[test.coordinate - plan.counters]?.(0);
  if (range === undefined) return { condition, verdict };
  const isKnown = range.low !== undefined && range.low === range.high;
  if (isKnown) return { condition, verdict, value: range.low };
  return {
    condition,
    verdict,
    ...(range.low !== undefined && { lowest: range.low }),
    ...(range.high !== undefined && { highest: range.high }),
  };
}

function countsOf(
  { items }: LevelScale,
  rows: LevelRows,
  condition: LevelCondition & { readonly kind: "passed" | "core" | "scored" },
  low: number,
  high: number,
): FoundCount {
  const isScored = condition.kind === "scored";
  const asked = [...items.entries()].filter(([, item]) =>
    condition.items === undefined ? (item.kind === "score") === isScored : condition.items.includes(item.id),
  );
  const withCode = (isCode: (code: number) => boolean): readonly string[] =>
    asked.filter(([at]) => isCode((rows.codes[at] as Uint8Array)[0] as number)).map(([, { id }]) => id);
  const open = withCode((code) => code === openCode);
  const notApplicable = withCode((code) => code === outCode);
  const failed = isScored ? [] : withCode((code) => code === 1);
  const of = asked.length - notApplicable.length;
  // Of core items those are counted that fail; what is told is how many are passed.
  const [fewest, most] = condition.kind === "core" ? [of - high, of - low] : [low, high];
  return { fewest, most, of, failed, open, notApplicable };
}

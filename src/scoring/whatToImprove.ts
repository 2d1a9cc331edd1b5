import { addRatio, type Ratio } from "../amounts/index.js";
import type { LevelScale } from "../indicators/index.js";
import { cellOf } from "../tables/index.js";
import { explainLevel } from "./explainLevel.js";
import type { Improvement } from "./improvement.js";
import { type Move, movesOf } from "./improvementMoves.js";
import { type SearchStart, smallestSets } from "./improvementSearch.js";
import { levelBoundsOf, openGroupsOf } from "./levelBounds.js";
import type { ConditionFinding } from "./levelExplanation.js";
import { openCode } from "./levelItems.js";
import { type LevelPlan, levelIn, levelPlanOf } from "./levelPlan.js";
import { levelRowsOf } from "./levelRows.js";
import type { Levels } from "./levelsOf.js";
import { exactRange, piecesOf } from "./numberRange.js";
import { oneUnitOf } from "./oneUnit.js";
import { rowOfUnit } from "./unitColumn.js";

/**
 * Lists the smallest sets of items, up to three, by which a unit would reach the next level or a higher one: exactly, and in the
 * order of the items.
 * @remarks An item becomes better by passing, by a better score, or by full points. What is missing counts as failed, with the worst
 * score or without points, so that the level is reached whatever it turns out to be. Columns of numbers and votes are no items: where
 * they stand in the way, `numbers` says so. Sets whose items count alike are tried once; after a million kinds of set the search stops and
 * says so, in about a second.
 * @param levels - What {@link levelsOf} gave.
 * @param unit - The unit's name, or its row.
 * @throws a RangeError when there is no such unit, or several bear the name: then give the row.
 * @category Levels
 * @since 0.1.0
 * @example One of two is wanting, and a core item
 * ```ts
 * import type { LevelScale } from "chumchon/indicators";
 * import { levelsOf, whatToImprove } from "chumchon/scoring";
 * import { tableOf } from "chumchon/tables";
 * const title = { th: "ตัวอย่าง", en: "Example" };
 * const citation = { source: title, evidence: "unverified" } as const;
 * const scale: LevelScale = {
 *   id: "example", edition: "1", years: { first: 2569 }, title, citation, numbers: [],
 *   items: ["a", "b", "c"].map((id) => ({ id, title, column: id, kind: "flag" })),
 *   levels: [{ id: "fair", title, citation, conditions: [{ kind: "passed", from: 2 }, { kind: "core", items: ["a"] }] }],
 * };
 * const flag = { kind: "flag" } as const;
 * const units = tableOf({ unit: { kind: "text" }, a: flag, b: flag, c: flag }, [["Ban A", false, false, false]]);
 * whatToImprove(levelsOf(scale, units), "Ban A").sets.map((set) => set.map(({ id }) => id)); // => [["a", "b"], ["a", "c"]]
 * ```
 */
export function whatToImprove<LevelId extends string>(
  levels: Levels<LevelId>,
  unit: string | number,
): Improvement<LevelId> {
  const { table } = levels;
  const row = rowOfUnit(table.columns.unit, table.length, unit);
  const scale: LevelScale<LevelId> = { ...levels.scale, missing: "failed" };
  const one = oneUnitOf(levels.units, row);
  const plan = levelPlanOf(scale);
  const rows = levelRowsOf(plan, one, () => undefined);
  const asked = levelRowsOf({ ...plan, scale: { ...scale, missing: "undecided" } }, one, () => undefined);
  const coordinates = rows.settled.map((column) => column[0] as number);
  const start: SearchStart = {
    coordinates,
    values: rows.readers.map((reader) => reader(0)?.low),
    level: levelIn(plan.tests, coordinates),
  };
  const [from, to] = [scale.levels[start.level]?.id, scale.levels[start.level + 1]?.id];
  const about = {
    unit: cellOf(table, "unit", row) ?? "",
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
  if (to === undefined) return { ...about, verdict: "top", sets: [], hasMore: false, numbers: [] };
  const moves = movesOf(plan, rows, one, (item) => (asked.codes[item] as Uint8Array)[0] === openCode);
  const { sets, hasMore, isExhaustive } = smallestSets(plan, start, moves);
  const above = explainLevel(levels, row).levels.find(({ level }) => level.id === to);
  const numbers = above?.conditions.filter((finding) => finding.verdict !== "met" && isFixed(finding, scale)) ?? [];
  const verdict =
    sets.length > 0
      ? "sets"
      : !isExhaustive
        ? "notFound"
        : highestBy(plan, start, moves) > start.level
          ? "moreThanThree"
          : "notByItems";
  const named = sets.map((set) => set.map((position) => (moves[position] as Move).improved));
  return { ...about, verdict, sets: named, hasMore, numbers };
}

/** The highest level that any number of moves can bring. */
function highestBy(plan: LevelPlan, start: SearchStart, moves: readonly Move[]): number {
  const byItem = new Map<string, Move[]>();
  for (const move of moves) byItem.set(move.improved.id, [...(byItem.get(move.improved.id) ?? []), move]);
  const settled = [...start.coordinates];
  const open: (readonly (readonly number[])[])[] = [];
  const values = [...start.values];
  for (const own of byItem.values()) {
    const gain = own[0]?.gain;
    if (gain !== undefined) {
      values[gain.number] = addRatio(values[gain.number] as Ratio, gain.by);
      continue;
    }
    // What is counted now is taken out, so that each way the item may be adds what it counts.
    const now = [...new Set(own.flatMap(({ down }) => down))];
    const kept = own.map(({ up, down }) => [...up, ...now.filter((at) => !down.includes(at))]);
    for (const at of now) settled[at] = (settled[at] as number) - 1;
    open.push([now, ...kept]);
  }
  const highest = plan.numbers.map(({ coordinate, ends }, number) => {
    const value = values[number];
    return value === undefined ? (settled[coordinate] as number) : piecesOf(exactRange(value), ends).low;
  });
  return levelBoundsOf(plan, { settled, groups: openGroupsOf(open), highest }).highest;
}

/** Is it a condition on a number that no item raises? */
function isFixed({ condition }: ConditionFinding, { numbers }: LevelScale): boolean {
  if (condition.kind !== "number") return false;
  return numbers.find(({ id }) => id === condition.number)?.kind !== "points";
}

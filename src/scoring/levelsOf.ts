import type { LevelScale } from "../indicators/index.js";
import { createProblemLog } from "../kernel/index.js";
import type { Table } from "../tables/index.js";
import { type LevelBounds, levelBoundsOf, type OpenUnit, openGroupsOf } from "./levelBounds.js";
import { openCode } from "./levelItems.js";
import { type LevelPlan, type LevelTest, levelIn, levelPlanOf } from "./levelPlan.js";
import type { LevelProblem } from "./levelProblems.js";
import { type LevelRows, levelRowsOf } from "./levelRows.js";
import { spanAt } from "./levelSpan.js";
import { type LevelsSchema, levelsTableOf } from "./levelsTable.js";
import { recordAndRow } from "./recordAndRow.js";
import type { ScoreOptions } from "./score.js";
import { unitColumnOf } from "./unitColumn.js";

/**
 * What was wrong with the rows, as plain data: a count per code, and the first problems whole.
 * @category Problems
 * @since 0.1.0
 */
export interface LevelProblems {
  /** How many problems there were. */
  readonly total: number;
  /** How many there were of each code. */
  readonly counts: ReadonlyMap<LevelProblem["code"], number>;
  /** The first problems, whole. */
  readonly kept: readonly LevelProblem[];
}

/**
 * The levels of units, with what they were found from.
 * @category Levels
 * @since 0.1.0
 */
export interface Levels<LevelId extends string = string> {
  /** The definition. */
  readonly scale: LevelScale<LevelId>;
  /** The units and their values. */
  readonly units: Table;
  /** The level of each unit, and what is wanting for the next. */
  readonly table: Table<LevelsSchema<LevelId>>;
  /** What was wrong with values; such a value counts as missing. */
  readonly problems: LevelProblems;
}

/**
 * Gives each unit the highest level of a scale of which all conditions hold, exactly, and says which condition of the next level does
 * not. Where answers are missing the unit has a level if they make no difference; else the lowest and the highest it may have.
 * @remarks A missing answer may yet be any of its possible ones. The bounds are those of all completions together, not condition by
 * condition, up to 10,000 completions a unit that count differently; beyond that `isExact` is false. Numbers that are read from the
 * same column are bounded each on its own. One pass over each column: 75,000 villages are a matter of a tenth of a second.
 * @param scale - The definition.
 * @param units - One row per unit, with a text column of names and the columns of the items and numbers.
 * @throws a {@link kernel!ProblemError} when the definition contradicts itself, a RangeError when the table lacks a column.
 * @category Levels
 * @since 0.1.0
 * @example Two of three passed, and the core one among them; with an answer missing
 * ```ts
 * import type { LevelScale } from "chumchon/indicators";
 * import { levelsOf } from "chumchon/scoring";
 * import { rowsOf, tableOf } from "chumchon/tables";
 * const title = { th: "ตัวอย่าง", en: "Example" };
 * const citation = { source: title, evidence: "unverified" } as const;
 * const scale: LevelScale = {
 *   id: "example", edition: "1", years: { first: 2569 }, title, citation, numbers: [],
 *   items: ["a", "b", "c"].map((id) => ({ id, title, column: id, kind: "flag" })),
 *   levels: [
 *     { id: "fair", title, citation, conditions: [{ kind: "passed", from: 2, to: 2 }, { kind: "core", items: ["a"] }] },
 *     { id: "good", title, citation, conditions: [{ kind: "passed", from: 3 }] },
 *   ],
 * };
 * const flag = { kind: "flag", optional: true } as const;
 * const units = tableOf({ unit: { kind: "text" }, a: flag, b: flag, c: flag }, [["Ban A", true, true, false], ["Ban B", true, true, null]]);
 * [...rowsOf(levelsOf(scale, units).table)].map(({ level, lowest, highest }) => [level, lowest, highest]);
 * // => [["fair", "fair", "fair"], [null, "fair", "good"]]
 * ```
 */
export function levelsOf<LevelId extends string>(
  scale: LevelScale<LevelId>,
  units: Table,
  options: ScoreOptions = {},
): Levels<LevelId> {
  const unit = unitColumnOf(units, options.unit ?? "unit");
  const plan = levelPlanOf(scale);
  const log = createProblemLog<LevelProblem>();
  const rows = levelRowsOf(plan, units, (code, row, column, item) =>
    log.add({ code: `scoring.level.${code}`, ...recordAndRow(units, row, [column]), item }),
  );
  const bounds = boundsOf(plan, rows, units.length);
  const table = levelsTableOf(scale, unit, { ...bounds, ...nextOf(plan, rows, bounds.lowest), missing: rows.open });
  const { total, counts, kept } = log;
  return { scale, units, table, problems: { total, counts, kept } };
}

interface BoundsColumns {
  readonly lowest: Int32Array;
  readonly highest: Int32Array;
  readonly isExact: Uint8Array;
}

/** Units in which the same is settled and the same is open have the same bounds, and are asked once. */
function boundsOf(plan: LevelPlan, rows: LevelRows, length: number): BoundsColumns {
  const [lowest, highest] = [new Int32Array(length), new Int32Array(length)];
  const isExact = new Uint8Array(length).fill(1);
  const known = new Map<string, LevelBounds>();
  const at = new Int32Array(rows.settled.length);
  for (let row = 0; row < length; row++) {
    for (let place = 0; place < at.length; place++) at[place] = (rows.settled[place] as Int32Array)[row] as number;
    if (rows.open[row] === 0) {
      const level = levelIn(plan.tests, at);
      lowest[row] = level;
      highest[row] = level;
      continue;
    }
    const unit = openUnitAt(plan, rows, row);
    const key = `${at.join(",")}|${unit.highest.join(",")}|${unit.groups.map(({ count, classes }) => `${count}x${classes.join(";")}`).join("|")}`;
    const bounds = known.get(key) ?? levelBoundsOf(plan, unit);
    known.set(key, bounds);
    lowest[row] = bounds.lowest;
    highest[row] = bounds.highest;
    isExact[row] = bounds.isExact ? 1 : 0;
  }
  return { lowest, highest, isExact };
}

/** What is settled and what is open of the unit of a row. */
export function openUnitAt(plan: LevelPlan, rows: LevelRows, row: number): OpenUnit {
  const open = plan.items.filter((_, item) => (rows.codes[item] as Uint8Array)[row] === openCode);
  return {
    settled: rows.settled.map((column) => column[row] as number),
    groups: openGroupsOf(open.map(({ effects }) => effects)),
    highest: rows.highest.map((column) => column[row] as number),
  };
}

/** The first condition of the next level that is not met for sure: not by what is settled, nor whatever is still open. */
function nextOf(plan: LevelPlan, rows: LevelRows, lowest: Int32Array): { readonly unmet: Int32Array } {
  const unmet = new Int32Array(lowest.length).fill(-1);
  for (let row = 0; row < lowest.length; row++) {
    const tests = plan.tests[(lowest[row] as number) + 1];
    if (tests === undefined) continue;
    unmet[row] = tests.findIndex((test) => !isSure(plan, rows, row, test));
  }
  return { unmet };
}

/** Does a condition hold whatever the missing answers turn out to be? */
function isSure(plan: LevelPlan, rows: LevelRows, row: number, { coordinate, from, to }: LevelTest): boolean {
  const { low, high } = spanAt(plan, rows, row, coordinate);
  return low >= from && high <= to;
}

import type { LevelCondition, LevelScale } from "chumchon/indicators";
import { type Table, type TableSchema, tableOf } from "chumchon/tables";
import fc from "fast-check";
import { item, level, levelScale, scoreItem, title } from "./levelExample.js";
import type { RawCell, RawRow } from "./levelOracle.js";

const outcomeIds = ["a", "b", "c", "d", "e"];
const scoreIds = ["s", "t", "u"];
const choice = { kind: "choice", choices: ["pass", "fail", "notApplicable", "missing"], optional: true } as const;
const integer = { kind: "integer", optional: true } as const;

export const randomSchema: TableSchema = {
  unit: { kind: "text" },
  ...Object.fromEntries(outcomeIds.map((id) => [id, choice])),
  ...Object.fromEntries(scoreIds.map((id) => [id, integer])),
  x: { kind: "decimal", decimals: 1, optional: true },
  v1: integer,
  v2: integer,
  v5: integer,
  p: { kind: "decimal", decimals: 1, optional: true },
  q: integer,
  r: integer,
  applies: { kind: "flag" },
};

const outcome = fc.constantFrom("pass", "pass", "pass", "fail", "fail", "notApplicable", "missing", null);
const score = fc.constantFrom(1, 1, 2, 3, null);
const half = fc.integer({ min: 0, max: 20 }).map((twice) => (twice / 2).toFixed(1));
const orNull = (one: fc.Arbitrary<RawCell>): fc.Arbitrary<RawCell> => fc.option(one, { freq: 5 });

export const randomRow: fc.Arbitrary<RawRow> = fc.record({
  ...Object.fromEntries(outcomeIds.map((id) => [id, outcome])),
  ...Object.fromEntries(scoreIds.map((id) => [id, score])),
  x: orNull(half),
  v1: fc.nat(3),
  v2: fc.nat(3),
  v5: fc.nat(3),
  p: orNull(fc.integer({ min: 0, max: 10 }).map((twice) => (twice / 2).toFixed(1))),
  q: orNull(fc.nat(3)),
  r: fc.nat(4),
  applies: fc.boolean(),
}) as fc.Arbitrary<RawRow>;

const places = fc.shuffledSubarray([1, 2, 3, 4, 5], { minLength: 3, maxLength: 3 }).map((all) => all.sort());
const isClosed = fc.boolean();

/** Three levels that ask for more and more: of some of counts, core items, worst scores and numbers. */
export const randomScale: fc.Arbitrary<LevelScale> = fc
  .record({
    passed: fc.option(places),
    isStretch: fc.boolean(),
    core: fc.array(fc.subarray(outcomeIds, { minLength: 1, maxLength: 3 }), { minLength: 3, maxLength: 3 }),
    hasCore: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
    area: fc.option(fc.subarray(outcomeIds, { minLength: 2, maxLength: 4 })),
    worst: fc.option(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 3, maxLength: 3 })),
    number: fc.option(fc.record({ of: fc.constantFrom("x", "votes", "points"), ends: places, isClosed })),
    missing: fc.constantFrom("undecided" as const, "undecided" as const, "failed" as const, "leftOut" as const),
    notApplicable: fc.constantFrom("leftOut" as const, "passed" as const, "failed" as const),
  })
  .map(({ passed, isStretch, core, hasCore, area, worst, number, missing, notApplicable }) => {
    const falling = worst === null ? undefined : [...worst].sort((a, b) => b - a);
    const conditions = (at: number): readonly LevelCondition[] => {
      const all: LevelCondition[] = [];
      const from = passed?.[at];
      if (from !== undefined) {
        const next = passed?.[at + 1];
        all.push({ kind: "passed", from, ...(isStretch && { to: next === undefined ? 5 : next - 1 }) });
      }
      if (hasCore[at] === true) all.push({ kind: "core", items: core[at] as string[] });
      if (area !== null) all.push({ kind: "passed", from: Math.min(at, area.length), items: area });
      if (falling !== undefined) all.push({ kind: "scored", score: 1, to: falling[at] as number });
      const value = number?.ends[at];
      if (number !== null && value !== undefined)
        all.push({ kind: "number", number: number.of, from: { value: 2 * value, isClosed: number.isClosed } });
      return all.length > 0 ? all : [{ kind: "passed", from: at }];
    };
    return levelScale({
      items: [
        ...outcomeIds.map((id) => item(id)),
        ...scoreIds.map((id) => ({ ...scoreItem(id), ...(id === "u" && { appliesWhere: "applies" }) })),
      ],
      numbers: [
        { id: "x", title, kind: "column", column: "x", least: 0, most: 10 },
        {
          id: "votes",
          title,
          kind: "votes",
          votes: [
            { column: "v1", level: 2 },
            { column: "v2", level: 5 },
            { column: "v5", level: 10 },
          ],
        },
        {
          id: "points",
          title,
          kind: "points",
          outOf: 10,
          sides: [
            {
              id: "one",
              title,
              items: [
                { id: "p", title, column: "p", most: 5 },
                { id: "q", title, column: "q", most: 3 },
              ],
            },
            {
              id: "two",
              title,
              items: [
                { id: "r", title, column: "r", most: 4, appliesWhere: "applies" },
                { id: "trial", title, column: "v1", most: 9, isCounted: false },
              ],
            },
          ],
        },
      ],
      levels: ["low", "middle", "high"].map((id, at) => level(id, ...conditions(at))),
      missing,
      notApplicable,
    });
  });

export function randomTable(rows: readonly RawRow[]): Table {
  const names = Object.keys(randomSchema).filter((name) => name !== "unit");
  return tableOf(
    randomSchema,
    rows.map((row, at) => [`u${at}`, ...names.map((name) => (row[name] ?? null) as string | number | boolean | null)]),
  );
}

import { lpaLevels2564 } from "chumchon/data/local-authority-sets";
import { checkLevelScale, type LevelScale } from "chumchon/indicators";
import { describeLevel, explainLevel, levelsOf, whatToImprove } from "chumchon/scoring";
import { type DecimalSpec, type FloatSpec, rowsOf, type Table, type TableSchema, tableOf } from "chumchon/tables";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { level, levelScale, sufficiency } from "./levelExample.js";
import { randomRow, randomScale, randomTable } from "./randomLevels.js";

const settings = { seed: 1384, numRuns: 200 };
const places = ["none", "enough", "well", "prosperous"];
const choice = { kind: "choice", choices: ["pass", "fail", "notApplicable", "missing"] } as const;
const ids = sufficiency.items.map(({ id }) => id);
const schema = { unit: { kind: "text" }, ...Object.fromEntries(ids.map((id) => [id, choice])) } as const;
const table = (rows: readonly (readonly string[])[]): Table =>
  tableOf(
    schema,
    rows.map((row, at) => [`u${at}`, ...row]),
  );
const state = fc.constantFrom("pass", "pass", "pass", "pass", "fail", "missing");
const outcomes = fc.array(state, { minLength: 23, maxLength: 23 });
const heights = (scale: LevelScale, units: Table): readonly (readonly [number, number])[] =>
  [...rowsOf(levelsOf(scale, units).table)].map(({ lowest, highest }) => [
    places.indexOf(lowest ?? "none"),
    places.indexOf(highest ?? "none"),
  ]);

describe("laws of levels", () => {
  test("one more item passed never lowers a level of count and core, nor what it may be", () => {
    fc.assert(
      fc.property(outcomes, fc.nat(22), (row, at) => {
        const better = row.map((one, place) => (place === at ? "pass" : one));
        const [[low, high], [lowThen, highThen]] = heights(sufficiency, table([row, better])) as [
          [number, number],
          [number, number],
        ];
        expect(lowThen).toBeGreaterThanOrEqual(low);
        if (row[at] !== "missing") expect(highThen).toBeGreaterThanOrEqual(high);
        else expect(highThen).toBeLessThanOrEqual(high);
      }),
      settings,
    );
  });

  test("an answer that comes in keeps the level within what it might be", () => {
    fc.assert(
      fc.property(outcomes, fc.infiniteStream(fc.boolean()), (row, draws) => {
        const known = row.map((one) => (one === "missing" ? (draws.next().value ? "pass" : "fail") : one));
        const [[low, high], [then]] = heights(sufficiency, table([row, known])) as [[number, number], [number, number]];
        expect(then).toBeGreaterThanOrEqual(low);
        expect(then).toBeLessThanOrEqual(high);
      }),
      settings,
    );
  });

  test("the order of units does not matter, and a unit alone is as among others", () => {
    fc.assert(
      fc.property(randomScale, fc.array(randomRow, { minLength: 2, maxLength: 12 }), (scale, rows) => {
        fc.pre(checkLevelScale(scale).ok);
        const strip = (all: readonly (typeof rows)[number][]) =>
          [...rowsOf(levelsOf(scale, randomTable(all)).table)].map(({ unit, ...rest }) => rest);
        const found = strip(rows);
        expect(strip([...rows].reverse()).reverse()).toEqual(found);
        expect(rows.flatMap((row) => strip([row]))).toEqual(found);
      }),
      settings,
    );
  });

  test("an explanation agrees with the table, and its sentences hold no hole", () => {
    fc.assert(
      fc.property(randomScale, randomRow, (scale, row) => {
        fc.pre(checkLevelScale(scale).ok);
        const levels = levelsOf(scale, randomTable([row]));
        const found = explainLevel(levels, 0);
        const [cells] = [...rowsOf(levels.table)];
        expect([found.level ?? null, found.next ?? null]).toEqual([cells?.level, cells?.next]);
        const above = found.levels.find((one) => one.level.id === found.next);
        if (above !== undefined && cells?.unmet !== null)
          expect(above.conditions.indexOf(found.deciding as never)).toBe(cells?.unmet);
        if (found.level !== undefined)
          expect(found.levels.find((one) => one.level.id === found.level)?.verdict).not.toBe("unmet");
        expect(`${describeLevel(found).th}${describeLevel(found).en}`).not.toMatch(/undefined|NaN|\[object/);
      }),
      settings,
    );
  });

  test("sets that improve do reach a higher level", () => {
    fc.assert(
      fc.property(outcomes, (row) => {
        const { sets, from } = whatToImprove(levelsOf(sufficiency, table([row])), 0);
        const before = places.indexOf(from ?? "none");
        for (const set of sets) {
          const better = row.map((one, at) =>
            set.some(({ id }) => id === ids[at]) ? "pass" : one === "missing" ? "fail" : one,
          );
          expect((heights(sufficiency, table([better]))[0] as readonly number[])[0]).toBeGreaterThan(before);
        }
      }),
      settings,
    );
  });

  test("points in declared decimals and in floats, with and without gaps, give the same levels", () => {
    const side = fc.option(fc.integer({ min: 690, max: 710 }), { freq: 10 }) as fc.Arbitrary<number | null>;
    const rows = fc.array(fc.array(side, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(rows, (all) => {
        const found = (spec: DecimalSpec | FloatSpec) => {
          const columns = [1, 2, 3, 4, 5].map((at) => [`side${at}`, { ...spec, optional: true }]);
          const schema = { unit: { kind: "text" }, ...Object.fromEntries(columns) } as TableSchema;
          const cells = all.map((row) => ["u", ...row.map((one) => (one === null ? null : (one / 10).toFixed(1)))]);
          return [...rowsOf(levelsOf(lpaLevels2564, tableOf(schema, cells)).table)].map(({ verdict }) => verdict);
        };
        const expected = all.map((row) => {
          const sum = (least: number): number => row.reduce<number>((total, one) => total + (one ?? least), 0);
          return sum(0) >= 3500 ? "level" : sum(1000) < 3500 ? "none" : "undecided";
        });
        expect(found({ kind: "decimal", decimals: 1 })).toEqual(expected);
        expect(found({ kind: "float" })).toEqual(expected);
      }),
      settings,
    );
  });

  test("a band holds each number of a column in the same way, whole, decimal or floating", () => {
    const number = fc.integer({ min: -40, max: 40 });
    fc.assert(
      fc.property(
        fc.array(number, { minLength: 1 }),
        number,
        fc.nat(20),
        fc.boolean(),
        fc.boolean(),
        (all, at, more, from, to) => {
          const scale = levelScale({
            numbers: [{ id: "x", title: { th: "x", en: "x" }, kind: "column", column: "x" }],
            levels: [
              level("in", {
                kind: "number",
                number: "x",
                from: { value: `${at}/4`, isClosed: from },
                to: { value: `${at + more + 1}/4`, isClosed: to },
              }),
            ],
          });
          const quarters = all.map((one) => one / 4);
          const expected = all.map(
            (one) => (one > at || (from && one === at)) && (one < at + more + 1 || (to && one === at + more + 1)),
          );
          for (const spec of [
            { kind: "float" },
            { kind: "decimal", decimals: 2 },
            { kind: "decimal", decimals: 5, optional: true },
          ] as const) {
            const rows = quarters.map((one) => ["u", one]);
            if ("optional" in spec) rows.push(["u", null as never]);
            const units = tableOf({ unit: { kind: "text" }, x: spec }, rows);
            const found = [...rowsOf(levelsOf(scale, units).table)].map((row) => row.level === "in");
            expect(found.slice(0, all.length)).toEqual(expected);
          }
        },
      ),
      settings,
    );
  });
});

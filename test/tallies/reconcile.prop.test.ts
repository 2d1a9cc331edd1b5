import { rowsOf, tableOf } from "chumchon/tables";
import { countsSchema, type FigureSource, reconcile } from "chumchon/tallies";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const seed = 2559;
const row = fc.record({
  place: fc.constantFrom("8401", "8402", "8403"),
  indicator: fc.constantFrom("9", "10", "2ก"),
  pass: fc.option(fc.nat(3), { nil: null }),
  fail: fc.option(fc.nat(3), { nil: null }),
  surveyed: fc.nat(4),
});
const source = fc.record({
  id: fc.constantFrom("a", "b"),
  vintage: fc.constantFrom("1", "2"),
  edition: fc.constantFrom("2560-2564", "2565-2569"),
  rows: fc.array(row, { maxLength: 8 }),
});
const sources = fc.array(source, { maxLength: 6 });
type Made = typeof source extends fc.Arbitrary<infer T> ? T : never;

const sourcesOf = (made: readonly Made[]): readonly FigureSource[] =>
  made.map(({ rows, ...name }) => ({ set: "bmn", surveyYear: 2561, ...name, counts: tableOf(countsSchema, rows) }));
const answerOf = (made: readonly Made[]) => {
  const { table, pairs, alone, problems } = reconcile(sourcesOf(made), { counts: 1 });
  return { rows: [...rowsOf(table)], pairs, alone, problems: new Map([...problems.counts].sort()) };
};

describe("laws of reconciling", () => {
  test("neither the order of sources nor that of rows matters", () => {
    fc.assert(
      fc.property(sources, (made) => {
        const turned = [...made].reverse().map((one) => ({ ...one, rows: [...one.rows].reverse() }));
        expect(answerOf(turned)).toEqual(answerOf(made));
      }),
      { seed, numRuns: 300 },
    );
  });

  test("every figure of every pair gets one verdict, no pair crosses editions, and hidden or unclear is never compared", () => {
    fc.assert(
      fc.property(sources, (made) => {
        const { rows, pairs } = answerOf(made);
        expect(pairs.reduce((sum, { figures }) => sum + figures, 0)).toBe(rows.length);
        for (const { first, second } of pairs) expect(first.edition).toBe(second.edition);
        for (const each of rows) {
          const isCompared = ["agree", "within", "differ"].includes(each.verdict);
          if (!isCompared) expect([each.difference, each.isOtherDenominator]).toEqual([null, false]);
          else expect([each.surveyedFirst, each.surveyedSecond]).not.toContain(null);
          if (each.verdict === "agree") expect(each.passFirst).toBe(each.passSecond);
        }
      }),
      { seed, numRuns: 300 },
    );
  });

  test("a source agrees with itself wherever it is clear", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 9 }), (rows) => {
        const made = { edition: "2560-2564", vintage: "1", rows } as const;
        const verdicts = answerOf([
          { ...made, id: "a" },
          { ...made, id: "b" },
        ]).rows.map(({ verdict }) => verdict);
        expect(verdicts.filter((verdict) => !["agree", "hidden", "unclear"].includes(verdict))).toEqual([]);
      }),
      { seed, numRuns: 100 },
    );
  });
});

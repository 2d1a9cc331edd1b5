import type { Composite } from "chumchon/indicators";
import { describeProblem } from "chumchon/kernel";
import { outrank, outrankingSentences, rankOf, score } from "chumchon/scoring";
import { cellOf, rowsOf, type Table, tableOf } from "chumchon/tables";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { title } from "./levelExample.js";

const settings = { seed: 2444, numRuns: 300 };
const schema = {
  unit: { kind: "text" },
  place: { kind: "text", optional: true },
  value: { kind: "decimal", decimals: 1, optional: true },
  base: { kind: "integer", optional: true },
} as const;
type Row = readonly [string, string | null, string | null, number | null];
const row = fc.tuple(
  fc.constantFrom("a", "b", "c", "d"),
  fc.option(fc.constantFrom("p", "q"), { freq: 8 }),
  fc.option(fc.constantFrom("-1.5", "0.0", "2.5", "2.6"), { freq: 8 }),
  fc.option(fc.nat(100), { freq: 8 }),
) as fc.Arbitrary<Row>;
const unlike = fc.uniqueArray(row, { minLength: 1, maxLength: 15, selector: ([unit, place]) => `${unit}${place}` });

describe("ranks are those of counting who is better", () => {
  test.each(["competition", "dense", "ordinal", "average"] as const)(
    "%s, within groups, whatever the order",
    (ties) => {
      fc.assert(
        fc.property(unlike, fc.constantFrom("highest" as const, "lowest" as const), (rows, first) => {
          const options = { by: "value", within: "place", ties, first, enough: { column: "base", least: 50 } } as const;
          const found = [...rowsOf(rankOf(tableOf(schema, rows), options))];
          const ranked = (one: Row): boolean => one[1] !== null && one[2] !== null && one[3] !== null && one[3] >= 50;
          for (const [at, own] of rows.entries()) {
            const [unit, place, value] = own;
            if (!ranked(own)) {
              const reason = value === null ? "missing" : own[3] === null || own[3] < 50 ? "tooFew" : "noGroup";
              expect(found[at]).toEqual({ rank: null, tied: null, ranked: null, reason });
              continue;
            }
            const others = rows.filter((one) => ranked(one) && one[1] === place);
            const isBetter = (one: Row): boolean =>
              first === "highest" ? Number(one[2]) > Number(value) : Number(one[2]) < Number(value);
            const better = others.filter(isBetter);
            const tied = others.filter((one) => one[2] === value);
            const expected = {
              competition: 1 + better.length,
              dense: 1 + new Set(better.map((one) => one[2])).size,
              ordinal: 1 + better.length + tied.filter((one) => one[0] < unit).length,
              average: (1 + better.length + (tied.length - 1) / 2).toFixed(1),
            }[ties];
            expect(found[at]).toEqual({ rank: expected, tied: tied.length, ranked: others.length, reason: null });
          }
          const turned = [...rowsOf(rankOf(tableOf(schema, [...rows].reverse()), options))].reverse();
          expect(turned).toEqual(found);
        }),
        settings,
      );
    },
  );

  test("of scores, by the rounded or the exact one as the definition says", () => {
    const composite: Composite = {
      id: "example",
      edition: "1",
      title,
      citation: { source: title, evidence: "unverified" },
      decimals: 0,
      outOf: 100,
      items: [
        {
          id: "a",
          column: "a",
          title,
          better: "higher",
          normalisation: { kind: "goalposts", minimum: 0, maximum: 100, outside: "clamp" },
        },
      ],
      nodes: [{ id: "index", title, aggregate: "arithmetic", missing: "refuse", parts: [{ of: "a", weight: 1 }] }],
    };
    const units = tableOf({ unit: { kind: "text" }, place: { kind: "text" }, a: { kind: "decimal", decimals: 1 } }, [
      ["A", "p", "70.1"],
      ["B", "p", "70.2"],
      ["C", "q", "69.9"],
    ]);
    const ranks = (rankBy: "rounded" | "exact") => {
      const { table } = score({ ...composite, rankBy }, units);
      const found = rankOf(table, { by: "rank", first: "lowest", ties: "average", within: units.columns.place });
      return [...rowsOf(found)].map(({ rank }) => rank);
    };
    expect(ranks("rounded")).toEqual(["1.5", "1.5", "1.0"]);
    expect(ranks("exact")).toEqual(["2.0", "1.0", "1.0"]);
  });

  test("a table without the column, and columns of another length, are a wrong program", () => {
    const table = tableOf(schema, [["a", "p", "1.0", 1]]);
    expect(() => rankOf(table, { by: "worth" })).toThrow("worth: the table has no such column");
    expect(() => rankOf(table, { by: "value", within: tableOf(schema, []).columns.place })).toThrow("1 rows");
    expect(rankOf(tableOf(schema, []), { by: "value" }).length).toBe(0);
  });
});

describe("outranking", () => {
  const cell = fc.option(fc.constantFrom(1, 2, 3), { freq: 3 });
  const rows = fc.array(fc.tuple(fc.constantFrom("p", "q"), cell, cell, cell), { minLength: 1, maxLength: 12 });
  const columns = {
    place: { kind: "text" },
    x: { kind: "integer", optional: true },
    y: { kind: "integer", optional: true },
    z: { kind: "integer", optional: true },
  } as const;
  const items = [
    { column: "x", better: "higher", weight: "1/2" },
    { column: "y", better: "lower", weight: "1/3" },
    { column: "z", better: "higher", weight: "1/6" },
  ] as const;
  const found = (all: readonly (readonly [string, number | null, number | null, number | null])[]) => {
    const answer = outrank(tableOf(columns, all) as Table, items, { within: "place" });
    if (!answer.ok) throw new Error(answer.problems[0].code);
    return [...rowsOf(answer.value)];
  };

  test("is what comparing every pair by hand gives, whatever the order of rows and what is missing", () => {
    fc.assert(
      fc.property(rows, (all) => {
        // Sixths, so that the weights are whole.
        const sixths = [3, 2, 1];
        const expected = all.map((own, at) => {
          const tally = { wins: 0, losses: 0, even: 0, apart: 0 };
          if (own.slice(1).every((one) => one === null)) return null;
          for (const [place, other] of all.entries()) {
            if (place === at || other[0] !== own[0] || other.slice(1).every((one) => one === null)) continue;
            let [balance, common] = [0, 0];
            for (const item of [1, 2, 3] as const) {
              const [a, b] = [own[item], other[item]];
              if (a === null || b === null) continue;
              common += 1;
              const sign = item === 2 ? -1 : 1;
              balance += sign * Math.sign(a - b) * (sixths[item - 1] as number);
            }
            if (common === 0) tally.apart += 1;
            else if (balance > 0) tally.wins += 1;
            else if (balance < 0) tally.losses += 1;
            else tally.even += 1;
          }
          return { ...tally, score: tally.wins - tally.losses };
        });
        const given = found(all);
        for (const [at, one] of expected.entries()) {
          if (one === null) {
            expect(given[at]).toEqual({ wins: null, losses: null, even: null, apart: null, score: null, rank: null });
            continue;
          }
          const above = expected.filter(
            (other, place) => other !== null && all[place]?.[0] === all[at]?.[0] && other.score > one.score,
          );
          expect(given[at]).toEqual({ ...one, rank: 1 + above.length });
        }
        expect(found([...all].reverse()).reverse()).toEqual(given);
      }),
      settings,
    );
  });

  test("weights that are none, and groups too large, are problems", () => {
    const table = tableOf({ x: { kind: "integer" } }, [[1], [2]]);
    for (const weight of [0, "-1/2", "much"]) {
      const answer = outrank(table, [{ column: "x", better: "higher", weight }]);
      expect(answer.ok ? "" : describeProblem(answer.problems[0], outrankingSentences).en).toContain("above zero");
    }
    const many = tableOf(
      { x: { kind: "integer" } },
      Array.from({ length: 10_001 }, (_, at) => [at]),
    );
    const answer = outrank(many, [{ column: "x", better: "higher" }]);
    expect(answer.ok ? [] : answer.problems.map(({ code, count }) => [code, count])).toEqual([
      ["scoring.outranking.groupTooLarge", 10_001],
    ]);
    const alone = outrank(tableOf({ x: { kind: "integer" } }, [[1]]), [{ column: "x", better: "higher" }]);
    expect(alone.ok && cellOf(alone.value, "rank", 0)).toBe(1);
  });
});

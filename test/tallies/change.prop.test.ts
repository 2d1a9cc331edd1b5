import { addRatio, compareRatio, negateRatio, type Ratio, ratioOf, subtractRatio } from "chumchon/amounts";
import { bmn2560 } from "chumchon/data/bmn2560";
import { createAxis } from "chumchon/places";
import { rowsOf, tableOf } from "chumchon/tables";
import {
  type ChangeFigure,
  changeAt,
  changeOf,
  changeTable,
  countsSchema,
  createTally,
  type Tally,
} from "chumchon/tallies";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const seed = 2559;
const villages = ["84060101", "84060102", "84060103"];
const indicators = ["4", "9", "24"] as const;
const axis = createAxis({
  id: "administrative",
  levels: ["village", "subdistrict"],
  nodes: [
    ...villages.map((id) => ({ id, level: "village", parent: "840601" })),
    { id: "840601", level: "subdistrict" },
  ],
});
if (!axis.ok) throw new Error("the test's own axis");
const line = axis.value;

const row = fc.record({
  place: fc.constantFrom(...villages),
  indicator: fc.constantFrom(...indicators),
  ...{ pass: fc.nat(1_000_000), fail: fc.nat(50), missing: fc.option(fc.nat(9), { nil: null }) },
});
const rows = fc.uniqueArray(row, { maxLength: 9, selector: ({ place, indicator }) => `${place}/${indicator}` });

function tallied(counts: Iterable<{ pass: number; fail: number }>, surveyYear: number): Tally {
  const tally = createTally(bmn2560, line, { surveyYear });
  tally.add(
    tableOf(
      countsSchema,
      [...counts].map((each) => ({ ...each, surveyed: each.pass + each.fail })),
    ),
  );
  return tally.finish();
}
const changed = (before: Tally, after: Tally) => {
  const change = changeOf(before, after);
  if (!change.ok) throw new Error(JSON.stringify(change.problems));
  return change.value;
};
const figures = (change: ReturnType<typeof changed>): readonly ChangeFigure[] =>
  [...villages, "840601"].flatMap((place) => indicators.map((id) => changeAt(change, place, id)));
const minus = (one: number | null) => (one === null ? null : 0 - one);
const minusRatio = (one: Ratio | null) => one && negateRatio(one);

describe("laws of change", () => {
  test("the other way round, every difference has the other sign", () => {
    fc.assert(
      fc.property(rows, rows, (earlier, later) => {
        const [before, after] = [tallied(earlier, 2560), tallied(later, 2561)];
        const [there, back] = [figures(changed(before, after)), figures(changed(after, before))];
        for (const [index, one] of there.entries()) {
          const other = back[index] as ChangeFigure;
          for (const name of ["pass", "fail", "surveyed"] as const) expect(other[name]).toBe(minus(one[name]));
          for (const name of ["share", "byPass", "bySurveyed", "coverage"] as const)
            expect(other[name]).toEqual(minusRatio(one[name]));
          const turned = { improved: "worsened", worsened: "improved" } as Readonly<Record<string, string>>;
          expect(other.direction).toBe(turned[one.direction] ?? one.direction);
        }
      }),
      { seed, numRuns: 100 },
    );
  });

  test("the two parts add up to the change of the share, which is that of the counts", () => {
    fc.assert(
      fc.property(rows, rows, (earlier, later) => {
        for (const figure of figures(changed(tallied(earlier, 2560), tallied(later, 2561)))) {
          const { before, after, share, byPass, bySurveyed, reason, direction } = figure;
          if (share === null) {
            expect([direction, reason]).toEqual(["notComparable", "notSurveyed"]);
            continue;
          }
          if (!before || !after || byPass === null || bySurveyed === null) throw new Error("compared");
          const of = ({ pass, surveyed }: typeof before) => ratioOf(pass as number, surveyed as number);
          expect(share).toEqual(subtractRatio(of(after), of(before)));
          expect(addRatio(byPass, bySurveyed)).toEqual(share);
          const order = compareRatio(of(after), of(before));
          expect(direction).toBe({ "-1": "worsened", 0: "unchanged", 1: "improved" }[order]);
        }
      }),
      { seed, numRuns: 100 },
    );
  });

  test("the order of rows does not matter", () => {
    fc.assert(
      fc.property(rows, rows, (earlier, later) => {
        const table = (turn: <T>(list: readonly T[]) => readonly T[]) => {
          const change = changed(tallied(turn(earlier), 2560), tallied(turn(later), 2561));
          return [...rowsOf(changeTable(change))];
        };
        expect(table((list) => [...list].reverse())).toEqual(table((list) => list));
      }),
      { seed, numRuns: 20 },
    );
  });
});

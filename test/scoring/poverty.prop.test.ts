import { addRatio, compareRatio, multiplyRatio, type Ratio, ratioOf, sumRatios } from "chumchon/amounts";
import type { PovertyMeasure } from "chumchon/indicators";
import { createAxis } from "chumchon/places";
import { mergePoverty, povertyAt, povertyOf, povertyPartsAt, rollUpPoverty } from "chumchon/scoring";
import { type Table, tableOf } from "chumchon/tables";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { povertyItem, povertyMeasure } from "./povertyExample.js";

const settings = { seed: 2011, numRuns: 150 };
const ids = ["a", "b", "c", "d"];
const choice = { kind: "choice", choices: ["pass", "fail", "notApplicable", "missing"] } as const;
const schema = {
  place: { kind: "text" },
  size: { kind: "integer" },
  a: choice,
  b: choice,
  c: choice,
  d: choice,
} as const;

type Row = readonly [place: string, size: number, ...outcomes: string[]];

const outcome = fc.constantFrom("pass", "pass", "fail", "fail", "notApplicable", "missing");
const place = fc.constantFrom("v1", "v2", "v3", "s2");
const row: fc.Arbitrary<Row> = fc.tuple(place, fc.nat(9), outcome, outcome, outcome, outcome);
const rows = fc.array(row, { minLength: 1, maxLength: 20 });
const unitsOf = (all: readonly Row[]): Table => tableOf(schema, all);

const share = fc.constantFrom("1/4", "1/3", "0.26", "1/2", "2/3", "1");
const definition: fc.Arbitrary<PovertyMeasure> = fc
  .record({
    weights: fc.tuple(...ids.map(() => fc.integer({ min: 1, max: 4 }))),
    share,
    missing: fc.constantFrom("leavesSample" as const, "notDeprived" as const, "deprived" as const, "reweight" as const),
    notApplicable: fc.constantFrom("notDeprived" as const, "leavesSample" as const, "reweight" as const),
  })
  .map(({ weights, share, missing, notApplicable }) =>
    povertyMeasure(
      ids.map((id, index) => povertyItem(id, { kind: "outcome", column: id }, { weight: weights[index] as number })),
      {
        normaliseWeights: true,
        cutoff: { kind: "atLeast", share },
        missing,
        notApplicable,
        dimensions: [
          { id: "left", title: { th: "ซ้าย", en: "Left" }, items: ["a", "b"] },
          { id: "right", title: { th: "ขวา", en: "Right" }, items: ["c", "d"] },
        ],
      },
    ),
  );

const made = createAxis({
  id: "one",
  levels: ["village", "subdistrict", "country"],
  nodes: [
    { id: "v1", level: "village", parent: "s1" },
    { id: "v2", level: "village", parent: "s1" },
    { id: "v3", level: "village", parent: "s2" },
    { id: "s1", level: "subdistrict", parent: "th" },
    { id: "s2", level: "subdistrict", parent: "th" },
    { id: "th", level: "country" },
  ],
});
if (!made.ok) throw new Error("a sound axis");
const axis = made.value;
const rolled = (measure: PovertyMeasure, all: readonly Row[]) =>
  rollUpPoverty(measure, axis, unitsOf(all), { weight: "size" });
const figures = (measure: PovertyMeasure, all: readonly Row[]) =>
  axis.nodes.map((node) => povertyAt(rolled(measure, all), node));
const known = (shares: readonly (Ratio | null)[]): readonly Ratio[] => shares.flatMap((one) => one ?? []);

describe("laws of poverty", () => {
  test("the order of the units does not matter", () => {
    fc.assert(
      fc.property(definition, rows, fc.infiniteStream(fc.nat()), (measure, all, draws) => {
        const keyed = all.map((one) => ({ one, key: draws.next().value as number }));
        const shuffled = keyed.sort((left, right) => left.key - right.key).map(({ one }) => one);
        expect(figures(measure, shuffled)).toEqual(figures(measure, all));
      }),
      settings,
    );
  });

  test("parts merge to the whole, in any order", () => {
    fc.assert(
      fc.property(definition, rows, fc.nat(20), fc.nat(20), (measure, all, one, other) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        const [a, b, c] = [all.slice(0, from), all.slice(from, to), all.slice(to)].map((part) => rolled(measure, part));
        if (a === undefined || b === undefined || c === undefined) throw new Error("three parts");
        const whole = rolled(measure, all);
        for (const merged of [mergePoverty(mergePoverty(a, b), c), mergePoverty(c, mergePoverty(b, a))]) {
          for (const node of axis.nodes) expect(povertyAt(merged, node)).toEqual(povertyAt(whole, node));
          expect(merged.read).toBe(whole.read);
        }
      }),
      settings,
    );
  });

  test("population share times M0 adds up to the place above, and contributions to one", () => {
    fc.assert(
      fc.property(definition, rows, (measure, all) => {
        const poverty = rolled(measure, all);
        for (const node of axis.nodes) {
          const { m0, headcountRatio, intensity, items, dimensions, keptWeight } = povertyAt(poverty, node);
          const parts = povertyPartsAt(poverty, node);
          const isEmpty = keptWeight.numerator === 0n;
          if (!isEmpty) {
            expect(sumRatios(known(parts.map(({ amount }) => amount)))).toEqual(m0);
            expect(sumRatios(known(parts.map(({ populationShare }) => populationShare)))).toEqual(ratioOf(1));
          }
          const isNone = m0 === null || m0.numerator === 0n;
          for (const shares of [items, dimensions, parts]) {
            const contributions = shares.map(({ contribution }) => contribution);
            if (isNone) expect(contributions.every((one) => one === null)).toBe(true);
            else expect(sumRatios(known(contributions))).toEqual(ratioOf(1));
          }
          // M0 is H times A.
          if (m0 !== null && intensity !== null) expect(multiplyRatio(headcountRatio as Ratio, intensity)).toEqual(m0);
        }
      }),
      settings,
    );
  });

  test("without weights raised, M0 is the weighted sum of censored headcounts", () => {
    fc.assert(
      fc.property(definition, rows, (measure, all) => {
        fc.pre(measure.missing !== "reweight" && measure.notApplicable !== "reweight");
        for (const { m0, items } of figures(measure, all)) {
          if (m0 === null) continue;
          const summed = items.map(({ weight, censored }) => multiplyRatio(weight, censored as Ratio)).reduce(addRatio);
          expect(summed).toEqual(m0);
        }
      }),
      settings,
    );
  });

  test("one deprivation more never lowers M0 or H, with the same answers missing", () => {
    fc.assert(
      fc.property(definition, rows, fc.nat(), fc.nat(3), (measure, all, at, item) => {
        const index = at % all.length;
        const before = all[index] as Row;
        fc.pre(before[2 + item] === "pass");
        const after = before.map((cell, column) => (column === 2 + item ? "fail" : cell)) as unknown as Row;
        const raised = all.map((one, number) => (number === index ? after : one));
        const [low, high] = [
          povertyOf(measure, unitsOf(all), { weight: "size" }).whole,
          povertyOf(measure, unitsOf(raised), { weight: "size" }).whole,
        ];
        fc.pre(low.m0 !== null);
        expect(compareRatio(high.m0 as Ratio, low.m0 as Ratio)).toBeGreaterThanOrEqual(0);
        expect(compareRatio(high.headcountRatio as Ratio, low.headcountRatio as Ratio)).toBeGreaterThanOrEqual(0);
      }),
      settings,
    );
  });

  test("a higher cut-off never raises H or M0, and never lowers A while anybody is poor; union is highest", () => {
    const line = (text: string): Ratio => {
      const [above = "", under = "1"] = text.split("/");
      return ratioOf(Number(above), Number(under));
    };
    fc.assert(
      fc.property(definition, rows, share, share, (measure, all, one, other) => {
        const [low, high] = compareRatio(line(one), line(other)) <= 0 ? [one, other] : [other, one];
        const by = (cutoff: PovertyMeasure["cutoff"]) =>
          povertyOf({ ...measure, cutoff }, unitsOf(all), { weight: "size" }).whole;
        const [union, lower, higher] = [
          by({ kind: "union" }),
          by({ kind: "atLeast", share: low }),
          by({ kind: "atLeast", share: high }),
        ];
        fc.pre(union.m0 !== null);
        for (const name of ["headcountRatio", "m0"] as const) {
          expect(compareRatio(lower[name] as Ratio, higher[name] as Ratio)).toBeGreaterThanOrEqual(0);
          expect(compareRatio(union[name] as Ratio, lower[name] as Ratio)).toBeGreaterThanOrEqual(0);
        }
        if (lower.intensity !== null && higher.intensity !== null)
          expect(compareRatio(higher.intensity, lower.intensity)).toBeGreaterThanOrEqual(0);
      }),
      settings,
    );
  });

  test("weights of units scaled together change no share", () => {
    fc.assert(
      fc.property(definition, rows, fc.constantFrom(2, 7, 1000), (measure, all, factor) => {
        const scaled = all.map(([where, size, ...rest]): Row => [where, size * factor, ...rest]);
        for (const [index, figure] of figures(measure, scaled).entries()) {
          const { m0, headcountRatio, items } = figures(measure, all)[index] as typeof figure;
          expect([figure.m0, figure.headcountRatio, figure.items]).toEqual([m0, headcountRatio, items]);
        }
      }),
      { ...settings, numRuns: 60 },
    );
  });
});

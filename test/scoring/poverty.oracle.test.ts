import type { Ratio } from "chumchon/amounts";
import { checkPovertyMeasure } from "chumchon/indicators";
import { createAxis } from "chumchon/places";
import {
  explainPoverty,
  mergePoverty,
  type PovertyFigure,
  povertyAt,
  povertyOf,
  povertyTable,
  rollUpPoverty,
} from "chumchon/scoring";
import { cellOf, rowAt, tableOf } from "chumchon/tables";
import { describe, expect, test } from "vitest";
import { type Fraction, fraction, rounded } from "./oracle.js";
import { type OracleUnit, oracleFigure, oracleUnit, type RawRow } from "./povertyOracle.js";
import { leaves, type PovertyCase, randomPoverty } from "./randomPoverty.js";

const cases = Array.from({ length: 400 }, (_, seed) => randomPoverty(seed + 1));
const truths = new Map(
  cases.map(({ measure, rows }) => [measure, rows.map((row) => oracleUnit(measure, row))] as const),
);

const nodes = [
  ...["v1", "v2"].map((id) => ({ id, level: "village", parent: "s1" })),
  ...["v3", "v4"].map((id) => ({ id, level: "village", parent: "s2" })),
  ...["s1", "s2"].map((id) => ({ id, level: "subdistrict", parent: "th" })),
  { id: "th", level: "country" },
];
const made = createAxis({ id: "made up", levels: ["village", "subdistrict", "country"], nodes });
if (!made.ok) throw new Error("a sound axis");
const axis = made.value;
const under: Readonly<Record<string, readonly string[]>> = {
  s1: ["v1", "v2"],
  s2: ["v3", "v4", "s2"],
  th: ["v1", "v2", "v3", "v4", "s2"],
};

/** Ratios as the oracle writes them. */
function plain(share: Ratio | null | undefined): Fraction | null {
  return share ? { n: share.numerator, d: share.denominator } : null;
}

function asOracle(figure: PovertyFigure, isGap: boolean) {
  const { units, kept, poor, weight, keptWeight, poorWeight, retainedUnits, retainedWeight } = figure;
  const { headcountRatio, intensity, m0, m1, m2, items, dimensions } = figure;
  return {
    units,
    kept,
    poor,
    weight: plain(weight),
    keptWeight: plain(keptWeight),
    poorWeight: plain(poorWeight),
    retainedUnits: plain(retainedUnits),
    retainedWeight: plain(retainedWeight),
    headcountRatio: plain(headcountRatio),
    intensity: plain(intensity),
    m0: plain(m0),
    ...(isGap && { m1: plain(m1), m2: plain(m2) }),
    items: items.map(({ id, missing, uncensored, censored, contribution }) => ({
      id,
      missing,
      uncensored: plain(uncensored),
      censored: plain(censored),
      contribution: plain(contribution),
    })),
    dimensions: dimensions.map(({ id, contribution }) => ({ id, contribution: plain(contribution) })),
  };
}

/** What the oracle says of the units in some places; of all where none are named. */
function truthOf({ measure, rows, weight }: PovertyCase, places?: readonly string[]) {
  const group = rows.flatMap((row, index) => {
    if (!isSound(row, weight) || !(places === undefined || places.includes(row.place as string))) return [];
    const unit = truths.get(measure)?.[index] as OracleUnit;
    return [{ unit, weight: fraction(weight === undefined ? 1 : (row[weight] as string | number)) }];
  });
  const { m1, m2, ...rest } = oracleFigure(measure, group);
  return measure.isGapMeasured === true ? { ...rest, m1, m2 } : rest;
}

function isSound(row: RawRow, weight: string | undefined): boolean {
  return weight === undefined || (row[weight] !== null && Number(row[weight]) >= 0);
}

describe("400 made-up measures against fractions of bigints", () => {
  test("are sound, and of every kind", () => {
    for (const { measure } of cases) expect(checkPovertyMeasure(measure)).toEqual({ ok: true, value: measure });
    const units = cases.flatMap(({ measure, rows }) =>
      rows.map((row) => ({ measure, unit: oracleUnit(measure, row) })),
    );
    const onCutoff = units.filter(({ measure, unit }) => {
      if (measure.cutoff.kind === "union" || !unit.kept) return false;
      const line = fraction(measure.cutoff.share);
      return line.n === unit.score.n && line.d === unit.score.d;
    });
    expect(onCutoff.length).toBeGreaterThan(300);
    expect(units.filter(({ unit }) => !unit.kept).length).toBeGreaterThan(500);
    expect(units.filter(({ unit }) => unit.poor).length).toBeGreaterThan(500);
    expect(units.filter(({ unit }) => unit.kept && !unit.poor).length).toBeGreaterThan(500);
    expect(units.filter(({ unit }) => unit.states.includes("notApplicable")).length).toBeGreaterThan(500);
    const kinds = cases.map(({ measure }) => `${measure.missing} ${measure.isGapMeasured}`);
    for (const kind of [
      "undefined undefined",
      "deprived undefined",
      "reweight undefined",
      "reweight true",
      "leavesSample true",
    ])
      expect(kinds.filter((one) => one === kind).length, kind).toBeGreaterThan(5);
  });

  test("unit by unit: states, score, poor or not, and the reasons", () => {
    for (const { measure, schema, rows, weight } of cases) {
      const units = tableOf(schema, rows);
      expect(units.rejected).toBe(0);
      const found = povertyOf(measure, units, weight === undefined ? {} : { weight });
      for (const [row, raw] of rows.entries()) {
        const truth = truths.get(measure)?.[row] as OracleUnit;
        const kept = truth.kept && isSound(raw, weight);
        const where = `${measure.edition} row ${row}`;
        expect(
          measure.items.map(({ id }) => cellOf(found.states, id, row)),
          where,
        ).toEqual(truth.states);
        expect(
          measure.items.map(({ id }) => cellOf(found.censored, id, row)),
          where,
        ).toEqual(truth.counted.map((counted) => (kept ? truth.poor && counted : null)));
        const { score, outOf, censoredScore, poor } = rowAt(found.table, row);
        expect(poor, where).toBe(kept ? truth.poor : null);
        if (!kept) {
          expect([score, outOf, censoredScore], where).toEqual([null, null, null]);
          continue;
        }
        expect(fraction(`${score}/${outOf}`), where).toEqual(truth.score);
        expect(censoredScore, where).toBe(truth.poor ? score : 0);
        const reasons = explainPoverty(found, row);
        expect([reasons.verdict, plain(reasons.score)], where).toEqual([truth.poor ? "poor" : "notPoor", truth.score]);
        expect(
          reasons.items.map(({ contribution }) => plain(contribution)),
          where,
        ).toEqual(truth.parts);
      }
    }
  });

  test("all together, in every place, and merged of parts", () => {
    for (const [index, one] of cases.entries()) {
      const { measure, schema, rows, weight } = one;
      const options = weight === undefined ? {} : { weight };
      const isGap = measure.isGapMeasured === true;
      const where = `seed ${index + 1}`;
      expect(asOracle(povertyOf(measure, tableOf(schema, rows), options).whole, isGap), where).toEqual(truthOf(one));
      const whole = rollUpPoverty(measure, axis, tableOf(schema, rows), options);
      const parts = [rows.slice(0, index % 9), rows.slice(index % 9, 12), rows.slice(Math.max(index % 9, 12))].map(
        (part) => rollUpPoverty(measure, axis, tableOf(schema, part), options),
      );
      const merged = parts.reduceRight((all, part) => mergePoverty(structuredClone(all), part));
      for (const node of axis.nodes) {
        const truth = truthOf(one, under[node] ?? [node]);
        expect(asOracle(povertyAt(whole, node), isGap), `${where} ${node}`).toEqual(truth);
        expect(asOracle(povertyAt(merged, node), isGap), `${where} ${node} merged`).toEqual(truth);
      }
      for (const rolled of [whole, merged]) {
        const sound = rows.filter((row) => isSound(row, weight));
        expect([rolled.read, rolled.accepted]).toEqual([rows.length, sound.length]);
        const lost = sound.filter(({ place }) => place === null || place === "nowhere").length;
        expect([...rolled.unplaced.values()].reduce((all, units) => all + units, 0)).toBe(lost);
      }
      const table = povertyTable(whole, { decimals: 3 });
      for (let row = 0; row < table.length; row++) {
        const m0 = plain(povertyAt(whole, cellOf(table, "place", row)).m0);
        const shown = cellOf(table, "m0", row);
        expect(shown === null ? null : BigInt(shown.replace(".", ""))).toBe(m0 === null ? null : rounded(m0, 3));
      }
    }
  });

  test("an evaluator in floats fails them", () => {
    let misses = 0;
    for (const { measure, rows } of cases) {
      if (measure.cutoff.kind === "union" || measure.weights === "nestedEqual") continue;
      const given = (text: string | number | undefined): number => {
        const [above = "", under = "1"] = String(text).split("/");
        return Number(above) / Number(under);
      };
      const line = given(measure.cutoff.share);
      const sum = measure.items.reduce((so, { weight }) => so + given(weight), 0);
      const all = measure.normaliseWeights === true ? sum : 1;
      for (const row of rows.keys()) {
        const truth = truths.get(measure)?.[row] as OracleUnit;
        if (!truth.kept || measure.missing === "reweight" || measure.notApplicable === "reweight") continue;
        const score = measure.items.reduce(
          (sum, { weight }, index) => sum + (truth.counted[index] === true ? given(weight) / all : 0),
          0,
        );
        if (score >= line !== truth.poor) misses += 1;
      }
    }
    expect(misses).toBeGreaterThan(10);
  });

  test("the places of the cases are those of the axis, and one of nowhere", () => {
    expect(leaves.filter((leaf) => !axis.landings.has(leaf))).toEqual(["nowhere"]);
  });
});

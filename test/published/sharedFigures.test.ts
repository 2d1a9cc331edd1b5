import { readFileSync } from "node:fs";
import { bmn2560 } from "chumchon/data/bmn2560";
import { getIndicator } from "chumchon/indicators";
import { describe, expect, test } from "vitest";
import { hasSharedData, sharedData } from "../shared.js";
import { healthVillages2561, healthVillagesTotal2561 } from "./healthVillages2561.js";
import { householdSize2561 } from "./householdSize2561.js";
import { humanAchievement2562 } from "./humanAchievement2562.js";
import { incomeExpenditure2561 } from "./incomeExpenditure2561.js";
import { localServices2563 } from "./localServices2563.js";
import { central2561, national2561, nationalPercentOnly2561, nationalTotals2561 } from "./national2561.js";
import { sufficiencyVillages2555 } from "./sufficiencyVillages2555.js";
import { suratThaniChange, suratThaniIndicator6, suratThaniIndicator28 } from "./suratThani2561.js";

/** What is no figure: addresses, notes, names of columns, and what the collector worked out besides. */
const prose = ["source", "note", "columns", "rule", "trap", "trap2", "geometricMean", "arithmeticMean"];

function figuresIn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(figuresIn);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => !prose.includes(key));
  return Object.fromEntries(entries.map(([key, each]) => [key, figuresIn(each)]));
}

/** The unit is not typed twice: the set has it. */
const unitOf = (no: string) => getIndicator(bmn2560, no as "28").unit;
const numbered = ([no, surveyed, pass, fail, passPercent, failPercent]: readonly (string | number)[]) => {
  return {
    no: Number(no),
    unit: unitOf(String(no)),
    surveyed,
    pass,
    passPct: Number(passPercent),
    fail,
    failPct: Number(failPercent),
  };
};
const district = (row: { name: string; surveyed: number; fail: number; printedFailPercent: string }) => {
  return { amphoe: row.name, surveyed: row.surveyed, fail: row.fail, failPct: Number(row.printedFailPercent) };
};
/** Decimals are typed as texts, so that a last zero is not lost. */
const numbers = (row: readonly (string | number)[]) => row.map((cell, at) => (at === 0 ? cell : Number(cell)));

/** All that was typed, in the shape of the collected file. */
function typed() {
  const { printed, districts } = suratThaniIndicator28;
  const only = nationalPercentOnly2561.map(({ indicator, passPercent, failPercent }) => [
    indicator,
    passPercent === null ? { failPct: Number(failPercent) } : { passPct: Number(passPercent) },
  ]);
  const { subIndices, printed: index } = humanAchievement2562;
  const { total, level1, level2, level3 } = sufficiencyVillages2555;
  return {
    national2561: { ...nationalTotals2561, rows: [numbered(national2561)], pctOnly: Object.fromEntries(only) },
    central2561: { rows: central2561.map(numbered) },
    suratThani: {
      // The collected file has one of the printed changes, the one that is wrong.
      rows: suratThaniChange.map(([no, surveyed2560, surveyed2561, , fail2560, fail2561, printedDiff]) => ({
        no: Number(no),
        unit: unitOf(no),
        surveyed: { 2560: surveyed2560, 2561: surveyed2561 },
        fail: { 2560: fail2560, 2561: fail2561 },
        ...(no === "14" ? { printedDiff } : {}),
      })),
    },
    suratThani2561_ind28_byAmphoe: {
      total: {
        surveyed: printed.surveyed,
        fail: printed.fail,
        failPct: Number(printed.failPercent),
        pass: printed.pass,
        passPct: Number(printed.passPercent),
      },
      rows: districts.map(district),
    },
    suratThani2561_ind6_byAmphoe_partial: { rows: suratThaniIndicator6.districts.map(district) },
    incomeExpenditure2561: { rows: incomeExpenditure2561.map(numbers) },
    householdSize2561: { rows: householdSize2561.map(numbers) },
    hai2562_nakhonPhanom: {
      subIndices: Object.fromEntries(Object.entries(subIndices).map(([name, value]) => [name, Number(value)])),
      haiPublished: Number(index),
    },
    localServiceStandard: {
      rows: localServices2563.map(({ target, base, served, ratio, result }) => ({
        target,
        base: Number(base),
        served: served === null ? null : Number(served),
        ratio: ratio === null ? null : Number(ratio),
        result,
      })),
    },
    healthVillage2561_zone1: { rows: healthVillages2561.map(numbers) },
    sufficiencyVillageLevels: { total, levels: { 1: level1, 2: level2, 3: level3 } },
  };
}

describe.skipIf(!hasSharedData)("the figures typed in", () => {
  const collected = () => JSON.parse(readFileSync(`${sharedData}indicators/published_results.json`, "utf8"));

  test("are those collected: none left out, none other", () => {
    expect(typed()).toEqual(figuresIn(collected()));
  });

  test("of the row of totals are those in the notes on the two traps", () => {
    const { trap, trap2 } = collected().healthVillage2561_zone1;
    const { villages, excellent, excellentPercent } = healthVillagesTotal2561;
    for (const figure of [villages, excellent]) expect(trap).toContain(figure.toLocaleString("en"));
    expect(trap).toContain(`${excellentPercent}%`);
    expect(trap2).toContain("1,533");
  });
});

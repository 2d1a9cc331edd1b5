import { readFileSync } from "node:fs";
import { satangFromBaht } from "chumchon/amounts";
import { parseCivilDate, parseFiscalYear } from "chumchon/calendar";
import { valueOrThrow } from "chumchon/kernel";
import {
  auditTotals,
  balanceOf,
  type Ledger,
  planLineSchema,
  plansSentences,
  rollUpPlans,
  summaryOf,
  type TotalFigures,
} from "chumchon/plans";
import { tableOf } from "chumchon/tables";
import { describe, expect, test } from "vitest";
import { hasSharedData, sharedData } from "../shared.js";
import { planOf, windowOf } from "./shared.js";

const window = windowOf(2566, 2570);
const years = [2566, 2567, 2568, 2569, 2570];

/** Cells of a CSV, quotes and line breaks within them kept. */
function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text
    .replace(/^\ufeff/, "")
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows[rows.length - 1]?.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end !== ",") rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}

function recordsOf(path: string): readonly Record<string, string>[] {
  const [names = [], ...rows] = cellsOf(readFileSync(`${sharedData}${path}`, "utf8"));
  return rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? ""])));
}

function figures(
  projects: readonly number[],
  baht: readonly number[],
  projectYears: number,
  total: number,
): TotalFigures {
  return {
    years: years.map((year, index) => ({
      fiscalYear: parseFiscalYear(year),
      projects: projects[index] as number,
      satang: satangFromBaht(baht[index] as number),
    })),
    projectYears,
    satang: satangFromBaht(total),
  };
}

// Nakhon Sawan city's plan 2566–2570, form ผ.01, strategy 3 (rows 31, 33 and 34 of the sheet), as printed, in baht.
const strategy3 = {
  community: figures(
    [20, 20, 22, 21, 21],
    [10_110_000, 20_410_000, 23_360_000, 23_110_000, 23_110_000],
    104,
    100_100_000,
  ),
  welfare: figures([11, 11, 12, 12, 12], [4_000_000, 4_000_000, 4_300_000, 4_300_000, 4_300_000], 58, 20_900_000),
  printed: figures([31, 31, 34, 33, 33], [14_110_000, 24_410_000, 27_660_000, 27_410_000, 27_410_000], 129, 93_590_000),
};

describe("the printed summary of a real city's plan", () => {
  test("strategy 3 leaves year 2570 out of its total: 33 projects, 27,410,000 baht", () => {
    expect(auditTotals([strategy3.community, strategy3.welfare], strategy3.printed)).toEqual([
      // 2569 and 2570 have 33 projects each, so the count alone does not say which of them is left out.
      { figure: "projectYears", fiscalYear: null, printed: 129, counted: 162 },
      { figure: "satang", fiscalYear: null, printed: 9_359_000_000, counted: 12_100_000_000 },
    ]);
  });

  test("a total that is right has no difference, and a year that is wrong is named", () => {
    const right = figures(
      [31, 31, 34, 33, 33],
      [14_110_000, 24_410_000, 27_660_000, 27_410_000, 27_410_000],
      162,
      121_000_000,
    );
    expect(auditTotals([strategy3.community, strategy3.welfare], right)).toEqual([]);
    const wrong = {
      ...right,
      years: right.years.map((year, index) => (index === 2 ? { ...year, projects: 35 } : year)),
    };
    expect(auditTotals([strategy3.community, strategy3.welfare], wrong)).toEqual([
      { figure: "projectYears", fiscalYear: 2568, printed: 35, counted: 34 },
    ]);
  });

  test("where one year alone fits the gap, it is named", () => {
    const printed = { ...strategy3.printed, projectYears: 128, satang: satangFromBaht(106_890_000) };
    expect(auditTotals([strategy3.community, strategy3.welfare], printed).map(({ leftOut }) => leftOut)).toEqual([
      2568, 2566,
    ]);
  });
});

describe.skipIf(!hasSharedData)("a real city's plan of 548 projects", () => {
  const records = hasSharedData ? recordsOf("plans/nakhonsawan_projects_66-70.csv") : [];

  const lines = tableOf(
    planLineSchema(window),
    records.map((record) => ({
      id: `${record.sourceSheet}/${record.sourceRow}`,
      plan: "city",
      title: record.name,
      kind: "self",
      strategy: record.strategyNum,
      owner: record.department,
      funding: record.fundingSource,
      ...Object.fromEntries(years.map((year) => [`fy${year}`, record[`budget${year}`]])),
    })),
  );
  const ledger = (): Ledger =>
    valueOrThrow(
      rollUpPlans(lines, {
        plans: [planOf("city", "localAuthority", undefined, window)],
        asOf: parseCivilDate("2024-11-30"),
      }),
      plansSentences,
    );

  test("is read whole: 548 = accepted + rejected", () => {
    expect([lines.read, lines.length, lines.rejected]).toEqual([548, 548, 0]);
    expect([ledger().accepted, ledger().problems.total]).toEqual([548, 0]);
  });

  test("gives the figures of each strategy, and leaves apart the rows that name none", () => {
    const summary = summaryOf(ledger(), { plan: "city", ledger: "own", by: "strategy" });
    expect(
      summary.map(({ group, projects, projectYears, satang }) => [group, projects, projectYears, satang / 100]),
    ).toEqual([
      ["1", 47, 161, 153_871_200],
      ["2", 106, 432, 808_464_600],
      ["3", 35, 162, 121_000_000],
      ["4", 177, 194, 735_295_000],
      ["5", 43, 147, 246_210_000],
      ["6", 109, 144, 221_612_900],
      [null, 31, 34, 107_385_000],
    ]);
    expect(summary.reduce((sum, { projects }) => sum + projects, 0)).toBe(548);
  });

  test("strategy 6 has 175 project-years and 328,397,900 baht only with the 30 rows whose sheet alone places them there", () => {
    const placed = lines.columns.id.dictionary.filter((id) => id.startsWith("ยุทธ6"));
    const codes = new Set(placed.map((id) => lines.columns.id.dictionary.indexOf(id)));
    let [cells, satang] = [0, 0];
    for (let row = 0; row < lines.length; row++) {
      if (!codes.has(lines.columns.id.codes[row] as number)) continue;
      for (const { fiscalYear } of strategy3.printed.years) {
        const { validity, values } = lines.columns[`fy${fiscalYear}`] as (typeof lines.columns)["fy0"];
        if (validity !== undefined && (((validity[row >> 3] as number) >> (row & 7)) & 1) === 0) continue;
        cells += 1;
        satang += values[row] as number;
      }
    }
    expect([cells, satang / 100]).toEqual([175, 328_397_900]);
  });

  test("has the sums of its strategies in its balance sheets", () => {
    const books = ledger();
    const received = window.first;
    const total = strategy3.printed.years.reduce(
      (sum, { fiscalYear }) => sum + balanceOf(books, "city", fiscalYear, "own").satang.received,
      0,
    );
    expect(total / 100).toBe(
      153_871_200 + 808_464_600 + 121_000_000 + 735_295_000 + 246_210_000 + 221_612_900 + 107_385_000,
    );
    expect(balanceOf(books, "city", received, "own").requests.pending).toBeGreaterThan(200);
    // One project names no amount in any year: a request that only the count of requests shows.
    expect(balanceOf(books, "city", null, "own").requests.pending).toBe(1);
  });

  test("its printed totals leave out 2570 of strategy 3, in the grand total as well", () => {
    const printed = recordsOf("plans/nakhonsawan_por01_summary.csv").filter(({ section }) => section === "ผ.02");
    const read = (record: Record<string, string>): TotalFigures =>
      figures(
        years.map((year) => Number(record[`projects_${year}`])),
        years.map((year) => Number(record[`baht_${year}`])),
        Number(record.projects_5y),
        Number(record.baht_5y),
      );
    const ofKind = (kind: string): Record<string, string>[] => printed.filter((record) => record.kind === kind);
    const grand = auditTotals(ofKind("line").map(read), read(ofKind("total")[0] as Record<string, string>));
    expect(grand).toEqual([
      { figure: "projectYears", fiscalYear: null, printed: 1186, counted: 1219 },
      { figure: "satang", fiscalYear: null, printed: 284_716_507_200, counted: 287_457_507_200 },
    ]);
    const wrong = ofKind("subtotal").filter((subtotal) => {
      const under = ofKind("line").filter(({ strategy }) => strategy === subtotal.strategy);
      return auditTotals(under.map(read), read(subtotal)).length > 0;
    });
    expect(wrong.map(({ strategy }) => strategy?.slice(0, 2))).toEqual(["3)"]);
  });
});

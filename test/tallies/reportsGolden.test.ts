import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { env } from "node:process";
import { fileURLToPath } from "node:url";
import { thailand } from "chumchon/data/thailand";
import { tableOfCsv, toCsv } from "chumchon/formats";
import { createAxis, createGazetteer, findPlace, parsePlaceCode, safeParsePlaceCode } from "chumchon/places";
import { rowsOf, type TableSchema } from "chumchon/tables";
import { placesReport, type Report, summaryReport, worstReport } from "chumchon/tallies";
import { describe, expect, test } from "vitest";
import { central2561, national2561 } from "../published/national2561.js";
import { suratThaniIndicator28 } from "../published/suratThani2561.js";
import { type Count, provinceOf, tallied } from "./reportWorld.js";

const folder = fileURLToPath(new URL("../golden/reports/", import.meta.url));

/** Surat Thani, 2561: surveyed and failing by indicator. Source: its จปฐ. report for 2561, pages 55 and 57 of the address. */
const suratThani2561 = {
  source: "https://online.flipbuilder.com/dimu/mozo/files/basic-html/page57.html",
  rows: [
    ["11", 205_120, 15_588],
    ["12", 205_120, 1_850],
    ["13", 205_120, 6_320],
    ["14", 205_120, 379],
    ["15", 17_474, 57],
    ["21", 97_086, 4_978],
    ["22", 205_120, 1_016],
    ["23", 205_120, 60_926],
    ["24", 558_139, 31_506],
    ["25", 558_139, 56_775],
    ["26", 532_582, 8_935],
  ],
} as const;

const gazetteer = createGazetteer(thailand);
if (!gazetteer.ok) throw new Error("the embedded list");
const names: { readonly [place: string]: string } = { central: "ภาคกลาง", national: "ทั้งประเทศ ยกเว้นกรุงเทพมหานคร" };
const nameOf = (place: string): string | undefined =>
  names[place] ??
  (safeParsePlaceCode(place).ok ? findPlace(gazetteer.value, parsePlaceCode(place))?.nameThai : undefined);

const single = (place: string, rows: readonly Count[]) => {
  const axis = createAxis({ id: "one", levels: ["region"], nodes: [{ id: place, level: "region" }] });
  if (!axis.ok) throw new Error("the test's own axis");
  return tallied(axis.value, rows);
};
const printed = (page: string) => `https://online.flipbuilder.com/aggg/dgbi/files/basic-html/${page}.html`;
const optionsOf = (url: string) => ({
  surveyYear: 2561,
  nameOf,
  source: { th: `รายงาน จปฐ. ปี 2561 ${url}`, en: `จปฐ. report of 2561, ${url}` },
});
const { districts, source: page43, printed: total28 } = suratThaniIndicator28;
const surat28 = tallied(
  provinceOf(districts.map(({ place }) => place)),
  districts.map(({ place, surveyed, fail }) => ({ place, indicator: "28", surveyed, fail })),
);
const surat = tallied(
  provinceOf([]),
  suratThani2561.rows.map(([indicator, surveyed, fail]) => ({ place: "84", indicator, surveyed, fail })),
);

/** The file as an officer gets it; written anew where REGEN=1, or where it is not there yet. */
function golden<Schema extends TableSchema>(name: string, report: Report<Schema>): string {
  for (const [file, table] of [
    [`${name}.csv`, report.table],
    [`${name}-about.csv`, report.about],
  ] as const) {
    const text = toCsv(table, { headings: "th", byteOrderMark: true });
    if (env.REGEN === "1" || !existsSync(folder + file)) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(folder + file, text);
    }
    expect(text, file).toBe(readFileSync(folder + file, "utf8"));
  }
  return readFileSync(`${folder}${name}.csv`, "utf8");
}
const cellsOf = <Schema extends TableSchema>(schema: Schema, text: string) => [
  ...rowsOf(tableOfCsv(schema, new TextEncoder().encode(text))),
];

describe("the golden reports equal what is printed", () => {
  test("the summary of the central region, 2561: six indicators (national report, page 129)", () => {
    const tally = single(
      "central",
      central2561.map(([indicator, surveyed, , fail]) => ({ place: "central", indicator, surveyed, fail })),
    );
    const indicators = central2561.map(([indicator]) => indicator);
    const report = summaryReport(tally, "central", { ...optionsOf(printed("page129")), indicators });
    const rows = cellsOf(report.table.schema, golden("central-2561-summary", report));
    expect(
      rows.map((row) => [row.indicator, row.surveyed, row.pass, row.fail, row.passPercent, row.failPercent]),
    ).toEqual(central2561);
    expect(rows.flatMap(({ indicator, mark }) => (mark === null ? [] : [[indicator, mark]]))).toEqual([
      ["3", "ไม่ใช่ทั้งหมด: ไม่ผ่าน 38 คน"],
    ]);
  });

  test("the country without Bangkok, 2561, indicator 7 (national report, pages 45 and 54)", () => {
    const [indicator, surveyed, , fail] = national2561;
    const tally = single("national", [{ place: "national", indicator, surveyed, fail }]);
    const report = summaryReport(tally, "national", { ...optionsOf(printed("page54")), indicators: [indicator] });
    const [row] = cellsOf(report.table.schema, golden("national-2561-summary", report));
    expect([row?.indicator, row?.surveyed, row?.pass, row?.fail, row?.passPercent, row?.failPercent]).toEqual(
      national2561,
    );
  });

  test("Surat Thani, 2561, indicator 28 by its 19 districts, in the printed order, with the printed total (page 43)", () => {
    const order = districts.map(({ place }) => place);
    const report = placesReport(surat28, "28", { ...optionsOf(page43), level: "district", order });
    const rows = cellsOf(report.table.schema, golden("surat-thani-2561-indicator-28", report));
    expect(rows.map(({ name, surveyed, fail, failPercent }) => [name, surveyed, fail, failPercent])).toEqual([
      ...districts.map((row) => [row.name, row.surveyed, row.fail, row.printedFailPercent]),
      ["รวม", total28.surveyed, total28.fail, total28.failPercent],
    ]);
    expect([rows.at(-1)?.pass, rows.at(-1)?.passPercent]).toEqual([total28.pass, total28.passPercent]);
    expect(rows.every(({ mark }) => mark === null)).toBe(true);
  });

  test("the worst three indicators of Surat Thani among the eleven that pages 55 and 57 print", () => {
    const report = worstReport(surat, { place: "84" }, optionsOf(suratThani2561.source));
    const rows = cellsOf(report.table.schema, golden("surat-thani-2561-worst-three", report));
    // 29.70 % do not save, as the report prints for indicator 23.
    expect(rows.map(({ rank, indicator, failPercent }) => [rank, indicator, failPercent])).toEqual([
      [1, "23", "29.70"],
      [2, "25", "10.17"],
      [3, "11", "7.60"],
    ]);
  });

  test("the worst three districts by indicator 28", () => {
    const report = worstReport(surat28, { indicator: "28", level: "district" }, optionsOf(page43));
    const rows = cellsOf(report.table.schema, golden("surat-thani-2561-indicator-28-worst-three", report));
    expect(rows.map(({ name, failPercent }) => [name, failPercent])).toEqual([
      ["พระแสง", "1.16"],
      ["วิภาวดี", "1.12"],
      ["เคียนซา", "0.92"],
    ]);
  });
});

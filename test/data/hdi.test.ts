import { existsSync, readFileSync } from "node:fs";
import { hdi2021 } from "chumchon/data/hdi";
import { checkComposite, safeParseComposite } from "chumchon/indicators";
import { score } from "chumchon/scoring";
import { cellOf, rowsOf, tableOf } from "chumchon/tables";
import { describe, expect, test } from "vitest";
import { sharedData } from "../shared.js";

const decimal = { kind: "decimal", decimals: 9 } as const;
const schema = {
  unit: { kind: "text" },
  lifeExpectancy: decimal,
  expectedSchooling: decimal,
  meanSchooling: decimal,
  incomePerPerson: decimal,
} as const;

/**
 * UNDP, Human Development Report 2021/22, composite indices time series for 2021: code, life expectancy, expected and mean
 * years of schooling, income per person, the printed index; and how many inputs lie beyond a goalpost.
 */
const published = [
  ["THA", "78.7154", "15.8822", "8.6971", "17030.15", "0.800", 0],
  ["AFG", "61.9824", "10.26384398", "2.98506999", "1824.190915", "0.478", 0],
  ["SSD", "54.9752", "5.54251", "5.726140022", "767.787", "0.385", 0],
  ["LAO", "68.0608", "10.13611031", "5.374", "7699.579617", "0.607", 0],
  ["VNM", "73.6181", "12.9519325", "8.370280266", "7867.371345", "0.703", 0],
  ["CHE", "83.9872", "16.50029945", "13.85966015", "66933.00454", "0.962", 0],
  ["QAT", "79.2716", "12.63722038", "9.99601145", "87134.13469", "0.855", 1],
  ["AUS", "84.5265", "21.05459023", "12.72681999", "49238.43335", "0.951", 1],
  ["HKG", "85.4734", "17.27816963", "12.22620964", "62606.8454", "0.952", 1],
  ["IRL", "81.9976", "18.94522095", "11.58222303", "76168.98443", "0.945", 2],
  ["LIE", "83.2575", "15.18157005", "12.53854", "146829.7006", "0.935", 1],
] as const;

const units = tableOf(
  schema,
  published.map((row) => row.slice(0, 5)),
);

describe("the Human Development Index of 2021", () => {
  test("is a sound definition, also after a journey through JSON", () => {
    expect(checkComposite(hdi2021).ok).toBe(true);
    expect(safeParseComposite(JSON.parse(JSON.stringify(hdi2021)))).toEqual({ ok: true, value: hdi2021 });
  });

  test("gives the printed values to three decimals, and counts what it clamped", () => {
    const rows = [...rowsOf(score(hdi2021, units).table)];
    expect(rows.map(({ unit, score, outside }) => [unit, score, outside])).toEqual(
      published.map(([unit, , , , , index, outside]) => [unit, index, outside]),
    );
  });

  test("counts an income beyond 75,000 dollars as 75,000: Qatar's would be more than the whole scale", () => {
    const income = hdi2021.items[3] as (typeof hdi2021.items)[number];
    const alone = { ...hdi2021, items: [income], nodes: hdi2021.nodes.filter(({ id }) => id === "income") };
    const keep = { ...income, normalisation: { ...income.normalisation, outside: "keep" as const } };
    expect(cellOf(score(alone, units).table, "score", 6)).toBe("1.000");
    expect(cellOf(score({ ...alone, items: [keep] }, units).table, "score", 6)).toBe("1.023");
  });

  test("ranks by what is shown", () => {
    const ranks = [...rowsOf(score(hdi2021, units).table)].map(({ unit, rank }) => [unit, rank]);
    expect(ranks.slice(0, 6)).toEqual([
      ["THA", 7],
      ["AFG", 10],
      ["SSD", 11],
      ["LAO", 9],
      ["VNM", 8],
      ["CHE", 1],
    ]);
  });

  const path = `${sharedData}indicators/hdi_2021_inputs_and_index.csv`;
  test.skipIf(!existsSync(path))("gives all 202 published values", () => {
    const lines = readFileSync(path, "utf8").trim().split("\n").slice(1);
    // The name of a country may hold a comma, so numbers are taken from the end.
    const rows = lines.map((line) => [line.split(",")[0], ...line.split(",").slice(-5)]);
    const table = tableOf(
      schema,
      rows.map((row) => row.slice(0, 5)),
    );
    expect([table.length, table.rejected]).toEqual([202, 0]);
    const shown = score(hdi2021, table).table;
    const printed = rows.map((row) => Number(row[5]).toFixed(3));
    expect(Array.from({ length: 202 }, (_, row) => cellOf(shown, "score", row))).toEqual(printed);
  });
});

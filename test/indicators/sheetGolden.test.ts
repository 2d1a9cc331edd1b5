import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { bmn2560 } from "chumchon/data/bmn2560";
import { tableOfCsv, toCsv } from "chumchon/formats";
import {
  type IndicatorSheetAbout,
  indicatorSetOfTable,
  indicatorSheetSchema,
  questionSheetSchema,
  tableOfIndicatorSet,
} from "chumchon/indicators";
import type { Table } from "chumchon/tables";
import { describe, expect, test } from "vitest";

const madeUp = (thai: string, english: string): Omit<IndicatorSheetAbout, "recordsOf"> => ({
  id: "made-up",
  edition: "1",
  years: { first: 2570, last: 2574 },
  title: { th: thai, en: english },
  citation: { source: { th: "สมมติขึ้นเพื่อทดสอบ", en: "Made up for a test" }, evidence: "unverified" },
});

const sets: readonly (readonly [string, IndicatorSheetAbout])[] = [
  ["households", { ...madeUp("ชุดสมมติของครัวเรือน", "A made-up set of households"), recordsOf: "household" }],
  [
    "villages",
    {
      ...madeUp("ชุดสมมติของหมู่บ้าน", "A made-up set of villages"),
      recordsOf: "village",
      unitTypes: [
        { id: "main", title: { th: "บ้านหลัก", en: "Main village" } },
        { id: "branch", title: { th: "บ้านสาขา", en: "Branch village" } },
      ],
    },
  ],
];

/** What stands in a golden file; with REGEN=1 it is written first. */
function golden(path: string, made: string): string {
  const url = new URL(`../golden/sets/${path}`, import.meta.url);
  if (process.env.REGEN === "1") writeFileSync(url, made);
  return existsSync(url) ? readFileSync(url, "utf8") : "";
}

describe("a sheet that an officer typed", () => {
  test.each(sets)("%s is the set it was meant to be", (folder, about) => {
    const read = (name: string): string => {
      const url = new URL(`../golden/sets/${folder}/${name}`, import.meta.url);
      return existsSync(url) ? readFileSync(url, "utf8") : "";
    };
    const typed = read("questions.csv");
    const set = indicatorSetOfTable(tableOfCsv(indicatorSheetSchema, read("indicators.csv")), {
      ...about,
      ...(typed !== "" && { questions: tableOfCsv(questionSheetSchema, typed) }),
    });
    const json = `${JSON.stringify(set.ok ? set.value : set.problems, undefined, 2)}\n`;
    expect(set.ok ? [] : set.problems).toEqual([]);
    expect(JSON.parse(json)).toEqual(JSON.parse(golden(`${folder}/set.json`, json)));
  });
});

test("จปฐ. 2560 as a sheet can be read by an officer, and by the library as the same set", () => {
  const sheet = tableOfIndicatorSet(bmn2560);
  if (!sheet.ok) throw new Error("it can be written");
  const { table, about } = sheet.value;
  const written = (part: Table): string => toCsv(part, { headings: "th" });
  expect(written(table)).toBe(golden("bmn2560/indicators.csv", written(table)));
  const questions = written(about.questions as Table);
  expect(questions).toBe(golden("bmn2560/questions.csv", questions));
  const read = indicatorSetOfTable(tableOfCsv(indicatorSheetSchema, golden("bmn2560/indicators.csv", written(table))), {
    ...about,
    questions: tableOfCsv(questionSheetSchema, golden("bmn2560/questions.csv", questions)),
  });
  expect(read.ok && read.value.indicators).toEqual(bmn2560.indicators);
});

import { ratioOf, satangFromBaht } from "chumchon/amounts";
import { parseFiscalYear } from "chumchon/calendar";
import { answerTo, ledgerDigest, summaryOf } from "chumchon/plans";
import { describe, expect, test } from "vitest";
import { ledgerOf, type Order } from "./shared.js";

const year = parseFiscalYear;

describe("an answer in words", () => {
  const wordsOf = (rows: Parameters<typeof ledgerOf>[0], orders: readonly Order[], id = "1"): string | undefined =>
    answerTo(ledgerOf(rows, orders), id)?.sentences.en;

  test("tells years that went the same way together, and others apart", () => {
    const words = wordsOf(
      [{ id: "1", fy2567: "1", fy2568: "2", fy2569: "3" }],
      [{ line: "1", plan: "v", act: "adopt", fiscalYears: [year(2567), year(2569)] }],
    );
    expect(words).toBe(
      '"โครงการ 1" (1) in plan v: 1.00 baht for 2567, 3.00 baht for 2569. Adopted into plan v (ที่ประชุม, 15 August 2023). ' +
        "2.00 baht for 2568. Not decided yet; it waits in plan v.",
    );
  });

  test("names the amount a revision set, and the partners a decision named", () => {
    const partners = [
      { id: "la", share: ratioOf(1, 2) },
      { id: "residents", share: ratioOf(1, 2) },
    ];
    const words = wordsOf(
      [{ id: "1", fy2567: "1" }],
      [
        { line: "1", plan: "v", act: "revise", satang: satangFromBaht(5000), reason: "ราคากลาง" },
        { line: "1", plan: "v", act: "share", partners, document: "มติ 3" },
      ],
    );
    expect(words).toContain(
      "Amount set to 5,000.00 baht: ราคากลาง (ที่ประชุม, 15 August 2023). Shared among la 1/2, residents 1/2",
    );
    expect(words).toContain("(ที่ประชุม, 15 August 2023, มติ 3)");
    expect(words).toContain("The part of plan la, 0.50 baht for 2567");
  });

  test("says that a line was not taken into the books", () => {
    expect(wordsOf([{ id: "1", plan: "x" }], [])).toContain("not taken into the books");
    expect(answerTo(ledgerOf([]), "1")).toBeUndefined();
  });
});

describe("a summary", () => {
  test("counts a merged project once and its money whole, and leaves out what was returned", () => {
    const rows = [
      { id: "1", plan: "la", strategy: "1", fy2567: "10" },
      { id: "2", plan: "la", strategy: "2", fy2567: "5", fy2568: "6" },
      { id: "3", plan: "la", fy2567: "1" },
      { id: "4", plan: "la" },
    ];
    const ledger = ledgerOf(rows, [
      { line: "2", plan: "la", act: "mergeInto", target: "1", fiscalYears: [year(2567)] },
      { line: "3", plan: "la", act: "return", reason: "-" },
    ]);
    const summary = summaryOf(ledger, { plan: "la", ledger: "own", by: "strategy" });
    expect(summary.map(({ group, projects, projectYears, satang }) => [group, projects, projectYears, satang])).toEqual(
      [
        ["1", 1, 1, 1500],
        ["2", 1, 1, 600],
        [null, 1, 0, 0],
      ],
    );
    expect(summary[0]?.years).toEqual([
      { fiscalYear: 2567, projects: 1, satang: 1500 },
      { fiscalYear: 2568, projects: 0, satang: 0 },
      { fiscalYear: 2569, projects: 0, satang: 0 },
    ]);
    expect(() => summaryOf(ledger, { plan: "x", ledger: "own", by: "owner" })).toThrow(RangeError);
  });
});

describe("a digest", () => {
  test("changes with one satang, one answer and one year", () => {
    const base = { id: "1", fy2567: "10" };
    const digests = [
      ledgerOf([base]),
      ledgerOf([{ ...base, fy2567: "10.01" }]),
      ledgerOf([base], [{ line: "1", plan: "v", act: "adopt" }]),
      ledgerOf([{ id: "1", fy2568: "10" }]),
    ].map(ledgerDigest);
    expect(new Set(digests).size).toBe(4);
    expect(digests[0]).toMatch(/^[0-9a-f]{64}$/);
  });
});

import { readFileSync } from "node:fs";
import { thailand } from "chumchon/data/thailand";
import { describe, expect, it } from "vitest";
import { readCsv } from "../../generate/thailand/csv.js";
import { columnsOf } from "./columns.js";

const folder = "../../test/golden/addresses/";
const addresses = readCsv(`${folder}addresses.csv`, ["number", "text", "expected", "note"]);
const known = new Set(
  [thailand.provinces, thailand.districts, thailand.subdistricts].flatMap(columnsOf).map(({ code }) => code),
);
const answersOf = (text: string): string[] => text.split(" ").filter((code) => code !== "");

describe("the golden addresses", () => {
  it("are numbered from one, each text once, each with what it tries", () => {
    expect(addresses.map(({ number }) => number)).toEqual(addresses.map((_, index) => String(index + 1)));
    expect(new Set(addresses.map(({ text }) => text)).size).toBe(addresses.length);
    expect(addresses.filter(({ text, note }) => text.trim() !== text || note === "")).toEqual([]);
  });

  it("expect places of the list, ascending, eight at the most", () => {
    for (const { number, expected } of addresses) {
      const codes = answersOf(expected);
      expect(codes, number).toEqual([...new Set(codes)].sort());
      expect(codes.length, number).toBeLessThanOrEqual(8);
      for (const code of codes) expect(known.has(code), `${number}: ${code}`).toBe(true);
    }
  });

  it("are as many as their README says", () => {
    const counts = addresses.map(({ expected }) => answersOf(expected).length);
    const readme = readFileSync(new URL("../golden/addresses/README.md", import.meta.url), "utf8");
    expect(readme).toContain(
      `Counts: ${counts.length} lines, of which ${counts.filter((count) => count === 1).length} have one answer, ` +
        `${counts.filter((count) => count > 1).length} have two to five, and ${counts.filter((count) => count === 0).length} have none.`,
    );
  });

  it("have the signs that cannot be seen", () => {
    expect(addresses.filter(({ text }) => text.includes("\u200b"))).toHaveLength(1);
    expect(addresses.filter(({ text }) => text.includes("\u0e4d\u0e32"))).toHaveLength(1);
    expect(addresses.filter(({ text }) => text.includes("เเ"))).toHaveLength(1);
  });
});

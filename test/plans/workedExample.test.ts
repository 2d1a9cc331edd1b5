import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { env } from "node:process";
import { fileURLToPath } from "node:url";
import { parseFiscalYear } from "chumchon/calendar";
import { valueOrThrow } from "chumchon/kernel";
import {
  answersOf,
  answerTo,
  balanceOf,
  balanceSheets,
  type Ledger,
  levelTotals,
  plansSentences,
  rollUpPlans,
  trace,
} from "chumchon/plans";
import { rowsOf, type Table } from "chumchon/tables";
import { describe, expect, test } from "vitest";
import { workedExample } from "./shared.js";

const golden = fileURLToPath(new URL("../golden/plans/made-up-plans/out.json", import.meta.url));

function books(): Ledger {
  const { lines, book } = workedExample();
  return valueOrThrow(rollUpPlans(lines, book), plansSentences);
}

/** Rows without their zeros, so that a person can read them. */
function readable(table: Table): readonly object[] {
  return [...rowsOf(table)].map((row) =>
    Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== null && cell !== 0 && cell !== "0.00")),
  );
}

describe("the worked example, which is made up", () => {
  test("gives what an officer read and approved", () => {
    const ledger = books();
    const ids = ledger.lines.columns.id.dictionary;
    const out = {
      about: "Made from examples/nationwide/made-up-plans.json; renew with REGEN=1 and read the difference.",
      whatBecameOf: Object.fromEntries(ids.map((id) => [id, answerTo(ledger, id)?.sentences])),
      answers: readable(answersOf(ledger) as unknown as Table),
      totalsOfLevels: readable(levelTotals(ledger) as unknown as Table),
      balanceSheets: readable(balanceSheets(ledger) as unknown as Table),
    };
    if (env.REGEN === "1" || !existsSync(golden)) {
      mkdirSync(dirname(golden), { recursive: true });
      writeFileSync(golden, `${JSON.stringify(out, undefined, 2)}\n`);
    }
    expect(out).toEqual(JSON.parse(readFileSync(golden, "utf8")));
  });

  test("has no problem, and every satang of it stands somewhere", () => {
    const ledger = books();
    expect([ledger.accepted, ledger.problems.total]).toEqual([15, 0]);
    // Added up by hand from the lines; a-2 was cut from 1,500,000 to 1,400,000.
    const written = 900_000 + 24_000 + 100_000.01 + 4_800_000 + 8_000 + 3_200_000 + 450_000 + 250_000 + 1_500_000;
    const others = 2_400_000 + 600_000 + 350_000 + 60_000_000 + 25_000_000;
    const sum = (flow: "closing" | "returned" | "duplicate"): number =>
      ledger.sheets.columns[flow].values.reduce((total, satang) => total + satang, 0);
    expect([sum("returned"), sum("duplicate")]).toEqual([2_590_000_000, 45_000_000]);
    expect(sum("closing") + sum("returned") + sum("duplicate")).toBe(Math.round((written + others - 100_000) * 100));
  });

  test("answers what became of village 8's request no. 3", () => {
    const answer = answerTo(books(), "8-3");
    const [request] = answer?.requests ?? [];
    expect(request?.account).toEqual({
      plan: "province-84",
      ledger: "beyondCapacity",
      standing: "adopted",
      fiscalYear: 2569,
    });
    expect(request?.postings.map(({ act, to }) => [act, to.plan])).toEqual([
      ["receive", "village-8"],
      ["escalateTo", "council-a"],
      ["escalateTo", "district-8410"],
      ["escalateTo", "province-84"],
      ["deferTo", "province-84"],
      ["adopt", "province-84"],
    ]);
    expect(answer?.members).toEqual(["9-2"]);
    expect(answer?.sentences.th).toContain("เลื่อนไปปี 2569 เพราะงบประมาณปี 2568 เต็มแล้ว");
    expect(answer?.sentences.en).toContain(
      "Adopted into the provincial plan (made up) (the provincial plan meeting (made up), 18 November 2024, minutes 4/2567).",
    );
  });

  test("says of each answer whether a person or only policy gave it", () => {
    const by = new Map([...rowsOf(answersOf(books()))].map(({ line, by: who, order }) => [line, [who, order]]));
    expect(by.get("8-3")).toEqual(["person", "d12"]);
    expect(by.get("a-1")).toEqual(["policy", "4"]);
    expect(by.get("7-1")).toEqual(["nobody", null]);
    expect(answerTo(books(), "a-1")?.sentences.en).toContain(
      "proposed by the made-up policy, 4: its own project; nobody has decided",
    );
  });

  test("traces the road both ways, and the duplicate to what it repeats", () => {
    const ledger = books();
    const link = { from: "9-2", into: "8-3", how: "mergeInto", plan: "council-a", fiscalYear: 2568, decision: "d08" };
    expect(trace(ledger, "9-2", "up")).toEqual([link]);
    expect(trace(ledger, "8-3", "down")).toEqual([link]);
    expect(trace(ledger, "a-2", "down").map(({ from, how }) => [from, how])).toEqual([["9-3", "duplicateOf"]]);
    expect(trace(ledger, "no such line", "up")).toEqual([]);
  });

  test("closes the sheet of the council's community projects of 2568 as by hand", () => {
    const { satang, requests } = balanceOf(books(), "council-a", parseFiscalYear(2568), "fromCommunities");
    expect(satang).toMatchObject({
      escalatedIn: 808_000_001,
      mergedIn: 320_000_000,
      mergedOut: 320_000_000,
      escalatedOut: 800_000_000,
      adopted: 8_000_001,
      closing: 8_000_001,
    });
    expect(requests).toMatchObject({
      escalatedIn: 3,
      mergedIn: 1,
      mergedOut: 1,
      escalatedOut: 2,
      adopted: 1,
      closing: 1,
    });
  });
});

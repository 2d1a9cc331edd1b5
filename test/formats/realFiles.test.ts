import { readFileSync } from "node:fs";
import { parseColumnMap, readCsv, tableOfCsv, toCsv } from "chumchon/formats";
import { villageSchema } from "chumchon/places";
import { rowsOf } from "chumchon/tables";
import { describe, expect, test } from "vitest";
import { hasSharedData, sharedData } from "../shared.js";

const mapOf = (name: string) =>
  parseColumnMap(readFileSync(new URL(`../../examples/nationwide/maps/${name}.json`, import.meta.url), "utf8"));

const baht = { kind: "decimal", decimals: 2, optional: true, dash: "zero" } as const;
const some = { kind: "text", optional: true } as const;
// The columns of plan lines that the map fills, written out so that this test stands on this room alone.
const text = { kind: "text" } as const;
const projects = {
  id: text,
  plan: text,
  title: text,
  kind: { kind: "choice", choices: ["self", "joint", "requested"] },
  owner: some,
  funding: some,
  strategy: some,
  tactic: some,
  programme: some,
  fy2566: baht,
  fy2567: baht,
  fy2568: baht,
  fy2569: baht,
  fy2570: baht,
} as const;

describe.skipIf(!hasSharedData)("the real plan of Nakhon Sawan city, 2566-2570", () => {
  const file = () => readFileSync(`${sharedData}plans/nakhonsawan_projects_66-70.csv`);

  test("is read unchanged through its map: 548 of 548, and the strategies' sums to the baht", () => {
    const table = tableOfCsv(projects, file(), { columnMap: mapOf("nakhonsawan") });
    expect([table.read, table.length, table.rejected, table.problems.total]).toEqual([548, 548, 0, 0]);
    expect(table.absentColumns).toEqual([]);
    expect(table.ignoredColumns).toContain("ordinance2566");
    expect(new Set(table.columns.id.dictionary).size).toBe(548);
    expect(table.rows?.at(-1)).toBe(549);
    // Strategy 5 is 147 project-years and 246,210,000 baht in the plan's own summary (ผ.01).
    const years = ["fy2566", "fy2567", "fy2568", "fy2569", "fy2570"] as const;
    const amounts = [...rowsOf(table)]
      .filter((row) => row.strategy === "5")
      .flatMap((row) => years.flatMap((year) => (row[year] === null ? [] : [Number(row[year])])));
    expect([amounts.length, amounts.reduce((sum, amount) => sum + amount, 0)]).toEqual([147, 246_210_000]);
  });

  test("is written and read back the same", () => {
    const table = tableOfCsv(projects, file(), { columnMap: mapOf("nakhonsawan") });
    const back = tableOfCsv(projects, toCsv(table));
    expect([...rowsOf(back)]).toEqual([...rowsOf(table)]);
  });

  test("with one heading renamed is one problem that says which", () => {
    const renamed = file().toString("utf8").replace("budget2568", "budgets2568");
    const table = tableOfCsv(projects, renamed, { columnMap: mapOf("nakhonsawan") });
    expect(table.length).toBe(0);
    expect(table.problems.kept).toMatchObject([
      {
        code: "formats.header.missing",
        missing: [{ column: "fy2568", expected: ["budget2568"], nearest: "budgets2568" }],
      },
    ]);
  });
});

describe.skipIf(!hasSharedData)("the real register of villages", () => {
  test("is read unchanged: 75,274 rows, 35 names wanting, in chunks of any length", async () => {
    const file = readFileSync(`${sharedData}villages/villages.csv`);
    let [read, accepted, unnamed, last] = [0, 0, 0, 0];
    const chunks = Array.from({ length: Math.ceil(file.length / 100_003) }, (_, index) =>
      file.subarray(index * 100_003, (index + 1) * 100_003),
    );
    for await (const table of readCsv(villageSchema, chunks, { columnMap: mapOf("villages"), batchSize: 10_000 })) {
      read += table.read;
      accepted += table.length;
      for (const code of table.columns.name.codes) if (code === -1) unnamed += 1;
      last = table.rows?.at(-1) ?? 0;
    }
    expect([read, accepted, unnamed, last]).toEqual([75_274, 75_274, 35, 75_275]);
  });
});

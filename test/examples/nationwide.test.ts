import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseFiscalYear } from "chumchon/calendar";
import { bmn2560 } from "chumchon/data/bmn2560";
import { tableOfCsv } from "chumchon/formats";
import { villageSchema } from "chumchon/places";
import { planLineSchema } from "chumchon/plans";
import type { TableSchema } from "chumchon/tables";
import { countsSchema } from "chumchon/tallies";
import { afterEach, describe, expect, test, vi } from "vitest";
import { householdSchema } from "../../examples/nationwide/households.js";
import { main } from "../../examples/nationwide/main.js";
import { suratThaniIndicator28 } from "../published/suratThani2561.js";
import { hasSharedData, sharedData } from "../shared.js";

const example = fileURLToPath(new URL("../../examples/nationwide/", import.meta.url));

interface Run {
  readonly printed: string;
  readonly report: string;
  file(name: string): string;
}

/** Runs the example, and gathers what it printed and wrote. */
async function run(...words: readonly string[]): Promise<Run> {
  const out = mkdtempSync(join(tmpdir(), "chumchon-"));
  const lines: string[] = [];
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    lines.push(String(text));
    return true;
  });
  await main([...words, "--out", out]);
  vi.restoreAllMocks();
  const file = (name: string): string => readFileSync(join(out, name), "utf8");
  return { printed: lines.join(""), report: file("report.html"), file };
}

function fileOf(text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), "chumchon-")), "file.csv");
  writeFileSync(path, text);
  return path;
}

afterEach(() => vi.restoreAllMocks());

describe("the main job on its own figures", () => {
  test("equals the printed totals, judges the village, closes the books, answers for request no. 3", async () => {
    const { printed, report, file } = await run();
    expect(printed).toContain(
      "Surat Thani, item 28: 3990 surveyed, 12 fail (0.30 %); the report prints 3990, 12 (0.30 %)",
    );
    expect(printed).toContain(`page 43, ${suratThaniIndicator28.source}`);
    expect(printed).toContain("✗  1 เด็กแรกเกิดมีน้ำหนัก 2,500 กรัม ขึ้นไป: 50.00%: ผ่าน 1 จาก 2 คน");
    expect(printed).toContain("✗ 22 รายได้เฉลี่ยของคนในครัวเรือนต่อปี: 83.33%: ผ่าน 5 จาก 6 ครัวเรือน");
    expect(printed).toMatch(/All \d+ balance sheets .* close to the satang/);
    expect(printed).toMatch(
      /request no\. 3\?\n.*4,800,000\.00 baht for 2568.*Deferred to 2569.*Adopted into the provincial plan/,
    );
    expect(printed).toContain("900 villages: not reported");
    expect(file("counts-districts.csv")).toContain("8416,district,28,person,258,255,3");
    expect(file("plan-balance-sheets.csv")).toMatch(/^\ufeffplan,level,ledger,fiscalYear,received/);
    expect(
      file("village-figures.csv")
        .split("\r\n")
        .filter((line) => line.startsWith("84100108,")),
    ).toHaveLength(31);
    expect(report.match(/<svg/g)).toHaveLength(3);
    expect(report).not.toMatch(/(src|href)="(?!#)/);
    expect(report).toContain("สมมติ");
  });

  test("its published figures are those the tests hold", () => {
    const rows = readFileSync(join(example, "published/surat-thani-2561-indicator-28.csv"), "utf8")
      .trim()
      .split("\r\n")
      .slice(1);
    expect(rows).toEqual(
      suratThaniIndicator28.districts.map(
        ({ place, name, surveyed, fail }) => `${place},${name},28,${surveyed},${fail}`,
      ),
    );
  });
});

describe("templates", () => {
  const window = { first: parseFiscalYear(2566), last: parseFiscalYear(2570) };
  const schemas: { readonly [name: string]: TableSchema } = {
    "counts.csv": countsSchema,
    "households.csv": householdSchema,
    "plan.csv": planLineSchema(window),
    "villages.csv": villageSchema,
  };

  test("are all there, with every column found and the made-up row accepted", () => {
    expect(readdirSync(join(example, "templates")).sort()).toEqual(Object.keys(schemas));
    for (const [name, schema] of Object.entries(schemas)) {
      const table = tableOfCsv(schema, readFileSync(join(example, "templates", name)));
      expect([table.length, table.rejected, table.ignoredColumns, table.absentColumns], name).toEqual([1, 0, [], []]);
    }
  });

  test("the page of the household file tells every question", () => {
    const page = readFileSync(fileURLToPath(new URL("../../docs/household-file.md", import.meta.url)), "utf8");
    for (const { id } of bmn2560.questions) expect(page).toContain(`| \`${id}\` |`);
    expect(page.match(/^\| `/gm)).toHaveLength(bmn2560.questions.length);
    for (const { title } of bmn2560.questions) expect(page).toContain(title.th);
  });

  test("run as the user's own files", async () => {
    const of = (name: string): string => join(example, "templates", `${name}.csv`);
    const { printed } = await run(
      "--counts",
      of("counts"),
      "--plan",
      of("plan"),
      "--villages",
      of("villages"),
      "--households",
      of("households"),
      "--surveyed-on",
      "15 มีนาคม 2561",
    );
    expect(printed).toContain("1 villages of 1 rows, 0 refused");
    expect(printed).toContain("1 of 1 households are in the tally");
    expect(printed).toContain("1 of 1 lines are in the books");
  });
});

describe("files that are not right", () => {
  test("a renamed heading is a problem, not zeros", async () => {
    const out = mkdtempSync(join(tmpdir(), "chumchon-"));
    const lines: string[] = [];
    vi.spyOn(process.stdout, "write").mockImplementation((text) => lines.push(String(text)) > 0);
    const file = fileOf("place,indicator,everybody,fail\r\n8401,28,100,1\r\n");
    await expect(main(["--counts", file, "--out", out])).rejects.toThrow(/no row could be counted/);
    expect(lines.join("")).toMatch(/surveyed/);
    expect(readdirSync(out)).toEqual([]);
  });

  test("places and indicators nobody counted stand in no table", async () => {
    const { file } = await run("--counts", fileOf("place,indicator,surveyed,fail\r\n8401,28,100,1\r\n"));
    expect(file("counts-districts.csv").trim().split("\r\n").slice(1)).toEqual([
      "8401,district,28,person,100,99,1,,,false",
    ]);
  });

  test("beside the user's own figures what is made up says nothing of the agreement", async () => {
    const { printed } = await run("--counts", fileOf("place,indicator,surveyed,fail\r\n8401,28,100,1\r\n"));
    expect(printed).toContain("→ 1 rows were read; 1 are in the counts and 0 are not.");
    expect(printed.match(/→ not reported/g)).toHaveLength(5);
  });

  test("what cannot be read is told row by row, and the rest is counted", async () => {
    const { printed } = await run(
      "--counts",
      fileOf("place,indicator,surveyed,fail\r\n8401,28,100,1\r\n8402,28,many,1\r\n8403,99,10,1\r\n8404,28,10,11\r\n"),
    );
    expect(printed).toContain("row 3, surveyed: the cell cannot be read");
    expect(printed).toMatch(/row 4, /);
    expect(printed).toMatch(/row 5, /);
    expect(printed).toContain("99.00 %: 99 of 100 persons pass.");
  });

  test("a household with a row that cannot be read is refused whole", async () => {
    const head = "household,village,members,born,age";
    const file = fileOf(`${head}\r\n1,84100108,2,,40\r\n1,84100108,two,,12\r\n2,84100108,1,,33\r\n`);
    const { printed } = await run("--households", file, "--surveyed-on", "2018-03-15");
    expect(printed).toContain("1 of 2 households are in the tally");
    expect(printed).toMatch(/row 2, memberCount: /);
  });

  test("words that cannot be understood stop it with the reason", async () => {
    await expect(main(["--households", "x.csv"])).rejects.toThrow(/--surveyed-on/);
    await expect(main(["--plan", join(example, "templates/plan.csv"), "--plan-years", "2023"])).rejects.toThrow(
      /--plan-years/,
    );
    await expect(main(["--wrong"])).rejects.toThrow(/wrong/);
  });
});

describe.skipIf(!hasSharedData)("on real files", () => {
  const real = (path: string): string => join(sharedData, path);
  const map = (name: string): string => join(example, "maps", `${name}.json`);

  test("the city plan of 548 projects: each row in the books, strategies as the lines say", async () => {
    const { printed } = await run(
      "--plan",
      real("plans/nakhonsawan_projects_66-70.csv"),
      "--plan-map",
      map("nakhonsawan"),
    );
    expect(printed).toContain("read 548 rows, accepted 548, rejected 0");
    expect(printed).toContain("548 of 548 lines are in the books");
    expect(printed).toMatch(/· 3 · \d+ · 162 · 121,000,000\.00/);
    expect(printed).toMatch(/· 5 · \d+ · 147 · 246,210,000\.00/);
    expect(printed).toMatch(/close to the satang/);
  });

  test("the register: 75,206 villages are live, the 68 others named, and it is the same tree for counts", async () => {
    const { printed } = await run("--villages", real("villages/villages.csv"), "--villages-map", map("villages"));
    expect(printed).toContain("75206 villages of 75274 rows, 68 refused");
    expect(printed.match(/the register says that \d{8} is no village any more/g)).toHaveLength(68);
    expect(printed).toContain("3990 surveyed, 12 fail");
  });
});

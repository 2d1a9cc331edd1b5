import { readFileSync } from "node:fs";
import { formatBaht } from "chumchon/amounts";
import { type CivilDate, safeParseFiscalYear } from "chumchon/calendar";
import { type LocalizedText, valueOrThrow } from "chumchon/kernel";
import {
  answersOf,
  answerTo,
  balanceSheets,
  type Ledger,
  levelTotals,
  type Plan,
  type PlanBook,
  type PlanLines,
  type PlanWindow,
  parsePlanBook,
  planLineSchema,
  plansSentences,
  rollUpPlans,
  summaryOf,
} from "chumchon/plans";
import { rowsOf, type Table, tableOf } from "chumchon/tables";
import type { Arguments } from "./arguments.js";
import { labelled } from "./madeUp.js";
import type { Part } from "./part.js";
import { flowPicture } from "./pictures.js";
import { readTable, tell, tellProblems } from "./readTable.js";
import { tableFor } from "./report/tableFor.js";

const madeUpFile = new URL("./made-up-plans.json", import.meta.url);

/** Village plans up to the province group: the made-up ones, or the user's, with the books closing. */
export function planPart(options: Arguments): Part {
  const madeUp = JSON.parse(readFileSync(madeUpFile, "utf8"));
  const { lines, book, about } =
    options.plan === undefined
      ? {
          lines: tableOf(planLineSchema(madeUp.window), madeUp.lines),
          book: parsePlanBook(madeUp.book),
          about: madeUp.about as LocalizedText,
        }
      : ofUser(options.plan, options);
  const ledger = valueOrThrow(rollUpPlans(lines, book), plansSentences);
  tell(`\n── ${about.th}\n   ${about.en}`);
  tell(
    `   รับ ${ledger.accepted} จาก ${ledger.read} โครงการ · ${ledger.accepted} of ${ledger.read} lines are in the books`,
  );
  tellProblems(ledger.problems, plansSentences);
  const totals = levelTotals(ledger);
  const closing = closingOf(balanceSheets(ledger));
  tell(`   ${closing.th}\n   ${closing.en}`);
  return options.plan === undefined
    ? madeUpPart(ledger, about, totals, closing)
    : userPart(ledger, about, totals, closing);
}

function madeUpPart(ledger: Ledger, about: LocalizedText, totals: Table, closing: LocalizedText): Part {
  const answer = answerTo(ledger, "8-3");
  if (answer === undefined) throw new Error("the worked example has village 8's request no. 3");
  tell(`   คำขอที่ 3 ของหมู่ที่ 8 เป็นอย่างไร\n     ${answer.sentences.th}`);
  tell(`   What became of village 8's request no. 3?\n     ${answer.sentences.en}`);
  return {
    section: {
      id: "plans",
      title: { th: "แผนจากหมู่บ้านถึงกลุ่มจังหวัด (สมมติ)", en: "Plans from the village to the province group (made up)" },
      paragraphs: [
        about,
        closing,
        {
          th: `คำขอที่ 3 ของหมู่ที่ 8 เป็นอย่างไร — ${answer.sentences.th}`,
          en: `What became of village 8's request no. 3? ${answer.sentences.en}`,
        },
      ],
      pictures: [flowPicture(ledger)],
      tables: [totalsTable(totals)],
    },
    says: labelled(climbedOf(ledger), true),
    files: filesOf(ledger, totals),
  };
}

function userPart(ledger: Ledger, about: LocalizedText, totals: Table, closing: LocalizedText): Part {
  const summaries = ledger.plans.flatMap((plan) =>
    summaryOf(ledger, { plan: plan.id, ledger: "own", by: "strategy" }).map((line) => [
      plan.title.th,
      line.group ?? "ไม่ระบุ · not said",
      String(line.projects),
      String(line.projectYears),
      formatBaht(line.satang, { grouping: true }),
    ]),
  );
  for (const row of summaries) tell(`   ${row.join(" · ")}`);
  return {
    section: {
      id: "plans",
      title: { th: "แผนของท่าน", en: "Your plan" },
      paragraphs: [about, closing],
      pictures: [flowPicture(ledger)],
      tables: [
        {
          title: { th: "สรุปตามยุทธศาสตร์", en: "By strategy" },
          columns: [
            { title: { th: "แผน", en: "Plan" } },
            { title: { th: "ยุทธศาสตร์", en: "Strategy" } },
            { title: { th: "โครงการ", en: "Projects" }, figure: true },
            { title: { th: "โครงการ-ปี", en: "Project-years" }, figure: true },
            { title: { th: "บาท", en: "Baht" }, figure: true },
          ],
          rows: summaries,
        },
        totalsTable(totals),
      ],
    },
    says: climbedOf(ledger),
    files: filesOf(ledger, totals),
  };
}

/** How many lines of villages and communities were written, and how many of these stand in a plan above. */
function climbedOf(ledger: Ledger): LocalizedText {
  const levels = new Map(ledger.plans.map(({ id, level }) => [id, level]));
  const isLocal = (plan: string): boolean => ["village", "community"].includes(levels.get(plan) ?? "");
  const written = new Set<string>();
  const adoptedAbove = new Set<string>();
  const origins = new Map(Array.from(rowsOf(ledger.lines), (line) => [line.id, line.plan] as const));
  for (const { line, plan, standing } of rowsOf(answersOf(ledger))) {
    if (!isLocal(origins.get(line) ?? "")) continue;
    written.add(line);
    if (!isLocal(plan) && standing === "adopted") adoptedAbove.add(line);
  }
  return {
    th: `โครงการจากหมู่บ้านและชุมชน ${written.size} โครงการ อยู่ในแผนระดับที่สูงกว่าแล้ว ${adoptedAbove.size} โครงการ จากทั้งหมด ${ledger.accepted} โครงการ`,
    en: `${written.size} of the ${ledger.accepted} projects come from villages and communities; ${adoptedAbove.size} of them stand in a plan above.`,
  };
}

function filesOf(ledger: Ledger, totals: Table): Part["files"] {
  return [
    { name: "plan-balance-sheets.csv", table: balanceSheets(ledger) },
    { name: "plan-levels.csv", table: totals },
    { name: "plan-answers.csv", table: answersOf(ledger) },
  ];
}

/** The user's lines, with the plans and decisions of a book where one is given, and else one plan for each id in the file. */
function ofUser(path: string, options: Arguments): { lines: PlanLines; book: PlanBook; about: LocalizedText } {
  const window = windowOf(options["plan-years"]);
  const lines = readTable(path, planLineSchema(window), options["plan-map"]) as PlanLines;
  const book = options["plan-book"];
  const about = { th: `แผนจากแฟ้ม ${path}`, en: `The plan in the file ${path}` };
  if (book !== undefined) return { lines, book: parsePlanBook(JSON.parse(readFileSync(book, "utf8"))), about };
  const plans = lines.columns.plan.dictionary.map(
    (id): Plan => ({ id, level: "localAuthority", title: { th: `แผน ${id}`, en: `the plan ${id}` }, window }),
  );
  return { lines, book: { plans, decisions: [], asOf: `${window.first - 544}-10-01` as CivilDate }, about };
}

function windowOf(years: string): PlanWindow {
  const [first, last] = years.split("-").map((year) => safeParseFiscalYear(year));
  if (first?.ok !== true || last?.ok !== true)
    throw new Error(`--plan-years: two Buddhist years such as 2566-2570 were expected, got ${years}`);
  return { first: first.value, last: last.value };
}

/** Says that what came in is what stands or went out, in every plan, book and year. */
function closingOf(sheets: Table): LocalizedText {
  let open = 0;
  for (const row of rowsOf(sheets) as Iterable<Record<string, string | null>>) {
    const satang = (flow: string): number => Number((row[flow] ?? "0").replace(".", ""));
    const sum = (flows: readonly string[]): number => flows.reduce((total, flow) => total + satang(flow), 0);
    const left =
      sum(["received", "revised", "sharedIn", "escalatedIn", "mergedIn", "deferredIn"]) -
      sum(["sharedOut", "escalatedOut", "mergedOut", "deferredOut", "returned", "duplicate"]);
    if (left !== satang("closing") || sum(["adopted", "pending"]) !== left) open += 1;
  }
  if (open > 0) throw new Error(`${open} balance sheets do not close`);
  return {
    th: `งบดุล ${sheets.length} แผ่น (แต่ละแผน บัญชี และปี) ปิดตรงทุกแผ่นถึงสตางค์`,
    en: `All ${sheets.length} balance sheets (each plan, book and year) close to the satang.`,
  };
}

function totalsTable(totals: Table): Part["section"]["tables"][number] {
  return tableFor(totals, { th: "ยอดรวมแต่ละระดับ (บาท)", en: "Totals of each level (baht)" }, [
    ["level", { th: "ระดับ", en: "Level" }],
    ["ledger", { th: "บัญชี", en: "Book" }],
    ["fiscalYear", { th: "ปีงบประมาณ", en: "Fiscal year" }],
    ["received", { th: "รับเข้า", en: "Received" }],
    ["adopted", { th: "บรรจุในแผน", en: "Adopted" }],
    ["pending", { th: "ยังไม่ตัดสิน", en: "Not decided" }],
    ["returned", { th: "ส่งคืน", en: "Returned" }],
    ["duplicate", { th: "ซ้ำ", en: "Duplicate" }],
  ]);
}

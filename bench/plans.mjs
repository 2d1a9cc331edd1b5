// Lines of village plans for five fiscal years, carried up by a policy and a tenth of decisions; time, memory, growth.
import { parseCivilDate, parseFiscalYear } from "chumchon/calendar";
import { answerTo, planLineSchema, rollUpPlans } from "chumchon/plans";
import { tableOf } from "chumchon/tables";
import { compare, medianOf, optionsOf, peakMegabytes, retainedBy, shown } from "./harness.mjs";
import { drawsOf, villageCodes } from "./world.mjs";

const options = optionsOf();
const years = [2566, 2567, 2568, 2569, 2570];
const window = { first: parseFiscalYear(2566), last: parseFiscalYear(2570) };
const asOf = parseCivilDate("2023-06-30");
const date = parseCivilDate("2023-06-15");
const title = { th: "แผนสมมติ", en: "a made-up plan" };
const ceiling = 500_000_000; // five million baht: beyond it a council asks the province
const growth = [];

for (const size of [37_500, 375_000]) {
  const count = Math.round(size * options.scale);
  const { plans, rows, decisions } = worldOf(count);
  const lines = tableOf(planLineSchema(window), rows);
  if (lines.rejected !== 0) throw new Error("every line was expected");
  const policy = {
    id: "bench",
    title,
    rules: [
      { id: "own", when: { levels: ["village"], kinds: ["self"] }, propose: "adopt", reason: title },
      { id: "up", when: { levels: ["village"] }, propose: "escalateTo", reason: title },
      { id: "beyond", when: { levels: ["localAuthority"], moreThan: ceiling }, propose: "escalateTo", reason: title },
      { id: "rest", propose: "adopt", reason: title },
    ],
  };
  const run = () => {
    const ledger = rollUpPlans(lines, { plans, decisions, policy, asOf });
    if (!ledger.ok || ledger.value.problems.total !== 0) throw new Error("a sound world");
    return ledger.value;
  };
  const { outcome, megabytes } = await retainedBy(run);
  const [ours] = await compare(
    `${count.toLocaleString("en-US")} lines × 5 years, ${decisions.length.toLocaleString("en-US")} decisions, ${plans.length.toLocaleString("en-US")} plans`,
    [
      { name: "rollUpPlans, every posting kept", run, answer: answerOfLedger },
      { name: "objects by hand, totals alone", run: () => byHand(rows, plans, decisions), answer: answerOfTotals },
    ],
    { ...options, units: count, unit: "lines/s" },
  );
  growth.push(medianOf(ours.times));
  const asked = Array.from({ length: 200 }, (_, index) => rows[Math.floor((index * rows.length) / 200)].id);
  const from = performance.now();
  for (const id of asked) answerTo(outcome, id);
  console.log(
    `\nThe ledger keeps ${shown(megabytes)} MB; the process held ${shown(peakMegabytes())} MB at most, with lines, rows and peers. answerTo: ${shown((performance.now() - from) / asked.length)} ms a line.`,
  );
}
console.log(`\nTen times the lines take ${shown(growth[1] / growth[0])} times as long.`);

function worldOf(count) {
  const draw = drawsOf(options.seed);
  const villages = villageCodes(Math.max(10, Math.round(Math.min(75_206, count / 5))), options.seed);
  const councils = [...new Set(villages.map((code) => code.slice(0, 6)))];
  const provinces = [...new Set(villages.map((code) => code.slice(0, 2)))];
  const plans = [
    ...villages.map((id) => ({ id, level: "village", title, window, above: id.slice(0, 6) })),
    ...councils.map((id) => ({ id, level: "localAuthority", title, window, above: id.slice(0, 2) })),
    ...provinces.map((id) => ({ id, level: "province", title, window })),
  ];
  const rows = [];
  const decisions = [];
  for (let line = 0; line < count; line++) {
    const plan = villages[Math.floor(draw() * villages.length)];
    const row = { id: `line ${line}`, plan, title: `โครงการ ${line % 500}`, kind: draw() < 0.3 ? "self" : "requested" };
    for (const year of years) row[`fy${year}`] = draw() < 0.2 ? null : (Math.floor(draw() * 2e8) / 100).toFixed(2);
    rows.push(row);
    if (row.kind === "requested" && draw() < 0.1) {
      const act = draw() < 0.5 ? { act: "return", reason: title } : { act: "escalateTo" };
      decisions.push({ id: `decision ${line}`, line: row.id, plan: plan.slice(0, 6), body: "สภาท้องถิ่น", date, ...act });
    }
  }
  return { plans, rows, decisions };
}

// The answer: for each plan and year what was adopted, returned and sent up, in satang, all books together.
function answerOfLedger({ sheets: { columns, length } }) {
  const totals = new Map();
  for (let row = 0; row < length; row++) {
    const plan = columns.plan.dictionary[columns.plan.codes[row]];
    for (const flow of ["adopted", "returned", "escalatedOut"]) {
      add(totals, plan, columns.fiscalYear.values[row], flow, columns[flow].values[row]);
    }
  }
  return answerOfTotals(totals);
}

function answerOfTotals(totals) {
  return [...totals].filter(([, satang]) => satang !== 0).sort(([a], [b]) => (a < b ? -1 : 1));
}

function add(totals, plan, year, flow, satang) {
  const key = `${plan} ${year} ${flow}`;
  totals.set(key, (totals.get(key) ?? 0) + satang);
}

/** The same policy written as ifs, with no books, no trace and no check. */
function byHand(rows, plans, decisions) {
  const above = new Map(plans.map((plan) => [plan.id, plan.above]));
  const decided = new Map(decisions.map((decision) => [decision.line, decision.act]));
  const totals = new Map();
  for (const row of rows) {
    const amounts = years.map((year) =>
      row[`fy${year}`] === null ? null : Math.round(Number(row[`fy${year}`]) * 100),
    );
    const written = amounts.reduce((sum, satang) => sum + (satang ?? 0), 0);
    const council = above.get(row.plan);
    const act = decided.get(row.id) ?? (written > ceiling ? "escalateTo" : "adopt");
    for (const [index, year] of years.entries()) {
      const satang = amounts[index];
      if (satang === null) continue;
      if (row.kind === "self") {
        add(totals, row.plan, year, "adopted", satang);
        continue;
      }
      add(totals, row.plan, year, "escalatedOut", satang);
      if (act === "adopt") add(totals, council, year, "adopted", satang);
      else if (act === "return") add(totals, council, year, "returned", satang);
      else {
        add(totals, council, year, "escalatedOut", satang);
        add(totals, above.get(council), year, "adopted", satang);
      }
    }
  }
  return totals;
}

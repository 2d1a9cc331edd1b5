// A file of villages, whole numbers, amounts and Thai titles, some cells in quotes, read from its bytes.
import { createHash } from "node:crypto";
import { readCsv, tableOfCsv } from "chumchon/formats";
import { rowsOf, tableOf } from "chumchon/tables";
import { parse as csvParse } from "csv-parse/sync";
import papaparse from "papaparse";
import { compare, optionsOf } from "./harness.mjs";
import { drawsOf, villageCodes, villagesOfCountry } from "./world.mjs";

const options = optionsOf();
const count = Math.round(500_000 * options.scale);
const draw = drawsOf(options.seed);
const codes = villageCodes(Math.round(villagesOfCountry * Math.min(1, options.scale)), options.seed);
const titles = ["ถนนคอนกรีต", "ฝึกอบรมอาชีพ", "ปลูกป่าชุมชน, ปีที่สอง", 'โครงการ "บ้านน่าอยู่"', "ขุดลอกคลอง"];
const lines = Array.from({ length: count }, (_, row) => {
  const title = `${titles[Math.floor(draw() * titles.length)]} ${row}`;
  const baht = (Math.floor(draw() * 1e8) / 100).toFixed(2);
  return `${codes[Math.floor(draw() * codes.length)]},${/[",]/.test(title) ? `"${title.replaceAll('"', '""')}"` : title},${Math.floor(draw() * 2000)},${baht}`;
});
const bytes = Buffer.from(`village,title,people,baht\r\n${lines.join("\r\n")}\r\n`);
const schema = {
  village: { kind: "text" },
  title: { kind: "text" },
  people: { kind: "integer" },
  baht: { kind: "decimal", decimals: 2 },
};

const ways = [
  { name: "tableOfCsv", run: () => tableOfCsv(schema, bytes), answer: (table) => answerOf([table]) },
  { name: "readCsv, in batches", run: inBatches, answer: answerOf },
  { name: "papaparse, texts alone", run: byPapaparse, answer: answerOfTexts },
  { name: "papaparse, then tableOf", run: () => tableOf(schema, byPapaparse()), answer: (table) => answerOf([table]) },
  { name: "csv-parse, texts alone", run: byCsvParse, answer: answerOfTexts },
  { name: "csv-parse, then tableOf", run: () => tableOf(schema, byCsvParse()), answer: (table) => answerOf([table]) },
];
await compare(`CSV of ${(bytes.length / 1e6).toFixed(0)} MB, ${count.toLocaleString("en-US")} rows`, ways, {
  ...options,
  units: bytes.length / 1e6,
  unit: "MB/s",
});

async function inBatches() {
  const tables = [];
  for await (const table of readCsv(schema, bytes)) tables.push(table);
  return tables;
}

function byPapaparse() {
  return papaparse.parse(new TextDecoder().decode(bytes), { skipEmptyLines: true }).data.slice(1);
}

function byCsvParse() {
  return csvParse(bytes).slice(1);
}

// The answers are compared cell by cell, as texts.
function answerOf(tables) {
  const digest = createHash("sha256");
  for (const table of tables) {
    if (table.rejected !== 0) throw new Error("every row was expected");
    for (const row of rowsOf(table)) digest.update(`${row.village}\t${row.title}\t${row.people}\t${row.baht}\n`);
  }
  return digest.digest("hex");
}

function answerOfTexts(rows) {
  const digest = createHash("sha256");
  for (const row of rows) digest.update(`${row.join("\t")}\n`);
  return digest.digest("hex");
}

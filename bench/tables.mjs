// A million rows of a text, a whole number and an amount of baht, in and out of a table.
import { from as arqueroFrom } from "arquero";
import { rowsOf, tableOf } from "chumchon/tables";
import { compare, optionsOf, retainedBy } from "./harness.mjs";
import { drawsOf, villageCodes, villagesOfCountry } from "./world.mjs";

const options = optionsOf();
const count = Math.round(1_000_000 * options.scale);
const draw = drawsOf(options.seed);
const codes = villageCodes(Math.round(villagesOfCountry * Math.min(1, options.scale)), options.seed);
const rows = Array.from({ length: count }, () => ({
  village: codes[Math.floor(draw() * codes.length)],
  people: Math.floor(draw() * 2000),
  baht: Math.floor(draw() * 1e8) / 100,
}));
const typed = rows.map(({ baht, ...rest }) => ({ ...rest, baht: baht.toFixed(2) }));
const lists = rows.map(({ village, people, baht }) => [village, people, baht]);
const schema = { village: { kind: "text" }, people: { kind: "integer" }, baht: { kind: "decimal", decimals: 2 } };
const settings = { ...options, units: count, unit: "rows/s" };
const size = `${count.toLocaleString("en-US")} rows`;

await compare(
  `${size} into a table, checked; the peers check nothing`,
  [
    { name: "tableOf, objects", run: () => tableOf(schema, rows), answer: answerOfTable },
    { name: "tableOf, objects, amounts as text", run: () => tableOf(schema, typed), answer: answerOfTable },
    { name: "tableOf, lists of cells", run: () => tableOf(schema, lists), answer: answerOfTable },
    { name: "objects copied by hand, satang", run: () => byHand(rows), answer: answerOfObjects },
    {
      name: "arquero from()",
      run: () => arqueroFrom(rows),
      answer: (table) => answerOfColumns(table.array("village"), table.array("people"), table.array("baht")),
    },
  ],
  settings,
);

const table = tableOf(schema, rows);
const arquero = arqueroFrom(rows);
const objects = byHand(rows);
await compare(
  `${size} out of a table, as objects`,
  [
    { name: "rowsOf", run: () => lettersOf(rowsOf(table), (row) => row.baht) },
    {
      name: "arquero objects(), amounts by toFixed",
      run: () => lettersOf(arquero.objects(), (row) => row.baht.toFixed(2)),
    },
    {
      name: "objects by hand, amounts by toFixed",
      run: () => lettersOf(objects, (row) => (row.satang / 100).toFixed(2)),
    },
  ],
  settings,
);

console.log(`\n### What stays in memory of ${size}\n\n| | MB |\n| --- | ---: |`);
for (const [name, make] of [
  ["tableOf", () => tableOf(schema, rows)],
  ["arquero from()", () => arqueroFrom(rows)],
  ["objects by hand", () => byHand(rows)],
])
  console.log(`| ${name} | ${(await retainedBy(make)).megabytes.toFixed(0)} |`);

function byHand(given) {
  return given.map(({ village, people, baht }) => ({ village, people, satang: Math.round(baht * 100) }));
}

function answerOfTable({ columns, length, rejected }) {
  if (length !== count || rejected !== 0) throw new Error("every row was expected");
  const villages = Array.from(columns.village.codes, (code) => columns.village.dictionary[code]);
  return answerOf(villages, columns.people.values, columns.baht.values);
}

function answerOfObjects(made) {
  return answerOf(
    made.map((row) => row.village),
    made.map((row) => row.people),
    made.map((row) => row.satang),
  );
}

function answerOfColumns(villages, people, baht) {
  return answerOf(
    villages,
    people,
    Array.from(baht, (amount) => Math.round(amount * 100)),
  );
}

function answerOf(villages, people, satang) {
  let [digest, sum] = [0, 0];
  for (let row = 0; row < count; row++) {
    digest = (Math.imul(digest, 31) + Number(villages[row].slice(-6)) + people[row] * 7 + (satang[row] % 1e6)) | 0;
    sum += satang[row];
  }
  return [digest, sum];
}

function lettersOf(view, amountOf) {
  let [letters, people] = [0, 0];
  for (const row of view) {
    letters += row.village.length + amountOf(row).length;
    people += row.people;
  }
  return [letters, people];
}

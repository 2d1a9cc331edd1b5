// 13 million households × 38 outcomes into 75,206 villages and up to the country, in three orders of rows, beside DuckDB in
// memory: from bit planes in the order of the register, from bytes with the villages of a province in shuffled blocks and 2 %
// of the rows late, and from bytes in no order.
import { DuckDBInstance } from "@duckdb/node-api";
import { bmn2560 } from "chumchon/data/bmn2560";
import { tableOfColumns } from "chumchon/tables";
import { createTally, outcomesSchemaOf, tallyAt, tallyGroupAt } from "chumchon/tallies";
import { compare, optionsOf } from "./harness.mjs";
import { setOf38 } from "./outcomes.mjs";
import { countryOf, drawsOf, shuffled, villageCodes, villagesOfCountry } from "./world.mjs";

const options = optionsOf();
const households = Math.round(13_000_000 * options.scale);
const codes = villageCodes(Math.round(villagesOfCountry * options.scale), options.seed);
const { axis } = countryOf(codes);

const set = setOf38(bmn2560);
const ids = set.indicators.map(({ id }) => id);

/** The row of each household's village: sorted, in shuffled blocks with some late, or in no order. */
function placesIn(order) {
  const sorted = new Int32Array(households);
  for (let row = 0; row < households; row++) sorted[row] = Math.floor((row * codes.length) / households);
  if (order === "sorted") return sorted;
  const draw = drawsOf(options.seed + 3);
  if (order === "scattered") {
    for (let row = households - 1; row > 0; row--) {
      const other = Math.floor(draw() * (row + 1));
      [sorted[row], sorted[other]] = [sorted[other], sorted[row]];
    }
    return sorted;
  }
  const byProvince = new Map();
  for (const [village, code] of codes.entries()) {
    const province = code.slice(0, 2);
    byProvince.set(province, [...(byProvince.get(province) ?? []), village]);
  }
  const order1 = [...byProvince.values()].flatMap((villages, index) => shuffled(villages, options.seed + index));
  const counts = new Int32Array(codes.length);
  for (const village of sorted) counts[village]++;
  const [rows, late] = [new Int32Array(households), []];
  let at = 0;
  for (const village of order1) {
    for (let left = counts[village]; left > 0; left--) {
      if (draw() < 0.02) late.push(village);
      else rows[at++] = village;
      // A late one comes anywhere after its block.
      if (late.length > 0 && draw() < 0.02) rows[at++] = late.splice(Math.floor(draw() * late.length), 1)[0];
    }
  }
  for (const village of shuffled(late, options.seed)) rows[at++] = village;
  return rows;
}

/** Outcomes of so many rows: of a hundred 80 pass, 12 fail, 5 do not apply and 3 are missing. */
function bytesOf(rows, seed) {
  const bytes = new Uint8Array(rows);
  const table = Uint8Array.from({ length: 256 }, (_, at) => (at < 205 ? 0 : at < 236 ? 1 : at < 248 ? 2 : 3));
  let state = seed | 1;
  for (let row = 0; row < rows; row++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    bytes[row] = table[(state >>> 11) & 255];
  }
  return bytes;
}

function planesOf(bytes) {
  const planes = [0, 1].map(() => new Uint8Array((bytes.length + 7) >> 3));
  for (let row = 0; row < bytes.length; row++) {
    planes[0][row >> 3] |= (bytes[row] & 1) << (row & 7);
    planes[1][row >> 3] |= (bytes[row] >> 1) << (row & 7);
  }
  return planes;
}

const asked = [
  ...new Set(
    codes.filter((_, index) => index % 997 === 0).flatMap((code) => [code, code.slice(0, 4), code.slice(0, 2)]),
  ),
  "TH",
];
const answerOf = (tally) =>
  asked.flatMap((place) =>
    ids.flatMap((id) => {
      const { pass, fail, notApplicable, missing } = tallyAt(tally, place, id);
      return [pass, fail, notApplicable, missing];
    }),
  );
/** Groups of indicators, each by the positions of its indicators: what a household is over them is counted too. */
const groups = createTally(set, axis).finish().groups;

async function speed() {
  for (const order of ["sorted", "blocks", "scattered"]) {
    const villages = placesIn(order);
    const columns = ids.map((_, index) => bytesOf(households, options.seed + 1000 * index));
    const title = `${households.toLocaleString("en-US")} households × 38 into ${codes.length.toLocaleString("en-US")} villages and the country, ${order}`;
    const connection = await duckOf(villages, columns);
    const peers = [
      {
        name: "DuckDB in memory, counts of villages alone",
        run: () => connection.runAndReadAll(`${sql(false)} ORDER BY village`),
        answer: answerOfRows,
      },
      {
        name: "DuckDB in memory, households over each group as well, up to the country",
        run: async () => {
          await connection.run(`CREATE OR REPLACE TEMP TABLE counted AS ${sql(true)}`);
          return [await connection.runAndReadAll("SELECT * FROM counted ORDER BY village"), await upwards(connection)];
        },
        answer: ([villagesCounted]) => answerOfRows(villagesCounted),
      },
    ];
    if (order === "sorted") {
      const schema = outcomesSchemaOf(set, "household");
      const made = Object.fromEntries(
        ids.map((id, index) => [id, { spec: schema[id], planes: planesOf(columns[index]), validity: undefined }]),
      );
      columns.length = 0;
      const place = { spec: { kind: "text" }, codes: villages, dictionary: codes, validity: undefined };
      const table = tableOfColumns({ ...schema, place: place.spec }, { ...made, place }, households);
      await compare(
        title,
        [
          { name: "chumchon, bit planes, indicators alone", run: () => tallied(table, false), answer: answerOf },
          { name: "chumchon, bit planes, with groups", run: () => tallied(table), answer: answerOf },
          ...peers,
        ],
        {
          ...options,
          units: households,
          unit: "households/s",
        },
      );
      await checkGroups(connection, tallied(table));
    } else {
      const batch = {
        codes: villages,
        places: codes,
        outcomes: Object.fromEntries(ids.map((id, index) => [id, columns[index]])),
      };
      await compare(
        title,
        [
          { name: "chumchon, bytes, indicators alone", run: () => tallied(batch, false), answer: answerOf },
          { name: "chumchon, bytes, with groups", run: () => tallied(batch), answer: answerOf },
          ...peers,
        ],
        {
          ...options,
          units: households,
          unit: "households/s",
        },
      );
      await checkGroups(connection, tallied(batch));
    }
    connection.closeSync();
  }
}

function tallied(batch, isGrouped = true) {
  const builder = createTally(set, axis, { isGrouped });
  builder.add(batch);
  return builder.finish();
}

/** Three counts of a column, and the rows, from which the fourth follows: of the ways tried the one that takes DuckDB least. */
function sql(hasGroups) {
  const ofColumns = ids.flatMap((id) => [1, 2, 3].map((outcome) => `count_if(${id} = ${outcome}) AS ${id}_${outcome}`));
  const ofGroups = groups.flatMap(({ members }, group) => {
    const anyIs = (outcome) => `(${members.map((member) => `${ids[member]} = ${outcome}`).join(" OR ")})`;
    return [
      `count_if(${anyIs(1)}) AS g${group}_1`,
      `count_if(NOT ${anyIs(1)} AND ${anyIs(3)}) AS g${group}_3`,
      `count_if(${members.map((member) => `${ids[member]} = 2`).join(" AND ")}) AS g${group}_2`,
    ];
  });
  const counted = ["count(*) AS n", ...ofColumns, ...(hasGroups ? ofGroups : [])];
  return `SELECT village, ${counted.join(", ")} FROM households GROUP BY village`;
}

/** Does DuckDB find the same households over each group in the country? */
async function checkGroups(connection, tally) {
  const rows = (await upwards(connection)).getRows();
  const country = rows.find(([subdistrict, district, province]) => (subdistrict ?? district ?? province) === null);
  for (const [index, { group }] of groups.entries()) {
    const { fail, notApplicable, missing } = tallyGroupAt(tally, "TH", group);
    const from = 4 + 3 * (ids.length + index);
    const counts = country.slice(from, from + 3).map(Number);
    if (`${counts}` !== `${[fail, notApplicable, missing]}`)
      throw new Error(`${group.kind}: ${fail}, ${notApplicable}, ${missing} expected, got ${counts}`);
  }
}

/** The sums of villages in each place that holds them. */
async function upwards(connection) {
  const names = [
    "n",
    ...[...ids, ...groups.map((_, group) => `g${group}`)].flatMap((id) =>
      [1, 2, 3].map((outcome) => `${id}_${outcome}`),
    ),
  ];
  return connection.runAndReadAll(
    `SELECT subdistrict, district, province, ${names.map((name) => `sum(${name})::BIGINT`).join(", ")}
     FROM counted JOIN places USING (village)
     GROUP BY GROUPING SETS ((subdistrict), (district), (province), ())`,
  );
}

async function duckOf(villages, columns) {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(`CREATE TABLE households (village INTEGER, ${ids.map((id) => `${id} UTINYINT`).join(", ")})`);
  await connection.run("CREATE TABLE places (village INTEGER, subdistrict TEXT, district TEXT, province TEXT)");
  const places = await connection.createAppender("places");
  for (const [village, code] of codes.entries()) {
    places.appendInteger(village);
    for (const digits of [6, 4, 2]) places.appendVarchar(code.slice(0, digits));
    places.endRow();
  }
  places.closeSync();
  const { DuckDBDataChunk, INTEGER, UTINYINT } = await import("@duckdb/node-api");
  const appender = await connection.createAppender("households");
  const size = 2048;
  const types = [INTEGER, ...ids.map(() => UTINYINT)];
  for (let from = 0; from < households; from += size) {
    const to = Math.min(households, from + size);
    const chunk = DuckDBDataChunk.create(types, to - from);
    for (const [index, column] of [villages, ...columns].entries()) {
      // Whole arrays at once: one by one 494 million numbers would take minutes.
      const vector = chunk.getColumnVector(index);
      vector.items.set(column.subarray(from, to));
      vector.flush();
    }
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
  return connection;
}

function answerOfRows(reader) {
  const sums = new Map(asked.map((place) => [place, new Float64Array(152)]));
  for (const [village, rows, ...counts] of reader.getRows()) {
    const code = codes[village];
    for (const place of [code, code.slice(0, 4), code.slice(0, 2), "TH"]) {
      const of = sums.get(place);
      for (let column = 0; of !== undefined && column < 38; column++) {
        const [fail, without, missing] = counts.slice(column * 3, column * 3 + 3).map(Number);
        of[column * 4] += Number(rows) - fail - without - missing;
        of[column * 4 + 1] += fail;
        of[column * 4 + 2] += without;
        of[column * 4 + 3] += missing;
      }
    }
  }
  return asked.flatMap((place) => [...sums.get(place)]);
}

await speed();

// 75,206 villages × 40 whole numbers, carried up both lines of government: the territorial one, whose villages are nodes
// themselves, to subdistrict, district, province and country; and the local one, to authority, province and country, where
// more than one village in twenty lies in two authorities. Once in the order of the register and once in no order.
import { DuckDBInstance } from "@duckdb/node-api";
import { table as arqueroTable, op } from "arquero";
import { ratioOf } from "chumchon/amounts";
import {
  axisDigestOf,
  createAxis,
  figuresOf,
  mergeRollups,
  reviseRollup,
  rollUp,
  rollupOfPart,
  rollupPartOf,
} from "chumchon/places";
import { tableOfColumns } from "chumchon/tables";
import { rollup as d3Rollup, sum as d3Sum } from "d3-array";
import { compare, optionsOf } from "./harness.mjs";
import { countryOf, drawsOf, shuffled, villageCodes, villagesOfCountry } from "./world.mjs";

const options = optionsOf();
const laneNames = Array.from({ length: 40 }, (_, lane) => `figure${lane}`);
const codes = villageCodes(Math.round(villagesOfCountry * options.scale), options.seed);
const { axis } = countryOf(codes);
const lanes = Object.fromEntries(laneNames.map((name) => [name, { kind: "sum", column: name }]));
const numberOf = new Map(codes.map((code, index) => [code, index]));
const draw = drawsOf(options.seed + 1);
const figures = laneNames.map(() => Float64Array.from(codes, () => Math.floor(draw() * 300)));
const definition = localLine();
const local = createAxis(definition).value;
const members = partsByLeaf();
const many = codes.length.toLocaleString("en-US");

await compare(
  "the local line of those villages, made",
  [{ name: "createAxis", run: () => createAxis(definition), answer: (made) => made.value.nodes.length }],
  options,
);
const orders = { sorted: codes, unsorted: shuffled(codes, options.seed + 2) };
const tables = {};
for (const [order, rows] of Object.entries(orders)) tables[order] = tableOfRecords(recordsOf(rows));
warm();
for (const [order, rows] of Object.entries(orders)) {
  const records = recordsOf(rows);
  const table = tables[order];
  const columns = {
    place: rows,
    ...Object.fromEntries(laneNames.map((name) => [name, table.columns[name].values])),
  };
  const arqueroRows = arqueroTable(columns);
  const connection = await duckOf(columns);
  await compare(
    `roll-up of ${many} ${order} villages × ${laneNames.length} sums up the territorial line`,
    [
      { name: "chumchon", run: () => rollUp(axis, table, lanes), answer: answerOfRollup },
      { name: "typed arrays by hand", run: () => byHand(table), answer: answerOfRollup },
      { name: "plain objects, a Map per level", run: () => byObjects(records), answer: answerOfLevels },
      { name: "d3-array rollup", run: () => byD3(records), answer: answerOfLevels },
      { name: "arquero", run: () => byArquero(arqueroRows), answer: answerOfLevels },
      { name: "DuckDB, 2 threads", run: () => byDuck(connection), answer: answerOfLevels },
    ],
    options,
  );
  await compare(
    `roll-up of ${many} ${order} villages × ${laneNames.length} sums up the local line, ${dividedPercent()} % divided between two authorities`,
    [
      { name: "chumchon", run: () => rollUp(local, table, lanes), answer: answerOfLocal },
      { name: "typed arrays by hand", run: () => localByHand(table), answer: answerOfLocal },
      { name: "plain objects, thousandths", run: () => localByObjects(records), answer: localAnswer },
      { name: "d3-array rollup", run: () => localByD3(records), answer: localAnswer },
      { name: "arquero", run: () => localByArquero(arqueroRows), answer: localAnswer },
      { name: "DuckDB, 2 threads", run: () => localByDuck(connection), answer: localAnswer },
    ],
    options,
  );
  connection.closeSync();
}
await revised();
await parts();

/** The library alone, before the peers fill the memory, called again and again: what a program that rolls up more than once waits for. */
function warm() {
  console.log("\n### chumchon alone, 61 calls each\n\n| | median ms | least | processor ms, median | least |");
  console.log("| --- | ---: | ---: | ---: | ---: |");
  for (const order of ["sorted", "unsorted"]) {
    const both = [0, 0, 0, 0];
    for (const [name, line] of [
      ["territorial", axis],
      ["local", local],
    ]) {
      const [times, work] = [[], []];
      for (let call = 0; call < 61; call++) {
        globalThis.gc?.();
        const [from, before] = [performance.now(), process.cpuUsage()];
        rollUp(line, tables[order], lanes);
        times.push(performance.now() - from);
        const { user, system } = process.cpuUsage(before);
        work.push((user + system) / 1000);
      }
      const cells = [times, work].flatMap((list) => {
        list.sort((a, b) => a - b);
        return [list[list.length >> 1], list[0]];
      });
      for (const [index, cell] of cells.entries()) both[index] += cell;
      print(`${order}, ${name} line`, cells);
    }
    print(`${order}, both lines`, both);
  }
  function print(name, cells) {
    console.log(`| ${name} | ${cells.map((cell) => cell.toFixed(1)).join(" | ")} |`);
  }
}

/** A few villages count again. */
async function revised() {
  const rolled = rollUp(axis, tables.sorted, lanes);
  for (const count of [1, 100]) {
    const picked = shuffled(codes, options.seed + 4).slice(0, count);
    const before = tableOfRecords(recordsOf(picked));
    const after = tableOfRecords(recordsOf(picked).map((record) => ({ ...record, figure7: record.figure7 + 1 })));
    const whole = recordsOf(codes).map((record) =>
      picked.includes(record.place) ? { ...record, figure7: record.figure7 + 1 } : record,
    );
    const changed = tableOfRecords(whole);
    await compare(
      `${count} of ${many} villages count again, one of ${laneNames.length} figures`,
      [
        { name: "reviseRollup", run: () => reviseRollup(rolled, { before, after }), answer: answerOfRollup },
        { name: "rollUp of all", run: () => rollUp(axis, changed, lanes), answer: answerOfRollup, peer: false },
      ],
      options,
    );
  }
}

/** What a worker or another machine has rolled up is put to the rest, and all is shown in whole units. */
async function parts() {
  const [here, there] = [rollUp(local, tables.sorted, lanes), structuredClone(rollUp(local, tables.sorted, lanes))];
  const sent = JSON.stringify(rollupPartOf(here));
  const family = { surveyed: lanes.figure0, pass: { ...lanes.figure1, of: "surveyed" } };
  const shared = rollUp(local, tables.sorted, family);
  for (const [title, run] of [
    ["digest of the local line", () => axisDigestOf(local)],
    ["merge of two roll-ups along one axis", () => mergeRollups(here, here)],
    ["merge of a clone from a worker, axis and all", () => mergeRollups(here, there)],
    ["a roll-up as a part, written as JSON", () => JSON.stringify(rollupPartOf(here))],
    ["a part read from JSON and merged", () => mergeRollups(here, rollupOfPart(local, JSON.parse(sent)))],
    [`figures of ${laneNames.length} sums in whole units`, () => figuresOf(here)],
    ["figures of a sum and its part in whole units", () => figuresOf(shared)],
  ])
    await compare(title, [{ name: "chumchon", run, answer: () => "" }], options);
}

/** The local line: an authority for each subdistrict; six villages in a hundred lie in two of their province, in thousandths. */
function localLine() {
  const draw = drawsOf(options.seed + 3);
  const authorities = [...new Set(codes.map((code) => `A${code.slice(0, 6)}`))];
  const near = new Map();
  for (const id of authorities) near.set(id.slice(1, 3), [...(near.get(id.slice(1, 3)) ?? []), id]);
  const memberships = codes.flatMap((leaf) => {
    const node = `A${leaf.slice(0, 6)}`;
    const neighbours = near.get(leaf.slice(0, 2));
    const other = neighbours[Math.floor(draw() * neighbours.length)];
    if (draw() >= 0.06 || other === node) return [{ leaf, node }];
    const thousandths = 1 + Math.floor(draw() * 999);
    return [
      { leaf, node, share: ratioOf(thousandths, 1000) },
      { leaf, node: other, share: ratioOf(1000 - thousandths, 1000) },
    ];
  });
  const provinces = [...near.keys()];
  return {
    id: "local",
    levels: ["authority", "province", "country"],
    nodes: [
      ...authorities.map((id) => ({ id, level: "authority", parent: id.slice(1, 3) })),
      ...provinces.map((id) => ({ id, level: "province", parent: "TH" })),
      { id: "TH", level: "country" },
    ],
    memberships,
  };
}

function dividedPercent() {
  const percent = (100 * (definition.memberships.length - codes.length)) / codes.length;
  if (percent < 5) throw new Error("five villages in a hundred in two authorities were meant");
  return percent.toFixed(1);
}

/** For each village its authorities, and how many parts of the denominator each has. */
function partsByLeaf() {
  const parts = new Map();
  for (const { leaf, node, share } of definition.memberships) {
    const count =
      share === undefined
        ? local.denominator
        : Number((share.numerator * BigInt(local.denominator)) / share.denominator);
    parts.set(leaf, [...(parts.get(leaf) ?? []), { node, parts: count }]);
  }
  return parts;
}

function answerOfLocal({ totals }) {
  return local.nodes.flatMap((_, node) => laneNames.map((name) => totals[name][node]));
}

function localAnswer(sums) {
  return local.nodes.flatMap((id) => sums.get(id) ?? noSums());
}

function localByHand(table) {
  const { landings, nodes, parent, denominator } = local;
  const rows = table.columns.place.dictionary.map((id) => landings.get(id));
  const at = Int32Array.from(rows, (landing) => (landing.kind === "whole" ? landing.node : -1));
  const totals = {};
  for (const name of laneNames) {
    const { values } = table.columns[name];
    const own = new Float64Array(nodes.length);
    for (let row = 0; row < values.length; row++) {
      if (at[row] >= 0) own[at[row]] += values[row] * denominator;
      else for (let part = 0; part < 2; part++) own[rows[row].nodes[part]] += values[row] * rows[row].numerators[part];
    }
    for (let node = 0; node < own.length - 1; node++) own[parent[node]] += own[node];
    totals[name] = own;
  }
  return { totals };
}

function localByObjects(records) {
  const sums = new Map();
  for (const record of records) {
    for (const { node, parts } of members.get(record.place)) {
      for (const id of [node, node.slice(1, 3), "TH"]) {
        if (!sums.has(id)) sums.set(id, noSums());
        const row = sums.get(id);
        for (let lane = 0; lane < laneNames.length; lane++) row[lane] += parts * record[laneNames[lane]];
      }
    }
  }
  return sums;
}

function localByD3(records) {
  const parts = records.flatMap((record) => members.get(record.place).map((part) => ({ ...part, record })));
  const summed = (group) => laneNames.map((name) => d3Sum(group, ({ record, parts }) => record[name] * parts));
  const sums = new Map(d3Rollup(parts, summed, ({ node }) => node));
  for (const [id, row] of d3Rollup(parts, summed, ({ node }) => node.slice(1, 3))) sums.set(id, row);
  return sums.set("TH", summed(parts));
}

function localByArquero(rows) {
  const list = [...members].flatMap(([place, parts]) => parts.map((part) => ({ place, ...part })));
  const joined = rows.join(
    arqueroTable({
      place: list.map(({ place }) => place),
      node: list.map(({ node }) => node),
      parts: list.map(({ parts }) => parts),
    }),
    "place",
  );
  const sums = new Map();
  const totals = Object.fromEntries(laneNames.map((name) => [name, `d => op.sum(d.${name} * d.parts)`]));
  for (const id of ["d => d.node", "d => op.slice(d.node, 1, 3)", "d => 'TH'"]) {
    const grouped = joined.groupby({ id }).rollup(totals);
    const idAt = grouped.getter("id");
    const columns = laneNames.map((name) => grouped.getter(name));
    for (let row = 0; row < grouped.numRows(); row++)
      sums.set(
        idAt(row),
        columns.map((get) => get(row)),
      );
  }
  return sums;
}

async function localByDuck(connection) {
  const totals = laneNames.map((name) => `sum(${name} * parts)`).join(", ");
  const by = (id) => `select ${id} as id, ${totals} from villages join members using (place) group by all`;
  const reader = await connection.runAndReadAll(["node", "substr(node, 2, 2)", "'TH'"].map(by).join(" union all "));
  return new Map(reader.getRows().map(([id, ...row]) => [id, row]));
}

function noSums() {
  return laneNames.map(() => 0);
}

function recordsOf(rows) {
  return rows.map((place) => {
    const record = { place };
    for (const [lane, name] of laneNames.entries()) record[name] = figures[lane][numberOf.get(place)];
    return record;
  });
}

function tableOfRecords(records) {
  const spec = { kind: "integer" };
  const schema = { place: { kind: "text" }, ...Object.fromEntries(laneNames.map((name) => [name, spec])) };
  const columns = {
    place: {
      spec: schema.place,
      codes: Int32Array.from(records, (_, row) => row),
      // As a file would give them: texts of their own, not those that the axis holds.
      dictionary: records.map((record) => Buffer.from(record.place).toString("latin1")),
      validity: undefined,
    },
  };
  for (const name of laneNames) {
    columns[name] = { spec, values: Float64Array.from(records, (record) => record[name]), validity: undefined };
  }
  return tableOfColumns(schema, columns, records.length);
}

// Each answer is one list: the places above the villages in the order of their codes, the country first, 40 sums each.
function answerOfRollup(rollup) {
  const ids = axis.nodes.map((id, node) => [id, node]).filter(([id]) => id.length < 8);
  return inOrder(new Map(ids.map(([id, node]) => [id, laneNames.map((name) => rollup.totals[name][node])])));
}

function answerOfLevels(sums) {
  for (const id of axis.nodes)
    if (id.length < 8 && !sums.has(id))
      sums.set(
        id,
        laneNames.map(() => 0),
      );
  return inOrder(sums);
}

function inOrder(sums) {
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, values]) => values);
}

/** The limit: what one would write by hand for this one case, with no count of what has no place. */
function byHand(table) {
  const { landings, nodes, parent } = axis;
  const at = Int32Array.from(table.columns.place.dictionary, (id) => landings.get(id).node);
  const totals = {};
  for (const name of laneNames) {
    const { values } = table.columns[name];
    const own = new Float64Array(nodes.length);
    for (let row = 0; row < values.length; row++) own[at[row]] += values[row];
    for (let node = 0; node < own.length - 1; node++) own[parent[node]] += own[node];
    totals[name] = own;
  }
  return { totals };
}

function byObjects(records) {
  const sums = new Map();
  for (const length of [6, 4, 2, 0]) {
    records.reduce((groups, record) => {
      const id = length === 0 ? "TH" : record.place.slice(0, length);
      if (!groups.has(id)) groups.set(id, noSums());
      const group = groups.get(id);
      for (let lane = 0; lane < laneNames.length; lane++) group[lane] += record[laneNames[lane]];
      return groups;
    }, sums);
  }
  return sums;
}

function byD3(records) {
  const sums = new Map();
  const summed = (group) => laneNames.map((name) => d3Sum(group, (record) => record[name]));
  for (const length of [6, 4, 2]) {
    for (const [id, row] of d3Rollup(records, summed, (record) => record.place.slice(0, length))) sums.set(id, row);
  }
  return sums.set("TH", summed(records));
}

function byArquero(rows) {
  const sums = new Map();
  const totals = Object.fromEntries(laneNames.map((name) => [name, op.sum(name)]));
  for (const length of [6, 4, 2]) {
    const grouped = rows.groupby({ id: `d => op.slice(d.place, 0, ${length})` }).rollup(totals);
    const id = grouped.getter("id");
    const columns = laneNames.map((name) => grouped.getter(name));
    for (let row = 0; row < grouped.numRows(); row++)
      sums.set(
        id(row),
        columns.map((get) => get(row)),
      );
  }
  const whole = rows.rollup(totals);
  return sums.set(
    "TH",
    laneNames.map((name) => whole.get(name, 0)),
  );
}

async function duckOf(columns) {
  const instance = await DuckDBInstance.create(":memory:", { threads: "2" });
  const connection = await instance.connect();
  await connection.run(
    `create table villages (place varchar, ${laneNames.map((name) => `${name} double`).join(", ")})`,
  );
  const appender = await connection.createAppender("villages");
  for (let row = 0; row < columns.place.length; row++) {
    appender.appendVarchar(columns.place[row]);
    for (const name of laneNames) appender.appendDouble(columns[name][row]);
    appender.endRow();
  }
  appender.closeSync();
  await connection.run("create table members (place varchar, node varchar, parts double)");
  const parts = await connection.createAppender("members");
  for (const [place, list] of members) {
    for (const { node, parts: count } of list) {
      parts.appendVarchar(place);
      parts.appendVarchar(node);
      parts.appendDouble(count);
      parts.endRow();
    }
  }
  parts.closeSync();
  return connection;
}

async function byDuck(connection) {
  const totals = laneNames.map((name) => `sum(${name})`).join(", ");
  const level = (length) => `select left(place, ${length}) as id, ${totals} from villages group by all`;
  const reader = await connection.runAndReadAll(
    `${[6, 4, 2].map(level).join(" union all ")} union all select 'TH', ${totals} from villages`,
  );
  return new Map(reader.getRows().map(([id, ...row]) => [id, row]));
}

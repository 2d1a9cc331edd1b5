// 75,206 villages × 40 whole numbers, carried up to subdistrict, district, province and country.
import { DuckDBInstance } from "@duckdb/node-api";
import { table as arqueroTable, op } from "arquero";
import { ratioOf } from "chumchon/amounts";
import { createAxis, rollUp } from "chumchon/places";
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

for (const [order, rows] of [
  ["sorted", codes],
  ["unsorted", shuffled(codes, options.seed + 2)],
]) {
  const records = recordsOf(rows);
  const table = tableOfRecords(records);
  const columns = {
    place: rows,
    ...Object.fromEntries(laneNames.map((name) => [name, table.columns[name].values])),
  };
  const arqueroRows = arqueroTable(columns);
  const connection = await duckOf(columns);
  await compare(
    `roll-up of ${rows.length.toLocaleString("en-US")} ${order} villages × ${laneNames.length} sums to the country`,
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
  connection.closeSync();
}
await divided();

/** One village in twenty lies in two local authorities, shares in thousandths. */
async function divided() {
  const draw = drawsOf(options.seed + 3);
  const authorities = [...new Set(codes.map((code) => `A${code.slice(0, 6)}`))];
  const memberships = codes.flatMap((leaf) => {
    const node = `A${leaf.slice(0, 6)}`;
    const other = authorities[Math.floor(draw() * authorities.length)];
    if (draw() >= 0.05 || other === node) return [{ leaf, node }];
    const thousandths = 1 + Math.floor(draw() * 999);
    return [
      { leaf, node, share: ratioOf(thousandths, 1000) },
      { leaf, node: other, share: ratioOf(1000 - thousandths, 1000) },
    ];
  });
  const provinces = [...new Set(codes.map((code) => code.slice(0, 2)))];
  const definition = {
    id: "local",
    levels: ["authority", "province", "country"],
    nodes: [
      ...authorities.map((id) => ({ id, level: "authority", parent: id.slice(1, 3) })),
      ...provinces.map((id) => ({ id, level: "province", parent: "TH" })),
      { id: "TH", level: "country" },
    ],
    memberships,
  };
  await compare(
    "the local line of those villages, 5 % divided, made",
    [{ name: "createAxis", run: () => createAxis(definition), answer: (made) => made.value.nodes.length }],
    options,
  );
  const local = createAxis(definition).value;
  const rows = codes;
  const records = recordsOf(rows);
  const table = tableOfRecords(records);
  const members = grouped(memberships);
  await compare(
    `roll-up of ${rows.length.toLocaleString("en-US")} villages × ${laneNames.length} sums, 5 % divided between two authorities`,
    [
      { name: "chumchon", run: () => rollUp(local, table, lanes), answer: (rollup) => nodesOf(rollup, local) },
      {
        name: "plain objects, thousandths",
        run: () => {
          const sums = new Map();
          for (const record of records) {
            for (const { node, share } of members.get(record.place)) {
              const parts =
                share === undefined
                  ? local.denominator
                  : Number(share.numerator) * (local.denominator / Number(share.denominator));
              for (const id of [node, node.slice(1, 3), "TH"]) add(sums, id, record, parts);
            }
          }
          return sums;
        },
        answer: (sums) => local.nodes.flatMap((id) => sums.get(id) ?? noSums()),
      },
    ],
    options,
  );
  function add(sums, id, record, parts) {
    if (!sums.has(id)) sums.set(id, noSums());
    const row = sums.get(id);
    for (let lane = 0; lane < laneNames.length; lane++) row[lane] += parts * record[laneNames[lane]];
  }
}

function grouped(memberships) {
  const groups = new Map();
  for (const member of memberships) groups.set(member.leaf, [...(groups.get(member.leaf) ?? []), member]);
  return groups;
}

function noSums() {
  return laneNames.map(() => 0);
}

function nodesOf(rollup, line) {
  return line.nodes.flatMap((_, node) => laneNames.map((name) => rollup.totals[name][node]));
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
      dictionary: records.map((record) => record.place),
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

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseCivilDate } from "chumchon/calendar";
import { thailand } from "chumchon/data/thailand";
import { tableOfCsv, toCsv } from "chumchon/formats";
import { axisTable, createTableSql, type Dialect, rollUpSql } from "chumchon/formats/sql";
import { kernelSentences, valueOrThrow } from "chumchon/kernel";
import {
  type Axis,
  type AxisMembership,
  administrativeAxis,
  createAxis,
  createGazetteer,
  figuresOf,
  type Lanes,
  placesSentences,
  rollUp,
  villageSchema,
} from "chumchon/places";
import { rowsOf, type Table, tableOf } from "chumchon/tables";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasSharedData, sharedData } from "../shared.js";
import { type DuckDb, startDuckDb } from "./engines/duckdb.js";
import { type Postgres, startPostgres } from "./engines/postgres.js";

/** An engine by what these tests ask of it: fill a table, answer rows as text. */
interface Engine {
  readonly dialect: Dialect;
  fill(name: string, table: Table): Promise<void>;
  rows(sql: string): Promise<readonly (readonly (string | null)[])[]>;
}

let postgres: Postgres;
let duckDb: DuckDb;
const folder = mkdtempSync(join(tmpdir(), "chumchon-sql-"));

beforeAll(async () => {
  postgres = startPostgres();
  duckDb = await startDuckDb();
});
afterAll(() => {
  postgres?.stop();
  duckDb?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const engines: readonly Engine[] = [
  {
    dialect: "postgresql",
    fill: async (name, table) => {
      postgres.query(`DROP TABLE IF EXISTS "${name}"; ${createSql(table, name, "postgresql")}`);
      postgres.copyCsv(`"${name}"`, toCsv(table, { formulas: "keep" }));
    },
    rows: async (sql) => postgres.query(sql),
  },
  {
    dialect: "duckdb",
    fill: async (name, table) => {
      const file = join(folder, "rows.csv");
      writeFileSync(file, toCsv(table, { formulas: "keep" }));
      await duckDb.query(`DROP TABLE IF EXISTS "${name}"`);
      await duckDb.query(createSql(table, name, "duckdb"));
      await duckDb.query(`COPY "${name}" FROM '${file}' (FORMAT csv, HEADER true, NULLSTR '')`);
    },
    rows: async (sql) =>
      (await duckDb.query(sql)).map((row) => Object.values(row).map((cell) => (cell === null ? null : String(cell)))),
  },
];

function createSql(table: Table, name: string, dialect: Dialect): string {
  return valueOrThrow(createTableSql(table.schema, { dialect, table: name }), kernelSentences as never);
}

/** The figures and the account of the engine are those of rollUp, row for row. */
async function expectSame(engine: Engine, axis: Axis, table: Table, lanes: Lanes): Promise<void> {
  await engine.fill("the rows", table);
  await engine.fill("axis", axisTable(axis));
  const options = { dialect: engine.dialect, table: "the rows", axisTable: "axis" };
  const sql = valueOrThrow(rollUpSql(axis, table.schema, lanes, options), kernelSentences as never);
  const rollup = rollUp(axis, table, lanes);
  const figures = figuresOf(rollup);
  // A database gives whole numbers of the last decimal, as columns hold them.
  const shown = (name: string, cell: unknown): string =>
    figures.schema[name]?.kind === "decimal" ? String(BigInt(String(cell).replace(".", ""))) : String(cell);
  const expected = [...rowsOf(figures)].map((row) =>
    Object.entries(row).map(([name, cell]) => (cell === null ? null : shown(name, cell))),
  );
  expect(await engine.rows(sql.figures)).toEqual(expected);
  const counted = (counts: ReadonlyMap<string, number>) => [...counts].map(([id, rows]) => [id, String(rows)]).sort();
  expect((await engine.rows(sql.unplaced)).toSorted()).toEqual(counted(rollup.unplaced));
  expect((await engine.rows(sql.undivided)).toSorted()).toEqual(counted(rollup.undivided));
  expect((await engine.rows(sql.uncovered)).toSorted()).toEqual(counted(rollup.uncovered));
}

const schema = {
  place: { kind: "text", optional: true },
  households: { kind: "integer", optional: true },
  baht: { kind: "decimal", decimals: 2, optional: true },
  fine: { kind: "decimal", decimals: 15, optional: true },
  surveyed: { kind: "flag", optional: true },
  outcome: { kind: "choice", choices: ["pass", "it's", "ไม่มี"], optional: true },
} as const;

const lanes = {
  households: { kind: "sum", column: "households" },
  'งบประมาณ "บาท"': { kind: "sum", column: "baht" },
  fine: { kind: "sum", column: "fine" },
  least: { kind: "min", column: "baht" },
  most: { kind: "max", column: "households" },
  rows: { kind: "count" },
  surveyed: { kind: "count", column: "surveyed" },
  notSurveyed: { kind: "count", column: "surveyed", choice: "no" },
  its: { kind: "count", column: "outcome", choice: "it's" },
  answered: { kind: "count", column: "outcome" },
  known: { kind: "count", column: "baht" },
  // Names the query itself uses inside.
  place: { kind: "count", column: "surveyed" },
  above: { kind: "min", column: "households" },
  figure_0: { kind: "max", column: "baht" },
  position: { kind: "sum", column: "households" },
} as const;

/** A generator of whole numbers below `most`, the same in every run. */
function seeded(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
}

function randomWorld(seed: number): { readonly axis: Axis; readonly table: Table } {
  const next = seeded(seed);
  const districts = 1 + next(6);
  const nodes = [{ id: "ไทย", level: "country" }] as { id: string; level: string; parent?: string }[];
  for (let n = 0; n < 3; n++) nodes.push({ id: `p${n}`, level: "province", parent: "ไทย" });
  // One district in four goes straight to the country, as Bangkok's provinces group does.
  for (let n = 0; n < districts; n++)
    nodes.push({ id: `d${n}`, level: "district", parent: next(4) === 0 ? "ไทย" : `p${next(3)}` });
  const memberships: AxisMembership[] = [];
  for (let n = 0; n < 40; n++) {
    const first = next(districts);
    memberships.push({ leaf: `v${n}`, node: `d${first}` });
    if (next(5) === 0 && districts > 1) memberships.push({ leaf: `v${n}`, node: `d${(first + 1) % districts}` });
  }
  const made = createAxis({ id: "made", levels: ["district", "province", "country"], nodes, memberships });
  const maybe = <T>(value: T): T | null => (next(6) === 0 ? null : value);
  const rows = Array.from({ length: 400 }, () => {
    const place = [`v${next(40)}`, `d${next(districts)}`, `p${next(3)}`, `v${40 + next(3)}`, "d'x;--"][
      Math.min(4, next(30))
    ];
    return {
      place: maybe(place ?? `v${next(40)}`),
      households: maybe(next(2_000_000_000) - 1_000_000_000),
      baht: maybe(`${next(2) === 0 ? "-" : ""}${next(10_000_000_000)}.${10 + next(90)}`),
      fine: maybe(`0.${String(next(1_000_000_000)).padStart(15, "0")}`),
      surveyed: maybe(next(2) === 0),
      outcome: maybe(["pass", "it's", "ไม่มี"][next(3)]),
    };
  });
  const axis = valueOrThrow(made, placesSentences);
  const landings = new Map(axis.landings).set("v41", { kind: "uncovered", node: axis.nodes.length - 1 });
  return { axis: { ...axis, landings }, table: tableOf(schema, rows) };
}

describe.each(engines)("rollUpSql on $dialect", (engine) => {
  test.each([1, 2, 3, 2559])("equals rollUp row for row over a random world, seed %i", async (seed) => {
    const { axis, table } = randomWorld(seed);
    expect(table.length).toBe(400);
    await expectSame(engine, axis, table, lanes);
  });

  test("keeps every digit of a sum near 2^53", async () => {
    const { axis } = randomWorld(1);
    const rows = [
      { place: "v0", households: 4_503_599_627_370_496, baht: "45035996273704.96" },
      { place: "d0", households: 4_503_599_627_370_495, baht: "45035996273704.95" },
    ];
    await expectSame(engine, axis, tableOf(schema, rows), lanes);
  });

  test.skipIf(!hasSharedData)("equals rollUp over the real register of villages", { timeout: 120_000 }, async () => {
    const file = readFileSync(`${sharedData}villages/villages.csv`);
    const register = tableOfCsv(villageSchema, file);
    const gazetteer = valueOrThrow(createGazetteer(thailand, { villages: register }), placesSentences);
    const axis = valueOrThrow(
      administrativeAxis(gazetteer, { asOf: parseCivilDate(thailand.edition) }),
      placesSentences,
    );
    const next = seeded(2565);
    const { codes, dictionary } = register.columns.code;
    const rows = Array.from(codes, (code) => [
      dictionary[code],
      1 + next(400),
      `${next(9_000_000)}.${10 + next(90)}`,
      null,
      next(2) === 0,
      "pass",
    ]);
    const table = tableOf(schema, rows);
    expect(table.length).toBe(75_274);
    await expectSame(engine, axis, table, lanes);
  });
});

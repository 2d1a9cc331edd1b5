import { ratioOf } from "chumchon/amounts";
import { axisTable, createTableSql, rollUpSql } from "chumchon/formats/sql";
import { valueOrThrow } from "chumchon/kernel";
import { type Axis, createAxis, placesSentences } from "chumchon/places";
import { rowsOf } from "chumchon/tables";
import { describe, expect, test } from "vitest";

const axis = axisOf([{ leaf: "v1", node: "a" }]);
const schema = {
  place: { kind: "text" },
  satang: { kind: "decimal", decimals: 2 },
  index: { kind: "float" },
  done: { kind: "flag" },
  outcome: { kind: "choice", choices: ["pass", "it's"] },
} as const;
const options = { dialect: "postgresql", table: "lines", axisTable: "axis" } as const;

function axisOf(memberships: Parameters<typeof createAxis>[0]["memberships"] & object): Axis {
  const nodes = [
    { id: "a", level: "authority", parent: "p" },
    { id: "b", level: "authority", parent: "p" },
    { id: "p", level: "province" },
  ];
  return valueOrThrow(
    createAxis({ id: "local", levels: ["authority", "province"], nodes, memberships }),
    placesSentences,
  );
}

describe("rollUpSql", () => {
  test("quotes names and words so that nothing in them is read as SQL", () => {
    const lanes = { 'a"; DROP TABLE x; --': { kind: "count", column: "outcome", choice: "it's" } } as const;
    const sql = valueOrThrow(rollUpSql(axis, schema, lanes, { ...options, table: 'l"x' }), {} as never);
    expect(sql.figures).toContain('"a""; DROP TABLE x; --"');
    expect(sql.figures).toContain(`r."outcome" = 'it''s'`);
    expect(sql.figures).toContain('FROM "l""x" AS r');
  });

  test("refuses with the reason what SQL cannot do exactly", () => {
    const divided = axisOf([
      { leaf: "v1", node: "a", share: ratioOf(1, 3) },
      { leaf: "v1", node: "b", share: ratioOf(2, 3) },
    ]);
    const refused = rollUpSql(divided, schema, { mean: { kind: "sum", column: "index" } }, options);
    expect(refused).toEqual({
      ok: false,
      problems: [
        { code: "formats.sql.divided", path: [], leaves: 1 },
        { code: "formats.sql.float", path: ["mean"], column: "index" },
      ],
    });
  });

  test("refuses names that PostgreSQL would cut off in silence; DuckDB keeps them", () => {
    const name = "จำนวนครัวเรือนยากจนทั้งหมด";
    const lanes = { [name]: { kind: "count" } } as const;
    expect(rollUpSql(axis, schema, lanes, options)).toMatchObject({
      problems: [{ code: "formats.sql.identifier", name }],
    });
    expect(rollUpSql(axis, schema, lanes, { ...options, dialect: "duckdb" }).ok).toBe(true);
    expect(createTableSql({ "": { kind: "text" } }, { dialect: "duckdb", table: "x\0" })).toMatchObject({
      problems: [{ name: "x\0" }, { name: "" }],
    });
  });

  test("names of its own are never those of a figure or a table", () => {
    const lanes = { place: { kind: "count" }, above: { kind: "sum", column: "satang" } } as const;
    const names = { ...options, table: "landed", axisTable: "CLIMBED" };
    const { figures } = valueOrThrow(rollUpSql(axis, schema, lanes, names), {} as never);
    // Only the outermost SELECT has the names of figures.
    expect(figures.match(/"(place|above)"/g)).toEqual(['"place"', '"place"', '"place"', '"above"']);
    expect(figures).toContain('AS "place"');
    expect(figures).not.toMatch(/\b(landed|climbed) AS \(/);
  });

  test("counts known values of any column, floats too, and of a flag yes or no", () => {
    const lanes = {
      known: { kind: "count", column: "index" },
      yes: { kind: "count", column: "done" },
      no: { kind: "count", column: "done", choice: "no" },
    } as const;
    const { figures } = valueOrThrow(rollUpSql(axis, schema, lanes, options), {} as never);
    const counted = [...figures.matchAll(/FILTER \(WHERE (.*)\) AS/g)].map(([, where]) => where);
    expect(counted).toEqual(['r."index" IS NOT NULL', 'r."done"', 'NOT r."done"']);
  });

  test("refuses a choice with NUL, which no database takes", () => {
    const odd = { ...schema, outcome: { kind: "choice", choices: ["a\0b"] } } as const;
    const lanes = { x: { kind: "count", column: "outcome", choice: "a\0b" } } as const;
    expect(rollUpSql(axis, odd, lanes, options)).toEqual({
      ok: false,
      problems: [{ code: "formats.sql.choice", path: ["x"], choice: "a\0b" }],
    });
  });

  test("refuses for DuckDB names that differ only in case", () => {
    const alike = { Baht: { kind: "integer" }, baht: { kind: "integer" } } as const;
    const problems = [{ code: "formats.sql.alike", path: [], names: ["Baht", "baht"] }];
    expect(createTableSql(alike, { dialect: "duckdb", table: "t" })).toEqual({ ok: false, problems });
    expect(createTableSql(alike, { dialect: "postgresql", table: "t" }).ok).toBe(true);
    const lanes = { Node: { kind: "count" } } as const;
    expect(rollUpSql(axis, schema, lanes, { ...options, dialect: "duckdb" })).toMatchObject({
      problems: [{ code: "formats.sql.alike", names: ["node", "Node"] }],
    });
  });

  test.each([
    [{ x: { kind: "sum", column: "outcome" } }],
    [{ x: { kind: "sum", column: "nowhere" } }],
    [{ x: { kind: "count", column: "nowhere" } }],
    [{ x: { kind: "count", column: "satang", choice: "5" } }],
    [{ x: { kind: "count", column: "done", choice: "maybe" } }],
    [{ x: { kind: "count", column: "outcome", choice: "other" } }],
    [{ x: { kind: "mean", column: "satang" } as never }],
    [{ node: { kind: "count" } }],
  ] as const)("throws for a wrong program: %j", (lanes) => {
    expect(() => rollUpSql(axis, schema, lanes, options)).toThrow(RangeError);
    expect(() => rollUpSql(axis, schema, {}, { ...options, leaf: "satang" })).toThrow(RangeError);
  });
});

describe("axisTable", () => {
  test("has each node once, and each membership of a leaf with its share", () => {
    const divided = axisOf([
      { leaf: "v1", node: "a", share: ratioOf(1, 3) },
      { leaf: "v1", node: "b", share: ratioOf(2, 3) },
      { leaf: "v2", node: "a" },
      { leaf: "v3", node: "a" },
      { leaf: "v3", node: "b" },
    ]);
    const landings = new Map(divided.landings).set("v4", { kind: "uncovered", node: 2 });
    const rows = [...rowsOf(axisTable({ ...divided, landings }))].map((row) => Object.values(row).join(" "));
    expect(rows).toEqual([
      "a p authority 0 whole 3",
      "b p authority 1 whole 3",
      "p  province 2 whole 3",
      "v1 a   divided 1",
      "v1 b   divided 2",
      "v2 a   whole 3",
      "v3 p   undivided 3",
      "v4 p   uncovered 3",
    ]);
  });
});

test("createTableSql has an exact type for every kind of column", () => {
  const sql = createTableSql({ ...schema, n: { kind: "integer", optional: true } }, { dialect: "duckdb", table: "t" });
  expect(sql).toEqual({
    ok: true,
    value:
      'CREATE TABLE "t" ("place" VARCHAR NOT NULL, "satang" DECIMAL(18, 2) NOT NULL, "index" DOUBLE PRECISION NOT NULL, ' +
      '"done" BOOLEAN NOT NULL, "outcome" VARCHAR NOT NULL, "n" BIGINT)',
  });
});

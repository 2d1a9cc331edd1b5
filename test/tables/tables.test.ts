import { describeProblem } from "chumchon/kernel";
import {
  batchesOf,
  bitAt,
  bitPlaneOf,
  type Column,
  type ColumnSpec,
  cellOf,
  countBits,
  createTableBuilder,
  planesOf,
  recordOf,
  rowAt,
  rowsOf,
  setBit,
  tableOf,
  tableOfColumns,
  tablesSentences,
} from "chumchon/tables";
import { describe, expect, test } from "vitest";

const schema = {
  place: { kind: "text" },
  households: { kind: "integer", least: 0 },
  baht: { kind: "decimal", decimals: 2, optional: true, dash: "zero" },
  latitude: { kind: "float", optional: true },
  surveyed: { kind: "flag", optional: true },
  outcome: { kind: "choice", choices: ["pass", "fail", "notApplicable", "missing"], optional: true },
} as const;

const rows = Object.freeze([
  Object.freeze({
    place: "84010101",
    households: 120,
    baht: "1,234.50",
    latitude: 9.13,
    surveyed: true,
    outcome: "pass",
  }),
  Object.freeze({
    place: "84010102",
    households: "๙๘",
    baht: "-",
    latitude: null,
    surveyed: "ไม่ใช่",
    outcome: "missing",
  }),
  Object.freeze({ place: "84010101", households: 0, baht: null, latitude: "9.5", surveyed: null, outcome: null }),
]);

describe("rows become columns and rows again", () => {
  const table = tableOf(schema, rows);

  test("each kind is held as it says", () => {
    expect([table.length, table.read, table.rejected, table.records, table.rows]).toEqual([
      3,
      3,
      0,
      undefined,
      undefined,
    ]);
    expect(table.columns.place.dictionary).toEqual(["84010101", "84010102"]);
    expect([...table.columns.place.codes]).toEqual([0, 1, 0]);
    expect([...table.columns.households.values]).toEqual([120, 98, 0]);
    expect([...table.columns.baht.values]).toEqual([123_450, 0, 0]);
    expect(table.columns.households.validity).toBeUndefined();
    expect([...(table.columns.baht.validity ?? [])]).toEqual([0b011]);
    expect(table.columns.outcome.planes.map((plane) => [...plane])).toEqual([[0b010], [0b010]]);
    expect(table.columns.surveyed.planes.map((plane) => [...plane])).toEqual([[0b001]]);
  });

  test("rows show decimals as text and missing values as null, never as 0", () => {
    expect([...rowsOf(table)]).toEqual([
      { place: "84010101", households: 120, baht: "1234.50", latitude: 9.13, surveyed: true, outcome: "pass" },
      { place: "84010102", households: 98, baht: "0.00", latitude: null, surveyed: false, outcome: "missing" },
      { place: "84010101", households: 0, baht: null, latitude: 9.5, surveyed: null, outcome: null },
    ]);
    expect(rowAt(table, 2).baht).toBeNull();
    expect(() => cellOf(table, "place", 3)).toThrow(/0 to 2 was expected, got 3/);
    expect(() => cellOf(table, "place", -1)).toThrow(RangeError);
    expect(() => cellOf(table, "place", 0.5)).toThrow(RangeError);
  });

  test("a row may be a list of cells in the order of the schema", () => {
    const listed = tableOf(schema, [["84010101", 120, 1234.5, 9.13, 1, "pass"]]);
    expect(rowAt(listed, 0)).toEqual(rowAt(table, 0));
  });
});

describe("what cannot be read", () => {
  test.each([
    ["place", 84010101, "unreadable"],
    ["place", "  ", "missing"],
    ["place", undefined, "missing"],
    ["households", "12.5", "unreadable"],
    ["households", 1.5, "unreadable"],
    ["households", 2 ** 53, "unreadable"],
    ["households", "-", "unreadable"],
    ["households", -1, "tooLow"],
    ["households", "-1", "tooLow"],
    ["households", true, "unreadable"],
    ["baht", 0.001, "unreadable"],
    ["baht", "กฎหมาย", "unreadable"],
    ["baht", 1e15, "unreadable"],
    ["baht", 1e-9, "unreadable"],
    ["baht", Number.NaN, "unreadable"],
    ["latitude", "Infinity", "unreadable"],
    ["latitude", "north", "unreadable"],
    ["latitude", {}, "unreadable"],
    ["surveyed", 2, "unreadable"],
    ["surveyed", "perhaps", "unreadable"],
    ["surveyed", {}, "unreadable"],
    ["outcome", "passed", "unreadable"],
    ["outcome", 0, "unreadable"],
  ])("%s: %j is %s", (column, value, fault) => {
    const table = tableOf(schema, [{ ...rows[0], [column]: value }]);
    expect([table.length, table.read, table.rejected]).toEqual([0, 1, 1]);
    expect(table.problems.kept.map((problem) => [problem.code, problem.path])).toEqual([
      [`tables.cell.${fault}`, [column]],
    ]);
  });

  test("all problems of a row are told, and the row after it is read", () => {
    const bad = { place: 1, households: -1, baht: "x", latitude: "y", surveyed: 9, outcome: "z" };
    const table = tableOf(schema, [rows[0], bad, rows[1]]);
    expect(table.problems.total).toBe(6);
    expect([table.length, table.read, table.rejected]).toEqual([2, 3, 1]);
    expect([...rowsOf(table)]).toEqual([...rowsOf(tableOf(schema, [rows[0], rows[1]]))]);
    expect([recordOf(table, 0), recordOf(table, 1)]).toEqual([0, 2]);
  });

  test("texts, bits and gaps of a rejected row leave no trace", () => {
    const table = tableOf(schema, [
      ["ghost", -1, null, null, null, null],
      ["84010101", 1, "1", 1, true, "fail"],
    ]);
    expect(table.columns.place.dictionary).toEqual(["84010101"]);
    expect(Object.values(table.columns).map((column: Column) => column.validity)).toEqual(Array(6).fill(undefined));
    expect(table).toMatchObject({ columns: tableOf(schema, [["84010101", 1, "1", 1, true, "fail"]]).columns });
  });

  test("what is no row at all is refused", () => {
    const table = tableOf(schema, [null, "84010101", 7, rows[0]]);
    expect([table.length, table.read, table.rejected]).toEqual([1, 4, 3]);
    expect(table.problems.counts.get("tables.row.notAnObject")).toBe(3);
  });

  test("a key of the prototype is not a cell", () => {
    expect(tableOf({ toString: { kind: "text" } }, [{}]).problems.kept[0]?.code).toBe("tables.cell.missing");
  });

  test("values stay out of problems unless asked for, and are cut short then", () => {
    const secret = "บ้านเลขที่ 12";
    const quiet = tableOf(schema, [{ ...rows[0], households: secret }]).problems.kept[0];
    expect(JSON.stringify(quiet)).not.toContain(secret);
    expect(quiet && describeProblem(quiet, tablesSentences).th).not.toContain(secret);
    const shown = tableOf(schema, [{ ...rows[0], households: secret.repeat(100) }], { showValues: true }).problems
      .kept[0];
    expect(shown && "received" in shown && shown.received?.length).toBe(200);
    expect(shown && describeProblem(shown, tablesSentences).en).toContain(secret);
  });

  test("an object that refuses to be text is shown by its kind", () => {
    const table = tableOf(schema, [{ ...rows[0], place: Object.create(null) }], { showValues: true });
    expect(table.problems.kept[0]).toMatchObject({ received: "object" });
  });

  test("every problem speaks Thai and English for every kind of column", () => {
    const specs: readonly ColumnSpec[] = [...Object.values(schema), { kind: "decimal", decimals: 2, least: -150 }];
    for (const code of ["tables.cell.missing", "tables.cell.unreadable", "tables.cell.tooLow"] as const) {
      for (const expected of specs) {
        const text = describeProblem({ code, path: ["x"], record: 4, expected }, tablesSentences);
        expect(text.th).toMatch(/^ระเบียนที่ 4, x: .*โปรด/);
        expect(text.en).toMatch(/^record 4, x: [^ก-๙]* was expected; /);
      }
    }
    const low = describeProblem(
      {
        code: "tables.cell.tooLow",
        path: ["baht"],
        record: 0,
        row: 2,
        expected: specs[6] as ColumnSpec,
        received: "-2",
      },
      tablesSentences,
    );
    expect(low.en).toBe(
      'row 2, baht: the value is too low ("-2"). A number with at most 2 decimals of at least -1.50 was expected; check the cell.',
    );
    expect(describeProblem({ code: "tables.row.notAnObject", path: [], record: 0 }, tablesSentences).th).toContain(
      "โปรด",
    );
  });
});

describe("the builder", () => {
  test("keeps the row of the file beside each record", () => {
    const builder = createTableBuilder({ n: { kind: "integer" } }, { firstRecord: 10 });
    builder.add([1], 12);
    builder.add(["x"], 13);
    builder.add(5, 14);
    builder.add([3], 15);
    expect(builder.length).toBe(2);
    const table = builder.finish();
    expect([[...(table.rows ?? [])], [...(table.records ?? [])]]).toEqual([
      [12, 15],
      [10, 13],
    ]);
    expect(table.problems.kept.map((problem) => [problem.record, problem.row])).toEqual([
      [11, 13],
      [12, 14],
    ]);
    expect(builder.problems).toBe(table.problems);
  });

  test("grows through thousands of rows of every kind", () => {
    const answers = schema.outcome.choices;
    const many = Array.from({ length: 5_000 }, (_, n) => [
      `v${n % 700}`,
      n,
      n % 3 ? n / 4 : null,
      n,
      n % 2 === 0,
      n % 5 ? answers[n % 4] : null,
    ]);
    const table = tableOf(schema, many);
    expect(table.length).toBe(5_000);
    for (const n of [0, 127, 128, 1_023, 1_024, 4_999]) {
      const [place, households, baht, , surveyed, outcome] = many[n] as [
        string,
        number,
        number | null,
        number,
        boolean,
        string | null,
      ];
      const shown = { place, households, baht: baht === null ? null : baht.toFixed(2), latitude: n, surveyed, outcome };
      expect(rowAt(table, n)).toEqual(shown);
    }
  });

  test.each([
    [{ x: { kind: "decimal", decimals: 16 } }],
    [{ x: { kind: "decimal", decimals: 0.5 } }],
    [{ x: { kind: "choice", choices: [] } }],
    [{ x: { kind: "choice", choices: Array.from({ length: 257 }, (_, n) => `c${n}`) } }],
    [{ x: { kind: "choice", choices: ["a", "a"] } }],
  ] as const)("refuses a schema that cannot be held: %j", (impossible) => {
    expect(() => createTableBuilder(impossible)).toThrow(RangeError);
  });

  test("256 choices take eight planes", () => {
    const spec = { kind: "choice", choices: Array.from({ length: 256 }, (_, n) => `c${n}`) } as const;
    expect([planesOf(spec), planesOf({ kind: "choice", choices: ["only"] }), planesOf({ kind: "flag" })]).toEqual([
      8, 1, 1,
    ]);
    const table = tableOf({ c: spec }, [["c0"], ["c255"], ["c128"]]);
    expect([...rowsOf(table)].map((row) => row.c)).toEqual(["c0", "c255", "c128"]);
  });
});

describe("streams", () => {
  async function* slowly<T>(items: readonly T[]): AsyncGenerator<T> {
    for (const item of items) {
      await Promise.resolve();
      yield item;
    }
  }

  test("batches number their records on, and lose nothing", async () => {
    const told: number[] = [];
    const options = { onProblem: (problem: { readonly record: number }) => told.push(problem.record) };
    const seen: (readonly [number, number, number])[] = [];
    for await (const batch of batchesOf(
      { n: { kind: "integer" } },
      slowly([[1], ["x"], [3], [4], ["y"]]),
      2,
      options,
    )) {
      seen.push([batch.read, batch.length, batch.length > 0 ? recordOf(batch, 0) : -1]);
    }
    expect(seen).toEqual([
      [2, 1, 0],
      [2, 2, 2],
      [1, 0, -1],
    ]);
    expect(told).toEqual([1, 4]);
  });

  test("an empty stream gives no batch, a size that is none is refused", async () => {
    for await (const _ of batchesOf({ n: { kind: "integer" } }, [])) expect.unreachable();
    await expect(batchesOf({ n: { kind: "integer" } }, [[1]], 0).next()).rejects.toThrow(RangeError);
  });
});

describe("columns a program holds", () => {
  const text = {
    spec: { kind: "text" },
    codes: Int32Array.of(0, 1),
    dictionary: ["a", "b"],
    validity: undefined,
  } as const;
  const flag = { spec: { kind: "flag" }, planes: [Uint8Array.of(2)], validity: undefined } as const;
  const whole = { spec: { kind: "integer" }, values: Float64Array.of(1, 2), validity: undefined } as const;
  const both = { t: { kind: "text" }, f: { kind: "flag" }, n: { kind: "integer" } } as const;

  test("become a table without a copy", () => {
    const table = tableOfColumns(both, { t: text, f: flag, n: whole }, 2);
    expect(table.columns.n.values).toBe(whole.values);
    expect([...rowsOf(table)]).toEqual([
      { t: "a", f: false, n: 1 },
      { t: "b", f: true, n: 2 },
    ]);
    expect([table.read, table.rejected, table.problems.total]).toEqual([2, 0, 0]);
  });

  test.each([
    ["n: a column was expected", { t: text, f: flag }],
    ["n: a column of kind integer", { t: text, f: flag, n: text }],
    ["n: 2 values were expected", { t: text, f: flag, n: { ...whole, values: Float64Array.of(1) } }],
    ["n: whole numbers below", { t: text, f: flag, n: { ...whole, values: Float64Array.of(1, 0.5) } }],
    ["n: validity for every row", { t: text, f: flag, n: { ...whole, validity: new Uint8Array(0) } }],
    ["t: 2 codes were expected", { t: { ...text, codes: Int32Array.of(0) }, f: flag, n: whole }],
    ["t: codes within the dictionary", { t: { ...text, codes: Int32Array.of(0, 2) }, f: flag, n: whole }],
    ["f: 1 bit planes were expected", { t: text, f: { ...flag, planes: [] }, n: whole }],
    ["f: a bit for every row", { t: text, f: { ...flag, planes: [new Uint8Array(0)] }, n: whole }],
  ])("refuses: %s", (message, columns) => {
    expect(() => tableOfColumns(both, columns as never, 2)).toThrow(message);
  });

  test("floats may be fractions, not infinite", () => {
    const spec = { kind: "float" } as const;
    const column = (values: Float64Array) => ({ x: { spec, values, validity: undefined } });
    expect(tableOfColumns({ x: spec }, column(Float64Array.of(0.5)), 1).length).toBe(1);
    expect(() => tableOfColumns({ x: spec }, column(Float64Array.of(Number.NaN)), 1)).toThrow(/finite/);
  });
});

describe("bit planes", () => {
  test("bits are set, read and counted in Arrow's order", () => {
    const plane = bitPlaneOf(20);
    for (const row of [0, 7, 8, 19]) setBit(plane, row, true);
    setBit(plane, 7, false);
    expect([...plane]).toEqual([1, 1, 8]);
    expect([bitAt(plane, 0), bitAt(plane, 7), bitAt(plane, 19)]).toEqual([true, false, true]);
    expect([countBits(plane, 0, 20), countBits(plane, 1, 19), countBits(plane, 5, 5)]).toEqual([3, 1, 0]);
  });
});

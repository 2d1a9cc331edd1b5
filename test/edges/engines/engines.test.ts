import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type DuckDb, startDuckDb } from "./duckdb.js";
import { throughLibreOffice } from "./libreOffice.js";
import { type Postgres, startPostgres } from "./postgres.js";

// What the other tests stand on: each engine really runs and keeps Thai text and large whole numbers as they are.
describe("the engines answer", () => {
  let postgres: Postgres;
  let duckDb: DuckDb;

  beforeAll(async () => {
    postgres = startPostgres();
    duckDb = await startDuckDb();
  });
  afterAll(() => {
    postgres?.stop();
    duckDb?.stop();
  });

  test("PostgreSQL", () => {
    postgres.query("create table place (name text, satang bigint)");
    postgres.copyCsv("place", 'name,satang\n"ตำบล ""ก"", ๑",9007199254740991\nข,\n');
    expect(postgres.query("select name, satang from place order by satang nulls last")).toEqual([
      ['ตำบล "ก", ๑', "9007199254740991"],
      ["ข", null],
    ]);
  });

  test("DuckDB", async () => {
    expect(await duckDb.query("select 'ตำบล' as name, 9007199254740991::bigint as satang, null as none")).toEqual([
      { name: "ตำบล", satang: "9007199254740991", none: null },
    ]);
  });

  test("LibreOffice Calc", () => {
    const csv = 'name,count\n"ตำบล ""ก"", ๑",12\n';
    expect(new TextDecoder().decode(throughLibreOffice("places.csv", csv, "csv"))).toBe(csv);
  });
});

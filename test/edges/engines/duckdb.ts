import { DuckDBInstance } from "@duckdb/node-api";

/** DuckDB in the memory of this process. */
export interface DuckDb {
  /** Runs SQL; the answer is its rows, field by field, in the types of JSON (whole numbers beyond 32 bits as text). */
  readonly query: (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;
  readonly stop: () => void;
}

/** Starts an empty DuckDB. */
export async function startDuckDb(): Promise<DuckDb> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  return {
    query: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson(),
    stop: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

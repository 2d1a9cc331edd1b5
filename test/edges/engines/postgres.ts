import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A PostgreSQL of its own, in an empty folder, reached by a socket alone. */
export interface Postgres {
  /** Runs SQL; the answer is its rows, as text in columns, with null for what is null. */
  readonly query: (sql: string) => readonly (readonly (string | null)[])[];
  /** Fills a table from CSV with a header. */
  readonly copyCsv: (table: string, csv: string) => void;
  readonly stop: () => void;
}

/** Starts PostgreSQL; it refuses to run as root, so root starts it as nobody. */
export function startPostgres(): Postgres {
  const [version] = readdirSync("/usr/lib/postgresql").sort((a, b) => Number(b) - Number(a));
  const bin = `/usr/lib/postgresql/${version}/bin`;
  const folder = mkdtempSync(join(tmpdir(), "chumchon-postgres-"));
  const isRoot = process.getuid?.() === 0;
  const asNobody = isRoot ? ["runuser", "-u", "nobody", "--"] : [];
  const run = (command: readonly string[], input = ""): string => {
    const [program = "", ...words] = [...asNobody, ...command];
    const stdio = ["pipe", "pipe", "pipe"] as const;
    return execFileSync(program, words, {
      cwd: folder,
      encoding: "utf8",
      input,
      stdio: [...stdio],
      maxBuffer: 2 ** 30,
    });
  };
  if (isRoot) execFileSync("chown", ["nobody", folder]);
  const data = join(folder, "data");
  run([`${bin}/initdb`, "-D", data, "-U", "chumchon", "--encoding=UTF8", "--locale=C", "--no-sync"]);
  const options = `-c listen_addresses= -c unix_socket_directories=${folder} -c fsync=off`;
  run([`${bin}/pg_ctl`, "-D", data, "-l", join(folder, "log"), "-w", "-o", options, "start"]);
  const psql = ["psql", "-h", folder, "-U", "chumchon", "-d", "postgres", "-X", "-q", "-v", "ON_ERROR_STOP=1"];
  // Separators that no text of ours holds: the unit and the record separator of ASCII.
  const plain = [...psql, "-A", "-t", "-F", "\u001f", "-R", "\u001e", "-P", "null=\u001dnull"];
  return {
    query: (sql) => {
      const text = run([...plain, "-f", "-"], sql).replace(/\n$/, "");
      const rows = text === "" ? [] : text.split("\u001e");
      return rows.map((row) => row.split("\u001f").map((cell) => (cell === "\u001dnull" ? null : cell)));
    },
    copyCsv: (table, csv) => {
      run([...psql, "-c", `copy ${table} from stdin with (format csv, header true)`], csv);
    },
    stop: () => {
      run([`${bin}/pg_ctl`, "-D", data, "-m", "immediate", "stop"]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

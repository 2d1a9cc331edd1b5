import { readFileSync } from "node:fs";
import { type FileTable, type FormatsProblem, formatsSentences, parseColumnMap, tableOfCsv } from "chumchon/formats";
import { describeProblem, type Problem, type ProblemLog, type Sentences } from "chumchon/kernel";
import type { TableSchema } from "chumchon/tables";

/** As many as a log keeps whole; beyond them it counts. */
const shownProblems = 1000;

/** Reads a CSV file whole, and says row by row what it could not read: accepted + rejected = read. */
export function readTable<Schema extends TableSchema>(
  path: string,
  schema: Schema,
  map: string | undefined,
): FileTable<Schema> {
  const bytes = readFileSync(path);
  const columnMap = map === undefined ? {} : { columnMap: parseColumnMap(JSON.parse(readFileSync(map, "utf8"))) };
  const table = tableOfCsv(schema, bytes, columnMap);
  tell(
    `${path}: อ่าน ${table.read} แถว รับ ${table.length} ไม่รับ ${table.rejected} · read ${table.read} rows, accepted ${table.length}, rejected ${table.rejected}`,
  );
  if (table.ignoredColumns.length > 0) tell(`  คอลัมน์ที่ไม่ได้ใช้ · columns not used: ${table.ignoredColumns.join(", ")}`);
  tellProblems(table.problems as ProblemLog<FormatsProblem>, formatsSentences);
  return table;
}

/** Prints the first problems in Thai and English, and how many there are of each kind. */
export function tellProblems<P extends Problem>(problems: ProblemLog<P>, sentences: Sentences<P>): void {
  for (const problem of problems.kept.slice(0, shownProblems)) {
    const { th, en } = describeProblem(problem, sentences);
    tell(`  ! ${th}\n    ${en}`);
  }
  if (problems.total <= shownProblems) return;
  const kinds = [...problems.counts].map(([code, count]) => `${code} × ${count}`).join(", ");
  tell(`  … อีก ${problems.total - shownProblems} รายการ · and ${problems.total - shownProblems} more. ${kinds}`);
}

/** Prints a line. */
export function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}

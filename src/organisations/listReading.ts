import { type CivilDate, type CivilDateReading, safeParseCivilDate } from "../calendar/index.js";
import {
  createProblemLog,
  type LocalizedText,
  type ProblemLog,
  type ProblemLogOptions,
  type Result,
} from "../kernel/index.js";
import { type PlaceCode, safeParsePlaceCode } from "../places/index.js";
import { type RowOf, recordOf, rowsOf, type Table, type TableSchema } from "../tables/index.js";
import { type AuthorityId, safeParseAuthorityId } from "./authority.js";
import type { AuthorityType } from "./authorityType.js";
import { type OpenPeriod, openPeriodOf } from "./openPeriod.js";
import type { OrganisationsListProblem } from "./problems.js";
import type { OrganisationsRowProblem } from "./rowProblems.js";

/**
 * How a list is read.
 * @category Lists
 * @since 0.1.0
 */
export interface OrganisationsListOptions extends ProblemLogOptions<OrganisationsListProblem> {
  /** Put before the ids of authorities and communities, such as "lao-", where the list has numbers that could be taken for places. Nothing unless told. */
  readonly prefix?: string;
  /** What words of the list's own mean as types. */
  readonly types?: { readonly [word: string]: AuthorityType };
  /** How years are read that do not say their era. */
  readonly dates?: CivilDateReading;
}

/**
 * The entries of a list, and the account of its rows: accepted + rejected = read.
 * @category Lists
 * @since 0.1.0
 */
export interface OrganisationsList<T> {
  /** The accepted entries, in the order of their rows. */
  readonly entries: readonly T[];
  /** How many rows were read, those refused while the table was made included. */
  readonly read: number;
  /** How many were accepted. */
  readonly accepted: number;
  /** How many were not. */
  readonly rejected: number;
  /** Why not, row by row. What was refused while the table was made stands in the table's own log. */
  readonly problems: ProblemLog<OrganisationsListProblem>;
}

/** Reads the cells of one row, and keeps what is wrong with them. */
export interface RowReader {
  readonly options: OrganisationsListOptions;
  /** Notes what is wrong with a column. */
  fault(column: string, problem: FaultOf<OrganisationsRowProblem>): undefined;
  /** The value of an answer, or nothing and its problems noted. */
  take<T>(column: string, answer: Result<T, OrganisationsListProblem>): T | undefined;
}

type FaultOf<P> = P extends OrganisationsRowProblem ? Omit<P, "path" | "record" | "row"> : never;

/** Reads each row of a table; a row with anything wrong is refused whole. */
export function listOf<Schema extends TableSchema, T>(
  table: Table<Schema>,
  options: OrganisationsListOptions,
  entryOf: (row: RowOf<Schema>, reader: RowReader) => T | undefined,
): OrganisationsList<T> {
  const problems = createProblemLog(options);
  const entries: T[] = [];
  let at = 0;
  for (const row of rowsOf(table)) {
    const record = recordOf(table, at);
    const origin = table.rows === undefined ? { record } : { record, row: table.rows[at] as number };
    let isSound = true;
    const note = (column: string, problem: OrganisationsListProblem): void => {
      isSound = false;
      problems.add({ ...problem, path: [column], ...origin });
    };
    const entry = entryOf(row, {
      options,
      fault(column, problem) {
        note(column, { ...problem, path: [], record } as OrganisationsRowProblem);
        return undefined;
      },
      take(column, answer) {
        if (answer.ok) return answer.value;
        for (const problem of answer.problems) note(column, problem);
        return undefined;
      },
    });
    if (isSound && entry !== undefined) entries.push(entry);
    at += 1;
  }
  const accepted = entries.length;
  return { entries, read: table.read, accepted, rejected: table.read - accepted, problems };
}

/** The id of an authority in a cell, with what the list puts before it. */
export function authorityIdIn(reader: RowReader, column: string, cell: string): AuthorityId | undefined {
  return reader.take(column, safeParseAuthorityId(`${reader.options.prefix ?? ""}${cell}`));
}

/** The code of a place of one of these lengths in a cell. */
export function placeIn(
  reader: RowReader,
  column: string,
  cell: string,
  digits: readonly number[],
): PlaceCode | undefined {
  const code = reader.take(column, safeParsePlaceCode(cell));
  if (code === undefined || digits.includes(code.length)) return code;
  return reader.fault(column, { code: "organisations.row.otherLevel", place: code });
}

/** The day in a cell. */
export function dateIn(reader: RowReader, column: string, cell: string): CivilDate | undefined {
  return reader.take(column, safeParseCivilDate(cell, reader.options.dates ?? {}));
}

/** The days from one cell to another, as far as they are said. */
export function periodIn(reader: RowReader, from: string | null, to: string | null): OpenPeriod | undefined {
  const first = from === null ? undefined : dateIn(reader, "from", from);
  const last = to === null ? undefined : dateIn(reader, "to", to);
  if (first !== undefined && last !== undefined && last < first)
    return reader.take("to", { ok: false, problems: [{ code: "calendar.period.reversed", path: [] }] });
  return openPeriodOf(first, last);
}

/** A name in both languages; without an English one the Thai stands for it. */
export function nameIn(thai: string, english: string | null): LocalizedText {
  return { th: thai, en: english ?? thai };
}

const coverageWords: { readonly [Coverage in "whole" | "part"]: readonly string[] } = {
  whole: ["whole", "complete", "completely", "full", "ทั้งหมด", "ทั้งตำบล", "ทั้งหมู่บ้าน", "เต็มพื้นที่", "ทั้งพื้นที่"],
  part: ["part", "partial", "partially", "partly", "บางส่วน"],
};

/** Whole or part, in the words lists use. */
export function coverageIn(reader: RowReader, cell: string): "whole" | "part" | undefined {
  const word = cell.trim().toLowerCase();
  if (coverageWords.whole.includes(word)) return "whole";
  if (coverageWords.part.includes(word)) return "part";
  return reader.fault("coverage", { code: "organisations.row.unknownCoverage", word: shortened(cell) });
}

/** A word of the list, short enough for a sentence. */
export function shortened(word: string): string {
  return word.slice(0, 60);
}

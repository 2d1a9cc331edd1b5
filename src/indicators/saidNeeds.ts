import { createProblemLog, digestOf, normaliseThai, type ProblemLogOptions } from "../kernel/index.js";
import type { Axis } from "../places/index.js";
import { createTableBuilder, recordOf, rowAt, type Table } from "../tables/index.js";
import type { FedYearOptions } from "./fiscalYearFedBy.js";
import type { IndicatorSet } from "./indicatorSet.js";
import { type Needs, needSchema } from "./need.js";
import { placeOf } from "./needId.js";
import type { NeedProblem } from "./needProblems.js";
import { readSaidNeed, type SaidNeedContext, type SoundNeed } from "./readSaidNeed.js";
import type { SaidNeedSchema } from "./saidNeed.js";

/**
 * What needs are checked against, and what becomes of problems.
 * @category Needs
 * @since 0.1.0
 */
export interface SaidNeedOptions extends ProblemLogOptions<NeedProblem> {
  /** The line that must know their places. They are not checked unless told. */
  readonly axis?: Axis;
  /** The set whose indicators they speak of. Those are not checked unless told. */
  readonly set?: IndicatorSet;
  /** The fiscal year of the plan for rows that say neither that year nor a day. */
  readonly fiscalYear?: number;
  /** How many years ahead a plan is made; see {@link FedYearOptions}. */
  readonly yearsAhead?: FedYearOptions["yearsAhead"];
}

/**
 * Turns what was said at a village forum, in a village form or by an agency into needs of the same shape as those that
 * indicators show.
 * @remarks A row that has no id of its own gets one from what it says: source, place, day and words, so that the same table in
 * another order has the same ids; one said again on another day is another need. A row that is wrong, or has an
 * id that was there before, is a problem with its row, and the rest go on.
 * @param said - What was said.
 * @param options - What to check against.
 * @category Needs
 * @since 0.1.0
 * @example A made-up forum of a village
 * ```ts
 * import { saidNeedSchema, saidNeeds } from "chumchon/indicators";
 * import { rowsOf, tableOf } from "chumchon/tables";
 * const needs = saidNeeds(tableOf(saidNeedSchema, [
 *   { place: "84020101", source: "เวทีประชาคม", text: "ถนนเข้าหมู่บ้านเป็นหลุม", failing: 48, unit: "ครัวเรือน", saidOn: "15 มีนาคม 2561" },
 *   { place: "84020101", source: "ลุงข้างบ้าน", text: "อยากได้สะพาน" },
 * ]));
 * [...rowsOf(needs)].map(({ need, source, failing, fiscalYear }) => [need, source, failing, fiscalYear]);
 * // => [["said/forum/84020101/53e2928c0702", "forum", 48, 2563]]
 * needs.problems.kept.map(({ code, record }) => [code, record]); // => [["indicators.need.unknownSource", 1]]
 * ```
 */
export function saidNeeds(said: Table<SaidNeedSchema>, options: SaidNeedOptions = {}): Needs {
  const problems = createProblemLog<NeedProblem>(options);
  const builder = createTableBuilder(needSchema);
  const [records, rows]: [number[], number[]] = [[], []];
  const seen = new Set<string>();
  const context: SaidNeedContext = {
    ...options,
    units: new Map(options.set?.indicators.map(({ id, unit }) => [id, unit])),
  };
  for (let row = 0; row < said.length; row++) {
    const found: NeedProblem[] = [];
    const read = readSaidNeed(rowAt(said, row), context, found);
    const need = read === undefined ? undefined : (read.need ?? madeIdOf(read));
    if (need !== undefined && seen.has(need)) found.push({ code: "indicators.need.twice", path: ["need"], id: need });
    const rowInFile = said.rows?.[row];
    const where = { record: recordOf(said, row), ...(rowInFile !== undefined && { row: rowInFile }) };
    for (const problem of found) problems.add({ ...problem, ...where });
    if (read === undefined || need === undefined || found.length > 0) continue;
    seen.add(need);
    builder.add({ ...read, need });
    records.push(where.record);
    if (rowInFile !== undefined) rows.push(rowInFile);
  }
  return {
    ...builder.finish(),
    read: said.read,
    rejected: said.read - records.length,
    records: Float64Array.from(records),
    rows: said.rows === undefined ? undefined : Float64Array.from(rows),
    problems,
  };
}

/** An id made of what is said, twelve digits of its digest: two needs of one village in a million share one, and that is told. */
function madeIdOf({ source, place, text, saidOn }: SoundNeed): string {
  const digest = digestOf([source, place, saidOn ?? "", normaliseThai(text)]).slice(0, 12);
  return `said/${source}/${placeOf(place)}/${digest}`;
}

import type { FiscalYear } from "../calendar/index.js";
import type { ProblemLog } from "../kernel/index.js";
import { type BitColumn, bitAt, type NumberColumn, recordOf, type TextColumn, textAt } from "../tables/index.js";
import { ledgerNames } from "./account.js";
import type { Partner } from "./decision.js";
import { partnersFaultOf, partnersOf } from "./partners.js";
import { lineKinds, type PlanLines, yearsOf } from "./planLine.js";
import { coversYear, type PlanTree } from "./planTree.js";
import type { PlansProblem } from "./problems.js";

/** The lines that may be rolled up, by their numbers, which are the rows of the table. */
export interface AcceptedLines {
  readonly table: PlanLines;
  /** The fiscal years of the columns; year number 1 is the first of them, and 0 is none. */
  readonly years: readonly FiscalYear[];
  readonly amounts: readonly NumberColumn[];
  /** The number of the plan it is written in; −1 where the line was rejected. */
  readonly plan: Int32Array;
  readonly kind: Uint8Array;
  readonly ledger: Uint8Array;
  /** All years of the line together, in satang. */
  readonly written: Float64Array;
  readonly partners: ReadonlyMap<number, readonly Partner[]>;
  readonly accepted: number;
}

/** Checks every line; a wrong one is a problem and is left out. */
export function acceptLines(table: PlanLines, tree: PlanTree, problems: ProblemLog<PlansProblem>): AcceptedLines {
  const years = yearsOf(table);
  const amounts = years.map((year) => table.columns[`fy${year}`] as NumberColumn);
  const plan = new Int32Array(table.length).fill(-1);
  const written = new Float64Array(table.length);
  const partners = new Map<number, readonly Partner[]>();
  const planOfCode = table.columns.plan.dictionary.map((id) => tree.numbers.get(id) ?? -1);
  const timesOfCode = new Int32Array(table.columns.id.dictionary.length);
  for (const code of table.columns.id.codes) timesOfCode[code] = (timesOfCode[code] as number) + 1;
  const readPartners = partnerReader(table.columns.partners);
  let accepted = 0;
  for (let row = 0; row < table.length; row++) {
    const before = problems.total;
    const at = placeOf(table, row);
    const number = planOfCode[table.columns.plan.codes[row] as number] as number;
    if ((timesOfCode[table.columns.id.codes[row] as number] as number) > 1) {
      problems.add({ code: "plans.line.duplicate", path: ["id"], ...at() });
    }
    if (number < 0)
      problems.add({
        code: "plans.line.planUnknown",
        path: ["plan"],
        ...at(),
        plan: textAt(table.columns.plan, row) ?? "",
      });
    for (const [index, column] of amounts.entries()) {
      const satang = amountAt(column, row);
      if (Number.isNaN(satang)) continue;
      const fiscalYear = years[index] as FiscalYear;
      written[row] = (written[row] as number) + satang;
      if (satang < 0 || !Number.isSafeInteger(written[row])) {
        problems.add({ code: "plans.line.amountUnsound", path: [`fy${fiscalYear}`], ...at() });
      }
      const window = tree.plans[number];
      if (window === undefined || coversYear(window, fiscalYear)) continue;
      problems.add({
        code: "plans.line.yearOutsideWindow",
        path: [`fy${fiscalYear}`],
        ...at(),
        fiscalYear,
        ...window.window,
      });
    }
    const found = readPartners(row);
    if (found === undefined) {
      if (choiceAt(table.columns.kind, row) === lineKinds.indexOf("joint")) {
        problems.add({ code: "plans.line.partnersMissing", path: ["partners"], ...at() });
      }
    } else if ("reason" in found) {
      const { reason, ...facts } = found;
      problems.add({ code: `plans.line.${reason}`, path: ["partners"], ...at(), ...facts } as PlansProblem);
    } else partners.set(row, found);
    if (problems.total > before) continue;
    plan[row] = number;
    accepted += 1;
  }
  const kind = Uint8Array.from({ length: table.length }, (_, row) => choiceAt(table.columns.kind, row));
  const ledger = Uint8Array.from({ length: table.length }, (_, row) => {
    const given = choiceAt(table.columns.ledger, row);
    return given < 0 ? ledgerNames.indexOf("own") : given;
  });
  return { table, years, amounts, plan, kind, ledger, written, partners, accepted };
}

/** The rows of accepted lines with these ids. */
export function lineNumbersOf(lines: AcceptedLines, ids: ReadonlySet<string>): ReadonlyMap<string, number> {
  const { codes, dictionary } = lines.table.columns.id;
  const wanted = dictionary.map((id) => ids.has(id));
  const numbers = new Map<string, number>();
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    if (wanted[code] === true && (lines.plan[row] as number) >= 0) numbers.set(dictionary[code] as string, row);
  }
  return numbers;
}

/** The amount in a row, in satang; NaN where there is none. */
export function amountAt(column: NumberColumn, row: number): number {
  if (column.validity !== undefined && !bitAt(column.validity, row)) return Number.NaN;
  return column.values[row] as number;
}

/** The number of the choice in a row; −1 where there is none. */
export function choiceAt(column: BitColumn, row: number): number {
  if (column.validity !== undefined && !bitAt(column.validity, row)) return -1;
  return column.planes.reduce((number, plane, index) => number + (bitAt(plane, row) ? 1 << index : 0), 0);
}

function placeOf(table: PlanLines, row: number): () => { record: number; row?: number; line: string } {
  return () => {
    const inFile = table.rows?.[row];
    const line = textAt(table.columns.id, row) ?? "";
    return { record: recordOf(table, row), ...(inFile !== undefined && { row: inFile }), line };
  };
}

/** Reads each text once, however many lines bear it. */
function partnerReader(column: TextColumn): (row: number) => ReturnType<typeof partnersOf> | undefined {
  const read = new Map<number, ReturnType<typeof partnersOf>>();
  return (row) => {
    const code = column.codes[row] as number;
    if (code < 0) return undefined;
    const known = read.get(code);
    if (known !== undefined) return known;
    const found = partnersOf(column.dictionary[code] as string);
    const answer = "reason" in found ? found : (partnersFaultOf(found) ?? found);
    read.set(code, answer);
    return answer;
  };
}

import { createProblemLog, type ProblemLogOptions } from "../kernel/index.js";
import { cellOf, createTableBuilder, recordOf, type Table, textAt } from "../tables/index.js";
import { type NeedSchema, type Needs, needSchema } from "./need.js";
import type { NeedProblem } from "./needProblems.js";
import { listedNeeds, sameNeeds } from "./sameAs.js";

/**
 * Puts tables of needs together: those that indicators show, and those that were said.
 * @remarks An id that was there before is named and its first row kept. `sameAs` of one row is enough to link two needs; an id
 * it names that is in none of the tables is told. Where two sources speak of one indicator in one place for one fiscal
 * year and nothing links them, both are kept and the suspicion is told: nobody decides it in silence. A problem
 * bears the number of its table, from 0, and its row.
 * @param tables - The tables, in any number.
 * @param options - What becomes of problems.
 * @category Needs
 * @since 0.1.0
 * @example Said at the forum, and seen in the survey
 * ```ts
 * import { joinNeeds, needSchema } from "chumchon/indicators";
 * import { tableOf } from "chumchon/tables";
 * const shown = tableOf(needSchema, [{ need: "bmn/2560-2564@2561/9/84020101", place: "84020101", source: "indicator", indicator: "9" }]);
 * const said = tableOf(needSchema, [{ need: "forum-1", place: "84020101", source: "forum", indicator: "9", text: "น้ำดื่มไม่พอ" }]);
 * const joined = joinNeeds([shown, said]);
 * joined.length; // => 2
 * joined.problems.kept.map(({ code }) => code); // => ["indicators.need.maybeSame"]
 * ```
 */
export function joinNeeds(tables: readonly Table<NeedSchema>[], options: ProblemLogOptions<NeedProblem> = {}): Needs {
  const problems = createProblemLog<NeedProblem>(options);
  const builder = createTableBuilder(needSchema);
  const names = Object.keys(needSchema) as (keyof NeedSchema)[];
  const seen = new Set<string>();
  let read = 0;
  for (const [index, table] of tables.entries()) {
    for (let row = 0; row < table.length; row++) {
      read += 1;
      const id = textAt(table.columns.need, row) as string;
      if (seen.has(id)) {
        problems.add({ code: "indicators.need.twice", path: [index, "need"], ...whereOf(table, row), id });
        continue;
      }
      seen.add(id);
      builder.add(names.map((name) => cellOf(table, name, row)));
    }
  }
  for (const [index, table] of tables.entries()) {
    for (let row = 0; row < table.length; row++) {
      for (const id of listedNeeds(textAt(table.columns.sameAs, row))) {
        if (seen.has(id)) continue;
        problems.add({ code: "indicators.need.sameAsUnknown", path: [index, "sameAs"], ...whereOf(table, row), id });
      }
    }
  }
  const joined = { ...builder.finish(), read, rejected: read - seen.size, problems };
  noteSuspicions(joined);
  return joined;
}

function whereOf(table: Table, row: number): { readonly record: number; readonly row?: number } {
  const inFile = table.rows?.[row];
  return { record: recordOf(table, row), ...(inFile !== undefined && { row: inFile }) };
}

/** One indicator in one place for one year, from two sources that nothing links. Only where something was said can that be. */
function noteSuspicions(needs: Needs): void {
  const { need, place, indicator } = needs.columns;
  const sources = Array.from({ length: needs.length }, (_, row) => cellOf(needs, "source", row));
  const spoken = new Set<string>();
  for (const [row, source] of sources.entries()) if (source !== "indicator") spoken.add(textAt(place, row) as string);
  if (spoken.size === 0) return;
  const same = sameNeeds(needs);
  const first = new Map<string, { readonly id: string; readonly source: string }>();
  const told = new Set<string>();
  for (const [row, source] of sources.entries()) {
    const [where, what] = [textAt(place, row) as string, textAt(indicator, row)];
    if (what === undefined || !spoken.has(where)) continue;
    const id = textAt(need, row) as string;
    const key = JSON.stringify([where, what, cellOf(needs, "fiscalYear", row)]);
    const other = first.get(key);
    if (other === undefined) first.set(key, { id, source });
    else if (other.source !== source && same.get(other.id) !== same.get(id)) {
      const pair = `${same.get(other.id)};${same.get(id)}`;
      if (told.has(pair)) continue;
      told.add(pair);
      needs.problems.add({ code: "indicators.need.maybeSame", path: ["sameAs"], id: other.id, other: id });
    }
  }
}

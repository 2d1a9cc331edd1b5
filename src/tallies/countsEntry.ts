import { toArabicDigits } from "../kernel/index.js";
import type { Axis } from "../places/index.js";
import { bitAt, type NumberColumn, type Table, textAt } from "../tables/index.js";
import type { CountsSchema } from "./counts.js";
import type { TalliesProblem } from "./problems.js";

/** A row of counts, ready to be added: its sums in the order of the lanes. */
export interface CountsEntry {
  readonly place: string;
  readonly indicator: number;
  readonly counts: readonly number[];
}

/** Reads one row of a table of counts, or says what is wrong with it. */
export function entryOf(
  table: Table<CountsSchema>,
  row: number,
  positions: ReadonlyMap<string, number>,
  axis: Axis,
): CountsEntry | TalliesProblem {
  const { columns } = table;
  const told = { place: textAt(columns.place, row) as string, id: textAt(columns.indicator, row) as string };
  const place = axis.landings.has(told.place) ? told.place : codeIn(told.place);
  const id = positions.has(told.id) ? told.id : codeIn(told.id);
  const indicator = positions.get(id);
  if (indicator === undefined)
    return { code: "tallies.counts.unknownIndicator", path: ["indicator"], id: id.slice(0, 100) };
  if (!axis.landings.has(place)) return { code: "tallies.place.unknown", path: ["place"], id: place.slice(0, 100) };
  const surveyed = countAt(columns.surveyed, row) ?? 0;
  const [given, failing] = [countAt(columns.pass, row), countAt(columns.fail, row)];
  const [notApplicable, missing] = [countAt(columns.notApplicable, row), countAt(columns.missing, row)];
  if (given === undefined && failing === undefined) return { code: "tallies.counts.nothingStated", path: ["pass"] };
  const [pass, fail] = [given ?? surveyed - (failing ?? 0), failing ?? surveyed - (given ?? 0)];
  if (pass < 0 || fail < 0 || pass > surveyed || fail > surveyed)
    return { code: "tallies.counts.aboveSurveyed", path: [given === undefined ? "fail" : "pass"] };
  if (pass + fail !== surveyed) return { code: "tallies.counts.partsDiffer", path: ["surveyed"] };
  const unknown = (count: number | undefined): number => (count === undefined ? 1 : 0);
  return {
    place,
    indicator,
    counts: [pass, fail, notApplicable ?? 0, missing ?? 0, unknown(notApplicable), unknown(missing)],
  };
}

/** A code as officers write it, with Thai digits or blanks around it: the numbers of the same row are read so too. */
export function codeIn(text: string): string {
  return toArabicDigits(text).trim();
}

function countAt({ values, validity }: NumberColumn, row: number): number | undefined {
  return validity === undefined || bitAt(validity, row) ? (values[row] as number) : undefined;
}

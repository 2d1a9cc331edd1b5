import { bitAt, type NumberColumn, recordOf, type Table, textAt } from "../tables/index.js";
import { exactAt, withWhole } from "./countsAt.js";
import { codeIn } from "./countsEntry.js";
import type { CountsSource, ValuesSource } from "./figureSource.js";
import { type Origin, type Put, said, type Whole } from "./saidFigures.js";
import type { Tally } from "./tally.js";
import { tallyAt } from "./tallyAt.js";
import { hasPlace } from "./tallyReads.js";
import { type LaneName, laneOf } from "./tallyShape.js";

/** Reads the figures of a tally, exactly, of a level or of all its places. */
export function readTally(tally: Tally, level: string | undefined, put: Put): void {
  const { axis, set } = tally;
  const height = level === undefined ? undefined : axis.levels.indexOf(level);
  if (height === -1) throw new RangeError(`level: one of ${axis.levels.join(", ")} was expected`);
  const nodes = axis.nodes.filter((_, node) => height === undefined || axis.level[node] === height);
  const counted = level === undefined ? [...tally.rows.keys()] : [];
  const read = withWhole(tally);
  for (const place of new Set([...nodes, ...counted])) {
    if (!hasPlace(tally, place)) continue;
    for (const { id } of set.indicators) {
      const exact = (lane: LaneName) => exactAt(read, place, laneOf(id, lane));
      const [{ count: pass, of }, { count: fail }] = [exact("pass"), exact("fail")];
      if (Number.isNaN(pass)) put(place, id, said.hidden, [0, 0, 0, 1]);
      // Where nobody was counted in any way the tally says nothing: the place is not in it.
      else if (pass + fail > 0 || exact("notApplicable").count + exact("missing").count > 0)
        put(place, id, said.counts, [pass + fail, pass, fail, of], of === 1 ? {} : { whole: wholeOf(read, place, id) });
    }
  }
}

function wholeOf(tally: Tally, place: string, indicator: string): Whole {
  const { pass, fail } = tallyAt(tally, place, indicator);
  return [pass ?? 0, fail ?? 0];
}

/** Reads a table of counts; a row without pass and fail is hidden. */
export function readCounts(table: CountsSource["counts"], put: Put): void {
  const { place, indicator, surveyed, pass, fail } = table.columns;
  for (let row = 0; row < table.length; row++) {
    const all = numberAt(surveyed, row) ?? 0;
    const [passing, failing] = [numberAt(pass, row), numberAt(fail, row)];
    const isGiven = passing !== undefined || failing !== undefined;
    put(
      codeIn(textAt(place, row) as string),
      codeIn(textAt(indicator, row) as string),
      isGiven ? said.counts : said.hidden,
      isGiven ? [all, passing ?? all - (failing ?? 0), failing ?? all - (passing ?? 0), 1] : [0, 0, 0, 1],
      originOf(table as Table, row),
    );
  }
}

/** Reads a table of published values. */
export function readValues(table: ValuesSource["values"], put: Put): void {
  const { place, indicator, value } = table.columns;
  for (let row = 0; row < table.length; row++) {
    const units = numberAt(value, row);
    // An empty cell says nothing: the source has no such value.
    if (units === undefined) continue;
    const [where, id] = [codeIn(textAt(place, row) as string), codeIn(textAt(indicator, row) as string)];
    put(where, id, said.value, [0, units, value.spec.decimals, 1], originOf(table as Table, row));
  }
}

function numberAt({ values, validity }: NumberColumn, row: number): number | undefined {
  return validity === undefined || bitAt(validity, row) ? (values[row] as number) : undefined;
}

function originOf(table: Table, row: number): Origin {
  const ofFile = table.rows?.[row];
  return { record: recordOf(table, row), ...(ofFile !== undefined && { row: ofFile }) };
}

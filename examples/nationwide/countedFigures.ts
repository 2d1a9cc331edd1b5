import { rowsOf, type Table, type TextColumn, tableOf } from "chumchon/tables";
import { type Tally, type TallySchema, tallyAt, tallySchema, tallyTable } from "chumchon/tallies";

/** The figures of the places that were counted themselves: a country of villages has none for most of its nodes. */
export function countedFigures(tally: Tally): Table {
  const { axis, counted, set } = tally;
  const places = (counted.columns.place as TextColumn).dictionary;
  const levels = new Map(axis.nodes.map((id, node) => [id, axis.levels[axis.level[node] as number]]));
  const rows = places.flatMap((place) =>
    set.indicators.map(({ id }) => ({ ...tallyAt(tally, place, id), level: levels.get(place) ?? "" })),
  );
  return tableOf(tallySchema, rows);
}

/** The figures of a level, of those places and indicators for which anyone was surveyed: silence is no zero. */
export function surveyedFigures(tally: Tally, level: string): Table<TallySchema> {
  return tableOf(
    tallySchema,
    [...rowsOf(tallyTable(tally, level))].filter((row) => row.surveyed !== 0),
  );
}

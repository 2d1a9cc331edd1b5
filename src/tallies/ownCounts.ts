import { createProblemLog } from "../kernel/index.js";
import { type Column, type ColumnSpec, type Table, textColumnOf } from "../tables/index.js";
import { addLane, offsetOf, type Page, rowsOfPage } from "./pagedSums.js";

/** What was counted at each place itself: sums that change no more. */
export interface OwnCounts {
  /** The places, by row. */
  readonly places: readonly string[];
  /** The names of the lanes. */
  readonly lanes: readonly string[];
  /** One sum; NaN where it is hidden, 0 where the lane is wanting. */
  at(lane: string, row: number): number;
  /** A lane of all places. */
  column(lane: string): Float64Array;
}

/** Sums that are added up when they are asked for. */
export interface Layer {
  readonly width: number;
  /** Where each lane stands. */
  readonly lanes: ReadonlyMap<string, number>;
  readonly pages: readonly (Page | undefined)[];
  /** What is not counted of it, by row: for a lane how much is taken away. */
  readonly without?: ReadonlyMap<number, ReadonlyMap<number, number>>;
}

/** The counts of layers over one another. */
export function ownCountsOf(places: readonly string[], lanes: readonly string[], layers: readonly Layer[]): OwnCounts {
  return {
    places,
    lanes,
    at(lane, row) {
      let sum = 0;
      for (const { width, lanes: at, pages, without } of layers) {
        const position = at.get(lane);
        if (position === undefined) continue;
        sum += pages[Math.floor(row / rowsOfPage)]?.[offsetOf(row, width) + position] ?? 0;
        sum -= without?.get(row)?.get(position) ?? 0;
      }
      return sum;
    },
    column(lane) {
      const values = new Float64Array(places.length);
      for (const { width, lanes: at, pages, without } of layers) {
        const position = at.get(lane);
        if (position === undefined) continue;
        addLane(values, pages, width, position);
        for (const [row, less] of without ?? []) values[row] = (values[row] as number) - (less.get(position) ?? 0);
      }
      return values;
    },
  };
}

/** The counts as a table: a row for each place and a column for each lane, each made when it is asked for. */
export function countedTableOf(counts: OwnCounts, place: (name: string) => string = (name) => name): Table {
  const { places, lanes } = counts;
  const text = { kind: "text" } as const;
  const spec = { kind: "integer", least: 0 } as const;
  const columns = { place: textColumnOf(text, places.map(place)) } as { [name: string]: Column };
  for (const lane of lanes)
    Object.defineProperty(columns, lane, {
      enumerable: true,
      get: (): Column => ({ spec, values: counts.column(lane), validity: undefined }),
    });
  const schema: { readonly [name: string]: ColumnSpec } = {
    place: text,
    ...Object.fromEntries(lanes.map((lane) => [lane, spec])),
  };
  const { length } = places;
  return {
    schema,
    columns,
    length,
    read: length,
    rejected: 0,
    records: undefined,
    rows: undefined,
    problems: createProblemLog(),
  };
}

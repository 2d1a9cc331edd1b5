import { createProblemLog } from "../kernel/index.js";
import { type Column, type ColumnSpec, numberColumnOf, type Table, textColumnOf } from "../tables/index.js";
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

/** Sums of some lanes. */
export interface Layer {
  /** The position of its first lane among all lanes; the others are that one's neighbours. */
  readonly offset: number;
  /** How many lanes it has. */
  readonly width: number;
  readonly pages: readonly (Page | undefined)[];
  /** What is not counted of it, by row: for a lane how much is taken away. */
  readonly without?: ReadonlyMap<number, ReadonlyMap<number, number>>;
}

/** The counts of layers over one another. */
export function ownCountsOf(places: readonly string[], lanes: readonly string[], layers: readonly Layer[]): OwnCounts {
  const numbers = new Map(lanes.map((lane, number) => [lane, number]));
  const found = (lane: string): readonly (Layer & { readonly position: number })[] => {
    const number = numbers.get(lane) ?? -1;
    return layers
      .map((layer) => ({ ...layer, position: number - layer.offset }))
      .filter(({ position, width }) => number !== -1 && position >= 0 && position < width);
  };
  return {
    places,
    lanes,
    at(lane, row) {
      const number = numbers.get(lane) ?? -1;
      let sum = 0;
      // Asked for each of millions of figures: nothing is made here.
      for (const { offset, width, pages, without } of layers) {
        const position = number - offset;
        if (number === -1 || position < 0 || position >= width) continue;
        sum += pages[Math.floor(row / rowsOfPage)]?.[offsetOf(row, width) + position] ?? 0;
        if (without !== undefined) sum -= without.get(row)?.get(position) ?? 0;
      }
      return sum;
    },
    column(lane) {
      const values = new Float64Array(places.length);
      for (const { width, pages, without, position } of found(lane)) {
        addLane(values, pages, width, position);
        for (const [row, less] of without ?? []) values[row] = (values[row] as number) - (less.get(position) ?? 0);
      }
      return values;
    },
  };
}

/** The same counts, each lane laid out once when it is first asked for: for readers of many places. */
export function laidOut(own: OwnCounts): OwnCounts {
  const known = new Map<string, Float64Array>();
  const column = (lane: string): Float64Array => {
    const laid = known.get(lane) ?? own.column(lane);
    known.set(lane, laid);
    return laid;
  };
  return { ...own, at: (lane, row) => column(lane)[row] ?? 0 };
}

/** The counts as a table: a row for each place and a column for each lane, each made when it is asked for. */
export function countedTableOf({ places, lanes, column }: OwnCounts): Table {
  const text = { kind: "text" } as const;
  const spec = { kind: "integer", least: 0, optional: true } as const;
  const columns: { [name: string]: Column } = {};
  let place: Column | undefined;
  Object.defineProperty(columns, "place", {
    enumerable: true,
    get: (): Column => {
      place ??= textColumnOf(text, places);
      return place;
    },
  });
  for (const lane of lanes)
    Object.defineProperty(columns, lane, {
      enumerable: true,
      get: (): Column => numberColumnOf(spec, column(lane)),
    });
  const schema: { readonly [name: string]: ColumnSpec } = {
    place: text,
    ...Object.fromEntries(lanes.map((lane) => [lane, spec])),
  };
  const { length } = places;
  const problems = createProblemLog();
  return { schema, columns, length, read: length, rejected: 0, records: undefined, rows: undefined, problems };
}

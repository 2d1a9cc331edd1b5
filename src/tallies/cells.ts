import { type Column, type ColumnSpec, type Table, type TableSchema, tableOfColumns } from "../tables/index.js";

/** What is added up for each indicator. The last two count entries that did not say, so that unknown does not become 0. */
export const lanes = ["pass", "fail", "notApplicable", "missing", "notApplicableUnknown", "missingUnknown"] as const;

/** How many of the lanes, the first ones, count subjects. */
export const countedLanes = 4;

/** The name of a lane. */
export type LaneName = (typeof lanes)[number];

/** The column and figure of an indicator's lane. */
export function laneOf(indicator: string, lane: LaneName): string {
  return `${indicator}.${lane}`;
}

/** Sums by place, indicator and lane: as much as there are places, however many households are added. */
export interface Cells {
  /** The places in the order they first came. */
  readonly places: readonly string[];
  /** The number of a place, given when it first comes. */
  rowOf(place: string): number;
  /** The number of each place that has come. */
  readonly rows: ReadonlyMap<string, number>;
  /** Would all subjects of an indicator together still be counted exactly with so many more? Asked before anything is added. */
  hasRoom(indicator: number, count: number): boolean;
  /** Adds to one sum. */
  add(row: number, indicator: number, lane: number, count: number): void;
  /** The sums of a place: for each indicator its lanes, one after another. */
  sumsOf(place: number): Float64Array;
  /** A table of a row per place and a column per indicator and lane. */
  toTable(indicators: readonly string[]): Table;
}

/** Empty sums for so many indicators. */
export function createCells(indicators: number): Cells {
  const width = indicators * lanes.length;
  const rows = new Map<string, number>();
  const places: string[] = [];
  const totals = new Float64Array(indicators);
  let sums = new Float64Array(width * 16);
  const rowOf = (place: string): number => {
    const known = rows.get(place);
    if (known !== undefined) return known;
    const row = places.push(place) - 1;
    rows.set(place, row);
    if (places.length * width > sums.length) {
      const larger = new Float64Array(sums.length * 2);
      larger.set(sums);
      sums = larger;
    }
    return row;
  };
  const sumsOf = (row: number): Float64Array => sums.subarray(row * width, row * width + width);
  return {
    places,
    rows,
    rowOf,
    hasRoom: (indicator, count) => (totals[indicator] as number) + count <= Number.MAX_SAFE_INTEGER,
    add(row, indicator, lane, count) {
      const at = row * width + indicator * lanes.length + lane;
      sums[at] = (sums[at] as number) + count;
      if (lane < countedLanes) totals[indicator] = (totals[indicator] as number) + count;
    },
    sumsOf,
    toTable(names) {
      const schema: Record<string, ColumnSpec> = { place: { kind: "text" } };
      const columns: Record<string, Column> = {
        place: {
          spec: { kind: "text" },
          codes: Int32Array.from(places, (_, row) => row),
          dictionary: [...places],
          validity: undefined,
        },
      };
      for (const [indicator, name] of names.entries()) {
        for (const [lane, laneName] of lanes.entries()) {
          const spec = { kind: "integer", least: 0 } as const;
          const at = indicator * lanes.length + lane;
          const values = Float64Array.from(places, (_, row) => sums[row * width + at] as number);
          schema[laneOf(name, laneName)] = spec;
          columns[laneOf(name, laneName)] = { spec, values, validity: undefined };
        }
      }
      return tableOfColumns(schema as TableSchema, columns, places.length) as Table;
    },
  };
}

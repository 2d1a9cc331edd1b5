import { type Ratio, ratioOf } from "../amounts/index.js";
import type { MeasuredUnit } from "../indicators/index.js";
import { type Lane, type Rollup, rollUp } from "../places/index.js";
import type { IntegerSpec, Table, TextSpec } from "../tables/index.js";
import { exactAt } from "./countsAt.js";
import { codeIn } from "./countsEntry.js";
import type { Tally } from "./tally.js";
import { recordsLane, recordsUnknown } from "./tallyShape.js";

/**
 * The columns of a table of how many households, or other units, there should be in each place.
 * @category Coverage
 * @since 0.1.0
 */
export type ExpectedSchema = {
  /** The code of the place. */
  readonly place: TextSpec;
  /** How many there are, by a register or a plan of the survey. */
  readonly expected: IntegerSpec;
};

/**
 * The columns of a table of how many households, or other units, there should be in each place.
 * @category Coverage
 * @since 0.1.0
 */
export const expectedSchema: ExpectedSchema = {
  place: { kind: "text", title: { th: "รหัสพื้นที่", en: "Place" } },
  expected: {
    kind: "integer",
    least: 0,
    title: { th: "จำนวนครัวเรือนทั้งหมด", en: "Expected" },
    aliases: ["จำนวนครัวเรือน"],
  },
};

/**
 * How much of what there should be was surveyed.
 * @category Coverage
 * @since 0.1.0
 */
export interface Coverage {
  /** What is counted: that which the set's records describe. */
  readonly unit: MeasuredUnit;
  /** How much of a place was surveyed. */
  at(place: string): CoverageFigure;
  /** Places that were expected and of which no record was taken in, in the order of the table. */
  readonly without: readonly string[];
  /** Places of which more records were taken in than were expected, or of which nothing was expected, with both numbers. */
  readonly beyond: readonly CoverageFigure[];
  /** Places of the table that the axis does not have. */
  readonly unknownPlaces: readonly string[];
}

/**
 * How much of a place was surveyed.
 * @category Coverage
 * @since 0.1.0
 */
export interface CoverageFigure {
  /** The place. */
  readonly place: string;
  /** How many records were taken in; `null` where counts were given instead, or where it is hidden. */
  readonly surveyed: number | null;
  /** How many there should be; `null` where the table says nothing of the place or of any in it. */
  readonly expected: number | null;
  /** The one over the other, exactly: above 1 where more were surveyed than expected; `null` where one is not known or nothing was expected. */
  readonly share: Ratio | null;
}

/**
 * Holds the records of a tally against how many households there should be, in every place.
 * @remarks The records that were accepted, and rows of outcomes of what records describe; from counts it is not known how many
 * households there were. Of a divided place a share of a household may be expected or surveyed; numbers are rounded down, shares are exact.
 * @param tally - A finished tally.
 * @param expected - How many there should be: a row for each place; a place given twice is added up.
 * @throws a {@link RangeError} when the sums could exceed 2^53.
 * @category Coverage
 * @since 0.1.0
 * @example One of two villages was surveyed, in part
 * ```ts
 * import { formatRatio } from "chumchon/amounts";
 * import { parseCivilDate } from "chumchon/calendar";
 * import { bmn2560 } from "chumchon/data/bmn2560";
 * import { createAxis } from "chumchon/places";
 * import { tableOf } from "chumchon/tables";
 * import { coverageOf, createTally, expectedSchema } from "chumchon/tallies";
 * const nodes = [{ id: "a", level: "village", parent: "t" }, { id: "b", level: "village", parent: "t" }, { id: "t", level: "subdistrict" }];
 * const axis = createAxis({ id: "administrative", levels: ["village", "subdistrict"], nodes });
 * if (!axis.ok) throw new Error("a made-up axis");
 * const builder = createTally(bmn2560, axis.value, { survey: { surveyedOn: parseCivilDate("2018-03-15") } });
 * builder.add([{ place: "a", members: [{ age: 40 }] }]);
 * const coverage = coverageOf(builder.finish(), tableOf(expectedSchema, [["a", 3], ["b", 5]]));
 * const { surveyed, expected, share } = coverage.at("t");
 * [surveyed, expected, share && formatRatio(share)]; // => [1, 8, "1/8"]
 * coverage.without; // => ["b"]
 * ```
 */
export function coverageOf(tally: Tally, expected: Table<ExpectedSchema>): Coverage {
  const lanes = { expected: { kind: "sum", column: "expected" }, rows: { kind: "count" } } as const;
  const { codes } = expected.columns.place;
  const { landings } = tally.axis;
  // Codes in Thai digits are read as they are among counts.
  const dictionary = expected.columns.place.dictionary.map((told) => (landings.has(told) ? told : codeIn(told)));
  const read: Table = {
    ...expected,
    columns: { ...expected.columns, place: { ...expected.columns.place, dictionary } },
  };
  const rollup = rollUp(tally.axis, read, lanes as { readonly [name: string]: Lane });
  const given = new Map<string, number>();
  for (let row = 0; row < expected.length; row++) {
    const place = dictionary[codes[row] as number] as string;
    given.set(place, (given.get(place) ?? 0) + (expected.columns.expected.values[row] as number));
  }
  const at = (place: string): CoverageFigure => figureOf(tally, rollup, given, place);
  const isKnown = (place: string): boolean => landings.has(place);
  const surveyed = tally.own.places.map(at).filter(({ surveyed: count }) => count !== null && count > 0);
  return {
    unit: tally.set.recordsOf,
    at,
    without: [...given.keys()].filter(
      (place) => isKnown(place) && (given.get(place) ?? 0) > 0 && at(place).surveyed === 0,
    ),
    beyond: surveyed.filter(({ surveyed: count, expected: most }) => (count as number) > (most ?? 0)),
    unknownPlaces: [...given.keys()].filter((place) => !isKnown(place)),
  };
}

function figureOf(tally: Tally, rollup: Rollup, given: ReadonlyMap<string, number>, place: string): CoverageFigure {
  const { landings, nodes, denominator } = tally.axis;
  const landing = landings.get(place);
  if (landing === undefined) throw new RangeError(`place: one of the axis was expected, got ${place}`);
  const records = exactAt(tally, place, recordsLane);
  const isTold = exactAt(tally, place, recordsUnknown).count === 0 && !Number.isNaN(records.count);
  const node = landing.kind === "whole" && nodes[landing.node] === place ? landing.node : undefined;
  const most = node === undefined ? (given.get(place) ?? null) : expectedAt(rollup, node);
  const of = node === undefined ? 1 : denominator;
  return {
    place,
    surveyed: isTold ? Math.floor(records.count / records.of) : null,
    expected: most === null ? null : Math.floor(most / of),
    share:
      !isTold || most === null || most === 0
        ? null
        : ratioOf(BigInt(records.count) * BigInt(of), BigInt(most) * BigInt(records.of)),
  };
}

/** What is expected of a node; nothing is known where no row of the table lies in it. */
function expectedAt({ totals }: Rollup, node: number): number | null {
  return totals.rows?.[node] === 0 ? null : (totals.expected?.[node] as number);
}

import {
  addRatio,
  compareRatio,
  divideRatio,
  multiplyRatio,
  parseRatio,
  type Ratio,
  ratioOf,
} from "../amounts/index.js";
import type { LevelNumber, LevelPoints, LevelScale } from "../indicators/index.js";
import type { BitColumn, NumberColumn, Table } from "../tables/index.js";
import { appliesAt, flagsAt, isThere, numbersAt, type OnLevelProblem } from "./levelItems.js";
import { type NumberReader, valueIn } from "./numberRange.js";

/** Points of a unit for one thing: what it may have at least and at most, of how many. */
export interface PointsAt {
  readonly item: LevelPoints;
  readonly least: Ratio;
  readonly most: Ratio;
  readonly full: Ratio;
}

type PointsNumber = LevelNumber & { readonly kind: "points" };
type Missing = NonNullable<LevelScale["missing"]>;

/** The points that count in a row: a list for each side, of what applies and is counted. */
export type SidesReader = (row: number) => readonly (readonly PointsAt[])[];

interface PointsColumn {
  readonly item: LevelPoints;
  readonly column: NumberColumn;
  readonly applies: BitColumn | undefined;
  readonly full: Ratio;
}

/** Reads the points that count, side by side. */
export function sidesReaderOf(
  number: PointsNumber,
  missing: Missing,
  units: Table,
  onProblem: OnLevelProblem,
): SidesReader {
  const sides = number.sides.map(({ items }) =>
    items
      .filter(({ isCounted }) => isCounted !== false)
      .map(
        (item): PointsColumn => ({
          item,
          column: numbersAt(item.id, units, item.column),
          applies: item.appliesWhere === undefined ? undefined : flagsAt(item.id, units, item.appliesWhere),
          full: parseRatio(item.most),
        }),
      ),
  );
  return (row) => sides.map((side) => side.flatMap((points) => pointsAt(points, row, missing, onProblem)));
}

function pointsAt(
  { item, column, applies, full }: PointsColumn,
  row: number,
  missing: Missing,
  onProblem: OnLevelProblem,
): readonly PointsAt[] {
  const does = applies === undefined ? "yes" : appliesAt(applies, row);
  if (does === "no") return [];
  if (does === "yes" && isThere(column, row)) {
    const value = valueIn(column, row);
    if (value.numerator >= 0n && compareRatio(value, full) <= 0) return [{ item, least: value, most: value, full }];
    onProblem("outside", row, item.column, item.id);
  }
  if (missing === "leftOut") return [];
  return [{ item, least: zero, most: missing === "failed" ? zero : full, full }];
}

const zero: Ratio = { numerator: 0n, denominator: 1n };

/** The mean of sides, each its points over the most they could be, out of a full number; nothing where nothing applies. */
export function meanOfSides(
  sides: readonly (readonly PointsAt[])[],
  outOf: Ratio,
  pointsOf: (points: PointsAt) => Ratio,
): Ratio | undefined {
  const counted = sides.filter((side) => side.length > 0);
  if (counted.length === 0) return undefined;
  const shares = counted.map((side) => divideRatio(sum(side.map(pointsOf)), sum(side.map(({ full }) => full))));
  return multiplyRatio(divideRatio(sum(shares), ratioOf(counted.length)), outOf);
}

function sum(ratios: readonly Ratio[]): Ratio {
  return ratios.reduce(addRatio, zero);
}

/** Reads the mean of sides: one number where all points are known, else from no points for the missing to all of them. */
export function pointsReaderOf(
  number: PointsNumber,
  missing: Missing,
  units: Table,
  onProblem: OnLevelProblem,
): NumberReader {
  const sidesAt = sidesReaderOf(number, missing, units, onProblem);
  const outOf = parseRatio(number.outOf);
  return (row) => {
    const sides = sidesAt(row);
    const low = meanOfSides(sides, outOf, ({ least }) => least);
    if (low === undefined) return undefined;
    const isKnown = sides.every((side) => side.every(({ least, most }) => least === most));
    const high = isKnown ? low : meanOfSides(sides, outOf, ({ most }) => most);
    return { low, ...(high !== undefined && { high }) };
  };
}

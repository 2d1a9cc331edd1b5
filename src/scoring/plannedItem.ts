import {
  compareRatio,
  divideRatio,
  formatRatio,
  multiplyRatio,
  negateRatio,
  parseRatio,
  type Ratio,
  ratioOf,
  subtractRatio,
} from "../amounts/index.js";
import type { BandPoints, CompositeItem, OutsidePolicy, RankPoints, ZScore } from "../indicators/index.js";
import { bitPlaneOf, type NumberColumn, type TextColumn } from "../tables/index.js";
import { bandColumnOf } from "./bandColumn.js";
import { extremesOf, momentsOf, valueIn } from "./columnStatistics.js";
import { boundsOf } from "./cutoffBounds.js";
import { rankColumnOf } from "./rankColumn.js";

/** An item with its columns and its numbers read. */
export interface PlannedItem {
  readonly definition: CompositeItem;
  /** The column of the table. */
  readonly source: NumberColumn;
  /** The numbers that are scored: that column, or places or points made of it. */
  readonly column: NumberColumn;
  /** The mark of those numbers that scores zero, or the full score where lower is better. */
  readonly minimum: Ratio;
  readonly maximum: Ratio;
  readonly better: "higher" | "lower";
  readonly outside: OutsidePolicy;
  /** The score at the better mark. */
  readonly full: Ratio;
  /** Whether the marks are such that values beyond them are told. */
  readonly isMarked: boolean;
  /** Whether there is a scale at all: a statistic of the units can leave none. */
  readonly isScaled: boolean;
  /** What is added before a logarithm is taken. */
  readonly shift: Ratio;
  /** The least number of the column that has a logarithm then. */
  readonly leastPositive: number;
  /** Where the score is a number of standard deviations. */
  readonly standard: StandardScale | undefined;
}

/** The scale of a z-score: mean + spread × (value - centre) / √variance. */
export interface StandardScale {
  readonly centre: Ratio;
  readonly variance: Ratio;
  readonly mean: Ratio;
  readonly spread: Ratio;
}

/** The marks between which values lie. */
type Marks = Pick<PlannedItem, "minimum" | "maximum" | "outside">;

/** Makes an item ready: what its normalisation takes from the units is worked out here, once. */
export function plannedItemOf(
  definition: CompositeItem,
  source: NumberColumn,
  full: Ratio,
  unit: TextColumn | undefined,
): PlannedItem {
  const { normalisation, better } = definition;
  const { kind } = normalisation;
  const marked = { definition, source, column: source, better, full, isMarked: true, isScaled: true } as const;
  const shift = parseRatio(definition.shift ?? 0);
  const above = { relation: "moreThan", cutoff: formatRatio(negateRatio(shift)) } as const;
  const leastPositive = boundsOf({ kind: "number", column: "", scale: "ordinal", ...above }, source).from;
  const item = { ...marked, shift, leastPositive, standard: undefined };
  switch (kind) {
    case "goalposts": {
      const { minimum, maximum, outside } = normalisation;
      return { ...item, minimum: parseRatio(minimum), maximum: parseRatio(maximum), outside };
    }
    case "minimumMaximum":
    case "distance":
    case "fractionOfMaximum": {
      const marks = marksOf(item, unit);
      return marks === undefined ? unscaled(item) : { ...item, ...marks };
    }
    case "zScore":
      return standardised(item, normalisation);
    case "bands":
      return banded(item, normalisation);
    default:
      return placed(item, normalisation);
  }
}

type Item = Omit<PlannedItem, "minimum" | "maximum" | "outside">;

function marksOf(
  { definition: { normalisation, better, transform }, source, leastPositive }: Item,
  unit: TextColumn | undefined,
): Marks | undefined {
  // A value without a logarithm is no value of the scale; it is told row by row.
  const isLogarithm = transform === "logarithm";
  const extremes = extremesOf(source, isLogarithm ? leastPositive : Number.NEGATIVE_INFINITY);
  if (extremes === undefined) return undefined;
  let [minimum, maximum] = [valueIn(source, extremes.least), valueIn(source, extremes.most)];
  let outside: OutsidePolicy = isLogarithm ? "keep" : "clamp";
  if (normalisation.kind === "fractionOfMaximum") {
    [minimum, outside] = [ratioOf(0), normalisation.outside];
  } else if (normalisation.kind === "distance" && normalisation.to !== "best") {
    const { to } = normalisation;
    const mark = "target" in to ? parseRatio(to.target) : valueOfUnit(source, unit, to.unit);
    if (mark === undefined) return undefined;
    outside = normalisation.outside;
    if (better === "higher") maximum = mark;
    else minimum = mark;
  }
  return compareRatio(minimum, maximum) < 0 ? { minimum, maximum, outside } : undefined;
}

/** The value of the one unit of a name; none where there is none, or several bear it. */
function valueOfUnit(source: NumberColumn, unit: TextColumn | undefined, name: string): Ratio | undefined {
  if (unit === undefined) return undefined;
  const { codes, dictionary } = unit;
  const rows: number[] = [];
  for (let row = 0; row < codes.length; row++) if (dictionary[codes[row] as number] === name) rows.push(row);
  const [row] = rows;
  if (row === undefined || rows.length > 1) return undefined;
  const isThere = source.validity === undefined || (((source.validity[row >> 3] as number) >> (row & 7)) & 1) === 1;
  return isThere ? valueIn(source, source.values[row] as number) : undefined;
}

function standardised(item: Item, { deviation, mean = 0, spread = 1 }: ZScore): PlannedItem {
  const moments = momentsOf(item.source);
  const divisor = deviation === "sample" ? moments.count - 1 : moments.count;
  if (!(divisor > 0) || moments.squares.numerator === 0n) return unscaled(item);
  const variance = divideRatio(moments.squares, ratioOf(divisor));
  const standard = { centre: moments.mean, variance, mean: parseRatio(mean), spread: parseRatio(spread) };
  return { ...open(item), standard };
}

/** Places are held twice, so that the mean of two of them is whole. */
function placed(item: Item, { kind, ties }: RankPoints): PlannedItem {
  const { column, count } = rankColumnOf(item.source, item.better, ties);
  const higher = { ...open(item), column, better: "higher" } as const;
  if (kind === "rank") return { ...higher, maximum: ratioOf(2), full: ratioOf(1) };
  const first = { ...higher, minimum: ratioOf(2) };
  if (kind === "borda") return { ...first, maximum: ratioOf(4), full: ratioOf(1) };
  return count > 1 ? { ...first, maximum: ratioOf(2 * count), full: item.full } : unscaled(item);
}

function banded(item: Item, { bands }: BandPoints): PlannedItem {
  const { column, denominator } = bandColumnOf(item.source, bands);
  return { ...open(item), column, better: "higher", maximum: ratioOf(denominator), full: ratioOf(1) };
}

/** An item of numbers that have no outside. */
function open(item: Item): PlannedItem {
  return { ...item, isMarked: false, minimum: ratioOf(0), maximum: ratioOf(1), outside: "keep" };
}

/** An item of which no unit has a score. */
function unscaled(item: Item): PlannedItem {
  const rows = item.source.values.length;
  const column: NumberColumn = {
    spec: { kind: "integer", optional: true },
    values: new Float64Array(rows),
    validity: bitPlaneOf(rows),
  };
  return { ...open(item), column, isScaled: false };
}

/** The score of a value on a straight line between the marks, before its side and its size are seen to. */
export function linearShare({ minimum, maximum }: PlannedItem, value: Ratio): Ratio {
  return divideRatio(subtractRatio(value, minimum), subtractRatio(maximum, minimum));
}

/** The square of how many standard deviations lie between the value and the centre. */
export function squaredDeviations({ centre, variance }: StandardScale, value: Ratio): Ratio {
  const from = subtractRatio(value, centre);
  return divideRatio(multiplyRatio(from, from), variance);
}

/** Whether a logarithm or a root stands between the value and its score. */
export function isIrrational(item: PlannedItem): boolean {
  return isLogarithmic(item) || item.standard !== undefined;
}

/** Whether the score is linear in the logarithm of the value; an item without a scale is nothing. */
export function isLogarithmic({ definition, isScaled }: PlannedItem): boolean {
  return isScaled && definition.transform === "logarithm";
}

import {
  addBounded,
  addRatio,
  amountsSentences,
  type Bounded,
  boundedLogarithm,
  boundedOf,
  boundedPower,
  compareRatio,
  divideBounded,
  divideRatio,
  logarithmOf,
  multiplyBounded,
  multiplyRatio,
  negateRatio,
  type Ratio,
  ratioOf,
  rootOf,
  subtractBounded,
  subtractRatio,
} from "../amounts/index.js";
import { valueOrThrow } from "../kernel/index.js";
import { bitAt, type NumberColumn } from "../tables/index.js";
import { valueIn } from "./columnStatistics.js";
import type { ItemRange } from "./itemRange.js";
import {
  isIrrational,
  isLogarithmic,
  linearShare,
  type PlannedItem,
  type StandardScale,
  squaredDeviations,
} from "./plannedItem.js";
import type { ScoringProblem } from "./problems.js";

/** Where a value lies that is not between the goalposts. */
export type Outside = "below" | "above";

/** The number of an item that is scored in a row; none where there is none. A float means its shortest decimal. */
export function itemValueAt({ column }: PlannedItem, row: number): Ratio | undefined {
  return numberAt(column, row);
}

/** The value of an item as the table holds it. */
export function sourceValueAt({ source }: PlannedItem, row: number): Ratio | undefined {
  return numberAt(source, row);
}

function numberAt(column: NumberColumn, row: number): Ratio | undefined {
  if (column.validity !== undefined && !bitAt(column.validity, row)) return undefined;
  return valueIn(column, column.values[row] as number);
}

/** Whether a value lies outside the goalposts, and on which side. */
export function outsideOf({ minimum, maximum, isMarked }: PlannedItem, value: Ratio): Outside | undefined {
  if (!isMarked) return undefined;
  if (compareRatio(value, minimum) < 0) return "below";
  return compareRatio(value, maximum) > 0 ? "above" : undefined;
}

/** Does the value in a row lie outside the goalposts? With a range it is told by comparing floats. */
export function isOutsideAt(item: PlannedItem, range: ItemRange | undefined, row: number): boolean {
  if (range === undefined) return outsideOf(item, itemValueAt(item, row) as Ratio) !== undefined;
  const value = item.column.values[row] as number;
  return value < range.least || value > range.most;
}

/** Why an item has no score in a row; nothing where it has one. */
export function itemProblemAt(
  item: PlannedItem,
  range: ItemRange | undefined,
  row: number,
): ScoringProblem | undefined {
  const { id, column, transform } = item.definition;
  const none = (reason: "missing" | "rejected" | "notPositive" | "noBand" | "noScale"): ScoringProblem => ({
    code: `scoring.item.${reason}`,
    path: [column],
    record: row,
    item: id,
  });
  const { validity, values } = item.column;
  const given = item.source.validity;
  if (given !== undefined && !bitAt(given, row)) return none("missing");
  if (!item.isScaled) return none("noScale");
  if (validity !== undefined && !bitAt(validity, row)) return none("noBand");
  const isOutside = isOutsideAt(item, range, row);
  if (isOutside && item.outside === "reject") return none("rejected");
  // The marks of a logarithm are above zero, so that only what is kept beyond them can have none.
  const isKept = isOutside && item.outside === "keep";
  return transform === "logarithm" && isKept && (values[row] as number) < item.leastPositive
    ? none("notPositive")
    : undefined;
}

/** The value that an item's score is worked out from, set to a mark where it is clamped; or the reason why there is none. */
export function countedValueAt(item: PlannedItem, row: number): Ratio | ScoringProblem {
  const problem = itemProblemAt(item, undefined, row);
  if (problem !== undefined) return problem;
  const value = itemValueAt(item, row) as Ratio;
  const outside = item.outside === "clamp" ? outsideOf(item, value) : undefined;
  return outside === undefined ? value : outside === "below" ? item.minimum : item.maximum;
}

/** The score of an item in a row, or the reason why it has none. */
export function itemScoreAt(item: PlannedItem, row: number): Ratio | ScoringProblem {
  const value = countedValueAt(item, row);
  if ("code" in value) return value;
  const { better, full, standard } = item;
  if (standard !== undefined) return standardScore(standard, better, value);
  const share = isLogarithmic(item) ? logarithmicShare(item, value) : linearShare(item, value);
  return multiplyRatio(full, better === "higher" ? share : subtractRatio(ratioOf(1), share));
}

/** The same in double-double, where a logarithm or a root makes it irrational. */
export function boundedItemScoreAt(item: PlannedItem, row: number): Bounded | ScoringProblem {
  if (!isIrrational(item)) {
    const score = itemScoreAt(item, row);
    return "code" in score ? score : boundedOf(score);
  }
  const value = countedValueAt(item, row);
  if ("code" in value) return value;
  if (item.standard !== undefined) return boundedStandardScore(item.standard, item.better, value);
  const { own, whole } = logarithmsOf(item, value);
  const share = divideBounded(boundedLogarithm(boundedOf(own)), boundedLogarithm(boundedOf(whole)));
  return multiplyBounded(boundedOf(item.full), item.better === "higher" ? share : subtractBounded(boundedOf(1), share));
}

/** One root, so that it is snapped once; the value that is the mean itself has none. */
function standardScore(standard: StandardScale, better: "higher" | "lower", value: Ratio): Ratio {
  const deviations = valueOrThrow(rootOf(squaredDeviations(standard, value), 2), amountsSentences);
  const isBelow = compareRatio(value, standard.centre) < 0 === (better === "higher");
  const points = multiplyRatio(standard.spread, deviations);
  return addRatio(standard.mean, isBelow ? negateRatio(points) : points);
}

function boundedStandardScore(
  { centre, variance, mean, spread }: StandardScale,
  better: "higher" | "lower",
  value: Ratio,
): Bounded {
  const from = better === "higher" ? subtractRatio(value, centre) : subtractRatio(centre, value);
  const deviations = divideBounded(boundedOf(from), boundedPower(boundedOf(variance), ratioOf(1, 2)));
  return addBounded(boundedOf(mean), multiplyBounded(boundedOf(spread), deviations));
}

/** One step, so that it is snapped once: the place of x between a and b is the logarithm of x/a to base b/a. */
function logarithmicShare(item: PlannedItem, value: Ratio): Ratio {
  const { own, whole } = logarithmsOf(item, value);
  return valueOrThrow(logarithmOf(own, whole), amountsSentences);
}

/** x/a and b/a, each shifted. */
function logarithmsOf(
  { minimum, maximum, shift }: PlannedItem,
  value: Ratio,
): { readonly own: Ratio; readonly whole: Ratio } {
  const least = addRatio(minimum, shift);
  return { own: divideRatio(addRatio(value, shift), least), whole: divideRatio(addRatio(maximum, shift), least) };
}

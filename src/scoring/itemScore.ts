import {
  amountsSentences,
  type Bounded,
  boundedLogarithm,
  boundedOf,
  compareRatio,
  divideBounded,
  divideRatio,
  logarithmOf,
  multiplyBounded,
  multiplyRatio,
  type Ratio,
  ratioOf,
  ratioOfDecimal,
  subtractBounded,
  subtractRatio,
} from "../amounts/index.js";
import { valueOrThrow } from "../kernel/index.js";
import { bitAt } from "../tables/index.js";
import type { ItemRange } from "./itemRange.js";
import type { PlannedItem } from "./plan.js";
import type { ScoringProblem } from "./problems.js";

/** Where a value lies that is not between the goalposts. */
export type Outside = "below" | "above";

/** The value of an item in a row; none where the cell is empty. A float means its shortest decimal. */
export function itemValueAt({ column }: PlannedItem, row: number): Ratio | undefined {
  if (column.validity !== undefined && !bitAt(column.validity, row)) return undefined;
  const value = column.values[row] as number;
  return column.spec.kind === "decimal" ? ratioOfDecimal(value, column.spec.decimals) : ratioOf(value);
}

/** Whether a value lies outside the goalposts, and on which side. */
export function outsideOf({ minimum, maximum }: PlannedItem, value: Ratio): Outside | undefined {
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
  const { id, column, normalisation, transform } = item.definition;
  const none = (reason: "missing" | "rejected" | "notPositive"): ScoringProblem => ({
    code: `scoring.item.${reason}`,
    path: [column],
    record: row,
    item: id,
  });
  const { validity, values } = item.column;
  if (validity !== undefined && !bitAt(validity, row)) return none("missing");
  const isOutside = isOutsideAt(item, range, row);
  if (isOutside && normalisation.outside === "reject") return none("rejected");
  // The marks of a logarithm are above zero, so that only what is kept beyond them can have none.
  const isKept = isOutside && normalisation.outside === "keep";
  return transform === "logarithm" && isKept && (values[row] as number) <= 0 ? none("notPositive") : undefined;
}

/** The value that an item's score is worked out from, set to a mark where it is clamped; or the reason why there is none. */
export function countedValueAt(item: PlannedItem, row: number): Ratio | ScoringProblem {
  const problem = itemProblemAt(item, undefined, row);
  if (problem !== undefined) return problem;
  const value = itemValueAt(item, row) as Ratio;
  const outside = item.definition.normalisation.outside === "clamp" ? outsideOf(item, value) : undefined;
  return outside === undefined ? value : outside === "below" ? item.minimum : item.maximum;
}

/** The score of an item in a row, or the reason why it has none. */
export function itemScoreAt(item: PlannedItem, full: Ratio, row: number): Ratio | ScoringProblem {
  const value = countedValueAt(item, row);
  if ("code" in value) return value;
  const { better, transform } = item.definition;
  const share = transform === "logarithm" ? logarithmicShare(item, value) : linearShare(item, value);
  return multiplyRatio(full, better === "higher" ? share : subtractRatio(ratioOf(1), share));
}

/** The same in double-double, where a logarithm makes it irrational. */
export function boundedItemScoreAt(item: PlannedItem, full: Ratio, row: number): Bounded | ScoringProblem {
  if (item.definition.transform !== "logarithm") {
    const score = itemScoreAt(item, full, row);
    return "code" in score ? score : boundedOf(score);
  }
  const value = countedValueAt(item, row);
  if ("code" in value) return value;
  const [own, whole] = [divideRatio(value, item.minimum), divideRatio(item.maximum, item.minimum)];
  const share = divideBounded(boundedLogarithm(boundedOf(own)), boundedLogarithm(boundedOf(whole)));
  return multiplyBounded(
    boundedOf(full),
    item.definition.better === "higher" ? share : subtractBounded(boundedOf(1), share),
  );
}

function linearShare({ minimum, maximum }: PlannedItem, value: Ratio): Ratio {
  return divideRatio(subtractRatio(value, minimum), subtractRatio(maximum, minimum));
}

/** One step, so that it is snapped once: the place of x between a and b is the logarithm of x/a to base b/a. */
function logarithmicShare({ minimum, maximum }: PlannedItem, value: Ratio): Ratio {
  return valueOrThrow(logarithmOf(divideRatio(value, minimum), divideRatio(maximum, minimum)), amountsSentences);
}

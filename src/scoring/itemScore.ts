import {
  amountsSentences,
  compareRatio,
  divideRatio,
  logarithmOf,
  multiplyRatio,
  type Ratio,
  ratioOf,
  ratioOfDecimal,
  subtractRatio,
} from "../amounts/index.js";
import { valueOrThrow } from "../kernel/index.js";
import { bitAt } from "../tables/index.js";
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

/** The score of an item in a row, or the reason why it has none. */
export function itemScoreAt(item: PlannedItem, full: Ratio, row: number): Ratio | ScoringProblem {
  const { id, column, better, normalisation, transform } = item.definition;
  const none = (reason: "missing" | "rejected" | "notPositive"): ScoringProblem => ({
    code: `scoring.item.${reason}`,
    path: [column],
    record: row,
    item: id,
  });
  const given = itemValueAt(item, row);
  if (given === undefined) return none("missing");
  const outside = outsideOf(item, given);
  if (outside !== undefined && normalisation.outside === "reject") return none("rejected");
  const isClamped = outside !== undefined && normalisation.outside === "clamp";
  const value = isClamped ? (outside === "below" ? item.minimum : item.maximum) : given;
  if (transform === "logarithm" && value.numerator <= 0n) return none("notPositive");
  const share = transform === "logarithm" ? logarithmicShare(item, value) : linearShare(item, value);
  return multiplyRatio(full, better === "higher" ? share : subtractRatio(ratioOf(1), share));
}

function linearShare({ minimum, maximum }: PlannedItem, value: Ratio): Ratio {
  return divideRatio(subtractRatio(value, minimum), subtractRatio(maximum, minimum));
}

/** One step, so that it is snapped once: the place of x between a and b is the logarithm of x/a to base b/a. */
function logarithmicShare({ minimum, maximum }: PlannedItem, value: Ratio): Ratio {
  return valueOrThrow(logarithmOf(divideRatio(value, minimum), divideRatio(maximum, minimum)), amountsSentences);
}

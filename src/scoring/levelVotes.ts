import { addRatio, compareRatio, divideRatio, multiplyRatio, parseRatio, type Ratio } from "../amounts/index.js";
import type { LevelNumber, LevelScale } from "../indicators/index.js";
import type { NumberColumn, Table } from "../tables/index.js";
import { isThere, numbersAt, type OnLevelProblem } from "./levelItems.js";
import { exactRange, type NumberRange, type NumberReader, valueIn } from "./numberRange.js";

const zero: Ratio = { numerator: 0n, denominator: 1n };

/**
 * Reads the mean level of votes. While a count of hands is missing the mean may lie anywhere between that of the known ones and
 * the level that was not counted, which it comes as near as there are hands but reaches only where nobody else voted.
 */
export function votesReaderOf(
  number: LevelNumber & { readonly kind: "votes" },
  missing: NonNullable<LevelScale["missing"]>,
  units: Table,
  onProblem: OnLevelProblem,
): NumberReader {
  const votes = number.votes.map(({ column, level }) => ({
    name: column,
    column: numbersAt(number.id, units, column),
    level: parseRatio(level),
  }));
  return (row) => {
    const open: Ratio[] = [];
    let [count, total] = [zero, zero];
    for (const { name, column, level } of votes) {
      const hands = handsAt(column, row);
      if (hands === "outside") onProblem("outside", row, name, number.id);
      if (typeof hands === "string") {
        open.push(level);
        continue;
      }
      count = addRatio(count, hands);
      total = addRatio(total, multiplyRatio(hands, level));
    }
    const mean = count.numerator === 0n ? undefined : divideRatio(total, count);
    if (open.length === 0 || missing !== "undecided") return mean === undefined ? undefined : exactRange(mean);
    return rangeWith(mean, open);
  };
}

function handsAt(column: NumberColumn, row: number): Ratio | "missing" | "outside" {
  if (!isThere(column, row)) return "missing";
  const hands = valueIn(column, row);
  return hands.numerator < 0n || hands.denominator !== 1n ? "outside" : hands;
}

function rangeWith(mean: Ratio | undefined, open: readonly Ratio[]): NumberRange {
  const levels = [...open].sort(compareRatio);
  const [least, most] = [levels[0] as Ratio, levels.at(-1) as Ratio];
  if (mean === undefined) return { low: least, high: most };
  const isBelow = compareRatio(least, mean) < 0;
  const isAbove = compareRatio(most, mean) > 0;
  return {
    low: isBelow ? least : mean,
    isLowOpen: isBelow,
    high: isAbove ? most : mean,
    isHighOpen: isAbove,
  };
}

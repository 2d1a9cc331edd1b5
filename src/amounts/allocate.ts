import { greatestCommonDivisor } from "./greatestCommonDivisor.js";
import { type ExactNumber, ratioOf } from "./ratio.js";
import type { Satang } from "./satang.js";

/**
 * Divides an amount so that the parts add up to it exactly.
 * @remarks Largest remainder: each part is its exact share cut to a whole unit, and the units left over go one each to the
 * largest remainders, equal remainders in the order given. So a part is never a whole unit away from its exact share, a
 * weight of zero gets nothing, and a greater weight never gets less than a smaller one. A negative amount is divided as
 * its opposite is, part by part: what takes back an amount takes back each part. The method is a convention, not taken
 * from a source.
 * @param amount - What to divide: a whole number of units, such as satang or persons.
 * @param weights - In any exact numbers, none negative, at least one positive; a number means its shortest decimal.
 * @returns One part per weight, in order.
 * @throws a RangeError when the amount is no safe integer, a weight is negative or not finite, or none is positive.
 * @category Money
 * @since 0.1.0
 * @example One baht among three villages
 * ```ts
 * import { allocate } from "chumchon/amounts";
 * allocate(100, [1, 1, 1]); // => [34, 33, 33]
 * allocate(-100, [1, 1, 1]); // => [-34, -33, -33]
 * ```
 */
export function allocate(amount: Satang, weights: readonly ExactNumber[]): readonly Satang[];
export function allocate(amount: number, weights: readonly ExactNumber[]): readonly number[];
export function allocate(amount: number, weights: readonly ExactNumber[]): readonly number[] {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`${amount} is not a whole number within 2^53 - 1`);
  const numerators = overOneDenominator(weights);
  const whole = numerators.reduce((total, numerator) => total + numerator, 0n);
  if (whole === 0n) throw new RangeError("at least one weight must be positive");
  const units = BigInt(Math.abs(amount));
  const sign = amount < 0 ? -1 : 1;
  let left = Math.abs(amount);
  const shares = numerators.map((numerator, position) => {
    const product = units * numerator;
    const floor = Number(product / whole);
    left -= floor;
    return { position, floor, remainder: product % whole };
  });
  const parts = shares.map(({ floor }) => floor);
  shares.sort((a, b) => (a.remainder === b.remainder ? a.position - b.position : a.remainder > b.remainder ? -1 : 1));
  for (const { position, floor } of shares.slice(0, left)) parts[position] = floor + 1;
  return parts.map((part) => (part === 0 ? 0 : sign * part));
}

/** The weights as whole numbers in the same proportions. */
function overOneDenominator(weights: readonly ExactNumber[]): bigint[] {
  const ratios = weights.map((weight) => ratioOf(weight));
  if (ratios.some(({ numerator }) => numerator < 0n)) throw new RangeError("a weight must not be negative");
  const denominators = new Set(ratios.map(({ denominator }) => denominator));
  let common = 1n;
  for (const denominator of denominators) common = (common * denominator) / greatestCommonDivisor(common, denominator);
  return ratios.map(({ numerator, denominator }) => numerator * (common / denominator));
}

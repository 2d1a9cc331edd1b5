import { greatestCommonDivisor } from "./greatestCommonDivisor.js";
import type { Ratio } from "./ratio.js";

/**
 * Exact numbers as whole numbers over one denominator.
 * @category Exact numbers
 * @since 0.1.0
 */
export interface WholeNumbers {
  /** The whole numbers, in the order of the numbers. */
  readonly numerators: readonly number[];
  /** What each of them is divided by. */
  readonly denominator: number;
}

/**
 * Exact numbers as whole numbers over one denominator.
 * @param numbers - The numbers, in any order.
 * @returns None where the denominator or a numerator would pass 2^53 - 1.
 * @category Exact numbers
 * @since 0.1.0
 * @example
 * ```ts
 * import { ratioOf, wholeNumbersOf } from "chumchon/amounts";
 * wholeNumbersOf([ratioOf(1, 2), ratioOf(2, 3)]); // => { numerators: [3, 4], denominator: 6 }
 * ```
 */
export function wholeNumbersOf(numbers: readonly Ratio[]): WholeNumbers | undefined {
  let common = 1n;
  for (const { denominator } of numbers) {
    common *= denominator / greatestCommonDivisor(common, denominator);
    if (common > most) return undefined;
  }
  const numerators = numbers.map(({ numerator, denominator }) => numerator * (common / denominator));
  if (numerators.some((numerator) => numerator > most || numerator < -most)) return undefined;
  return { numerators: numerators.map(Number), denominator: Number(common) };
}

const most = 9_007_199_254_740_991n;

import { type Ratio, reducedRatio } from "./ratio.js";

/**
 * Adds two exact numbers.
 * @category Exact numbers
 * @since 0.1.0
 * @example
 * ```ts
 * import { addRatio, formatRatio, ratioOf } from "chumchon/amounts";
 * formatRatio(addRatio(ratioOf(1, 3), ratioOf(1, 6))); // => "1/2"
 * ```
 */
export function addRatio(left: Ratio, right: Ratio): Ratio {
  if (left.denominator === right.denominator) {
    return reducedRatio(left.numerator + right.numerator, left.denominator);
  }
  return reducedRatio(
    left.numerator * right.denominator + right.numerator * left.denominator,
    left.denominator * right.denominator,
  );
}

/**
 * Takes the second exact number from the first.
 * @category Exact numbers
 * @since 0.1.0
 * @example
 * ```ts
 * import { formatRatio, ratioOf, subtractRatio } from "chumchon/amounts";
 * formatRatio(subtractRatio(ratioOf(1, 3), ratioOf(1, 2))); // => "-1/6"
 * ```
 */
export function subtractRatio(left: Ratio, right: Ratio): Ratio {
  return addRatio(left, negateRatio(right));
}

/**
 * Multiplies two exact numbers.
 * @category Exact numbers
 * @since 0.1.0
 * @example
 * ```ts
 * import { formatRatio, multiplyRatio, ratioOf } from "chumchon/amounts";
 * formatRatio(multiplyRatio(ratioOf(2, 3), ratioOf(0.25))); // => "1/6"
 * ```
 */
export function multiplyRatio(left: Ratio, right: Ratio): Ratio {
  return reducedRatio(left.numerator * right.numerator, left.denominator * right.denominator);
}

/**
 * Divides the first exact number by the second.
 * @throws a RangeError when the second is zero.
 * @category Exact numbers
 * @since 0.1.0
 * @example
 * ```ts
 * import { divideRatio, formatRatio, ratioOf } from "chumchon/amounts";
 * formatRatio(divideRatio(ratioOf(3990), ratioOf(4002))); // => "665/667"
 * ```
 */
export function divideRatio(left: Ratio, right: Ratio): Ratio {
  return reducedRatio(left.numerator * right.denominator, left.denominator * right.numerator);
}

/**
 * The exact number with the other sign.
 * @category Exact numbers
 * @since 0.1.0
 * @example
 * ```ts
 * import { formatRatio, negateRatio, ratioOf } from "chumchon/amounts";
 * formatRatio(negateRatio(ratioOf(1, 3))); // => "-1/3"
 * ```
 */
export function negateRatio(ratio: Ratio): Ratio {
  return { numerator: -ratio.numerator, denominator: ratio.denominator };
}

/**
 * The exact number without its sign.
 * @category Exact numbers
 * @since 0.1.0
 * @example
 * ```ts
 * import { absoluteRatio, formatRatio, ratioOf } from "chumchon/amounts";
 * formatRatio(absoluteRatio(ratioOf(-1, 3))); // => "1/3"
 * ```
 */
export function absoluteRatio(ratio: Ratio): Ratio {
  return ratio.numerator < 0n ? negateRatio(ratio) : ratio;
}

/**
 * Adds up exact numbers; of none, zero.
 * @category Exact numbers
 * @since 0.1.0
 * @example Three weights of a third are one, exactly
 * ```ts
 * import { ratioOf, sumRatios } from "chumchon/amounts";
 * const third = ratioOf(1, 3);
 * sumRatios([third, third, third]); // => { numerator: 1n, denominator: 1n }
 * ```
 */
export function sumRatios(ratios: Iterable<Ratio>): Ratio {
  let total: Ratio = { numerator: 0n, denominator: 1n };
  for (const ratio of ratios) total = addRatio(total, ratio);
  return total;
}

/**
 * Which of two exact numbers is greater: there is no tolerance.
 * @returns 1 when the first is greater, -1 when the second is, 0 when they are equal; so it sorts a list upwards.
 * @category Exact numbers
 * @since 0.1.0
 * @example
 * ```ts
 * import { compareRatio, ratioOf } from "chumchon/amounts";
 * compareRatio(ratioOf(1, 3), ratioOf(0.333333)); // => 1
 * ```
 */
export function compareRatio(left: Ratio, right: Ratio): -1 | 0 | 1 {
  const above = left.numerator * right.denominator;
  const below = right.numerator * left.denominator;
  return above < below ? -1 : above > below ? 1 : 0;
}

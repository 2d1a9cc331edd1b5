import type { Ratio } from "./ratio.js";
import { roundQuotient } from "./rounding.js";

/** How many digits an irrational value is computed to, before it is snapped. */
export const computedDigits = 80;

const keptDigits = 50;

/**
 * The value of an irrational result: rounded half up to 80 significant digits and then to 50. The 30 digits between
 * absorb the error of the computation, so that what is a short decimal in truth comes out as that decimal.
 * @param units - The digits of the computed value, more than 80 of them where it is not exact.
 * @param places - How many of them stand after the point.
 */
export function snap(units: bigint, places: number): Ratio {
  const excess = digitsOf(units) - computedDigits;
  const computed = withoutLast(units, excess);
  const rest = digitsOf(computed) - keptDigits;
  return ratioOfUnits(withoutLast(computed, rest), places - Math.max(0, excess) - Math.max(0, rest));
}

/** How many decimal digits a whole number has, its sign apart. */
export function digitsOf(value: bigint): number {
  return String(value < 0n ? -value : value).length;
}

function withoutLast(units: bigint, digits: number): bigint {
  return digits <= 0 ? units : roundQuotient(units, 10n ** BigInt(digits), "halfUp");
}

/** In lowest terms: a power of ten has no factors but two and five, which is quicker than a greatest common divisor. */
function ratioOfUnits(units: bigint, places: number): Ratio {
  if (places <= 0 || units === 0n) return { numerator: units * 10n ** BigInt(Math.max(0, -places)), denominator: 1n };
  let numerator = units;
  let [twos, fives] = [places, places];
  for (; twos > 0 && numerator % 2n === 0n; twos--) numerator /= 2n;
  for (; fives > 0 && numerator % 5n === 0n; fives--) numerator /= 5n;
  return { numerator, denominator: 2n ** BigInt(twos) * 5n ** BigInt(fives) };
}

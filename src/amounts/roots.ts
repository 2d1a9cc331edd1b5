import { fail, ok, type Result } from "../kernel/index.js";
import type { AmountsProblem } from "./problems.js";
import type { Ratio } from "./ratio.js";
import { computedDigits, digitsOf, snap } from "./snap.js";

/**
 * The root of a number: the square root, the cube root and so on, as one exact number that can be compared and rounded.
 * @remarks A rational root is exact, however long: the cube root of 8/27 is 2/3. An irrational one is its value to 80
 * significant digits, snapped to 50. It is found in whole numbers: floats and decimals lose cube roots of true cubes.
 * @param ratio - Zero or more. A negative number has no root here, be the degree odd: a mean of such numbers has no sense.
 * @param degree - 2 for the square root, 3 for the cube root; 1 to 1,000.
 * @throws a RangeError when the degree is not a whole number from 1 to 1,000. {@link powerOf} takes any exponent.
 * @category Roots and logarithms
 * @since 0.1.0
 * @example The cube root of 12 cubed is 12, and that of two is rounded once
 * ```ts
 * import { ratioOf, rootOf, toDecimalText } from "chumchon/amounts";
 * rootOf(ratioOf(1728), 3); // => { ok: true, value: { numerator: 12n, denominator: 1n } }
 * const root = rootOf(ratioOf(2), 3);
 * root.ok ? toDecimalText(root.value, 6) : ""; // => "1.259921"
 * ```
 */
export function rootOf(ratio: Ratio, degree: number): Result<Ratio, AmountsProblem> {
  if (!Number.isInteger(degree) || degree < 1 || degree > 1000) {
    throw new RangeError(`the degree of a root must be a whole number from 1 to 1,000, not ${degree}`);
  }
  if (ratio.numerator < 0n) return fail({ code: "amounts.root.negative", path: [] });
  return ok(rationalRootOf(ratio, degree) ?? irrationalRootOf(ratio, degree));
}

/** The root where it is a ratio itself: in lowest terms both parts must be perfect powers. */
export function rationalRootOf({ numerator, denominator }: Ratio, degree: number): Ratio | undefined {
  const below = perfectRootOf(denominator, degree);
  const above = below === undefined ? undefined : perfectRootOf(numerator, degree);
  return above === undefined || below === undefined ? undefined : { numerator: above, denominator: below };
}

/** The root of a positive number, cut after more than 80 digits and then snapped. */
export function irrationalRootOf({ numerator, denominator }: Ratio, degree: number): Ratio {
  const magnitude = Math.floor((digitsOf(numerator) - digitsOf(denominator)) / degree);
  const places = computedDigits + 2 - magnitude;
  const scale = 10n ** BigInt(Math.abs(places) * degree);
  const value = places < 0 ? numerator / (denominator * scale) : (numerator * scale) / denominator;
  return snap(integerRoot(value, degree), places);
}

/** How many bits a positive whole number needs, rounded up to a multiple of four. */
export function bitsOf(value: bigint): number {
  return value.toString(16).length * 4;
}

function perfectRootOf(value: bigint, degree: number): bigint | undefined {
  if (value < 2n) return value;
  const root = integerRoot(value, degree);
  return root ** BigInt(degree) === value ? root : undefined;
}

/** The greatest whole number whose power is not above the value. */
function integerRoot(value: bigint, degree: number): bigint {
  const short = value < mostGuessed ? shortRoot(value, degree) : undefined;
  if (short !== undefined) return short;
  const bits = bitsOf(value);
  const n = BigInt(degree);
  const rest = n - 1n;
  let root = guessAbove(value, bits, degree);
  for (;;) {
    // Newton's method comes down to the root from above; the first step that is no lower has found it.
    const next = (rest * root + value / root ** rest) / n;
    if (next >= root) return root;
    root = next;
  }
}

/** A root of less than 40 bits as floats guess it, which is near enough, but proved by its power and that of the next. */
function shortRoot(value: bigint, degree: number): bigint | undefined {
  const guess = Math.round(Number(value) ** (1 / degree));
  if (guess > 1e12) return undefined;
  const n = BigInt(degree);
  const root = BigInt(guess) ** n > value ? guess - 1 : guess;
  const isProved = (root === guess || BigInt(root) ** n <= value) && BigInt(root + 1) ** n > value;
  return isProved ? BigInt(root) : undefined;
}

const mostGuessed = 2n ** 1000n;

/** A number not below the root: the root of the upper half of the bits, so that one or two steps of Newton's remain. */
function guessAbove(value: bigint, bits: number, degree: number): bigint {
  const shift = Math.floor(bits / degree / 2);
  if (shift < 4) return 1n << BigInt(Math.ceil(bits / degree));
  return (integerRoot(value >> BigInt(shift * degree), degree) + 1n) << BigInt(shift);
}

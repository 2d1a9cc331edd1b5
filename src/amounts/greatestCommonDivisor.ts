const largestSafe = 9007199254740991n;

/**
 * The greatest whole number that divides both; of 0 and a number, the number. Both are taken without their sign.
 * @category Exact numbers
 * @since 0.1.0
 * @example
 * ```ts
 * import { greatestCommonDivisor } from "chumchon/amounts";
 * greatestCommonDivisor(12n, -18n); // => 6n
 * ```
 */
export function greatestCommonDivisor(left: bigint, right: bigint): bigint {
  let a = left < 0n ? -left : left;
  let b = right < 0n ? -right : right;
  while (b !== 0n) {
    // Remainders of floats are exact below 2^53, and several times as fast as those of bigints.
    if (a <= largestSafe && b <= largestSafe) return BigInt(ofSafeIntegers(Number(a), Number(b)));
    [a, b] = [b, a % b];
  }
  return a;
}

function ofSafeIntegers(left: number, right: number): number {
  let a = left;
  let b = right;
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}

import { greatestCommonDivisor, parseRatio, type Ratio } from "../amounts/index.js";
import type { CompositeNode } from "./composite.js";

/**
 * The weights of a node's parts as whole numbers in the same proportions, without a common divisor.
 * @param node - A node of a composite that was checked.
 * @returns One whole number per part, in order; divided by their sum they are the weights.
 * @category Composites
 * @since 0.1.0
 * @example
 * ```ts
 * import { wholeWeightsOf } from "chumchon/indicators";
 * const title = { th: "ตัวอย่าง", en: "Example" };
 * const parts = [{ of: "a", weight: "1/2" }, { of: "b", weight: "1/3" }, { of: "c", weight: "1/6" }];
 * wholeWeightsOf({ id: "index", title, aggregate: "arithmetic", parts, missing: "refuse" }); // => [3, 2, 1]
 * ```
 */
export function wholeWeightsOf(node: CompositeNode): readonly number[] {
  return wholeWeights(node.parts.map(({ weight }) => parseRatio(weight))) ?? [];
}

/** The weights as whole numbers; none where they would add up to more than 10^15. */
export function wholeWeights(weights: readonly Ratio[]): readonly number[] | undefined {
  let common = 1n;
  for (const { denominator } of weights) {
    common = leastCommonMultiple(common, denominator);
    if (common > most) return undefined;
  }
  const wholes = weights.map(({ numerator, denominator }) => numerator * (common / denominator));
  let divisor = wholes[0] ?? 1n;
  for (const whole of wholes) divisor = greatestCommonDivisor(divisor, whole);
  const sum = wholes.reduce((total, whole) => total + whole, 0n) / divisor;
  return sum > most ? undefined : wholes.map((whole) => Number(whole / divisor));
}

/** The greatest sum of whole weights: ten digits of weight over any sensible denominator, and sums stay below 2^53. */
export const mostWeight = 1_000_000_000_000_000;

const most = 1_000_000_000_000_000n;

function leastCommonMultiple(left: bigint, right: bigint): bigint {
  return (left / greatestCommonDivisor(left, right)) * right;
}

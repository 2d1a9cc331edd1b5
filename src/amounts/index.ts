/**
 * Exact numbers and money. A {@link Ratio} is the one exact number of the library: it is added, multiplied and compared
 * without error, and rounded once, when it is shown. Columns and money are whole numbers of a declared smallest unit;
 * {@link allocate} divides them so that nothing is lost. Roots, powers and logarithms come out as exact numbers too.
 *
 * Rounding is half up unless told: a half goes away from zero, and each {@link RoundingMode} can be set.
 *
 * @module amounts
 */
export { allocate } from "./allocate.js";
export {
  addBounded,
  type Bounded,
  boundedOf,
  compareBounded,
  divideBounded,
  multiplyBounded,
  subtractBounded,
} from "./bounded.js";
export { boundedExponential, boundedLogarithm, boundedPower } from "./boundedPowers.js";
export {
  type DecimalOptions,
  formatDecimal,
  parseDecimal,
  ratioOfDecimal,
  rescaleDecimal,
  safeParseDecimal,
} from "./decimals.js";
export { type DecimalTextOptions, type RatioTextOptions, toDecimalText } from "./decimalText.js";
export { estimatedExponential, estimatedLogarithm, estimateError } from "./estimates.js";
export { greatestCommonDivisor } from "./greatestCommonDivisor.js";
export { logarithmOf } from "./logarithms.js";
export { powerMeanOf, type WeightedValue } from "./powerMeans.js";
export { exponentialOf, powerOf } from "./powers.js";
export { type AmountsProblem, amountsSentences } from "./problems.js";
export { type ExactNumber, type Ratio, ratioOf } from "./ratio.js";
export {
  absoluteRatio,
  addRatio,
  compareRatio,
  divideRatio,
  multiplyRatio,
  negateRatio,
  subtractRatio,
  sumRatios,
} from "./ratioArithmetic.js";
export { formatRatio, parseRatio, safeParseRatio } from "./ratioText.js";
export { rootOf } from "./roots.js";
export { roundBounded, roundEstimate } from "./roundBounded.js";
export { type RoundingMode, roundRatio } from "./rounding.js";
export {
  addSatang,
  formatBaht,
  parseSatang,
  type Satang,
  safeParseSatang,
  satangFromBaht,
  satangOf,
  subtractSatang,
  sumSatang,
} from "./satang.js";
export { type WholeNumbers, wholeNumbersOf } from "./wholeNumbers.js";

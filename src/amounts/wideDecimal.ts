import { Decimal } from "decimal.js";
import { numeralOfScientific } from "./numeral.js";
import type { Ratio } from "./ratio.js";
import { snap } from "./snap.js";

/**
 * The library's own copy of decimal.js: what a program sets in its copy does not reach it. 130 digits are 80 to compute,
 * 30 that a logarithm near zero may lose, and 20 to spare. Rounding 4 is half away from zero.
 */
const WideDecimal: typeof Decimal = /* @__PURE__ */ Decimal.clone({
  defaults: true,
  precision: 130,
  rounding: 4,
});

/** A number of 130 digits, for what has no exact value. */
export type Wide = Decimal;

/** An exact number as a decimal of 130 digits. */
export function wideOf({ numerator, denominator }: Ratio): Wide {
  return new WideDecimal(String(numerator)).div(String(denominator));
}

/** The value that a computed decimal is compared and rounded by. */
export function snapWide(value: Wide): Ratio {
  const { negative, digits, places } = numeralOfScientific(value.toExponential());
  const units = BigInt(digits);
  return snap(negative ? -units : units, places);
}

import { type Ratio, safeParseRatio } from "../amounts/index.js";

/** Below this a number of hundredths has fifteen digits at most, so that a decimal and a float are each other's only one. */
const mostHundredths = 1e15;

/**
 * How many hundredths a number is, or NaN where it is no whole number of them or too large. Baht are whole numbers of satang, so
 * that sums and comparisons of them are exact in floats.
 */
export function hundredthsOf(value: number): number {
  const hundredths = Math.round(value * 100);
  // The shortest decimal of the float is this one, for no other of so few digits is read as the same float.
  return Math.abs(hundredths) < mostHundredths && hundredths / 100 === value ? hundredths : Number.NaN;
}

/** How many hundredths a text such as "38000" or "37999.99" is; NaN where it is written otherwise, which says nothing of its value. */
export function hundredthsOfText(text: string): number {
  const { length } = text;
  if (length === 0 || length > 15) return Number.NaN;
  let hundredths = 0;
  let places = -1;
  for (let at = 0; at < length; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit >= 0 && digit <= 9) {
      if (places === 2) return Number.NaN;
      if (places >= 0) places += 1;
      hundredths = hundredths * 10 + digit;
    } else if (digit === -2 && places < 0 && at > 0 && at < length - 1) places = 0;
    else return Number.NaN;
  }
  const scaled = places === 2 ? hundredths : places === 1 ? hundredths * 10 : hundredths * 100;
  return scaled < mostHundredths ? scaled : Number.NaN;
}

/** How many hundredths an exact number is, or NaN. */
export function hundredthsOfRatio({ numerator, denominator }: Ratio): number {
  if (100n % denominator !== 0n) return Number.NaN;
  const hundredths = numerator * (100n / denominator);
  return hundredths < 1_000_000_000_000_000n && hundredths > -1_000_000_000_000_000n ? Number(hundredths) : Number.NaN;
}

/** The exact number that was answered, or nothing where it is none. */
export function ratioOfAnswer(answer: unknown): Ratio | undefined {
  if (typeof answer !== "number" && typeof answer !== "string") return undefined;
  const read = safeParseRatio(answer);
  return read.ok ? read.value : undefined;
}

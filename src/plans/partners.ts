import { addRatio, formatRatio, type Ratio, ratioOf, safeParseRatio } from "../amounts/index.js";
import type { Partner } from "./decision.js";

/** Reads "residents=1/10; council=9/10"; nothing where it cannot be read or names one twice. */
export function partnersOf(text: string): readonly Partner[] | undefined {
  const partners: Partner[] = [];
  for (const part of text.split(";")) {
    const equals = part.lastIndexOf("=");
    const id = part.slice(0, Math.max(0, equals)).trim();
    const share = safeParseRatio(part.slice(equals + 1).trim());
    if (id === "" || !share.ok) return undefined;
    partners.push({ id, share: share.value });
  }
  return isEachOnce(partners) ? partners : undefined;
}

/** The sum of the parts as text, where it is not 1 or a part is not above 0; nothing where the parts are sound. */
export function unsoundSumOf(partners: readonly Partner[]): string | undefined {
  const sum = partners.reduce<Ratio>((total, { share }) => addRatio(total, share), ratioOf(0));
  const sound = partners.every(({ share }) => share.numerator > 0n) && sum.numerator === 1n && sum.denominator === 1n;
  return sound && isEachOnce(partners) ? undefined : formatRatio(sum);
}

function isEachOnce(partners: readonly Partner[]): boolean {
  return new Set(partners.map(({ id }) => id)).size === partners.length;
}

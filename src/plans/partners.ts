import { addRatio, formatRatio, type Ratio, ratioOf, safeParseRatio } from "../amounts/index.js";
import type { Partner } from "./decision.js";

/** How many partners may bear one line. */
export const mostPartners = 500;

/** How long the part of one partner may be, as written. */
export const mostShareCharacters = 50;

/** Why partners cannot be used. */
export type PartnersFault =
  | { readonly reason: "partnersTooMany" | "sharesTooFine"; readonly most: number }
  | { readonly reason: "sharesNotWhole"; readonly sum: string };

/** Reads "residents=1/10; council=9/10", or says why it cannot be read; one named twice cannot. */
export function partnersOf(
  text: string,
): readonly Partner[] | PartnersFault | { readonly reason: "partnersUnreadable" } {
  const parts = text.split(";", mostPartners + 1);
  if (parts.length > mostPartners) return tooMany;
  const partners: Partner[] = [];
  for (const part of parts) {
    const equals = part.lastIndexOf("=");
    const id = part.slice(0, Math.max(0, equals)).trim();
    const written = part.slice(equals + 1).trim();
    if (written.length > mostShareCharacters) return tooFine;
    const share = safeParseRatio(written);
    if (id === "" || !share.ok) return { reason: "partnersUnreadable" };
    partners.push({ id, share: share.value });
  }
  return isEachOnce(partners) ? partners : { reason: "partnersUnreadable" };
}

/** What is wrong with the partners: their number, or parts that are not above 0 or do not add up to 1. */
export function partnersFaultOf(partners: readonly Partner[]): PartnersFault | undefined {
  if (partners.length > mostPartners) return tooMany;
  let sum: Ratio = ratioOf(0);
  for (const { share } of partners) {
    // Each size is looked at before it is worked with: adding up a few long fractions takes seconds.
    if (isLong(share)) return tooFine;
    sum = addRatio(sum, share);
    if (isLong(sum)) return tooFine;
  }
  const sound = partners.every(({ share }) => share.numerator > 0n) && sum.numerator === 1n && sum.denominator === 1n;
  return sound && isEachOnce(partners) ? undefined : { reason: "sharesNotWhole", sum: formatRatio(sum) };
}

const mostWhole = 1_000_000_000_000_000;
const tooMany = { reason: "partnersTooMany", most: mostPartners } as const;
const tooFine = { reason: "sharesTooFine", most: mostWhole } as const;

function isLong({ numerator, denominator }: Ratio): boolean {
  return denominator > mostWhole || numerator > mostWhole || numerator < -mostWhole;
}

function isEachOnce(partners: readonly Partner[]): boolean {
  return new Set(partners.map(({ id }) => id)).size === partners.length;
}

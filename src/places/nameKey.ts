import { normaliseThai, toArabicDigits } from "../kernel/index.js";
import { isInOneSpelling } from "./spelling.js";

/**
 * What is left of a name when only what tells names apart is kept: letters, their marks and digits, in one spelling. Two
 * names are the same as written when their keys are.
 * @category Names
 * @since 0.1.0
 * @example
 * ```ts
 * import { nameKeyOf } from "chumchon/places";
 * nameKeyOf("สุไหงโก - ลก") === nameKeyOf("สุไหงโกลก"); // => true
 * nameKeyOf("Phra Nakhon Si Ayutthaya"); // => "phranakhonsiayutthaya"
 * ```
 */
export function nameKeyOf(name: string): string {
  // Most names are their own keys, or nearly so: what takes no reading letter by letter is not read so.
  if (/^[ก-ฺเ-ๅ็-๎]+$/.test(name) && isInOneSpelling(name)) return name;
  if (/^[A-Za-z -]+$/.test(name)) return name.toLowerCase().replace(/[ -]+/g, "");
  return toArabicDigits(normaliseThai(name))
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, "");
}

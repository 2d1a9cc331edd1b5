const thaiZero = 0x0e50;

/**
 * Writes Thai digits as Arabic digits and leaves all else alone.
 * @category Thai text
 * @since 0.1.0
 * @example
 * ```ts
 * import { toArabicDigits } from "chumchon/kernel";
 * toArabicDigits("พ.ศ. ๒๕๕๙"); // => "พ.ศ. 2559"
 * ```
 */
export function toArabicDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - thaiZero));
}

/**
 * Writes Arabic digits as Thai digits and leaves all else alone.
 * @category Thai text
 * @since 0.1.0
 * @example
 * ```ts
 * import { toThaiDigits } from "chumchon/kernel";
 * toThaiDigits("หมู่ที่ 12"); // => "หมู่ที่ ๑๒"
 * ```
 */
export function toThaiDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(thaiZero + digit.charCodeAt(0) - 48));
}

/**
 * Brings Thai text typed in different ways to one spelling, so that equal names compare equal.
 * @remarks The result is in NFC; a nikhahit followed by sara aa, with or without a tone mark between, becomes sara am; doubled sara e becomes sara ae; zero-width
 * characters and the byte order mark go; any run of white space becomes one space; the ends are trimmed. Digits and
 * letters stay as they are. NFKC is not used: it would split sara am.
 * @category Thai text
 * @since 0.1.0
 * @example Typed with two sara e, and a zero-width space
 * ```ts
 * import { normaliseThai } from "chumchon/kernel";
 * normaliseThai(" เเม่\u200bฮ่องสอน "); // => "แม่ฮ่องสอน"
 * normaliseThai("นํ้า") === normaliseThai("น้ํา"); // => true
 * ```
 */
export function normaliseThai(text: string): string {
  return (
    text
      // What cannot be seen goes first: it would keep marks apart that NFC has to put in order.
      .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, "")
      .normalize("NFC")
      .replace(/\u0e4d([\u0e48-\u0e4b]?)\u0e32/g, "$1\u0e33")
      .replace(/\u0e40\u0e40/g, "\u0e41")
      .replace(/\s+/g, " ")
      .trim()
      // A nikhahit that went may have stood between two marks.
      .normalize("NFC")
  );
}

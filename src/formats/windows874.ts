import { undecodable } from "./utf8Text.js";

const punctuation = [0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014];

/**
 * The code unit a byte of Windows-874 stands for: TIS-620 with a few marks of Windows, {@link undecodable} where it stands for none.
 * @remarks Unicode's own table of the code page (CP874.TXT): 0xA1–0xDA and 0xDF–0xFB are the Thai block in its order.
 */
export function windows874Of(byte: number): number {
  if (byte < 0x80) return byte;
  if (byte >= 0xa1) return byte <= 0xda || (byte >= 0xdf && byte <= 0xfb) ? byte + 0x0d60 : undecodable;
  if (byte === 0xa0) return 0xa0;
  if (byte === 0x80) return 0x20ac;
  if (byte === 0x85) return 0x2026;
  return punctuation[byte - 0x91] ?? undecodable;
}

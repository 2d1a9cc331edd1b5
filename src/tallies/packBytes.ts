import type { WordPlanes } from "./countPlanes.js";

/**
 * Packs outcomes of a byte each into planes, eight at a time, from the first bit on.
 * @returns The bits of all bytes together: above 3 where one is no outcome.
 */
export function packBytes(bytes: Uint8Array, from: number, to: number, { low, high }: WordPlanes): number {
  const words = (to - from + 31) >> 5;
  let seen = 0;
  let at = from;
  if ((bytes.byteOffset + from) % 4 === 0) {
    const fours = new Int32Array(bytes.buffer, bytes.byteOffset + from, (to - from) >> 2);
    const whole = (to - from) >> 5;
    for (let word = 0, four = 0; word < whole; word++, four += 8) {
      const a = fours[four] as number;
      const b = fours[four + 1] as number;
      const c = fours[four + 2] as number;
      const d = fours[four + 3] as number;
      const e = fours[four + 4] as number;
      const f = fours[four + 5] as number;
      const g = fours[four + 6] as number;
      const h = fours[four + 7] as number;
      seen |= a | b | c | d | e | f | g | h;
      const ab = a | (b << 4);
      const cd = c | (d << 4);
      const ef = e | (f << 4);
      const gh = g | (h << 4);
      low[word] = gathered(ab) | (gathered(cd) << 8) | (gathered(ef) << 16) | (gathered(gh) << 24);
      high[word] =
        gathered(ab >>> 1) | (gathered(cd >>> 1) << 8) | (gathered(ef >>> 1) << 16) | (gathered(gh >>> 1) << 24);
    }
    at = from + whole * 32;
    seen |= (seen >>> 16) | (seen >>> 8) | (seen >>> 24);
    seen &= 0xff;
  }
  for (let word = (at - from) >> 5; word < words; word++) {
    let ofLow = 0;
    let ofHigh = 0;
    const end = Math.min(to, from + word * 32 + 32);
    for (let bit = 0; at < end; at++, bit++) {
      const byte = bytes[at] as number;
      seen |= byte;
      ofLow |= (byte & 1) << bit;
      ofHigh |= ((byte >>> 1) & 1) << bit;
    }
    low[word] = ofLow;
    high[word] = ofHigh;
  }
  return seen;
}

/** The lowest bit of each half of a byte, those of the lower halves first: what is added there meets no other bit. */
function gathered(halves: number): number {
  return Math.imul(halves & 0x11111111, 0x01020408) >>> 24;
}

import type { WordPlanes } from "./countPlanes.js";

/**
 * Packs outcomes of a byte each into planes, four at a time, from the first bit on.
 * @returns The bits of all bytes together: above 3 where one is no outcome.
 */
export function packBytes(bytes: Uint8Array, from: number, to: number, { low, high }: WordPlanes): number {
  const words = (to - from + 31) >> 5;
  let seen = 0;
  let at = from;
  if ((bytes.byteOffset + from) % 4 === 0) {
    const fours = new Int32Array(bytes.buffer, bytes.byteOffset + from, (to - from) >> 2);
    const whole = (to - from) >> 5;
    for (let word = 0, four = 0; word < whole; word++) {
      let ofLow = 0;
      let ofHigh = 0;
      for (let turn = 0; turn < 32; turn += 4) {
        const four4 = fours[four++] as number;
        seen |= four4;
        // The lowest bit of each byte moves into the highest four bits, in order.
        ofLow |= (Math.imul(four4 & 0x01010101, 0x10204080) >>> 28) << turn;
        ofHigh |= (Math.imul((four4 >>> 1) & 0x01010101, 0x10204080) >>> 28) << turn;
      }
      low[word] = ofLow;
      high[word] = ofHigh;
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

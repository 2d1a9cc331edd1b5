/** What of a multi-byte character has been read so far: it may be cut by the end of a chunk. */
export interface Utf8State {
  /** How many bytes are still wanted. */
  wanted: number;
  /** The bits read. */
  point: number;
  /** The least byte that may come next; narrower after some leads, which refuses long forms and surrogates. */
  least: number;
  /** The greatest byte that may come next. */
  greatest: number;
}

/** The state before the first byte. */
export function utf8Start(): Utf8State {
  return { wanted: 0, point: 0, least: 0x80, greatest: 0xbf };
}

/**
 * What stands for bytes that are no text: half a pair, which no text in bytes can have, so that U+FFFD in a file, where
 * somebody lost a letter before, stays what it is.
 */
export const undecodable = 0xdbff;

/**
 * Decodes bytes from `from` into code units and gives their number; what is no UTF-8 becomes {@link undecodable}.
 * @remarks The decoder of the Encoding Standard, written out because not every runtime has one. `units` holds at least
 * one unit for each byte, and one more.
 */
export function decodeUtf8(bytes: Uint8Array, from: number, to: number, units: Uint16Array, state: Utf8State): number {
  let end = 0;
  for (let index = from; index < to; index++) {
    let byte = bytes[index] as number;
    if (state.wanted === 0) {
      while (byte < 0x80) {
        units[end++] = byte;
        if (++index === to) return end;
        byte = bytes[index] as number;
      }
      if (byte === 0xe0 && index + 2 < to && isThai(bytes, index)) {
        units[end++] = (((bytes[index + 1] as number) & 0x3f) << 6) | ((bytes[index + 2] as number) & 0x3f);
        index += 2;
      } else if (!begin(state, byte)) units[end++] = undecodable;
      continue;
    }
    if (byte < state.least || byte > state.greatest) {
      // The broken character ends before this byte, which is then read anew.
      units[end++] = undecodable;
      state.wanted = 0;
      index -= 1;
      continue;
    }
    state.point = (state.point << 6) | (byte & 0x3f);
    state.wanted -= 1;
    state.least = 0x80;
    state.greatest = 0xbf;
    if (state.wanted > 0) continue;
    if (state.point > 0xffff) {
      units[end++] = 0xd800 + ((state.point - 0x10000) >> 10);
      units[end++] = 0xdc00 + (state.point & 0x3ff);
    } else units[end++] = state.point;
  }
  return end;
}

/** The everyday case: lead 0xE0 and two whole bytes after it, as all of the Thai block has. */
function isThai(bytes: Uint8Array, index: number): boolean {
  const [second, third] = [bytes[index + 1] as number, bytes[index + 2] as number];
  return second >= 0xa0 && second <= 0xbf && third >= 0x80 && third <= 0xbf;
}

function begin(state: Utf8State, byte: number): boolean {
  state.least = byte === 0xe0 ? 0xa0 : byte === 0xf0 ? 0x90 : 0x80;
  state.greatest = byte === 0xed ? 0x9f : byte === 0xf4 ? 0x8f : 0xbf;
  if (byte >= 0xc2 && byte <= 0xdf) [state.wanted, state.point] = [1, byte & 0x1f];
  else if (byte >= 0xe0 && byte <= 0xef) [state.wanted, state.point] = [2, byte & 0x0f];
  else if (byte >= 0xf0 && byte <= 0xf4) [state.wanted, state.point] = [3, byte & 0x07];
  else return false;
  return true;
}

/** Has the text bytes that could not be decoded? */
export function hasUndecodable(text: string): boolean {
  return text.includes("\udbff") && /\p{Cs}/u.test(text);
}

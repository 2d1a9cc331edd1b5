import { decodeUtf8, hasUndecodable, undecodable, utf8Start } from "./utf8Text.js";
import { windows874Of } from "./windows874.js";

/**
 * How the characters of a file are written as bytes.
 * @category CSV in
 * @since 0.1.0
 */
export type Encoding = "utf-8" | "windows-874";

/** Turns bytes into text, chunk by chunk; a character may lie across chunks. */
export interface ByteDecoder {
  /** The text of the next bytes, in pieces of bounded length. */
  decode(bytes: Uint8Array): Generator<string, void, undefined>;
  /** The text of what was still held back. */
  end(): Generator<string, void, undefined>;
}

/** How many bytes from the first one beyond ASCII on decide the encoding. */
const sampleLength = 4096;
const pieceLength = 16_384;

/**
 * Makes a decoder of one encoding, or of the one the bytes show: UTF-8 where the 4,096 bytes from the first one beyond
 * ASCII on are UTF-8, else Windows-874. How the bytes are cut into chunks makes no difference.
 */
export function createByteDecoder(encoding?: Encoding): ByteDecoder {
  const units = new Uint16Array(pieceLength + 2);
  const state = utf8Start();
  let decided = encoding;
  let held = new Uint8Array(0);

  function* textOf(bytes: Uint8Array, chosen: Encoding): Generator<string, void, undefined> {
    for (let from = 0; from < bytes.length; from += pieceLength) {
      const to = Math.min(bytes.length, from + pieceLength);
      const end =
        chosen === "utf-8" ? decodeUtf8(bytes, from, to, units, state) : decodeWindows874(bytes, from, to, units);
      if (end > 0) yield textOfUnits(units, end);
    }
  }

  function* decide(): Generator<string, void, undefined> {
    decided = isUtf8(held.subarray(0, sampleLength)) ? "utf-8" : "windows-874";
    const bytes = held;
    held = new Uint8Array(0);
    yield* textOf(bytes, decided);
  }

  return {
    *decode(bytes) {
      if (decided !== undefined) return yield* textOf(bytes, decided);
      const first = held.length > 0 ? 0 : firstBeyondAscii(bytes);
      yield* textOf(bytes.subarray(0, first), "utf-8");
      if (first === bytes.length) return;
      held = joined(held, bytes.subarray(first));
      if (held.length >= sampleLength) yield* decide();
    },
    *end() {
      if (held.length > 0) yield* decide();
      if (state.wanted > 0) yield String.fromCharCode(undecodable);
    },
  };
}

function decodeWindows874(bytes: Uint8Array, from: number, to: number, units: Uint16Array): number {
  for (let index = from; index < to; index++) units[index - from] = windows874Of(bytes[index] as number);
  return to - from;
}

/** Is it UTF-8 throughout? A character cut off by the end of the sample is no fault. */
function isUtf8(sample: Uint8Array): boolean {
  const units = new Uint16Array(sample.length + 1);
  return !hasUndecodable(textOfUnits(units, decodeUtf8(sample, 0, sample.length, units, utf8Start())));
}

function firstBeyondAscii(bytes: Uint8Array): number {
  let index = 0;
  while (index < bytes.length && (bytes[index] as number) < 0x80) index++;
  return index;
}

function textOfUnits(units: Uint16Array, end: number): string {
  let text = "";
  // Few enough arguments for the stack of any runtime.
  for (let from = 0; from < end; from += 4096) {
    const part = units.subarray(from, Math.min(end, from + 4096));
    text += String.fromCharCode.apply(undefined, part as unknown as number[]);
  }
  return text;
}

function joined(left: Uint8Array, right: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(left.length + right.length);
  bytes.set(left);
  bytes.set(right, left.length);
  return bytes;
}

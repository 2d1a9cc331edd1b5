import type { PlainData } from "./plainData.js";
import { sha256 } from "./sha256.js";
import { utf8Of } from "./utf8.js";

/**
 * The digest of plain data: equal for equal data in any runtime, whatever the order of an object's keys.
 * @remarks SHA-256 over {@link canonicalText}.
 * @returns 64 hexadecimal digits.
 * @category Digest
 * @since 0.1.0
 * @example The order of keys does not matter, the order of a list does
 * ```ts
 * import { digestOf } from "chumchon/kernel";
 * digestOf({ a: 1, b: 2 }) === digestOf({ b: 2, a: 1 }); // => true
 * digestOf([1, 2]) === digestOf([2, 1]); // => false
 * ```
 */
export function digestOf(data: PlainData): string {
  return sha256(utf8Of(canonicalText(data)));
}

/**
 * The one way to write plain data: JSON without spaces, keys in the order of their UTF-16 units (RFC 8785).
 * @throws a TypeError when the data contain themselves, which plain data never do.
 * @category Digest
 * @since 0.1.0
 * @example
 * ```ts
 * import { canonicalText } from "chumchon/kernel";
 * canonicalText({ b: [1, null], a: "ก" }); // => '{"a":"ก","b":[1,null]}'
 * ```
 */
export function canonicalText(data: PlainData): string {
  // A list of its own instead of calls within calls: data may nest deeper than calls can.
  const open: Opened[] = [];
  const path = new Set<PlainData>();
  let text = "";
  let value = data;
  for (;;) {
    if (value === null || typeof value !== "object") text += JSON.stringify(value);
    else {
      if (path.has(value)) throw new TypeError("data: plain data that does not contain itself was expected");
      path.add(value);
      open.push({ source: value, keys: isList(value) ? undefined : Object.keys(value).sort(), next: 0 });
    }
    let top = open.at(-1);
    while (top !== undefined && top.next === lengthOf(top)) {
      text += top.next === 0 ? (top.keys ? "{}" : "[]") : top.keys ? "}" : "]";
      path.delete(top.source);
      open.pop();
      top = open.at(-1);
    }
    if (top === undefined) return text;
    text += top.next === 0 ? (top.keys ? "{" : "[") : ",";
    const key = top.keys?.[top.next] ?? top.next;
    if (top.keys) text += `${JSON.stringify(key)}:`;
    value = (top.source as { readonly [key: string | number]: PlainData })[key] as PlainData;
    top.next += 1;
  }
}

/** A list or an object of which some values are written. */
interface Opened {
  readonly source: Exclude<PlainData, null | boolean | number | string>;
  /** The keys of an object in order; a list has none. */
  readonly keys: readonly string[] | undefined;
  next: number;
}

function lengthOf({ source, keys }: Opened): number {
  return keys?.length ?? (source as readonly PlainData[]).length;
}

function isList(data: PlainData): data is readonly PlainData[] {
  return Array.isArray(data);
}

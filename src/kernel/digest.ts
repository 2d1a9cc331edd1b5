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
 * @category Digest
 * @since 0.1.0
 * @example
 * ```ts
 * import { canonicalText } from "chumchon/kernel";
 * canonicalText({ b: [1, null], a: "ก" }); // => '{"a":"ก","b":[1,null]}'
 * ```
 */
export function canonicalText(data: PlainData): string {
  if (data === null || typeof data !== "object") return JSON.stringify(data);
  if (isList(data)) return `[${data.map(canonicalText).join(",")}]`;
  const fields = Object.keys(data)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalText(data[key] as PlainData)}`);
  return `{${fields.join(",")}}`;
}

function isList(data: PlainData): data is readonly PlainData[] {
  return Array.isArray(data);
}

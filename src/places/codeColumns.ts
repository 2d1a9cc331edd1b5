import type { Column, Table } from "../tables/index.js";
import type { Gazetteer } from "./gazetteer.js";
import { safeParsePlaceCode } from "./placeCode.js";
import { positionOfNumber } from "./placeIndex.js";

/**
 * Where the places of a column of codes stand in the gazetteer, for millions of rows at once.
 * @remarks A column of whole numbers holds codes of two, four, six or eight digits, or padded with 00; a column of texts is read
 * as {@link safeParsePlaceCode} reads one, each different text once.
 * @param gazetteer - The places.
 * @param codes - Numbers, or a column of a table by name.
 * @returns For each row the position of its place in `codes` and `facts`; −1 where the gazetteer has no such place or the row no code.
 * @throws a RangeError when the column is not there, or holds neither whole numbers nor texts.
 * @category Codes
 * @since 0.1.0
 * @example
 * ```ts
 * import { thailand } from "chumchon/data/thailand";
 * import { createGazetteer, positionsOf } from "chumchon/places";
 * import { tableOf } from "chumchon/tables";
 * const gazetteer = createGazetteer(thailand);
 * if (!gazetteer.ok) throw new Error("the embedded list is sound");
 * [...positionsOf(gazetteer.value, Int32Array.of(10, 84000000, 8499))]; // => [0, 67, -1]
 * const table = tableOf({ place: { kind: "text" } }, [["๑๐"], ["84"], ["8499"]]);
 * [...positionsOf(gazetteer.value, table, "place")]; // => [0, 67, -1]
 * ```
 */
export function positionsOf(gazetteer: Gazetteer, codes: Int32Array): Int32Array;
/**
 * Where the places of a column of a table stand in the gazetteer.
 * @category Codes
 * @since 0.1.0
 */
export function positionsOf(gazetteer: Gazetteer, table: Table, column: string): Int32Array;
export function positionsOf({ index }: Gazetteer, given: Int32Array | Table, name = ""): Int32Array {
  if (given instanceof Int32Array) {
    const positions = new Int32Array(given.length);
    for (let row = 0; row < given.length; row++) positions[row] = positionOfNumber(index, given[row] as number);
    return positions;
  }
  const column = given.columns[name] as Column | undefined;
  if (column !== undefined && "codes" in column) {
    const known = Int32Array.from(column.dictionary, (text) => {
      const code = safeParsePlaceCode(text);
      return code.ok ? positionOfNumber(index, Number(code.value)) : -1;
    });
    return column.codes.map((text) => (text === -1 ? -1 : (known[text] as number)));
  }
  if (column === undefined || !("values" in column) || column.spec.kind !== "integer")
    throw new RangeError(`${name}: a column of texts or whole numbers was expected`);
  // A row without a value holds 0, which is no code.
  return Int32Array.from(column.values, (number) => positionOfNumber(index, number));
}

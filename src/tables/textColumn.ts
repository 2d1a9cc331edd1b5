import { bitPlaneOf, setBit } from "./bits.js";
import type { TextColumn } from "./column.js";
import type { TextSpec } from "./columnSpec.js";

/**
 * A column of texts, each held once.
 * @param spec - What the column holds.
 * @param texts - A text for each row; `undefined` where there is none.
 * @category Columns
 * @since 0.1.0
 * @example
 * ```ts
 * import { cellOf, tableOfColumns, textColumnOf } from "chumchon/tables";
 * const spec = { kind: "text", optional: true } as const;
 * const column = textColumnOf(spec, ["84", undefined, "84"]);
 * column.dictionary; // => ["84"]
 * cellOf(tableOfColumns({ place: spec }, { place: column }, 3), "place", 1); // => null
 * ```
 */
export function textColumnOf(spec: TextSpec, texts: readonly (string | undefined)[]): TextColumn {
  const numbers = new Map<string, number>();
  const codes = new Int32Array(texts.length).fill(-1);
  const present = bitPlaneOf(texts.length);
  let wanting = 0;
  for (const [row, text] of texts.entries()) {
    if (text === undefined) {
      wanting += 1;
      continue;
    }
    const code = numbers.get(text) ?? numbers.size;
    numbers.set(text, code);
    codes[row] = code;
    setBit(present, row, true);
  }
  return { spec, codes, dictionary: [...numbers.keys()], validity: wanting === 0 ? undefined : present };
}

/**
 * The text in a row of a column of texts, or nothing where the row has none.
 * @category Columns
 * @since 0.1.0
 * @example
 * ```ts
 * import { textAt, textColumnOf } from "chumchon/tables";
 * const column = textColumnOf({ kind: "text", optional: true }, ["840101", undefined]);
 * textAt(column, 0); // => "840101"
 * textAt(column, 1); // => undefined
 * ```
 */
export function textAt({ codes, dictionary }: TextColumn, row: number): string | undefined {
  return dictionary[codes[row] as number];
}

import { bitPlaneOf, setBit } from "./bits.js";
import type { NumberColumn } from "./column.js";
import type { DecimalSpec, FloatSpec, IntegerSpec } from "./columnSpec.js";

/**
 * A column of numbers that a program worked out, where NaN means that there is none.
 * @remarks The numbers are not copied unless one is NaN.
 * @param spec - What the column holds; decimals as scaled whole numbers.
 * @param numbers - One per row.
 * @category Columns
 * @since 0.1.0
 * @example
 * ```ts
 * import { cellOf, numberColumnOf, tableOfColumns } from "chumchon/tables";
 * const spec = { kind: "decimal", decimals: 1, optional: true } as const;
 * const table = tableOfColumns({ score: spec }, { score: numberColumnOf(spec, Float64Array.of(825, Number.NaN)) }, 2);
 * [cellOf(table, "score", 0), cellOf(table, "score", 1)]; // => ["82.5", null]
 * ```
 */
export function numberColumnOf<Spec extends IntegerSpec | DecimalSpec | FloatSpec>(
  spec: Spec,
  numbers: Float64Array,
): NumberColumn<Spec> {
  if (!hasNaN(numbers)) return { spec, values: numbers, validity: undefined };
  const validity = bitPlaneOf(numbers.length);
  for (let row = 0; row < numbers.length; row++) if (!Number.isNaN(numbers[row])) setBit(validity, row, true);
  return { spec, values: numbers.map((number) => (Number.isNaN(number) ? 0 : number)), validity };
}

function hasNaN(numbers: Float64Array): boolean {
  for (let row = 0; row < numbers.length; row++) if (Number.isNaN(numbers[row])) return true;
  return false;
}

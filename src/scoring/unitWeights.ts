import { type BitPlane, bitAt, bitPlaneOf, setBit, type Table } from "../tables/index.js";
import type { PovertyProblem } from "./povertyProblems.js";
import { recordAndRow } from "./recordAndRow.js";

/** What each unit stands for, as whole numbers of the column's last decimal. */
export interface UnitWeights {
  /** The weights; absent where every unit stands for one. */
  readonly values: Float64Array | undefined;
  /** How many decimals they have. */
  readonly decimals: number;
  /** The rows that have a weight and so are counted. */
  readonly accepted: BitPlane;
}

/**
 * Reads the weights of units, and refuses rows without a sound one.
 * @param most - What all weights together may come to, that every sum of them stays an exact whole number.
 */
export function unitWeightsOf(
  table: Table,
  name: string | undefined,
  most: number,
  onProblem: (problem: PovertyProblem) => void,
): UnitWeights {
  const accepted = bitPlaneOf(table.length);
  for (let row = 0; row < table.length; row += 8) accepted[row >> 3] = 0xff >> Math.max(0, row + 8 - table.length);
  if (name === undefined) return { values: undefined, decimals: 0, accepted };
  const column = Object.hasOwn(table.columns, name) ? table.columns[name] : undefined;
  if (column === undefined || !("values" in column) || column.spec.kind === "float")
    throw new RangeError(
      `${name}: a column of whole or scaled decimal numbers was expected, what each unit stands for`,
    );
  const { values, validity, spec } = column;
  let total = 0;
  for (let row = 0; row < table.length; row++) {
    const value = values[row] as number;
    const isMissing = validity !== undefined && !bitAt(validity, row);
    if (!isMissing && value >= 0 && value <= most - total) {
      total += value;
      continue;
    }
    setBit(accepted, row, false);
    const reason = isMissing ? "weightMissing" : value < 0 ? "weightNegative" : "weightTooLarge";
    onProblem({ code: `scoring.poverty.${reason}`, ...recordAndRow(table, row, [name]) });
  }
  return { values, decimals: spec.kind === "decimal" ? spec.decimals : 0, accepted };
}

import { multiplyRatio, parseRatio, type Ratio, ratioOf } from "../amounts/index.js";
import type { PovertyItem, PovertyMeasure } from "../indicators/index.js";
import { type BitPlane, bitAt, type Column, type Table } from "../tables/index.js";
import { gapLane, limbsOf } from "./povertyLanes.js";

/** A column whose numbers are whole. */
interface WholeColumn {
  readonly values: Float64Array;
  readonly decimals: number;
}

/**
 * Adds up how far below the cut-offs the poor are: of each item, the gap of a unit is (cut-off − number) / cut-off. Over the
 * numerator of the cut-off, counted in the column's last decimal, it is a whole number, and so are its square and its sums.
 */
export function addGaps(
  measure: PovertyMeasure,
  table: Table,
  deprived: readonly BitPlane[],
  strata: ReadonlyMap<number, BitPlane>,
  weights: Float64Array | undefined,
  leafOf: Int32Array,
  leaves: number,
  sums: Map<string, Float64Array>,
): void {
  for (const [index, item] of measure.items.entries()) {
    const { values, decimals } = wholeColumnOf(item, table);
    const { numerator, denominator } = cutoffIn(item, decimals);
    for (const [known, poor] of strata) {
      const own = [1, 2].map(() => new Array<bigint>(leaves).fill(0n)) as [bigint[], bigint[]];
      const plane = deprived[index] as BitPlane;
      for (let row = 0; row < table.length; row++) {
        if (!bitAt(plane, row) || !bitAt(poor, row)) continue;
        const leaf = leafOf[row] as number;
        const gap = numerator - BigInt(values[row] as number) * denominator;
        const weighted = gap * (weights === undefined ? 1n : BigInt(weights[row] as number));
        own[0][leaf] = (own[0][leaf] as bigint) + weighted;
        own[1][leaf] = (own[1][leaf] as bigint) + weighted * gap;
      }
      for (const power of [1, 2] as const) {
        for (const [leaf, sum] of own[power - 1]?.entries() ?? []) {
          for (const [limb, part] of limbsOf(sum).entries()) {
            const lane = gapLane(power, known, item.id, limb);
            const into = sums.get(lane) ?? new Float64Array(leaves);
            into[leaf] = part;
            sums.set(lane, into);
          }
        }
      }
    }
  }
}

/** The cut-off of an item, counted in the last decimal of its column. */
export function cutoffIn({ deprived }: PovertyItem, decimals: number): Ratio {
  const cutoff = deprived.kind === "number" ? parseRatio(deprived.cutoff) : ratioOf(1);
  return multiplyRatio(cutoff, ratioOf(10n ** BigInt(decimals)));
}

/** How many decimals the column of each item has; none where no gaps are measured. */
export function gapDecimalsOf({ items, isGapMeasured }: PovertyMeasure, table: Table): readonly number[] {
  return isGapMeasured === true ? items.map((item) => wholeColumnOf(item, table).decimals) : [];
}

function wholeColumnOf({ id, deprived }: PovertyItem, table: Table): WholeColumn {
  const name = deprived.kind === "number" ? deprived.column : "";
  const column = table.columns[name] as Column;
  if ("values" in column && column.spec.kind !== "float")
    return { values: column.values, decimals: column.spec.kind === "decimal" ? column.spec.decimals : 0 };
  throw new RangeError(
    `${name}: a column of whole or scaled decimal numbers was expected; the gaps of ${id} are added up`,
  );
}

import { parseRatio, wholeNumbersOf } from "../amounts/index.js";
import type { Band, RatioNotation } from "../indicators/index.js";
import { bitAt, bitPlaneOf, type NumberColumn, setBit } from "../tables/index.js";
import { boundsOf } from "./cutoffBounds.js";

/** The points of each number of a column, as whole numbers over one denominator; none in a gap. */
export function bandColumnOf(
  column: NumberColumn,
  bands: readonly Band[],
): { readonly column: NumberColumn; readonly denominator: number } {
  const scores = bands.map(({ score }) => parseRatio(score as RatioNotation));
  const points = wholeNumbersOf(scores);
  if (points === undefined) throw new RangeError("bands: points over one denominator below 2^53 were expected");
  const spans = bands.map((band) => spanOf(band, column));
  const { values, validity } = column;
  const found = new Float64Array(values.length);
  const there = bitPlaneOf(values.length);
  for (let row = 0; row < values.length; row++) {
    if (validity !== undefined && !bitAt(validity, row)) continue;
    const value = values[row] as number;
    for (let place = 0; place < spans.length; place++) {
      const { from, to } = spans[place] as Span;
      if (value < from || value > to) continue;
      found[row] = points.numerators[place] as number;
      setBit(there, row, true);
      break;
    }
  }
  return {
    column: { spec: { kind: "integer", optional: true }, values: found, validity: there },
    denominator: points.denominator,
  };
}

/** The first and the last number of the column in a band. */
interface Span {
  readonly from: number;
  readonly to: number;
}

function spanOf({ from, to }: Band, column: NumberColumn): Span {
  const about = { kind: "number", column: "", scale: "ordinal" } as const;
  const low =
    from && boundsOf({ ...about, relation: from.isClosed ? "atLeast" : "moreThan", cutoff: from.value }, column);
  const high = to && boundsOf({ ...about, relation: to.isClosed ? "atMost" : "lessThan", cutoff: to.value }, column);
  return { from: low?.from ?? Number.NEGATIVE_INFINITY, to: high?.to ?? Number.POSITIVE_INFINITY };
}

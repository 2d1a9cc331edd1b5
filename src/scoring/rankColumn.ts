import { bitAt, type NumberColumn } from "../tables/index.js";
import { competitionRanks } from "./ranks.js";

/** Twice the place of each number of a column among all, 2 for the worst, and how many have one. */
export function rankColumnOf(
  { values, validity }: NumberColumn,
  better: "higher" | "lower",
  ties: "competition" | "average",
): { readonly column: NumberColumn; readonly count: number } {
  const keys = new Float64Array(values.length);
  let count = 0;
  for (let row = 0; row < keys.length; row++) {
    const isThere = validity === undefined || bitAt(validity, row);
    keys[row] = isThere ? (values[row] as number) + 0 : Number.NaN;
    if (isThere) count += 1;
  }
  // From the highest down, so that with a rank of r, shared by t, n - r - t + 1 are lower.
  const { rank, tied } = competitionRanks(keys);
  const places = new Float64Array(values.length);
  for (let row = 0; row < keys.length; row++) {
    if (Number.isNaN(keys[row])) continue;
    const [own, shared] = [rank[row] as number, tied[row] as number];
    const worse = better === "higher" ? count - own - shared + 1 : own - 1;
    places[row] = ties === "competition" ? 2 * worse + 2 : 2 * worse + shared + 1;
  }
  return { column: { spec: { kind: "integer", optional: true }, values: places, validity }, count };
}

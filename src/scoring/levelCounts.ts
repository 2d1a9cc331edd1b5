import { cellOf } from "../tables/index.js";
import type { Levels } from "./levelsOf.js";

/**
 * How many units have each level. The level counts, `none` and `undecided` add up to `units`.
 * @category Levels
 * @since 0.1.0
 */
export interface LevelCounts<LevelId extends string = string> {
  /** How many units there are. */
  readonly units: number;
  /** For each level how many units have it. */
  readonly levels: { readonly [Id in LevelId]: number };
  /** How many units have no level. */
  readonly none: number;
  /** Of how many units it is undecided. */
  readonly undecided: number;
}

/**
 * Counts units by their level: those without one, and those of which it is undecided, are counted apart and never as the lowest.
 * @category Levels
 * @since 0.1.0
 * @example
 * ```ts
 * import { lpaLevels2564 } from "chumchon/data/local-authority-sets";
 * import { levelCountsOf, levelsOf } from "chumchon/scoring";
 * import { tableOf } from "chumchon/tables";
 * const side = { kind: "integer", optional: true } as const;
 * const schema = { unit: { kind: "text" }, side1: side, side2: side, side3: side, side4: side, side5: side } as const;
 * const units = tableOf(schema, [["A", 70, 70, 70, 70, 70], ["B", 69, 70, 70, 70, 70], ["C", null, 60, 70, 70, 70]]);
 * levelCountsOf(levelsOf(lpaLevels2564, units)); // => { units: 3, levels: { passed: 1 }, none: 1, undecided: 1 }
 * ```
 */
export function levelCountsOf<LevelId extends string>({ scale, table }: Levels<LevelId>): LevelCounts<LevelId> {
  const found = new Map<string, number>(scale.levels.map(({ id }) => [id, 0]));
  let [none, undecided] = [0, 0];
  for (let row = 0; row < table.length; row++) {
    const verdict = cellOf(table, "verdict", row);
    if (verdict === "none") none += 1;
    else if (verdict === "undecided") undecided += 1;
    else {
      const level = cellOf(table, "level", row) as string;
      found.set(level, (found.get(level) as number) + 1);
    }
  }
  const levels = Object.fromEntries(found) as { readonly [Id in LevelId]: number };
  return { units: table.length, levels, none, undecided };
}

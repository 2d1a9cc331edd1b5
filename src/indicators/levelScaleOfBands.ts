import type { LocalizedText } from "../kernel/index.js";
import type { BandScale } from "./bands.js";
import type { Level, LevelScale } from "./levelScale.js";

/**
 * What a scale of bands does not say of itself.
 * @category Levels
 * @since 0.1.0
 */
export interface LevelsOfBandsAbout {
  /** The id of the scale of levels. */
  readonly id: string;
  /** Its edition. */
  readonly edition: string;
  /** Its name. */
  readonly title: LocalizedText;
  /** The column of numbers that are laid on the bands. */
  readonly column: string;
  /** The Buddhist year whose bands are taken. */
  readonly year: number;
  /** True where the lowest band is the best level. */
  readonly isLowerBetter?: boolean;
}

/**
 * A scale of levels of which each is a band: the bands of a rule or of a scaled item, laid on a column of numbers. A number in a
 * gap between bands has no level.
 * @param scale - The bands, in rising order.
 * @param about - Its name, the year and the column.
 * @throws a {@link RangeError} when there are no bands for the year.
 * @category Levels
 * @since 0.1.0
 * @example The outcomes of health-managing villages
 * ```ts
 * import { healthVillage2559 } from "chumchon/data/community-sets";
 * import { getIndicator, levelScaleOfBands } from "chumchon/indicators";
 * const { rule } = getIndicator(healthVillage2559, "goodOrBetter");
 * const { id, edition, title } = healthVillage2559;
 * const scale = rule.kind === "bands" ? levelScaleOfBands(rule.scale, { id, edition, title, column: "level", year: 2561 }) : undefined;
 * scale?.levels.map((level) => level.id); // => ["failed", "basic", "developing", "good", "veryGood", "excellent"]
 * ```
 */
export function levelScaleOfBands(scale: BandScale, about: LevelsOfBandsAbout): LevelScale {
  const { id, edition, title, column, year, isLowerBetter } = about;
  const found = scale.values.find(
    ({ years: { first, last } }) => first <= year && (last === undefined || year <= last),
  );
  if (found === undefined) throw new RangeError(`year: one for which ${id} has bands was expected, got ${year}`);
  const { bands, years, citation } = found;
  const levels = bands.map(
    ({ id: band, title: name, from, to }): Level => ({
      id: band,
      title: name,
      citation,
      conditions: [
        { kind: "number", number: "value", ...(from !== undefined && { from }), ...(to !== undefined && { to }) },
      ],
    }),
  );
  return {
    id,
    edition,
    years,
    title,
    citation,
    items: [],
    numbers: [{ id: "value", title, unit: scale.unit, kind: "column", column }],
    levels: isLowerBetter === true ? levels.reverse() : levels,
  };
}

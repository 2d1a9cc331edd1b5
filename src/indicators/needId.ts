/**
 * What a need from an indicator is named by.
 * @category Needs
 * @since 0.1.0
 */
export interface IndicatorNeed {
  /** The id of the set. */
  readonly set: string;
  /** Its edition. */
  readonly edition: string;
  /** The Buddhist year of the survey; absent where nobody said it. */
  readonly surveyYear?: number | undefined;
  /** The indicator. */
  readonly indicator: string;
  /** The place. */
  readonly place: string;
}

/**
 * The id of a need that an indicator shows: `set/edition@year/indicator/place`, without `@year` where the survey year is
 * not known.
 * @remarks The year is part of the id because the needs of two surveys are two needs: a project planned in 2561 did not
 * answer what was found in 2562, and a need that is still there the year after has to be answered again. What is the same
 * across years is the indicator and the place, which have columns of their own. Signs that have a meaning in the id, and the
 * ";" that parts the needs of a project, are written as `%` and two digits; equal ids mean equal needs.
 * @category Needs
 * @since 0.1.0
 * @example
 * ```ts
 * import { needIdOf } from "chumchon/indicators";
 * needIdOf({ set: "bmn", edition: "2560-2564", surveyYear: 2561, indicator: "28", place: "8402" });
 * // => "bmn/2560-2564@2561/28/8402"
 * needIdOf({ set: "bmn", edition: "2560-2564", indicator: "28", place: "provinceGroups2017/S-G" });
 * // => "bmn/2560-2564/28/provinceGroups2017/S-G"
 * ```
 */
export function needIdOf({ set, edition, surveyYear, indicator, place }: IndicatorNeed): string {
  const year = surveyYear === undefined ? "" : `@${surveyYear}`;
  return `${partOf(set)}/${partOf(edition)}${year}/${partOf(indicator)}/${placeOf(place)}`;
}

function partOf(text: string): string {
  return text.replace(/[%/@;\s]/g, escaped);
}

/** The place stands last, so its own strokes part nothing. */
export function placeOf(place: string): string {
  return place.replace(/[%;\s]/g, escaped);
}

function escaped(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).padStart(2, "0")}`;
}

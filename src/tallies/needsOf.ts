import { compareRatio } from "../amounts/index.js";
import { fiscalYearFedBy, type Indicator, type NeedSchema, needIdOf, needSchema } from "../indicators/index.js";
import { createTableBuilder, type Table } from "../tables/index.js";
import { trunkNodeOf, withWhole } from "./countsAt.js";
import { countedIndicators, type Lacking, lackingOf, stateOf } from "./figureState.js";
import { type LeftOutSchema, leftOutSchema } from "./leftOut.js";
import { countedPlacesOf, isCountedAt, nodesOf } from "./talliedPlaces.js";
import type { Tally } from "./tally.js";
import { tallyAt } from "./tallyAt.js";
import { laneOf } from "./tallyShape.js";

/**
 * Which needs are asked for, and in which order.
 * @category Needs
 * @since 0.1.0
 */
export interface NeedOptions {
  /**
   * The name of a level of the axis; unless told the places that were counted, each by the indicators it was itself counted
   * for. A row of totals beside its parts is none of them.
   */
  readonly level?: string;
  /**
   * What stands first in a place: the greatest share of those who lack it, or the greatest number of them. "share" unless
   * told. Equal shares stand in the order of the set; equal numbers by their shares, then in the order of the set.
   */
  readonly order?: "share" | "number";
  /** How many must have been surveyed for a figure to be a need; fewer are named in `leftOut`. 1 unless told. */
  readonly leastSurveyed?: number;
  /** The Buddhist year of the survey; that of the tally unless told. */
  readonly surveyYear?: number;
  /** The fiscal year of the plan they feed; {@link indicators!fiscalYearFedBy} of the survey year unless told. */
  readonly fiscalYear?: number;
}

/**
 * Needs that indicators show, and the figures that could not be looked at.
 * @category Needs
 * @since 0.1.0
 */
export interface TallyNeeds extends Table<NeedSchema> {
  /** Which figures are neither a need nor none: they are hidden, or too few were surveyed. */
  readonly leftOut: Table<LeftOutSchema>;
}

/**
 * Turns failing indicators into needs: what is wanting in each place, and how many households or persons lack it.
 * @remarks Places stand in the order of the axis; within a place the indicator with the greatest share of failing stands
 * first, compared exactly, or the one with the greatest number. An indicator nobody fails is no need; one on trial is none
 * either. A hidden figure is not ranked and not shown: it is named in `leftOut`, whether anyone fails or not.
 * @param tally - A finished tally.
 * @param options - Level, order, least number surveyed, years.
 * @returns A row for each place and failing indicator, in the columns of {@link indicators!needSchema}.
 * @throws a {@link RangeError} when the axis has no such level, `leastSurveyed` is no whole number from 1, or the survey year
 * is another than the tally's.
 * @category Needs
 * @since 0.1.0
 * @example Two indicators of one district of Surat Thani, 2561 (report of the province, pages 20 and 43)
 * ```ts
 * import { bmn2560 } from "chumchon/data/bmn2560";
 * import { createAxis } from "chumchon/places";
 * import { rowsOf, tableOf } from "chumchon/tables";
 * import { countsSchema, createTally, needsOf } from "chumchon/tallies";
 * const axis = createAxis({ id: "districts", levels: ["district"], nodes: [{ id: "8402", level: "district" }] });
 * if (!axis.ok) throw new Error("a sound axis");
 * const tally = createTally(bmn2560, axis.value);
 * tally.add(tableOf(countsSchema, [
 *   { place: "8402", indicator: "28", surveyed: 426, fail: 1 },
 *   { place: "8402", indicator: "6", surveyed: 38_735, fail: 10_226 },
 * ]));
 * const needs = needsOf(tally.finish(), { surveyYear: 2561 });
 * [...rowsOf(needs)].map(({ need, failing, fiscalYear }) => [need, failing, fiscalYear]);
 * // => [["bmn/2560-2564@2561/6/8402", 10226, 2563], ["bmn/2560-2564@2561/28/8402", 1, 2563]]
 * ```
 */
export function needsOf(tally: Tally, options: NeedOptions = {}): TallyNeeds {
  const { set, units, axis } = tally;
  const { order = "share", leastSurveyed = 1 } = options;
  checkLeast(leastSurveyed);
  const surveyYear = surveyYearOf(tally, options.surveyYear);
  const fiscalYear = options.fiscalYear ?? (surveyYear === undefined ? null : fiscalYearFedBy(surveyYear));
  const places = options.level === undefined ? countedPlacesOf(tally) : nodesOf(axis, options.level);
  const whole = withWhole(tally);
  const needs = createTableBuilder(needSchema);
  const leftOut = createTableBuilder(leftOutSchema);
  const indicators = countedIndicators(set);
  const lacking = indicators.map(({ id, better }) => laneOf(id, better === "lower" ? "pass" : "fail"));
  const byId = new Map<string, Indicator>(indicators.map((indicator) => [indicator.id, indicator]));
  for (const place of places) {
    const found: Lacking[] = [];
    const isHolder = trunkNodeOf(tally, place) !== undefined;
    const row = isHolder ? undefined : tally.rows.get(place);
    for (const [position, { id, better }] of indicators.entries()) {
      // What came in of places in it alone is theirs: a total beside its parts would be their needs once more.
      if (isHolder && options.level === undefined && !isCountedAt(tally, place, id)) continue;
      // Most villages lack nothing in most indicators, and that is seen at once.
      const isNone = row !== undefined && whole.own.at(lacking[position] as string, row) === 0;
      if (isNone && leastSurveyed === 1) continue;
      const figure = tallyAt(whole, place, id);
      const those = lackingOf(figure, better);
      if (those === undefined) {
        if (stateOf(figure) === "hidden") leftOut.add([place, id, "hidden", figure.surveyed]);
      } else if (isTooFew(those, leastSurveyed)) leftOut.add([place, id, "tooFew", those.surveyed]);
      else if (those.share.numerator > 0n) found.push(those);
    }
    for (const { indicator, count, surveyed } of found.sort(order === "share" ? byShare : byNumber)) {
      const need = needIdOf({ set: set.id, edition: set.edition, surveyYear, indicator, place });
      const text = byId.get(indicator)?.title.th;
      // In the order of the columns: an object for each of a million needs is more than the needs.
      const years = [surveyYear ?? null, fiscalYear];
      needs.add([
        need,
        place,
        "indicator",
        indicator,
        units[indicator],
        count,
        surveyed,
        text,
        ...years,
        null,
        null,
        null,
      ]);
    }
  }
  return { ...needs.finish(), leftOut: leftOut.finish() };
}

/** The survey year of a tally, or the one that is told where it has none. */
export function surveyYearOf(tally: Tally, told: number | undefined): number | undefined {
  const own = tally.surveyYear;
  if (own !== undefined && told !== undefined && own !== told)
    throw new RangeError(`surveyYear: ${own}, the year of the tally, was expected, got ${told}`);
  return own ?? told;
}

/** A least number is a whole one. */
export function checkLeast(leastSurveyed: number): void {
  if (!(Number.isSafeInteger(leastSurveyed) && leastSurveyed >= 1))
    throw new RangeError(`leastSurveyed: a whole number from 1 was expected, got ${leastSurveyed}`);
}

/** Were fewer surveyed than asked for? A part of one person, where a place is divided, is somebody. */
export function isTooFew({ surveyed }: Lacking, leastSurveyed: number): boolean {
  return Math.max(surveyed, 1) < leastSurveyed;
}

/** The greatest share first; the sort is stable, so equals stay in the order of the set or of the axis. */
export function byShare(a: Lacking, b: Lacking): number {
  return compareRatio(b.share, a.share);
}

function byNumber(a: Lacking, b: Lacking): number {
  return b.count - a.count || compareRatio(b.share, a.share);
}

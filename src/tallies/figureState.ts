import type { Ratio } from "../amounts/index.js";
import type { Indicator, IndicatorSet } from "../indicators/index.js";
import type { TallyFigure } from "./tallyAt.js";

/**
 * What a figure can be used for: it is known; it is hidden because it is small; nobody was surveyed, for nobody is in the
 * base or none of them answered; or nothing came in.
 */
export type FigureState = "known" | "hidden" | "nobody" | "noData";

/** What a figure can be used for. */
export function stateOf(figure: TallyFigure): FigureState {
  const { pass, fail, surveyed, share, notApplicable, missing, isSuppressed } = figure;
  if (isSuppressed || pass === null || fail === null || surveyed === null) return "hidden";
  if (share !== null) return "known";
  return surveyed === 0 && notApplicable === 0 && missing === 0 ? "noData" : "nobody";
}

/** Who lack what an indicator asks for: how many, of how many, and their share exactly. */
export interface Lacking {
  readonly place: string;
  readonly indicator: string;
  readonly count: number;
  readonly surveyed: number;
  readonly share: Ratio;
}

/**
 * Who lack what an indicator asks for: those who fail, or those who pass where fewer passes are better. Nothing where the figure
 * is not known.
 */
export function lackingOf(figure: TallyFigure, better: Indicator["better"]): Lacking | undefined {
  const { place, indicator, pass, fail, surveyed, share: passing, isSuppressed } = figure;
  if (isSuppressed || pass === null || fail === null || surveyed === null || passing === null) return undefined;
  return {
    place,
    indicator,
    count: better === "lower" ? pass : fail,
    surveyed,
    share: better === "lower" ? passing : restOf(passing),
  };
}

/** What is left of one: in lowest terms where the share is, so that no divisor is sought for each of millions. */
export function restOf({ numerator, denominator }: Ratio): Ratio {
  return { numerator: denominator - numerator, denominator };
}

/** The indicators that stand in sums, rankings and needs: those on trial do not. */
export function countedIndicators<Id extends string>(set: IndicatorSet<Id>): readonly Indicator<Id>[] {
  return set.indicators.filter(({ isCounted }) => isCounted !== false);
}

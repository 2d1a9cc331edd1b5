import type { Tally } from "./tally.js";
import type { TallyFigure } from "./tallyAt.js";

/**
 * A tally that says when and from what it was made.
 * @category Tallies
 * @since 0.1.0
 */
export type DatedTally = Tally & {
  /** The Buddhist year of the survey. */
  readonly surveyYear?: number | undefined;
  /** Which publication or delivery the counts are of. */
  readonly vintage?: string | undefined;
  /** How the open points of the set are answered, as one text. */
  readonly openPoints?: string | undefined;
};

/** Is a figure hidden because it is small? Such a figure is never compared. */
export function isHidden(figure: TallyFigure): boolean {
  const { isSuppressed } = figure as { readonly isSuppressed?: boolean };
  return isSuppressed === true || figure.pass === null || figure.surveyed === null;
}

/** Does a tally speak of a place: is it a node of its axis, or was it counted? */
export function hasPlace({ axis, rows }: Tally, place: string): boolean {
  const landing = axis.landings.get(place);
  return rows.has(place) || (landing?.kind === "whole" && axis.nodes[landing.node] === place);
}

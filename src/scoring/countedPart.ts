import type { Ratio } from "../amounts/index.js";

/** A part that takes part in its node's mean. */
export interface CountedPart<Score = Ratio> {
  /** Its place among all parts. */
  readonly part: number;
  /** Its weight as a whole number. */
  readonly weight: number;
  /** Its own score, or the one that stands in for it. */
  readonly score: Score;
}

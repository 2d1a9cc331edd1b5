import type { Citation, LocalizedText } from "../kernel/index.js";
import type { RatioNotation } from "./ratioNotation.js";
import type { YearSpan } from "./threshold.js";

/**
 * Where a band begins or ends.
 * @category Rules
 * @since 0.1.0
 */
export interface BandEnd {
  /** The exact number. */
  readonly value: RatioNotation;
  /** Does the number itself belong to the band? */
  readonly isClosed: boolean;
}

/**
 * A stretch of numbers with a name (ช่วงคะแนน).
 * @category Rules
 * @since 0.1.0
 */
export interface Band {
  /** Its id among the bands. */
  readonly id: string;
  /** What it is called. */
  readonly title: LocalizedText;
  /** Where it begins; without it there is no least number. */
  readonly from?: BandEnd;
  /** Where it ends; without it there is no greatest number. */
  readonly to?: BandEnd;
  /** The score it stands for. */
  readonly score?: RatioNotation;
}

/**
 * Bands as they held for some years.
 * @category Rules
 * @since 0.1.0
 */
export interface BandsOfYears {
  /** The bands in rising order. They may leave gaps and may not overlap. */
  readonly bands: readonly Band[];
  /** The survey years for which they hold. */
  readonly years: YearSpan;
  /** Where they come from. */
  readonly citation: Citation;
}

/**
 * A scale of bands a value is laid on. A value in a gap is in no band, and that is an answer: it does not pass.
 * @category Rules
 * @since 0.1.0
 */
export interface BandScale {
  /** What the value is counted in. */
  readonly unit: LocalizedText;
  /** The bands, for each span of years. */
  readonly values: readonly BandsOfYears[];
  /** The ids of the bands that pass. */
  readonly passing: readonly string[];
}

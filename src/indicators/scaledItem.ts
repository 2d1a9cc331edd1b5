import type { Citation, LocalizedText } from "../kernel/index.js";
import type { Band } from "./bands.js";
import type { Measure } from "./measure.js";
import type { Question } from "./question.js";

/**
 * One way to read a scale whose printed words can be read in several.
 * @category Rules
 * @since 0.1.0
 */
export interface ScaleReading {
  /** Its id. */
  readonly id: string;
  /** How the words are read. */
  readonly title: LocalizedText;
  /** The bands as they are then, in rising order. They may leave gaps. */
  readonly bands: readonly Band[];
}

/**
 * A number that is laid on a scale of levels for which no pass mark is known: it has a level, and neither passes nor fails.
 * @remarks Whoever has a pass mark of their own makes an indicator of it: a rule `bands` with this measure, the bands of
 * one reading, and the ids of the bands that pass.
 * @category Rules
 * @since 0.1.0
 */
export interface ScaledItem<Id extends string = string> {
  /** Its number in the source. */
  readonly id: Id;
  /** Its wording. */
  readonly title: LocalizedText;
  /** What is asked for it. */
  readonly questions: readonly Question[];
  /** How the number is got. */
  readonly measure: Measure;
  /** What the number is counted in. */
  readonly unit: LocalizedText;
  /** The scale, in each way it can be read. */
  readonly readings: readonly ScaleReading[];
  /** The id of the reading taken unless told. */
  readonly default: string;
  /** Where the scale comes from. */
  readonly citation: Citation;
}

import type { Citation, LocalizedText } from "../kernel/index.js";
import type { Condition } from "./condition.js";
import type { Dimension } from "./dimension.js";
import type { MeasuredUnit } from "./measuredUnit.js";
import type { Question } from "./question.js";
import type { Rule } from "./rule.js";
import type { ThresholdValue, YearSpan } from "./threshold.js";

/**
 * A group of indicators within a set (หมวด).
 * @category Indicator sets
 * @since 0.1.0
 */
export interface Category {
  /** Its id within the set. */
  readonly id: string;
  /** Its name. */
  readonly title: LocalizedText;
}

/**
 * A level that a set gives to what its records describe, such as how far a village is developed (ระดับ). Which unit has it is
 * told by a rule of its own; the set names the levels.
 * @category Indicator sets
 * @since 0.1.0
 */
export interface SetLevel {
  /** Its id among the levels. */
  readonly id: string;
  /** What it is called. */
  readonly title: LocalizedText;
  /** Where its name comes from. */
  readonly citation: Citation;
}

/**
 * Whom an indicator is about: those outside the base are not applicable and leave the denominator.
 * @category Indicator sets
 * @since 0.1.0
 */
export interface BasePopulation {
  /** What is looked at: that which a record describes, or the persons in a household. */
  readonly of: MeasuredUnit;
  /** The base as the source words it. */
  readonly title: LocalizedText;
  /** What must hold to belong to it: an age window, a status. All of them; none unless told. */
  readonly conditions?: readonly Condition[];
  /** What must not hold: who is left out though the conditions are met. */
  readonly exclusions?: readonly Condition[];
}

/**
 * Where each part of an indicator comes from, because they are not equally certain.
 * @category Indicator sets
 * @since 0.1.0
 */
export interface IndicatorSources {
  /** Of its wording. */
  readonly title: Citation;
  /** Of its unit. */
  readonly unit: Citation;
  /** Of its base population. */
  readonly base: Citation;
  /** Of its rule. */
  readonly rule: Citation;
}

/**
 * What is different about an indicator when an open point is answered otherwise than by default.
 * @category Indicator sets
 * @since 0.1.0
 */
export interface Alternative {
  /** The id of the open point. */
  readonly option: string;
  /** The choice that brings the difference; not the default one. */
  readonly choice: string;
  /** The unit in its stead. */
  readonly unit?: MeasuredUnit;
  /** The base population in its stead. */
  readonly base?: BasePopulation;
  /** The rule in its stead. */
  readonly rule?: Rule;
}

/**
 * One thing that is measured (ตัวชี้วัด): of whom, by which rule, in which unit.
 * @category Indicator sets
 * @since 0.1.0
 */
export interface Indicator<Id extends string = string> {
  /** Its number in the set. */
  readonly id: Id;
  /** Its wording. */
  readonly title: LocalizedText;
  /** The id of its category. */
  readonly category: string;
  /** The memorandum's dimension it speaks of. */
  readonly dimension: Dimension;
  /** What it is counted in. A person indicator that is counted in households passes where every person in the base does. */
  readonly unit: MeasuredUnit;
  /** Whom it is about. */
  readonly base: BasePopulation;
  /** When it is passed. */
  readonly rule: Rule;
  /** Is a higher share of passes better, or a lower one? */
  readonly better: "higher" | "lower";
  /** False for an indicator on trial (ตัวชี้วัดนำร่อง): it is judged and shown, and stays out of every sum over indicators; true unless told. */
  readonly isCounted?: boolean;
  /** True where it also speaks of self-reliance (การพึ่งตนเอง). */
  readonly isSelfReliance?: boolean;
  /** The types of unit it is for, of those the set declares; all of them unless told. Of others it is not applicable. */
  readonly appliesTo?: readonly string[];
  /** The share of passes that is aimed at, for each span of years: a number from 0 to 1. */
  readonly target?: readonly ThresholdValue[];
  /** Where all this comes from. */
  readonly sources: IndicatorSources;
  /** What changes with the open points of the set. */
  readonly alternatives?: readonly Alternative[];
}

/**
 * A point the sources leave open: a named option with a default, so that nobody decides it in silence.
 * @category Indicator sets
 * @since 0.1.0
 */
export interface OpenPoint {
  /** The name of the option. */
  readonly id: string;
  /** What is open. */
  readonly title: LocalizedText;
  /** The possible answers. */
  readonly choices: readonly OpenChoice[];
  /** The id of the answer taken unless told. */
  readonly default: string;
}

/**
 * One answer to an open point.
 * @category Indicator sets
 * @since 0.1.0
 */
export interface OpenChoice {
  /** Its id. */
  readonly id: string;
  /** What it means. */
  readonly title: LocalizedText;
}

/**
 * An edition of a set of indicators, as data: what is asked, of whom, and when it is passed.
 * @remarks An edition without indicators is a registered edition whose list could not be sourced.
 * @category Indicator sets
 * @since 0.1.0
 */
export interface IndicatorSet<Id extends string = string> {
  /** The set, the same in all its editions. */
  readonly id: string;
  /** Which edition this is. Figures of two editions are compared only through a crosswalk. */
  readonly edition: string;
  /** The survey years it holds for. */
  readonly years: YearSpan;
  /** What it is called. */
  readonly title: LocalizedText;
  /** Where it comes from. */
  readonly citation: Citation;
  /** What a reader must know before relying on it. */
  readonly note?: LocalizedText;
  /** What one record describes: a household with its members, a village, an organisation. */
  readonly recordsOf: Exclude<MeasuredUnit, "person">;
  /** The types of unit it tells apart, such as the kinds of local authority; a record then says its type. */
  readonly unitTypes?: readonly Category[];
  /** The levels it gives as a whole, the lowest first. */
  readonly levels?: readonly SetLevel[];
  /** The categories, in order. */
  readonly categories: readonly Category[];
  /** What the records answer. */
  readonly questions: readonly Question[];
  /** The points the sources leave open. */
  readonly openPoints: readonly OpenPoint[];
  /** The indicators, in order. */
  readonly indicators: readonly Indicator<Id>[];
}

/**
 * An indicator of a set by its id. With a set that is typed in, an id it does not have does not compile.
 * @throws a {@link RangeError} when the set has no such indicator.
 * @category Indicator sets
 * @since 0.1.0
 * @example
 * ```ts
 * import { bmn2560 } from "chumchon/data/bmn2560";
 * import { getIndicator } from "chumchon/indicators";
 * getIndicator(bmn2560, "28").title.th; // => "ผู้พิการได้รับการดูแลจากครอบครัว ชุมชน ภาครัฐ หรือภาคเอกชน"
 * ```
 */
export function getIndicator<Id extends string, Asked extends Id>(set: IndicatorSet<Id>, id: Asked): Indicator<Asked> {
  const indicator = set.indicators.find((candidate) => candidate.id === id);
  if (indicator === undefined)
    throw new RangeError(`id: an indicator of ${set.id} ${set.edition} was expected, got ${id}`);
  return indicator as Indicator<string> as Indicator<Asked>;
}

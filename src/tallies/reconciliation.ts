import type { ProblemLog } from "../kernel/index.js";
import type { ChoiceSpec, DecimalSpec, FlagSpec, IntegerSpec, OptionalSpec, Table, TextSpec } from "../tables/index.js";
import type { ReconcileProblem } from "./reconcileProblems.js";

/**
 * How two sources stand to each other in one figure: they agree, agree within what was tolerated, or differ; only one has
 * it; one hides it; one contradicts itself; or they count other units, or one counts and the other gives a value.
 * @category Sources
 * @since 0.1.0
 */
export type SourceVerdict =
  | "agree"
  | "within"
  | "differ"
  | "onlyFirst"
  | "onlySecond"
  | "hidden"
  | "unclear"
  | "otherUnit"
  | "otherMeasure";

/**
 * The columns of figures side by side.
 * @category Sources
 * @since 0.1.0
 */
export type ReconciliationSchema = {
  /** The code of the place. */
  readonly place: TextSpec;
  /** The number of the indicator. */
  readonly indicator: TextSpec;
  /** The set and edition. */
  readonly edition: TextSpec;
  /** The Buddhist year of the survey. */
  readonly surveyYear: IntegerSpec;
  /** The first source, by its id. */
  readonly first: TextSpec;
  /** Its vintage. */
  readonly firstVintage: TextSpec & OptionalSpec;
  /** The second source. */
  readonly second: TextSpec;
  /** Its vintage. */
  readonly secondVintage: TextSpec & OptionalSpec;
  /** How the two stand to each other. */
  readonly verdict: ChoiceSpec<SourceVerdict>;
  /** Have the two looked at different numbers? Then their shares are of different things. */
  readonly isOtherDenominator: FlagSpec;
  /** How many the first surveyed. */
  readonly surveyedFirst: IntegerSpec & OptionalSpec;
  /** How many the second surveyed. */
  readonly surveyedSecond: IntegerSpec & OptionalSpec;
  /** How many pass by the first. */
  readonly passFirst: IntegerSpec & OptionalSpec;
  /** How many pass by the second. */
  readonly passSecond: IntegerSpec & OptionalSpec;
  /** How many fail by the first. */
  readonly failFirst: IntegerSpec & OptionalSpec;
  /** How many fail by the second. */
  readonly failSecond: IntegerSpec & OptionalSpec;
  /** The percentage that passes by the first, or its value where it gives no counts. */
  readonly valueFirst: DecimalSpec & OptionalSpec;
  /** The percentage that passes by the second, or its value. */
  readonly valueSecond: DecimalSpec & OptionalSpec;
  /** The second less the first. */
  readonly difference: DecimalSpec & OptionalSpec;
};

/**
 * A source within its group.
 * @category Sources
 * @since 0.1.0
 */
export interface ReconciledSource {
  /** The id of the set. */
  readonly set: string;
  /** Its edition. */
  readonly edition: string;
  /** The Buddhist year of the survey. */
  readonly surveyYear: number;
  /** The id of the source. */
  readonly id: string;
  /** Its vintage; `null` where it does not say. */
  readonly vintage: string | null;
}

/**
 * Two sources that were held against each other.
 * @category Sources
 * @since 0.1.0
 */
export interface ReconciledPair {
  /** The first. */
  readonly first: ReconciledSource;
  /** The second. */
  readonly second: ReconciledSource;
  /** Two sources, or two vintages of one: a revision. */
  readonly kind: "sources" | "vintages";
  /** How many figures at least one of them has. */
  readonly figures: number;
  /** How many of them got each verdict. */
  readonly verdicts: Readonly<Record<SourceVerdict, number>>;
  /** How many were compared although the two looked at different numbers. */
  readonly otherDenominators: number;
}

/**
 * Figures of several sources side by side.
 * @category Sources
 * @since 0.1.0
 */
export interface Reconciliation {
  /** A row for each place, indicator and pair of sources, of which at least one has the figure. */
  readonly table: Table<ReconciliationSchema>;
  /** What each pair came to. */
  readonly pairs: readonly ReconciledPair[];
  /** The sources that no other of their set, edition and year could be held against. */
  readonly alone: readonly ReconciledSource[];
  /** What the sources got wrong. */
  readonly problems: ProblemLog<ReconcileProblem>;
}

/**
 * The columns of figures side by side. Percentages and values have four decimals.
 * @category Sources
 * @since 0.1.0
 */
export const reconciliationSchema: ReconciliationSchema = {
  place: { kind: "text", title: { th: "พื้นที่", en: "Place" } },
  indicator: { kind: "text", title: { th: "ตัวชี้วัด", en: "Indicator" } },
  edition: { kind: "text", title: { th: "ชุดตัวชี้วัด", en: "Edition" } },
  surveyYear: { kind: "integer", title: { th: "ปี พ.ศ.", en: "Survey year" } },
  first: { kind: "text", title: { th: "แหล่งที่ 1", en: "First source" } },
  firstVintage: { kind: "text", optional: true, title: { th: "ฉบับของแหล่งที่ 1", en: "First vintage" } },
  second: { kind: "text", title: { th: "แหล่งที่ 2", en: "Second source" } },
  secondVintage: { kind: "text", optional: true, title: { th: "ฉบับของแหล่งที่ 2", en: "Second vintage" } },
  verdict: {
    kind: "choice",
    choices: [
      ...(["agree", "within", "differ", "onlyFirst", "onlySecond"] as const),
      ...(["hidden", "unclear", "otherUnit", "otherMeasure"] as const),
    ],
    title: { th: "ผลการเทียบ", en: "SourceVerdict" },
  },
  isOtherDenominator: { kind: "flag", title: { th: "ฐานต่างกัน", en: "Other denominator" } },
  surveyedFirst: { kind: "integer", optional: true, title: { th: "สำรวจ (1)", en: "Surveyed (1)" } },
  surveyedSecond: { kind: "integer", optional: true, title: { th: "สำรวจ (2)", en: "Surveyed (2)" } },
  passFirst: { kind: "integer", optional: true, title: { th: "ผ่าน (1)", en: "Pass (1)" } },
  passSecond: { kind: "integer", optional: true, title: { th: "ผ่าน (2)", en: "Pass (2)" } },
  failFirst: { kind: "integer", optional: true, title: { th: "ไม่ผ่าน (1)", en: "Fail (1)" } },
  failSecond: { kind: "integer", optional: true, title: { th: "ไม่ผ่าน (2)", en: "Fail (2)" } },
  valueFirst: { kind: "decimal", decimals: 4, optional: true, title: { th: "ร้อยละหรือค่า (1)", en: "Value (1)" } },
  valueSecond: { kind: "decimal", decimals: 4, optional: true, title: { th: "ร้อยละหรือค่า (2)", en: "Value (2)" } },
  difference: { kind: "decimal", decimals: 4, optional: true, title: { th: "ต่างกัน", en: "Difference" } },
};

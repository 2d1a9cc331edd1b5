/**
 * What a rule says of a household, a person or a village. `notApplicable`: nobody is in the base population; `missing`:
 * somebody is, or may be, and the answer is not there. Neither is a pass, neither is a fail.
 * @category Outcomes
 * @since 0.1.0
 */
export type Outcome = "pass" | "fail" | "notApplicable" | "missing";

/**
 * The four outcomes, in the order of their numbers in a column of outcomes.
 * @category Outcomes
 * @since 0.1.0
 */
export const outcomes: readonly ["pass", "fail", "notApplicable", "missing"] = [
  "pass",
  "fail",
  "notApplicable",
  "missing",
];

/**
 * Why an answer is not there.
 * @category Outcomes
 * @since 0.1.0
 */
export type MissingReason = "notAsked" | "refused" | "notSurveyed" | "unreadable";

import { type CivilDate, safeBuddhistYearOf } from "../calendar/index.js";
import { type Indicator, type IndicatorSet, type MissingReason, questionsOf } from "../indicators/index.js";
import { answerOf, fail, ok, type Result } from "../kernel/index.js";
import { problemsOfRecord } from "./checkRecord.js";
import { answersOfOpenPoints, chosenIndicators, type OpenPointChoices } from "./chosenSet.js";
import { type CompileContext, compileBase, compileRule, type SubjectTest, thresholdsOf } from "./compileRule.js";
import type { IndicatorJudgement, Judgement, JudgementReason, OutcomeCounts } from "./judgement.js";
import type { TalliesProblem } from "./problems.js";
import type { HouseholdRecord } from "./record.js";
import { householdOf, personOf, type Subject } from "./subject.js";
import { type Truth, tellingReason } from "./truth.js";

/**
 * How households are judged.
 * @category Judging
 * @since 0.1.0
 */
export interface JudgeOptions {
  /** The day of the survey, on which ages are counted. */
  readonly surveyedOn: CivilDate;
  /** The survey year, by which thresholds are chosen; the Buddhist year of the day unless told. */
  readonly surveyYear?: number;
  /** How the open points of the set are answered; by default unless told. */
  readonly options?: OpenPointChoices;
  /** How many members a household may have; 100 unless told. */
  readonly mostMembers?: number;
}

/**
 * Judges the households of one survey: a function from a record to its judgement.
 * @category Judging
 * @since 0.1.0
 */
export type Judge<Id extends string = string> = (record: HouseholdRecord) => Result<Judgement<Id>, TalliesProblem>;

/**
 * Judges one household by every indicator of a set.
 * @remarks For many households make one {@link createJudge}. The record may come from outside: what is wrong with it is the
 * answer then, field by field, without the values. A missing answer is not a no: see {@link indicators!Rule}.
 * @param set - A set that was checked.
 * @param record - The household.
 * @param options - The day of the survey, and how open points are answered.
 * @throws a {@link RangeError} when an option or a choice is not the set's.
 * @category Judging
 * @since 0.1.0
 * @example A made-up person who lives alone on 37,999.99 baht a year
 * ```ts
 * import { parseCivilDate } from "chumchon/calendar";
 * import { bmn2560 } from "chumchon/data/bmn2560";
 * import { judge } from "chumchon/tallies";
 * const record = { place: "84060101", answers: { "22.1": "37,999.99", "22.2": 0, "22.3": 0, "22.4": 0 }, members: [{ age: 64 }] };
 * const judged = judge(bmn2560, record, { surveyedOn: parseCivilDate("15 มีนาคม 2561") });
 * judged.ok && judged.value.indicators["22"].outcome; // => "fail"
 * judged.ok && judged.value.indicators["1"].outcome; // => "notApplicable"
 * judged.ok && judged.value.indicators["6"].outcome; // => "missing"
 * ```
 */
export function judge<Id extends string>(
  set: IndicatorSet<Id>,
  record: HouseholdRecord,
  options: JudgeOptions,
): Result<Judgement<Id>, TalliesProblem> {
  return createJudge(set, options)(record);
}

/**
 * Makes ready to judge many households of one survey by a set.
 * @param set - A set that was checked.
 * @param options - The day of the survey, and how open points are answered.
 * @throws a {@link RangeError} when an option or a choice is not the set's.
 * @category Judging
 * @since 0.1.0
 * @example A survey after the edition has ended is a problem of every record
 * ```ts
 * import { parseCivilDate } from "chumchon/calendar";
 * import { bmn2560 } from "chumchon/data/bmn2560";
 * import { createJudge } from "chumchon/tallies";
 * const judgeOne = createJudge(bmn2560, { surveyedOn: parseCivilDate("15 มีนาคม 2566") });
 * judgeOne({ place: "84060101", members: [{ age: 64 }] });
 * // => { ok: false, problems: [{ code: "tallies.survey.outsideEdition", path: [], year: 2566, first: 2560, last: 2564 }] }
 * ```
 */
export function createJudge<Id extends string>(set: IndicatorSet<Id>, options: JudgeOptions): Judge<Id> {
  const { surveyedOn, options: choices = {}, mostMembers = 100 } = options;
  const year = options.surveyYear ?? yearOf(surveyedOn);
  if (!Number.isInteger(year)) throw new RangeError(`surveyYear: a whole Buddhist year was expected, got ${year}`);
  const { first, last } = set.years;
  const indicators = chosenIndicators(set, choices);
  const openPoints = answersOfOpenPoints(set, choices);
  if (year < first || (last !== undefined && year > last)) {
    const problem = {
      code: "tallies.survey.outsideEdition",
      path: [],
      year,
      first,
      ...(last !== undefined && { last }),
    };
    return () => fail(problem as TalliesProblem);
  }
  const questions = new Map(set.questions.map((question) => [question.id, question]));
  const judges = indicators.map((indicator) => indicatorJudge(indicator, { questions, year }));
  return (record) => {
    const problems = problemsOfRecord(record, { questions, surveyedOn, mostMembers });
    if (problems.length > 0) return answerOf<never, TalliesProblem>(undefined as never, problems);
    const household = householdOf(record);
    const persons = record.members.map((member) => personOf(household, member, surveyedOn));
    // Not by assignment, which an id such as "__proto__" would turn into something else.
    const judged = Object.fromEntries(
      indicators.map(({ id }, index) => [id, (judges[index] as IndicatorJudge)(household, persons)]),
    );
    return ok({
      set: set.id,
      edition: set.edition,
      openPoints,
      place: record.place,
      surveyedOn,
      indicators: judged as { [Name in Id]: IndicatorJudgement },
    });
  };
}

/** The Buddhist year of a day; of one outside the era the year it would have, for the problem to name. */
function yearOf(surveyedOn: CivilDate): number {
  const year = safeBuddhistYearOf(surveyedOn);
  return year.ok ? year.value : Number(surveyedOn.slice(0, 4)) + 543;
}

type IndicatorJudge = (household: Subject, persons: readonly Subject[]) => IndicatorJudgement;

/** Whether a subject passes, or that it is not in the base. */
type Answered = Truth | "nobodyInBase";

function indicatorJudge(indicator: Indicator, context: CompileContext): IndicatorJudge {
  const [base, rule] = [compileBase(indicator.base, context), compileRule(indicator.rule, context)];
  const reasonOf = reasonsOf(indicator, context.year);
  const { unit } = indicator;
  if (indicator.base.of === "household") {
    return (household) => {
      const answered = answeredOf(household, base, rule);
      return { unit, outcome: outcomeOf(answered), reason: reasonOf(answered) };
    };
  }
  return (_, members) => {
    const persons = { pass: 0, fail: 0, notApplicable: 0, missing: 0 };
    let household: Answered = "nobodyInBase";
    for (const member of members) {
      const answered = answeredOf(member, base, rule);
      persons[outcomeOf(answered)] += 1;
      household = graver(household, answered);
    }
    return {
      unit,
      outcome: outcomeOf(household),
      persons: persons satisfies OutcomeCounts,
      reason: reasonOf(household),
    };
  };
}

function answeredOf(subject: Subject, base: SubjectTest, rule: SubjectTest): Answered {
  const belongs = base(subject);
  if (belongs === false) return "nobodyInBase";
  return belongs === true ? rule(subject) : belongs;
}

/** One failing person fails the household; one that is missing leaves it open, by a fixed reason; then one that passes. */
function graver(one: Answered, other: Answered): Answered {
  const gravity = (answered: Answered): number =>
    answered === false ? 3 : answered === true ? 1 : answered === "nobodyInBase" ? 0 : 2;
  if (isReason(one) && isReason(other)) return tellingReason(one, other);
  return gravity(other) > gravity(one) ? other : one;
}

function isReason(answered: Answered): answered is MissingReason {
  return typeof answered === "string" && answered !== "nobodyInBase";
}

function outcomeOf(answered: Answered): keyof OutcomeCounts {
  if (typeof answered === "boolean") return answered ? "pass" : "fail";
  return answered === "nobodyInBase" ? "notApplicable" : "missing";
}

/** The reasons of an indicator are few, and the same for every household: each is made once. */
function reasonsOf({ rule, sources }: Indicator, year: number): (answered: Answered) => JudgementReason {
  const common = {
    rule: rule.kind,
    questions: questionsOf(rule),
    thresholds: thresholdsOf(rule, year),
    citation: sources.rule,
  };
  const made = new Map<string, JudgementReason>();
  return (answered) => {
    const because: "rule" | "nobodyInBase" | MissingReason = typeof answered === "boolean" ? "rule" : answered;
    const known = made.get(because);
    if (known !== undefined) return known;
    const reason = { because, ...common };
    made.set(because, reason);
    return reason;
  };
}

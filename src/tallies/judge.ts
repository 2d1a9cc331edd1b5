import type { IndicatorSet } from "../indicators/index.js";
import { answerOf, ok, type Result } from "../kernel/index.js";
import { createEngine } from "./engine.js";
import { createExplainer } from "./explainer.js";
import type { IndicatorJudgement, Judgement } from "./judgement.js";
import type { JudgeOptions } from "./judgeOptions.js";
import type { TalliesProblem } from "./problems.js";
import type { SurveyRecord } from "./record.js";

/**
 * Judges the records of one survey: a function from a record to its judgement.
 * @category Judging
 * @since 0.1.0
 */
export type Judge<Id extends string = string> = (record: SurveyRecord) => Result<Judgement<Id>, TalliesProblem>;

/**
 * Judges one household, village or organisation by every indicator of a set.
 * @remarks For many households make one {@link createJudge}. The record may come from outside: what is wrong with it is the
 * answer then, field by field, without the values. A missing answer is not a no: see {@link indicators!Rule}.
 * @param set - A set that was checked.
 * @param record - The household with its members, or another unit.
 * @param options - The day of the survey, how open points are answered, and whether values are shown.
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
  record: SurveyRecord,
  options: JudgeOptions,
): Result<Judgement<Id>, TalliesProblem> {
  return createJudge(set, options)(record);
}

/**
 * Makes ready to judge many records of one survey by a set.
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
  const engine = createEngine(set, options);
  const explainer = createExplainer(engine, options.values === true);
  engine.onPersons = explainer.note;
  const ids = engine.indicators.map(({ id }) => id);
  // Ids such as "7" are numbers to JavaScript, and are found faster as such.
  const names = ids.map((id) => (/^(0|[1-9]\d{0,8})$/.test(id) ? Number(id) : id));
  // A copy of an object that has all ids is made faster than one that gets them one by one.
  const blank = Object.fromEntries(ids.map((id) => [id, undefined])) as unknown as { [Name in Id]: IndicatorJudgement };
  return (record) => {
    const problems = engine.run(record);
    if (problems !== undefined) return answerOf<never, TalliesProblem>(undefined as never, problems);
    const { surveyedOn } = engine.head;
    const { openPoints, year: surveyYear, last } = engine;
    const indicators = { ...blank };
    explainer.judgeInto(indicators, names);
    // Two of them, for an object put together from parts takes several times as long.
    return ok(
      surveyedOn === undefined
        ? { set: set.id, edition: set.edition, openPoints, place: last.place, surveyYear, indicators }
        : { set: set.id, edition: set.edition, openPoints, place: last.place, surveyedOn, surveyYear, indicators },
    );
  };
}

import type { CivilDate } from "chumchon/calendar";
import type { Condition, Indicator, IndicatorSet, Measure, MeasuredUnit, Question, Rule } from "chumchon/indicators";
import type { HouseholdMember, RecordedAnswers, SurveyRecord } from "chumchon/tallies";
import fc from "fast-check";

const title = { th: "สมมติ", en: "made up" };
const citation = { source: title, evidence: "unverified" } as const;
const years = { first: 2560, last: 2564 };

/** Ids that mean something to programs are among them, and whole numbers, which objects keep apart. */
const ids = {
  household: { flag: ["9", "4.1", "4.2", "toString", "30"], number: ["22.1", "22", "valueOf"] },
  person: { flag: ["6", "25.smokes", "hasOwnProperty", "p"], number: ["1.weight", "17"] },
} as const;

const questions: readonly Question[] = (["household", "person"] as const).flatMap((of) =>
  (["flag", "number"] as const).flatMap((kind) =>
    ids[of][kind].map((id): Question => ({ id, of, kind, title, ...(id === "22" && { least: 0 }) })),
  ),
);

const oneOf = <T>(list: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...list);
const someOf = (list: readonly string[]): fc.Arbitrary<readonly string[]> =>
  fc.uniqueArray(oneOf(list), { minLength: 1, maxLength: 3 });

/** Numbers that meet thresholds: whole, with satang, thirds, and such as floats cannot hold. */
export const exactNumbers = [
  "0",
  "1",
  "3",
  "12",
  "38000",
  "37999.99",
  "0.1",
  "0.30",
  "1/3",
  "2/3",
  "1234567.891",
  "9007199254740993",
] as const;
const notation = oneOf<string | number>([...exactNumbers, 38_000, 0.1, 3, 100]);

function measureOf(numbers: readonly string[]): fc.Arbitrary<Measure> {
  return fc.oneof(
    fc.record({ kind: fc.constant("answer" as const), question: oneOf(numbers) }),
    fc.record({ kind: fc.constant("perMember" as const), sumOf: someOf(numbers) }),
    fc.record({
      kind: fc.constant("rate" as const),
      sumOf: someOf(numbers),
      over: someOf(numbers),
      per: oneOf([100, 1000, "1/3"]),
    }),
    someOf(numbers).map((of) => ({
      kind: "meanVote" as const,
      votes: of.map((question, index) => ({ question, level: index === 1 ? "5/2" : index })),
    })),
    someOf(numbers).map((of) => ({
      kind: "points" as const,
      items: of.map((question, index) => ({ question, most: 4e20, ...(index === 1 && { isCounted: false }) })),
      outOf: 100,
    })),
  );
}

function ruleOf(
  flags: readonly string[],
  numbers: readonly string[],
  condition: fc.Arbitrary<Condition>,
): fc.Arbitrary<Rule> {
  const end = fc.oneof(
    fc.record({ kind: fc.constant("yes" as const), question: oneOf(flags) }),
    fc.record({ kind: oneOf(["allOf", "anyOf", "noneOf"] as const), questions: someOf(flags) }),
    fc.record({
      kind: fc.constant("atLeast" as const),
      count: fc.integer({ min: 1, max: 2 }),
      questions: someOf(flags),
    }),
    fc.record({
      kind: fc.constant("threshold" as const),
      measure: measureOf(numbers),
      threshold: fc.record({
        relation: oneOf(["atLeast", "moreThan", "atMost", "lessThan"] as const),
        unit: fc.constant(title),
        values: notation.map((value) => [{ value, years, citation }]),
      }),
    }),
    fc.tuple(measureOf(numbers), fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()), oneOf(["low", "high"])).map(
      ([measure, [a, b, c], passing]): Rule => ({
        kind: "bands",
        measure,
        scale: {
          unit: title,
          passing: [passing],
          values: [
            {
              years,
              citation,
              bands: [
                { id: "low", title, to: { value: 1, isClosed: a } },
                { id: "high", title, from: { value: "3", isClosed: b }, to: { value: "37999.99", isClosed: c } },
              ],
            },
          ],
        },
      }),
    ),
  );
  const inner = fc.oneof(
    end,
    fc.record({ kind: fc.constant("branch" as const), when: condition, met: end, unmet: end }),
    fc.array(end, { minLength: 1, maxLength: 3 }).map((rules) => ({ kind: "either" as const, rules })),
  );
  return fc.oneof(
    end,
    fc.record({ kind: fc.constant("branch" as const), when: condition, met: inner, unmet: inner }),
    fc.array(inner, { minLength: 1, maxLength: 3 }).map((rules) => ({ kind: "either" as const, rules })),
  );
}

function indicatorOf(of: "household" | "person"): fc.Arbitrary<Omit<Indicator, "id">> {
  const [flags, numbers] = [
    [...ids.household.flag, ...(of === "person" ? ids.person.flag : [])],
    [...ids.household.number, ...(of === "person" ? ids.person.number : [])],
  ];
  const answered = fc.record({ kind: fc.constant("answer" as const), question: oneOf(flags), is: fc.boolean() });
  const members = fc.record({ kind: fc.constant("members" as const), least: fc.integer({ min: 1, max: 4 }) });
  const age = fc.record({
    kind: fc.constant("age" as const),
    age: fc.oneof(
      fc.record({ in: fc.constant("years" as const), least: oneOf([0, 6, 15, 60]) }),
      fc.record({ in: fc.constant("months" as const), least: oneOf([0, 6]), most: oneOf([11, 35]) }),
      fc.record({ in: fc.constant("years" as const), most: oneOf([0, 12, 59]) }),
    ),
  });
  const condition: fc.Arbitrary<Condition> =
    of === "person" ? fc.oneof(answered, members, age) : fc.oneof(answered, members);
  return fc
    .record({
      base: fc.record({
        of: fc.constant(of as MeasuredUnit),
        title: fc.constant(title),
        conditions: fc.array(condition, { maxLength: 2 }),
        exclusions: fc.array(condition, { maxLength: 1 }),
      }),
      rule: ruleOf(flags, numbers, condition),
      appliesTo: fc.option(fc.constant(["small"]), { freq: 4 }),
    })
    .map(({ appliesTo, ...rest }) => ({
      ...rest,
      title,
      category: "c",
      dimension: "society" as const,
      unit: of,
      better: "higher" as const,
      sources: { title: citation, unit: citation, base: citation, rule: citation },
      ...(appliesTo !== null && { appliesTo }),
    }));
}

/** Any set of up to eight indicators over the same questions. */
export const anySet: fc.Arbitrary<IndicatorSet> = fc
  .array(fc.oneof(indicatorOf("household"), indicatorOf("person")), { minLength: 1, maxLength: 8 })
  .map((indicators) => ({
    id: "made-up",
    edition: "1",
    years,
    title,
    citation,
    recordsOf: "household",
    unitTypes: [
      { id: "small", title },
      { id: "large", title },
    ],
    categories: [{ id: "c", title }],
    questions,
    openPoints: [],
    indicators: indicators.map((indicator, index) => ({ ...indicator, id: String(index) })),
  }));

const missing = oneOf([
  null,
  undefined,
  ...(["notAsked", "refused", "notSurveyed", "unreadable"] as const).map((reason) => ({ missing: reason })),
]);
const number = fc.oneof(
  {
    weight: 3,
    arbitrary: oneOf<string | number>([...exactNumbers, "38,000", 38_000, 37_999.99, 0.1, 0, 114_000, 3e20]),
  },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 9_999_999 }).map((hundredths) => hundredths / 100) },
  { weight: 1, arbitrary: fc.double({ min: 0, max: 1e18, noNaN: true }) },
);

function answersOf(of: "household" | "person"): fc.Arbitrary<RecordedAnswers> {
  const keys = [
    ...ids[of].flag.map(
      (id) => [id, fc.oneof({ weight: 3, arbitrary: fc.boolean() }, { weight: 1, arbitrary: missing })] as const,
    ),
    ...ids[of].number.map(
      (id) => [id, fc.oneof({ weight: 4, arbitrary: number }, { weight: 1, arbitrary: missing })] as const,
    ),
  ];
  return fc.record(Object.fromEntries(keys) as { [id: string]: fc.Arbitrary<never> }, { requiredKeys: [] });
}

const day = fc
  .tuple(fc.integer({ min: 1930, max: 2017 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([year, month, date]) => {
    const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
    return new Date(Date.UTC(year, month - 1, Math.min(date, last))).toISOString().slice(0, 10) as CivilDate;
  });
const member: fc.Arbitrary<HouseholdMember> = fc.oneof(
  fc.record({ born: day, answers: answersOf("person") }),
  fc.record({ age: fc.integer({ min: 0, max: 100 }), answers: answersOf("person") }),
  fc.record({ answers: answersOf("person") }, { requiredKeys: [] }),
);

/** Any sound record of it; now and then one with more members than are asked at once. */
export const anyRecord: fc.Arbitrary<SurveyRecord> = fc.record(
  {
    place: fc.constant("84060101"),
    type: oneOf(["small", "large"]),
    surveyedOn: oneOf(["2018-02-28", "2018-03-01", "2019-02-28"] as CivilDate[]),
    answers: answersOf("household"),
    members: fc.oneof(
      { weight: 9, arbitrary: fc.array(member, { minLength: 1, maxLength: 4 }) },
      { weight: 1, arbitrary: fc.array(member, { minLength: 30, maxLength: 70 }) },
    ),
  },
  { requiredKeys: ["place", "type", "members"] },
);

import { parseCivilDate } from "chumchon/calendar";
import { bmn2560 } from "chumchon/data/bmn2560";
import type { HouseholdRecord, RecordedAnswers } from "chumchon/tallies";
import { describe, expect, test } from "vitest";
import { answered, household, outcomeOf, person } from "./madeUp.js";

/** Every record here is made up; the rules are those of จปฐ. 2560–2564 as chumchon/data/bmn2560 cites them. */
type Case = readonly [id: string, what: string, record: HouseholdRecord, outcome: string];

const refused = { missing: "refused" } as const;

/** The cases of a household rule over several items: all as wanted, one not, one missing, one missing and one not. */
function items(id: string, questions: readonly string[], wanted: boolean): readonly Case[] {
  const [first = "", second = ""] = questions;
  const good = answered(questions, wanted);
  const without = (answers: RecordedAnswers, key: string): RecordedAnswers => ({ ...answers, [key]: refused });
  return [
    [id, "every item as wanted", household(good), "pass"],
    [id, "one item not", household({ ...good, [first]: !wanted }), "fail"],
    [id, "one item refused", household(without(good, first)), "missing"],
    [id, "one item refused and one not", household({ ...without(good, first), [second]: !wanted }), "fail"],
    [id, "nothing asked", household({}), "missing"],
  ];
}

/** The cases of a person rule with one question, for persons of these ages. */
function ages(
  id: string,
  question: string,
  inside: readonly (string | number)[],
  outside: readonly (string | number)[],
  good = true,
): readonly Case[] {
  return [
    ...inside.flatMap((born): Case[] => [
      [id, `${born}, as wanted`, person(born, { [question]: good }), "pass"],
      [id, `${born}, not`, person(born, { [question]: !good }), "fail"],
      [id, `${born}, not asked`, person(born), "missing"],
    ]),
    ...outside.map(
      (born): Case => [id, `${born}, outside the base`, person(born, { [question]: !good }), "notApplicable"],
    ),
  ];
}

const upTo = (id: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${id}.${index + 1}`);

// The survey is on 15 March 2018: who is born on 15 March completes a year on that day.
const infant = "2017-08-01";
const cases: readonly Case[] = [
  ["1", "2,500 g", person(infant, { "1.birthWeight": 2500 }), "pass"],
  ["1", "2,499 g", person(infant, { "1.birthWeight": 2499 }), "fail"],
  ["1", "2,499.999 g", person(infant, { "1.birthWeight": "2,499.999" }), "fail"],
  ["1", "not weighed", person(infant), "missing"],
  ["1", "the day before the first birthday", person("2017-03-16", { "1.birthWeight": 2499 }), "fail"],
  ["1", "on the first birthday", person("2017-03-15", { "1.birthWeight": 2499 }), "notApplicable"],
  ...ages("2", "2.4", ["2017-09-15", "2017-03-16"], ["2017-09-16", "2017-03-15"]),
  ["2", "an infant whose months are not known", person(0, { "2.4": true }), "missing"],
  ...ages("3", "3.vaccinated", ["2018-03-15", "2005-03-16"], ["2005-03-15"]),
  ...items("4", upTo("4", 4), true),
  ...items("5", upTo("5", 4), true),
  ...ages("6", "6.checked", ["1983-03-15"], ["1983-03-16"]),
  ["7", "three days of exercise", person(30, { "7.1": true }), "pass"],
  ["7", "five days of activity", person(30, { "7.1": false, "7.2": true }), "pass"],
  ["7", "neither", person(30, { "7.1": false, "7.2": false }), "fail"],
  ["7", "one not, one not asked", person(30, { "7.1": false }), "missing"],
  ["7", "the day before the sixth birthday", person("2012-03-16", { "7.1": false, "7.2": false }), "notApplicable"],
  ["7", "on the sixth birthday", person("2012-03-15", { "7.1": false, "7.2": false }), "fail"],
  ...items("8", upTo("8", 2), true),
  ["9", "enough", household({ "9.drinkingWater": true }), "pass"],
  ["9", "not enough", household({ "9.drinkingWater": false }), "fail"],
  ["9", "not asked", household({}), "missing"],
  ["10", "enough", household({ "10.water": true }), "pass"],
  ["10", "not enough", household({ "10.water": false }), "fail"],
  ["10", "unreadable", household({ "10.water": { missing: "unreadable" } }), "missing"],
  ...items("11", upTo("11", 8), true),
  ...items("12", upTo("12", 6), false),
  ...items("13", upTo("13.1", 4), true),
  ...items("14", upTo("14", 6), false),
  ...ages("15", "15.preschool", ["2015-03-15", "2012-03-16"], ["2015-03-16", "2012-03-15"]),
  ...ages("16", "16.inSchool", ["2012-03-15", "2003-03-16"], ["2012-03-16", "2003-03-15"]),
  ["17", "went on", person(15, { "17.finishedLowerSecondary": true, "17.wentOn": true }), "pass"],
  ["17", "did not", person(15, { "17.finishedLowerSecondary": true, "17.wentOn": false }), "fail"],
  ["17", "not asked", person(15, { "17.finishedLowerSecondary": true }), "missing"],
  [
    "17",
    "did not finish this year",
    person(15, { "17.finishedLowerSecondary": false, "17.wentOn": false }),
    "notApplicable",
  ],
  ["17", "finished or not is not known", person(15, { "17.wentOn": true }), "missing"],
  ...[
    ["trained", { "18.trained": true }, "pass"],
    ["not trained", { "18.trained": false }, "fail"],
    ["not asked", {}, "missing"],
    ["studies on", { "18.trained": false, "18.studiesOn": true }, "notApplicable"],
    ["has work", { "18.trained": false, "18.hasWork": true }, "notApplicable"],
    ["did not finish", { "18.trained": false, "18.finishedCompulsory": false }, "notApplicable"],
  ].map(([what, answers, outcome]): Case => {
    const base = { "18.finishedCompulsory": true, "18.studiesOn": false, "18.hasWork": false };
    return ["18", what as string, person(17, { ...base, ...(answers as RecordedAnswers) }), outcome as string];
  }),
  ...[
    ["all three", {}, "pass"],
    ["cannot write", { "19.writes": false }, "fail"],
    ["writing refused", { "19.writes": refused }, "missing"],
  ].map(([what, answers, outcome]): Case => {
    const good = answered(["19.reads", "19.writes", "19.calculates"], true);
    return [
      "19",
      what as string,
      person("2003-03-15", { ...good, ...(answers as RecordedAnswers) }),
      outcome as string,
    ];
  }),
  ["19", "the day before the fifteenth birthday", person("2003-03-16", { "19.reads": false }), "notApplicable"],
  ["19", "the day before the sixtieth birthday", person("1958-03-16", { "19.reads": false }), "fail"],
  ["19", "on the sixtieth birthday", person("1958-03-15", { "19.reads": false }), "notApplicable"],
  ...["20", "21"].flatMap((id): Case[] => {
    const born = id === "20" ? "1958-03-16" : "1958-03-15";
    const able = { "20.studentOnly": false, "20.disabledNotSelfReliant": false };
    return [
      [id, "both", person(born, { ...able, "20.occupation": true, "20.income": true }), "pass"],
      [id, "an income alone", person(born, { ...able, "20.occupation": false, "20.income": true }), "fail"],
      [id, "an occupation alone", person(born, { ...able, "20.occupation": true, "20.income": false }), "fail"],
      [id, "income refused", person(born, { ...able, "20.occupation": true, "20.income": refused }), "missing"],
      [
        id,
        "cannot look after itself",
        person(born, { ...able, "20.disabledNotSelfReliant": true, "20.income": false }),
        "notApplicable",
      ],
    ];
  }),
  [
    "20",
    "studies only",
    person(20, { "20.studentOnly": true, "20.disabledNotSelfReliant": false, "20.income": false }),
    "notApplicable",
  ],
  ["20", "on the sixtieth birthday", person("1958-03-15", {}), "notApplicable"],
  ["20", "the day before the fifteenth birthday", person("2003-03-16", { "20.income": false }), "notApplicable"],
  ["20", "on the fifteenth birthday", person("2003-03-15", { "20.income": false }), "missing"],
  ["21", "the day before the sixtieth birthday", person("1958-03-16", {}), "notApplicable"],
  ...[
    ["38,000 a year", "38,000", 1, "pass"],
    ["37,999.99 a year", "37,999.99", 1, "fail"],
    ["114,000 for three", 114_000, 3, "pass"],
    ["113,999.99 for three", "113999.99", 3, "fail"],
  ].map(([what, income, members, outcome]): Case => {
    const answers = { "22.1": income as string, "22.2": 0, "22.3": 0, "22.4": 0 };
    return [
      "22",
      what as string,
      household(
        answers,
        Array.from({ length: members as number }, () => ({ age: 40 })),
      ),
      outcome as string,
    ];
  }),
  [
    "22",
    "four parts add up",
    household({ "22.1": 9500, "22.2": "9,500.25", "22.3": 9499.75, "22.4": "๙,๕๐๐" }),
    "pass",
  ],
  ["22", "a part refused", household({ "22.1": 90_000, "22.2": 0, "22.3": refused, "22.4": 0 }), "missing"],
  ["23", "one form", household({ ...answered(upTo("23", 11), false), "23.7": true }), "pass"],
  ["23", "one form, the rest not asked", household({ "23.7": true }), "pass"],
  ["23", "none", household(answered(upTo("23", 11), false)), "fail"],
  ["23", "none, one not asked", household(answered(upTo("23", 10), false)), "missing"],
  ...ages("24", "24.drinks", ["2018-03-15", 90], [], false),
  ...ages("25", "25.smokes", ["2018-03-15", 90], [], false),
  ...ages("26", "26.observes", ["2012-03-15"], ["2012-03-16"]),
  ...ages("27", "27.caredFor", ["1958-03-15"], ["1958-03-16"]),
  ["28", "cared for", person(40, { "28.disabled": true, "28.3": true }), "pass"],
  ["28", "not cared for", person(40, { "28.disabled": true, "28.3": false }), "fail"],
  ["28", "not asked", person(40, { "28.disabled": true }), "missing"],
  ["28", "not disabled", person(40, { "28.disabled": false, "28.3": false }), "notApplicable"],
  ["29", "cared for", person(40, { "29.chronicallyIll": true, "29.caredFor": true }), "pass"],
  ["29", "not cared for", person(40, { "29.chronicallyIll": true, "29.caredFor": false }), "fail"],
  ["29", "illness refused", person(40, { "29.chronicallyIll": refused, "29.caredFor": true }), "missing"],
  ["29", "not ill", person(40, { "29.chronicallyIll": false }), "notApplicable"],
  ["30", "took part", household({ "30.tookPart": true }), "pass"],
  ["30", "did not", household({ "30.tookPart": false }), "fail"],
  ["30", "not yet surveyed", household({ "30.tookPart": { missing: "notSurveyed" } }), "missing"],
  ...[
    ["all three", {}, "pass"],
    ["two of three", { "31.together.2": false }, "fail"],
    ["one refused", { "31.together.2": refused }, "missing"],
  ].map(([what, answers, outcome]): Case => {
    const good = answered(upTo("31.together", 3), true);
    return [
      "31",
      `two members, ${what}`,
      household({ ...good, ...(answers as RecordedAnswers) }, [{ age: 40 }, { age: 41 }]),
      outcome as string,
    ];
  }),
  ...(
    [
      // Of the two items the one that is about this person decides: the other is left empty on the form.
      ["relatives, visited", { "31.alone.hasRelatives": true, "31.alone.1": true }, "pass"],
      ["relatives, not visited", { "31.alone.hasRelatives": true, "31.alone.1": false }, "fail"],
      [
        "relatives, not visited, and happy",
        { "31.alone.hasRelatives": true, "31.alone.1": false, "31.alone.2": true },
        "fail",
      ],
      [
        "relatives, visits refused",
        { "31.alone.hasRelatives": true, "31.alone.1": refused, "31.alone.2": true },
        "missing",
      ],
      ["no relatives, happy", { "31.alone.hasRelatives": false, "31.alone.2": true }, "pass"],
      ["no relatives, not happy", { "31.alone.hasRelatives": false, "31.alone.2": false }, "fail"],
      ["not known, both yes", { "31.alone.1": true, "31.alone.2": true }, "pass"],
      ["not known, both no", { "31.alone.1": false, "31.alone.2": false }, "fail"],
      ["not known, not visited", { "31.alone.1": false }, "missing"],
    ] as const
  ).map(
    ([what, answers, outcome]): Case => [
      "31",
      `alone, ${what}`,
      household({ ...answered(upTo("31.together", 3), outcome !== "pass"), ...(answers as RecordedAnswers) }),
      outcome,
    ],
  ),
  ["31", "alone, not asked", household(answered(upTo("31.together", 3), true)), "missing"],
];

describe("จปฐ. 2560–2564, every rule", () => {
  test.each(cases)("%s: %s", (id, _, record, outcome) => {
    expect(outcomeOf(id, record)).toBe(outcome);
  });

  test("each of the 31 is seen to pass, to fail and to be missing; and each that has a base, not to apply", () => {
    const seen = new Set(cases.map(([id, , , outcome]) => `${id} ${outcome}`));
    const ids = Array.from({ length: 31 }, (_, index) => String(index + 1));
    for (const outcome of ["pass", "fail", "missing"])
      expect(ids.filter((id) => !seen.has(`${id} ${outcome}`))).toEqual([]);
    const everyone = ["4", "5", "8", "9", "10", "11", "12", "13", "14", "22", "23", "24", "25", "30", "31"];
    expect(ids.filter((id) => !seen.has(`${id} notApplicable`))).toEqual(everyone);
  });

  test("and each that has ages or a threshold, on both sides of every boundary", () => {
    const births = (id: string): readonly string[] =>
      cases.flatMap(([of, , { members }]) => (of === id ? (members?.[0]?.born ?? []) : []));
    const day = (months: number, days: number): string =>
      new Date(Date.UTC(2018, 2 - months, 15 + days)).toISOString().slice(0, 10);
    const bounded: string[] = [];
    for (const { id, base } of bmn2560.indicators) {
      for (const condition of base.conditions ?? []) {
        if (condition.kind !== "age") continue;
        const { in: unit, least = 0, most } = condition.age;
        const size = unit === "years" ? 12 : 1;
        // Who is born on this day completes the lowest age on the day of the survey; the day after, not yet.
        if (least > 0)
          expect(births(id), id).toEqual(expect.arrayContaining([day(least * size, 0), day(least * size, 1)]));
        const beyond = most === undefined ? undefined : (most + 1) * size;
        if (beyond !== undefined)
          expect(births(id), id).toEqual(expect.arrayContaining([day(beyond, 0), day(beyond, 1)]));
        bounded.push(id);
      }
    }
    expect(bounded).toEqual(["1", "2", "3", "6", "7", "15", "16", "19", "20", "21", "26", "27"]);
    const said = cases.map(([id, what]) => `${id}: ${what}`);
    expect(said).toEqual(
      expect.arrayContaining(["1: 2,500 g", "1: 2,499 g", "22: 38,000 a year", "22: 37,999.99 a year"]),
    );
  });
});

describe("ages to the day", () => {
  test("who is born on 29 February completes the year on 1 March", () => {
    const born = person("2016-02-29", { "1.birthWeight": 2600 });
    const on = (day: string): string => outcomeOf("1", born, { surveyedOn: parseCivilDate(day), surveyYear: 2560 });
    expect([on("2017-02-28"), on("2017-03-01")]).toEqual(["pass", "notApplicable"]);
  });

  test("an age that is not known leaves open who is in the base", () => {
    const stranger: HouseholdRecord = {
      place: "84060101",
      members: [{ answers: { "6.checked": true, "24.drinks": false } }],
    };
    expect([outcomeOf("6", stranger), outcomeOf("24", stranger)]).toEqual(["missing", "pass"]);
  });

  test("an age in years decides what it can", () => {
    expect([
      outcomeOf("2", person(1, { "2.4": false })),
      outcomeOf("6", person(34)),
      outcomeOf("6", person(35)),
    ]).toEqual(["notApplicable", "notApplicable", "missing"]);
  });
});

describe("open points, otherwise than by default", () => {
  test.each<[string, string, string, HouseholdRecord, string, string]>([
    ["infantsUnderSixMonths", "untilSurvey", "2", person("2017-12-01", { "2.2": true }), "notApplicable", "pass"],
    [
      "infantsUnderSixMonths",
      "untilSurvey",
      "2",
      person("2017-12-01", { "2.2": false, "2.4": true }),
      "notApplicable",
      "fail",
    ],
    ["infantsUnderSixMonths", "untilSurvey", "2", person("2017-08-01", { "2.2": false, "2.4": true }), "pass", "pass"],
    ["infantsUnderSixMonths", "untilSurvey", "2", person(0, { "2.2": true, "2.4": true }), "missing", "pass"],
    ["infantsUnderSixMonths", "untilSurvey", "2", person(0, { "2.2": true, "2.4": false }), "missing", "missing"],
    [
      "lifeAndPropertyItems",
      "five",
      "14",
      household(answered(["14.1", "14.2", "14.3", "14.5", "14.6"], false)),
      "missing",
      "pass",
    ],
    [
      "lifeAndPropertyItems",
      "five",
      "14",
      household({ ...answered(upTo("14", 6), false), "14.4": true }),
      "fail",
      "pass",
    ],
    [
      "incomeWithoutOccupation",
      "passes",
      "21",
      person(70, { "20.disabledNotSelfReliant": false, "20.occupation": false, "20.income": true }),
      "fail",
      "pass",
    ],
    [
      "warmFamilyItems",
      "any",
      "31",
      household({ ...answered(upTo("31.together", 3), false), "31.together.3": true }, [{}, {}]),
      "fail",
      "pass",
    ],
  ])("%s: %s, indicator %s", (option, choice, id, record, byDefault, otherwise) => {
    expect(outcomeOf(id, record)).toBe(byDefault);
    expect(outcomeOf(id, record, { options: { [option]: choice } })).toBe(otherwise);
  });

  test("one that the set does not have is a wrong program", () => {
    expect(() => outcomeOf("1", person(1), { options: { unknown: "x" } })).toThrow("unknown");
    expect(() => outcomeOf("1", person(1), { options: { warmFamilyItems: "some" } })).toThrow("all, any");
  });
});

import { parseCivilDate } from "chumchon/calendar";
import { bmn2560 } from "chumchon/data/bmn2560";
import { describeProblem } from "chumchon/kernel";
import { createJudge, type SurveyRecord, talliesSentences } from "chumchon/tallies";
import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";

const judgeOne = createJudge(bmn2560, { surveyedOn: parseCivilDate("2018-03-15"), mostMembers: 10_000 });
const codesOf = (record: unknown): readonly string[] => {
  const answer = judgeOne(record as SurveyRecord);
  return answer.ok ? [] : answer.problems.map(({ code, path }) => [code, ...path].join(" ").replace("tallies.", ""));
};
const outcomeOf = (record: unknown, id: "9" | "25" | "24"): string => {
  const answer = judgeOne(record as SurveyRecord);
  return answer.ok ? answer.value.indicators[id].outcome : answer.problems[0].code;
};
const sound = { place: "84", members: [{ age: 40 }], answers: { "9.drinkingWater": true } };

describe("a record that means harm never stops a run", () => {
  test("anything at all is judged or is a problem", () => {
    const keys = fc.constantFrom(
      "place",
      "answers",
      "members",
      "born",
      "age",
      "9",
      "22.1",
      "missing",
      "row",
      "problems",
    );
    const anything = fc.anything({
      key: fc.oneof(keys, fc.string()),
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
      withNullPrototype: true,
      withSparseArray: true,
      withBoxedValues: true,
    });
    fc.assert(
      fc.property(anything, anything, anything, (a, b, c) => {
        for (const record of [
          a,
          { place: "84", answers: a, members: [b, c] },
          {
            place: a,
            answers: { "9.drinkingWater": b, "22.1": c },
            members: [{ born: a, age: b, answers: c }],
            row: c,
            problems: b,
          },
        ])
          expect(typeof judgeOne(record as SurveyRecord).ok).toBe("boolean");
        expect(outcomeOf(sound, "9")).toBe("pass");
      }),
      { seed: 2559, numRuns: 1000 },
    );
  });

  test("a day of survey of its own that is years away from the survey is a mistake, such as a Buddhist year in ISO form", () => {
    const on = (surveyedOn: string): readonly string[] => codesOf({ ...sound, surveyedOn });
    expect(on("2561-03-15")).toEqual(["record.surveyDayElsewhere surveyedOn"]);
    expect(on("2008-03-15")).toEqual(["record.surveyDayElsewhere surveyedOn"]);
    for (const day of ["2017-01-01", "2018-12-31", "2019-12-31"]) expect(on(day), day).toEqual([]);
    const answer = judgeOne({ ...sound, surveyedOn: "2561-03-15" } as unknown as SurveyRecord);
    const [problem] = answer.ok ? [] : answer.problems;
    expect(problem && describeProblem(problem, talliesSentences)).toEqual({
      th: "surveyedOn: วันสำรวจห่างจากปีสำรวจ พ.ศ. 2561 เกินหนึ่งปี วันที่แบบปี-เดือน-วันใช้ปี ค.ศ. โปรดแก้ปีของวันที่",
      en: "surveyedOn: the day of the survey is more than a year away from the survey of B.E. 2561. A date in figures has a year of the common era; correct the year.",
    });
  });

  const thrower = (field: string): object =>
    Object.defineProperty({ ...sound }, field, {
      enumerable: true,
      get() {
        throw new Error("8-4060-777");
      },
    });

  test.each(["place", "answers", "members", "row", "surveyedOn"])(
    "a field that throws when it is read: %s",
    (field) => {
      expect(codesOf(thrower(field))).toEqual(["record.unreadable"]);
      expect(JSON.stringify(judgeOne(thrower(field) as SurveyRecord))).not.toContain("777");
      expect(outcomeOf(sound, "9")).toBe("pass");
    },
  );

  test("an answer that throws, and one that changes while it is read", () => {
    const answers = Object.defineProperty({}, "9.drinkingWater", {
      enumerable: true,
      get: () => answers.never.ends,
    }) as {
      never: { ends: 1 };
    };
    expect(codesOf({ ...sound, answers })).toEqual(["record.unreadable"]);
    let times = 0;
    const changing = new Proxy(
      {},
      {
        ownKeys: () => (times++ % 2 === 0 ? ["9.drinkingWater"] : []),
        getOwnPropertyDescriptor: () => ({ value: true, enumerable: true, configurable: true }),
      },
    );
    // Keys and answers are read once, so there is no second reading that could say otherwise.
    expect([codesOf({ ...sound, answers: changing }), times]).toEqual([[], 1]);
  });

  test("a record that contains itself, and lists that lie about their length", () => {
    const cyclic: { [key: string]: unknown } = { ...sound };
    cyclic.self = cyclic;
    expect(codesOf(cyclic)).toEqual([]);
    expect(codesOf({ ...sound, answers: { "9.drinkingWater": cyclic } })).toEqual([
      "answer.unknownReason answers 9.drinkingWater",
    ]);
    const endless = new Proxy([], { get: (_, key) => (key === "length" ? 1e9 : undefined) });
    expect(codesOf({ ...sound, members: endless })).toEqual(["record.tooManyMembers members"]);
    expect(codesOf({ ...sound, members: new Array(3) })).toEqual(
      [0, 1, 2].map((index) => `member.notAnObject members ${index}`),
    );
  });

  test("10,000 members are judged, or are refused at once where so many were not foreseen", () => {
    const members = Array.from({ length: 10_000 }, (_, index) => ({
      age: 40,
      answers: { "25.smokes": index === 9_999 },
    }));
    const answer = judgeOne({ place: "84", members });
    expect(answer.ok && answer.value.indicators["25"].persons).toEqual({
      pass: 9_999,
      fail: 1,
      notApplicable: 0,
      missing: 0,
    });
    expect(createJudge(bmn2560, { surveyYear: 2561 })({ place: "84", members }).ok).toBe(false);
  });

  test("problems are bounded, however much is wrong", () => {
    const members = Array.from({ length: 10_000 }, () => ({
      age: -1,
      answers: Object.fromEntries(Array.from({ length: 50 }, (_, key) => [`x${key}`, 1])),
    }));
    expect(codesOf({ place: "", members, answers: { "9.drinkingWater": 7 } }).length).toBeLessThan(250);
  });
});

describe("what an object inherits is no answer", () => {
  afterEach(() => {
    for (const key of ["9.drinkingWater", "24.drinks"]) delete (Object.prototype as { [key: string]: unknown })[key];
  });

  test("neither from a class or another record, nor from a prototype that was tampered with", () => {
    const inherited = Object.create({ "9.drinkingWater": true });
    expect(outcomeOf({ ...sound, answers: inherited }, "9")).toBe("missing");
    // The reader has seen this shape of answers before, and still does not take another key's place.
    for (let times = 0; times < 3; times++)
      expect(outcomeOf({ ...sound, answers: { "9.drinkingWater": true, "30.tookPart": true } }, "9")).toBe("pass");
    (Object.prototype as { [key: string]: unknown })["9.drinkingWater"] = true;
    expect(outcomeOf({ ...sound, answers: { "30.tookPart": true, "10.water": true } }, "9")).toBe("missing");
    expect(codesOf({ ...sound, answers: { "30.tookPart": true, other: true } })).toEqual([
      "answer.unknownQuestion answers other",
    ]);
  });

  test("a key is read as itself whatever came before: the same number of keys, others, in another order", () => {
    const ask = (answers: object): string => outcomeOf({ ...sound, answers }, "9");
    expect(ask({ "9.drinkingWater": true, "10.water": false })).toBe("pass");
    expect(ask({ "10.water": true, "9.drinkingWater": false })).toBe("fail");
    expect(ask({ "9.drinkingWater": undefined, "10.water": false })).toBe("missing");
    expect(ask({ "30.tookPart": true, "10.water": false })).toBe("missing");
    expect(codesOf({ ...sound, answers: { "9.drinkingWater": true, x: undefined } })).toEqual([
      "answer.unknownQuestion answers x",
    ]);
    expect(codesOf({ ...sound, answers: { "9.drinkingWater": true, "09": true } })).toEqual([
      "answer.unknownQuestion answers 09",
    ]);
  });

  test.each(["__proto__", "constructor", "toString"])("%s is no question", (key) => {
    const answers = JSON.parse(`{"9.drinkingWater":true,"${key}":true}`);
    expect(codesOf({ ...sound, answers })).toEqual([`answer.unknownQuestion answers ${key}`]);
  });
});

import { parseCivilDate } from "chumchon/calendar";
import { bmn2560 } from "chumchon/data/bmn2560";
import { describeProblem } from "chumchon/kernel";
import {
  createJudge,
  describeJudgement,
  type Judgement,
  type RecordedAnswers,
  type SurveyRecord,
  talliesSentences,
} from "chumchon/tallies";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const surveyedOn = parseCivilDate("2018-03-15");
const plain = createJudge(bmn2560, { surveyedOn });
const showing = createJudge(bmn2560, { surveyedOn, values: true });

/** Numbers and texts that occur nowhere but in the record. */
const secret = fc.integer({ min: 7_770_001, max: 7_779_999 });
const hiding = (of: "household" | "person", isSound: boolean): fc.Arbitrary<RecordedAnswers> =>
  fc.record(
    Object.fromEntries(
      bmn2560.questions
        .filter((question) => question.of === of)
        .map(({ id, kind }) => {
          const wrong = fc.oneof(
            secret,
            secret.map((number) => `${number} บาท`),
            secret.map((number) => [number]),
          );
          const right =
            kind === "number"
              ? fc.oneof(
                  secret,
                  secret.map((number) => `${number}.25`),
                )
              : fc.boolean();
          return [id, (isSound ? right : fc.oneof(right, wrong)) as fc.Arbitrary<boolean>];
        }),
    ),
    { requiredKeys: [], noNullPrototype: true },
  );
const household = (isSound: boolean): fc.Arbitrary<SurveyRecord> =>
  fc.record(
    {
      place: fc.constant("84060101"),
      answers: hiding("household", isSound),
      members: fc.array(
        fc.record(
          {
            age: isSound ? fc.integer({ min: 0, max: 100 }) : fc.oneof(fc.integer({ min: 0, max: 100 }), secret),
            answers: hiding("person", isSound),
          },
          { requiredKeys: [], noNullPrototype: true },
        ),
        { minLength: 1, maxLength: 3 },
      ),
      memberCount: isSound ? fc.constant(undefined as unknown as number) : secret,
    },
    { requiredKeys: ["place", "members"], noNullPrototype: true },
  );

const text = (value: unknown): string =>
  JSON.stringify(value, (_, part) => (typeof part === "bigint" ? String(part) : part));
const sentencesOf = (judgement: Judgement<(typeof bmn2560.indicators)[number]["id"]>): readonly string[] =>
  bmn2560.indicators.flatMap(({ id }) => Object.values(describeJudgement(bmn2560, judgement, id)));

describe("answers are personal", () => {
  test("no number of a record is in its judgement or in the sentences", () => {
    fc.assert(
      fc.property(household(true), (record) => {
        const answer = plain(record);
        if (!answer.ok) throw new Error(text(answer.problems));
        expect(text(answer)).not.toMatch(/777\d{4}/);
        expect(text(answer)).not.toContain("values");
        expect(sentencesOf(answer.value).join("\n").replaceAll(",", "")).not.toMatch(/777\d{4}/);
      }),
      { seed: 2559, numRuns: 100 },
    );
  });

  test("nor in its problems, whatever is wrong", () => {
    fc.assert(
      fc.property(household(false), (record) => {
        const answer = plain(record);
        const problems = answer.ok ? [] : answer.problems;
        const said = problems.map((problem) => describeProblem(problem, talliesSentences));
        expect(text([problems, said])).not.toMatch(/777\d{4}/);
      }),
      { seed: 2559, numRuns: 200 },
    );
  });

  test("values come when they are asked for: the answers used, the exact number, and which members", () => {
    const record: SurveyRecord = {
      place: "84060101",
      answers: { "22.1": "100,000", "22.2": 0, "22.3": 0.5, "22.4": "1/2", "4.1": true, "4.2": { missing: "refused" } },
      members: [
        { age: 70, answers: { "27.caredFor": true, "25.smokes": false } },
        { age: 40 },
        { age: 65, answers: { "27.caredFor": false } },
      ],
    };
    const answer = showing(record);
    if (!answer.ok) throw new Error(text(answer.problems));
    const { indicators } = answer.value;
    expect(indicators["22"].values).toEqual({
      answers: { "22.1": "100000", "22.2": "0", "22.3": "1/2", "22.4": "1/2" },
      measured: [{ measure: "perMember", value: { numerator: 100_001n, denominator: 3n } }],
    });
    expect(indicators["4"].values?.answers).toEqual({
      "4.1": true,
      "4.2": { missing: "refused" },
      "4.3": { missing: "notAsked" },
      "4.4": { missing: "notAsked" },
    });
    expect(
      indicators["27"].values?.members?.map(({ member, outcome, answers }) => [
        member,
        outcome,
        answers["27.caredFor"],
      ]),
    ).toEqual([
      [0, "pass", true],
      [1, "notApplicable", { missing: "notAsked" }],
      [2, "fail", false],
    ]);
    expect(describeJudgement(bmn2560, answer.value, "22").en).toContain("It is 100001/3.");
    const none = plain(record);
    expect(none.ok && none.value.indicators["22"].outcome).toBe(indicators["22"].outcome);
  });

  test("of many members too", () => {
    const members = Array.from({ length: 70 }, (_, index) => ({
      age: 60 + (index % 2),
      answers: { "27.caredFor": index !== 69 },
    }));
    const answer = showing({ place: "84060101", members });
    const shown = answer.ok ? answer.value.indicators["27"].values?.members : [];
    expect(shown?.map(({ member }) => member)).toEqual(members.map((_, index) => index));
    expect(shown?.filter(({ outcome }) => outcome === "fail").map(({ member }) => member)).toEqual([69]);
  });
});

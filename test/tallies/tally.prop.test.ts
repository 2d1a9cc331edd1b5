import { compareRatio } from "chumchon/amounts";
import { bmn2560 } from "chumchon/data/bmn2560";
import { createAxis } from "chumchon/places";
import { tableOf } from "chumchon/tables";
import {
  countsSchema,
  createJudge,
  createTally,
  type HouseholdRecord,
  type RecordedAnswers,
  tallyAt,
} from "chumchon/tallies";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { surveyedOn } from "./madeUp.js";

const seed = 2559;
const villages = ["84060101", "84060102", "84060201"];
const built = createAxis({
  id: "administrative",
  levels: ["village", "subdistrict", "district"],
  nodes: [
    ...villages.map((id) => ({ id, level: "village", parent: id.slice(0, 6) })),
    ...["840601", "840602"].map((id) => ({ id, level: "subdistrict", parent: "8406" })),
    { id: "8406", level: "district" },
  ],
});
if (!built.ok) throw new Error("the test's own axis");
const axis = built.value;

const flag = fc.constantFrom(true, false, null, { missing: "refused" } as const);
const answersOf = (of: "household" | "person"): fc.Arbitrary<RecordedAnswers> =>
  fc.record(
    Object.fromEntries(
      bmn2560.questions
        .filter((question) => question.of === of)
        .map(({ id, kind }) => [id, kind === "flag" ? flag : fc.nat(90_000)]),
    ),
    { requiredKeys: [] },
  );
const record: fc.Arbitrary<HouseholdRecord> = fc.record({
  place: fc.constantFrom(...villages),
  answers: answersOf("household"),
  members: fc.array(fc.record({ age: fc.nat(100), answers: answersOf("person") }, { requiredKeys: ["answers"] }), {
    minLength: 1,
    maxLength: 4,
  }),
});

const judgeOne = createJudge(bmn2560, { surveyedOn });
const survey = { surveyedOn };
const tallied = (records: readonly HouseholdRecord[]) => {
  const tally = createTally(bmn2560, axis, { survey });
  tally.add(records);
  return tally;
};

describe("laws of tallies", () => {
  test("the four outcomes of persons add up to the members, and the household's view follows from them", () => {
    fc.assert(
      fc.property(record, (one) => {
        const answer = judgeOne(one);
        if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
        for (const { outcome, persons } of Object.values(answer.value.indicators)) {
          if (persons === undefined) continue;
          const { pass, fail, notApplicable, missing } = persons;
          expect(pass + fail + notApplicable + missing).toBe(one.members.length);
          expect(outcome).toBe(fail > 0 ? "fail" : missing > 0 ? "missing" : pass > 0 ? "pass" : "notApplicable");
        }
      }),
      { seed, numRuns: 200 },
    );
  });

  test("the order of households does not matter, nor how they are split among builders", () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 12 }), fc.nat(12), (records, cut) => {
        const whole = tallied(records).finish().rollup.totals;
        expect(tallied([...records].reverse()).finish().rollup.totals).toEqual(whole);
        const parts = tallied(records.slice(cut));
        parts.merge(tallied(records.slice(0, cut)).snapshot());
        expect(parts.finish().rollup.totals).toEqual(whole);
      }),
      { seed, numRuns: 60 },
    );
  });

  test("the counts of villages give the district what its households give it", () => {
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 10 }), (records) => {
        const byHousehold = tallied(records).finish();
        const rows = [...new Set(records.map(({ place }) => place))].flatMap((place) =>
          bmn2560.indicators.map(({ id }) => {
            const { surveyed, fail } = tallyAt(byHousehold, place, id);
            return { place, indicator: id, surveyed, fail };
          }),
        );
        const byCount = createTally(bmn2560, axis);
        byCount.add(tableOf(countsSchema, rows));
        const finished = byCount.finish();
        for (const { id } of bmn2560.indicators) {
          const { pass, fail, surveyed, share, isAll } = tallyAt(byHousehold, "8406", id);
          expect(tallyAt(finished, "8406", id)).toMatchObject({ pass, fail, surveyed, share, isAll });
        }
      }),
      { seed, numRuns: 30 },
    );
  });

  test("households outside every base change no share", () => {
    const nobody: HouseholdRecord = { place: "84060101", members: [{ age: 40 }] };
    fc.assert(
      fc.property(fc.array(record, { maxLength: 8 }), (records) => {
        const [without, within] = [tallied(records).finish(), tallied([...records, nobody]).finish()];
        for (const id of ["1", "3", "15", "16", "21", "27"] as const)
          expect(tallyAt(within, "8406", id).share).toEqual(tallyAt(without, "8406", id).share);
      }),
      { seed, numRuns: 60 },
    );
  });

  test("a better answer never lowers a share", () => {
    const items = bmn2560.questions.filter(({ of, id }) => of === "household" && /^[45]\.|^8\.|^11\.|^23\./.test(id));
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 6 }), fc.constantFrom(...items), (records, { id }) => {
        const [first, ...rest] = records as [HouseholdRecord, ...HouseholdRecord[]];
        const indicator = id.split(".")[0] as "4";
        const at = (answer: boolean) =>
          tallyAt(
            tallied([{ ...first, answers: { ...first.answers, [id]: answer } }, ...rest]).finish(),
            "8406",
            indicator,
          );
        const [worse, better] = [at(false), at(true)];
        // The same pattern of missing answers: shares over other denominators are not compared.
        if (worse.missing !== better.missing || worse.share === null || better.share === null) return;
        expect(compareRatio(better.share, worse.share)).toBeGreaterThanOrEqual(0);
      }),
      { seed, numRuns: 100 },
    );
  });

  test("whatever comes, a record is judged or refused, and nothing is thrown", () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        const tally = createTally(bmn2560, axis, { survey });
        tally.add([anything as HouseholdRecord]);
        const { read, accepted, rejected } = tally.finish();
        expect([read, accepted + rejected]).toEqual([1, 1]);
      }),
      { seed, numRuns: 100 },
    );
  });
});

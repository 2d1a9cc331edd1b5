import { bmn2560 } from "chumchon/data/bmn2560";
import {
  type CrosswalkEntry,
  checkCrosswalk,
  crosswalkSentences,
  type IndicatorCrosswalk,
  reversedCrosswalk,
  safeParseCrosswalk,
} from "chumchon/indicators";
import { describeProblem } from "chumchon/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const citation = { source: { th: "สมมติ", en: "made up" }, evidence: "unverified" } as const;
const later = { ...bmn2560, edition: "made up" };
const crosswalkOf = (...entries: Omit<CrosswalkEntry, "citation">[]): IndicatorCrosswalk => ({
  id: "made-up",
  title: { th: "สมมติ", en: "Made-up" },
  citation,
  from: { set: "bmn", edition: "2560-2564" },
  to: { set: "bmn", edition: "made up" },
  entries: entries.map((entry) => ({ ...entry, citation })),
});
const problemsOf = (crosswalk: IndicatorCrosswalk, from = bmn2560, to = later) => {
  const answer = checkCrosswalk(crosswalk, from, to);
  return answer.ok ? [] : answer.problems.map(({ code, path }) => [code.split(".").at(-1), path.join(".")]);
};

describe("a crosswalk between two editions", () => {
  test("survives JSON, and turned round twice is itself", () => {
    const note = { th: "หมายเหตุ", en: "note" };
    const sound = crosswalkOf(
      { relation: "same", from: "1", to: "2", note },
      { relation: "replaced", from: "5", to: "8" },
      { relation: "none", from: "31" },
      { relation: "none", to: "30" },
    );
    expect(safeParseCrosswalk(JSON.parse(JSON.stringify(sound)), bmn2560, later)).toEqual({ ok: true, value: sound });
    expect(checkCrosswalk(reversedCrosswalk(sound), later, bmn2560).ok).toBe(true);
    expect(reversedCrosswalk(reversedCrosswalk(sound))).toEqual(sound);
  });

  test("is refused with all that is wrong: unknown, twice, a side too many, a side too few", () => {
    expect(
      problemsOf(
        crosswalkOf(
          { relation: "same", from: "1", to: "99" },
          { relation: "same", from: "1", to: "1" },
          { relation: "none", from: "2", to: "2" },
          { relation: "none" },
          { relation: "replaced", from: "3" },
        ),
      ),
    ).toEqual([
      ["unknownIndicator", "entries.0.to"],
      ["twice", "entries.1.from"],
      ["oneSide", "entries.2"],
      ["oneSide", "entries.3"],
      ["bothSides", "entries.4"],
    ]);
  });

  test("is refused between other editions, or an edition and itself", () => {
    expect(problemsOf(crosswalkOf(), later, bmn2560)).toEqual([
      ["otherEdition", "from"],
      ["otherEdition", "to"],
    ]);
    const itself = { ...crosswalkOf(), to: { set: "bmn", edition: "2560-2564" } };
    expect(problemsOf(itself, bmn2560, bmn2560)).toEqual([["sameEdition", "to"]]);
  });

  test("calls nothing the same that is counted in another unit or better the other way; replaced it may be", () => {
    const turned = {
      ...later,
      indicators: later.indicators.map((it) => ({ ...it, unit: "person", better: "lower" }) as const),
    };
    for (const relation of ["same", "changedThreshold"] as const)
      expect(problemsOf(crosswalkOf({ relation, from: "4", to: "4" }), bmn2560, turned)).toEqual([
        ["otherUnit", "entries.0"],
        ["otherDirection", "entries.0"],
      ]);
    expect(problemsOf(crosswalkOf({ relation: "replaced", from: "4", to: "4" }), bmn2560, turned)).toEqual([]);
  });

  test("says what is wrong in Thai and English, and whatever comes is an answer", () => {
    const answer = checkCrosswalk(crosswalkOf({ relation: "same", from: "1", to: "99" }), bmn2560, later);
    if (answer.ok) throw new Error("refused");
    expect(describeProblem(answer.problems[0], crosswalkSentences)).toEqual({
      th: "entries.0.to: ชุด bmn/made up ไม่มีตัวชี้วัด 99 โปรดแก้หมายเลข",
      en: "entries.0.to: the edition bmn/made up has no indicator 99. Correct the number.",
    });
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        expect(safeParseCrosswalk(anything, bmn2560, later).ok).toBe(false);
      }),
      { seed: 2559, numRuns: 100 },
    );
  });
});

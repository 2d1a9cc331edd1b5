import { addRatio, ratioOf, toDecimalText } from "chumchon/amounts";
import { bmn2560 } from "chumchon/data/bmn2560";
import { checkIndicatorSet, getIndicator, type IndicatorSet, type Rule } from "chumchon/indicators";
import { createAxis } from "chumchon/places";
import { createTally, judge, type SurveyRecord, tallyAt } from "chumchon/tallies";
import { describe, expect, test } from "vitest";
import { healthVillagesStored2561, healthVillagesStoredTotal2561 } from "./healthVillages2561.js";
import { localServices2563 } from "./localServices2563.js";
import { sufficiencyVillages2555 } from "./sufficiencyVillages2555.js";

// The figures are published; the sets that judge them are the test's own.
const title = { th: "สมมติ", en: "made up" };
const citation = { source: { th: "แบบสมมติ", en: "a made-up form" }, evidence: "unverified" } as const;
const years = { first: 2555, last: 2563 };
const unit = { th: "ร้อยละ", en: "per cent" };

function setOf(recordsOf: "village" | "organisation", questions: readonly string[], rules: Record<string, Rule>) {
  const { alternatives: _, ...like } = getIndicator(bmn2560, "9");
  const set: IndicatorSet = {
    ...{ ...bmn2560, id: "made-up", edition: "2555-2563", years, openPoints: [], recordsOf },
    questions: questions.map((id) => ({ id, of: recordsOf, kind: "number", title, least: 0 })),
    indicators: Object.entries(rules).map(([id, rule]) => {
      return { ...like, id, unit: recordsOf, base: { of: recordsOf, title }, rule };
    }),
  };
  const checked = checkIndicatorSet(set);
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return set;
}

/** Villages of a level, by a number from 0, in bands of one number each. */
function levelRule(levels: readonly string[], passing: readonly string[]): Rule {
  const bands = levels.map((id, level) => {
    return { id, title, from: { value: level, isClosed: true }, to: { value: level, isClosed: true } };
  });
  return {
    kind: "bands",
    measure: { kind: "answer", question: "level" },
    scale: { unit, passing, values: [{ years, citation, bands }] },
  };
}

function talliedVillages(set: IndicatorSet, villages: Iterable<SurveyRecord>, surveyYear: number) {
  const nodes = healthVillagesStored2561.map(([id]) => ({ id, level: "province", parent: "zone" }));
  const axis = createAxis({
    id: "zone",
    levels: ["province", "zone"],
    nodes: [...nodes, { id: "zone", level: "zone" }],
  });
  if (!axis.ok) throw new Error("the test's own axis");
  const tally = createTally(set, axis.value, { survey: { surveyYear } });
  tally.add(villages);
  const finished = tally.finish();
  expect(finished.problems.total).toBe(0);
  return finished;
}

describe("T7: local services against their targets, by the rule of a rate", () => {
  test.each(localServices2563)("$served of $base against $target", ({ target, base, served, ratio, result }) => {
    const measure = { kind: "rate", sumOf: ["served"], over: ["base"], per: 100 } as const;
    const values = [{ value: target, years, citation }];
    const set = setOf("organisation", ["served", "base"], {
      rate: { kind: "threshold", measure, threshold: { relation: "atLeast", unit, values } },
    });
    // Where the base is zero nothing was noted as served.
    const answers = { served: served ?? "0", base };
    const judged = judge(set, { place: "80", answers }, { surveyYear: 2563, values: true });
    if (!judged.ok) throw new Error(JSON.stringify(judged.problems));
    const {
      outcome,
      reason,
      values: shown,
    } = judged.value.indicators.rate as NonNullable<(typeof judged.value.indicators)[string]>;
    if (ratio === null) {
      expect([outcome, reason.because, result]).toEqual(["notApplicable", "nothingToDivide", "ไม่มีบริการสาธารณะ"]);
      return;
    }
    const value = shown?.measured[0]?.value;
    expect(value && toDecimalText(value, 5)).toBe(ratio);
    // Of the last row no word was noted; it misses its target as the others do.
    expect([outcome, result ?? "การพัฒนาในอนาคต"]).toEqual(["fail", "การพัฒนาในอนาคต"]);
  });
});

describe("T8: villages that manage their health, 2561, by the rule of bands", () => {
  const levels = ["fail", "basic", "developing", "good", "veryGood", "excellent"];
  const set = setOf("village", ["level"], {
    goodOrBetter: levelRule(levels, levels.slice(3)),
    ...Object.fromEntries(levels.map((level) => [level, levelRule(levels, [level])])),
  });
  function* villages(): Iterable<SurveyRecord> {
    for (const [place, all, recorded, , ...figures] of healthVillagesStored2561) {
      for (let level = 0; level < levels.length; level++)
        for (let n = 0; n < (figures[level] as number); n++) yield { place, answers: { level } };
      for (let n = recorded; n < all; n++) yield { place, answers: { level: { missing: "notSurveyed" } } };
    }
  }
  const tally = talliedVillages(set, villages(), 2561);

  test.each([...healthVillagesStored2561, ["zone", ...healthVillagesStoredTotal2561.slice(1)] as const])(
    "%s: %s villages, %s recorded",
    (place, all, recorded, recordedPercent, ...figures) => {
      const of = String(place);
      const [goodOrBetter, percent] = [figures[6], figures[7]];
      const good = tallyAt(tally, of, "goodOrBetter");
      expect([good.surveyed, (good.surveyed ?? 0) + (good.missing ?? 0), good.pass]).toEqual([
        recorded,
        all,
        goodOrBetter,
      ]);
      expect(levels.map((level) => tallyAt(tally, of, level).pass)).toEqual(figures.slice(0, 6));
      expect(good.coverage && toDecimalText(good.coverage, 2, { percent: true })).toBe(recordedPercent);
      // Printed of all villages, not of those that were recorded: the two that are known add up to this.
      expect(toDecimalText(ratioOf(good.pass ?? 0, Number(all)), 2, { percent: true })).toBe(percent);
    },
  );

  test("the three shares of good and better add up to theirs, exactly, and excellent is 14.77 of all and not 40.11", () => {
    const share = (level: string) => tallyAt(tally, "zone", level).share ?? ratioOf(0);
    expect(levels.slice(3).map(share).reduce(addRatio)).toEqual(share("goodOrBetter"));
    const excellent = ratioOf(tallyAt(tally, "zone", "excellent").pass ?? 0, 8_531);
    expect(toDecimalText(excellent, 2, { percent: true })).toBe("14.77");
    expect(healthVillagesStoredTotal2561.at(-1)).toBe("40.11");
  });
});

test("T9: 2,444 sufficiency villages of 2555 in three bands add up", () => {
  const { total, level1, level2, level3 } = sufficiencyVillages2555;
  const levels = ["1", "2", "3"];
  const set = setOf("village", ["level"], Object.fromEntries(levels.map((id) => [id, levelRule(levels, [id])])));
  function* villages(): Iterable<SurveyRecord> {
    for (const [level, count] of [level1, level2, level3].entries())
      for (let n = 0; n < count; n++) yield { place: "zone", answers: { level } };
  }
  const tally = talliedVillages(set, villages(), 2555);
  const passing = levels.map((id) => tallyAt(tally, "zone", id).pass);
  expect(passing).toEqual([level1, level2, level3]);
  expect(tallyAt(tally, "zone", "1").surveyed).toBe(total);
});

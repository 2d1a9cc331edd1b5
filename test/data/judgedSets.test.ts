import { communityStandard2560, healthVillage2559 } from "chumchon/data/community-sets";
import { lpa2564, serviceStandard2563 } from "chumchon/data/local-authority-sets";
import { villageReadiness } from "chumchon/data/readiness";
import type { IndicatorSet, Outcome } from "chumchon/indicators";
import { createJudge } from "chumchon/tallies";
import { describe, expect, test } from "vitest";

function outcomesOf(
  set: IndicatorSet,
  surveyYear: number,
  record: Omit<Parameters<ReturnType<typeof createJudge>>[0], "place">,
): Record<string, Outcome> {
  const judged = createJudge(set, { surveyYear })({ place: "84060101", ...record });
  if (!judged.ok) throw new Error(JSON.stringify(judged.problems));
  return Object.fromEntries(Object.entries(judged.value.indicators).map(([id, { outcome }]) => [id, outcome]));
}

describe("the local performance assessment of 2564", () => {
  const overall = (...sides: readonly (string | undefined)[]): Outcome | undefined => {
    const answers = Object.fromEntries(
      sides.flatMap((share, at) => (share === undefined ? [] : [[`side${at + 1}`, share]])),
    );
    return outcomesOf(lpa2564, 2564, { type: "sao", answers }).overall;
  };

  test("passes where the mean of the five sides is 70 exactly, and not a hundredth below", () => {
    expect(overall("70", "70", "70", "70", "70")).toBe("pass");
    expect(overall("50", "100", "50", "100", "50")).toBe("pass");
    expect(overall("70", "70", "70", "70", "69.99")).toBe("fail");
  });

  test("the mean is of the sides, not of the points: a side of few points counts as much", () => {
    // Points 110/140, 175/215, 188/250, 285/345, 56/65 (Makham 2561) are 80.20 together; the sides' mean is 80.79.
    const measured = createJudge(lpa2564, { surveyYear: 2564, values: true })({
      place: "22",
      type: "subdistrictMunicipality",
      answers: { side1: "78.57", side2: "81.4", side3: "75.2", side4: "82.61", side5: "86.15" },
    });
    const value = measured.ok ? measured.value.indicators.overall.values?.measured[0]?.value : undefined;
    // (78.57 + 81.4 + 75.2 + 82.61 + 86.15) / 5 = 80.786
    expect([value?.numerator, value?.denominator].map(String)).toEqual(["40393", "500"]);
  });

  test("a side that is not there leaves it open", () => {
    expect(overall("100", "100", "100", "100", undefined)).toBe("missing");
  });
});

describe("the service standard of Nakhon Si Thammarat 2563", () => {
  // thaladzoo.nakhoncity.org/document/2563/150963.htm: base, served, and what the page says of it.
  const answers = {
    ...{ "1.base": "57.24", "1.served": "29.767" },
    ...{ "2.base": "12.75", "2.served": "9.75" },
    ...{ "3.base": "0", "3.served": "0" },
    ...{ "4.base": "1.36", "4.served": "0.63" },
  };

  test("three rows are below their target and one has nothing to serve, as printed", () => {
    expect(outcomesOf(serviceStandard2563, 2563, { answers })).toEqual({
      "1": "fail",
      "2": "fail",
      "3": "notApplicable",
      "4": "fail",
    });
  });

  test("the percentages are those printed: 52.00384, 76.47059, 46.32353", () => {
    const judged = createJudge(serviceStandard2563, { surveyYear: 2563, values: true })({ place: "8001", answers });
    const shares = (["1", "2", "4"] as const).map((id) => {
      const value = judged.ok ? judged.value.indicators[id].values?.measured[0]?.value : undefined;
      return (Number(value?.numerator) / Number(value?.denominator)).toFixed(5);
    });
    expect(shares).toEqual(["52.00384", "76.47059", "46.32353"]);
  });

  test("a share equal to the target passes: 85 of 100, and not 84.999", () => {
    const first = (served: string): Outcome | undefined =>
      outcomesOf(serviceStandard2563, 2563, { answers: { "1.base": "100", "1.served": served } })["1"];
    expect([first("85"), first("84.999")]).toEqual(["pass", "fail"]);
  });
});

describe("health-managing villages", () => {
  test("good, very good and excellent pass; a village that was not recorded is missing", () => {
    const outcome = (level: number | null): Outcome | undefined =>
      outcomesOf(healthVillage2559, 2561, { answers: { level } }).goodOrBetter;
    expect([1, 2, 3, 4, 5, 6].map(outcome)).toEqual(["fail", "fail", "fail", "pass", "pass", "pass"]);
    expect(outcome(null)).toBe("missing");
  });

  test("the level is named", () => {
    const judged = createJudge(healthVillage2559, { surveyYear: 2561 })({ place: "84060101", answers: { level: 6 } });
    expect(judged.ok && judged.value.indicators.goodOrBetter.level?.title.th).toBe("ระดับดีเยี่ยม");
  });

  /**
   * thaiphc.net, hcReport2560, 2561: villages, the six levels, and how many are good or better with its percentage. The page
   * was read in a stored copy; its totals by column (61, 87, 670, 1,771, 391, 1,260) confirm each figure.
   */
  const printed = [
    ["เชียงราย", 1827, [11, 6, 151, 250, 26, 104], 380, "20.80"],
    ["เชียงใหม่", 2164, [33, 35, 239, 575, 156, 495], 1226, "56.65"],
    ["น่าน", 921, [3, 6, 31, 112, 37, 41], 190, "20.63"],
    ["พะเยา", 853, [0, 13, 73, 294, 72, 355], 721, "84.53"],
    ["แพร่", 726, [1, 7, 44, 110, 10, 71], 191, "26.31"],
    ["แม่ฮ่องสอน", 421, [3, 4, 44, 125, 36, 49], 210, "49.88"],
    ["ลำปาง", 1018, [10, 10, 74, 285, 41, 132], 458, "44.99"],
    ["ลำพูน", 601, [0, 6, 14, 20, 13, 13], 46, "7.65"],
  ] as const;

  test("a province's good or better is what its levels give, over all its villages", () => {
    const judgeOne = createJudge(healthVillage2559, { surveyYear: 2561 });
    for (const [province, villages, levels, goodOrBetter, share] of printed) {
      const passed = levels.reduce((sum: number, count, at) => {
        const judged = judgeOne({ place: province, answers: { level: at + 1 } });
        return sum + (judged.ok && judged.value.indicators.goodOrBetter.outcome === "pass" ? count : 0);
      }, 0);
      expect([province, passed, ((passed / villages) * 100).toFixed(2)]).toEqual([province, goodOrBetter, share]);
    }
    const columns = [0, 1, 2, 3, 4, 5].map((at) => printed.reduce((sum, [, , levels]) => sum + (levels[at] ?? 0), 0));
    expect(columns).toEqual([61, 87, 670, 1771, 391, 1260]);
  });
});

describe("entry to the community development standard", () => {
  const leader = { "leader.resident": true, "leader.works": true, "leader.accepted": true };

  test("asks of each applicant what its type needs", () => {
    expect(outcomesOf(communityStandard2560, 2564, { type: "leader", answers: leader })).toEqual({
      "entry.leader": "pass",
      "entry.group": "notApplicable",
    });
    const group = { "group.active": true, "group.minutes": false };
    expect(outcomesOf(communityStandard2560, 2564, { type: "group", answers: group })).toEqual({
      "entry.leader": "notApplicable",
      "entry.group": "fail",
    });
  });

  test("says nothing of networks and communities, whose conditions were not read", () => {
    for (const type of ["network", "community"])
      expect(Object.values(outcomesOf(communityStandard2560, 2564, { type, answers: leader }))).toEqual([
        "notApplicable",
        "notApplicable",
      ]);
  });

  test("a leader of less than a year is refused, whatever else", () => {
    const answers = { ...leader, "leader.resident": false };
    expect(outcomesOf(communityStandard2560, 2564, { type: "leader", answers })["entry.leader"]).toBe("fail");
  });
});

describe("the frame of data readiness", () => {
  const criteria = ["held", "byCommunity", "dated", "current", "complete", "shared", "used"] as const;
  const dimensions = ["society", "democracy", "economy", "environment", "health"] as const;

  test("asks seven things in each of five dimensions, in that order", () => {
    const ids = dimensions.flatMap((dimension) => criteria.map((criterion) => `${dimension}.${criterion}`));
    expect(villageReadiness.indicators.map(({ id }) => id)).toEqual(ids);
    expect(villageReadiness.questions.map(({ id }) => id)).toEqual(ids);
    expect(villageReadiness.indicators.map(({ dimension, category }) => [dimension, category])).toEqual(
      dimensions.flatMap((dimension) => criteria.map(() => [dimension, dimension])),
    );
  });

  test("a village without data fails that, and is asked nothing more of them", () => {
    const outcomes = outcomesOf(villageReadiness, 2569, { answers: { "health.held": false } });
    expect(criteria.map((criterion) => outcomes[`health.${criterion}`])).toEqual([
      "fail",
      ...Array.from({ length: 6 }, () => "notApplicable"),
    ]);
    expect(outcomes["society.held"]).toBe("missing");
  });

  test("a village with data that nobody uses fails only there", () => {
    const answers = Object.fromEntries(criteria.map((criterion) => [`economy.${criterion}`, criterion !== "used"]));
    const outcomes = outcomesOf(villageReadiness, 2569, { answers });
    expect(criteria.filter((criterion) => outcomes[`economy.${criterion}`] !== "pass")).toEqual(["used"]);
  });

  test("tags what the community makes itself for self-reliance, and nothing else", () => {
    const tagged = villageReadiness.indicators.filter((one) => one.isSelfReliance).map(({ id }) => id);
    expect(tagged).toEqual(dimensions.map((dimension) => `${dimension}.byCommunity`));
  });
});

import { compareRatio, ratioOf } from "chumchon/amounts";
import { memorandum2559 } from "chumchon/data/memorandum2559";
import { thailand } from "chumchon/data/thailand";
import {
  countModels,
  type FrameworkProblem,
  frameworkSentences,
  parseAgreement,
  safeParseAgreement,
} from "chumchon/framework";
import { describeProblem } from "chumchon/kernel";
import { createGazetteer, parsePlaceCode, villageSchema } from "chumchon/places";
import { tableOf } from "chumchon/tables";
import { describe, expect, test } from "vitest";

const made = createGazetteer(thailand);
if (!made.ok) throw new Error("the embedded list is sound");
const gazetteer = made.value;
const village = parsePlaceCode;

describe("an agreement from JSON", () => {
  const faultsOf = (changes: object): readonly FrameworkProblem[] => {
    const parsed = safeParseAgreement({ ...memorandum2559, ...changes });
    return parsed.ok ? [] : parsed.problems;
  };

  test.each<[string, object, object]>([
    ["a day that is none", { signedOn: "2016-09-31" }, { path: ["signedOn"] }],
    ["a field too many", { signature: "x" }, { code: "kernel.schema.mismatch", path: [] }],
    [
      "a party twice",
      { parties: ["cdd", "dla", "codi", "thaihealth", "cdd"] },
      { code: "framework.agreement.duplicate", path: ["parties", 4], id: "cdd" },
    ],
    [
      "a speaker of no party",
      { parties: ["cdd", "dla", "thaihealth"] },
      { code: "framework.agreement.unknownParty", path: ["speakers", 0, "party"], id: "codi" },
    ],
    [
      "a point twice",
      { points: [memorandum2559.points[0], memorandum2559.points[0]] },
      { code: "framework.agreement.duplicate", path: ["points", 1] },
    ],
    [
      "a level twice",
      { targets: [memorandum2559.targets[0], memorandum2559.targets[0]] },
      { code: "framework.agreement.duplicate", path: ["targets", 1] },
    ],
    [
      "a meeting that ends before it begins",
      { event: { ...memorandum2559.event, to: "2016-09-06" } },
      { code: "framework.agreement.order", from: "2016-09-07" },
    ],
    [
      "a number twice",
      { points: [memorandum2559.points[0], { ...memorandum2559.points[1], number: 1 }] },
      { code: "framework.agreement.duplicate", path: ["points", 1, "number"], id: "1" },
    ],
    [
      "a horizon that the calendar ends before",
      { signedOn: "9999-12-31" },
      { code: "framework.agreement.horizonTooFar", path: ["horizon", "within"], from: "9999-12-31" },
    ],
    [
      "more years than there are",
      { signedOn: "9990-01-01", horizon: { within: { years: 1000 }, firstDay: "counted" } },
      { code: "framework.agreement.horizonTooFar", path: ["horizon", "within"] },
    ],
    ["no time at all", { horizon: { within: {}, firstDay: "counted" } }, { code: "framework.agreement.noHorizon" }],
    [
      "half a year written as a fraction",
      { horizon: { within: { years: 0.5 }, firstDay: "counted" } },
      { code: "kernel.schema.mismatch", path: ["horizon", "within", "years"] },
    ],
  ])("%s is refused", (_, changes, expected) => {
    expect(faultsOf(changes)).toContainEqual(expect.objectContaining(expected));
  });

  test("all problems are told at once", () => {
    expect(
      faultsOf({ signedOn: "soon", parties: ["cdd", "cdd"], horizon: { within: { days: 0 }, firstDay: "counted" } }),
    ).toHaveLength(6);
  });

  test("Thai days are read, and insisting throws", () => {
    expect(parseAgreement({ ...memorandum2559, signedOn: "๘ กันยายน ๒๕๕๙" }).signedOn).toBe("2016-09-08");
    expect(() => parseAgreement({})).toThrow(/kernel\.schema\.mismatch/);
  });
});

describe("model communities against the targets", () => {
  // Made-up choices of villages in real places: Surat Thani (two districts) and Krabi.
  const models = ["84010201", "84010202", "84020101", "81010101"].map(village);

  test("a place counts once, however many model villages it has", () => {
    const { targets, read, accepted } = countModels(memorandum2559, models, gazetteer);
    expect(targets.map(({ level, reached }) => [level, reached])).toEqual([
      ["village", 4],
      ["subdistrict", 3],
      ["district", 3],
      ["province", 2],
    ]);
    expect(targets[0]?.share && compareRatio(targets[0].share, ratioOf(4, 900))).toBe(0);
    expect([read, accepted]).toEqual([4, 4]);
  });

  test("nothing reported is not zero", () => {
    expect(countModels(memorandum2559, undefined, gazetteer).targets.map((target) => target.reached)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(countModels(memorandum2559, [], gazetteer).targets.map((target) => target.reached)).toEqual([0, 0, 0, 0]);
  });

  test("what cannot be counted is named, and the rest is counted", () => {
    const told: FrameworkProblem[] = [];
    const bad = [village("840102"), village("84010201"), village("84010201"), village("84019901")];
    const { read, accepted, targets } = countModels(memorandum2559, bad, gazetteer, {
      onProblem: (problem) => told.push(problem),
    });
    expect([read, accepted, targets[3]?.reached]).toEqual([4, 1, 1]);
    expect(told.map((problem) => [problem.code, problem.path[0]])).toEqual([
      ["framework.model.notAVillage", 0],
      ["framework.model.duplicate", 2],
      ["framework.model.unknownPlace", 3],
    ]);
    for (const problem of told) {
      const { th, en } = describeProblem(problem, frameworkSentences);
      expect([/โปรด/.test(th), /[^.]+\.$/.test(en)]).toEqual([true, true]);
    }
  });

  test("with a register of villages, a village must be in it", () => {
    const villages = tableOf(villageSchema, [["84010201", "บ้านสมมติ"]]);
    const register = createGazetteer(thailand, { villages });
    if (!register.ok) throw new Error("the embedded list is sound");
    const { accepted, problems } = countModels(memorandum2559, models.slice(0, 2), register.value);
    expect([accepted, problems.kept[0]?.code]).toEqual([1, "framework.model.unknownPlace"]);
  });
});

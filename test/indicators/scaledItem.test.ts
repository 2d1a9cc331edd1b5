import { phetchabunScales } from "chumchon/data/community-sets";
import { safeParseScaledItem } from "chumchon/indicators";
import { describe, expect, test } from "vitest";

const [garden] = phetchabunScales;
if (garden === undefined) throw new Error("the scales of Phetchabun were expected");
const [households, answer] = garden.questions;
const [printed, upTo] = garden.readings;

function faultsOf(changes: object): readonly string[] {
  const read = safeParseScaledItem({ ...garden, ...changes });
  return read.ok ? [] : read.problems.map(({ code, path }) => `${code} ${path.join(".")}`);
}

describe("an item on a scale without a pass mark", () => {
  test("is read from its own JSON, each that ships", () => {
    for (const item of phetchabunScales)
      expect(safeParseScaledItem(JSON.parse(JSON.stringify(item)))).toEqual({ ok: true, value: item });
  });

  test.each<[object, string]>([
    [{ passing: ["2"] }, "kernel.schema.mismatch "],
    [{ questions: [answer] }, "indicators.set.unknownQuestion measure.over.0"],
    [{ questions: [households, answer, answer] }, "indicators.set.duplicate questions.2.id"],
    [{ questions: [households, { ...answer, kind: "flag" }] }, "indicators.question.wrongKind measure.sumOf.0"],
    [{ measure: { ...garden.measure, per: 0 } }, "indicators.measure.notPositive measure.per"],
    [{ measure: { kind: "perMember", sumOf: ["1.1"] } }, "indicators.base.membersElsewhere measure"],
    [{ readings: [printed, printed] }, "indicators.set.duplicate readings.1.id"],
    [{ readings: [upTo] }, "indicators.set.unknownChoice default"],
    [
      { readings: [{ ...printed, bands: [...(printed?.bands ?? [])].reverse() }] },
      "indicators.bands.disorder readings.0.bands.1",
    ],
  ])("%.60j is refused", (changes, expected) => {
    expect(faultsOf(changes)).toContain(expected);
  });
});

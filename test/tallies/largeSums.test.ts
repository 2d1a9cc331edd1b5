import { ratioOf } from "chumchon/amounts";
import { bmn2560 } from "chumchon/data/bmn2560";
import { type Axis, createAxis } from "chumchon/places";
import { tableOf } from "chumchon/tables";
import { countsSchema, createTally, tallyAt } from "chumchon/tallies";
import { describe, expect, test } from "vitest";
import { household, surveyedOn } from "./madeUp.js";

const narrow = 2 ** 32 - 1;
const most = Number.MAX_SAFE_INTEGER;
/** More villages than stand on one page of sums. */
const villages = Array.from({ length: 300 }, (_, at) => `v${at}`);

function axisOf(thirds = 0): Axis {
  const axis = createAxis({
    id: "administrative",
    levels: ["authority", "district"],
    nodes: [
      { id: "town", level: "authority", parent: "top" },
      { id: "sao", level: "authority", parent: "top" },
      { id: "top", level: "district" },
    ],
    memberships: villages.flatMap((leaf, at) =>
      at >= thirds
        ? [{ leaf, node: "town" }]
        : [
            { leaf, node: "town", share: ratioOf(2, 3) },
            { leaf, node: "sao", share: ratioOf(1, 3) },
          ],
    ),
  });
  if (!axis.ok) throw new Error("the test's own axis");
  return axis.value;
}

const row = (place: string, surveyed: number, fail = 0, indicator = "9") => ({ place, indicator, surveyed, fail });
const counts = (...rows: readonly object[]) => tableOf(countsSchema, rows);
const at = (builder: ReturnType<typeof createTally>, place: string, indicator = "9") => {
  const { pass, fail, surveyed } = tallyAt(builder.finish(), place, indicator);
  return [pass, fail, surveyed];
};

describe("counts beyond what 32 bits hold", () => {
  test.each([narrow - 1, narrow, narrow + 1, 2 ** 33 + 5, 2 ** 40 + 1, most - 700])(
    "%d of one village are kept, and so is all that was counted before and after",
    (large) => {
      const builder = createTally(bmn2560, axisOf());
      builder.add(counts(...villages.slice(0, 299).map((place, of) => row(place, of, of % 3, "10"))));
      builder.add(counts(row("v0", 7, 2), row("v280", 3, 1)));
      builder.add(counts(row("v1", large + 1, 1)));
      builder.add(counts(row("v299", 5, 4), row("v2", 6)));
      expect(at(builder, "v1")).toEqual([large, 1, large + 1]);
      expect([at(builder, "v0"), at(builder, "v280"), at(builder, "v299"), at(builder, "v2")]).toEqual([
        [5, 2, 7],
        [2, 1, 3],
        [1, 4, 5],
        [6, 0, 6],
      ]);
      for (const of of [0, 1, 100, 255, 256, 298]) expect(at(builder, `v${of}`, "10")?.[2], `v${of}`).toBe(of);
      expect(at(builder, "top")).toEqual([large + 14, 8, large + 22]);
    },
  );

  test("a tally that was finished before stays as it was, and a snapshot too", () => {
    const builder = createTally(bmn2560, axisOf());
    builder.add(counts(row("v0", narrow, 1)));
    const [before, part] = [builder.finish(), builder.snapshot()];
    builder.add(counts(row("v1", narrow + 1), row("v0", 9, 9, "10")));
    expect([tallyAt(before, "top", "9").surveyed, tallyAt(before, "v0", "10").fail]).toEqual([narrow, 0]);
    const merged = createTally(bmn2560, axisOf());
    merged.merge(part);
    expect(at(merged, "top")).toEqual([narrow - 1, 1, narrow]);
  });

  test("what was finished, or taken as a snapshot, shows nothing of what is added to the same places later", () => {
    const builder = createTally(bmn2560, axisOf(), { survey: { surveyedOn } });
    const outcomes = { codes: Int32Array.of(0), places: ["v0"], outcomes: { 9: Uint8Array.of(1) } };
    builder.add(outcomes);
    builder.add(counts(row("v1", 4, 1)));
    const [before, part] = [builder.finish(), builder.snapshot()];
    builder.add(outcomes);
    builder.add(counts(row("v1", 4, 1, "10"), row("v0", 8, 8, "10")));
    const merged = createTally(bmn2560, axisOf(), { survey: { surveyedOn } });
    merged.merge(part);
    for (const tally of [before, merged.finish()]) {
      expect([tallyAt(tally, "v0", "9").fail, tallyAt(tally, "v0", "10").fail]).toEqual([1, 0]);
      expect([tallyAt(tally, "v1", "10").surveyed, tallyAt(tally, "top", "9").surveyed]).toEqual([0, 5]);
    }
    expect([at(builder, "v0"), at(builder, "v0", "10")]).toEqual([
      [0, 2, 2],
      [0, 8, 8],
    ]);
  });

  test("records and outcomes go on beside them, and parts that are large merge", () => {
    const builder = createTally(bmn2560, axisOf(), { survey: { surveyedOn } });
    const other = createTally(bmn2560, axisOf(), { survey: { surveyedOn } });
    other.add(counts(row("v1", 2 ** 45, 3)));
    builder.merge(structuredClone(other.snapshot()));
    builder.add([{ ...household({ "9.drinkingWater": false }), place: "v0" }]);
    builder.add({ codes: Int32Array.of(0, 0), places: ["v0"], outcomes: { 9: Uint8Array.of(0, 1) } });
    expect([at(builder, "v1"), at(builder, "v0"), at(builder, "top")]).toEqual([
      [2 ** 45 - 3, 3, 2 ** 45],
      [1, 2, 3],
      [2 ** 45 - 2, 5, 2 ** 45 + 3],
    ]);
  });

  test("rows and records of a part may be as many, and rows and records are added to them one by one", () => {
    const [part, builder] = [0, 1].map(() => createTally(bmn2560, axisOf(), { survey: { surveyedOn } }));
    if (part === undefined || builder === undefined) throw new Error("two builders");
    const one = { codes: Int32Array.of(0), places: ["v0"], outcomes: { 9: Uint8Array.of(1) } };
    part.add(one);
    const snapshot = part.snapshot();
    // As a part would be that had counted so many rows.
    const sums = snapshot.sums.map((page) => page && Float64Array.from(page, (sum) => sum * narrow));
    const byRecord = createTally(bmn2560, axisOf(), { survey: { surveyedOn } });
    byRecord.merge({ ...snapshot, sums });
    byRecord.add([{ ...household({ "9.drinkingWater": false }), place: "v0" }]);
    expect(at(byRecord, "v0")).toEqual([0, narrow + 1, narrow + 1]);
    builder.merge({ ...snapshot, sums });
    builder.add(one);
    builder.add({ ...one, codes: new Int32Array(40), outcomes: { 9: new Uint8Array(40).fill(1) } });
    builder.add([{ ...household({ "9.drinkingWater": false }), place: "v0" }]);
    expect(at(builder, "v0")).toEqual([0, narrow + 42, narrow + 42]);
  });
});

describe("no sum passes what is exact", () => {
  test.each([
    ["whole", 0, most],
    ["divided in thirds, of which the sums are carried", 1, Math.floor(most / 3)],
  ])("villages that are %s", (_, thirds, limit) => {
    const builder = createTally(bmn2560, axisOf(thirds));
    builder.add(counts(row("v0", limit - 2, 1)));
    builder.add(counts(row("v1", 3)));
    builder.add(counts({ ...row("v1", 1), missing: 1, notApplicable: 1 }));
    builder.add(counts(row("v2", most, 0, "10"), row("v2", limit, 0, "8")));
    const done = builder.finish();
    const refused = { code: "tallies.counts.tooLarge", path: ["surveyed"], record: 0 };
    expect(done.problems.kept).toEqual([refused, refused, ...(thirds === 0 ? [] : [refused])]);
    expect([done.read, done.accepted + done.rejected]).toEqual([5, 5]);
    // What was refused is not taken: a smaller number of the same place still is, up to the very last.
    builder.add(counts(row("v1", 2)));
    expect(at(builder, "v1")).toEqual([2, 0, 2]);
    expect(at(builder, "top")).toEqual([limit - 1, 1, limit]);
    builder.add(counts(row("v3", 1)));
    expect(builder.finish().problems.kept).toHaveLength(thirds === 0 ? 3 : 4);
  });

  test("records, rows of outcomes and parts beyond it are refused too", () => {
    const survey = { surveyedOn };
    const builder = createTally(bmn2560, axisOf(), { survey });
    builder.add(counts(row("v0", most - 1)));
    const one = { ...household({ "9.drinkingWater": true }), place: "v1" };
    builder.add({ codes: Int32Array.of(0, 0), places: ["v1"], outcomes: { 9: Uint8Array.of(0, 0) } });
    builder.add([one]);
    const done = builder.finish();
    expect(done.problems.kept.map(({ code, record }) => [code, record])).toEqual([
      ["tallies.counts.tooLarge", 2],
      ["tallies.counts.tooLarge", 3],
    ]);
    expect([at(builder, "v1"), at(builder, "top")]).toEqual([
      [1, 0, 1],
      [most, 0, most],
    ]);
    const part = createTally(bmn2560, axisOf(), { survey });
    part.add([one]);
    expect(() => builder.merge(part.snapshot())).toThrow(/2\^53/);
    expect([builder.finish().read, at(builder, "top")[2]]).toEqual([4, most]);
  });
});

// Every way out of a suppressed tally, and every number that can be reached in it.
import { bmn2560 } from "chumchon/data/bmn2560";
import { createAxis } from "chumchon/places";
import { rowsOf, type Table, tableOf } from "chumchon/tables";
import {
  changeAt,
  changeOf,
  coverageOf,
  createTally,
  describeFigure,
  expectedSchema,
  needsOf,
  outcomesSchemaOf,
  placesReport,
  reconcile,
  reviseTally,
  summaryReport,
  suppressSmall,
  type Tally,
  tallyAt,
  tallyGroupAt,
  tallySumsAt,
  tallyTable,
  worstOf,
} from "chumchon/tallies";
import { describe, expect, test } from "vitest";

const least = 5;
const set = { ...bmn2560, indicators: bmn2560.indicators.filter(({ id }) => id === "9" || id === "10") };
const villages = ["a1", "a2", "a3", "b1", "b2", "b3"];
const built = createAxis({
  id: "administrative",
  levels: ["village", "subdistrict", "district"],
  nodes: [
    ...villages.map((id) => ({ id, level: "village", parent: id.slice(0, 1) })),
    ...["a", "b"].map((id) => ({ id, level: "subdistrict", parent: "top" })),
    { id: "top", level: "district" },
  ],
});
if (!built.ok) throw new Error("the test's own axis");
const axis = built.value;

/** How many households of a village fail indicator 9, and how many pass it; all pass 10. Numbers that occur once are told apart. */
const world: { readonly [village: string]: readonly [fail: number, pass: number] } = {
  a1: [2, 3201],
  a2: [1009, 2203],
  a3: [1511, 2707],
  b1: [0, 3],
  b2: [613, 4111],
  b3: [719, 4507],
};
function tallied(surveyYear = 2561, of = world): Tally {
  const builder = createTally(set, axis, { surveyYear });
  const rows = Object.entries(of).flatMap(([place, [fail, pass]]) => [
    ...new Array(fail).fill({ place, 9: "fail", 10: "pass" }),
    ...new Array(pass).fill({ place, 9: "pass", 10: "pass" }),
  ]);
  builder.add(tableOf(outcomesSchemaOf(set, "household"), rows));
  return builder.finish();
}

/** Every number that can be reached in a value: keys, symbols, getters, maps, buffers and what stands behind a view of one. */
function numbersIn(value: unknown, seen = new Set<unknown>(), found = new Set<number>()): Set<number> {
  if (typeof value === "number") found.add(value);
  if (typeof value === "bigint") found.add(Number(value));
  if (typeof value !== "object" || value === null || seen.has(value)) return found;
  seen.add(value);
  if (ArrayBuffer.isView(value)) {
    if (!(value instanceof DataView)) for (const one of value as Float64Array) found.add(one);
    // A view of a greater block would carry the others along.
    if (value instanceof Float64Array) for (const one of new Float64Array(value.buffer)) found.add(one);
  } else if (value instanceof Map || value instanceof Set)
    for (const one of value.entries()) numbersIn(one, seen, found);
  else for (const key of Reflect.ownKeys(value)) numbersIn((value as never)[key], seen, found);
  return found;
}

const before = tallied();
const after = suppressSmall(before, { least });
const hidden = axis.nodes.filter((place) => tallyAt(after, place, "9").isSuppressed);

describe("what is hidden", () => {
  test("is what is small, and what would tell it", () => {
    expect(hidden).toEqual(["a1", "a2", "b1", "b2"]);
    expect(tallyAt(after, "a1", "9")).toMatchObject({ fail: null, pass: null, share: null, surveyed: 3203 });
    expect(tallyAt(after, "b1", "9")).toMatchObject({ fail: null, surveyed: null, missing: null, notApplicable: null });
    expect(tallyAt(after, "a", "9")).toMatchObject({ fail: 2522, isSuppressed: false });
  });

  test("is nowhere in the object, in no lane, table, magnitude or account", () => {
    const secrets = hidden.flatMap((place) => {
      const { pass, fail, surveyed } = tallyAt(before, place, "9");
      const isFew = place.startsWith("b");
      return [pass, fail, ...(isFew ? [surveyed] : [])].filter((count) => count !== 0 && count !== 3 && count !== 2);
    });
    expect(secrets.length).toBe(6);
    const everything = [after, after.own.lanes.map((lane) => after.own.column(lane)), structuredClone(after.rollup)];
    const found = numbersIn(everything);
    expect(found.has(2522)).toBe(true);
    for (const secret of secrets) expect(found.has(secret as number), String(secret)).toBe(false);
    for (const secret of secrets) expect(JSON.stringify([after, after.own])).not.toMatch(new RegExp(`\\b${secret}\\b`));
    for (const place of hidden) {
      const row = after.rows.get(place) as number;
      for (const lane of ["9.fail", "9.pass", ":all.fail", ":all.pass"]) expect(after.own.at(lane, row)).toBeNaN();
      const table = after.counted as Table & { columns: Record<string, { values: Float64Array }> };
      expect(table.columns["9.fail"]?.values[row]).toBe(0);
    }
    expect(Object.values(after.rollup.magnitudes).every((sum) => sum === 0)).toBe(true);
  });

  test("how many rows left something unknown is not said: they are as many as the households", () => {
    const builder = createTally(bmn2560, axis);
    builder.add(
      tableOf(outcomesSchemaOf(set, "household"), [
        ...new Array(40).fill({ place: "a2", 9: "pass", 10: "pass" }),
        ...new Array(3).fill({ place: "a1", 9: "pass", 10: "pass" }),
      ]),
    );
    const few = suppressSmall(builder.finish(), { least });
    expect(few.own.at(":all.unknown", few.rows.get("a1") as number)).toBe(1);
    expect(tallyGroupAt(few, "a1", { kind: "all" }).isKnown).toBe(false);
  });

  test("is in no table, need, ranking, report or sentence", () => {
    for (const place of hidden) {
      const rows = [...rowsOf(tallyTable(after))].filter((row) => row.place === place && row.indicator === "9");
      expect(rows).toMatchObject([{ pass: null, fail: null, isSuppressed: true }]);
      expect(describeFigure(tallyAt(after, place, "9")).en).toMatch(/^Hidden, because numbers are small/);
    }
    expect(worstOf(after, { indicator: "9", level: "village" })).toMatchObject({ hidden });
    expect(
      worstOf(after, { indicator: "9", level: "village" }, { count: 9 }).entries.map(({ place }) => place),
    ).toEqual(["a3", "b3"]);
    const needs = needsOf(after, { level: "village" });
    expect([...rowsOf(needs)].map(({ place }) => place)).toEqual(["a3", "b3"]);
    // Whether anyone fails is not told by a row that is wanting: b1 has nobody who does.
    expect([...rowsOf(needs.leftOut)].filter(({ indicator }) => indicator === "9").map(({ place }) => place)).toEqual(
      hidden,
    );
    const ordered = placesReport(after, "9", { level: "village", order: "share" }).table;
    expect([...rowsOf(ordered)].map(({ place }) => place)).toEqual(["a3", "b3", ...hidden, "top"]);
    const report = JSON.stringify([
      [...rowsOf(ordered)],
      ...hidden.map((place) => [...rowsOf(summaryReport(after, place).table)]),
    ]);
    for (const secret of [1009, 2203, 613, 4111]) expect(report).not.toContain(String(secret));
  });

  test("over several indicators is in no group above it, and in no sum", () => {
    for (const place of [...hidden, "a", "b", "top"])
      expect(tallyGroupAt(after, place, { kind: "all" })).toMatchObject({ fail: null, pass: null, isSuppressed: true });
    for (const place of hidden)
      expect(tallySumsAt(after, place, { kind: "all" })).toMatchObject([{ fail: null, isSuppressed: true }]);
    expect(tallySumsAt(after, "a", { kind: "all" })).toMatchObject([{ fail: 2522, isSuppressed: false }]);
    expect(tallyGroupAt(after, "a3", { kind: "category", id: "environment" }).fail).toBe(1511);
  });

  test("is in no coverage: neither how many records, nor that there were none or more than expected", () => {
    const expected = tableOf(
      expectedSchema,
      villages.map((place) => ({ place, expected: 1 })),
    );
    const [all, safe] = [before, after].map((tally) => coverageOf(tally, expected)) as [
      ReturnType<typeof coverageOf>,
      ReturnType<typeof coverageOf>,
    ];
    expect(all.beyond.map(({ place }) => place)).toContain("b1");
    expect(safe.at("b1")).toMatchObject({ surveyed: null, share: null, expected: 1 });
    expect([safe.without, safe.beyond.map(({ place }) => place).sort()]).toEqual([[], ["a1", "a2", "a3", "b3"]]);
    expect(safe.at("b").surveyed).toBe(all.at("b").surveyed);
  });

  test("is in no change: neither by how much nor which way, and no change tells it", () => {
    const earlier = tallied(2560, { ...world, a1: [900, 2100] });
    const open = tallyAt(earlier, "a1", "9");
    expect(open.fail).toBe(900);
    const change = changeOf(earlier, after);
    if (!change.ok) throw new Error("two years of one edition");
    for (const place of hidden) {
      const { reason, pass, fail, surveyed, share, direction } = changeAt(change.value, place, "9");
      expect([reason, pass, fail, surveyed, share, direction]).toEqual([
        "hidden",
        ...[null, null, null, null],
        "notComparable",
      ]);
    }
    const back = changeOf(after, tallied(2562));
    if (!back.ok) throw new Error("two years of one edition");
    expect(changeAt(back.value, "a1", "9")).toMatchObject({ reason: "hidden", fail: null, before: { fail: null } });
  });

  test("is named as hidden beside a source that shows it, whose own it is to hide", () => {
    const { table } = reconcile([
      { id: "one", tally: after },
      { id: "other", tally: tallied() },
    ]) as unknown as { table: Table };
    const text = JSON.stringify([...rowsOf(table)].filter((row) => row.place === "a1" && row.indicator === "9"));
    expect(text).toContain("hidden");
  });

  test("cannot be added to, taken back or hidden once more", () => {
    expect(() => reviseTally(after, before)).toThrow(/suppressed/);
    expect(() => reviseTally(before, after)).toThrow(/suppressed/);
    expect(() => suppressSmall(after, { least })).toThrow(RangeError);
    for (const wrong of [1, 0, 2.5, Number.NaN]) expect(() => suppressSmall(before, { least: wrong })).toThrow(/least/);
    expect(() => createTally(set, axis).merge(after as never)).toThrow();
  });

  test("and of which numbers it was is not said; where all is few nothing is left", () => {
    expect(Object.keys(after.hidden ?? {})).toEqual(["least", "figures"]);
    const few = suppressSmall(tallied(2561, { a1: [1, 2] }), { least });
    expect([few.read, few.accepted]).toEqual([Number.NaN, Number.NaN]);
    expect(tallyAt(few, "top", "9")).toMatchObject({ fail: null, surveyed: null });
    expect(coverageOf(few, tableOf(expectedSchema, [])).at("top").surveyed).toBeNull();
  });
});

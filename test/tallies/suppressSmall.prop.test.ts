import { bmn2560 } from "chumchon/data/bmn2560";
import { createAxis } from "chumchon/places";
import { rowsOf, tableOf } from "chumchon/tables";
import {
  createTally,
  describeFigure,
  needsOf,
  outcomesSchemaOf,
  suppressSmall,
  type Tally,
  tallyAt,
  tallyGroupAt,
  tallySumsAt,
  tallyTable,
} from "chumchon/tallies";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { attacked, type Shown } from "./suppressAttack.js";

const seed = 2559;
const set = { ...bmn2560, indicators: bmn2560.indicators.filter(({ id }) => id === "9" || id === "10") };
const ids = ["9", "10"] as const;
const villages = ["a1", "a2", "a3", "b1", "b2"];
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
const words = ["pass", "fail", "notApplicable", "missing"] as const;
const least = 3;

/** Households of a place: how many have each pair of outcomes. Few fail, so that small numbers are common. */
const household = fc.tuple(
  fc.constantFrom(...words, "pass", "pass", "pass", "pass", "fail"),
  fc.constantFrom(...words, "pass", "pass", "pass", "pass"),
);
const world: fc.Arbitrary<World> = fc.record({
  homes: fc.array(fc.array(household, { maxLength: 6 }), { minLength: villages.length, maxLength: villages.length }),
  atSubdistrict: fc.oneof(fc.constant<Household[]>([]), fc.array(household, { maxLength: 4 })),
});
type Household = readonly [nine: (typeof words)[number], ten: (typeof words)[number]];
interface World {
  readonly homes: readonly (readonly Household[])[];
  readonly atSubdistrict: readonly Household[];
}

function tallyOf({ homes, atSubdistrict }: World): Tally {
  const rows = [
    ...homes.map((of, village) => [villages[village] as string, of] as const),
    ["a", atSubdistrict] as const,
  ];
  const builder = createTally(set, axis);
  builder.add(
    tableOf(
      outcomesSchemaOf(set, "household"),
      rows.flatMap(([place, of]) => of.map(([nine, ten]) => ({ place, 9: nine, 10: ten }))),
    ),
  );
  return builder.finish();
}

const sumOf = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a + b);

/** What is shown of an indicator, with the number of households where any figure tells it. */
function shownOf(tally: Tally, id: string): (place: string) => Shown {
  const totalAt = (place: string): number | null => {
    for (const other of ids) {
      const { surveyed, notApplicable, missing } = tallyAt(tally, place, other);
      const total = sumOf(surveyed, sumOf(notApplicable, missing));
      if (total !== null) return total;
    }
    return null;
  };
  return (place) => {
    const { pass, fail, surveyed, notApplicable, missing } = tallyAt(tally, place, id);
    const group = tallyGroupAt(tally, place, { kind: "all" });
    return {
      pass,
      fail,
      surveyed,
      other: sumOf(notApplicable, missing),
      total: totalAt(place),
      ...(group.fail !== null && { failTo: group.fail }),
    };
  };
}

function groupOf(tally: Tally): (place: string) => Shown {
  return (place) => {
    const { pass, fail, surveyed, notApplicable, missing } = tallyGroupAt(tally, place, { kind: "all" });
    const fails = ids.map((id) => tallyAt(tally, place, id).fail);
    const total = shownOf(tally, "9")(place).total;
    return {
      pass,
      fail,
      surveyed,
      other: sumOf(notApplicable, missing),
      total,
      failFrom: Math.max(...fails.map((count) => count ?? 0)),
      ...(fails.every((count) => count !== null) && {
        failTo: fails.reduce((sum: number, count) => sum + (count ?? 0), 0),
      }),
    };
  };
}

describe("small numbers that are suppressed", () => {
  test("are found by nobody who subtracts whatever is shown", () => {
    let hiddenCells = 0;
    fc.assert(
      fc.property(world, (drawn) => {
        const before = tallyOf(drawn);
        const after = suppressSmall(before, { least });
        if (shownOf(after, "9")("top").total === null) return;
        for (const [id, shown] of [
          ...ids.map((of) => [of, shownOf(after, of)] as const),
          ["all", groupOf(after)] as const,
        ]) {
          const found = attacked(axis, shown, (place) => place === "a" && drawn.atSubdistrict.length > 0);
          for (const place of axis.nodes) {
            const truth = id === "all" ? tallyGroupAt(before, place, { kind: "all" }) : tallyAt(before, place, id);
            for (const lane of ["pass", "fail", "surveyed"] as const) {
              const values = found.get(place)?.[lane] as ReadonlySet<number>;
              const said = `${id} ${lane} of ${place}, ${truth[lane]}: ${[...values].sort((a, b) => a - b)}`;
              expect(values.has(truth[lane] as number), said).toBe(true);
              if (shown(place)[lane] !== null) continue;
              hiddenCells += 1;
              const isSmall = (truth[lane] as number) > 0 && (truth[lane] as number) < least;
              // Of the group what the indicators that are shown say by themselves is no secret, unless it is small.
              if (isSmall || (id !== "all" && lane !== "surveyed" && Math.max(...values) > 0))
                expect(values.size, said).toBeGreaterThanOrEqual(least);
            }
          }
        }
      }),
      { seed, numRuns: 12 },
    );
    expect(hiddenCells).toBeGreaterThan(300);
  });

  test("are gone from every way out, and whatever is left out or put in order says nothing of them", () => {
    const home = (nine: (typeof words)[number], times: number): Household[] => new Array(times).fill([nine, "pass"]);
    const before = tallyOf({
      homes: [
        [...home("pass", 20), ...home("fail", 2)],
        [...home("pass", 20), ...home("fail", 9)],
        [...home("pass", 20), ...home("fail", 8)],
        home("pass", 9),
        home("pass", 7),
      ],
      atSubdistrict: [],
    });
    const after = suppressSmall(before, { least });
    const hidden = axis.nodes.filter((place) => tallyAt(after, place, "9").isSuppressed);
    expect(hidden).toEqual(["a1", "a2"]);
    expect(after.hidden).toMatchObject({ least });
    for (const place of hidden) {
      const figure = tallyAt(after, place, "9");
      expect(figure).toMatchObject({ pass: null, fail: null, share: null, isAll: false, isSuppressed: true });
      expect(figure.surveyed).toBe(tallyAt(before, place, "9").surveyed);
      expect(describeFigure(figure).en).toMatch(/^Hidden, because numbers are small \(\d\d households surveyed\)\.$/);
      const row = after.rows.get(place) as number;
      const table = after.counted as typeof after.counted & {
        columns: Record<string, { values: Float64Array; validity?: Uint8Array }>;
      };
      expect(table.columns["9.fail"]?.values[row]).toBe(0);
      expect(after.own.at("9.fail", row)).toBeNaN();
      expect(tallyGroupAt(after, place, { kind: "all" }).fail).toBeNull();
      expect(tallySumsAt(after, place, { kind: "all" })).toMatchObject([{ fail: null, isSuppressed: true }]);
      const shown = [...rowsOf(tallyTable(after, "village"))].find(
        (one) => one.place === place && one.indicator === "9",
      );
      expect(shown).toMatchObject({ pass: null, fail: null, isSuppressed: true });
    }
    expect(tallyAt(after, "a", "9").fail).toBe(19);
    expect(Object.values(after.rollup.magnitudes).every((sum) => sum === 0)).toBe(true);
    expect([...rowsOf(needsOf(after))].filter(({ failing }) => failing !== null && failing < least)).toEqual([]);
    expect(() => suppressSmall(after, { least })).toThrow(RangeError);
    expect(() => suppressSmall(before, { least: 1 })).toThrow(RangeError);
  });
});

import { formatRatio } from "chumchon/amounts";
import { bmn2560 } from "chumchon/data/bmn2560";
import { createAxis } from "chumchon/places";
import { tableOf } from "chumchon/tables";
import {
  countsSchema,
  createTally,
  outcomesSchemaOf,
  type Tally,
  type TallyGroup,
  tallyGroupAt,
  tallySumsAt,
} from "chumchon/tallies";
import { describe, expect, test } from "vitest";

/** Five indicators of households: 8 and 9 of environment, 30 of values; 9 and 30 of self-reliance; 10 on trial. 25 of persons. */
const pick = (id: string, more: object = {}) => ({
  ...(bmn2560.indicators.find((indicator) => indicator.id === id) as (typeof bmn2560.indicators)[number]),
  ...more,
});
const set = {
  ...bmn2560,
  indicators: [
    pick("8", { dimension: "environment" }),
    pick("9", { dimension: "environment", isSelfReliance: true }),
    pick("10", { dimension: "environment", isSelfReliance: true, isCounted: false }),
    pick("25", { dimension: "society" }),
    pick("30", { dimension: "democracy", isSelfReliance: true }),
  ],
};
const homes = { ...set, indicators: set.indicators.filter(({ unit }) => unit === "household") };
const built = createAxis({
  id: "administrative",
  levels: ["village", "subdistrict"],
  nodes: [
    { id: "a", level: "village", parent: "t" },
    { id: "b", level: "village", parent: "t" },
    { id: "t", level: "subdistrict" },
  ],
});
if (!built.ok) throw new Error("the test's own axis");
const axis = built.value;
const category = (id: string): string => pick(id).category;
const groups: { readonly [name: string]: TallyGroup } = {
  all: { kind: "all" },
  environment: { kind: "category", id: category("9") },
  values: { kind: "category", id: category("30") },
  ofEnvironment: { kind: "dimension", id: "environment" },
  ofDemocracy: { kind: "dimension", id: "democracy" },
  selfReliance: { kind: "selfReliance" },
};

/** The outcomes of five households, 8 9 10 30 in this order. */
const rows = ["pass pass fail pass", "fail pass fail notApplicable", "pass missing pass fail"]
  .map((row) => ["a", ...row.split(" ")])
  .concat([
    ["b", "notApplicable", "notApplicable", "fail", "notApplicable"],
    ["b", "fail", "pass", "pass", "fail"],
  ]);
function byOutcomes(): Tally {
  const builder = createTally(homes, axis);
  builder.add(
    tableOf(
      outcomesSchemaOf(homes, "household"),
      rows.map(([place, eight, nine, ten, thirty]) => ({ place, 8: eight, 9: nine, 10: ten, 30: thirty })),
    ),
  );
  return builder.finish();
}
const four = ({ pass, fail, notApplicable, missing }: ReturnType<typeof tallyGroupAt>) => [
  pass,
  fail,
  notApplicable,
  missing,
];

describe("households over several indicators", () => {
  // By hand: a household fails with any fail, else is missing with any missing, else passes with any pass.
  test.each<[string, readonly string[], readonly number[]]>([
    ["all", ["8", "9", "30"], [1, 3, 1, 0]],
    ["environment", ["8", "9"], [1, 2, 1, 1]],
    ["values", ["30"], [1, 2, 2, 0]],
    ["ofEnvironment", ["8", "9"], [1, 2, 1, 1]],
    ["ofDemocracy", ["30"], [1, 2, 2, 0]],
    ["selfReliance", ["9", "30"], [2, 2, 1, 0]],
  ])("%s", (name, indicators, expected) => {
    const figure = tallyGroupAt(byOutcomes(), "t", groups[name] as TallyGroup);
    expect(figure).toMatchObject({ unit: "household", indicators, isKnown: true, isSuppressed: false });
    expect(four(figure)).toEqual(expected);
    expect(figure.surveyed).toBe((expected[0] as number) + (expected[1] as number));
  });

  test("the share and the coverage of a group are those of its households", () => {
    const { share, coverage, isAll } = tallyGroupAt(byOutcomes(), "t", groups.environment as TallyGroup);
    expect([share && formatRatio(share), coverage && formatRatio(coverage), isAll]).toEqual(["1/3", "3/4", false]);
  });

  test("a group of which only indicators on trial are left is none, nor is one the set does not have", () => {
    const trial = { ...homes, indicators: [pick("8"), pick("30", { isCounted: false, isSelfReliance: true })] };
    const tally = createTally(trial, axis).finish();
    for (const group of [groups.values, groups.selfReliance, { kind: "category", id: "none" }] as TallyGroup[]) {
      expect(() => tallyGroupAt(tally, "t", group)).toThrow(RangeError);
      expect(() => tallySumsAt(tally, "t", group)).toThrow(RangeError);
    }
  });
});

describe("sums over several indicators", () => {
  const counts = [
    { place: "a", indicator: "8", surveyed: 10, fail: 1 },
    { place: "a", indicator: "9", surveyed: 10, fail: 2 },
    { place: "a", indicator: "10", surveyed: 10, fail: 10 },
    { place: "a", indicator: "25", surveyed: 30, fail: 4 },
    { place: "b", indicator: "30", surveyed: 7, fail: 5 },
  ];
  function byCounts(): Tally {
    const builder = createTally(set, axis);
    builder.add(tableOf(countsSchema, counts));
    return builder.finish();
  }

  // Of each unit by itself, and 10, which is on trial, in none: [unit, indicators, pass, fail, surveyed].
  test.each<[string, readonly unknown[]]>([
    [
      "all",
      [
        ["household", ["8", "9", "30"], 19, 8, 27],
        ["person", ["25"], 26, 4, 30],
      ],
    ],
    ["environment", [["household", ["8", "9"], 17, 3, 20]]],
    ["ofEnvironment", [["household", ["8", "9"], 17, 3, 20]]],
    ["selfReliance", [["household", ["9", "30"], 10, 7, 17]]],
  ])("%s", (name, expected) => {
    const sums = tallySumsAt(byCounts(), "t", groups[name] as TallyGroup);
    expect(sums.map(({ unit, indicators, pass, fail, surveyed }) => [unit, indicators, pass, fail, surveyed])).toEqual(
      expected,
    );
  });

  test("a household that fails two counts twice here, and once as a household", () => {
    const [sum] = tallySumsAt(byOutcomes(), "t", { kind: "all" });
    expect([sum?.pass, sum?.fail, tallyGroupAt(byOutcomes(), "t", { kind: "all" }).fail]).toEqual([6, 4, 3]);
  });

  test("from counts no group of households is known where any of its indicators was given, and is null, not 0", () => {
    const nothing = { pass: null, fail: null, surveyed: null, notApplicable: null, missing: null, share: null };
    const unknown = { ...nothing, coverage: null, isAll: false, isKnown: false, isSuppressed: false };
    const tally = byCounts();
    for (const place of ["a", "t"])
      for (const name of ["all", "environment", "ofEnvironment", "selfReliance"])
        expect(tallyGroupAt(tally, place, groups[name] as TallyGroup), `${name} in ${place}`).toMatchObject(unknown);
    // The values were counted in the other village; of environment nothing came in there.
    expect(tallyGroupAt(tally, "b", groups.ofDemocracy as TallyGroup)).toMatchObject(unknown);
    expect(tallyGroupAt(tally, "a", groups.ofDemocracy as TallyGroup)).toMatchObject({ isKnown: true, surveyed: 0 });
  });

  test("outcomes that lack an indicator of a group leave the group unknown, and others known", () => {
    const builder = createTally(homes, axis);
    builder.add({ codes: Int32Array.of(0), places: ["a"], outcomes: { 8: Uint8Array.of(0), 9: Uint8Array.of(1) } });
    const tally = builder.finish();
    expect(tallyGroupAt(tally, "t", groups.all as TallyGroup)).toMatchObject({ isKnown: false, fail: null });
    expect(tallyGroupAt(tally, "t", groups.environment as TallyGroup)).toMatchObject({ isKnown: true, fail: 1 });
  });
});

import { formatRatio, ratioOf } from "chumchon/amounts";
import { bmn2560 } from "chumchon/data/bmn2560";
import { describeProblem } from "chumchon/kernel";
import { type Axis, createAxis } from "chumchon/places";
import { rowsOf, tableOf } from "chumchon/tables";
import {
  countsSchema,
  createTally,
  type HouseholdRecord,
  needsOf,
  reviseTally,
  type TalliesProblem,
  type TallyBuilder,
  talliesSentences,
  tallyAt,
  tallyTable,
} from "chumchon/tallies";
import { describe, expect, test } from "vitest";
import { household, surveyedOn } from "./madeUp.js";

/** A made-up town and a made-up subdistrict organisation in a real district; one village is shared between them. */
function localAxis(share?: boolean): Axis {
  const part = (numerator: number) => (share === true ? { share: ratioOf(numerator, 3) } : {});
  const axis = createAxis({
    id: "local",
    levels: ["authority", "district"],
    nodes: [
      { id: "town", level: "authority", parent: "8406" },
      { id: "sao", level: "authority", parent: "8406" },
      { id: "8406", level: "district" },
    ],
    memberships: [
      { leaf: "84060101", node: "town" },
      { leaf: "84060102", node: "sao" },
      { leaf: "84060103", node: "town", ...part(2) },
      { leaf: "84060103", node: "sao", ...part(1) },
    ],
  });
  if (!axis.ok) throw new Error("the test's own axis");
  return axis.value;
}

const counts = (rows: readonly object[]) => tableOf(countsSchema, rows);
const survey = { surveyedOn };
const home = (place: string, water: boolean | undefined, ages: readonly number[] = [40]): HouseholdRecord => ({
  ...household(
    water === undefined ? {} : { "9.drinkingWater": water },
    ages.map((age) => ({ age, answers: { "25.smokes": age === 66 } })),
  ),
  place,
});

describe("households and counts", () => {
  const records = [
    home("84060101", true, [40, 66]),
    home("84060101", false),
    home("84060102", true),
    home("84060102", undefined, [5]),
  ];

  test("by either way in give the same pass, fail and denominator", () => {
    const [byRecord, byCount] = [0, 1].map(() => createTally(bmn2560, localAxis(), { survey })) as [
      TallyBuilder,
      TallyBuilder,
    ];
    byRecord.add(records);
    byCount.add(
      counts([
        { place: "84060101", indicator: "9", surveyed: 2, pass: 1, fail: 1 },
        { place: "84060102", indicator: "9", surveyed: 1, pass: 1 },
        { place: "84060101", indicator: "25", surveyed: 3, fail: 1 },
        { place: "84060102", indicator: "25", surveyed: 2, fail: 0 },
      ]),
    );
    for (const place of ["84060101", "84060102", "town", "sao", "8406"]) {
      for (const id of ["9", "25"] as const) {
        const { pass, fail, surveyed, share } = tallyAt(byRecord.finish(), place, id);
        expect(tallyAt(byCount.finish(), place, id)).toMatchObject({ pass, fail, surveyed, share });
      }
    }
  });

  test("only households say what is missing and what does not apply", () => {
    const tally = createTally(bmn2560, localAxis(), { survey });
    tally.add(records);
    const water = tallyAt(tally.finish(), "8406", "9");
    expect([water.missing, water.notApplicable, water.coverage && formatRatio(water.coverage)]).toEqual([1, 0, "3/4"]);
    expect(tallyAt(tally.finish(), "8406", "27")).toMatchObject({
      notApplicable: 4,
      missing: 1,
      surveyed: 0,
      share: null,
    });
    tally.add(counts([{ place: "84060101", indicator: "9", surveyed: 1, pass: 1, missing: 2 }]));
    expect(tallyAt(tally.finish(), "town", "9")).toMatchObject({ missing: 2, notApplicable: null });
    expect(tallyAt(tally.finish(), "sao", "9")).toMatchObject({ missing: 1, notApplicable: 0 });
  });

  test("needs, the greatest share of failing first", () => {
    const tally = createTally(bmn2560, localAxis(), { survey });
    tally.add(records);
    expect(
      [...rowsOf(needsOf(tally.finish()))].map(({ place, indicator, failing, surveyed }) => [
        place,
        indicator,
        failing,
        surveyed,
      ]),
    ).toEqual([
      ["84060101", "9", 1, 2],
      ["84060101", "25", 1, 3],
    ]);
  });

  test("the share decides, not the number: 5 of 10 stand before 6 of 100, and equal shares in the order of the set", () => {
    const tally = createTally(bmn2560, localAxis());
    tally.add(
      counts([
        { place: "84060101", indicator: "8", surveyed: 100, fail: 6 },
        { place: "84060101", indicator: "10", surveyed: 10, fail: 5 },
        { place: "84060101", indicator: "9", surveyed: 2, fail: 1 },
        { place: "84060101", indicator: "4", surveyed: 10, fail: 0 },
        { place: "84060101", indicator: "30", surveyed: 3, fail: 3 },
      ]),
    );
    const order = [...rowsOf(needsOf(tally.finish()))].map(({ indicator }) => indicator);
    expect(order).toEqual(["30", "9", "10", "8"]);
  });
});

describe("places that lie in two authorities", () => {
  const rows = [{ place: "84060103", indicator: "9", surveyed: 10, fail: 1 }];

  test("stay undivided without shares: in the district, in neither authority", () => {
    const tally = createTally(bmn2560, localAxis());
    tally.add(counts(rows));
    const finished = tally.finish();
    expect([tallyAt(finished, "8406", "9").surveyed, tallyAt(finished, "town", "9").surveyed]).toEqual([10, 0]);
    expect(finished.rollup.undivided.has("84060103")).toBe(true);
    expect(tallyAt(finished, "84060103", "9").fail).toBe(1);
  });

  test("are divided by shares in whole persons that add up, and a third of a failure is not all", () => {
    const tally = createTally(bmn2560, localAxis(true));
    tally.add(counts(rows));
    const [town, sao] = ["town", "sao"].map((place) => tallyAt(tally.finish(), place, "9"));
    expect([town?.pass, sao?.pass, town?.fail, sao?.fail]).toEqual([6, 3, 1, 0]);
    expect([town?.isAll, sao?.isAll]).toEqual([false, false]);
  });

  test("the share is that of the counts before they are shared out, and what is unknown stays unknown in each part", () => {
    const tally = createTally(bmn2560, localAxis(true));
    tally.add(counts([{ place: "84060103", indicator: "9", surveyed: 2, fail: 1 }]));
    const finished = tally.finish();
    for (const place of ["town", "sao", "8406"]) {
      const { share, missing, notApplicable } = tallyAt(finished, place, "9");
      expect([share, missing, notApplicable], place).toEqual([ratioOf(1, 2), null, null]);
    }
    const table = [...rowsOf(tallyTable(finished))].filter(
      ({ indicator, place }) => indicator === "9" && place !== "TH",
    );
    for (const row of table.filter(({ surveyed }) => surveyed !== 0)) expect(row.missing, row.place).toBeNull();
    const needy = [...rowsOf(needsOf(finished, { level: "authority" }))].map(({ place }) => place).sort();
    expect(needy).toEqual(["sao", "town"]);
  });
});

describe("counts given more than once", () => {
  const row = { indicator: "9", surveyed: 5, fail: 2 };

  test("a second row of the same place and indicator is refused", () => {
    const tally = createTally(bmn2560, localAxis());
    tally.add(
      counts([
        { place: "84060101", ...row },
        { place: "84060101", ...row, indicator: "10" },
      ]),
    );
    tally.add(counts([{ place: "84060101", ...row }]));
    const { read, accepted, problems } = tally.finish();
    expect([read, accepted, problems.kept.map(({ code }) => code)]).toEqual([3, 2, ["tallies.counts.twice"]]);
    expect(tallyAt(tally.finish(), "8406", "9").surveyed).toBe(5);
  });

  test("a row of totals beside its parts is held against them, whichever comes first, and is in no sum", () => {
    for (const rows of [
      ["84060101", "84060102", "8406"],
      ["8406", "84060102", "84060101"],
    ]) {
      for (const [fail, agrees] of [
        [4, true],
        [5, false],
      ] as const) {
        const tally = createTally(bmn2560, localAxis());
        tally.add(
          counts(rows.map((place) => ({ place, ...row, ...(place === "8406" && { surveyed: 10, fail, missing: 1 }) }))),
        );
        const done = tally.finish();
        const given = { surveyed: 10, pass: 10 - fail, fail };
        const parts = { surveyed: 10, pass: 6, fail: 4 };
        expect(done.controls).toEqual([{ place: "8406", indicator: "9", given, parts, agrees, wanting: [] }]);
        expect(tallyAt(done, "8406", "9")).toMatchObject({ ...parts, missing: null });
        const told = { code: "tallies.counts.totalDiffers", path: ["place"], id: "9", place: "8406", given, parts };
        expect(done.problems.kept).toEqual(agrees ? [] : [told]);
        expect([done.read, done.accepted]).toEqual([3, 3]);
      }
    }
  });

  test("a total of which some parts did not come in says how much and which, and names the figure as a part", () => {
    const tally = createTally(bmn2560, localAxis(true));
    tally.add(
      counts([
        { place: "town", ...row, surveyed: 400, fail: 50 },
        { place: "84060101", ...row, surveyed: 60, fail: 12 },
        { place: "sao", ...row, surveyed: 10, fail: 1 },
      ]),
    );
    const done = tally.finish();
    const given = { surveyed: 400, pass: 350, fail: 50 };
    const parts = { surveyed: 60, pass: 48, fail: 12 };
    expect(done.controls).toEqual([
      { place: "town", indicator: "9", given, parts, agrees: false, wanting: ["84060103"] },
    ]);
    const [problem] = done.problems.kept;
    expect(problem).toMatchObject({ code: "tallies.counts.partsWanting", wanting: 1, first: "84060103", given, parts });
    const { th, en } = describeProblem(problem as TalliesProblem, talliesSentences);
    for (const text of [th, en]) for (const said of ["400", "50", "60", "12", "84060103"]) expect(text).toContain(said);
  });

  test("after a recount a total is held against its parts again, and one that no longer agrees is told", () => {
    const axis = localAxis();
    const tallyOf = (rows: readonly object[]) => {
      const tally = createTally(bmn2560, axis);
      tally.add(counts(rows));
      return tally.finish();
    };
    const part = { place: "84060101", ...row };
    const before = tallyOf([part, { place: "8406", ...row }]);
    expect([before.controls[0]?.agrees, before.problems.total]).toEqual([true, 0]);
    const worse = reviseTally(before, tallyOf([{ ...part, fail: 3 }]));
    expect([worse.controls[0]?.agrees, worse.controls[0]?.parts.fail]).toEqual([false, 3]);
    expect(worse.problems.kept.map(({ code }) => code)).toEqual(["tallies.counts.totalDiffers"]);
    expect(reviseTally(worse, tallyOf([part])).controls).toEqual(before.controls);
  });

  test("a recount that would be a total, or a part of one, is refused: added up it would count twice", () => {
    const axis = localAxis();
    const tallyOf = (...rows: readonly object[]) => {
      const tally = createTally(bmn2560, axis, { survey });
      tally.add(counts(rows));
      return tally.finish();
    };
    const [part, whole] = [
      { place: "84060101", ...row },
      { place: "8406", ...row },
    ] as const;
    expect(() => reviseTally(tallyOf(part), tallyOf(whole))).toThrow("holds");
    expect(() => reviseTally(tallyOf(part, whole), tallyOf(whole))).toThrow("holds");
    expect(() => reviseTally(tallyOf(whole), tallyOf(part))).toThrow("8406");
    // Of another indicator it is none.
    expect(tallyAt(reviseTally(tallyOf(part), tallyOf({ ...whole, indicator: "10" })), "8406", "10").surveyed).toBe(5);
    expect(tallyAt(reviseTally(tallyOf(whole), tallyOf({ ...whole, fail: 3 })), "8406", "9").fail).toBe(3);
    expect(tallyAt(reviseTally(tallyOf(part, whole), tallyOf({ ...part, fail: 3 })), "8406", "9").fail).toBe(3);
  });

  test("totals over totals: each is held against what is counted under it", () => {
    const tally = createTally(bmn2560, localAxis());
    const given = { "8406": 12, town: 5, "84060101": 5, sao: 7 };
    tally.add(counts(Object.entries(given).map(([place, surveyed]) => ({ place, indicator: "9", surveyed, fail: 1 }))));
    const done = tally.finish();
    expect(done.controls.map(({ place, agrees, parts }) => [place, agrees, parts.surveyed, parts.fail])).toEqual([
      ["8406", false, 12, 2],
      ["town", true, 5, 1],
    ]);
    expect(tallyAt(done, "8406", "9").surveyed).toBe(12);
  });

  test("a total whose parts say what is missing does not make it unknown", () => {
    const tally = createTally(bmn2560, localAxis());
    tally.add(
      counts([
        { place: "sao", ...row, missing: 1, notApplicable: 2 },
        { place: "8406", ...row },
      ]),
    );
    expect(tallyAt(tally.finish(), "8406", "9")).toMatchObject({ surveyed: 5, missing: 1, notApplicable: 2 });
  });

  test("records beside counts of what holds them are told, for nobody can say whether they are in them", () => {
    const tally = createTally(bmn2560, localAxis(), { survey });
    tally.add(counts([{ place: "8406", ...row }]));
    tally.add([home("84060101", true)]);
    const done = tally.finish();
    const told = { code: "tallies.counts.overlap", path: ["place"], id: "9", place: "84060101", above: "8406" };
    expect(done.problems.kept).toEqual([told]);
    expect(tallyAt(done, "8406", "9").surveyed).toBe(6);
  });

  test("parts that counted the same place, other open points or places of another axis do not merge", () => {
    const part = createTally(bmn2560, localAxis());
    part.add(counts([{ place: "84060101", ...row }]));
    const whole = createTally(bmn2560, localAxis());
    whole.merge(part.snapshot());
    expect(() => whole.merge(part.snapshot())).toThrow(/counted in two parts/);
    const otherwise = createTally(bmn2560, localAxis(), { options: { lifeAndPropertyItems: "five" } });
    expect(() => otherwise.merge(part.snapshot())).toThrow(/open points/);
    const stranger = { ...part.snapshot(), places: ["9999"] };
    expect(() => createTally(bmn2560, localAxis()).merge(stranger)).toThrow(/places of this axis/);
  });
});

test("codes in Thai digits are those in other digits, and a row of either is the same row", () => {
  const tally = createTally(bmn2560, localAxis());
  tally.add(
    counts([
      { place: "๘๔๐๖๐๑๐๑", indicator: "๙", surveyed: "๕", fail: "๒" },
      { place: " 84060102 ", indicator: "9 ", surveyed: 5, fail: 1 },
      { place: "84060101", indicator: "9", surveyed: 5, fail: 2 },
    ]),
  );
  const done = tally.finish();
  expect(done.problems.kept.map(({ code }) => code)).toEqual(["tallies.counts.twice"]);
  expect(tallyAt(done, "8406", "9")).toMatchObject({ surveyed: 10, fail: 3 });
});

describe("what is wrong is counted and named", () => {
  const added = (rows: readonly object[]) => {
    const tally = createTally(bmn2560, localAxis());
    tally.add(counts(rows));
    return tally.finish();
  };

  test.each<[string, object, string]>([
    ["an unknown indicator", { indicator: "99", surveyed: 1, pass: 1 }, "tallies.counts.unknownIndicator 0 indicator"],
    ["an unknown place", { place: "99", indicator: "9", surveyed: 1, pass: 1 }, "tallies.place.unknown 0 place"],
    ["neither pass nor fail", { indicator: "9", surveyed: 1 }, "tallies.counts.nothingStated 0 pass"],
    [
      "parts that do not add up",
      { indicator: "9", surveyed: 5, pass: 3, fail: 1 },
      "tallies.counts.partsDiffer 0 surveyed",
    ],
    ["more passes than surveyed", { indicator: "9", surveyed: 5, pass: 6 }, "tallies.counts.aboveSurveyed 0 pass"],
    ["more fails than surveyed", { indicator: "9", surveyed: 5, fail: 6 }, "tallies.counts.aboveSurveyed 0 fail"],
  ])("%s", (_, row, expected) => {
    const { read, accepted, rejected, problems } = added([
      { place: "84060101", ...row },
      { place: "84060102", indicator: "9", surveyed: 2, pass: 2 },
    ]);
    expect([read, accepted, rejected]).toEqual([2, 1, 1]);
    expect(problems.kept.map(({ code, record, path }) => [code, record, ...path].join(" "))).toEqual([expected]);
  });

  test("a row the table refused is counted as read and not accepted; its problem stands in the table's own log", () => {
    const { read, accepted, rejected, problems } = added([
      { place: "84060101", indicator: "9", surveyed: "many", fail: 1 },
      { place: "84060102", indicator: "9", surveyed: 2, pass: 2 },
    ]);
    expect([read, accepted, rejected, problems.total]).toEqual([2, 1, 1, 0]);
  });

  test("records that cannot be judged or placed are problems with their number", () => {
    const tally = createTally(bmn2560, localAxis(), { survey });
    tally.add([home("84060101", true), home("", true)]);
    tally.add([home("99", true)]);
    const { read, accepted, rejected, problems } = tally.finish();
    expect([read, accepted, rejected]).toEqual([3, 1, 2]);
    expect(problems.kept.map(({ code, record }) => [record, code])).toEqual([
      [1, "tallies.record.noPlace"],
      [2, "tallies.place.unknown"],
    ]);
  });

  test("open points are answered for judging and counting alike", () => {
    const tally = createTally(bmn2560, localAxis(), { survey, options: { inferredUnits: "household" } });
    tally.add([home("84060101", true, [70, 71])]);
    expect(tallyAt(tally.finish(), "town", "27")).toMatchObject({ unit: "household", missing: 1 });
    expect(tallyAt(tally.finish(), "town", "25")).toMatchObject({ unit: "person", pass: 2 });
  });
});

describe("parts", () => {
  const rows = [
    { place: "84060101", indicator: "9", surveyed: 7, fail: 1 },
    { place: "84060102", indicator: "9", surveyed: 5, fail: 2, missing: 1 },
    { place: "99", indicator: "9", surveyed: 5, fail: 2 },
  ];
  const tallied = (
    ...parts: readonly (readonly object[])[]
  ): TallyBuilder<(typeof bmn2560)["indicators"][number]["id"]> => {
    const builder = createTally(bmn2560, localAxis());
    for (const part of parts) builder.add(counts(part));
    return builder;
  };

  test("merged are the whole, problems and accounts too", () => {
    const whole = tallied(rows).finish();
    const merged = tallied(rows.slice(2));
    merged.merge(structuredClone(tallied(rows.slice(0, 2)).snapshot()));
    const finished = merged.finish();
    expect(finished.rollup.totals).toEqual(whole.rollup.totals);
    expect([finished.read, finished.accepted, finished.rejected, finished.problems.total]).toEqual([3, 2, 1, 1]);
  });

  test("of another set, edition, year or vintage are refused", () => {
    for (const other of [
      createTally({ ...bmn2560, edition: "2565-2569" }, localAxis()),
      createTally(bmn2560, localAxis(), { surveyYear: 2561 }),
      createTally(bmn2560, localAxis(), { vintage: "reprint" }),
    ])
      expect(() => tallied().merge(other.snapshot())).toThrow(RangeError);
  });

  test("a tally may be finished, added to and finished again", () => {
    const builder = tallied(rows.slice(0, 1));
    const first = builder.finish();
    builder.add(counts(rows.slice(1, 2)));
    expect([tallyAt(first, "8406", "9").surveyed, tallyAt(builder.finish(), "8406", "9").surveyed]).toEqual([7, 12]);
  });
});

describe("sums and names that come close", () => {
  test("a row that takes a sum beyond 2^53 is a problem and changes nothing", () => {
    const tally = createTally(bmn2560, localAxis());
    const row = { place: "84060101", indicator: "28", surveyed: Number.MAX_SAFE_INTEGER, fail: 1 };
    tally.add(counts([row, { ...row, place: "84060102" }, { ...row, place: "84060102", surveyed: 0, fail: 0 }]));
    const done = tally.finish();
    expect(done.problems.kept.map(({ code }) => code)).toEqual(["tallies.counts.tooLarge"]);
    expect([done.read, done.accepted]).toEqual([3, 2]);
    expect(tallyAt(done, "8406", "28").surveyed).toBe(Number.MAX_SAFE_INTEGER);
  });

  test("a set and edition parted otherwise is another set", () => {
    const [one, other] = [
      { ...bmn2560, id: "a b", edition: "c" },
      { ...bmn2560, id: "a", edition: "b c" },
    ];
    expect(() => createTally(one, localAxis()).merge(createTally(other, localAxis()).snapshot())).toThrow(RangeError);
  });

  test("a survey year is one of the edition, told once", () => {
    expect(createTally(bmn2560, localAxis(), { survey }).finish().surveyYear).toBe(2561);
    expect(createTally(bmn2560, localAxis(), { surveyYear: 2564, vintage: "2nd" }).finish()).toMatchObject({
      surveyYear: 2564,
      vintage: "2nd",
    });
    for (const surveyYear of [2559, 2565, 2561.5])
      expect(() => createTally(bmn2560, localAxis(), { surveyYear })).toThrow(/surveyYear/);
    expect(() => createTally(bmn2560, localAxis(), { surveyYear: 2562, survey: { surveyYear: 2563 } })).toThrow(
      /one year/,
    );
  });
});

import { ratioOf } from "chumchon/amounts";
import { bmn2560 } from "chumchon/data/bmn2560";
import { describeProblem } from "chumchon/kernel";
import { createAxis } from "chumchon/places";
import { rowsOf, tableOf } from "chumchon/tables";
import {
  countsSchema,
  createTally,
  describeReconciled,
  type FigureSource,
  type ReconcileOptions,
  type ReconcileProblem,
  reconcile,
  reconcileSentences,
  type Tally,
  tallyAt,
  valuesSchemaOf,
} from "chumchon/tallies";
import { describe, expect, test } from "vitest";
import { humanAchievement2562 } from "../published/humanAchievement2562.js";
import { suratThaniIndicator28 } from "../published/suratThani2561.js";

type Row = readonly [place: string, indicator: string, surveyed: number, pass: number | null, fail?: number | null];

function counted(
  id: string,
  rows: readonly Row[],
  more: Partial<Record<"edition" | "vintage", string>> = {},
): FigureSource {
  const counts = tableOf(
    countsSchema,
    rows.map(([place, indicator, surveyed, pass, fail = null]) => ({ place, indicator, surveyed, pass, fail })),
  );
  expect(counts.rejected).toBe(0);
  return { id, set: "bmn", edition: "2560-2564", surveyYear: 2561, vintage: "1", ...more, counts };
}
const verdictsOf = (sources: readonly FigureSource[], options: ReconcileOptions = {}) =>
  [...rowsOf(reconcile(sources, options).table)].map(({ place, indicator, verdict }) => [place, indicator, verdict]);

describe("two agencies side by side (made up)", () => {
  const health = counted("health", [
    ["8401", "9", 100, 90],
    ["8401", "10", 100, 91],
    ["8402", "9", 100, 92],
    ["8402", "10", 50, 40],
    ["8403", "9", 10, null],
    ["8404", "9", 10, 9],
  ]);
  const community = counted("community", [
    ["8401", "9", 100, 90],
    ["8401", "10", 100, 90],
    ["8402", "9", 1000, 920],
    ["8403", "9", 10, 9],
    ["8405", "9", 10, 9],
  ]);

  test("agree, differ, have gaps and hide; places in order, indicators by their number", () => {
    expect(verdictsOf([health, community])).toEqual([
      ["8401", "9", "agree"],
      ["8401", "10", "differ"],
      ["8402", "9", "differ"],
      ["8402", "10", "onlySecond"],
      ["8403", "9", "hidden"],
      ["8404", "9", "onlySecond"],
      ["8405", "9", "onlyFirst"],
    ]);
  });

  test("the pair is summed up and said, with the denominators that differ", () => {
    const { pairs, alone, problems } = reconcile([health, community]);
    expect(pairs).toMatchObject([
      {
        first: { id: "community", vintage: "1", set: "bmn", edition: "2560-2564", surveyYear: 2561 },
        second: { id: "health" },
        kind: "sources",
        figures: 7,
        verdicts: { agree: 1, within: 0, differ: 2, onlyFirst: 1, onlySecond: 2, hidden: 1, unclear: 0 },
        otherDenominators: 1,
      },
    ]);
    expect([alone, problems.total]).toEqual([[], 0]);
    expect(pairs.map(describeReconciled)).toEqual([
      {
        th: "community (1) กับ health (1) ปี 2561: 7 ตัวเลข ตรงกัน 1 ต่างกัน 2 มีเฉพาะใน community (1) 1 มีเฉพาะใน health (1) 2 ถูกปิดไว้ 1 ฐานต่างกัน 1",
        en: "community (1) and health (1), 2561: of 7 figures 1 agrees, 2 differ, 1 only community (1) has, 2 only health (1) has, 1 is hidden, in 1 the two looked at different numbers.",
      },
    ]);
  });

  test("a row shows both, percentages and the exact difference in points", () => {
    const rows = [...rowsOf(reconcile([health, community]).table)];
    expect(rows[2]).toEqual({
      ...{ place: "8402", indicator: "9", edition: "bmn/2560-2564", surveyYear: 2561 },
      ...{ first: "community", firstVintage: "1", second: "health", secondVintage: "1" },
      ...{ verdict: "differ", isOtherDenominator: true },
      ...{ surveyedFirst: 1000, surveyedSecond: 100, passFirst: 920, passSecond: 92, failFirst: 80, failSecond: 8 },
      ...{ valueFirst: "92.0000", valueSecond: "92.0000", difference: "0.0000" },
    });
    expect(rows[1]).toMatchObject({ valueFirst: "90.0000", valueSecond: "91.0000", difference: "1.0000" });
    // What is hidden by one is shown by neither as a difference.
    expect(rows[4]).toMatchObject({ surveyedFirst: 10, surveyedSecond: null, valueSecond: null, difference: null });
    expect(rows[3]).toMatchObject({
      surveyedFirst: null,
      valueFirst: null,
      surveyedSecond: 50,
      valueSecond: "80.0000",
    });
  });

  test("tolerances are exact, and both hold where both are told", () => {
    const within = (options: ReconcileOptions) =>
      verdictsOf([health, community], options).flatMap(([place, id, verdict]) =>
        verdict === "within" ? [`${place}/${id}`] : [],
      );
    expect(within({})).toEqual([]);
    expect(within({ counts: 1 })).toEqual(["8401/10"]);
    expect(within({ share: "0.01" })).toEqual(["8401/10", "8402/9"]);
    expect(within({ share: "0.0099999999999999999999" })).toEqual(["8402/9"]);
    expect(within({ share: 0 })).toEqual(["8402/9"]);
    expect(within({ counts: 1, share: 0 })).toEqual([]);
    expect(within({ counts: 900, share: 0 })).toEqual(["8402/9"]);
    for (const options of [{ counts: -1 }, { counts: 0.5 }, { share: -1 }, { value: "-0.1" }])
      expect(() => reconcile([health], options)).toThrow(RangeError);
  });

  test("nobody surveyed is a figure, and near no other", () => {
    const none = counted("none", [["8401", "9", 0, 0]]);
    expect(verdictsOf([none, counted("none too", [["8401", "9", 0, 0]])])).toEqual([["8401", "9", "agree"]]);
    expect(verdictsOf([none, counted("one", [["8401", "9", 1, 0]])], { share: 1 })).toEqual([["8401", "9", "differ"]]);
  });
});

test("codes in Thai digits are those in other digits", () => {
  expect(verdictsOf([counted("a", [["๘๔๐๑", "๒๘", 5, 4]]), counted("b", [["8401", "28", 5, 4]])])).toEqual([
    ["8401", "28", "agree"],
  ]);
});

describe("what is never held against each other", () => {
  test("two editions, or two years: each source is alone", () => {
    const one = counted("a", [["8401", "9", 10, 9]]);
    const { table, pairs, alone } = reconcile([
      one,
      counted("b", [["8401", "9", 10, 9]], { edition: "2565-2569" }),
      { ...one, id: "c", surveyYear: 2562 } as FigureSource,
    ]);
    expect([table.length, pairs]).toEqual([0, []]);
    expect(alone.map(({ id, edition, surveyYear }) => [id, edition, surveyYear])).toEqual([
      ["a", "2560-2564", 2561],
      ["c", "2560-2564", 2562],
      ["b", "2565-2569", 2561],
    ]);
  });

  test("a figure said twice in two ways, or that contradicts itself; said twice alike it stands", () => {
    const other = counted("b", [
      ["8401", "9", 10, 9],
      ["8402", "9", 10, 9],
      ["8403", "9", 10, 9],
      ["8404", "9", 10, 9],
    ]);
    const twice = counted("a", [
      ["8401", "9", 10, 9],
      ["8402", "9", 10, 9],
      ["8401", "9", 10, 8],
      ["8402", "9", 10, 9],
      ["8403", "9", 10, 9, 2],
      ["8404", "9", 10, null, 12],
    ]);
    const { table, problems } = reconcile([twice, other]);
    expect([...rowsOf(table)].map(({ verdict }) => verdict)).toEqual(["unclear", "agree", "unclear", "unclear"]);
    expect(problems.kept.map(({ code, record }) => [code, record])).toEqual([
      ["tallies.reconcile.twice", 2],
      ["tallies.reconcile.twice", 3],
      ["tallies.reconcile.partsDiffer", 4],
      ["tallies.reconcile.partsDiffer", 5],
    ]);
    expect(describeProblem(problems.kept[0] as (typeof problems.kept)[0], reconcileSentences).en).toBe(
      "record 2, a: a says indicator 9 of 8401 more than once; where the two differ neither is compared. Remove the row given twice.",
    );
  });

  test("households and persons, counts and values", () => {
    const counts = { ...counted("a", [["8401", "9", 10, 9]]), units: { 9: "household" } } as FigureSource;
    const persons = { ...counted("b", [["8401", "9", 30, 9]]), units: { 9: "person" } } as FigureSource;
    expect(verdictsOf([counts, persons])).toEqual([["8401", "9", "otherUnit"]]);
    expect(reconcile([counts, persons]).pairs).toMatchObject([{ otherDenominators: 0 }]);
    const values = tableOf(valuesSchemaOf(2), [{ place: "8401", indicator: "9", value: "90.00" }]);
    const published: FigureSource = {
      id: "c",
      set: "bmn",
      edition: "2560-2564",
      surveyYear: 2561,
      vintage: "1",
      values,
    };
    expect(verdictsOf([counts, published])).toEqual([["8401", "9", "otherMeasure"]]);
  });

  test("a value too large to be shown at four decimals is named", () => {
    const huge = (id: string): FigureSource => ({
      ...{ id, set: "s", edition: "1", surveyYear: 2561, vintage: "1" },
      values: tableOf(valuesSchemaOf(0), [{ place: "84", indicator: "x", value: "9007199254740991" }]),
    });
    const { table, problems } = reconcile([huge("a"), huge("b")]);
    expect([...rowsOf(table)].map(({ verdict }) => verdict)).toEqual(["unclear"]);
    expect([...problems.counts]).toEqual([["tallies.reconcile.tooLarge", 2]]);
  });
});

describe("vintages (I17)", () => {
  const published = (vintage: string, decimals: number, value: string): FigureSource => ({
    ...{ id: "nesdc", set: "hai", edition: "8 sub-indices", surveyYear: 2562, vintage },
    values: tableOf(valuesSchemaOf(decimals), [{ place: "48", indicator: "index", value }]),
  });
  const { printed, laterSeries } = humanAchievement2562;

  test("of one source and year are a revision: 0.5974 became 0.6327", () => {
    const { table, pairs } = reconcile([published("series", 4, laterSeries), published("report", 4, printed)]);
    expect(pairs).toMatchObject([{ kind: "vintages", verdicts: { differ: 1 } }]);
    expect([...rowsOf(table)]).toMatchObject([{ valueFirst: "0.5974", valueSecond: "0.6327", difference: "0.0353" }]);
    expect(describeReconciled(pairs[0] as (typeof pairs)[0])).toEqual({
      th: "nesdc (report) กับ nesdc (series) ปี 2562 (ปรับตัวเลข): 1 ตัวเลข ต่างกัน 1",
      en: "nesdc (report) and nesdc (series), 2562 (a revision): of 1 figures 1 differs.",
    });
  });

  test("values of other decimals are compared as numbers, within what is tolerated exactly", () => {
    const [one, other] = [published("a", 4, "0.5974"), published("b", 6, "0.597441")];
    expect(verdictsOf([published("a", 4, "0.5000"), published("b", 1, "0.5")])).toEqual([["48", "index", "agree"]]);
    expect(verdictsOf([one, other])).toEqual([["48", "index", "differ"]]);
    expect(verdictsOf([one, other], { value: "0.000041" })).toEqual([["48", "index", "within"]]);
    expect(verdictsOf([one, other], { value: "0.0000409" })).toEqual([["48", "index", "differ"]]);
  });
});

describe("a tally as a source", () => {
  const axis = createAxis({
    id: "districts",
    levels: ["district", "province"],
    nodes: [
      ...suratThaniIndicator28.districts.map(({ place }) => ({ id: place, level: "district", parent: "84" })),
      { id: "84", level: "province" },
    ],
  });
  if (!axis.ok) throw new Error("the test's own axis");
  const tally = createTally(bmn2560, axis.value, { surveyYear: 2561, vintage: "sum of districts" });
  tally.add(
    tableOf(
      countsSchema,
      suratThaniIndicator28.districts.map(({ place, surveyed, fail }) => ({ place, indicator: "28", surveyed, fail })),
    ),
  );
  const finished = tally.finish();
  const { surveyed, pass } = suratThaniIndicator28.printed;
  const printed = counted("report", [["84", "28", surveyed, pass]]);

  test("T2: what the districts add up to agrees with the printed province (Surat Thani, 2561, page 43)", () => {
    expect(verdictsOf([{ id: "districts", tally: finished }, printed], { level: "province" })).toEqual([
      ["84", "28", "agree"],
    ]);
    const all = reconcile([{ id: "districts", tally: finished }, printed]);
    expect(all.pairs[0]?.verdicts).toMatchObject({ agree: 1, onlyFirst: 19 });
    expect(() => reconcile([{ id: "districts", tally: finished }], { level: "planet" })).toThrow(RangeError);
  });

  test("divided places are held against each other before they are shared out, and shown as the tally shows them", () => {
    const shared = createAxis({
      id: "local",
      levels: ["authority", "district"],
      nodes: [
        ...["north", "south"].map((id) => ({ id, level: "authority", parent: "8406" })),
        { id: "8406", level: "district" },
      ],
      memberships: ["north", "south"].map((node, half) => ({ leaf: "84060103", node, share: ratioOf(half + 1, 3) })),
    });
    if (!shared.ok) throw new Error("the test's own axis");
    const source = (id: string, fail: number): FigureSource => {
      const builder = createTally(bmn2560, shared.value, { surveyYear: 2561, vintage: "1" });
      builder.add(tableOf(countsSchema, [{ place: "84060103", indicator: "9", surveyed: 4, fail }]));
      return { id, tally: builder.finish() };
    };
    const rows = (options: ReconcileOptions) => [
      ...rowsOf(reconcile([source("a", 1), source("b", 2)], { level: "authority", ...options }).table),
    ];
    // A third of one and of two who fail is a third of somebody apart, and rounds to 0 and 1.
    const [north] = rows({});
    expect(north).toMatchObject({
      place: "north",
      verdict: "differ",
      failFirst: 0,
      failSecond: 1,
      isOtherDenominator: false,
    });
    const { tally: first } = source("a", 1) as { readonly tally: Tally };
    expect([north?.passFirst, north?.surveyedFirst]).toEqual([
      tallyAt(first, "north", "9").pass,
      tallyAt(first, "north", "9").surveyed,
    ]);
    expect(rows({ counts: 0 }).map(({ verdict }) => verdict)).toEqual(["differ", "differ"]);
    expect(rows({ counts: 1 }).map(({ verdict }) => verdict)).toEqual(["within", "within"]);
    const equal = reconcile([source("a", 1), source("b", 1)], { level: "authority" });
    expect(equal.pairs[0]?.verdicts.agree).toBe(2);
    // A whole number from elsewhere agrees with no third.
    const told = reconcile([source("a", 1), counted("c", [["north", "9", 1, 1]])], { level: "authority" });
    expect([...rowsOf(told.table)][0]).toMatchObject({ place: "north", verdict: "differ", isOtherDenominator: true });
  });

  test("a figure it hides is hidden, and not 0", () => {
    const at = (lane: string, row: number) => (row === 0 ? Number.NaN : finished.own.at(lane, row));
    const column = (lane: string) => finished.own.column(lane).map((count, row) => (row === 0 ? Number.NaN : count));
    const first = suratThaniIndicator28.districts[0];
    const other = counted("report", [[first.place, "28", first.surveyed, first.surveyed]]);
    const hiding = { id: "districts", tally: { ...finished, own: { ...finished.own, at, column } } };
    const rows = [...rowsOf(reconcile([hiding, other]).table)].filter(({ place }) => place === first.place);
    expect(rows.find(({ indicator }) => indicator === "28")).toMatchObject({
      ...{ verdict: "hidden", surveyedFirst: null, passFirst: null, valueFirst: null, surveyedSecond: 238 },
    });
  });

  test("a common year is no other year of the survey: its source is left out, and named", () => {
    const ce = { ...printed, id: "ce", surveyYear: 2018 } as FigureSource;
    const { alone, problems } = reconcile([ce, printed]);
    expect([alone.map(({ id }) => id), problems.kept]).toEqual([
      ["report"],
      [{ code: "tallies.reconcile.yearNotBuddhist", path: ["ce"], source: "ce", year: 2018 }],
    ]);
    expect(describeProblem(problems.kept[0] as ReconcileProblem, reconcileSentences).th).toContain("พ.ศ.");
  });

  test("without a year it is left out, and named", () => {
    const undated = { ...finished, surveyYear: undefined };
    const { alone, problems } = reconcile([{ id: "districts", tally: undated }, printed]);
    expect([alone.map(({ id }) => id), [...problems.counts]]).toEqual([
      ["report"],
      [["tallies.reconcile.yearUnknown", 1]],
    ]);
  });
});

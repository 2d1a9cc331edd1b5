import { formatRatio, ratioOf, toDecimalText } from "chumchon/amounts";
import { parseCivilDate } from "chumchon/calendar";
import { thailand } from "chumchon/data/thailand";
import {
  type Axis,
  administrativeAxis,
  createAxis,
  createGazetteer,
  exactFigureAt,
  figureAt,
  figuresOf,
  mergeRollups,
  rollUp,
  shareAt,
} from "chumchon/places";
import { rowsOf, tableOf } from "chumchon/tables";
import { describe, expect, test } from "vitest";
import { suratThaniIndicator28 } from "../published/suratThani2561.js";

const gazetteer = createGazetteer(thailand);
if (!gazetteer.ok) throw new Error("the embedded list is sound");
const made = administrativeAxis(gazetteer.value, {
  asOf: parseCivilDate("2018-12-31"),
  groupings: ["provinceGroups2017", "regions2017"],
});
if (!made.ok) throw new Error("the embedded groupings nest");
const axis = made.value;
const schema = { place: { kind: "text" }, surveyed: { kind: "integer" }, fail: { kind: "integer" } } as const;
const lanes = { surveyed: { kind: "sum", column: "surveyed" }, fail: { kind: "sum", column: "fail" } } as const;

describe("the published figures of Surat Thani, 2561, indicator 28", () => {
  const table = tableOf(schema, suratThaniIndicator28.districts);
  const rolled = rollUp(axis, table, lanes);
  const shareAt = (node: string) =>
    toDecimalText(ratioOf(figureAt(rolled, "fail", node) ?? 0, figureAt(rolled, "surveyed", node) ?? 0), 2, {
      percent: true,
    });

  test("19 districts add up to the printed 3,990 and 12, and divide once to 0.30 %", () => {
    expect([rolled.read, rolled.unplaced.size]).toEqual([19, 0]);
    expect([figureAt(rolled, "surveyed", "84"), figureAt(rolled, "fail", "84")]).toEqual([3990, 12]);
    expect(shareAt("84")).toBe("0.30");
  });

  test("each district's printed percentage is that of its counts", () => {
    for (const { place, printedFailPercent } of suratThaniIndicator28.districts) {
      expect(shareAt(place), place).toBe(printedFailPercent);
    }
  });

  test("the province's figures stand at its group, its region and the country", () => {
    for (const node of ["provinceGroups2017/S-G", "TH"]) expect(figureAt(rolled, "surveyed", node)).toBe(3990);
    expect(figureAt(rolled, "surveyed", "85")).toBe(0);
    expect(() => figureAt(rolled, "surveyed", "nowhere")).toThrow(RangeError);
    expect(() => figureAt(rolled, "pass" as "fail", "84")).toThrow(RangeError);
  });

  test("figures come out as a table of one level, or of all", () => {
    const provinces = figuresOf(rolled, "province");
    expect(provinces.length).toBe(77);
    expect([...rowsOf(provinces)].find((row) => row.node === "84")).toEqual({
      node: "84",
      level: "province",
      parent: "provinceGroups2017/S-G",
      surveyed: 3990,
      fail: 12,
    });
    const all = figuresOf(rolled);
    expect(all.length).toBe(axis.nodes.length);
    expect([...rowsOf(all)].at(-1)).toMatchObject({ node: "TH", parent: null, surveyed: 3990 });
    expect(() => figuresOf(rolled, "hamlet")).toThrow(/hamlet|level/);
    expect(() => figuresOf(rollUp(axis, table, { node: { kind: "count" } }))).toThrow(/node/);
  });
});

describe("what a row may be", () => {
  const lines = {
    place: { kind: "text", optional: true },
    amount: { kind: "decimal", decimals: 2, optional: true },
    done: { kind: "flag", optional: true },
    outcome: { kind: "choice", choices: ["pass", "fail", "notApplicable", "missing"], optional: true },
  } as const;
  const table = tableOf(lines, [
    ["840101", "10.50", true, "pass"],
    ["8401", "-2.25", false, "fail"],
    ["84010199", null, null, null],
    ["10", "5", true, "missing"],
    ["nowhere", "1000", true, "pass"],
    [null, "1000", true, "pass"],
  ]);
  const rolled = rollUp(axis, table, {
    rows: { kind: "count" },
    satang: { kind: "sum", column: "amount" },
    least: { kind: "min", column: "amount" },
    most: { kind: "max", column: "amount" },
    done: { kind: "count", column: "done" },
    fail: { kind: "count", column: "outcome", choice: "fail" },
    missing: { kind: "count", column: "outcome", choice: "missing" },
  });
  const at = (node: string) =>
    Object.fromEntries(Object.keys(rolled.lanes).map((lane) => [lane, figureAt(rolled, lane as "rows", node)]));

  test("any node takes rows, whatever its level", () => {
    expect(at("840101")).toEqual({ rows: 1, satang: 1050, least: 1050, most: 1050, done: 1, fail: 0, missing: 0 });
    expect(at("8401")).toEqual({ rows: 2, satang: 825, least: -225, most: 1050, done: 1, fail: 1, missing: 0 });
    expect(at("TH")).toEqual({ rows: 3, satang: 1325, least: -225, most: 1050, done: 2, fail: 1, missing: 1 });
    expect(at("85")).toEqual({ rows: 0, satang: 0, least: null, most: null, done: 0, fail: 0, missing: 0 });
  });

  test("Bangkok is in the country's total and in no province group", () => {
    expect(figureAt(rolled, "satang", "10")).toBe(500);
    const groups = [...rowsOf(figuresOf(rolled, "provinceGroups2017"))];
    expect(groups.reduce((sum, row) => sum + Number(row.satang), 0)).toBe(8.25);
  });

  test("a table of figures keeps the decimals of its columns", () => {
    const country = [...rowsOf(figuresOf(rolled, "country"))][0];
    expect(country).toMatchObject({ satang: "13.25", least: "-2.25", rows: 3 });
    const whole = rollUp(axis, tableOf({ place: { kind: "text" }, amount: { kind: "integer" } }, []), {
      satang: { kind: "sum", column: "amount" },
    });
    const satang = rollUp(axis, table, { satang: { kind: "sum", column: "amount" } });
    expect(() => mergeRollups(satang, whole)).toThrow(/decimals/);
  });

  test("rows without a place are counted by what they said, never lost", () => {
    expect(rolled.unplaced).toEqual(
      new Map([
        ["", 1],
        ["84010199", 1],
        ["nowhere", 1],
      ]),
    );
    expect(rolled.read).toBe(6);
  });

  test("a sum of nothing known is 0, and the count beside it says so: of any kind of column, known values are counted", () => {
    const known = (column: string) => ({ kind: "count", column }) as const;
    const asked = { sum: { kind: "sum", column: "amount" }, known: known("amount"), said: known("outcome") } as const;
    const counted = rollUp(axis, table, { ...asked, placed: known("place") });
    const figures = (node: string) => Object.keys(counted.lanes).map((lane) => figureAt(counted, lane as "sum", node));
    expect([figures("840101"), figures("TH")]).toEqual([
      [1050, 1, 1, 1],
      [1325, 3, 3, 3],
    ]);
    const unknown = rollUp(axis, tableOf(lines, [["8401", null, null, null]]), asked);
    expect([figureAt(unknown, "sum", "84"), figureAt(unknown, "known", "84")]).toEqual([0, 0]);
    const float = tableOf({ place: { kind: "text" }, x: { kind: "float", optional: true } }, [
      ["84", 0.5],
      ["84", null],
    ]);
    expect(figureAt(rollUp(axis, float, { x: known("x") }), "x", "84")).toBe(1);
  });

  test("of a flag, yes is counted unless no is asked for", () => {
    const flags = {
      done: { kind: "count", column: "done" },
      open: { kind: "count", column: "done", choice: "no" },
    } as const;
    const counted = rollUp(axis, table, flags);
    expect([figureAt(counted, "done", "TH"), figureAt(counted, "open", "TH")]).toEqual([2, 1]);
    expect(counted.lanes.done).toEqual({ kind: "count", column: "done", choice: "yes" });
  });

  test.each<[string, object, RegExp]>([
    ["a mean", { kind: "mean", column: "amount" }, /x: sum, min, max or count was expected, got mean; .* divide/],
    ["another case", { kind: "Sum", column: "amount" }, /got Sum/],
    ["no kind", { column: "amount" }, /got undefined/],
    ["a sum of nothing", { kind: "sum" }, /x: the name of a column/],
    ["a column that is no name", { kind: "count", column: 3 }, /x: the name of a column/],
    ["a choice of no column", { kind: "count", choice: "pass" }, /x: a choice/],
    ["a choice of a sum", { kind: "sum", column: "amount", choice: "pass" }, /x: a choice/],
    ["a part of no figure", { kind: "sum", column: "amount", of: "y" }, /x: a sum or count with the same decimals.* y/],
    ["a part of itself", { kind: "sum", column: "amount", of: "x" }, /x: .* part of itself/],
    ["a part of other decimals", { kind: "sum", column: "amount", of: "rows" }, /x: .*same decimals.* rows/],
    ["a part of a least", { kind: "sum", column: "amount", of: "least" }, /x: a sum or count/],
    ["a count said to be a part", { kind: "count", of: "rows" }, /x: of what it is a part/],
  ])("a figure from a file that the type would refuse is refused with the reason: %s", (_, lane, reason) => {
    const others = { rows: { kind: "count" }, least: { kind: "min", column: "amount" } };
    const asked = JSON.parse(JSON.stringify({ x: lane, ...others }));
    expect(() => rollUp(axis, table, asked)).toThrow(RangeError);
    expect(() => rollUp(axis, table, asked)).toThrow(reason);
    expect(() => rollUp(axis, table, { x: null } as never)).toThrow(/x: sum, min/);
  });

  test("a wrong program is told so", () => {
    expect(() => rollUp(axis, table, {}, { leaf: "village" })).toThrow(/village/);
    expect(() => rollUp(axis, table, {}, { leaf: "amount" })).toThrow(/amount/);
    expect(() => rollUp(axis, table, { x: { kind: "sum", column: "done" } })).toThrow(/x: a column of whole/);
    expect(() => rollUp(axis, table, { x: { kind: "sum", column: "nothing" } })).toThrow(/x: a column of whole/);
    expect(() => rollUp(axis, table, { x: { kind: "count", column: "nothing" } })).toThrow(/x: a column of the table/);
    expect(() => rollUp(axis, table, { x: { kind: "count", column: "amount", choice: "5" } })).toThrow(
      /of flags or ch/,
    );
    expect(() => rollUp(axis, table, { x: { kind: "count", column: "done", choice: "maybe" } })).toThrow(/yes or no/);
    expect(() => rollUp(axis, table, { x: { kind: "count", column: "outcome", choice: "passed" } })).toThrow(/passed/);
    const floats = tableOf({ place: { kind: "text" }, x: { kind: "float" } }, [["84", 0.5]]);
    expect(() => rollUp(axis, floats, { x: { kind: "sum", column: "x" } })).toThrow(/whole or scaled/);
  });

  test("a sum that could leave the exact whole numbers is refused, in parts too", () => {
    const big = tableOf(schema, [
      ["84", 2 ** 52, 0],
      ["84", 2 ** 52, 0],
    ]);
    expect(() => rollUp(axis, big, lanes)).toThrow(/surveyed: the sum could exceed 2\^53/);
    const cancelling = tableOf(schema, [
      ["84", 2 ** 52, 0],
      ["84", 2 ** 52, 0],
      ["84", -(2 ** 52), 0],
    ]);
    expect(() => rollUp(axis, cancelling, lanes)).toThrow(/2\^53/);
    const one = rollUp(axis, tableOf(schema, [["84", 2 ** 52, 0]]), lanes);
    expect(() => mergeRollups(one, one)).toThrow(/2\^53/);
    expect(figureAt(one, "surveyed", "TH")).toBe(2 ** 52);
  });

  test("parts of different roll-ups do not merge", () => {
    const one = rollUp(axis, tableOf(schema, []), lanes);
    expect(() => mergeRollups(one, rollUp({ ...axis, id: "other" }, tableOf(schema, []), lanes))).toThrow(/axis/);
    expect(() =>
      mergeRollups(one as never, rollUp(axis, tableOf(schema, []), { fail: { kind: "count" } }) as never),
    ).toThrow(/lanes/);
  });
});

describe("a village in two authorities", () => {
  // Made up: the fold is what is tested.
  const authorities = (share: boolean): Axis => {
    const local = createAxis({
      id: "local",
      levels: ["authority", "province"],
      nodes: [
        { id: "city", level: "authority", parent: "84" },
        { id: "sao", level: "authority", parent: "84" },
        { id: "84", level: "province" },
      ],
      memberships: [
        { leaf: "v1", node: "city", ...(share && { share: ratioOf(2, 3) }) },
        { leaf: "v1", node: "sao", ...(share && { share: ratioOf(1, 3) }) },
        { leaf: "v2", node: "sao" },
      ],
    });
    if (!local.ok) throw new Error("the made-up axis is sound");
    return local.value;
  };
  const table = tableOf({ place: { kind: "text" }, amount: { kind: "integer" } }, [
    ["v1", 100],
    ["v2", 7],
    ["v1", -1],
  ]);
  const amount = { amount: { kind: "sum", column: "amount" }, most: { kind: "max", column: "amount" } } as const;
  const figuresAt = (rolled: ReturnType<typeof rollUp<typeof amount>>) =>
    ["city", "sao", "84"].map((node) => figureAt(rolled, "amount", node));

  test("with shares the parts add up to the whole, by largest remainder", () => {
    const rolled = rollUp(authorities(true), table, amount);
    expect([...rolled.totals.amount]).toEqual([198, 120, 318]);
    expect(figuresAt(rolled)).toEqual([66, 40, 106]);
    expect(figureAt(rolled, "most", "city")).toBe(100);
    expect(rolled.undivided.size).toBe(0);
  });

  test("one unit that cannot be halved goes to the larger remainder", () => {
    const one = tableOf({ place: { kind: "text" }, amount: { kind: "integer" } }, [["v1", 1]]);
    expect(figuresAt(rollUp(authorities(true), one, amount))).toEqual([1, 0, 1]);
  });

  test("whole figures do not contradict each other: those who pass are among all", () => {
    const nodes = ["A", "B", "C"].map((id) => ({ id, level: "authority", parent: "P" }));
    const parts = [
      ["1", "A", 1, 2],
      ["1", "B", 1, 2],
      ["2", "B", 2, 5],
      ["2", "C", 3, 5],
    ] as const;
    const memberships = parts.map(([leaf, node, above, below]) => ({ leaf, node, share: ratioOf(above, below) }));
    const levels = ["authority", "province"];
    const local = createAxis({ id: "local", levels, nodes: [...nodes, { id: "P", level: "province" }], memberships });
    if (!local.ok) throw new Error("the made-up axis is sound");
    const households = tableOf({ place: { kind: "text" }, pass: { kind: "flag" } }, [
      ["1", true],
      ["2", false],
    ]);
    const rolled = rollUp(local.value, households, {
      pass: { kind: "count", column: "pass" },
      fail: { kind: "count", column: "pass", choice: "no" },
      all: { kind: "count" },
    });
    // Each by itself: pass 1 0 0, all 0 1 1. In A one would pass of nobody.
    const shown = [...rowsOf(figuresOf(rolled))].map(({ pass, fail, all }) => [pass, fail, all]);
    expect(shown).toEqual([
      [0, 0, 0],
      [1, 0, 1],
      [0, 1, 1],
      [1, 1, 2],
    ]);
    const shares = ["A", "B", "C", "P"].map((node) => shareAt(rolled, "pass", "all", node) ?? ratioOf(0));
    expect(shares.map(formatRatio)).toEqual(["1", "5/9", "0", "1/2"]);
  });

  test("shares of figures with other decimals are of the same unit; of nothing there is none, and a greatest has none", () => {
    const schema = {
      place: { kind: "text" },
      satang: { kind: "decimal", decimals: 2 },
      n: { kind: "integer" },
    } as const;
    const rolled = rollUp(authorities(true), tableOf(schema, [["v2", "0.50", 2]]), {
      spent: { kind: "sum", column: "satang" },
      budget: { kind: "sum", column: "n" },
      most: { kind: "max", column: "n" },
    });
    const share = shareAt(rolled, "spent", "budget", "84");
    expect(share && formatRatio(share)).toBe("1/4");
    expect(shareAt(rolled, "spent", "budget", "city")).toBe(null);
    expect([exactFigureAt(rolled, "most", "84"), exactFigureAt(rolled, "most", "city")]).toEqual([ratioOf(2), null]);
    expect(() => shareAt(rolled, "most", "budget", "84")).toThrow(/most: a sum or count/);
    expect(() => shareAt(rolled, "spent", "budget", "v2")).toThrow(/node/);
  });

  test("without shares it is undivided: in the province, in neither authority, and named", () => {
    const rolled = rollUp(authorities(false), table, amount);
    expect(figuresAt(rolled)).toEqual([0, 7, 106]);
    expect(rolled.undivided).toEqual(new Map([["v1", 2]]));
  });
});

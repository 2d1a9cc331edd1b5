import { ratioOf } from "chumchon/amounts";
import { parseCivilDate } from "chumchon/calendar";
import { thailand } from "chumchon/data/thailand";
import {
  parsePlaceCode as code,
  crosswalkAxis,
  figureAt,
  predecessorsOf,
  type Rollup,
  rollUp,
  type Succession,
  type SuccessionOptions,
  successorsOf,
} from "chumchon/places";
import { tableOf } from "chumchon/tables";
import { describe, expect, test } from "vitest";
import { buengKan, buengKanRows, type EventRow, eventsOf, gazetteerOf, smallSource } from "./madeUpList.js";

const day = parseCivilDate;
const country = gazetteerOf(thailand, {
  events: eventsOf([
    ...buengKanRows(),
    // Announcement of the Ministry of Interior, Royal Gazette 134/พิเศษ 215 ง p. 41 and 50; the day is the one the notice bears.
    { kind: "create", effective: "2017-07-26", place: "100910", from: "100905" },
    { kind: "split", effective: "2017-07-26", place: "104701", to: "104702 104703" },
    // A chain of two steps into one of them: ตลาดบางเขน 100504 → 103601 → 104102. The days are those of the two districts.
    { kind: "parentChange", effective: "1989-09-04", place: "103601", from: "100504" },
    { kind: "parentChange", effective: "1997-11-21", place: "104102", from: "103601" },
  ]),
});
const chain = (of: string, options: SuccessionOptions = {}, back = false): Succession => {
  const followed = (back ? predecessorsOf : successorsOf)(country, code(of), options);
  if (!followed.ok) throw new Error(`${of} is unknown`);
  return followed.value;
};
const small = (rows: readonly EventRow[]) => gazetteerOf(smallSource(), { events: eventsOf(rows) });

describe("successors", () => {
  test("are followed to the end, with the day and the event of each step", () => {
    const { places, steps } = chain("100504");
    expect(places).toEqual(["104102"]);
    expect(steps.map(({ from, to, day }) => [from, to, day])).toEqual([
      ["100504", ["103601"], "1989-09-04"],
      ["103601", ["104102"], "1997-11-21"],
    ]);
    expect(steps[0]?.event).toMatchObject({ kind: "parentChange", place: "103601" });
    expect(chain("100504", { asOf: day("1990-01-01") }).places).toEqual(["103601"]);
  });

  test("of a place that goes on are itself and what was split from it", () => {
    expect(chain("100905").places).toEqual(["100905", "100910"]);
    expect(chain("100905", { from: day("2017-07-26") }).places).toEqual(["100905"]);
    expect(chain("100905", { asOf: day("2017-07-25") }).places).toEqual(["100905"]);
  });

  test("of one that was divided whole are the parts alone", () => {
    expect(chain("104701").places).toEqual(["104702", "104703"]);
  });

  test("of a code given up are what took it over at its end, not what was split from it before", () => {
    const list = small([
      { kind: "create", effective: "1980-01-01", place: "430102", from: "430199" },
      { kind: "parentChange", effective: "1990-01-01", place: "430101", from: "430199" },
    ]);
    expect(successorsOf(list, code("430199"))).toMatchObject({ value: { places: ["430101"] } });
    const early = successorsOf(list, code("430199"), { from: day("1970-01-01") });
    expect(early).toMatchObject({ value: { places: ["430101", "430102"] } });
  });

  test("of a place dissolved into nobody knows what are none, and the step says so", () => {
    const list = small([{ kind: "abolish", effective: "1990-01-01", place: "430199" }]);
    expect(successorsOf(list, code("430199"))).toMatchObject({
      value: { places: [], steps: [{ from: "430199", to: [], day: "1990-01-01" }] },
    });
  });

  test("without a day are followed too", () => {
    const list = small([
      { kind: "split", place: "430199", to: "430198 430101" },
      { kind: "parentChange", place: "430102", from: "430198" },
    ]);
    const followed = successorsOf(list, code("430199"));
    expect(followed.ok && followed.value.places).toEqual(["430101", "430102"]);
    expect(followed.ok && followed.value.steps.map(({ day }) => day)).toEqual([undefined, undefined]);
  });

  test("of a place that goes on are itself, also where nobody knows when a part was taken", () => {
    const told = { kind: "create", place: "430102", from: "430101" };
    const undated = successorsOf(small([told]), code("430101"));
    expect(undated).toMatchObject({ value: { places: ["430101", "430102"] } });
    // Told with its day and without one, it is one step.
    const twice = small([
      { ...told, effective: "1990-01-01" },
      { kind: "split", place: "430101", to: "430101 430102" },
    ]);
    const once = successorsOf(twice, code("430101"));
    expect(once.ok && once.value.steps.map(({ day }) => day)).toEqual(["1990-01-01"]);
  });

  test("of places that exchanged their numbers on one day are each the other", () => {
    const effective = "1995-01-01";
    const list = small([
      { kind: "parentChange", place: "430101", from: "430102", effective },
      { kind: "parentChange", place: "430102", from: "430101", effective },
    ]);
    const from = day("1994-12-31");
    expect(successorsOf(list, code("430101"), { from })).toMatchObject({ value: { places: ["430102"] } });
    expect(predecessorsOf(list, code("430101"))).toMatchObject({ value: { places: ["430102"] } });
  });

  test("of a code nobody knows are a problem, not an empty answer", () => {
    expect(successorsOf(country, code("849999"))).toEqual({
      ok: false,
      problems: [{ code: "places.question.unknownPlace", path: [], place: "849999" }],
    });
    expect(chain("84").places).toEqual(["84"]);
  });

  test("come in bounded time on a ladder of splits that has more ways than can be walked", () => {
    const number = (at: number): string => String(430200 + at);
    const rungs = Array.from({ length: 98 }, (_, at) => ({
      kind: "split",
      place: number(at),
      to: `${number(at + 1)} ${number(at + 2)}`,
    }));
    const followed = successorsOf(small([...rungs]), code("430201"));
    expect(followed.ok && followed.value.places.every((place) => place >= "430298")).toBe(true);
  });
});

describe("predecessors", () => {
  test("go back along the same steps", () => {
    expect(chain("104102", {}, true).places).toEqual(["100504"]);
    expect(chain("104102", { from: day("1995-01-01") }, true).places).toEqual(["103601"]);
    expect(chain("100910", {}, true).places).toEqual(["100905"]);
    expect(chain("100905", {}, true).places).toEqual(["100905"]);
    expect(chain("38", {}, true).places).toEqual(["43"]);
    expect(chain("3801", {}, true).places).toEqual(["4303"]);
  });

  test("of what took another in are both", () => {
    const list = small([{ kind: "merge", effective: "1990-01-01", place: "430101", from: "430199" }]);
    expect(predecessorsOf(list, code("430101"))).toMatchObject({ value: { places: ["430101", "430199"] } });
    expect(successorsOf(list, code("430199"))).toMatchObject({ value: { places: ["430101"] } });
  });
});

describe("a crosswalk over the founding of Bueng Kan", () => {
  const days = { from: day("2010-12-31"), to: day("2012-01-01") };
  const sum = { poor: { kind: "sum", column: "poor" } } as const;
  // Made-up figures: a number for each of the eight districts, two that stayed, and what the province had of its own.
  const own = buengKan.districts.map(([old], at) => [old, 10 ** at] as const);
  const series = tableOf({ place: { kind: "text" }, poor: { kind: "integer" } }, [
    ...own,
    ["4301", 300],
    ["4305", 500],
  ]);
  const total = 11_111_111 + 800;
  const carried = (options: Parameters<typeof crosswalkAxis>[1], table = series): Rollup => {
    const axis = crosswalkAxis(country, options);
    if (!axis.ok) throw new Error(JSON.stringify(axis.problems));
    return rollUp(axis.value, table, sum);
  };

  test("carries the eight districts to province 38 under their new codes, the total unchanged", () => {
    const rolled = carried(days);
    expect(buengKan.districts.map(([, now]) => figureAt(rolled, "poor", `2012-01-01/${now}`))).toEqual(
      own.map(([, figure]) => figure),
    );
    expect(figureAt(rolled, "poor", "2012-01-01/38")).toBe(11_111_111);
    expect(figureAt(rolled, "poor", "2012-01-01/43")).toBe(800);
    expect(figureAt(rolled, "poor", "TH")).toBe(total);
    expect([rolled.unplaced.size, rolled.undivided.size]).toEqual([0, 0]);
  });

  const province = tableOf({ place: { kind: "text" }, poor: { kind: "integer" } }, [["43", 900]]);

  test("leaves a figure of the old province undivided, by name, until shares are given", () => {
    const open = carried(days, province);
    expect([...open.undivided]).toEqual([["43", 1]]);
    expect([figureAt(open, "poor", "2012-01-01/38"), figureAt(open, "poor", "2012-01-01/43")]).toEqual([0, 0]);
    expect(figureAt(open, "poor", "TH")).toBe(900);
    const shares = [
      { from: code("43"), to: code("38"), share: ratioOf(1, 3) },
      { from: code("43"), to: code("43"), share: ratioOf(2, 3) },
    ];
    const divided = carried({ ...days, shares }, province);
    expect([figureAt(divided, "poor", "2012-01-01/38"), figureAt(divided, "poor", "2012-01-01/43")]).toEqual([
      300, 600,
    ]);
  });

  test("refuses shares that do not add up, or of a place that took nothing over", () => {
    const share = ratioOf(1, 3);
    const faults = (shares: { from: string; to: string }[]) => {
      const axis = crosswalkAxis(country, {
        ...days,
        shares: shares.map(({ from, to }) => ({ from: code(from), to: code(to), share })),
      });
      return axis.ok ? [] : axis.problems.map((problem) => problem.code);
    };
    expect(
      faults([
        { from: "43", to: "38" },
        { from: "43", to: "43" },
      ]),
    ).toEqual(["places.axis.sharesNotWhole"]);
    expect(faults([{ from: "43", to: "38" }])).toEqual(["places.axis.shareWanting"]);
    expect(faults([{ from: "4303", to: "3802" }])).toContain("places.crosswalk.notASuccessor");
    expect(faults([{ from: "849999", to: "84" }])).toEqual(["places.crosswalk.notASuccessor"]);
  });

  test("back in time brings parts together exactly", () => {
    const today = tableOf({ place: { kind: "text" }, poor: { kind: "integer" } }, [
      ["38", 70],
      ["43", 30],
      ["3801", 5],
    ]);
    const back = carried({ from: days.to, to: days.from }, today);
    expect(figureAt(back, "poor", "2010-12-31/43")).toBe(105);
    expect(figureAt(back, "poor", "2010-12-31/4303")).toBe(5);
    expect(back.undivided.size).toBe(0);
  });

  test("does not place a code that was not in use, and takes one whose end has no day", () => {
    const odd = tableOf({ place: { kind: "text" }, poor: { kind: "integer" } }, [
      ["3801", 1],
      ["430120", 2],
      ["99", 4],
    ]);
    const rolled = carried(days, odd);
    expect([...rolled.unplaced.keys()]).toEqual(["3801", "99"]);
    // 430120 is one of the retired codes of the list, without a day (evidence: unverified).
    expect(figureAt(rolled, "poor", "2012-01-01/430111")).toBe(2);
  });
});

import { parseCivilDate } from "chumchon/calendar";
import { describeProblem } from "chumchon/kernel";
import { createGazetteer, findPlace, type PlacesProblem, parsePlaceCode, placesSentences } from "chumchon/places";
import { describe, expect, test } from "vitest";
import { type EventRow, eventColumnsOf, eventsOf, faultsOf, gazetteerOf, smallSource } from "./madeUpList.js";

const rename = (place: string, nameBefore: string, nameAfter: string, effective?: string): EventRow => ({
  ...{ kind: "rename", place, nameBefore, nameAfter },
  ...(effective !== undefined && { effective }),
});
const codesOf = (rows: readonly EventRow[]): readonly (readonly [number, string])[] =>
  faultsOf(rows).map(([record, { code }]) => [record, code]);

describe("a row of a register of events is refused where it", () => {
  test.each<[string, EventRow, object]>([
    ["has a malformed place", { kind: "abolish", place: "43x" }, { code: "places.code.malformed", path: ["place"] }],
    ["has two places", { kind: "abolish", place: "4301 4315" }, { code: "places.code.malformed", path: ["place"] }],
    [
      "has a malformed code among others",
      { kind: "create", place: "4315", from: "4301 43155" },
      { code: "places.code.malformed", path: ["from"] },
    ],
    [
      "names a province that is none",
      { kind: "parentChange", place: "4301", parentBefore: "08" },
      { code: "places.code.unknownProvince", path: ["parentBefore"], province: "08" },
    ],
    [
      "took effect on a day that is none",
      { kind: "create", place: "4315", effective: "1995-02-30" },
      { code: "places.event.day", path: ["effective"], received: "1995-02-30" },
    ],
    [
      "renames without the name before",
      { kind: "rename", place: "4315", nameAfter: "เฝ้าไร่" },
      { code: "places.event.incomplete", place: "4315", kind: "rename", wanting: ["nameBefore"] },
    ],
    [
      "splits into one",
      { kind: "split", place: "4301", to: "4315" },
      { code: "places.event.incomplete", wanting: ["to"] },
    ],
    [
      "puts together with nothing",
      { kind: "merge", place: "4301", from: "4301" },
      { code: "places.event.incomplete", wanting: ["from", "to"] },
    ],
    [
      "raises from nothing to nothing",
      { kind: "statusChange", place: "4315" },
      { code: "places.event.incomplete", wanting: ["statusBefore", "statusAfter"] },
    ],
    [
      "moves from nowhere",
      { kind: "parentChange", place: "4315", parentAfter: "43" },
      { code: "places.event.incomplete", wanting: ["from", "parentBefore"] },
    ],
    [
      "is of a place that nothing else knows",
      { kind: "create", place: "4399", effective: "1995-05-01" },
      { code: "places.event.unknownPlace", place: "4399", effective: "1995-05-01" },
    ],
  ])("%s", (_, row, expected) => {
    expect(faultsOf([row])).toEqual([[0, expect.objectContaining(expected)]]);
  });

  test("is of a kind that is none: the table's own problem, and still counted", () => {
    const events = eventsOf([{ kind: "flood", place: "4301" }]);
    const intake = gazetteerOf(smallSource(), { events }).events;
    expect([events.problems.total, intake.read, intake.accepted, intake.rejected]).toEqual([1, 1, 0, 1]);
  });
});

describe("rows that contradict each other", () => {
  test("the same row twice is taken once", () => {
    const row = { kind: "create", place: "4315", effective: "1995-05-01" };
    expect(codesOf([row, row])).toEqual([[1, "places.event.duplicate"]]);
  });

  test("a place made twice, nothing ending it between", () => {
    const made = (effective: string): EventRow => ({ kind: "create", place: "4315", effective });
    expect(codesOf([made("1995-05-01"), made("1990-05-01")])).toEqual([[1, "places.event.createdTwice"]]);
    const ended = { kind: "abolish", place: "4315", effective: "1992-01-01" };
    expect(codesOf([made("1995-05-01"), made("1990-05-01"), ended])).toEqual([]);
  });

  test("a place made on a day and once more without one", () => {
    const rows = [
      { kind: "create", place: "4315" },
      { kind: "create", place: "4315", effective: "1995-05-01" },
    ];
    expect(codesOf(rows)).toEqual([[0, "places.event.createdTwice"]]);
  });

  test("a place that ends and is there afterwards", () => {
    expect(codesOf([{ kind: "abolish", place: "4301", effective: "1995-05-01" }])).toEqual([
      [0, "places.event.stillThere"],
    ]);
  });

  test("but not where a change without a day may stand between", () => {
    const rows = [
      { kind: "abolish", place: "430101", effective: "1990-01-01" },
      { kind: "parentChange", place: "430101", from: "430199" },
    ];
    expect(codesOf(rows)).toEqual([]);
  });

  test("a place that came from another parent twice is not made twice: it had another number there each time", () => {
    const rows = [
      { kind: "create", place: "430102", effective: "1950-01-01" },
      { kind: "parentChange", place: "430102", parentBefore: "4302", effective: "1960-01-01" },
      { kind: "parentChange", place: "430102", parentBefore: "4303", effective: "1970-01-01" },
    ];
    expect(codesOf(rows)).toEqual([]);
    const list = gazetteerOf(smallSource(), { events: eventsOf(rows) });
    const isThere = (asOf: string) =>
      findPlace(list, parsePlaceCode("430102"), { asOf: parseCivilDate(asOf) }) !== undefined;
    expect(["1965-01-01", "1969-12-31", "1970-01-01"].map(isThere)).toEqual([false, false, true]);
  });

  test("a name after that is not the name the next renaming, or the list, begins with", () => {
    expect(codesOf([rename("4315", "เก่า", "เฝ้าไร", "1995-05-01")])).toEqual([[0, "places.event.namesContradict"]]);
    const chain = [rename("4315", "กลาง", "เฝ้าไร่", "2000-01-01"), rename("4315", "เก่า", "กลาง", "1990-01-01")];
    expect(codesOf(chain)).toEqual([]);
    expect(faultsOf([chain[0] as EventRow, rename("4315", "เก่า", "อื่น", "1990-01-01")])).toEqual([
      [
        1,
        expect.objectContaining({
          code: "places.event.namesContradict",
          place: "4315",
          expected: "กลาง",
          received: "อื่น",
        }),
      ],
    ]);
    // A refused name is not held against the one before it.
    expect(codesOf([rename("4315", "เก่า", "เฝ้าไร่", "1990-01-01"), rename("4315", "อื่น", "ผิด", "2000-01-01")])).toEqual([
      [1, "places.event.namesContradict"],
    ]);
    // A name with the word for its level is the same name.
    expect(codesOf([rename("4315", "เก่า", "อำเภอเฝ้าไร่", "1995-05-01")])).toEqual([]);
  });

  test("codes without days that follow each other in a circle are all refused", () => {
    const moves = (place: string, from: string): EventRow => ({ kind: "parentChange", place, from });
    const rows = [moves("430198", "430199"), moves("430197", "430198"), moves("430199", "430197")];
    expect(codesOf(rows)).toEqual([0, 1, 2].map((record) => [record, "places.event.cycle"]));
    expect(faultsOf(rows)[0]?.[1]).toMatchObject({ places: ["430197", "430198", "430199"] });
    // With days it is no circle but a way there and back.
    const there = [
      { ...moves("430103", "430102"), effective: "1990-01-01" },
      { ...moves("430102", "430103"), effective: "1995-01-01" },
    ];
    expect(codesOf(there)).toEqual([]);
  });

  test("numbers exchanged on one day are no contradiction", () => {
    const effective = "1995-01-01";
    const rows = [
      { kind: "parentChange", place: "430101", from: "430102", effective },
      { kind: "parentChange", place: "430102", from: "430101", effective },
    ];
    expect(codesOf(rows)).toEqual([]);
  });
});

describe("the events of a source", () => {
  test("refuse the list where they are wrong, with the record of each", () => {
    const source = smallSource({
      events: eventColumnsOf([
        { kind: "create", place: "4399" },
        { kind: "fire", place: "43" },
      ]),
    });
    const made = createGazetteer(source);
    expect(made.ok ? [] : made.problems).toEqual([
      expect.objectContaining({
        code: "places.event.unknownWord",
        path: ["events", "kind"],
        record: 1,
        received: "fire",
      }),
      expect.objectContaining({ code: "places.event.unknownPlace", path: ["events", "place"], record: 0 }),
    ]);
    const uneven = createGazetteer(smallSource({ events: { kind: "create", place: ["43", "38"] } }));
    expect(uneven.ok ? [] : uneven.problems).toContainEqual(
      expect.objectContaining({ code: "places.source.uneven", path: ["events", "kind"], expected: 2, received: 1 }),
    );
    const since = createGazetteer(smallSource({ events: eventColumnsOf([]), eventsCompleteSince: "once" }));
    expect(since.ok ? [] : since.problems.map(({ path }) => path)).toEqual([["eventsCompleteSince"]]);
  });

  test("give way to a register that tells the same with another day", () => {
    const told = (effective: string): EventRow => ({ kind: "create", place: "38", from: "43", effective });
    const other = { kind: "create", place: "4315", effective: "1995-05-01" };
    const source = smallSource({ events: eventColumnsOf([told("2011-03-22"), other]) });
    const { history, events } = gazetteerOf(source, { events: eventsOf([told("2011-03-23")]) });
    expect([events.read, events.accepted]).toEqual([1, 1]);
    expect(history.events.map(({ place, effective }) => [place, effective])).toEqual([
      ["4315", "1995-05-01"],
      ["38", "2011-03-23"],
    ]);
  });
});

test("days are read in any form the calendar reads", () => {
  const events = eventsOf([{ kind: "create", place: "4315", effective: "1 พฤษภาคม 2538" }]);
  expect(gazetteerOf(smallSource(), { events }).history.events[0]?.effective).toBe("1995-05-01");
});

test("hostile rows are told in bounded time: a code given up a thousand times, a ladder of splits, a long cell", () => {
  const code = (number: number): string => `43${String(number + 1001)}`;
  const ladder = Array.from({ length: 900 }, (_, step) => ({
    ...{ kind: "split", place: code(step), to: `${code(step + 1)} ${code(step + 2)}` },
  }));
  const { events } = gazetteerOf(smallSource(), {
    events: eventsOf([
      ...ladder,
      { kind: "abolish", place: "4".repeat(1_000_000) },
      { kind: "__proto__", place: "43" },
    ]),
  });
  expect([events.read, events.accepted + events.rejected]).toEqual([902, 902]);
  expect(events.problems.counts.get("places.code.malformed")).toBeGreaterThan(0);
});

test("every problem of events and of questions speaks Thai and English", () => {
  const place = "8401";
  const samples: readonly PlacesProblem[] = [
    { code: "places.event.day", path: [], received: place },
    { code: "places.event.unknownWord", path: [], received: place },
    { code: "places.event.incomplete", path: [], place, kind: "split", wanting: ["to"] },
    { code: "places.event.duplicate", path: [], place, effective: "1995-05-01" },
    { code: "places.event.unknownPlace", path: [], place },
    { code: "places.event.createdTwice", path: [], place },
    { code: "places.event.stillThere", path: [], place, effective: "1995-05-01" },
    { code: "places.event.namesContradict", path: [], place, expected: "A", received: "B" },
    { code: "places.event.cycle", path: [], places: [place] },
    { code: "places.question.laterThanEdition", path: [], edition: "8401", asOf: "b" },
    { code: "places.question.earlierThanEvents", path: [], asOf: place },
    { code: "places.question.earlierThanEvents", path: [], earliest: place, asOf: "b" },
    { code: "places.question.eventsIncomplete", path: [], asOf: place },
    { code: "places.question.undatedEvents", path: [], count: 2, asOf: place },
    { code: "places.question.unknownPlace", path: [], place },
    { code: "places.crosswalk.notASuccessor", path: [], from: place, to: "8402" },
    { code: "places.tree.parentContradictsCode", path: [], place, parent: "85" },
  ];
  for (const problem of samples) {
    const { th, en } = describeProblem(problem, placesSentences);
    expect(th, problem.code).toMatch(/โปรด/);
    expect(en, problem.code).toMatch(/^[^ก-๙]+\.$/);
    expect(
      [th, en].every((text) => text.includes(place)),
      problem.code,
    ).toBe(true);
  }
});

import { addDays, type CivilDate, parseCivilDate } from "chumchon/calendar";
import {
  checkPlaceName,
  parsePlaceCode as code,
  countByLevel,
  crosswalkAxis,
  figureAt,
  findPlace,
  type Gazetteer,
  gazetteerAt,
  type PlaceCode,
  predecessorsOf,
  rollUp,
  type Succession,
  type SuccessionOptions,
  successorsOf,
} from "chumchon/places";
import { tableOf } from "chumchon/tables";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type EventRow, eventsOf, gazetteerOf, smallSource } from "./madeUpList.js";

const seed = 25680627;
const runs = { seed, numRuns: 150 };
const firstDay = parseCivilDate("1990-01-01");

/** What happens on a day: to which place, and what. */
type Step = readonly [act: "rename" | "splitOff" | "split" | "dissolve" | "renumber", of: number, into: number];
const steps = fc.array(
  fc.tuple(
    fc.constantFrom<Step[0]>("rename", "splitOff", "split", "dissolve", "renumber"),
    fc.nat({ max: 50 }),
    fc.nat({ max: 50 }),
  ),
  { maxLength: 14 },
);

/** A made-up country told forwards, as the oracle: its places day by day, and the events as a register tells them. */
interface Told {
  readonly gazetteer: Gazetteer;
  readonly rows: readonly EventRow[];
  /** For each day, from the first on, the names by code. */
  readonly days: readonly { readonly day: CivilDate; readonly names: ReadonlyMap<string, string> }[];
}

function tell(acts: readonly Step[], order = (rows: readonly EventRow[]) => rows): Told {
  let names = new Map([1, 2, 3, 4].map((at) => [`43010${at}`, `ชื่อ${at}`]));
  const days = [{ day: firstDay, names: new Map(names) }];
  const rows: EventRow[] = [];
  let fresh = 10;
  for (const [at, [act, of, into]] of acts.entries()) {
    const effective = addDays(firstDay, 30 * (at + 1));
    const codes = [...names.keys()].sort();
    const place = codes[of % codes.length] as string;
    const nameBefore = names.get(place) as string;
    // Numbers are given once: from both districts, so that some places move between them.
    const next = (): string => `${into % 2 === 0 ? "4301" : "4315"}${fresh++}`;
    const name = `ชื่อ${100 + at}`;
    const after = new Map(names);
    if (act === "rename") {
      rows.push({ kind: "rename", effective, place, nameBefore, nameAfter: name });
      after.set(place, name);
    } else if (act === "splitOff") {
      const part = next();
      rows.push({ kind: "create", effective, place: part, from: place, nameAfter: name });
      after.set(part, name);
    } else if (act === "split") {
      const parts = [next(), next()];
      rows.push({ kind: "split", effective, place, to: parts.join(" "), nameBefore });
      after.delete(place);
      for (const part of parts) after.set(part, `${name}${part}`);
    } else if (act === "dissolve") {
      const heir = codes[(of + 1 + (into % codes.length)) % codes.length] as string;
      if (heir === place) continue;
      rows.push({ kind: "abolish", effective, place, to: heir, nameBefore });
      after.delete(place);
    } else {
      const number = next();
      rows.push({ kind: "parentChange", effective, place: number, from: place, nameBefore });
      after.delete(place);
      after.set(number, nameBefore);
    }
    names = after;
    days.push({ day: effective, names });
  }
  const last = [...names].sort(([a], [b]) => (a < b ? -1 : 1));
  const source = smallSource({
    districts: { codes: ["4301", "4315"], namesThai: ["เมืองหนองคาย", "เฝ้าไร่"] },
    subdistricts: { codes: last.map(([of]) => of), namesThai: last.map(([, name]) => name) },
  });
  return { gazetteer: gazetteerOf(source, { events: eventsOf(order(rows)) }), rows, days };
}

const followed = (answer: ReturnType<typeof successorsOf>): Succession => {
  if (!answer.ok) throw new Error("a code of the made-up country is unknown");
  return answer.value;
};
const heirsOf = (gazetteer: Gazetteer, of: PlaceCode, options: SuccessionOptions) =>
  followed(successorsOf(gazetteer, of, options)).places;

describe("a country told by the events that made it", () => {
  test("is on each day what it was, by the list of the day and by each look-up", () => {
    fc.assert(
      fc.property(steps, (acts) => {
        const { gazetteer, days } = tell(acts);
        expect(gazetteer.events.problems.kept).toEqual([]);
        const everUsed = new Set(days.flatMap(({ names }) => [...names.keys()]));
        for (const { day, names } of days) {
          const then = gazetteerAt(gazetteer, day);
          const shown = then.codes.flatMap((of, at) => (of.length === 6 ? [[of, then.facts.namesThai[at]]] : []));
          expect(shown).toEqual([...names].sort(([a], [b]) => (a < b ? -1 : 1)));
          for (const of of everUsed)
            expect(findPlace(gazetteer, code(of), { asOf: day })?.nameThai).toBe(names.get(of));
          expect(countByLevel(gazetteer, { asOf: day }).subdistrict).toBe(names.size);
        }
      }),
      runs,
    );
  });

  test("of the edition is the list itself", () => {
    fc.assert(
      fc.property(steps, (acts) => {
        const { gazetteer } = tell(acts);
        expect(gazetteerAt(gazetteerAt(gazetteer, firstDay), gazetteer.edition)).toBe(gazetteer);
        const { codes } = gazetteerAt(gazetteer, addDays(gazetteer.edition, -1));
        expect([...codes].sort()).toEqual([...gazetteer.codes].sort());
      }),
      runs,
    );
  });

  test("is the same in whatever order its events are told", () => {
    fc.assert(
      fc.property(steps, fc.infiniteStream(fc.nat()), (acts, chance) => {
        const shuffled = (rows: readonly EventRow[]) =>
          rows
            .map((row) => ({ row, at: chance.next().value as number }))
            .sort((a, b) => a.at - b.at)
            .map(({ row }) => row);
        const [told, other] = [tell(acts).gazetteer, tell(acts, shuffled).gazetteer];
        expect(other.history).toEqual(told.history);
      }),
      runs,
    );
  });

  test("has each place among the successors of its predecessors", () => {
    fc.assert(
      fc.property(steps, fc.nat(), (acts, pick) => {
        const { gazetteer, days } = tell(acts);
        const from = (days[pick % days.length] as Told["days"][number]).day;
        for (const of of gazetteer.codes) {
          const { places } = followed(predecessorsOf(gazetteer, of, { from }));
          expect(places.length).toBeGreaterThan(0);
          for (const before of places) expect(heirsOf(gazetteer, before, { from })).toContain(of);
        }
      }),
      runs,
    );
  });

  test("leads from the places of a day to places of the list and to no other", () => {
    fc.assert(
      fc.property(steps, (acts) => {
        const { gazetteer, days } = tell(acts);
        for (const { day, names } of days) {
          const reached = new Set([...names.keys()].flatMap((of) => heirsOf(gazetteer, code(of), { from: day })));
          expect([...reached].sort()).toEqual(gazetteer.codes.filter((of) => of.length === 6).sort());
        }
      }),
      runs,
    );
  });

  test("knows its former names, and renames applied backwards and forwards give the name of the edition", () => {
    fc.assert(
      fc.property(steps, (acts) => {
        const { gazetteer, days } = tell(acts);
        for (const { event, day } of [...gazetteer.history.changes.values()].flat()) {
          if (event.kind !== "rename" || day === undefined) continue;
          const isThere = findPlace(gazetteer, event.place) !== undefined;
          if (isThere) expect(checkPlaceName(gazetteer, event.place, event.nameBefore as string).kind).toBe("former");
        }
        // Forwards from the first day, as the events tell it.
        const first = days[0] as Told["days"][number];
        for (const of of gazetteer.codes.filter((one) => first.names.has(one))) {
          let name = findPlace(gazetteer, of, { asOf: firstDay })?.nameThai;
          for (const { event } of gazetteer.history.changes.get(of) ?? []) {
            if (event.kind !== "rename") continue;
            expect(event.nameBefore).toBe(name);
            name = event.nameAfter;
          }
          expect(name).toBe(findPlace(gazetteer, of)?.nameThai);
        }
      }),
      runs,
    );
  });

  test("carries a series across any two days without losing or making anything", () => {
    fc.assert(
      fc.property(steps, fc.nat(), fc.nat(), (acts, start, end) => {
        const { gazetteer, days } = tell(acts);
        const [a, b] = [days[start % days.length], days[end % days.length]] as [
          Told["days"][number],
          Told["days"][number],
        ];
        const axis = crosswalkAxis(gazetteer, { from: a.day, to: b.day });
        if (!axis.ok) throw new Error(JSON.stringify(axis.problems));
        const rows = [...a.names.keys()].map((of, at) => [of, 2 ** at] as const);
        const table = tableOf({ place: { kind: "text" }, poor: { kind: "integer" } }, rows);
        const carried = rollUp(axis.value, table, { poor: { kind: "sum", column: "poor" } });
        expect(carried.unplaced.size).toBe(0);
        expect(figureAt(carried, "poor", "TH")).toBe(2 ** rows.length - 1);
        if (a === b) for (const [of, figure] of rows) expect(figureAt(carried, "poor", `${a.day}/${of}`)).toBe(figure);
      }),
      runs,
    );
  });
});

import { parseCivilDate } from "chumchon/calendar";
import { thailand } from "chumchon/data/thailand";
import {
  parsePlaceCode as code,
  countByLevel,
  type Gazetteer,
  gazetteerAt,
  pathOf,
  positionOf,
  type Succession,
  successorsOf,
  verdictOf,
} from "chumchon/places";
import { describe, expect, test } from "vitest";
import { hasSharedData } from "../shared.js";
import {
  readHistory,
  readUnits,
  readVillageCodes,
  registerOfEvents,
  registerOfVillages,
  retirements,
} from "./historyFile.js";
import { gazetteerOf } from "./madeUpList.js";

const chainOf = (gazetteer: Gazetteer, of: string): Succession => {
  const followed = successorsOf(gazetteer, code(of));
  if (!followed.ok) throw new Error(`${of} is unknown`);
  return followed.value;
};

describe.skipIf(!hasSharedData)("a full register of events, as a user has it (history.csv and units.csv)", () => {
  const history = hasSharedData ? readHistory() : { rows: [], aside: {}, read: 0 };
  const register = registerOfEvents([...history.rows, ...(hasSharedData ? retirements() : [])]);
  const villages = hasSharedData ? registerOfVillages() : undefined;
  const full = gazetteerOf(thailand, { events: register, ...(villages && { villages }) });
  const units = hasSharedData ? readUnits() : [];
  const renumbered = units.filter(({ newCodes }) => newCodes.length > 0);

  test("is read row by row: events, and what is none by reason", () => {
    expect([history.read, history.rows.length, history.aside]).toEqual([
      20_804,
      8569,
      // Another spelling is none of the names a place bore by an event; borders and seats are no matter of codes.
      { "of a local authority": 11_875, "another spelling": 264, "borders or seat": 95, "not (yet) happened": 1 },
    ]);
    expect([renumbered.length, register.read, register.rejected]).toEqual([1480, 10_073, 0]);
  });

  test("is taken but for 109 rows, each with its reason: accepted + rejected = read", () => {
    const { read, accepted, rejected, problems } = full.events;
    expect([read, accepted, rejected, problems.total]).toEqual([10_073, 9964, 109, 109]);
    expect(Object.fromEntries(problems.counts)).toEqual({
      // Provinces of before 1972 have numbers of one digit there (8 is Phra Nakhon, 24 Thon Buri).
      "places.code.malformed": 51,
      "places.event.incomplete": 2,
      "places.event.namesContradict": 46,
      "places.event.duplicate": 2,
      "places.event.createdTwice": 3,
      "places.event.stillThere": 4,
      // 8407 was dissolved into 8406 (without a day) and made again from it in 1948.
      "places.event.cycle": 1,
    });
  });

  test("retirements alone, without days, have 49 chains of two steps or more (domain A2.2), all of which end", () => {
    const { events: _, ...bare } = thailand;
    const undated = gazetteerOf(bare, { events: registerOfEvents(retirements()) });
    const long = renumbered.filter(({ code: of }) =>
      chainOf(undated, of).steps.some(({ from, to }) => from !== of && to.length > 0),
    );
    expect(long).toHaveLength(49);
    expect(undated.events.problems.counts.get("places.event.cycle")).toBeUndefined();
    // ตลาดบางเขน: of its two successors one is retired itself, into the other.
    const { places, steps } = chainOf(undated, "100504");
    expect(places).toEqual(["104102"]);
    expect(steps.map(({ from, to }) => `${from}>${to.join("+")}`).sort()).toEqual([
      "100504>103601+104102",
      "103601>104102",
    ]);
  });

  test("with days every chain ends in places of the list, and has what units.csv says and what was split off later", () => {
    const nextOf = new Map(renumbered.map(({ code: of, newCodes }) => [of, newCodes]));
    const endsOf = (of: string): readonly string[] =>
      (nextOf.get(of) ?? []).flatMap((next) => (nextOf.has(next) ? endsOf(next) : [next]));
    let same = 0;
    const missing: string[] = [];
    for (const { code: of } of renumbered) {
      const { places } = chainOf(full, of);
      expect(
        places.every((place) => positionOf(full, place) !== undefined),
        of,
      ).toBe(true);
      const said = [...new Set(endsOf(of))].sort();
      if (said.join() === places.join()) same += 1;
      else if (!said.every((one) => places.includes(code(one)))) missing.push(of);
    }
    expect([renumbered.length, same]).toEqual([1480, 1265]);
    // 104701 and 105001 were divided in 2017 and are no end any more; 390215 was given up itself; of 430904 and 430905,
    // which became 380602 and 380603 by way of 431102 and 431103, units.csv has the numbers of another district.
    expect(missing).toEqual(["100904", "102104", "411415", "430904", "430905"]);
    expect([chainOf(full, "430904").places, chainOf(full, "411415").places]).toEqual([
      expect.arrayContaining(["380602"]),
      [],
    ]);
  });

  test("tells the country of other days", () => {
    const on = (day: string) => countByLevel(full, { asOf: parseCivilDate(day) });
    expect(on("2022-08-10")).toEqual({ province: 77, district: 928, subdistrict: 7436, village: 75_206 });
    // The register has the day on which the Act was published; the Act took effect on the next.
    expect(on("2011-03-21")).toMatchObject({ province: 76, district: 928, subdistrict: 7425 });
    expect(on("2011-03-22")).toMatchObject({ province: 77, district: 928, subdistrict: 7425 });
    // Amnat Charoen, Nong Bua Lam Phu and Sa Kaeo were made on 1 December 1993.
    expect([on("1993-11-30").province, on("1993-12-01").province]).toEqual([73, 76]);
    expect(pathOf(full, code("430304"), { asOf: parseCivilDate("2005-01-01") }).th).toBe(
      "ตำบลหนองเข็ง อำเภอบึงกาฬ จังหวัดหนองคาย",
    );
    expect(countByLevel(gazetteerAt(full, parseCivilDate("2005-01-01")))).toEqual(on("2005-01-01"));
  });

  test("every code of units.csv and villages.csv has a verdict, and none throws", () => {
    const codes = [...units.map(({ code: of }) => of), ...readVillageCodes()];
    const counted = (gazetteer: Gazetteer): Record<string, number> => {
      const counts: Record<string, number> = {};
      for (const of of codes) {
        const { kind } = verdictOf(gazetteer, of);
        counts[kind] = (counts[kind] ?? 0) + 1;
      }
      return counts;
    };
    expect(codes).toHaveLength(10_116 + 75_274);
    expect(counted(full)).toEqual({
      area: 8441 + 75_206,
      retired: 1388,
      temporary: 130,
      registryOffice: 42,
      centralRegistry: 1,
      localAuthority: 21,
      // 84 minor districts that were only proposed, 63 villages of living subdistricts that are no more, the twelve
      // subdistricts of the long dissolved 9509 and 9510, and two that were never heard of.
      unknown: 161,
    });
    const unknown = codes.filter((of) => verdictOf(full, of).kind === "unknown");
    expect([4, 6, 8].map((digits) => unknown.filter((of) => of.length === digits).length)).toEqual([84, 14, 63]);
    expect(counted(gazetteerOf(thailand))).toMatchObject({
      area: 8441,
      temporary: 130,
      registryOffice: 43,
      centralRegistry: 1,
      // Codes that count down from 98: without the events nobody knows that they were subdistricts for a time.
      localAuthority: expect.any(Number),
    });
  });
});

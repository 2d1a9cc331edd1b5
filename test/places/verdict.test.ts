import { parseCivilDate } from "chumchon/calendar";
import { thailand } from "chumchon/data/thailand";
import { safeParsePlaceCode, verdictOf, villageSchema } from "chumchon/places";
import { tableOf } from "chumchon/tables";
import { describe, expect, test } from "vitest";
import { eventsOf, gazetteerOf, smallSource } from "./madeUpList.js";

const country = gazetteerOf(thailand);
const register = tableOf(villageSchema, [["84010201", "บ้านสมมติ"]]);
const withVillages = gazetteerOf(thailand, { villages: register });
const kindOf = (input: unknown, gazetteer = country) => verdictOf(gazetteer, input).kind;

describe("the verdict on a code", () => {
  test.each([
    ["84", "area"],
    ["๘๔ ๐๑ ๐๐ ๐๐", "area"],
    ["840101", "area"],
    ["1099", "centralRegistry"],
    ["109901", "centralRegistry"],
    ["8499", "registryOffice"],
    ["7074", "registryOffice"],
    ["1051", "registryOffice"],
    ["840899", "temporary"],
    ["84089901", "temporary"],
    ["110160", "localAuthority"],
    ["11016001", "localAuthority"],
    ["110050", "localAuthority"],
    ["๑๑๐๐๕๐", "localAuthority"],
    ["11005000", "localAuthority"],
    ["530306", "retired"],
    ["53030601", "retired"],
    ["8436", "unknown"],
    ["840149", "unknown"],
    ["84010101", "unknown"],
    ["10010101", "unknown"],
    ["110020", "malformed"],
    ["280050", "malformed"],
    ["84010", "malformed"],
    ["2801", "malformed"],
    ["", "malformed"],
    [8401, "malformed"],
    [null, "malformed"],
  ])("%j is %s", (input, kind) => {
    expect(kindOf(input)).toBe(kind);
  });

  test("has the code, the level, what it lies in and the place", () => {
    expect(verdictOf(country, "84010100")).toMatchObject({
      ...{ kind: "area", code: "840101", level: "subdistrict", parents: ["8401", "84"] },
      place: { nameThai: "ตลาด" },
    });
    expect(verdictOf(country, "8499")).toMatchObject({ code: "8499", level: "district", parents: ["84"] });
  });

  test("on a number, and on every malformed text, has the problem of the reader and its sentence", () => {
    for (const input of [
      8401,
      "84010",
      "8401x",
      "2801",
      "00",
      "84010000840100",
      "8".repeat(10_000_000),
      {},
      undefined,
    ]) {
      const read = safeParsePlaceCode(input);
      const verdict = verdictOf(country, input);
      expect(verdict.kind).toBe("malformed");
      expect(verdict.problem).toEqual(read.ok ? undefined : read.problems[0]);
    }
    expect(verdictOf(country, 8401).reason.en).toMatch(/text, not a number/);
  });

  test("on a retired code has the whole chain to the end", () => {
    const events = eventsOf([
      { kind: "parentChange", place: "430198", from: "430199" },
      { kind: "split", place: "430198", to: "430101 430102", effective: "1990-01-01" },
    ]);
    const list = gazetteerOf(smallSource(), { events });
    // A temporary code stays one, and its successors are told too.
    expect(verdictOf(list, "430199")).toMatchObject({
      kind: "temporary",
      succession: { places: ["430101", "430102"] },
    });
    expect(verdictOf(list, "430198")).toMatchObject({ kind: "retired", succession: { steps: [{ from: "430198" }] } });
    expect(verdictOf(list, "43019801")).toMatchObject({
      kind: "retired",
      succession: { places: ["430101", "430102"] },
    });
    expect(verdictOf(list, "430198", { asOf: parseCivilDate("1989-12-31") }).kind).toBe("area");
    const dead = gazetteerOf(smallSource(), { events: eventsOf([{ kind: "abolish", place: "430198" }]) });
    expect(verdictOf(dead, "430198").reason.en).toMatch(/not known which code/);
  });

  test("says why nobody knows a code", () => {
    const reasonOf = (input: string, gazetteer = country, asOf?: string) =>
      verdictOf(gazetteer, input, asOf === undefined ? {} : { asOf: parseCivilDate(asOf) }).reason.en;
    expect(reasonOf("8436")).toMatch(/province 84 is in the list, and no district 8436/);
    expect(reasonOf("840149")).toMatch(/district 8401 is in the list, and no subdistrict 840149/);
    expect(reasonOf("843601")).toMatch(/nor is what it would lie in/);
    expect(reasonOf("84010102")).toMatch(/no register of villages/);
    expect(reasonOf("84010102", withVillages)).toMatch(/the register of villages has no 84010102/);
    expect(reasonOf("10010101", withVillages)).toMatch(/Bangkok, which has no villages/);
    expect(kindOf("84010201", withVillages)).toBe("area");
    const events = eventsOf([{ kind: "create", place: "4315", effective: "1995-05-01" }]);
    expect(reasonOf("4315", gazetteerOf(smallSource(), { events }), "1990-01-01")).toMatch(/not yet made/);
  });

  test("is told in Thai and in English", () => {
    for (const input of ["84", "1099", "8499", "840899", "530306", "110160", "110050", "8436", "84010", "84010101"]) {
      const { th, en } = verdictOf(country, input).reason;
      expect(th).toMatch(/[ก-๙]/);
      expect(en).toMatch(/^[^ก-๙]+\.$/);
    }
  });
});

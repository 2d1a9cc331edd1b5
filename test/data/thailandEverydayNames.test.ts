import { thailand } from "chumchon/data/thailand";
import { describe, expect, it } from "vitest";
import { readCsv } from "../../generate/thailand/csv.js";
import { columnsOf } from "./columns.js";

const lines = readCsv("everyday-names.csv", ["code", "name", "language", "source", "evidence", "note"]);
const own = new Map(
  [...columnsOf(thailand.provinces), ...columnsOf(thailand.districts)].map(({ code, thai, english }) => [
    code,
    [thai, english],
  ]),
);
const places = [thailand.provinces, thailand.districts, thailand.subdistricts].flatMap(columnsOf);

describe("the everyday names", () => {
  it("belong to places of the list, come once and in order, and are not the list's own names", () => {
    for (const { code, name, line } of lines) expect(own.get(code), `line ${line}`).not.toContain(name);
    for (const { code, line } of lines) expect(own.has(code), `line ${line}`).toBe(true);
    expect(new Set(lines.map(({ code, name }) => `${code} ${name}`)).size).toBe(lines.length);
    expect(lines.map(({ code }) => code)).toEqual(lines.map(({ code }) => code).sort());
  });

  it("stand for one place each", () => {
    expect(new Set(lines.map(({ name }) => name.toLowerCase())).size).toBe(lines.length);
  });

  it("are in the script of their language, in NFC, with a source and an honest mark", () => {
    for (const { name, language, source, evidence, line } of lines) {
      expect(name, `line ${line}`).toMatch(language === "th" ? /^[ก-๎]+[ฯ.]?$/ : /^[A-Z][A-Za-z -]+$/);
      expect(name.normalize("NFC"), `line ${line}`).toBe(name);
      expect(source, `line ${line}`).not.toBe("");
      expect(["secondary", "unverified"], `line ${line}`).toContain(evidence);
    }
  });

  it("say so where they are also the name of another place", () => {
    const clashing = lines.filter(({ code, name }) =>
      places.some((place) => place.code !== code && [place.thai, place.english].includes(name)),
    );
    expect(clashing.map(({ code, name }) => `${code} ${name}`)).toEqual([
      "10 พระนคร",
      "13 ปทุม",
      "17 สิงห์",
      "30 โคราช",
      "30 Khorat",
      "33 ศรีษะเกษ",
      "37 อำนาจ",
      "61 อุทัย",
      "74 มหาชัย",
      "75 แม่กลอง",
    ]);
    for (const { note, line } of clashing) expect(note, `line ${line}`).toMatch(/also|subdistrict/);
  });
});

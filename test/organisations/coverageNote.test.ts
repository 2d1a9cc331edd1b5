import { describeProblem } from "chumchon/kernel";
import { organisationsSentences, readCoverageNote } from "chumchon/organisations";
import { describe, expect, test } from "vitest";

/** "w 1-3 p 4 x 5 u 6 only": how a remark was read, short enough to be checked by eye. */
function readingOf(text: string): string {
  const { whole, part, excluded, unsure, isOnly, rest } = readCoverageNote(text);
  const lists = { w: whole, p: part, x: excluded, u: unsure };
  const said = Object.entries(lists).flatMap(([key, list]) => (list.length === 0 ? [] : [`${key} ${list.join(",")}`]));
  return [...said, ...(rest === undefined ? [] : ["rest"]), ...(isOnly ? ["only"] : [])].join(" ");
}

// Typed in, one by one, from the remarks of a volunteers' list of 2022 (Ahoerstemeier/tambon), with the subdistrict each
// stands at; read by eye.
describe("remarks of a real list", () => {
  test.each([
    ["120207", "Mu 1,2,6,7 only Thesaban", "x 1,2,6,7"],
    ["120301", "เฉพาะหมู่ที่ 1, 3-11, 13-15 และบางส่วนของหมู่ที่ 12", "w 1,3,4,5,6,7,8,9,10,11,13,14,15 p 12 only"],
    ["120303", "เฉพาะหมู่ที่ 1-3, 6-10 และบางส่วนของหมู่ที่ 4, 11", "w 1,2,3,6,7,8,9,10 p 4,11 only"],
    ["120402", "Mu 2 not part of TAO", "x 2"],
    ["120403", "เฉพาะบางส่วนของหมู่ที่ 1, 2, 6, 7", "p 1,2,6,7 only"],
    ["120407", "เฉพาะบางส่วนของหมู่ที่ 1-3", "p 1,2,3 only"],
    ["120302", "เฉพาะบางส่วนของหมู่ที่ 3, 5-8", "p 3,5,6,7,8 only"],
    ["120305", "เฉพาะหมู่ที่ 2 และบางส่วนของหมู่ที่ 1, 3-6", "w 2 p 1,3,4,5,6 only"],
    ["130104", "Mu 1-3", "w 1,2,3"],
    ["140602", "เฉพาะหมู่ที่ 6, 7", "w 6,7 only"],
    ["140601", "เฉพาะหมู่ที่ 1, 11 และบางส่วนของหมู่ที่ 2, 3", "w 1,11 p 2,3 only"],
    ["200501", "เฉพาะหมู่ที่ 1, 5, 9 และบางส่วนหมู่ที่ 2-3, 7-8, 10", "w 1,5,9 p 2,3,7,8,10 only"],
    ["200504", "เฉพาะหมู่ที่ 1-2, 4", "w 1,2,4 only"],
    ["200901", "บางส่วนของหมู่ที่ 1-8", "p 1,2,3,4,5,6,7,8"],
    ["200901", "มู่ที่ 9 รวมทั้งบางส่วนของหมู่ที่ 1-8", "w 9 p 1,2,3,4,5,6,7,8"],
    ["240401", "Mu 12,13,14,15,16,17 completely, Mu 1,11,18,19 partially", "w 12,13,14,15,16,17 p 1,11,18,19"],
    [
      "270701",
      "เฉพาะนอกเขตเทศบาลตำบลเขาฉกรรจ์ ได้แก่ หมู่ที่ 1 บ้านวังรี, หมู่ที่ 2 บ้านนา, หมู่ที่ 7 บ้านนาบน, หมู่ที่ 8 บ้านพรสวรรค์, หมู่ที่ 10 บ้านโคกยาง, หมู่ที่ 11 บ้านลุมมะค่า รวมทั้งบางส่วนของหมู่ที่ 6 บ้านสันติสุข และหมู่ที่ 9 บ้านหนองกระทุ่ม",
      "w 1,2,7,8,10,11 p 6,9 only",
    ],
    ["270701", "หมู่ที่ 3-5 และบางส่วนของหมู่ที่ 6, 9", "w 3,4,5 p 6,9"],
    ["312201", "Mu 1,3,5,6,11,15,16", "w 1,3,5,6,11,15,16"],
    [
      "320504",
      "Mu 4,5,13,14 partially, Mu 1-3,6,8-12,15-19 completely",
      "w 1,2,3,6,8,9,10,11,12,15,16,17,18,19 p 4,5,13,14",
    ],
    ["330808", "Mu 1,2,9 not part of TAO", "x 1,2,9"],
    [
      "400702",
      "เฉพาะหมู่ที่ 1-3, 5-9, 12-16 บางส่วนของหมู่ที่ 4 และบางส่วนของหมู่ที่ 11",
      "w 1,2,3,5,6,7,8,9,12,13,14,15,16 p 4,11 only",
    ],
    ["400701", "เฉพาะหมู่ที่ 2, 4, 13 และ 15", "w 2,4,13,15 only"],
    ["400701", "เฉพาะหมู่ที่ 1, 3, 5-12, 14, 16 และ 17", "w 1,3,5,6,7,8,9,10,11,12,14,16,17 only"],
    ["501301", "Covers Mu 1,2,3,4,10,11,12,13,14", "w 1,2,3,4,10,11,12,13,14"],
    ["520601", "Mu 4,5,6,7,10,11 and parts of Mu 3", "w 4,5,6,7,10,11 p 3"],
    ["550202", "TAO covers Mu 1,2,6,7,9,10", "w 1,2,6,7,9,10"],
    ["700504", "Mu 2-9,11,14-17", "w 2,3,4,5,6,7,8,9,11,14,15,16,17"],
    ["710604", "Only parts of Mu 1", "p 1 only"],
    ["800405", "Mu 1,2,4-7,9,10", "w 1,2,4,5,6,7,9,10"],
    ["841603", "parts of Mu 1-4", "p 1,2,3,4"],
    ["860110", "Mu 2,11 completely, Mu 1,4 partially, unsure Mu 8,9,12", "w 2,11 p 1,4 u 8,9,12"],
    ["901501", "เฉพาะหมู่ที่ 1-4 และบางส่วนของหมู่ที่ 5 และ 6", "w 1,2,3,4 p 5,6 only"],
    ["901503", "เฉพาะบางส่วนของหมู่ที่ 1 และ 3", "p 1,3 only"],
    ["930501", "หมู่ที่ 1-4, 6-8 รวมทั้งบางส่วนของหมู่ที่ 5, 9", "w 1,2,3,4,6,7,8 p 5,9"],
    ["930901", "เฉพาะบางส่วนของหมู่ที่ 1 และบางส่วนของหมู่ที่ 6", "p 1,6 only"],
  ])("%s: %s", (_, text, expected) => {
    expect(readingOf(text)).toBe(expected);
    expect(readCoverageNote(text).problems).toEqual([]);
  });

  test("140601 / 1486 names villages 2 and 3 both whole and in part: they are unsure, and it is said", () => {
    const note = readCoverageNote("เฉพาะหมู่ที่ 2-10, 12 และบางส่วนของหมู่ที่ 2, 3");
    expect([note.whole, note.part, note.unsure]).toEqual([[4, 5, 6, 7, 8, 9, 10, 12], [], [2, 3]]);
    expect(note.problems).toEqual([{ code: "organisations.coverageNote.contradiction", path: [], villages: [2, 3] }]);
  });

  test("860113: shared with 8699 is in part, and says with whom", () => {
    const note = readCoverageNote("Mu 6 shared with 8699");
    expect([note.part, note.sharedWith, note.problems]).toEqual([[6], [{ villages: [6], with: "8699" }], []]);
  });

  test.each([
    ["380101", "Till 2020 partially", [], ["till 2020 partially"], ["noVillages", "unread"]],
    ["450301", "Mu 1,3,11 no councillor", [1, 3, 11], ["no councillor"], ["unread"]],
    ["510401", "เฉพาะหมู่ที่ 4, 6, 14-15, changed in 2014", [], ["changed in 2014"], ["unread"]],
  ])("%s: what is not understood is said: %s", (_, text, unsure, unread, codes) => {
    const note = readCoverageNote(text);
    expect([note.unsure, note.unread]).toEqual([unsure, unread]);
    expect(note.problems.map(({ code }) => code.slice("organisations.coverageNote.".length))).toEqual(codes);
  });

  test("the words of a village's standing that were understood stay beside those that were not", () => {
    expect(readingOf("เฉพาะหมู่ที่ 4, 6, 14-15, changed in 2014")).toBe("w 4,6,14,15 only");
  });
});

// Made up: forms that a list may have, and what must not be read into them.
describe("other ways to write it", () => {
  test.each([
    ["เฉพาะหมู่ที่ ๑, ๓–๕ และ บางส่วนของ หมู่ที่ ๑๒", "w 1,3,4,5 p 12 only"],
    ["ม.1-3, ม.5", "w 1,2,3,5"],
    ["หมู่ที่ 1 ถึง 4", "w 1,2,3,4"],
    ["หมู่ที่ 1-9 ยกเว้นหมู่ที่ 3", "w 1,2,4,5,6,7,8,9 x 3"],
    ["Moo 1 to 4 except Moo 2", "w 1,3,4 x 2"],
    ["หมู่ที่ 4 บางส่วน, หมู่ที่ 5 ทั้งหมด", "w 5 p 4"],
    ["หมู่ที่ 4 ทั้งหมู่ และหมู่ที่ 5 บางส่วน", "w 4 p 5"],
    ["ไม่แน่ใจหมู่ที่ 2", "u 2"],
    ["mu 1, 2 COMPLETELY; Mu 3 partly", "w 1,2 p 3"],
    ["Mu 1,2 completely, 3,4 partially", "w 1,2 p 3,4"],
    ["not Mu 5", "x 5"],
    ["Mu 3 only TAO", "w 3"],
    ["หมู่ที่ 2 เฉพาะบางส่วน", "p 2"],
    ["Mu 2 only partly", "p 2"],
    ["Mu 1,3 only partially", "p 1,3"],
    ["หมู่ที่ 3 เพียงบางส่วน", "p 3"],
    ["Mu 2 part", "p 2"],
    ["หมู่ที่ 1 (ทั้งหมู่), หมู่ที่ 2 (บางส่วน)", "w 1 p 2"],
    ["Moo 1 (part), Moo 2 (whole)", "w 2 p 1"],
    ["หมู่ที่ 4 (บางส่วน) หมู่ที่ 5", "w 5 p 4"],
    ["หมู่ที่ 1 ถึงหมู่ที่ 5", "w 1,2,3,4,5"],
    ["เฉพาะ ม.๑ ถึง ม.๕", "w 1,2,3,4,5 only"],
    ["หมู่ที่ 1 - หมู่ที่ 5", "w 1,2,3,4,5"],
    ["ครอบคลุมหมู่ที่ 1-4", "w 1,2,3,4"],
    ["พื้นที่หมู่ 1", "w 1"],
    ["หมู่ที่ 3 พื้นที่บางส่วน", "p 3"],
    ["Moo 1 & 2", "w 1,2"],
    ["without Mu 3", "x 3"],
    ["not including Mu 3", "x 3"],
    ["ไม่รวมถึงหมู่ที่ 3", "x 3"],
    ["จำนวน 3 หมู่บ้าน คือ หมู่ที่ 1 2 3", "w 1,2,3"],
    ["ทั้งตำบล ยกเว้นหมู่ที่ 3", "x 3 rest"],
    ["ทุกหมู่บ้านยกเว้นหมู่ที่ 3 และ 4", "x 3,4 rest"],
    ["all except Mu 3", "x 3 rest"],
    ["all villages except Mu 3", "x 3 rest"],
    ["ทั้งตำบลยกเว้นเฉพาะหมู่ที่ 3", "x 3 rest"],
    ["ทั้งตำบล", "rest"],
    ["all of Mu 3", "w 3"],
  ])("%s", (text, expected) => {
    expect(readingOf(text)).toBe(expected);
    expect(readCoverageNote(text).problems).toEqual([]);
  });

  test.each([
    ["a comma may or may not end what is in part", "บางส่วนของหมู่ที่ 6, หมู่ที่ 7", "p 6 u 7"],
    ["the same in English", "parts of Mu 6, Mu 7", "p 6 u 7"],
    ["it may belong to either side", "หมู่ที่ 4 บางส่วน หมู่ที่ 5", "u 4,5"],
    ["numbers after a finished list", "Mu 1 partially, 2, 3", "p 1 u 2,3"],
    ["not part of whom", "Mu 2 not part of Thesaban", "u 2"],
    ["words that are not known", "Mu 2 formerly", "u 2"],
    ["an unfinished range", "Mu 2-", "u 2"],
    ["a part between two", "หมู่ที่ 3 เฉพาะบางส่วน หมู่ที่ 4", "u 3,4"],
    ["only the last is surely in part", "หมู่ที่ 1-9 และ 10 บางส่วน", "p 10 u 1,2,3,4,5,6,7,8,9"],
    ["the same in English", "Mu 1-9 and 10 partially", "p 10 u 1,2,3,4,5,6,7,8,9"],
    ["brackets are of the last", "หมู่ที่ 1, 2 และ 3 (บางส่วน)", "p 3 u 1,2"],
    ["a part is excluded", "หมู่ที่ 1-5 ยกเว้นหมู่ที่ 3 บางส่วน", "w 1,2,4,5 u 3"],
    ["a part of it is excluded", "ไม่รวมบางส่วนของหมู่ที่ 3", "u 3"],
    ["the same in English", "Mu 1-5 except part of Mu 3", "w 1,2,4,5 u 3"],
    ["a part of nothing that is said", "หมู่ที่ 3 และบางส่วน", "u 3"],
    ["a part of what is not read", "หมู่ที่ 3, บางส่วน ริมคลอง", "u 3"],
    ["a number after a name", "เฉพาะหมู่ที่ 3 บ้านผัง 7", "w 3 u 7 only"],
    ["the same without a space", "เฉพาะหมู่ที่ 5 บ้านใหม่2, 3", "w 5 u 2,3 only"],
    ["a part after such a number", "หมู่ที่ 3 บ้านผัง 7 บางส่วน", "p 3 u 7"],
    ["a list after such a number", "หมู่ที่ 3 บ้านผัง 7, หมู่ที่ 4", "w 3,4 u 7"],
  ])("is left unsure where %s: %s", (_, text, expected) => {
    expect(readingOf(text)).toBe(expected);
  });

  test("what is only Thesaban is not another's where the authority is a municipality", () => {
    const { excluded, unsure } = readCoverageNote("Mu 1 only Thesaban", { type: "townMunicipality" });
    expect([excluded, unsure]).toEqual([[], [1]]);
    expect(readCoverageNote("Mu 1 only Thesaban", { type: "sao" }).excluded).toEqual([1]);
  });

  test("words before a list say that it is not read", () => {
    const note = readCoverageNote("formerly Mu 1-3");
    expect([note.whole, note.unread]).toEqual([[], ["formerly mu 1 - 3"]]);
  });

  test.each([
    ["Mu 0", [0]],
    ["Mu 8-5", [5]],
    ["Mu 1-100", [100]],
    ["Mu 120", [120]],
  ])("%s has numbers no village has", (text, villages) => {
    const { problems } = readCoverageNote(text);
    expect(problems).toContainEqual({ code: "organisations.coverageNote.noSuchNumber", path: [], villages });
  });

  test("the sentences say what to do", () => {
    const [problem] = readCoverageNote("Mu 1,3 no councillor").problems;
    const { th, en } = describeProblem(problem as never, organisationsSentences);
    expect(en).toBe(
      '"no councillor" in the remark was not understood and not used. See what it means for the villages.',
    );
    expect(th).toContain("อ่านคำว่า");
  });
});

describe("hostile remarks", () => {
  test.each([
    "",
    "   ",
    ",,,,;;;",
    "----",
    "และ และ และ",
    "หมู่ที่",
    "หมู่ที่ และหมู่ที่ -",
    "__proto__ constructor toString",
    "Mu constructor 3",
    "Mu 99999999999999999999",
    "บ้าน",
    "\u0000\u200b\ufeff",
    "👩‍👩‍👧 Mu 1",
    `${"x".repeat(4000)}`,
    "only only only not not part of of TAO covers shared with",
  ])("%j is answered", (text) => {
    const note = readCoverageNote(text);
    const villages = [note.whole, note.part, note.excluded, note.unsure].flat();
    expect(villages.every((number) => number >= 1 && number <= 99)).toBe(true);
    if (villages.length === 0) {
      expect(note.problems.map(({ code }) => code)).toContain("organisations.coverageNote.noVillages");
    }
  });

  test("a remark of a million characters is refused at once", () => {
    expect(readCoverageNote("Mu 1,".repeat(200_000)).problems).toEqual([
      { code: "organisations.coverageNote.tooLong", path: [], most: 5000 },
    ]);
  });
});

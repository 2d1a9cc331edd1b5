import { parseCivilDate } from "chumchon/calendar";
import { thailand } from "chumchon/data/thailand";
import {
  createGazetteer,
  describeCandidate,
  type PlaceCandidate,
  parsePlaceCode,
  resolvePlace,
  villageSchema,
} from "chumchon/places";
import { tableOf } from "chumchon/tables";
import { describe, expect, test } from "vitest";
import { alphabetOf, embedded, goldenAddresses, misspelt, seeded, subdistrictsOf } from "./addresses.js";

const gazetteer = embedded();
const asOf = parseCivilDate("2025-06-27");
const resolve = (text: string, most?: number): readonly PlaceCandidate[] =>
  resolvePlace(gazetteer, text, most === undefined ? { asOf } : { asOf, most });
/** The places that fit equally well and best; none where even the best fits in part only. */
const answer = (text: string): readonly string[] => {
  const candidates = resolve(text, 20);
  const best = candidates.filter(({ score, fit }) => fit !== "partial" && score === candidates[0]?.score);
  return best.map(({ code }): string => code).sort();
};

describe("messy addresses, made up, answered by hand beforehand", () => {
  test.each(goldenAddresses())("$number $text", ({ text, expected }) => {
    expect(answer(text)).toEqual(expected);
  });
});

describe("every subdistrict of the country, written in full", () => {
  const thai = subdistrictsOf(gazetteer, "th");
  const english = subdistrictsOf(gazetteer, "en");
  const wrong = (list: typeof thai, write: (names: readonly string[]) => string): readonly string[] =>
    list.filter(({ code, names }) => String(answer(write(names))) !== code).map(({ code }) => code);

  test.each<[string, (names: readonly string[]) => string]>([
    ["ต.X อ.Y จ.Z", ([x, y, z]) => `ต.${x} อ.${y} จ.${z}`],
    ["ตำบลXอำเภอYจังหวัดZ", ([x, y, z]) => `ตำบล${x}อำเภอ${y}จังหวัด${z}`],
    ["X Y Z", (names) => names.join(" ")],
    ["XYZ", (names) => names.join("")],
    ["Z Y X", (names) => names.toReversed?.().join(" ") ?? [...names].reverse().join(" ")],
    ["๙๙/๙ ม.๙ ต.X อ.Y จ.Z", ([x, y, z]) => `๙๙/๙ ม.๙ ต.${x} อ.${y} จ.${z}`],
  ])("%s in Thai means itself alone, 7,436 of 7,436", (_, write) => {
    expect(wrong(thai, write)).toEqual([]);
  });

  // Bang Sai (บางไทร and บางซ้าย) and Mae Kha (แม่คะ and แม่ข่า) are written alike: both are given.
  test.each<[string, (names: readonly string[]) => string]>([
    ["X, Y, Z", (names) => names.join(", ")],
    ["X Y Z", (names) => names.join(" ")],
    ["Tambon X, Amphoe Y, Changwat Z", ([x, y, z]) => `Tambon ${x}, Amphoe ${y}, Changwat ${z}`],
    ["X Subdistrict, Y District, Z Province", ([x, y, z]) => `${x} Subdistrict, ${y} District, ${z} Province`],
  ])("%s in English means itself alone, but for two pairs that are written alike", (_, write) => {
    expect(wrong(english, write)).toEqual(["140401", "141301", "500910", "500911"]);
    expect(answer("Bang Sai, Bang Sai, Phra Nakhon Si Ayutthaya")).toEqual(["140401", "141301"]);
    expect(answer("Mae Kha, Fang, Chiang Mai")).toEqual(["500910", "500911"]);
  });
});

describe("a slip in each of the three names", () => {
  test.each<["th" | "en", string, number, number]>([
    ["th", " ", 99.5, 99.9],
    ["en", ", ", 99, 99.8],
    ["en", " ", 99, 99.8],
  ])("%s, parted by '%s': the right place first, or among the first three", (language, between, first, three) => {
    const chance = seeded(2568);
    const alphabet = alphabetOf(gazetteer, language);
    const ranks = subdistrictsOf(gazetteer, language).map(({ code, names }) => {
      const text = names.map((name) => misspelt(name, alphabet, chance)).join(between);
      return resolve(text).findIndex((candidate) => candidate.code === code);
    });
    const share = (most: number): number =>
      (100 * ranks.filter((rank) => rank >= 0 && rank < most).length) / ranks.length;
    expect(share(1)).toBeGreaterThanOrEqual(first);
    expect(share(3)).toBeGreaterThanOrEqual(three);
  });

  test("how many letters differ is told rightly, as counting cell by cell says", () => {
    const chance = seeded(7);
    for (const language of ["th", "en"] as const) {
      const alphabet = alphabetOf(gazetteer, language);
      for (const { names } of subdistrictsOf(gazetteer, language).filter((_, at) => at % 20 === 0)) {
        const text = names.map((name) => misspelt(name, alphabet, chance)).join(", ");
        for (const { evidence } of resolve(text))
          for (const { written, name, edits, kind } of evidence)
            if (kind === "thai" || kind === "english")
              expect([written, name, edits]).toEqual([written, name, slips(written, name)]);
      }
    }
  });
});

/** The distance of optimal string alignment, cell by cell, over letters alone. */
function slips(written: string, name: string): number {
  const lettersOf = (text: string): string => text.toLowerCase().replace(/[^a-zก-ฺเ-๎]/g, "");
  const [one, other] = [lettersOf(written), lettersOf(name)];
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number): number => rows[row]?.[column] as number;
  for (let row = 1; row <= one.length; row++) {
    rows.push([row]);
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1;
      let least = Math.min(at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + same);
      const isSwap = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (isSwap) least = Math.min(least, at(row - 2, column - 2) + 1);
      rows[row]?.push(least);
    }
  }
  return at(one.length, other.length);
}

describe("levels that are wanting, and slips", () => {
  test.each([
    ["มะขามเตีย", "840102"],
    ["ต.ควนลง อ.หาดใหญ", "901102"],
    ["Kuan Lang, Hat Yay", "901102"],
    ["ต.คอหงส จ.สงขลา", "901104"],
    ["อ.หาดไหญ่", "9011"],
    // A house number before it: the first word must not be passed over as that of a house.
    ["123 ปากนำ้ เมืองสมุทรปราการ สมุทรปราการ", "110101"],
    ["เกาะเกร็ด ปากเกรด", "120608"],
  ])("%s is %s", (text, code) => {
    expect(answer(text)).toEqual([code]);
  });

  test("of two names that are near, the nearer comes first", () => {
    const found = resolve("ต.บ้านเกาะะ จ.พระนครศรีอยุธยา").map(({ code, fit }) => [code, fit]);
    expect(found.slice(0, 2)).toEqual([
      ["140116", "near"],
      ["140418", "near"],
    ]);
  });

  test("a lone word of a few letters is not taken for every name that is near", () => {
    for (const text of ["Laos", "ลาวา", "abc", "กขค"]) expect(answer(text)).toEqual([]);
  });
});

describe("what speaks for a place", () => {
  test("is told name by name", () => {
    const [first] = resolve("99 หมู่ 4 ต.มะขามเตีย อ.เมือง จ.สุราษฎร์ธานี 84000");
    expect(first).toEqual({
      code: "840102",
      fit: "near",
      score: first?.score,
      evidence: [
        { code: "840102", level: "subdistrict", written: "มะขามเตีย", name: "มะขามเตี้ย", kind: "thai", edits: 1 },
        { code: "8401", level: "district", written: "เมือง", name: "เมืองสุราษฎร์ธานี", kind: "short", edits: 0 },
        { code: "84", level: "province", written: "สุราษฎร์ธานี", name: "สุราษฎร์ธานี", kind: "thai", edits: 0 },
      ],
      unexplained: [],
      moo: 4,
      postcode: "agrees",
    });
  });

  test("is said in both languages, with what nothing explains", () => {
    const [first] = resolve("อ.หาดใหญ่ จ.เชียงใหม่ 50000");
    if (first === undefined) throw new Error("the district is named");
    expect(first.fit).toBe("partial");
    const { th, en } = describeCandidate(first);
    expect(th).toMatch(/^50 ตรงเพียงบางส่วน: .*"หาดใหญ่" ไม่มีคำอธิบาย/);
    expect(en).toMatch(/^50 fits in part: .*"หาดใหญ่" is explained by nothing/);
    for (const text of ["กทม", "อ.เมือง จ.ระยอง", "Nakorn Pathom"])
      for (const candidate of resolve(text)) expect(describeCandidate(candidate).en).toMatch(/^\d+ fits .*\.$/);
  });

  test("a postcode decides between places that fit alike, and never against a name", () => {
    expect(answer("ต.บ้านใหม่ จ.นครราชสีมา")).toEqual(["300113", "300208", "302209"]);
    const of = (code: string): string =>
      gazetteer.facts.postcodes[gazetteer.codes.indexOf(parsePlaceCode(code))] as string;
    expect(answer(`ต.บ้านใหม่ จ.นครราชสีมา ${of("300208")}`)).toEqual(["300208"]);
    expect(answer("ต.ตลาด อ.เมือง จ.สุราษฎร์ธานี 10200")).toEqual(["840101"]);
    expect(resolve("ต.ตลาด อ.เมือง จ.สุราษฎร์ธานี 10200")[0]?.postcode).toBe("differs");
    expect(resolve("อ.พระแสง จ.สุราษฎร์ธานี 84210")[0]?.postcode).toBe("agrees");
    const scoreOf = (text: string): number => resolve(text)[0]?.score ?? 0;
    expect(scoreOf("ต.ตลาด อ.เมือง จ.สุราษฎร์ธานี 10200")).toBeLessThan(scoreOf("ต.ตลาด อ.เมือง จ.สุราษฎร์ธานี"));
  });

  test("at most so many candidates, the best first", () => {
    expect(resolve("ต.หนองบัว", 3)).toHaveLength(3);
    expect(resolve("ต.หนองบัว")).toHaveLength(10);
    const scores = resolve("ต.หนองบัวลาย", 20).map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });
});

describe("with a register of villages, made up here", () => {
  const villages = tableOf(villageSchema, [
    { code: "84010201", name: "บ้านดอนสมมติ", nameEnglish: "Ban Don Sommot" },
    { code: "84010202", name: "บ้านสมมติใต้" },
    { code: "84010203", name: "บ้านสมมติใต้" },
    { code: "84010103", name: "บ้านดอนสมมติ" },
  ]);
  const made = createGazetteer(thailand, { villages });
  if (!made.ok) throw new Error("the embedded list is sound");
  const codes = (text: string): readonly string[] => resolvePlace(made.value, text, { asOf }).map(({ code }) => code);

  test("the number of the village, or its name, names the village", () => {
    expect(codes("หมู่ 2 ต.มะขามเตี้ย อ.เมือง จ.สุราษฎร์ธานี")).toEqual(["84010202"]);
    expect(codes("บ้านดอนสมมติ ต.มะขามเตี้ย อ.เมือง จ.สุราษฎร์ธานี")).toEqual(["84010201"]);
    expect(codes("Ban Don Sommot, Makham Tia, Mueang Surat Thani, Surat Thani")).toEqual(["84010201"]);
  });

  test("two villages of one name are both given, and a number decides", () => {
    expect(codes("บ้านสมมติใต้ ต.มะขามเตี้ย อ.เมือง จ.สุราษฎร์ธานี")).toEqual(["84010202", "84010203"]);
    expect(codes("บ้านสมมติใต้ ม.3 ต.มะขามเตี้ย อ.เมือง จ.สุราษฎร์ธานี")).toEqual(["84010203"]);
    expect(codes("บ้านดอนสมมติ อ.เมือง จ.สุราษฎร์ธานี")).toEqual(["84010103", "84010201"]);
  });

  test("a number that no village has stays with the subdistrict", () => {
    expect(codes("หมู่ 9 ต.มะขามเตี้ย อ.เมือง จ.สุราษฎร์ธานี")).toEqual(["840102"]);
  });
});

describe("what is no address", () => {
  test.each([
    "",
    " ",
    "...",
    "12345",
    "\u0000",
    "__proto__",
    "constructor toString",
    "😀 🏠",
    "أهلا",
    "ต.",
    "ต. อ. จ.",
    "ตำบล อำเภอ จังหวัด",
    "subdistrict district province",
    "ม. 99999999999999999999",
    "ฯ ฯ ฯ",
    "\ud800",
  ])("%j names no place, and nothing throws", (text) => {
    expect(resolve(text)).toEqual([]);
  });

  test("a text of any length is answered in bounded time", () => {
    expect(resolve("ต.ตลาด ".repeat(1_500_000))).toEqual([]);
    expect(resolve("ก".repeat(999))).toEqual([]);
    expect(resolve("a ".repeat(499))).toEqual([]);
    expect(resolve("เมือง ".repeat(160)).length).toBeLessThanOrEqual(10);
    expect(resolve("nakhon ".repeat(140)).length).toBeLessThanOrEqual(10);
  });
});

import { parseCivilDate } from "chumchon/calendar";
import { thailand } from "chumchon/data/thailand";
import {
  createGazetteer,
  describeCandidate,
  type PlaceCandidate,
  parsePlaceCode,
  resolvePlace,
  resolvePlaces,
  villageSchema,
} from "chumchon/places";
import { rowsOf, tableOf } from "chumchon/tables";
import { describe, expect, test } from "vitest";
import { alphabetOf, embedded, goldenAddresses, misspelt, seeded, subdistrictsOf } from "./addresses.js";

const gazetteer = embedded();
const asOf = parseCivilDate("2025-06-27");
const resolve = (text: string, most?: number): readonly PlaceCandidate[] =>
  resolvePlace(gazetteer, text, most === undefined ? { asOf } : { asOf, most });
/** The places that fit equally well and best; none where even the best fits in part only. */
const answer = (text: string): readonly string[] => {
  const candidates = resolve(text);
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
  /** The places that are not given alone, or not as written. */
  const wrong = (list: typeof thai, write: (names: readonly string[]) => string): readonly string[] =>
    list
      .filter(({ code, names }) => {
        const found = resolve(write(names), 1);
        return found.length !== 1 || found[0]?.code !== code || found[0]?.fit !== "exact";
      })
      .map(({ code }) => code);

  test.each<[string, (names: readonly string[]) => string]>([
    ["ต.X อ.Y จ.Z", ([x, y, z]) => `ต.${x} อ.${y} จ.${z}`],
    ["ตำบลXอำเภอYจังหวัดZ", ([x, y, z]) => `ตำบล${x}อำเภอ${y}จังหวัด${z}`],
    ["X Y Z", (names) => names.join(" ")],
    ["XYZ", (names) => names.join("")],
    ["Z Y X", (names) => names.toReversed?.().join(" ") ?? [...names].reverse().join(" ")],
    [
      "แขวงX เขตY กทม. 10110, or ต.X อ.Y จ.Z 10110",
      ([x, y, z]) => (z === "กรุงเทพมหานคร" ? `แขวง${x} เขต${y} กทม. 10110` : `ต.${x} อ.${y} จ.${z} 10110`),
    ],
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

describe("what says something else, or nothing that is known, is never a fit", () => {
  test.each([
    "เชียงใหม่ ขอนแก่น 40000",
    "กรุงเทพ เชียงใหม่ 50000",
    "สีลม หาดใหญ่ สงขลา 90110",
    "123/4 สีลม หาดใหญ่ สงขลา 90110",
    "Silom, Chatuchak, Bangkok 10900",
    "Cherngtalay, Thalang, Phuket 83110",
    "1-1 Chiyoda, Tokyo 10330 Japan",
    "5 Rue de la Paix, Lyon 69000",
    // A name that another place bears is not taken for one that differs in two letters.
    "หาดใหญ่ เชียงใหม่",
    "Hat Yai, Bangkok 10110",
    "เขาใหญ่ นครราชสีมา",
    "เชียงใหม่ เชียงราย",
  ])("%s", (text) => {
    expect(answer(text)).toEqual([]);
  });
});

describe("short forms, offices and roads", () => {
  test.each([
    ["กทม. 10110", "10"],
    ["ก.ท.ม. 10200", "10"],
    ["ถ.เลี่ยงเมือง กม.2 ต.มะขามเตี้ย อ.เมือง จ.สุราษฎร์ธานี", "840102"],
    ["อบต.ควนลัง ต.ควนลัง อ.หาดใหญ่ จ.สงขลา", "901102"],
    ["พ.ต.อ. สมมติ ต.ควนลัง อ.หาดใหญ่ จ.สงขลา", "901102"],
    ["รพ.สต.ควนลัง ต.ควนลัง อ.หาดใหญ่ จ.สงขลา", "901102"],
    ["จ.ป.ร. กระบุรี ระนอง", "850406"],
    ["ต.ม่วงหมู่ 16000", "170104"],
    ["Pang Mu 58000", "580104"],
    ["ปรางหมู่ 5 เมืองพัทลุง พัทลุง", "930107"],
    ["99 หมู่บ้านสมมติ ซอย 5 ต.ปากเกร็ด อ.ปากเกร็ด จ.นนทบุรี 11120", "120601"],
    ["ที่ว่าการอำเภอเมืองนครราชสีมา ต.ในเมือง อ.เมือง จ.นครราชสีมา", "300101"],
    ["ในเขตเทศบาลนครหาดใหญ่ ต.หาดใหญ่ อ.หาดใหญ่ จ.สงขลา", "901101"],
    ["Huai Khwang District, Bangkok", "1017"],
    ["Sanam Chai Khet District, Chachoengsao", "2408"],
    ["Tambon: Nai Mueang; Amphoe: Mueang Khon Kaen; Changwat: Khon Kaen", "400101"],
    ["Nai Muang Sub-Dist., Muang Dist., Khon Kaen Prov. 40002", "400101"],
    ["ถนน สุขุมวิท คลองตัน คลองเตย กรุงเทพ", "103302"],
    ["ต.ในเมือง อ.เมือง จ.ขอนแก่นประเทศไทย", "400101"],
    ["ต.ในเมือง อ.เมือง จ.ขอนแก่นโทร0810000000", "400101"],
    ["อ.เมือง ขอนแก่น", "4001"],
    ["แขวงลาดยาว", "103001"],
    ["Mr. A. Sommot, 12 Tambon Nai Mueang, Amphoe Mueang, Khon Kaen", "400101"],
    ["Muang Nonthaburi, Nonthaburi", "1201"],
    ["เมืองอุดร อุดรธานี", "4101"],
    ["อ.เมือง จ.อยุธยา", "1401"],
  ])("%s is %s, as written", (text, code) => {
    const [first] = resolve(text);
    expect([answer(text), first?.fit]).toEqual([[code], "exact"]);
  });
});

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

  test("at most so many candidates, the best first, and never fewer than fit equally well", () => {
    // 28 subdistricts are called หนองบัว.
    expect(resolve("ต.หนองบัว", 3)).toHaveLength(28);
    expect(resolve("เกาะเกร็ด ปากเกรด", 1)).toHaveLength(1);
    const scores = resolve("ต.บ้านเกาะะ จ.พระนครศรีอยุธยา", 20).map(({ score }) => score);
    expect(scores.length).toBeGreaterThan(1);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    for (const most of [0, -1, 1.5, Number.NaN]) expect(() => resolve("ต.หนองบัว", most)).toThrow(RangeError);
  });

  test("a postcode decides among all that bear a name, however many", () => {
    expect(answer("ต.หนองบัว 47270")).toEqual(["470703"]);
    expect(answer("ต.บ้านใหม่ จ.นครราชสีมา 30000 ต่อ 30150")).not.toEqual([]);
  });
});

describe("with a register of villages, made up here", () => {
  const villages = tableOf(villageSchema, [
    { code: "84010201", name: "บ้านดอนสมมติ", nameEnglish: "Ban Don Sommot" },
    { code: "84010202", name: "บ้านสมมติใต้" },
    { code: "84010203", name: "บ้านสมมติใต้" },
    { code: "84010204", name: "บ้านสมมติใต้ 2" },
    { code: "84010103", name: "บ้านดอนสมมติ" },
  ]);
  const made = createGazetteer(thailand, { villages });
  if (!made.ok) throw new Error("the embedded list is sound");
  const found = (text: string): readonly (readonly string[])[] =>
    resolvePlace(made.value, text, { asOf }).map(({ code, fit }) => [code, fit]);
  const rest = "ต.มะขามเตี้ย อ.เมือง จ.สุราษฎร์ธานี";

  test.each<[string, (readonly [string, string])[]]>([
    [`หมู่ 2 ${rest}`, [["84010202", "exact"]]],
    [`บ้านดอนสมมติ ${rest}`, [["84010201", "exact"]]],
    [`หมู่บ้านดอนสมมติ ${rest}`, [["84010201", "exact"]]],
    [`บ.ดอนสมมติ ${rest}`, [["84010201", "exact"]]],
    ["Ban Don Sommot, Makham Tia, Mueang Surat Thani, Surat Thani", [["84010201", "exact"]]],
    ["Don Sommot Village, Makham Tia, Mueang Surat Thani, Surat Thani", [["84010201", "exact"]]],
    [
      `บ้านสมมติใต้ ${rest}`,
      [
        ["84010202", "exact"],
        ["84010203", "exact"],
      ],
    ],
    [`บ้านสมมติใต้ ม.3 ${rest}`, [["84010203", "exact"]]],
    [`บ้านสมมติใต้ 2 ${rest}`, [["84010204", "exact"]]],
    [
      "บ้านดอนสมมติ อ.เมือง จ.สุราษฎร์ธานี",
      [
        ["84010103", "exact"],
        ["84010201", "exact"],
      ],
    ],
    [
      "บ้านดอนสมมติ",
      [
        ["84010103", "exact"],
        ["84010201", "exact"],
      ],
    ],
    // A slip in the name; of two that are as near, both.
    [`บ้านดอนสมมต ${rest}`, [["84010201", "near"]]],
    [
      `บ้านสมมติไต้ ${rest}`,
      [
        ["84010202", "near"],
        ["84010203", "near"],
      ],
    ],
    [`บ้านอื่นทั้งหมด ${rest}`, [["840102", "exact"]]],
    // The number is one village's, the name another's.
    [
      `หมู่ 2 บ้านดอนสมมติ ${rest}`,
      [
        ["84010202", "partial"],
        ["84010201", "partial"],
      ],
    ],
    [`หมู่ 9 ${rest}`, [["840102", "exact"]]],
    [`หมู่ 0 ${rest}`, [["840102", "exact"]]],
    [`ม.2-3 ${rest}`, [["840102", "exact"]]],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("names of another day", () => {
  test("a name given up is understood, behind one that is borne", () => {
    const [first] = resolve("ต.สบโขง อ.อมก๋อย จ.เชียงใหม่");
    expect([first?.code, first?.evidence[0]?.kind]).toEqual(["501805", "former"]);
    const then = resolvePlace(gazetteer, "ต.สบโขง อ.อมก๋อย จ.เชียงใหม่", { asOf: parseCivilDate("2018-12-31") });
    expect([then[0]?.code, then[0]?.evidence[0]?.kind]).toEqual(["501805", "thai"]);
  });

  test("an address is of its day: Bueng Kan lay in Nong Khai before 23 March 2011", () => {
    const on = (day: string): readonly string[] =>
      resolvePlace(gazetteer, "อ.เซกา จ.หนองคาย", { asOf: parseCivilDate(day) }).flatMap(({ code, fit }) =>
        fit === "exact" ? [code] : [],
      );
    expect(on("2010-12-31")).toEqual(["4309"]);
    expect(on("2012-01-01")).toEqual([]);
  });
});

describe("a column of addresses", () => {
  test("has a row for each row, and a place only where one alone fits", () => {
    const schema = { address: { kind: "text", optional: true } } as const;
    const table = tableOf(schema, [["ต.ตลาด อ.เมือง จ.สุราษฎร์ธานี"], [null], ["ต.หนองบัว"], ["หาดใหญ่ เชียงใหม่"]]);
    const rows = [...rowsOf(resolvePlaces(gazetteer, table, "address", { asOf }))];
    expect(rows.map(({ place, fit }) => [place, fit])).toEqual([
      ["840101", "exact"],
      [null, null],
      [null, "exact"],
      [null, "partial"],
    ]);
    expect(rows[2]?.candidates?.split(" ")).toHaveLength(28);
    expect(() => resolvePlaces(gazetteer, table, "nowhere", { asOf })).toThrow(RangeError);
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

import { readFileSync } from "node:fs";
import { thailand } from "chumchon/data/thailand";
import { describe, expect, it } from "vitest";
import { correctionFiles, readCorrections } from "../../generate/thailand/corrections.js";
import { readRetired } from "../../generate/thailand/retired.js";
import { hasSharedData, sharedData } from "../shared.js";
import { columnsOf } from "./columns.js";

interface OracleRow {
  readonly thai: string;
  readonly english: string;
  readonly postcode: string;
}

/** The second list, thailand-geography-json of 27 June 2025, by code. */
function readOracle(): Map<string, OracleRow> {
  const oracle = new Map<string, OracleRow>();
  for (const level of ["province", "district", "subdistrict"]) {
    const rows = JSON.parse(readFileSync(`${sharedData}gazetteer/${level}s.json`, "utf8")) as Record<string, unknown>[];
    for (const row of rows)
      oracle.set(String(row[`${level}Code`]), {
        thai: String(row[`${level}NameTh`]),
        english: String(row[`${level}NameEn`]),
        postcode: String(row.postalCode),
      });
  }
  return oracle;
}

describe.skipIf(!hasSharedData)("the list beside thailand-geography-json", () => {
  const oracle = hasSharedData ? readOracle() : new Map<string, OracleRow>();
  const places = [thailand.provinces, thailand.districts, thailand.subdistricts].flatMap(columnsOf);
  const corrections = readCorrections();
  /** What the corrections say of a place's field: the listed exceptions are theirs. */
  const reasonOf = (code: string, field: string): string | undefined =>
    corrections.find((one) => one.code === code && one.field === field)?.reason;

  it("misses no code and has none too many", () => {
    expect(places.map(({ code }) => code).sort()).toEqual([...oracle.keys()].sort());
  });

  it("has every Thai name alike but two", () => {
    const differing = places.filter(({ code, thai }) => thai !== oracle.get(code)?.thai);
    expect(differing.map(({ code, thai }) => [code, thai, oracle.get(code)?.thai])).toEqual([
      // จำศีล is the word; the package has it, and the subdistrict's own authority writes it so.
      ["150601", "ไผ่จำศีล", "ไผ่จำศิล"],
      // A letter is missing there; mended in that list's pull request 38.
      ["301417", "ธงชัยเหนือ", "ธงชัยหนือ"],
    ]);
  });

  it("has every English name alike, spaces at the ends aside, but those listed with a reason", () => {
    const differing = places.filter(({ code, english }) => english !== oracle.get(code)?.english.trim());
    expect(
      differing.map(({ code, english }) => `${code} ${english}, there ${oracle.get(code)?.english.trim()}`),
    ).toEqual(
      Object.entries(englishExceptions)
        .flatMap(([reason, exceptions]) => exceptions.map((exception) => ({ exception, reason })))
        .sort((a, b) => rankOf(a.exception) - rankOf(b.exception))
        .map(({ exception }) => exception),
    );
    for (const { code } of differing) expect(reasonOf(code, "english"), code).toMatch(/thailand-geography-json/);
  });

  it("trims the four English names that end in a space there", () => {
    const spaced = [...oracle].filter(([, { english }]) => english !== english.trim()).map(([code]) => code);
    expect(spaced).toEqual(["104801", "380102", "380202", "841201"]);
  });

  it("has every postcode alike but those of 200116, 3802, 3807 and 4029", () => {
    const differing = places.filter(
      ({ code, postcodes }) => code.length === 6 && postcodes.join() !== oracle.get(code)?.postcode,
    );
    expect(new Set(differing.map(({ code }) => (code === "200116" ? code : code.slice(0, 4))))).toEqual(
      new Set(["200116", "3802", "3807", "4029"]),
    );
    expect(differing).toHaveLength(1 + 7 + 5 + 3);
  });

  it("backs every correction that names it as the source", () => {
    for (const { code, field, value, source } of corrections) {
      const [, row = code] = /^thailand-geography-json 2025-06-27(?:, (\d+))?$/.exec(source) ?? [];
      if (!source.startsWith("thailand-geography-json 2025-06-27") || field === "removed") continue;
      expect(oracle.get(row)?.[field as keyof OracleRow].trim(), `${code} ${field}`).toBe(value);
    }
  });

  it("has the province groups' members, and never their operations centre", () => {
    const { groups } = JSON.parse(readFileSync(`${sharedData}gazetteer/province_groups_2017.json`, "utf8")) as {
      groups: { id: string; nameTh: string; nameEn: string; provinces: string[] }[];
    };
    const ours = thailand.groupings?.find(({ id }) => id === "provinceGroups2017")?.groups;
    expect(ours).toEqual(
      groups.map(({ id, nameTh, nameEn, provinces }) => ({
        id,
        title: { th: `กลุ่มจังหวัด${nameTh}`, en: nameEn },
        provinces,
      })),
    );
  });

  it("has the 52 retired codes and their successors", () => {
    const lines = readFileSync(`${sharedData}gazetteer/retired_codes.csv`, "utf8").trimEnd().split(/\r?\n/).slice(1);
    expect(readRetired().map(({ code, thai, successor }) => [code, thai, successor])).toEqual(
      lines.map((line) => [0, 1, 4].map((cell) => line.split(",")[cell])),
    );
  });
});

describe("the corrections", () => {
  it("are facts one by one, each with a source and a reason, never a list converted", () => {
    const corrections = readCorrections();
    expect(
      correctionFiles.map((name) => corrections.filter(({ file }) => file.endsWith(`${name}.csv`)).length),
    ).toEqual([275, 349, 28, 4, 78]);
    expect(corrections.filter(({ source, reason }) => source === "" || reason === "")).toEqual([]);
  });
});

function rankOf(exception: string): number {
  const [code = ""] = exception.split(" ");
  return code.length * 1e6 + Number(code);
}

/** What differs from the second list in English, by what is wrong there. */
const englishExceptions: Readonly<Record<string, readonly string[]>> = {
  "a misprint": [
    "16 Lopburi, there Loburi",
    "1027 Bueng Kum, there Bung Kum",
    "1029 Bang Sue, there Bang Su",
    "1049 Thung Khru, there Thung Khu",
    "1913 Chaloem Phra Kiat, there Chaloem Phra Kiet",
    "2409 Plaeng Yao, there Pleang Yao",
    "3032 Chaloem Phra Kiat, there Chaloem Phra Kiet",
    "3123 Chaloem Phra Kiat, there Chaloem Phra Kiet",
    "4705 Phang Khon, there Phanh Khon",
    "5515 Chaloem Phra Kiat, there Chaloem Phra Kiet",
    "6010 Phayuha Khiri, there Phayuha Hkiri",
    "6014 Mae Poen, there Mae Pern",
    "6608 Thap Khlo, there Tap Khlo",
    "7201 Mueang Suphan Buri, there Mueang Saphan Buri",
    "8023 Chaloem Phra Kiat, there Chaloem Phra Kiet",
    "8503 Kapoe, there Papoe",
    "9001 Mueang Songkhla, there Muaeng Songkhla",
    "210703 Cham Kho, there Cham Noi",
    "270309 Kho Khlan, there Khot Lan",
    "302904 Phlai, there Phrai",
    "320113 Sawai, there Sawat",
    "320402 Mueang Ling, there Mueang Lueng",
    "320503 Phlai, there Phrai",
    "321601 Khwao Sinarin, there Khewa Sinarin",
    "330709 Sawai, there Sawat",
    "331010 Ta Ket, there Ta Kat",
    "411707 Champa Mong, there Champa Mok",
    "430509 Soem, there Some",
    "440102 Khwao, there Khewa",
    "440304 Khwao Rai, there Khewa Rai",
    "440407 Khwao Yai, there Khewa Yai",
    "440704 Khwao Rai, there Khewa Rai",
    "450510 Khwao Thung, there Khewa Thung",
    "550116 Bo Suak, there Suak",
    "620111 Khonthi, there Kon Ti",
    "670202 Dong Khui, there Dong Khu",
    "700413 Don Phai, there Don Phi",
    "840603 Lamet, there Samet",
    "900504 Lam Phlai, there Lam Phli",
    "930402 Tamot, there Tanot",
  ],
  "the name of another place": [
    "3117 Non Suwan, there Non Din Daeng",
    "4106 Nong Han, there Nong Saeng",
    "4904 Dong Luang, there Don Tan",
    "5402 Rong Kwang, there Mueang Phrae",
    "8419 Vibhavadi, there Chai Buri",
    "9603 Bacho, there Tak Bai",
    "441106 Sang Saeng, there Kham Rian",
    "520708 Wang Sai Kham, there Wang Sai Thong",
    "540204 Rong Khem, there Si Narong",
    "540207 Thung Si, there Rong Khem",
  ],
  "a word left out": ["3801 Mueang Bueng Kan, there Bueng Kan"],
  "another subdistrict of Bueng Kan: the English column there is out of step": [
    "380101 Bueng Kan, there Seka",
    "380102 Non Sombun, there Sang",
    "380103 Non Sawang, there Tha Kok Daeng",
    "380104 Ho Kham, there Ban Tong",
    "380105 Nong Loeng, there Pong Hai",
    "380106 Khok Kong, there Nam Chan",
    "380107 Na Sawan, there Tha Sa-At",
    "380108 Khai Si, there Nong Thum",
    "380109 Chaiyaphon, there Sok Kam",
    "380401 Seka, there Pak Khat",
    "380402 Sang, there Nong Yong",
    "380403 Tha Kok Daeng, there Na Kang",
    "380404 Ban Tong, there Non Sila",
    "380405 Pong Hai, there Som Sanuk",
    "380406 Nam Chan, there Na Dong",
    "380501 Pak Khat, there Bueng Khong Long",
    "380502 Nong Yong, there Pho Mak Khaeng",
    "380503 Na Kang, there Dong Bang",
    "380504 Non Sila, there Tha Dok Kham",
  ],
  "the name before the renaming of 2022": ["501805 Mae Long, there Sop Khong"],
  "spelt unlike its own district": ["571001 Mae Suai, there Mae Saruai"],
};

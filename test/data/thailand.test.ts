import { thailand } from "chumchon/data/thailand";
import { createGazetteer, parsePlaceCode, successorsOf } from "chumchon/places";
import { describe, expect, it } from "vitest";
import { readRetired } from "../../generate/thailand/retired.js";
import { columnsOf, listOf } from "./columns.js";

const provinces = columnsOf(thailand.provinces);
const districts = columnsOf(thailand.districts);
const subdistricts = columnsOf(thailand.subdistricts);
const levels = [provinces, districts, subdistricts];
const places = new Map(levels.flatMap((level) => level.map((place) => [place.code, place])));

describe("the list of places", () => {
  it("has 77 provinces, 928 districts and 7,436 subdistricts (National Statistical Office, 2021)", () => {
    expect(levels.map((level) => level.length)).toEqual([77, 928, 7436]);
    expect(thailand.edition).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it("has every column as long as its codes, the codes ascending and each once", () => {
    for (const [level, digits] of [
      [thailand.provinces, 2],
      [thailand.districts, 4],
      [thailand.subdistricts, 6],
    ] as const) {
      const codes = listOf(level.codes);
      for (const column of Object.values(level)) expect(listOf(column)).toHaveLength(codes.length);
      expect(codes).toEqual([...new Set(codes)].sort());
      expect(codes.filter((code) => !/^[1-9]\d*$/.test(code) || code.length !== digits)).toEqual([]);
    }
  });

  it("has the province of every district and the district of every subdistrict", () => {
    const parents = new Set([...districts, ...subdistricts].map(({ code }) => code.slice(0, -2)));
    expect([...parents].filter((code) => !places.has(code))).toEqual([]);
    expect(parents.size).toBe(77 + 928);
  });

  it("counts Bangkok, Bueng Kan, Surat Thani, Phra Nakhon Si Ayutthaya and Trat", () => {
    const counts = ["10", "38", "84", "14", "23"].map((province) => [
      districts.filter(({ code }) => code.startsWith(province)).length,
      subdistricts.filter(({ code }) => code.startsWith(province)).length,
    ]);
    expect(counts).toEqual([
      [50, 180],
      [8, 53],
      [19, 131],
      [16, 209],
      [7, 38],
    ]);
  });

  it("lacks the codes that are none: registry offices, retired and misplaced ones", () => {
    const retired = readRetired().map(({ code }) => code);
    expect(["4026", "104701", "105001", "530306", "1099", ...retired].filter((code) => places.has(code))).toEqual([]);
    expect(districts.filter(({ code }) => Number(code.slice(2)) > 50)).toEqual([]);
    expect(subdistricts.filter(({ code }) => Number(code.slice(4)) >= 50)).toEqual([]);
  });
});

describe("names", () => {
  it("are Thai in Thai and Latin in English, in NFC, without stray spaces", () => {
    for (const { code, thai, english } of places.values()) {
      expect(thai, code).toMatch(/^[ก-ฺเ-๎]+([-.][ก-ฺเ-๎]+)*\.?$/);
      expect(english, code).toMatch(/^[A-Z][a-z]*([ -][A-Z][a-z]*)*$/);
      expect(thai.normalize("NFC"), code).toBe(thai);
    }
  });

  it("carry no prefix: no เขต, อำเภอ, แขวง, ตำบล, จังหวัด or municipality", () => {
    const prefixed = [...places.values()].filter(({ thai }) => /^(เขต|อำเภอ|แขวง|ตำบล|จังหวัด|เทศบาล)/.test(thai));
    expect(prefixed).toEqual([]);
  });

  it("are right where the packages are known to be wrong", () => {
    const name = (code: string): string => `${places.get(code)?.thai} ${places.get(code)?.english}`;
    expect(name("301417")).toBe("ธงชัยเหนือ Thong Chai Nuea");
    expect(name("16")).toBe("ลพบุรี Lopburi");
    expect(name("4029")).toBe("เวียงเก่า Wiang Kao");
    expect(name("3804")).toBe("เซกา Seka");
    expect(name("380101")).toBe("บึงกาฬ Bueng Kan");
    expect(name("501805")).toBe("แม่หลอง Mae Long");
    expect(name("961001")).toBe("สุไหงโก-ลก Su-Ngai Ko-Lok");
  });

  it("of neighbours differ: only แม่คะ and แม่ข่า of Fang are written alike in English", () => {
    const alike = new Map<string, string[]>();
    for (const { code, english } of places.values()) {
      const key = `${code.slice(0, -2)} ${english}`;
      alike.set(key, [...(alike.get(key) ?? []), code]);
    }
    expect([...alike].filter(([, codes]) => codes.length > 1)).toEqual([
      ["14 Bang Sai", ["1404", "1413"]],
      ["5009 Mae Kha", ["500910", "500911"]],
    ]);
  });
});

describe("postcodes", () => {
  it("have five digits and begin as the province does, one less from 11 to 19", () => {
    const strange = subdistricts.filter(({ code, postcodes }) => {
      const province = Number(code.slice(0, 2));
      const prefix = String(province > 10 && province < 20 ? province - 1 : province);
      return (
        postcodes.length === 0 ||
        postcodes.some((postcode) => !/^\d{5}$/.test(postcode) || !postcode.startsWith(prefix))
      );
    });
    // Both packages agree on these twelve: the post office of the next province is the nearer one.
    expect(strange.map(({ code, postcodes }) => `${code} ${postcodes}`)).toEqual(servedFromNextProvince);
  });

  it("are right where the packages are known to be wrong", () => {
    const postcodes = (prefix: string): unknown => [
      ...new Set(subdistricts.filter(({ code }) => code.startsWith(prefix)).map((place) => place.postcodes.join(" "))),
    ];
    expect(["3802", "3804", "3805", "3807", "4029", "200116", "1106"].map(postcodes)).toEqual([
      ["38180"],
      ["38150"],
      ["38190"],
      ["38210"],
      ["40150"],
      ["20000 20130"],
      ["10570"],
    ]);
  });
});

const servedFromNextProvince = [
  "160104 13240",
  "160208 18220",
  "210310 22160",
  "300807 36220",
  "300818 36220",
  "502501 58130",
  "502502 58130",
  "502503 58130",
  "710515 70190",
  "810203 80240",
  "810206 80240",
  "820203 83000",
];

describe("points", () => {
  it("lie in Thailand's frame, to three decimals; 91 subdistricts have none", () => {
    const known = subdistricts.filter(({ latitude }) => latitude !== "");
    expect(subdistricts.length - known.length).toBe(91);
    for (const { code, latitude, longitude } of known) {
      expect(`${latitude} ${longitude}`, code).toMatch(/^\d{1,2}\.\d{3} \d{2,3}\.\d{3}$/);
      expect(Number(latitude) > 5.6 && Number(latitude) < 20.5, code).toBe(true);
      expect(Number(longitude) > 97.3 && Number(longitude) < 105.7, code).toBe(true);
    }
  });

  it("of a district lie together: none is more than 108 km from the middle of its district", () => {
    const middle = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] as number;
    for (const { code: district } of districts) {
      const own = subdistricts.filter(({ code, latitude }) => code.startsWith(district) && latitude !== "");
      const [north, east] = [
        middle(own.map((one) => Number(one.latitude))),
        middle(own.map((one) => Number(one.longitude))),
      ];
      for (const { code, latitude, longitude } of own)
        expect(Math.hypot(Number(latitude) - north, Number(longitude) - east) * 111, code).toBeLessThan(108);
    }
  });
});

describe("retired codes", () => {
  const retired = readRetired();

  it("has 52, of which 46 have one successor, a living place of the same name in the same province", () => {
    expect([retired.length, retired.filter(({ successor }) => successor !== "").length]).toEqual([52, 46]);
    for (const { code, thai, successor } of retired) {
      if (successor === "") continue;
      expect(places.get(successor)?.thai, code).toBe(thai);
      expect(successor.slice(0, 2)).toBe(code.slice(0, 2));
    }
  });

  it("marks seven that one package alone has as unverified", () => {
    const unverified = retired.filter(({ evidence }) => evidence === "unverified").map(({ code }) => code);
    expect(unverified).toEqual(["170109", "380113", "380208", "380209", "380706", "430120", "441108"]);
    expect(retired.every(({ evidence }) => evidence === "unverified" || evidence === "secondary")).toBe(true);
  });

  it("are known to the gazetteer, each with a successor in the list where one is known", () => {
    const gazetteer = createGazetteer(thailand);
    if (!gazetteer.ok) throw new Error("the embedded list is sound");
    for (const { code, successor } of retired) {
      const chain = successorsOf(gazetteer.value, parsePlaceCode(code));
      const heirs = chain.ok ? chain.value.places : [];
      expect(
        heirs.every((heir) => places.has(heir)),
        code,
      ).toBe(true);
      if (successor !== "") expect(heirs, code).toContain(successor);
    }
  });
});

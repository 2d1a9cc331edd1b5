import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { formatCivilDate } from "chumchon/calendar";
import { memorandum2559 } from "chumchon/data/memorandum2559";
import { lastDayOf, safeParseAgreement } from "chumchon/framework";
import { agencies } from "chumchon/organisations";
import { describe, expect, test } from "vitest";
import { sharedData } from "../shared.js";

const article = fileURLToPath(new URL("../article.txt", `file://${sharedData}`));
const plain = (text: string): string => text.replace(/["“”()\s/]+/g, "");
const thaiTextsOf = (value: unknown): readonly string[] => {
  if (typeof value !== "object" || value === null) return [];
  if ("th" in value && typeof value.th === "string") return [value.th];
  return Object.values(value).flatMap(thaiTextsOf);
};

describe("the memorandum as the article reports it", () => {
  test("is an agreement by the room's own rules, unchanged", () => {
    expect(safeParseAgreement(JSON.parse(JSON.stringify(memorandum2559)))).toEqual({ ok: true, value: memorandum2559 });
  });

  test("was signed on 8 September 2559 by four agencies that the organisations room knows", () => {
    expect(formatCivilDate(memorandum2559.signedOn, { language: "th" })).toBe("8 กันยายน 2559");
    expect([...memorandum2559.parties]).toEqual(agencies.map((agency) => agency.id));
  });

  test("has six points in order, and four targets", () => {
    expect(memorandum2559.points.map((point) => [point.number, point.id])).toEqual([
      [1, "data"],
      [2, "planning"],
      [3, "capacity"],
      [4, "indicators"],
      [5, "models"],
      [6, "jointAction"],
    ]);
    expect(memorandum2559.targets.map(({ level, count }) => `${count} ${level}`)).toEqual([
      "900 village",
      "90 subdistrict",
      "90 district",
      "76 province",
    ]);
  });

  test("ends within three years; from which day is a reading and a parameter", () => {
    expect(lastDayOf(memorandum2559)).toBe("2019-09-08");
    expect(lastDayOf({ ...memorandum2559, horizon: { ...memorandum2559.horizon, firstDay: "counted" } })).toBe(
      "2019-09-07",
    );
    expect(memorandum2559.readings.map((reading) => reading.id)).toContain("horizonFrom");
  });

  test("is secondary: nobody read the memorandum itself", () => {
    expect(memorandum2559.citation.evidence).toBe("secondary");
  });
});

describe.skipIf(!existsSync(article))("held against the article", () => {
  // The caption of a picture stands in the middle of a word of the article, and again at its head.
  const caption = plain("4 หน่วยงาน ร่วมสร้างความเข้มแข็งชุมชนท้องถิ่น thaihealth");
  const words = (): string => plain(readFileSync(article, "utf8")).replaceAll(caption, "");

  test("every Thai text stands in the article, word for word but for quotation marks and spaces", () => {
    const { readings: _, citation: __, title, ...facts } = memorandum2559;
    for (const text of [...thaiTextsOf(facts), title.th.replace("บันทึกข้อตกลงความร่วมมือ ", "")]) {
      expect(words().includes(plain(text)), text).toBe(true);
    }
  });

  test("its figures are the article's", () => {
    for (const phrase of ["900หมู่บ้าน90ตำบลกระจายตัวใน90อำเภอ76จังหวัด", "ไม่เกิน3ปี", "กว่า500คน", "7–8กันยายน2559"]) {
      expect(words().includes(phrase), phrase).toBe(true);
    }
  });
});

import { readFileSync } from "node:fs";
import { normaliseThai } from "chumchon/kernel";
import { agencies, getAgency } from "chumchon/organisations";
import { describe, expect, test } from "vitest";
import { hasSharedData, sharedData } from "../shared.js";

describe("the four agencies", () => {
  test("are those that signed, with their ministries", () => {
    expect(agencies.map(({ id, ministry }) => [id, ministry?.en])).toEqual([
      ["cdd", "Ministry of Interior"],
      ["dla", "Ministry of Interior"],
      ["codi", "Ministry of Social Development and Human Security"],
      ["thaihealth", undefined],
    ]);
  });

  test("are got by id, and no fifth is", () => {
    expect(getAgency("dla").title.th).toBe("กรมส่งเสริมการปกครองท้องถิ่น");
    expect(() => getAgency("nesdc" as "cdd")).toThrow(RangeError);
  });

  test("are told of by a report: nothing is claimed to be official", () => {
    expect(new Set(agencies.map(({ citation }) => citation.evidence))).toEqual(new Set(["secondary"]));
  });

  test("only the Community Development Department states a vision, and five missions", () => {
    const kinds = (id: "cdd" | "dla" | "codi" | "thaihealth") => getAgency(id).statements.map(({ kind }) => kind);
    expect(kinds("cdd")).toEqual(["vision", "mission", "mission", "mission", "mission", "mission"]);
    expect(agencies.filter(({ statements }) => statements.some(({ kind }) => kind === "vision"))).toHaveLength(1);
  });
});

describe.skipIf(!hasSharedData)("the article", () => {
  const article = hasSharedData ? normaliseThai(readFileSync(`${sharedData}../article.txt`, "utf8")) : "";

  /** The words of the article from one phrase to another. */
  function passage(from: string, to: string): string {
    const start = article.indexOf(from);
    const end = article.indexOf(to, start);
    if (start < 0 || end < 0) throw new Error(`the article has no passage from ${from} to ${to}`);
    return article.slice(start + from.length, end);
  }

  // What each speaker says of his agency, and the words that only join what is modelled: nothing else may be left.
  test.each([
    [
      "codi",
      "พอช.มีภารกิจตามหน้าที่ใน",
      " การลงนามบันทึกข้อตกลง",
      ["การ", "และ"], // พัฒนาองค์กรชุมชน … begins with การ, the third mission with และ
    ],
    [
      "thaihealth",
      "ประธานกรรมการบริหารแผน คณะที่ 3 สสส. กล่าวว่า สสส. ",
      " นายอภิชาติ",
      ["มีเป้าเหมายเฉพาะให้ “", "” ซึ่ง", "โดยในปีนี้เน้น", "ในด้านต่างๆ เช่น", "เป็นต้น โดยเน้น", "และได้พัฒนาตัวเองจนก้าวขึ้นมาเป็น"],
    ],
    ["cdd", "กล่าวว่า กรมการพัฒนาชุมชน ได้กำหนดวิสัยทัศน์ ", " นายดุษฎี", ['"', '" โดยมีพันธกิจในการ']],
    ["dla", "กล่าวว่า กรมส่งเสริมการปกครองท้องถิ่น มีพันธกิจในการ", " Shares:", ["และ", "และ"]],
  ] as const)("and nothing more of %s", (id, from, to, joining) => {
    const statements = getAgency(id)
      .statements.map(({ text }) => text.th)
      .sort((a, b) => b.length - a.length);
    let left = passage(from, to);
    for (const text of statements) {
      expect(left).toContain(text);
      left = left.replace(text, "|");
    }
    const words = left.split("|").map((piece) => piece.trim());
    expect(words.filter((piece) => piece !== "")).toEqual(joining);
  });

  test("uses the short names พอช. and สสส., and none for the two departments", () => {
    const used = agencies.filter(({ shortTitle }) => shortTitle !== undefined && article.includes(shortTitle.th));
    expect(used.map(({ id }) => id)).toEqual(["codi", "thaihealth"]);
  });

  test.each(agencies.map((agency) => [agency.id, agency] as const))("says it of %s in these words", (_, agency) => {
    const said = [agency.title, ...agency.statements.map(({ text }) => text)];
    if (agency.ministry !== undefined) said.push(agency.ministry);
    expect(said.map(({ th }) => th).filter((text) => !article.includes(text))).toEqual([]);
  });
});

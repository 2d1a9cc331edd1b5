import { readFileSync } from "node:fs";
import { normaliseThai } from "chumchon/kernel";
import { agencies, authorityTypes, getAgency } from "chumchon/organisations";
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

  test.each(agencies.map((agency) => [agency.id, agency] as const))("says it of %s in these words", (_, agency) => {
    const said = [agency.title, ...agency.statements.map(({ text }) => text)];
    if (agency.ministry !== undefined) said.push(agency.ministry);
    expect(said.map(({ th }) => th).filter((text) => !article.includes(text))).toEqual([]);
  });
});

test("the seven types of local authority have Thai names and short forms", () => {
  expect(Object.values(authorityTypes).map(({ shortTitle }) => shortTitle.th)).toEqual([
    "อบจ.",
    "ทน.",
    "ทม.",
    "ทต.",
    "อบต.",
    "กทม.",
    "เมืองพัทยา",
  ]);
});

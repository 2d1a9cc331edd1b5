import { organisationsSentences } from "chumchon/organisations";
import { expect, test } from "vitest";

/** A value for every field that any problem of the room has. */
const fields = {
  authority: "a",
  authorities: ["a", "b"],
  place: "840601",
  province: "84",
  district: "8401",
  districts: ["8401", "8402"],
  digit: "9",
  dlaCode: "6110113",
  type: "sao",
  typeOfCode: "townMunicipality",
  expected: "sao",
  name: "Name",
  other: "c",
  words: "no councillor",
  word: "mostly",
  villages: [1, 2],
  most: 5000,
  sum: "2/3",
  community: "a/1",
  became: "subdistrictMunicipality",
  village: "84060101",
  kind: "merge",
  column: "other",
  edition: "2022-08-31",
  asOf: "2026-01-01",
  change: "x",
  effective: "2025-11-28",
  title: { th: "สมมติ", en: "made up" },
};

test.each(Object.entries(organisationsSentences))("%s has a sentence in Thai and one in English", (code, sentence) => {
  expect(code).toMatch(/^organisations\.[a-zA-Z]+\.[a-zA-Z]+$/);
  const { th, en } = (sentence as (problem: object) => { th: string; en: string })(fields);
  expect([/[ก-๙]/.test(th), /^[\x20-\x7e]+$/.test(en)]).toEqual([true, true]);
  expect(`${th}${en}`).not.toMatch(/undefined|\[object|NaN/);
  // It says what to do: it is more than one clause.
  expect(en.split(/[.;:] /).length).toBeGreaterThan(1);
});

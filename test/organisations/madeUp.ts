import { parseCivilDate, parsePeriod } from "chumchon/calendar";
import {
  type AuthorityRegisterSource,
  type Community,
  type Jurisdiction,
  type LocalAuthority,
  parseAuthorityId,
} from "chumchon/organisations";
import { type Axis, createAxis, createGazetteer, type Gazetteer, parsePlaceCode } from "chumchon/places";

/** A made-up authority of Surat Thani. */
export function authority(id: string, more: Partial<LocalAuthority> = {}): LocalAuthority {
  return {
    id: parseAuthorityId(id),
    name: { th: "สมมติ", en: "Made-up" },
    type: "sao",
    province: parsePlaceCode("84"),
    ...more,
  };
}

/** A made-up jurisdiction over a real place; the whole of it unless told. */
export function covers(id: string, place: string, more: Partial<Jurisdiction> = {}): Jurisdiction {
  return { authority: parseAuthorityId(id), place: parsePlaceCode(place), coverage: "whole", ...more };
}

/** A made-up community. */
export function community(id: string, of: string, more: Partial<Community> = {}): Community {
  return { id, authority: parseAuthorityId(of), name: { th: "สมมติ", en: "Made-up" }, ...more };
}

/** A made-up list of 31 August 2022. */
export function listOf(more: Partial<AuthorityRegisterSource> = {}): AuthorityRegisterSource {
  return {
    id: "made-up",
    title: { th: "รายการสมมติ", en: "Made-up list" },
    edition: day("2022-08-31"),
    citation: { source: { th: "สมมติ", en: "made up" }, evidence: "unverified" },
    authorities: [],
    jurisdictions: [],
    ...more,
  };
}

/** A day. */
export const day = (text: string) => parseCivilDate(text);

/** The days from one to another. */
export const days = (from: string, to?: string) => parsePeriod(to === undefined ? { from } : { from, to });

const villages = ["84060101", "84060102", "84060103", "84060104"];
const subdistricts = ["840601", "840602", "840701", "850101", "100101"];
const districts = ["8406", "8407", "8501", "1001"];
const provinces = ["84", "85", "10"];

/** Two districts of Surat Thani, one of Ranong, one of Bangkok, as a gazetteer without villages. */
export function smallGazetteer(): Gazetteer {
  const named = (codes: string[]) => ({ codes, namesThai: codes.map(() => "สมมติ") });
  const answer = createGazetteer({
    ...{ id: "small", edition: "2022-08-31", title: { th: "สมมติ", en: "Made-up" } },
    citation: { source: { th: "สมมติ", en: "made up" }, evidence: "unverified" },
    ...{ provinces: named(provinces), districts: named(districts), subdistricts: named(subdistricts) },
  });
  if (!answer.ok) throw new Error("the test's own list");
  return answer.value;
}

/** The same as a territorial line, with villages. */
export function smallLine(): Axis {
  const answer = createAxis({
    id: "administrative",
    levels: ["village", "subdistrict", "district", "province", "country"],
    nodes: [
      ...villages.map((id) => ({ id, level: "village", parent: id.slice(0, 6) })),
      ...subdistricts.map((id) => ({ id, level: "subdistrict", parent: id.slice(0, 4) })),
      ...districts.map((id) => ({ id, level: "district", parent: id.slice(0, 2) })),
      ...provinces.map((id) => ({ id, level: "province", parent: "TH" })),
      { id: "TH", level: "country" },
    ],
  });
  if (!answer.ok) throw new Error("the test's own line");
  return answer.value;
}

import { type Citation, type LocalizedText, normaliseThai } from "../kernel/index.js";

/**
 * The types of local authority: the seven of today, and two that are met in older entries.
 * @category Local authorities
 * @since 0.1.0
 */
export type AuthorityType =
  | "pao"
  | "cityMunicipality"
  | "townMunicipality"
  | "subdistrictMunicipality"
  | "sao"
  | "bangkok"
  | "pattaya"
  | "sanitaryDistrict"
  | "subdistrictCouncil";

/**
 * What is known of a type of local authority.
 * @category Local authorities
 * @since 0.1.0
 */
export interface AuthorityTypeFacts {
  /** The name of the type. */
  readonly title: LocalizedText;
  /** The short form that stands before a name. */
  readonly shortTitle: LocalizedText;
  /** Other words under which lists carry it. */
  readonly aliases: readonly string[];
  /** The first digit of its code of the Department of Local Administration; special authorities and historical ones have none that is known. */
  readonly dlaDigit?: string;
  /** True where no authority of the type is left: entries of it end in the past. */
  readonly isHistorical?: true;
  /** What became of all of them on one day, where that is known. */
  readonly became?: {
    /** The type they became. */
    readonly type: AuthorityType;
    /** The first day as that type, as an ISO date. */
    readonly effective: string;
    /** Where this was read. */
    readonly citation: Citation;
  };
}

/**
 * What each type of local authority is called, and the Thai short form that stands before its name.
 * @category Local authorities
 * @since 0.1.0
 */
export const authorityTypes: { readonly [Type in AuthorityType]: AuthorityTypeFacts } = {
  pao: {
    title: { th: "องค์การบริหารส่วนจังหวัด", en: "Provincial Administrative Organization" },
    shortTitle: { th: "อบจ.", en: "PAO" },
    aliases: ["Provincial Administrative Organisation"],
    dlaDigit: "2",
  },
  cityMunicipality: {
    title: { th: "เทศบาลนคร", en: "City Municipality" },
    shortTitle: { th: "ทน.", en: "City" },
    aliases: ["Thesaban Nakhon"],
    dlaDigit: "3",
  },
  townMunicipality: {
    title: { th: "เทศบาลเมือง", en: "Town Municipality" },
    shortTitle: { th: "ทม.", en: "Town" },
    aliases: ["Thesaban Mueang"],
    dlaDigit: "4",
  },
  subdistrictMunicipality: {
    title: { th: "เทศบาลตำบล", en: "Subdistrict Municipality" },
    shortTitle: { th: "ทต.", en: "Subdistrict Municipality" },
    aliases: ["Thesaban Tambon", "Tambon Municipality", "Sub-district Municipality"],
    dlaDigit: "5",
  },
  sao: {
    title: { th: "องค์การบริหารส่วนตำบล", en: "Subdistrict Administrative Organization" },
    shortTitle: { th: "อบต.", en: "SAO" },
    aliases: [
      "TAO",
      "Subdistrict Administrative Organisation",
      "Sub-district Administrative Organization",
      "Tambon Administrative Organization",
      "Tambon Administrative Organisation",
    ],
    dlaDigit: "6",
  },
  bangkok: {
    title: { th: "กรุงเทพมหานคร", en: "Bangkok Metropolitan Administration" },
    shortTitle: { th: "กทม.", en: "BMA" },
    aliases: ["กรุงเทพฯ"],
  },
  pattaya: {
    title: { th: "เมืองพัทยา", en: "City of Pattaya" },
    shortTitle: { th: "เมืองพัทยา", en: "Pattaya" },
    aliases: ["พัทยา", "Pattaya City"],
  },
  sanitaryDistrict: {
    title: { th: "สุขาภิบาล", en: "Sanitary District" },
    shortTitle: { th: "สุขาภิบาล", en: "Sanitary District" },
    aliases: ["Sukhaphiban"],
    isHistorical: true,
    became: {
      type: "subdistrictMunicipality",
      effective: "1999-05-25",
      citation: {
        source: {
          th: "ราชกิจจานุเบกษา เล่ม 116 ตอนที่ 9 ก หน้า 1 วันที่ 24 กุมภาพันธ์ 2542 ตามที่ Ahoerstemeier/tambon อ้าง",
          en: "Royal Gazette, volume 116, issue 9 ก, page 1, of 24 February 1999, as cited by Ahoerstemeier/tambon",
        },
        evidence: "secondary",
        date: "1999-02-24",
        note: {
          th: "ไม่ได้อ่านราชกิจจานุเบกษาโดยตรง อ่านจากรายการเหตุการณ์ของ Ahoerstemeier/tambon",
          en: "The Gazette itself was not read; it was read in the list of events of Ahoerstemeier/tambon.",
        },
      },
    },
  },
  subdistrictCouncil: {
    title: { th: "สภาตำบล", en: "Subdistrict Council" },
    shortTitle: { th: "สภาตำบล", en: "Subdistrict Council" },
    aliases: ["Sapha Tambon"],
    isHistorical: true,
  },
};

/**
 * The type of local authority that a word names: its id, its name or short form in Thai or English, or another word in use.
 * @remarks Case, spaces, hyphens and full stops make no difference. A word of your own list is given in `words`.
 * @param text - The word.
 * @param words - Words of your own, each with the type it names.
 * @returns The type, or nothing where the word names none.
 * @category Local authorities
 * @since 0.1.0
 * @example
 * ```ts
 * import { authorityTypeOf } from "chumchon/organisations";
 * authorityTypeOf("อบต."); // => "sao"
 * authorityTypeOf("ThesabanTambon"); // => "subdistrictMunicipality"
 * authorityTypeOf("Mueang"); // => undefined
 * authorityTypeOf("Mueang", { Mueang: "pattaya" }); // => "pattaya"
 * ```
 */
export function authorityTypeOf(
  text: string,
  words: { readonly [word: string]: AuthorityType } = {},
): AuthorityType | undefined {
  const key = keyOf(text);
  if (key === "") return undefined;
  for (const [word, type] of Object.entries(words)) if (keyOf(word) === key) return type;
  for (const [type, { title, shortTitle, aliases }] of Object.entries(authorityTypes)) {
    const names = [type, title.th, title.en, shortTitle.th, shortTitle.en, ...aliases];
    if (names.some((name) => keyOf(name) === key)) return type as AuthorityType;
  }
  return undefined;
}

function keyOf(word: string): string {
  return word.length > 100
    ? ""
    : normaliseThai(word)
        .toLowerCase()
        .replace(/[\s.ฯ-]+/g, "");
}

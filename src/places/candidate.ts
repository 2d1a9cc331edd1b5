import type { LocalizedText } from "../kernel/index.js";
import type { NameKind } from "./nameTable.js";
import type { PlaceCode, PlaceLevel } from "./placeCode.js";

/**
 * A place that an address may mean, and what in the address says so.
 * @category Names
 * @since 0.1.0
 */
export interface PlaceCandidate {
  /** The place. */
  readonly code: PlaceCode;
  /**
   * How the address fits: every name in it as written (`exact`), with letters that differ (`near`), or only some of its names,
   * for others say something else or nothing that is known (`partial`).
   */
  readonly fit: "exact" | "near" | "partial";
  /** The higher the better, in no unit. Candidates with the same score fit equally well: nothing in the address decides between them. */
  readonly score: number;
  /** The names that were found, the place's own first. */
  readonly evidence: readonly NameEvidence[];
  /** The words that should be names of places and are explained by nothing in this reading. */
  readonly unexplained: readonly string[];
  /** Whether the postcode of the address is one of the place's; left out where the address has none or the list knows none. */
  readonly postcode?: "agrees" | "differs";
  /** The number of the village within its subdistrict (หมู่ที่) that the address gives. */
  readonly moo?: number;
}

/**
 * One name of an address and the place it was taken for.
 * @category Names
 * @since 0.1.0
 */
export interface NameEvidence {
  /** The place it names: the candidate, or one that it lies in. */
  readonly code: PlaceCode;
  /** The level of that place. */
  readonly level: PlaceLevel;
  /** The words of the address, in one spelling. */
  readonly written: string;
  /** The name as the gazetteer has it. */
  readonly name: string;
  /** Which name of the place it is. */
  readonly kind: NameKind;
  /** How many letters were put in, left out, changed, or changed places. */
  readonly edits: number;
}

/**
 * Says in Thai and English why an address was taken for a place.
 * @category Names
 * @since 0.1.0
 * @example
 * ```ts
 * import { parseCivilDate } from "chumchon/calendar";
 * import { thailand } from "chumchon/data/thailand";
 * import { createGazetteer, describeCandidate, resolvePlace } from "chumchon/places";
 * const gazetteer = createGazetteer(thailand);
 * if (!gazetteer.ok) throw new Error("the embedded list is sound");
 * const [first] = resolvePlace(gazetteer.value, "ต.มะขามเตีย อ.เมือง", { asOf: parseCivilDate("2018-12-31") });
 * first && describeCandidate(first).en;
 * // => "840102 fits nearly: \"มะขามเตีย\" is มะขามเตี้ย but for 1 letter (840102); \"เมือง\" is short for เมืองสุราษฎร์ธานี (8401)."
 * ```
 */
export function describeCandidate({ code, fit, evidence, unexplained, postcode }: PlaceCandidate): LocalizedText {
  const parts = evidence.map(partOf);
  if (unexplained.length > 0) {
    const words = unexplained.map((word) => `"${word}"`).join(", ");
    parts.push({ th: `${words} ไม่มีคำอธิบาย`, en: `${words} is explained by nothing` });
  }
  if (postcode === "agrees") parts.push({ th: "รหัสไปรษณีย์ตรงกัน", en: "the postcode agrees" });
  if (postcode === "differs") parts.push({ th: "รหัสไปรษณีย์ไม่ตรง", en: "the postcode differs" });
  const fits = fitTitles[fit];
  return {
    th: `${code} ${fits.th}: ${parts.map(({ th }) => th).join("; ")}`,
    en: `${code} ${fits.en}: ${parts.map(({ en }) => en).join("; ")}.`,
  };
}

const fitTitles: { readonly [Fit in PlaceCandidate["fit"]]: LocalizedText } = {
  exact: { th: "ตรงตามที่เขียน", en: "fits as written" },
  near: { th: "ใกล้เคียง", en: "fits nearly" },
  partial: { th: "ตรงเพียงบางส่วน", en: "fits in part" },
};

function partOf({ code, written, name, kind, edits }: NameEvidence): LocalizedText {
  const quoted = `"${written}"`;
  if (edits > 0) {
    const letters = edits === 1 ? "1 letter" : `${edits} letters`;
    return {
      th: `${quoted} คือ ${name} ต่างกัน ${edits} ตัว (${code})`,
      en: `${quoted} is ${name} but for ${letters} (${code})`,
    };
  }
  const said: { readonly [Kind in NameKind]: LocalizedText } = {
    thai: { th: "คือชื่อของ", en: "is the name of" },
    english: { th: "คือชื่อภาษาอังกฤษของ", en: "is the English name of" },
    short: { th: "คือชื่อย่อของ", en: "is short for" },
    everyday: { th: "คือชื่อที่ใช้ทั่วไปของ", en: "is an everyday name of" },
    former: { th: "คือชื่อเดิมของ", en: "is a former name of" },
  };
  const { th, en } = said[kind];
  const known = kind === "thai" || kind === "english" ? "" : `${name} `;
  return kind === "thai" || kind === "english"
    ? { th: `${quoted} ${th} ${code}`, en: `${quoted} ${en} ${code}` }
    : { th: `${quoted} ${th} ${known}(${code})`, en: `${quoted} ${en} ${known}(${code})` };
}

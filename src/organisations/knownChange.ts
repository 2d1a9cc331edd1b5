import type { Citation, LocalizedText } from "../kernel/index.js";

/**
 * A change of local authorities that is known to have taken effect on a day, for a list that may be older than it.
 * @category Registers
 * @since 0.1.0
 */
export interface KnownChange {
  /** Its id. */
  readonly id: string;
  /** The day it took effect, as an ISO date. */
  readonly effective: string;
  /** What changed, so that it can stand in a sentence. */
  readonly title: LocalizedText;
  /** Where this was read. */
  readonly citation: Citation;
}

/**
 * Changes of the whole country that are known and that no list of before can have. Which authorities they concern is not
 * told here: a later list says it.
 * @category Registers
 * @since 0.1.0
 */
export const knownChanges: readonly KnownChange[] = [
  {
    id: "upgrades-2025-11-28",
    effective: "2025-11-28",
    title: {
      th: "อบต. 296 แห่งใน 63 จังหวัดเปลี่ยนฐานะเป็นเทศบาลเมื่อ 28 พฤศจิกายน 2568",
      en: "296 subdistrict organisations in 63 provinces became municipalities on 28 November 2568 (2025)",
    },
    citation: {
      source: {
        th: "ผู้จัดการออนไลน์ ข่าวหมายเลข 9680000114305",
        en: "MGR Online, news item 9680000114305",
      },
      evidence: "secondary",
      date: "2025-11-28",
      note: {
        th: "ลงนามเมื่อ 12 พฤศจิกายน 2568 ไม่ได้อ่านประกาศโดยตรง และไม่มีรายชื่อ",
        en: "Signed on 12 November 2568. The announcement itself was not read, and the names are not known here.",
      },
    },
  },
];

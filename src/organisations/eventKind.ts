import type { LocalizedText } from "../kernel/index.js";

/**
 * The kinds of event in the life of a local authority.
 * @category Life of authorities
 * @since 0.1.0
 */
export type EventKind = "create" | "split" | "rename" | "statusChange" | "areaChange" | "merge" | "abolish";

/** What each kind of event is called in a sentence. */
export const eventTitles: { readonly [Kind in EventKind]: LocalizedText } = {
  create: { th: "จัดตั้ง", en: "creation" },
  split: { th: "แยก", en: "split" },
  rename: { th: "เปลี่ยนชื่อ", en: "change of name" },
  statusChange: { th: "เปลี่ยนฐานะ", en: "change of status" },
  areaChange: { th: "เปลี่ยนเขต", en: "change of area" },
  merge: { th: "รวม", en: "merger" },
  abolish: { th: "ยุบ", en: "abolition" },
};

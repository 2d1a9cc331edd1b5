import type { Evidence } from "../kernel/index.js";
import type { ChoiceSpec, OptionalSpec, TextSpec } from "../tables/index.js";
import type { PlaceEventKind } from "./placeEvent.js";

/**
 * The columns of a register of events: those of {@link PlaceEvent}. Several codes in a cell are parted by spaces.
 * @category Time
 * @since 0.1.0
 */
export type PlaceEventSchema = {
  /** What happened. */
  readonly kind: ChoiceSpec<PlaceEventKind>;
  /** The first day on which it held, as any form of a date the calendar reads. */
  readonly effective: TextSpec & OptionalSpec;
  /** The code of the place it is told of. */
  readonly place: TextSpec;
  /** The codes it started from. */
  readonly from: TextSpec & OptionalSpec;
  /** The codes it led to. */
  readonly to: TextSpec & OptionalSpec;
  /** The Thai name before. */
  readonly nameBefore: TextSpec & OptionalSpec;
  /** The Thai name after. */
  readonly nameAfter: TextSpec & OptionalSpec;
  /** The English name before. */
  readonly nameEnglishBefore: TextSpec & OptionalSpec;
  /** The English name after. */
  readonly nameEnglishAfter: TextSpec & OptionalSpec;
  /** The code of the place it lay in before. */
  readonly parentBefore: TextSpec & OptionalSpec;
  /** The code of the place it lies in after. */
  readonly parentAfter: TextSpec & OptionalSpec;
  /** The word for what it was before. */
  readonly statusBefore: TextSpec & OptionalSpec;
  /** The word for what it is after. */
  readonly statusAfter: TextSpec & OptionalSpec;
  /** Where the Royal Gazette has it. */
  readonly gazette: TextSpec & OptionalSpec;
  /** Where it was read. */
  readonly source: TextSpec & OptionalSpec;
  /** How far it can be trusted. */
  readonly evidence: ChoiceSpec<Evidence> & OptionalSpec;
  /** What else is to be said. */
  readonly note: TextSpec & OptionalSpec;
};

/**
 * The columns of a register of events (ทะเบียนการเปลี่ยนแปลงเขตการปกครอง), for {@link createGazetteer}.
 * @category Time
 * @since 0.1.0
 */
export const placeEventSchema: PlaceEventSchema = {
  kind: {
    kind: "choice",
    choices: ["create", "rename", "split", "merge", "statusChange", "parentChange", "abolish"],
    title: { th: "เหตุการณ์", en: "Event" },
    aliases: ["event"],
  },
  effective: {
    kind: "text",
    optional: true,
    title: { th: "วันที่มีผล", en: "In force from" },
    aliases: ["effective_date", "มีผลตั้งแต่"],
  },
  place: { kind: "text", title: { th: "รหัสสถานที่", en: "Place code" }, aliases: ["code"] },
  from: { kind: "text", optional: true, title: { th: "จากรหัส", en: "From codes" } },
  to: { kind: "text", optional: true, title: { th: "เป็นรหัส", en: "To codes" } },
  nameBefore: { kind: "text", optional: true, title: { th: "ชื่อเดิม", en: "Name before" }, aliases: ["name_before"] },
  nameAfter: { kind: "text", optional: true, title: { th: "ชื่อใหม่", en: "Name after" }, aliases: ["name_after"] },
  nameEnglishBefore: {
    kind: "text",
    optional: true,
    title: { th: "ชื่อเดิมภาษาอังกฤษ", en: "English name before" },
    aliases: ["name_english_before"],
  },
  nameEnglishAfter: {
    kind: "text",
    optional: true,
    title: { th: "ชื่อใหม่ภาษาอังกฤษ", en: "English name after" },
    aliases: ["name_english_after"],
  },
  parentBefore: {
    kind: "text",
    optional: true,
    title: { th: "รหัสหน่วยแม่เดิม", en: "Parent before" },
    aliases: ["parent_before"],
  },
  parentAfter: {
    kind: "text",
    optional: true,
    title: { th: "รหัสหน่วยแม่ใหม่", en: "Parent after" },
    aliases: ["parent_after"],
  },
  statusBefore: {
    kind: "text",
    optional: true,
    title: { th: "ฐานะเดิม", en: "Status before" },
    aliases: ["status_before"],
  },
  statusAfter: {
    kind: "text",
    optional: true,
    title: { th: "ฐานะใหม่", en: "Status after" },
    aliases: ["status_after"],
  },
  gazette: { kind: "text", optional: true, title: { th: "ราชกิจจานุเบกษา", en: "Royal Gazette" } },
  source: { kind: "text", optional: true, title: { th: "แหล่งที่มา", en: "Source" } },
  evidence: {
    kind: "choice",
    choices: ["official", "secondary", "unverified"],
    optional: true,
    title: { th: "ความน่าเชื่อถือ", en: "Evidence" },
  },
  note: { kind: "text", optional: true, title: { th: "หมายเหตุ", en: "Note" } },
};

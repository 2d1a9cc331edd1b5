import type { Problem, Sentences } from "../kernel/index.js";

/**
 * What of a remark beside a jurisdiction could not be read, or contradicts itself or the places.
 * @category Problems
 * @since 0.1.0
 */
export type CoverageNoteProblem = Problem & {
  /** The id of the authority the remark stands beside, where it is known. */
  readonly authority?: string;
} & (
    | {
        /** The remark names no village that could be read. */
        readonly code: "organisations.coverageNote.noVillages";
      }
    | {
        /** Words that were not understood. */
        readonly code: "organisations.coverageNote.unread";
        /** The words. */
        readonly words: string;
      }
    | {
        /** Villages are said to be both whole and in part, or have numbers that no village has. */
        readonly code: "organisations.coverageNote.contradiction" | "organisations.coverageNote.noSuchNumber";
        /** Their numbers. */
        readonly villages: readonly number[];
      }
    | {
        /** The remark is longer than any that says where an authority is responsible. */
        readonly code: "organisations.coverageNote.tooLong";
        /** How many characters it may have. */
        readonly most: number;
      }
    | {
        /** The list of places has no such village, or every authority of the subdistrict says that it is another's. */
        readonly code: "organisations.coverageNote.unknownVillage" | "organisations.coverageNote.nobodys";
        /** The code of the village. */
        readonly place: string;
      }
  );

/** The sentences for {@link CoverageNoteProblem}. */
export const coverageNoteSentences: Sentences<CoverageNoteProblem> = {
  "organisations.coverageNote.noVillages": () => ({
    th: "อ่านไม่พบเลขหมู่ที่ในหมายเหตุนี้ โปรดเขียนแบบ เฉพาะหมู่ที่ 1, 3-5 และบางส่วนของหมู่ที่ 12",
    en: 'the remark names no village that could be read. Something like "Mu 1,3-5 completely, Mu 12 partially" was expected; write it so.',
  }),
  "organisations.coverageNote.unread": ({ words }) => ({
    th: `อ่านคำว่า "${words}" ในหมายเหตุไม่ได้ จึงไม่ได้ใช้ โปรดตรวจว่าหมายถึงหมู่บ้านใด`,
    en: `"${words}" in the remark was not understood and not used. See what it means for the villages.`,
  }),
  "organisations.coverageNote.contradiction": ({ villages }) => ({
    th: `หมู่ที่ ${villages.join(", ")} ถูกระบุทั้งแบบทั้งหมู่และบางส่วน จึงถือว่าไม่แน่ใจ โปรดแก้หมายเหตุ`,
    en: `Mu ${villages.join(", ")} are said to be both whole and in part, and are taken as unsure. Correct the remark.`,
  }),
  "organisations.coverageNote.noSuchNumber": ({ villages }) => ({
    th: `เลขหมู่ ${villages.join(", ")} เป็นไปไม่ได้ หมู่ที่ต้องเป็น 1–99 เรียงจากน้อยไปมาก โปรดแก้หมายเหตุ`,
    en: `${villages.join(", ")} can be no number of a village. 1 to 99 was expected, ranges from low to high; correct the remark.`,
  }),
  "organisations.coverageNote.tooLong": ({ most }) => ({
    th: `หมายเหตุยาวเกิน ${most} ตัวอักษร โปรดตัดให้เหลือเฉพาะหมู่บ้าน`,
    en: `the remark has more than ${most} characters. Cut it down to the villages.`,
  }),
  "organisations.coverageNote.unknownVillage": ({ place }) => ({
    th: `หมายเหตุบอกถึงหมู่บ้าน ${place} ซึ่งไม่มีในรายการพื้นที่ โปรดแก้เลขหมู่ หรือเพิ่มหมู่บ้าน`,
    en: `the remark names the village ${place}, which the list of places does not have. Correct the number, or add the village.`,
  }),
  "organisations.coverageNote.nobodys": ({ place }) => ({
    th: `ทุก อปท. ของตำบลบอกว่าหมู่บ้าน ${place} ไม่ใช่ของตน โปรดตรวจหมายเหตุ`,
    en: `every authority of the subdistrict says that the village ${place} is another's. Check the remarks.`,
  }),
};

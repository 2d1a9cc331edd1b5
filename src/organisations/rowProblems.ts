import type { LocalizedText, RecordProblem, Sentences } from "../kernel/index.js";
import { type EventKind, eventTitles } from "./eventKind.js";

/**
 * What can be wrong with a row of a list of authorities, jurisdictions, communities or events.
 * @category Problems
 * @since 0.1.0
 */
export type OrganisationsRowProblem = RecordProblem &
  (
    | {
        /** The word names no type of authority, no kind of event, or neither whole nor part. */
        readonly code:
          | "organisations.row.unknownType"
          | "organisations.row.unknownEvent"
          | "organisations.row.unknownCoverage";
        /** The word. */
        readonly word: string;
      }
    | {
        /** Nothing in the row says in which province the authority lies or which community it is, or a share cannot be read. */
        readonly code:
          | "organisations.row.noProvince"
          | "organisations.row.shareUnreadable"
          | "organisations.row.communityMissing";
      }
    | {
        /** The code of a place is of another level than asked for. */
        readonly code: "organisations.row.otherLevel";
        /** The code of the place. */
        readonly place: string;
      }
    | {
        /** An event of this kind needs this column. */
        readonly code: "organisations.row.columnMissing";
        /** The kind of event. */
        readonly kind: EventKind;
        /** What the column is called. */
        readonly title: LocalizedText;
      }
  );

/** The sentences for {@link OrganisationsRowProblem}. */
export const organisationsRowSentences: Sentences<OrganisationsRowProblem> = {
  "organisations.row.unknownType": ({ word }) => ({
    th: `"${word}" ไม่ใช่ประเภท อปท. ที่รู้จัก โปรดใช้ อบจ. ทน. ทม. ทต. อบต. กทม. เมืองพัทยา หรือบอกคำของรายการนี้ใน types`,
    en: `"${word}" names no type of authority. PAO, City, Town or Subdistrict Municipality, SAO, Bangkok, Pattaya or the Thai short forms were expected; use one, or say in the option "types" what the word means.`,
  }),
  "organisations.row.unknownEvent": ({ word }) => ({
    th: `"${word}" ไม่ใช่เหตุการณ์ที่รู้จัก โปรดใช้ จัดตั้ง เปลี่ยนชื่อ เปลี่ยนฐานะ เปลี่ยนเขต รวม แยก หรือ ยุบ`,
    en: `"${word}" is no kind of event. create, rename, statusChange, areaChange, merge, split or abolish was expected; use one.`,
  }),
  "organisations.row.unknownCoverage": ({ word }) => ({
    th: `"${word}" ไม่บอกว่าทั้งหมดหรือบางส่วน โปรดเขียน ทั้งหมด หรือ บางส่วน`,
    en: `"${word}" says neither whole nor part. Write whole or part.`,
  }),
  "organisations.row.noProvince": () => ({
    th: "แถวนี้ไม่บอกจังหวัด โปรดเติมจังหวัด อำเภอที่ตั้งสำนักงาน หรือรหัส สถ.",
    en: "the row says no province. Fill in the province, the district of the office, or the DLA code.",
  }),
  "organisations.row.shareUnreadable": () => ({
    th: "อ่านสัดส่วนไม่ได้ ต้องเป็นเศษส่วนหรือทศนิยมมากกว่า 0 และไม่เกิน 1 เช่น 2/3 โปรดแก้",
    en: "the share cannot be read. A fraction or decimal above 0 and at most 1 was expected, such as 2/3; correct it.",
  }),
  "organisations.row.communityMissing": () => ({
    th: "แถวนี้ไม่บอกว่าเป็นชุมชนใด โปรดเติมรหัสชุมชน หรือเทศบาลพร้อมลำดับชุมชน",
    en: "the row does not say which community it is. Fill in the community id, or the municipality and the community number.",
  }),
  "organisations.row.otherLevel": ({ place }) => ({
    th: `รหัส ${place} เป็นพื้นที่คนละระดับกับที่คอลัมน์นี้ต้องการ โปรดตรวจจำนวนหลัก`,
    en: `${place} is a place of another level than this column asks for. Check the number of digits.`,
  }),
  "organisations.row.columnMissing": ({ kind, title }) => ({
    th: `เหตุการณ์ "${eventTitles[kind].th}" ต้องมีค่าในคอลัมน์ "${title.th}" โปรดเติม`,
    en: `a ${eventTitles[kind].en} needs the column "${title.en}". Fill it in.`,
  }),
};

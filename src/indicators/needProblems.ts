import type { Problem, Sentences } from "../kernel/index.js";

/**
 * What can be wrong with a table of needs. What was said is never repeated, for it may name a person.
 * @category Problems
 * @since 0.1.0
 */
export type NeedProblem = Problem &
  (
    | {
        /** The row says nothing, or something that cannot be read or contradicts itself. */
        readonly code:
          | "indicators.need.nothingSaid"
          | "indicators.need.unknownSource"
          | "indicators.need.unknownUnit"
          | "indicators.need.unitMissing"
          | "indicators.need.dateUnreadable"
          | "indicators.need.yearUnreadable"
          | "indicators.need.aboveSurveyed"
          | "indicators.need.idMalformed"
          | "indicators.need.personalNumber";
      }
    | {
        /** The place or indicator is not known, or the indicator is counted in another unit. */
        readonly code:
          | "indicators.need.unknownPlace"
          | "indicators.need.unknownIndicator"
          | "indicators.need.otherUnit";
        /** The place or the indicator. */
        readonly id: string;
      }
    | {
        /** Two rows have one id, or a row names a need that is not there. */
        readonly code: "indicators.need.twice" | "indicators.need.sameAsUnknown";
        /** The id. */
        readonly id: string;
      }
    | {
        /** Two sources seem to say one need, and nothing links them. Both are kept. */
        readonly code: "indicators.need.maybeSame";
        /** The one. */
        readonly id: string;
        /** The other. */
        readonly other: string;
      }
  );

/**
 * The sentences for {@link NeedProblem}.
 * @category Problems
 * @since 0.1.0
 */
export const needSentences: Sentences<NeedProblem> = {
  "indicators.need.nothingSaid": () => ({
    th: "ไม่มีข้อความบอกความต้องการ ต้องมีอย่างน้อยหนึ่งคำ โปรดเติม หรือลบแถวนี้",
    en: "nothing is said. A text of what is wanting was expected; add it, or remove the row.",
  }),
  "indicators.need.unknownSource": () => ({
    th: "ไม่รู้จักที่มานี้ ต้องเป็น เวทีประชาคม แบบข้อมูลหมู่บ้าน หรือ หน่วยงาน (forum, villageForm, agency) โปรดแก้",
    en: "the source is not known. forum, villageForm or agency was expected (เวทีประชาคม, แบบข้อมูลหมู่บ้าน, หน่วยงาน); correct it.",
  }),
  "indicators.need.unknownUnit": () => ({
    th: "ไม่รู้จักหน่วยนับนี้ ต้องเป็น ครัวเรือน คน หมู่บ้าน ตำบล หรือ องค์กร โปรดแก้",
    en: "the unit is not known. household, person, village, subdistrict or organisation was expected; correct it.",
  }),
  "indicators.need.unitMissing": () => ({
    th: "มีจำนวนแต่ไม่บอกหน่วยนับ โปรดระบุ เช่น ครัวเรือน หรือ คน",
    en: "there is a number and no unit. Say what was counted, such as household or person.",
  }),
  "indicators.need.dateUnreadable": () => ({
    th: "อ่านวันที่ไม่ได้ ต้องเป็นวันที่มีจริง เช่น 15 มีนาคม 2561 หรือ 2018-03-15 โปรดแก้",
    en: "the date cannot be read. A day such as 15 มีนาคม 2561 or 2018-03-15 was expected; correct it.",
  }),
  "indicators.need.yearUnreadable": () => ({
    th: "ปีงบประมาณต้องเป็นปี พ.ศ. สี่หลัก เช่น 2563 โปรดแก้",
    en: "the fiscal year must be a Buddhist year of four digits, such as 2563. Correct it.",
  }),
  "indicators.need.aboveSurveyed": () => ({
    th: "จำนวนที่ต้องการมากกว่าจำนวนที่สำรวจ โปรดตรวจทั้งสองค่า",
    en: "more lack it than were looked at. Check both numbers.",
  }),
  "indicators.need.idMalformed": () => ({
    th: "รหัสความต้องการต้องยาวไม่เกิน 200 ตัว ไม่มีช่องว่างและไม่มี ; เพราะโครงการอ้างหลายรหัสคั่นด้วย ; โปรดแก้",
    en: "the id of a need has at most 200 signs, no spaces and no ;, which parts the needs of a project. Correct it.",
  }),
  "indicators.need.personalNumber": () => ({
    th: "มีเลขประจำตัวประชาชนหรือหมายเลขโทรศัพท์ในแถวนี้ ตารางความต้องการต้องไม่มีข้อมูลส่วนบุคคล โปรดลบออก",
    en: "the row has the number of an identity card or a telephone. A table of needs holds no personal data; take it out.",
  }),
  "indicators.need.unknownPlace": ({ id }) => ({
    th: `ไม่มีพื้นที่ ${id} ในสายที่ใช้ โปรดแก้รหัส`,
    en: `the axis has no place ${id}. Correct the code.`,
  }),
  "indicators.need.unknownIndicator": ({ id }) => ({
    th: `ชุดตัวชี้วัดไม่มีข้อ ${id} โปรดแก้หมายเลข หรือเว้นว่าง`,
    en: `the set has no indicator ${id}. Correct the number, or leave it empty.`,
  }),
  "indicators.need.otherUnit": ({ id }) => ({
    th: `ข้อ ${id} นับเป็นหน่วยอื่น โปรดแก้หน่วยนับ หรือเว้นหมายเลขตัวชี้วัดว่างไว้`,
    en: `indicator ${id} is counted in another unit. Correct the unit, or leave the indicator empty.`,
  }),
  "indicators.need.twice": ({ id }) => ({
    th: `รหัสความต้องการ ${id} มีมาแล้ว ใช้แถวแรก โปรดลบแถวที่ซ้ำ หรือตั้งรหัสใหม่`,
    en: `the need ${id} was there before; the first row is kept. Remove the row given twice, or give it an id of its own.`,
  }),
  "indicators.need.sameAsUnknown": ({ id }) => ({
    th: `ช่อง "ความต้องการเดียวกับ" อ้างถึง ${id} ซึ่งไม่มีในตารางที่นำมารวม โปรดแก้รหัส หรือรวมตารางนั้นด้วย`,
    en: `sameAs names ${id}, which is in none of the tables. Correct the id, or join that table too.`,
  }),
  "indicators.need.maybeSame": ({ id, other }) => ({
    th: `${id} และ ${other} พูดถึงตัวชี้วัดเดียวกันในพื้นที่เดียวกันจากต่างที่มา อาจเป็นความต้องการเดียวกัน ถ้าใช่โปรดใส่รหัสหนึ่งในช่อง "ความต้องการเดียวกับ" ของอีกแถว`,
    en: `${id} and ${other} speak of one indicator in one place and come from two sources. If they are one need, put the id of one into sameAs of the other.`,
  }),
};

import type { Problem, Sentences } from "../kernel/index.js";

/**
 * What can be wrong with a record, or with the rows it was gathered from, beside what the record alone says.
 * @category Problems
 * @since 0.1.0
 */
export type RowProblem = Problem &
  (
    | {
        /** The record cannot be read, has no day to count ages on, or its rows contradict each other. */
        readonly code:
          | "tallies.record.unreadable"
          | "tallies.household.rowsApart"
          | "tallies.household.rowsDiffer"
          | "tallies.household.rowRejected"
          | "tallies.household.erasMixed"
          | "tallies.row.missingUnreadable"
          | "tallies.row.answeredAndMissing"
          | "tallies.record.noSurveyDay"
          | "tallies.record.surveyDayUnreadable";
      }
    | {
        /** The record says it was surveyed years before or after the survey it belongs to. */
        readonly code: "tallies.record.surveyDayElsewhere";
        /** The Buddhist year of the survey. */
        readonly year: number;
      }
    | {
        /** More points than the item can give. */
        readonly code: "tallies.answer.tooHigh";
        /** The most there can be. */
        readonly mostPoints: string;
      }
    | {
        /** The set has no such type of unit. */
        readonly code: "tallies.record.unknownType";
        /** The types it has. */
        readonly expected: string;
      }
  );

/** The sentences for {@link RowProblem}. */
export const rowSentences: Sentences<RowProblem> = {
  "tallies.record.unreadable": () => ({
    th: "อ่านระเบียนนี้ไม่ได้ ต้องเป็นข้อมูลธรรมดาที่ไม่เปลี่ยนระหว่างอ่าน โปรดแปลงเป็นข้อมูลธรรมดาก่อน เช่น จาก JSON",
    en: "the record could not be read. Plain data that do not change while they are read were expected; make plain data of it first, as JSON has them.",
  }),
  "tallies.household.rowsApart": () => ({
    th: "ครัวเรือนนี้มีแถวอยู่ที่อื่นในแฟ้มด้วย แถวของครัวเรือนต้องอยู่ติดกัน และส่งมาครั้งเดียว โปรดเรียงแฟ้มตามรหัสครัวเรือน หรือลบส่วนที่ซ้ำ",
    en: "the household has rows elsewhere in the file. Its rows must stand together, once; sort the file by household, or take out what stands twice.",
  }),
  "tallies.household.rowsDiffer": () => ({
    th: "แถวนี้ต่างจากแถวแรกของครัวเรือนเดียวกัน ข้อมูลของครัวเรือนต้องเว้นว่างหรือเหมือนแถวแรก โปรดแก้แถวใดแถวหนึ่ง",
    en: "the row differs from the household's first row. What is said of the household must be left empty or be the same; correct one of the two.",
  }),
  "tallies.household.rowRejected": () => ({
    th: "แถวหนึ่งของครัวเรือนนี้อ่านไม่ได้ จึงไม่รับทั้งครัวเรือน โปรดแก้แถวนั้น",
    en: "a row within the household could not be read, so the household is refused whole. Correct that row.",
  }),
  "tallies.household.erasMixed": () => ({
    th: "วันเกิดในครัวเรือนนี้เขียนปีทั้ง พ.ศ. และ ค.ศ. โปรดใช้ศักราชเดียวกันทั้งครัวเรือน แล้วตรวจว่าปีถูกต้อง",
    en: "dates of birth in the household are written partly in Buddhist and partly in common years. Use one era, and check that the years are right.",
  }),
  "tallies.row.missingUnreadable": () => ({
    th: "อ่านเหตุที่ไม่มีคำตอบไม่ได้ ต้องเป็นรหัสคำถามกับเหตุ เช่น 22.1 refused; 22.2 unreadable (notAsked, refused, notSurveyed, unreadable) โปรดแก้ไข",
    en: "the reasons of missing answers cannot be read. A question and a reason such as 22.1 refused; 22.2 unreadable were expected (notAsked, refused, notSurveyed, unreadable); correct it.",
  }),
  "tallies.row.answeredAndMissing": () => ({
    th: "คำถามนี้มีทั้งคำตอบและเหตุที่ไม่มีคำตอบ ต้องมีอย่างใดอย่างหนึ่ง โปรดลบหนึ่งอย่าง",
    en: "the question has both an answer and a reason for having none. One of the two was expected; take one out.",
  }),
  "tallies.record.noSurveyDay": () => ({
    th: "มีวันเกิด แต่ไม่มีวันสำรวจที่จะนับอายุ โปรดใส่ surveyedOn ของระเบียน หรือของการสำรวจ",
    en: "there is a day of birth and no day of the survey to count the age on. Give surveyedOn, of the record or of the survey.",
  }),
  "tallies.record.surveyDayUnreadable": () => ({
    th: "อ่านวันสำรวจไม่ได้ ต้องเป็นปี-เดือน-วัน ค.ศ. เช่น 2018-03-15 โปรดแก้ หรืออ่านด้วย parseCivilDate ก่อน",
    en: "the day of the survey cannot be read. A day of the common era such as 2018-03-15 was expected; correct it, or read it with parseCivilDate.",
  }),
  "tallies.record.surveyDayElsewhere": ({ year }) => ({
    th: `วันสำรวจห่างจากปีสำรวจ พ.ศ. ${year} เกินหนึ่งปี วันที่แบบปี-เดือน-วันใช้ปี ค.ศ. โปรดแก้ปีของวันที่`,
    en: `the day of the survey is more than a year away from the survey of B.E. ${year}. A date in figures has a year of the common era; correct the year.`,
  }),
  "tallies.record.unknownType": ({ expected }) => ({
    th: `ชนิดของหน่วยไม่มีในชุดตัวชี้วัดนี้ ต้องเป็นหนึ่งใน ${expected} โปรดแก้ไข`,
    en: `the type of unit is none of the set's. One of ${expected} was expected; correct it.`,
  }),
  "tallies.answer.tooHigh": ({ mostPoints }) => ({
    th: `คะแนนเกินคะแนนเต็ม ต้องไม่เกิน ${mostPoints} โปรดแก้ไข`,
    en: `there are more points than the item can give. At most ${mostPoints} was expected; correct it.`,
  }),
};

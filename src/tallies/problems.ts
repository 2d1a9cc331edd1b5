import type { Problem, Sentences } from "../kernel/index.js";
import { type RowProblem, rowSentences } from "./rowProblems.js";
import { type TotalProblem, totalSentences } from "./totalProblems.js";

/**
 * What can be wrong with records, outcomes and counts. A problem names the field and what was expected there; the value
 * is never repeated, but for the sums of a total that is held against its parts.
 * @category Problems
 * @since 0.1.0
 */
export type TalliesProblem = Problem &
  (
    | RowProblem
    | TotalProblem
    | {
        /** The household, member, answer or row of counts cannot be read, or contradicts itself. */
        readonly code:
          | "tallies.record.notAnObject"
          | "tallies.record.noPlace"
          | "tallies.record.noMembers"
          | "tallies.record.memberCount"
          | "tallies.member.notAnObject"
          | "tallies.member.bornUnreadable"
          | "tallies.member.bornInBuddhistYear"
          | "tallies.member.bornAfterSurvey"
          | "tallies.member.ageContradictsBirth"
          | "tallies.answers.notAnObject"
          | "tallies.answer.notFlag"
          | "tallies.answer.notNumber"
          | "tallies.answer.unknownReason"
          | "tallies.counts.nothingStated"
          | "tallies.counts.partsDiffer"
          | "tallies.counts.tooLarge"
          | "tallies.counts.aboveSurveyed";
      }
    | {
        /** The household has too many members, or an age is no whole number or too high. */
        readonly code: "tallies.record.tooManyMembers" | "tallies.member.ageUnlikely";
        /** The most there may be. */
        readonly most: number;
      }
    | {
        /** The set has no such question in this list. */
        readonly code: "tallies.answer.unknownQuestion";
        /** Who is asked the questions of this list. */
        readonly of: "household" | "person";
      }
    | {
        /** The number is lower than makes sense. */
        readonly code: "tallies.answer.tooLow";
        /** The least that makes sense. */
        readonly least: string;
      }
    | {
        /** The survey year does not belong to the edition. */
        readonly code: "tallies.survey.outsideEdition";
        /** The survey year. */
        readonly year: number;
        /** The first year of the edition. */
        readonly first: number;
        /** Its last year, where it has ended. */
        readonly last?: number;
      }
    | {
        /** The axis has no such place, the set no such indicator, or the indicator was counted in another unit. */
        readonly code: "tallies.place.unknown" | "tallies.counts.unknownIndicator";
        /** The place or the indicator. */
        readonly id: string;
      }
    | {
        /** A place was given twice for one indicator; the second is not counted. */
        readonly code: "tallies.counts.twice";
        /** The indicator. */
        readonly id: string;
        /** The place. */
        readonly place: string;
      }
    | {
        /** Records or rows of a place came beside counts of one that holds it: those may hold them already. */
        readonly code: "tallies.counts.overlap";
        /** The indicator. */
        readonly id: string;
        /** The place. */
        readonly place: string;
        /** The place that holds it. */
        readonly above: string;
      }
    | {
        /** A row of outcomes says no place, lacks an outcome, or holds a byte that is none. */
        readonly code: "tallies.outcomes.noPlace" | "tallies.outcomes.wanting" | "tallies.outcomes.unreadable";
      }
  );

/**
 * The sentences for {@link TalliesProblem}.
 * @category Problems
 * @since 0.1.0
 */
export const talliesSentences: Sentences<TalliesProblem> = {
  ...rowSentences,
  ...totalSentences,
  "tallies.record.notAnObject": () => ({
    th: "ระเบียนนี้ไม่ใช่ข้อมูลแบบสำรวจ ต้องเป็นออบเจกต์ที่มี place และ answers (ครัวเรือนมี members ด้วย) โปรดตรวจแหล่งข้อมูล",
    en: "the record is none of a survey. An object with place and answers, and members for a household, was expected; check the source.",
  }),
  "tallies.record.noPlace": () => ({
    th: "ไม่มีรหัสพื้นที่ของครัวเรือน ต้องเป็นข้อความ เช่น รหัสหมู่บ้าน 8 หลัก โปรดเติม",
    en: "the household has no place. Text such as the eight-digit code of a village was expected; add it.",
  }),
  "tallies.record.noMembers": () => ({
    th: "ไม่มีรายชื่อสมาชิกครัวเรือน ต้องมีอย่างน้อยหนึ่งคน โปรดเติม",
    en: "the household has no list of members. At least one member was expected; add them.",
  }),
  "tallies.record.memberCount": () => ({
    th: "จำนวนสมาชิกที่ระบุไม่ตรงกับรายชื่อสมาชิก โปรดแก้จำนวนหรือรายชื่อ",
    en: "the number of members does not agree with the list of members. Correct one of the two.",
  }),
  "tallies.record.tooManyMembers": ({ most }) => ({
    th: `มีสมาชิกเกิน ${most} คน โปรดตรวจว่าหลายครัวเรือนรวมเป็นหนึ่งหรือไม่ หรือกำหนด mostMembers ให้มากขึ้น`,
    en: `there are more than ${most} members. Check whether several households were put into one, or raise mostMembers.`,
  }),
  "tallies.member.notAnObject": () => ({
    th: "ข้อมูลสมาชิกคนนี้อ่านไม่ได้ ต้องเป็นออบเจกต์ที่มี born หรือ age และ answers โปรดแก้ไข",
    en: "the member cannot be read. An object with born or age, and answers, was expected; correct it.",
  }),
  "tallies.member.bornUnreadable": () => ({
    th: "วันเกิดต้องเป็นวันที่มีจริง แบบ ค.ศ. ปปปป-ดด-วว เช่น 1989-03-05 โปรดแก้ หรือแปลงด้วย safeParseCivilDate",
    en: "the day of birth must be a day that exists, written as 1989-03-05 in the common era. Correct it, or convert it with safeParseCivilDate.",
  }),
  "tallies.member.bornInBuddhistYear": () => ({
    th: "วันเกิดเขียนเป็นปี พ.ศ. ต้องเป็นปี ค.ศ. โปรดลบ 543 จากปี",
    en: "the day of birth is written in a Buddhist year. A year of the common era was expected; subtract 543.",
  }),
  "tallies.member.bornAfterSurvey": () => ({
    th: "วันเกิดอยู่หลังวันสำรวจ โปรดตรวจวันเกิดและวันสำรวจ",
    en: "the day of birth lies after the survey. Check both days.",
  }),
  "tallies.member.ageUnlikely": ({ most }) => ({
    th: `อายุต้องเป็นจำนวนเต็ม 0 ถึง ${most} ปี โปรดตรวจอายุหรือวันเกิด`,
    en: `the age must be a whole number from 0 to ${most} years. Check the age or the day of birth.`,
  }),
  "tallies.member.ageContradictsBirth": () => ({
    th: "อายุไม่ตรงกับวันเกิด ณ วันสำรวจ โปรดแก้ค่าหนึ่ง หรือให้เหลือวันเกิดอย่างเดียว",
    en: "the age does not agree with the day of birth on the day of the survey. Correct one, or give the day of birth alone.",
  }),
  "tallies.answers.notAnObject": () => ({
    th: "คำตอบต้องเป็นออบเจกต์ที่มีรหัสคำถามเป็นชื่อช่อง โปรดแก้ไข",
    en: "the answers must be an object keyed by the ids of the questions. Correct them.",
  }),
  "tallies.answer.unknownQuestion": ({ of }) => ({
    th: `ชุดตัวชี้วัดไม่มีคำถามนี้สำหรับ${of === "household" ? "ครัวเรือน" : "บุคคล"} โปรดแก้รหัสคำถาม หรือย้ายคำตอบไปที่${of === "household" ? "สมาชิก" : "ครัวเรือน"}`,
    en: `the set asks no such question of the ${of}. Correct the key, or move the answer to the ${of === "household" ? "member" : "household"}.`,
  }),
  "tallies.answer.notFlag": () => ({
    th: "คำถามนี้ต้องตอบ true (ใช่) หรือ false (ไม่ใช่) หรือ { missing: เหตุผล } โปรดแก้คำตอบ",
    en: "this question is answered by true, false or { missing: reason }. Correct the answer.",
  }),
  "tallies.answer.notNumber": () => ({
    th: 'คำถามนี้ต้องตอบเป็นตัวเลข เช่น 2500 หรือ "37,999.99" หรือ { missing: เหตุผล } โปรดแก้คำตอบ',
    en: 'this question is answered by a number such as 2500 or "37,999.99", or by { missing: reason }. Correct the answer.',
  }),
  "tallies.answer.unknownReason": () => ({
    th: "เหตุผลที่ไม่มีคำตอบต้องเป็น notAsked, refused, notSurveyed หรือ unreadable โปรดแก้",
    en: "the reason for a missing answer is notAsked, refused, notSurveyed or unreadable. Correct it.",
  }),
  "tallies.answer.tooLow": ({ least }) => ({
    th: `ตัวเลขต่ำเกินไป ต้องไม่น้อยกว่า ${least} โปรดตรวจคำตอบ`,
    en: `the number is too low. ${least} or more was expected; check the answer.`,
  }),
  "tallies.survey.outsideEdition": ({ year, first, last }) => ({
    th: `ปีสำรวจ พ.ศ. ${year} อยู่นอกช่วงของชุดตัวชี้วัด (${first}–${last ?? ""}) โปรดใช้ชุดของปีนั้น หรือกำหนด surveyYear`,
    en: `the survey year B.E. ${year} does not belong to the edition (${first}-${last ?? ""}). Use the edition of that year, or state surveyYear.`,
  }),
  "tallies.place.unknown": ({ id }) => ({
    th: `ไม่มีพื้นที่ ${id} ในสายที่ใช้รวมตัวเลข โปรดแก้รหัส หรือเพิ่มพื้นที่`,
    en: `the axis has no place ${id}. Correct the code, or add the place.`,
  }),
  "tallies.counts.twice": ({ id, place }) => ({
    th: `มียอดของ ${place} ข้อ ${id} มาแล้ว นับเพียงครั้งแรก โปรดลบแถวที่ซ้ำ`,
    en: `${place} was given before for indicator ${id}; the first is counted. Remove the row given twice.`,
  }),
  "tallies.counts.overlap": ({ id, place, above }) => ({
    th: `ข้อ ${id} มีทั้งยอดของ ${above} และข้อมูลรายหน่วยของ ${place} ซึ่งอยู่ใน ${above} ยอดของ ${above} อาจนับซ้ำ โปรดเหลือไว้อย่างเดียว`,
    en: `indicator ${id} has counts of ${above} and records or outcomes of ${place}, which lies in it, so ${above} may count twice. Keep one of the two.`,
  }),
  "tallies.outcomes.noPlace": () => ({
    th: "แถวนี้ไม่มีรหัสพื้นที่ ต้องเป็นข้อความ เช่น รหัสหมู่บ้าน 8 หลัก โปรดเติม",
    en: "the row has no place. Text such as the eight-digit code of a village was expected; add it.",
  }),
  "tallies.outcomes.wanting": () => ({
    th: "แถวนี้ไม่มีผลของตัวชี้วัดนี้ ต้องเป็น pass, fail, notApplicable หรือ missing โปรดเติม missing ถ้าไม่มีข้อมูล",
    en: "the row has no outcome for this indicator. One of pass, fail, notApplicable and missing was expected; where there is no answer it is missing.",
  }),
  "tallies.outcomes.unreadable": () => ({
    th: "ไบต์ของตัวชี้วัดนี้ไม่ใช่ผล ต้องเป็น 0 ผ่าน 1 ไม่ผ่าน 2 ไม่มีกลุ่มเป้าหมาย หรือ 3 ไม่มีข้อมูล โปรดแก้ไข",
    en: "the byte of this indicator is no outcome. 0 pass, 1 fail, 2 not applicable or 3 missing was expected; correct it.",
  }),
  "tallies.counts.unknownIndicator": ({ id }) => ({
    th: `ชุดตัวชี้วัดไม่มีข้อ ${id} โปรดแก้หมายเลข`,
    en: `the set has no indicator ${id}. Correct the number.`,
  }),
  "tallies.counts.nothingStated": () => ({
    th: "ไม่มีทั้งจำนวนที่ผ่านและไม่ผ่าน ต้องมีอย่างน้อยหนึ่งค่า โปรดเติม",
    en: "neither pass nor fail is given. At least one was expected; add it.",
  }),
  "tallies.counts.partsDiffer": () => ({
    th: "จำนวนที่ผ่านและไม่ผ่านรวมกันไม่เท่ากับจำนวนที่สำรวจ โปรดตรวจทั้งสามค่า ไลบรารีไม่แก้ให้",
    en: "pass and fail do not add up to surveyed. Check the three; nothing is repaired here.",
  }),
  "tallies.counts.tooLarge": () => ({
    th: "เมื่อรวมแล้วยอดของตัวชี้วัดนี้เกิน 9,007,199,254,740,991 ซึ่งนับได้ไม่แน่นอน จึงไม่นับ โปรดตรวจจำนวน",
    en: "with this the counts of the indicator would pass 9,007,199,254,740,991 and be no longer exact, so it is not counted. Check the numbers.",
  }),
  "tallies.counts.aboveSurveyed": () => ({
    th: "จำนวนที่ผ่านหรือไม่ผ่านมากกว่าจำนวนที่สำรวจ โปรดตรวจทั้งสองค่า",
    en: "pass or fail is above surveyed. Check the two.",
  }),
};

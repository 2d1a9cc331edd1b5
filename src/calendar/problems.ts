import type { Problem, Sentences } from "../kernel/index.js";
import { englishMonths, thaiMonths, weekdays } from "./calendarNames.js";

/**
 * What can be wrong with a date, a year, a period or a dated list. The value itself is never repeated: a date may be
 * someone's birthday.
 * @category Problems
 * @since 0.1.0
 */
export type CalendarProblem = Problem &
  (
    | {
        /** The date, year, period or list cannot be read, never was, or leaves its era or its order in doubt. */
        readonly code:
          | "calendar.date.notText"
          | "calendar.date.unreadable"
          | "calendar.date.noSuchMonth"
          | "calendar.date.twoDigitYear"
          | "calendar.date.eraUnknown"
          | "calendar.date.isoBuddhist"
          | "calendar.date.commonYear"
          | "calendar.year.lunar"
          | "calendar.year.spansTwo"
          | "calendar.year.monthsNeverCame"
          | "calendar.fiscalYear.unreadable"
          | "calendar.fiscalYear.twoDigitYear"
          | "calendar.fiscalYear.beforeOctober"
          | "calendar.period.notPeriod"
          | "calendar.period.reversed"
          | "calendar.dated.notList";
      }
    | {
        /** The month has no such day. */
        readonly code: "calendar.date.noSuchDay";
        /** The month, 1 to 12. */
        readonly month: number;
        /** Its last day in that year. */
        readonly lastDay: number;
      }
    | {
        /** The date is another day of the week than the text says. */
        readonly code: "calendar.date.weekdayDiffers";
        /** The day of the week it is: 1 is Monday, 7 is Sunday. */
        readonly weekday: number;
      }
    | {
        /** The year is out of range. */
        readonly code: "calendar.year.outside" | "calendar.fiscalYear.outside";
        /** The first year of the range. */
        readonly first: number;
        /** The last year of the range. */
        readonly last: number;
      }
    | {
        /** The fiscal year is written in the common era. */
        readonly code: "calendar.fiscalYear.commonYear";
        /** The fiscal year that ends in that common year, in the Buddhist era. */
        readonly buddhistYear: number;
      }
    | {
        /** The period overlaps that of another entry of the list. */
        readonly code: "calendar.dated.overlap";
        /** The position of the other entry in the list, counted from 0. */
        readonly other: number;
        /** The first day on which both hold. */
        readonly from: string;
      }
  );

/**
 * The sentences for {@link CalendarProblem}.
 * @category Problems
 * @since 0.1.0
 */
export const calendarSentences: Sentences<CalendarProblem> = {
  "calendar.date.notText": () => ({
    th: "วันที่ต้องเป็นข้อความ เช่น 2016-09-08 หรือ 8 กันยายน 2559 โปรดแปลงเป็นข้อความก่อน",
    en: 'the date is not text. Text such as "2016-09-08" or "8 กันยายน 2559" was expected; convert it first.',
  }),
  "calendar.date.unreadable": () => ({
    th: "อ่านวันที่นี้ไม่ออก ต้องเป็นวัน เดือน ปี เช่น 8 กันยายน 2559, 8/9/2559 หรือ 2016-09-08 โปรดเขียนใหม่",
    en: 'the date could not be read. Day, month and year were expected, as in "8 กันยายน 2559", "8/9/2559" or "2016-09-08"; write it so.',
  }),
  "calendar.date.noSuchMonth": () => ({
    th: "ไม่มีเดือนนี้ เดือนต้องอยู่ระหว่าง 1 ถึง 12 โดยเขียนวันก่อนเดือน โปรดตรวจลำดับวันและเดือน",
    en: "there is no such month. A month from 1 to 12 was expected, written after the day; check the order of day and month.",
  }),
  "calendar.date.noSuchDay": ({ month, lastDay }) => ({
    th: `ไม่มีวันนี้ เดือน${thaiMonths[month - 1]?.[0]}ของปีนั้นมีวันที่ 1 ถึง ${lastDay} โปรดแก้วันที่`,
    en: `there is no such day. ${englishMonths[month - 1]?.[0]} of that year runs from 1 to ${lastDay}; correct the day.`,
  }),
  "calendar.date.twoDigitYear": () => ({
    th: "ปีมีสองหลัก จึงไม่รู้ว่าหมายถึงปีใด โปรดเขียนปีสี่หลัก เช่น 2559 หรือกำหนด twoDigitYearsFrom",
    en: 'the year has two digits, so its century is unknown. Write four digits, such as 2559, or state the option "twoDigitYearsFrom".',
  }),
  "calendar.date.eraUnknown": () => ({
    th: "ปีนี้ไม่อยู่ทั้งในช่วง พ.ศ. 2432–2742 และ ค.ศ. 1889–2199 จึงไม่รู้ศักราช โปรดตรวจปี หรือเขียน พ.ศ. หรือ ค.ศ. กำกับ",
    en: "the year is neither in B.E. 2432–2742 nor in C.E. 1889–2199, so its era is unknown. Check the year, or write พ.ศ. or ค.ศ. before it.",
  }),
  "calendar.date.isoBuddhist": () => ({
    th: "วันที่แบบ ปปปป-ดด-วว เป็นปี ค.ศ. แต่ปีนี้ดูเป็น พ.ศ. โปรดลบ 543 จากปี หรือกำหนด era เป็น buddhist",
    en: 'a date written yyyy-mm-dd is in the common era, but this year looks Buddhist. Write the common year, or state the option "era".',
  }),
  "calendar.date.commonYear": () => ({
    th: "เดือนเขียนเป็นภาษาไทย ปีจึงต้องเป็น พ.ศ. แต่ปีนี้ดูเป็น ค.ศ. โปรดเขียนปี พ.ศ. หรือเขียน ค.ศ. หน้าปี",
    en: 'with a Thai month the year is Buddhist, but this year looks common. Write the Buddhist year, such as 2559 for 2016, or write "ค.ศ." before the year.',
  }),
  "calendar.date.weekdayDiffers": ({ weekday }) => ({
    th: `ชื่อวันไม่ตรงกับวันที่ วันนั้นเป็นวัน${weekdays[weekday - 1]?.[0]} โปรดแก้ชื่อวันหรือวันที่`,
    en: `the day of the week does not fit the date, which is a ${weekdays[weekday - 1]?.[1]}. Correct one of the two.`,
  }),
  "calendar.year.lunar": () => ({
    th: "ก่อนวันที่ 1 เมษายน พ.ศ. 2432 (ค.ศ. 1889) ราชการใช้ปีจันทรคติ จึงแปลงเป็น พ.ศ. แบบสุริยคติไม่ได้ โปรดใช้วันที่ ค.ศ.",
    en: "before 1 April B.E. 2432 (1889) the official year was lunar, so there is no solar Buddhist year to convert. Use a date of the common era.",
  }),
  "calendar.year.spansTwo": () => ({
    th: "ก่อน พ.ศ. 2484 ปีเริ่มวันที่ 1 เมษายน ปีหนึ่งจึงไม่ตรงกับปีเดียวของอีกศักราช โปรดแปลงจากวันที่เต็ม ไม่ใช่จากปีอย่างเดียว",
    en: "before B.E. 2484 (1941) the year began on 1 April, so a year of one era does not fit one year of the other. Convert a whole date, not the year alone.",
  }),
  "calendar.year.monthsNeverCame": () => ({
    th: "เดือนมกราคมถึงมีนาคม พ.ศ. 2483 ไม่เคยมี เพราะปี 2483 เริ่ม 1 เมษายน และสิ้นสุด 31 ธันวาคม โปรดตรวจว่าหมายถึง 2482 หรือ 2484",
    en: "January to March B.E. 2483 never came: that year ran from 1 April to 31 December. Check whether 2482 or 2484 is meant.",
  }),
  "calendar.year.outside": ({ first, last }) => ({
    th: `ปีอยู่นอกช่วงที่รองรับ ต้องอยู่ระหว่าง ${first} ถึง ${last} โปรดตรวจปีและศักราช`,
    en: `the year is out of range. A year from ${first} to ${last} was expected; check the year and its era.`,
  }),
  "calendar.fiscalYear.unreadable": () => ({
    th: "อ่านปีงบประมาณนี้ไม่ออก ต้องเป็นปี พ.ศ. สี่หลัก เช่น 2568 หรือ ปีงบประมาณ พ.ศ. 2568 โปรดเขียนใหม่",
    en: 'the fiscal year could not be read. A Buddhist year of four digits was expected, as in "2568" or "ปีงบประมาณ พ.ศ. 2568"; write it so.',
  }),
  "calendar.fiscalYear.twoDigitYear": () => ({
    th: "ปีงบประมาณมีสองหลัก โปรดเขียนปี พ.ศ. ให้ครบสี่หลัก เช่น 2568",
    en: "the fiscal year has two digits. Write all four digits of the Buddhist year, such as 2568.",
  }),
  "calendar.fiscalYear.commonYear": ({ buddhistYear }) => ({
    th: `ปีงบประมาณนี้เขียนเป็น ค.ศ. ต้องเป็น พ.ศ. โปรดเขียน ${buddhistYear} หากหมายถึงปีที่สิ้นสุดวันที่ 30 กันยายนของปี ค.ศ. นั้น`,
    en: `the fiscal year is written in the common era. A Buddhist year was expected; write ${buddhistYear} if the year that ends on 30 September of that common year is meant.`,
  }),
  "calendar.fiscalYear.beforeOctober": () => ({
    th: "ก่อนปีงบประมาณ 2505 (เริ่ม 1 ตุลาคม พ.ศ. 2504) ปีงบประมาณไม่ได้เริ่มเดือนตุลาคมเสมอ จึงไม่รองรับ โปรดใช้วันที่แทน",
    en: "before fiscal year 2505 (from 1 October B.E. 2504, 1961) fiscal years did not all begin in October, so they are not supported. Use dates instead.",
  }),
  "calendar.fiscalYear.outside": ({ first, last }) => ({
    th: `ปีงบประมาณอยู่นอกช่วงที่รองรับ ต้องอยู่ระหว่าง ${first} ถึง ${last} โปรดตรวจปี`,
    en: `the fiscal year is out of range. A Buddhist year from ${first} to ${last} was expected; check the year.`,
  }),
  "calendar.period.notPeriod": () => ({
    th: "ต้องเป็นช่วงเวลาที่มี from และอาจมี to โปรดใส่วันเริ่ม",
    en: 'a period was expected: an object with "from" and, unless it is open, "to". Give the first day.',
  }),
  "calendar.period.reversed": () => ({
    th: "วันสิ้นสุดมาก่อนวันเริ่ม ช่วงเวลานับรวมทั้งสองวัน โปรดสลับหรือแก้วันที่",
    en: "the last day comes before the first. Both belong to the period; swap or correct them.",
  }),
  "calendar.dated.notList": () => ({
    th: "ต้องเป็นรายการของค่าที่มีวันเริ่ม (from) และวันสิ้นสุด (to) โปรดใส่เป็นรายการ",
    en: 'a list of values, each with "from" and perhaps "to", was expected. Give a list.',
  }),
  "calendar.dated.overlap": ({ other, from }) => ({
    th: `ช่วงเวลาซ้อนกับรายการที่ ${other} ตั้งแต่วันที่ ${from} ในวันหนึ่งมีได้ค่าเดียว โปรดแก้วันเริ่มหรือวันสิ้นสุด`,
    en: `the period overlaps that of entry ${other} from ${from} on. One value at a time was expected; correct the first or last days.`,
  }),
};

import { type CalendarProblem, calendarSentences } from "../calendar/index.js";
import {
  type KernelProblem,
  kernelSentences,
  type Problem,
  type RecordProblem,
  type Sentences,
} from "../kernel/index.js";

/**
 * What can be wrong with an agreement and with what is reported of it.
 * @category Problems
 * @since 0.1.0
 */
export type FrameworkProblem =
  | KernelProblem
  | CalendarProblem
  | (Problem &
      (
        | {
            /** An id, or the number of a point, is given twice in one list, or is no party of the agreement. */
            readonly code: "framework.agreement.duplicate" | "framework.agreement.unknownParty";
            /** The id. */
            readonly id: string;
          }
        | {
            /** The last day comes before the first. */
            readonly code: "framework.agreement.order";
            /** The first day. */
            readonly from: string;
            /** The last day. */
            readonly to: string;
          }
        | {
            /** The time allowed is no time at all. */
            readonly code: "framework.agreement.noHorizon";
          }
        | {
            /** The time allowed ends after the last day of the calendar, 31 December 9999. */
            readonly code: "framework.agreement.horizonTooFar";
            /** The day of signing. */
            readonly from: string;
          }
      ))
  | (RecordProblem & {
      /** What is named as a model is unknown, is named twice, or is no village. */
      readonly code: "framework.model.unknownPlace" | "framework.model.duplicate" | "framework.model.notAVillage";
      /** The code, as given. */
      readonly place: string;
    });

/**
 * The sentences for {@link FrameworkProblem}.
 * @category Problems
 * @since 0.1.0
 */
export const frameworkSentences: Sentences<FrameworkProblem> = {
  ...kernelSentences,
  ...calendarSentences,
  "framework.agreement.duplicate": ({ id }) => ({
    th: `มี ${id} ซ้ำในรายการเดียวกัน โปรดเหลือไว้เพียงรายการเดียว`,
    en: `${id} is given twice in one list. Each id once was expected; keep one.`,
  }),
  "framework.agreement.unknownParty": ({ id }) => ({
    th: `${id} ไม่ได้เป็นหน่วยงานผู้ลงนามในข้อตกลงนี้ โปรดเพิ่มในรายชื่อ หรือแก้ให้ถูก`,
    en: `${id} is no party of this agreement. Add it to the parties, or correct it.`,
  }),
  "framework.agreement.order": ({ from, to }) => ({
    th: `วันสุดท้าย ${to} มาก่อนวันแรก ${from} โปรดแก้วันที่`,
    en: `the last day ${to} comes before the first, ${from}. Correct the dates.`,
  }),
  "framework.agreement.noHorizon": () => ({
    th: "ระยะเวลาต้องยาวอย่างน้อยหนึ่งวัน โปรดระบุปี เดือน หรือวัน",
    en: "the horizon is no time at all. At least a day was expected; give years, months or days.",
  }),
  "framework.agreement.horizonTooFar": ({ from }) => ({
    th: `ระยะเวลานับจาก ${from} สิ้นสุดหลังปี ค.ศ. 9999 ซึ่งเกินปฏิทินที่รองรับ โปรดแก้ระยะเวลาหรือวันลงนาม`,
    en: `the horizon, counted from ${from}, ends after the year 9999, beyond the calendar. Correct the horizon or the day of signing.`,
  }),
  "framework.model.unknownPlace": ({ place }) => ({
    th: `ไม่พบหมู่บ้าน ${place} หรือตำบลของหมู่บ้านนี้ในทำเนียบ โปรดตรวจรหัส`,
    en: `neither the village ${place} nor its subdistrict is in the gazetteer. Check the code.`,
  }),
  "framework.model.duplicate": ({ place }) => ({
    th: `มีหมู่บ้าน ${place} ซ้ำ นับเพียงครั้งเดียว โปรดลบรายการที่ซ้ำ`,
    en: `the village ${place} is named twice and counted once. Remove one.`,
  }),
  "framework.model.notAVillage": ({ place }) => ({
    th: `${place} ไม่ใช่รหัสหมู่บ้านแปดหลัก โปรดระบุหมู่บ้าน`,
    en: `${place} is not the eight-digit code of a village. Name the village.`,
  }),
};

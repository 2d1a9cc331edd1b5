import type { Problem, Sentences } from "../kernel/index.js";

/**
 * What can be wrong with the events of places, and with a question about a day.
 * @category Problems
 * @since 0.1.0
 */
export type PlaceEventProblem = Problem &
  (
    | {
        /** The day is none, the word is none of those expected. */
        readonly code: "places.event.day" | "places.event.unknownWord";
        /** What was given. */
        readonly received: string;
      }
    | {
        /** The event does not say what its kind needs. */
        readonly code: "places.event.incomplete";
        /** The place it is told of. */
        readonly place: string;
        /** What happened. */
        readonly kind: string;
        /** The columns of which one at least, or a list of two codes, is wanting. */
        readonly wanting: readonly string[];
      }
    | {
        /** The event is told twice; of a place that neither the list nor another event knows; makes a place that is there already; ends one that is there afterwards. */
        readonly code:
          | "places.event.duplicate"
          | "places.event.unknownPlace"
          | "places.event.createdTwice"
          | "places.event.stillThere";
        /** The code of the place. */
        readonly place: string;
        /** The day of the event, where it is known. */
        readonly effective?: string;
      }
    | {
        /** The name after is not the name that later events, or the list, say the place had then. */
        readonly code: "places.event.namesContradict";
        /** The code of the place. */
        readonly place: string;
        /** The name it had then by what comes after. */
        readonly expected: string;
        /** The name the event says. */
        readonly received: string;
        /** The day of the event, where it is known. */
        readonly effective?: string;
      }
    | {
        /** Codes without a day follow each other in a circle. */
        readonly code: "places.event.cycle";
        /** The codes of the circle, ascending, ten at most. */
        readonly places: readonly string[];
      }
    | {
        /** The day asked for is later than the list is known to be right for. */
        readonly code: "places.question.laterThanEdition";
        /** The last day of the list. */
        readonly edition: string;
        /** The day asked for. */
        readonly asOf: string;
      }
    | {
        /** The day asked for is earlier than the first event, or no event is known at all. */
        readonly code: "places.question.earlierThanEvents";
        /** The day of the first event, where there is one. */
        readonly earliest?: string;
        /** The day asked for. */
        readonly asOf: string;
      }
    | {
        /** Nobody says that all events since the day asked for are known. */
        readonly code: "places.question.eventsIncomplete";
        /** The day asked for. */
        readonly asOf: string;
      }
    | {
        /** Some changes have no day, so it is not known whether they had happened. */
        readonly code: "places.question.undatedEvents";
        /** How many. */
        readonly count: number;
        /** The day asked for. */
        readonly asOf: string;
      }
    | {
        /** A share is given for a code that did not take over the other. */
        readonly code: "places.crosswalk.notASuccessor";
        /** The code the figures are of. */
        readonly from: string;
        /** The code that was given a share. */
        readonly to: string;
      }
    | {
        /** Neither the list nor an event knows the place. */
        readonly code: "places.question.unknownPlace";
        /** The code. */
        readonly place: string;
      }
  );

const onDay = (day: string | undefined): { th: string; en: string } =>
  day === undefined ? { th: "", en: "" } : { th: ` (มีผล ${day})`, en: ` (in force from ${day})` };

/**
 * The sentences for {@link PlaceEventProblem}, part of those of the room.
 * @category Problems
 * @since 0.1.0
 */
export const placeEventSentences: Sentences<PlaceEventProblem> = {
  "places.event.day": ({ received }) => ({
    th: `อ่านวันที่ "${received}" ไม่ได้ โปรดใช้วันที่ที่มีผลบังคับ เช่น 2011-03-23 หรือเว้นว่างถ้าไม่ทราบ`,
    en: `"${received}" is no day. The day it took effect was expected, such as 2011-03-23, or nothing where it is not known; correct it.`,
  }),
  "places.event.unknownWord": ({ received }) => ({
    th: `ไม่รู้จักคำว่า "${received}" โปรดใช้คำที่กำหนดไว้`,
    en: `"${received}" is none of the words expected here. Use one of them.`,
  }),
  "places.event.incomplete": ({ place, kind, wanting }) => ({
    th: `เหตุการณ์ ${kind} ของ ${place} ขาดข้อมูล ${wanting.join(" หรือ ")} โปรดเติม`,
    en: `the event "${kind}" of ${place} does not say enough: ${wanting.join(" or ")} was expected. Add it.`,
  }),
  "places.event.duplicate": ({ place, effective }) => ({
    th: `เหตุการณ์ของ ${place}${onDay(effective).th} ซ้ำกับที่มีแล้ว โปรดเหลือไว้เพียงแถวเดียว`,
    en: `this event of ${place}${onDay(effective).en} is told twice. Keep one row.`,
  }),
  "places.event.unknownPlace": ({ place, effective }) => ({
    th: `เหตุการณ์${onDay(effective).th} เป็นของ ${place} ซึ่งไม่มีในรายการ และไม่มีเหตุการณ์ใดบอกว่าสิ้นสุดเมื่อใด โปรดตรวจรหัส หรือเพิ่มเหตุการณ์ที่ขาด`,
    en: `the event${onDay(effective).en} is of ${place}, which is not in the list, and no event says what became of it. Check the code, or add the event that is wanting.`,
  }),
  "places.event.createdTwice": ({ place, effective }) => ({
    th: `${place} ตั้งขึ้น${onDay(effective).th} ทั้งที่มีเหตุการณ์ตั้งขึ้นอีกครั้งโดยไม่มีการยุบระหว่างนั้น โปรดแก้วันหรือตัดแถวหนึ่งออก`,
    en: `${place} is made${onDay(effective).en} and made again later without having been dissolved between. Correct the day, or leave one row out.`,
  }),
  "places.event.stillThere": ({ place, effective }) => ({
    th: `${place} สิ้นสุด${onDay(effective).th} แต่ยังมีอยู่หลังจากนั้น โปรดแก้รหัส หรือเพิ่มเหตุการณ์ที่ตั้งขึ้นใหม่`,
    en: `${place} ends${onDay(effective).en} but is there afterwards. Correct the code, or add the event that made it again.`,
  }),
  "places.event.namesContradict": ({ place, expected, received, effective }) => ({
    th: `เหตุการณ์${onDay(effective).th} ว่า ${place} ได้ชื่อ "${received}" แต่ข้อมูลหลังจากนั้นว่าชื่อ "${expected}" โปรดตรวจชื่อ`,
    en: `the event${onDay(effective).en} gives ${place} the name "${received}", and what comes after says "${expected}". Check the names.`,
  }),
  "places.event.cycle": ({ places }) => ({
    th: `รหัสที่สืบต่อกันวนเป็นวง: ${places.join(", ")} โปรดเติมวันที่ หรือแก้รหัส`,
    en: `these codes follow each other in a circle: ${places.join(", ")}. Add the days, or correct the codes.`,
  }),
  "places.question.laterThanEdition": ({ edition, asOf }) => ({
    th: `ถามถึงวันที่ ${asOf} แต่รายการนี้ตรงถึงวันที่ ${edition} เท่านั้น โปรดใช้รายการที่ใหม่กว่า หรือเพิ่มเหตุการณ์หลังวันนั้น`,
    en: `${asOf} was asked for, and the list is known to be right to ${edition} only. Use a newer list, or add the events since.`,
  }),
  "places.question.earlierThanEvents": ({ earliest, asOf }) => ({
    th: `ถามถึงวันที่ ${asOf} แต่${earliest === undefined ? "ไม่มีเหตุการณ์ใดที่ทราบวัน" : `เหตุการณ์แรกที่ทราบมีผล ${earliest}`} โปรดเพิ่มเหตุการณ์ก่อนหน้านั้น`,
    en: `${asOf} was asked for, and ${earliest === undefined ? "no event with a day is known" : `the first event known is of ${earliest}`}. Add the events before it.`,
  }),
  "places.question.eventsIncomplete": ({ asOf }) => ({
    th: `ไม่มีผู้รับรองว่าทราบเหตุการณ์ทุกเหตุการณ์ตั้งแต่ ${asOf} คำตอบจึงตรงเท่าที่ทราบ โปรดใช้ทะเบียนที่ครบ หรือระบุวันที่ทะเบียนครบ`,
    en: `nobody says that all events since ${asOf} are known, so the answer holds as far as they are. Use a full register, or say from which day it is full.`,
  }),
  "places.question.undatedEvents": ({ count, asOf }) => ({
    th: `มี ${count} การเปลี่ยนแปลงที่ไม่ทราบวัน จึงไม่ทราบว่าเกิดก่อนหรือหลัง ${asOf} โปรดเติมวันที่`,
    en: `${count} changes have no day, so it is not known whether they came before ${asOf} or after. Add the days.`,
  }),
  "places.crosswalk.notASuccessor": ({ from, to }) => ({
    th: `${to} ไม่ได้รับช่วงจาก ${from} ระหว่างสองวันนั้น โปรดแก้รหัส หรือตัดสัดส่วนนี้ออก`,
    en: `${to} took nothing over from ${from} between the two days. Correct the codes, or leave the share out.`,
  }),
  "places.question.unknownPlace": ({ place }) => ({
    th: `ไม่มี ${place} ในรายการหรือในเหตุการณ์ใด โปรดตรวจรหัส`,
    en: `neither the list nor an event knows ${place}. Check the code.`,
  }),
};

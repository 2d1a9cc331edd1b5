import type { RecordProblem, Sentences } from "../kernel/index.js";
import { type AuthorityType, authorityTypes } from "./authorityType.js";

/**
 * What can be wrong with the events of local authorities.
 * @category Problems
 * @since 0.1.0
 */
export type AuthorityEventProblem = RecordProblem & {
  /** The id of the authority, as given. */
  readonly authority: string;
} & (
    | {
        /**
         * The list has no such authority, or several entries of it already; it is created or ends a second time; the event
         * stands before its creation or after its end.
         */
        readonly code:
          | "organisations.event.unknownAuthority"
          | "organisations.event.alreadyDated"
          | "organisations.event.createdTwice"
          | "organisations.event.endedTwice"
          | "organisations.event.beforeCreation"
          | "organisations.event.afterEnd"
          | "organisations.event.endDiffers";
      }
    | {
        /** The other authority is unknown, is not there on the day, or merges back into this one. */
        readonly code:
          | "organisations.event.unknownOther"
          | "organisations.event.otherAbsent"
          | "organisations.event.mergeCycle";
        /** The id of the other authority. */
        readonly other: string;
      }
    | {
        /** The event ends in another type than the authority has from then on. */
        readonly code: "organisations.event.typeDiffers";
        /** The type the event ends in. */
        readonly type: AuthorityType;
        /** The type the authority has from then on. */
        readonly expected: AuthorityType;
      }
    | {
        /** The event ends in another name than the authority has from then on. */
        readonly code: "organisations.event.nameDiffers";
        /** The name the event ends in. */
        readonly name: string;
        /** The name the authority has from then on. */
        readonly expected: string;
      }
  );

/** The sentences for {@link AuthorityEventProblem}. */
export const authorityEventSentences: Sentences<AuthorityEventProblem> = {
  "organisations.event.unknownAuthority": ({ authority }) => ({
    th: `เหตุการณ์ของ อปท. ${authority} ซึ่งไม่มีในรายการ โปรดเพิ่ม อปท. หรือแก้รหัส`,
    en: `the event is of ${authority}, which the list does not have. Add the authority, or correct the id.`,
  }),
  "organisations.event.alreadyDated": ({ authority }) => ({
    th: `อปท. ${authority} มีหลายช่วงเวลาอยู่แล้ว จึงไม่ใช้เหตุการณ์นี้ โปรดให้เหลือรายการปัจจุบันรายการเดียว`,
    en: `${authority} already has several dated entries, so the event was not used. Give one entry, as it is now.`,
  }),
  "organisations.event.createdTwice": ({ authority }) => ({
    th: `อปท. ${authority} ถูกจัดตั้งมากกว่าหนึ่งครั้ง โปรดเหลือเหตุการณ์เดียว`,
    en: `${authority} is created more than once. Keep one event.`,
  }),
  "organisations.event.endedTwice": ({ authority }) => ({
    th: `อปท. ${authority} ถูกยุบหรือรวมมากกว่าหนึ่งครั้ง โปรดเหลือเหตุการณ์เดียว`,
    en: `${authority} is abolished or merged more than once. Keep one event.`,
  }),
  "organisations.event.beforeCreation": ({ authority }) => ({
    th: `เหตุการณ์นี้เกิดก่อนวันจัดตั้ง อปท. ${authority} โปรดตรวจวันที่มีผล`,
    en: `the event stands before the creation of ${authority}. Check the day it took effect.`,
  }),
  "organisations.event.afterEnd": ({ authority }) => ({
    th: `เหตุการณ์นี้เกิดหลังจาก อปท. ${authority} ถูกยุบหรือรวมแล้ว โปรดตรวจวันที่มีผล`,
    en: `the event stands after ${authority} was abolished or merged. Check the day it took effect.`,
  }),
  "organisations.event.endDiffers": ({ authority }) => ({
    th: `วันสิ้นสุดของ อปท. ${authority} ในรายการไม่ตรงกับเหตุการณ์นี้ วันสุดท้ายต้องเป็นวันก่อนเหตุการณ์ โปรดแก้ค่าหนึ่ง`,
    en: `the last day of ${authority} in the list does not fit the event: the day before it was expected. Correct one of the two.`,
  }),
  "organisations.event.unknownOther": ({ authority, other }) => ({
    th: `เหตุการณ์ของ อปท. ${authority} อ้างถึง ${other} ซึ่งไม่มีในรายการ หรือเป็นตัวเอง โปรดแก้รหัส`,
    en: `the event of ${authority} names ${other}, which the list does not have, or which is the same. Correct the id.`,
  }),
  "organisations.event.otherAbsent": ({ authority, other }) => ({
    th: `ในวันที่มีผล ไม่มี อปท. ${other} ที่เหตุการณ์ของ ${authority} อ้างถึง โปรดตรวจวันที่หรือรหัส`,
    en: `the event of ${authority} names ${other}, which is not there on that day. Check the day or the id.`,
  }),
  "organisations.event.mergeCycle": ({ authority, other }) => ({
    th: `การรวม ${authority} เข้ากับ ${other} วนกลับมาที่เดิม โปรดแก้ว่าใครรวมเข้ากับใคร`,
    en: `the merger of ${authority} into ${other} comes back to where it began. Correct who was merged into whom.`,
  }),
  "organisations.event.typeDiffers": ({ authority, type, expected }) => ({
    th: `เหตุการณ์ทำให้ อปท. ${authority} เป็น${authorityTypes[type].title.th} แต่หลังจากนั้นเป็น${authorityTypes[expected].title.th} โปรดแก้ประเภท หรือเพิ่มเหตุการณ์ที่ขาด`,
    en: `the event makes ${authority} a ${authorityTypes[type].title.en}, but from then on it is a ${authorityTypes[expected].title.en}. Correct the type, or add the event that is wanting.`,
  }),
  "organisations.event.nameDiffers": ({ authority, name, expected }) => ({
    th: `เหตุการณ์ทำให้ อปท. ${authority} ชื่อ ${name} แต่หลังจากนั้นชื่อ ${expected} โปรดแก้ชื่อ หรือเพิ่มเหตุการณ์ที่ขาด`,
    en: `the event gives ${authority} the name ${name}, but from then on it is ${expected}. Correct the name, or add the event that is wanting.`,
  }),
};

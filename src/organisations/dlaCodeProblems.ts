import type { Problem, Sentences } from "../kernel/index.js";
import { type AuthorityType, authorityTypes } from "./authorityType.js";

/**
 * What can be wrong with the code of a local authority.
 * @category Problems
 * @since 0.1.0
 */
export type DlaCodeProblem = Problem &
  (
    | {
        /** It is no text, or not of the form of a code. */
        readonly code: "organisations.dlaCode.notText" | "organisations.dlaCode.malformed";
      }
    | {
        /** Its first digit is no type's. */
        readonly code: "organisations.dlaCode.unknownType";
        /** The digit. */
        readonly digit: string;
      }
    | {
        /** Its second and third digits are no province's. */
        readonly code: "organisations.dlaCode.unknownProvince";
        /** The two digits. */
        readonly province: string;
      }
  );

/**
 * That an authority and its code say different things.
 * @category Problems
 * @since 0.1.0
 */
export type DlaCodeDifference = Problem & {
  /** The id of the authority. */
  readonly authority: string;
  /** Its code. */
  readonly dlaCode: string;
} & (
    | {
        /** The type digit of the code is of another type, as it is after an upgrade until a new code is given. */
        readonly code: "organisations.dlaCode.typeDiffers";
        /** The type of the authority. */
        readonly type: AuthorityType;
        /** The type the code says. */
        readonly typeOfCode: AuthorityType;
      }
    | {
        /** Another authority bears the code on the same day. */
        readonly code: "organisations.dlaCode.shared";
        /** The id of the other. */
        readonly other: string;
      }
    | {
        /** The code of a provincial organisation ends in another number than 0101. */
        readonly code: "organisations.dlaCode.notProvincial";
        /** The code of the organisation of its province. */
        readonly expected: string;
      }
    | {
        /** The code says another province. */
        readonly code: "organisations.dlaCode.provinceDiffers";
        /** The province of the authority. */
        readonly province: string;
      }
  );

/**
 * The sentences for {@link DlaCodeProblem} and {@link DlaCodeDifference}, apart from those of the room, so that reading a
 * code brings no others along.
 * @category Problems
 * @since 0.1.0
 */
export const dlaCodeSentences: Sentences<DlaCodeProblem | DlaCodeDifference> = {
  "organisations.dlaCode.notText": () => ({
    th: "รหัส อปท. ของ สถ. ต้องเป็นข้อความ ไม่ใช่ตัวเลข เพราะตารางคำนวณอาจเปลี่ยนหลัก โปรดเก็บรหัสเป็นข้อความ",
    en: "the code of a local authority must be text, not a number: spreadsheets change digits. Store the code as text.",
  }),
  "organisations.dlaCode.shared": ({ authority, dlaCode, other }) => ({
    th: `อปท. ${authority} และ ${other} ใช้รหัส อปท. ${dlaCode} ในวันเดียวกัน รหัสหนึ่งเป็นของแห่งเดียว โปรดตรวจรหัสหรือช่วงเวลา`,
    en: `${authority} and ${other} bear the code ${dlaCode} on the same day. A code is that of one; check it or the periods.`,
  }),
  "organisations.dlaCode.notProvincial": ({ authority, dlaCode, expected }) => ({
    th: `อบจ. ${authority} มีรหัส อปท. ${dlaCode} รหัสของ อบจ. จังหวัดนี้คือ ${expected} โปรดตรวจรหัส`,
    en: `the provincial organisation ${authority} has the code ${dlaCode}; ${expected} was expected in its province. Check the code.`,
  }),
  "organisations.dlaCode.malformed": () => ({
    th: "รหัส อปท. ของ สถ. มี 7 หลัก (ประเภท จังหวัดสองหลัก อำเภอสองหลัก ลำดับสองหลักตั้งแต่ 01) โปรดตรวจหลัก",
    en: "the code of a local authority has 7 digits: type, two of the province, two of the district, two of a running number from 01. Check the digits.",
  }),
  "organisations.dlaCode.unknownType": ({ digit }) => ({
    th: `หลักแรกของรหัส อปท. คือ ${digit} ต้องเป็น 2 (อบจ.) 3 (ทน.) 4 (ทม.) 5 (ทต.) หรือ 6 (อบต.) โปรดแก้รหัส`,
    en: `the first digit of the code is ${digit}. 2 (PAO), 3 (city), 4 (town), 5 (subdistrict municipality) or 6 (SAO) was expected; correct the code.`,
  }),
  "organisations.dlaCode.unknownProvince": ({ province }) => ({
    th: `ไม่มีจังหวัดรหัส ${province} โปรดตรวจหลักที่สองและสามของรหัส อปท.`,
    en: `there is no province with the code ${province}. Check the second and third digits of the code.`,
  }),
  "organisations.dlaCode.typeDiffers": ({ authority, dlaCode, type, typeOfCode }) => ({
    th: `อปท. ${authority} เป็น${authorityTypes[type].title.th} แต่รหัส ${dlaCode} เป็นของ${authorityTypes[typeOfCode].title.th} มักเกิดหลังยกฐานะ โปรดตรวจว่ามีรหัสใหม่หรือไม่`,
    en: `${authority} is of the type ${authorityTypes[type].title.en}, but its code ${dlaCode} is of the type ${authorityTypes[typeOfCode].title.en}, as happens after an upgrade. See whether a new code was given.`,
  }),
  "organisations.dlaCode.provinceDiffers": ({ authority, dlaCode, province }) => ({
    th: `อปท. ${authority} อยู่ในจังหวัด ${province} แต่รหัส ${dlaCode} เป็นของจังหวัดอื่น โปรดแก้ค่าหนึ่ง`,
    en: `${authority} lies in province ${province}, but its code ${dlaCode} is of another province. Correct one of the two.`,
  }),
};

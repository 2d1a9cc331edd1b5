import type { Problem, Sentences } from "./problem.js";

/**
 * What can be wrong with data before any room has looked at them.
 * @category Problems
 * @since 0.1.0
 */
export type KernelProblem = Problem &
  (
    | {
        /** The value contains itself, is wanting or computed, bears a reserved key, or is of a kind that JSON cannot hold. */
        readonly code:
          | "kernel.plainData.cycle"
          | "kernel.plainData.getter"
          | "kernel.plainData.hole"
          | "kernel.plainData.key"
          | "kernel.plainData.notData"
          | "kernel.plainData.notFinite";
      }
    | {
        /** The data nest deeper than allowed. */
        readonly code: "kernel.plainData.tooDeep";
        /** How many levels are allowed. */
        readonly depth: number;
      }
    | {
        /** The data are larger than allowed. */
        readonly code: "kernel.plainData.tooLarge";
        /** How many values are allowed. */
        readonly values: number;
        /** How many UTF-16 units of text are allowed. */
        readonly text: number;
      }
    | {
        /** The value does not fit the schema. */
        readonly code: "kernel.schema.mismatch";
        /** What was expected, in the schema's words. */
        readonly expected: string;
      }
  );

/**
 * The sentences for {@link KernelProblem}.
 * @category Problems
 * @since 0.1.0
 */
export const kernelSentences: Sentences<KernelProblem> = {
  "kernel.plainData.cycle": () => ({
    th: "ค่านี้อ้างวนกลับมาที่ตัวเอง ต้องเป็นข้อมูลธรรมดาที่ไม่วน โปรดตัดการอ้างอิงย้อนกลับออก",
    en: "the value contains itself. Plain data without cycles was expected; remove the reference back.",
  }),
  "kernel.plainData.getter": () => ({
    th: "ค่านี้คำนวณด้วย getter ต้องเป็นค่าที่เก็บไว้จริง โปรดคัดลอกค่าที่ได้มาใส่แทน",
    en: "the value is computed by a getter. A stored value was expected; copy what the getter returns.",
  }),
  "kernel.plainData.hole": () => ({
    th: "รายการมีช่องว่างที่ตำแหน่งนี้ โปรดใส่ค่า หรือใส่ null หากไม่มีค่า",
    en: "the list has a hole here. A value was expected; write null where there is none.",
  }),
  "kernel.plainData.key": () => ({
    th: "ชื่อช่องนี้ใช้ไม่ได้ เพราะเป็นชื่อสงวนของภาษาโปรแกรมหรือไม่ใช่ข้อความ โปรดเปลี่ยนชื่อ",
    en: "this key may not be used: it is reserved by the programming language, or is not text. Rename it.",
  }),
  "kernel.plainData.notData": () => ({
    th: "ค่านี้ไม่ใช่ข้อมูลธรรมดา ต้องเป็นข้อความ ตัวเลข จริง/เท็จ null รายการ หรือออบเจกต์ธรรมดา โปรดแปลงก่อน",
    en: "this is not plain data. Text, a number, true, false, null, a list or a plain object was expected; convert it first.",
  }),
  "kernel.plainData.notFinite": () => ({
    th: "ตัวเลขนี้ไม่ใช่จำนวนจำกัด (NaN หรืออนันต์) โปรดใส่จำนวนจริง หรือ null หากไม่มีค่า",
    en: "the number is not finite (NaN or infinity). A finite number was expected; write null where there is none.",
  }),
  "kernel.plainData.tooDeep": ({ depth }) => ({
    th: `ข้อมูลซ้อนกันลึกเกิน ${depth} ชั้น โปรดลดจำนวนชั้น หรือกำหนด depth ให้มากขึ้นหากตั้งใจ`,
    en: `the data nest deeper than ${depth} levels. Flatten them, or raise the limit "depth" if this is meant.`,
  }),
  "kernel.plainData.tooLarge": ({ values, text }) => ({
    th: `ข้อมูลมีขนาดใหญ่เกินกำหนด (${values} ค่า หรือ ${text} ตัวอักษร) โปรดแบ่งข้อมูล หรือกำหนดขีดจำกัดให้มากขึ้น`,
    en: `the data are larger than allowed (${values} values or ${text} units of text). Split them, or raise the limits.`,
  }),
  "kernel.schema.mismatch": ({ expected }) => ({
    th: `ข้อมูลไม่ตรงตามแบบที่กำหนด ต้องเป็น: ${expected} โปรดแก้ค่าในช่องนี้`,
    en: `the value does not fit the schema. Expected: ${expected}. Correct this field.`,
  }),
};

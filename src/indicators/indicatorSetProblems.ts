import { type KernelProblem, kernelSentences, type Problem, type Sentences } from "../kernel/index.js";
import { type RuleProblem, ruleSentences } from "./ruleProblems.js";

/**
 * What can be wrong with the definition of an indicator set. Each problem says where in the definition.
 * @category Problems
 * @since 0.1.0
 */
export type IndicatorSetProblem =
  | KernelProblem
  | RuleProblem
  | (Problem &
      (
        | {
            /** An id has a meaning of its own in programs, refers to nothing, or contradicts another part of the set. */
            readonly code:
              | "indicators.set.reservedId"
              | "indicators.set.unknownCategory"
              | "indicators.set.unknownType"
              | "indicators.set.unknownOption"
              | "indicators.set.unknownChoice"
              | "indicators.question.fixedColumn"
              | "indicators.alternative.ofDefault"
              | "indicators.alternative.conflict";
            /** What was referred to. */
            readonly id: string;
          }
        | {
            /** Two questions would be one column in a file of records. */
            readonly code: "indicators.question.sameHeading";
            /** The question. */
            readonly id: string;
            /** The one before it. */
            readonly other: string;
          }
        | {
            /** The unit, the base, the target or the size of the set cannot be. */
            readonly code:
              | "indicators.set.otherUnit"
              | "indicators.base.personUnit"
              | "indicators.alternative.otherBase"
              | "indicators.target.outOfRange";
          }
      ));

/**
 * The sentences for {@link IndicatorSetProblem}.
 * @category Problems
 * @since 0.1.0
 */
export const indicatorSetSentences: Sentences<IndicatorSetProblem> = {
  ...kernelSentences,
  ...ruleSentences,
  "indicators.set.reservedId": ({ id }) => ({
    th: `รหัส ${id} เป็นคำสงวนในโปรแกรม ใช้เป็นรหัสไม่ได้ โปรดตั้งรหัสอื่น`,
    en: `the id ${id} is a word reserved in programs. Another id was expected; change it.`,
  }),
  "indicators.set.unknownCategory": ({ id }) => ({
    th: `ไม่มีหมวด ${id} ในชุดตัวชี้วัดนี้ โปรดเพิ่มหมวด หรือแก้รหัสหมวด`,
    en: `the set has no category ${id}. Add it, or correct the id.`,
  }),
  "indicators.set.unknownOption": ({ id }) => ({
    th: `ไม่มีประเด็นที่เปิดไว้ชื่อ ${id} ในชุดตัวชี้วัดนี้ โปรดเพิ่มใน openPoints หรือแก้ชื่อ`,
    en: `the set has no open point ${id}. Add it to openPoints, or correct the name.`,
  }),
  "indicators.set.unknownChoice": ({ id }) => ({
    th: `ประเด็นนี้ไม่มีทางเลือก ${id} โปรดใช้ทางเลือกที่ประกาศไว้ หรือประกาศเพิ่ม`,
    en: `the open point has no choice ${id}. Use a declared choice, or declare it.`,
  }),
  "indicators.question.fixedColumn": ({ id }) => ({
    th: `รหัสคำถาม ${id} ซ้ำกับหัวคอลัมน์ประจำของแฟ้มระเบียน (เช่น place, household, อายุ) จึงอ่านแฟ้มไม่ได้ โปรดตั้งรหัสอื่น`,
    en: `the question ${id} bears the heading of a column that every file of records has (such as place, household, age). Another id was expected; change it.`,
  }),
  "indicators.question.sameHeading": ({ id, other }) => ({
    th: `รหัสคำถาม ${id} กับ ${other} ต่างกันเพียงตัวพิมพ์ เลขไทย หรือช่องว่าง ในแฟ้มจะเป็นคอลัมน์เดียวกัน โปรดเปลี่ยนรหัสหนึ่ง`,
    en: `the questions ${id} and ${other} differ in case, kind of digits or spaces only, and would be one column in a file. Change one id.`,
  }),
  "indicators.alternative.ofDefault": ({ id }) => ({
    th: `ทางเลือก ${id} เป็นค่าเริ่มต้น จึงต้องอยู่ในตัวชี้วัดเอง ไม่ใช่ใน alternatives โปรดย้าย`,
    en: `the choice ${id} is the default, which the indicator itself describes. Move the change there, or name another choice.`,
  }),
  "indicators.alternative.conflict": ({ id }) => ({
    th: `ประเด็นที่เปิดไว้สองประเด็นแก้ส่วนเดียวกันของตัวชี้วัด ${id} โปรดให้แต่ละส่วนขึ้นกับประเด็นเดียว`,
    en: `two open points change the same part of the indicator ${id}. Let each part depend on one point only.`,
  }),
  "indicators.base.personUnit": () => ({
    th: "ตัวชี้วัดนับเป็นคน แต่ฐานเป็นครัวเรือน โปรดให้ฐานเป็นบุคคล หรือนับเป็นครัวเรือน",
    en: "the indicator is counted in persons, and its base is households. Set the base to persons, or count households.",
  }),
  "indicators.alternative.otherBase": () => ({
    th: "ทางเลือกนี้เปลี่ยนฐานจากบุคคลเป็นครัวเรือนหรือกลับกัน ทำได้เพียงปรับขอบเขตของฐานเดิม โปรดแก้ฐาน หรือทำเป็นตัวชี้วัดใหม่",
    en: "the alternative turns persons into households or the reverse. It may only widen or narrow the base; correct it, or make another indicator.",
  }),
  "indicators.set.unknownType": ({ id }) => ({
    th: `ไม่มีประเภทหน่วย ${id} ใน unitTypes ของชุดตัวชี้วัดนี้ โปรดเพิ่มประเภท หรือแก้รหัส`,
    en: `the set declares no type of unit ${id}. Add it to unitTypes, or correct the id.`,
  }),
  "indicators.set.otherUnit": () => ({
    th: "หน่วยนี้ไม่ใช่สิ่งที่ระเบียนของชุดนี้บรรยาย ต้องเป็นหน่วยเดียวกับ recordsOf หรือเป็นบุคคลเมื่อระเบียนคือครัวเรือน โปรดแก้หน่วย",
    en: "the records of the set do not describe this unit. The unit of recordsOf was expected, or persons where records are households; correct it.",
  }),
  "indicators.target.outOfRange": () => ({
    th: "เป้าหมายเป็นสัดส่วนตั้งแต่ 0 ถึง 1 เช่น 0.9 สำหรับร้อยละ 90 โปรดแก้เป้าหมาย",
    en: "a target is a share from 0 to 1, such as 0.9 for 90 per cent. Correct it.",
  }),
};

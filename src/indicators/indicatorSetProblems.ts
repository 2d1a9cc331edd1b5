import { type KernelProblem, kernelSentences, type Problem, type Sentences } from "../kernel/index.js";

/**
 * What can be wrong with the definition of an indicator set. Each problem says where in the definition.
 * @category Problems
 * @since 0.1.0
 */
export type IndicatorSetProblem =
  | KernelProblem
  | (Problem &
      (
        | {
            /** An id is used twice or has a meaning of its own in programs, refers to nothing, or to something of another kind. */
            readonly code:
              | "indicators.set.duplicate"
              | "indicators.set.reservedId"
              | "indicators.set.unknownCategory"
              | "indicators.set.unknownQuestion"
              | "indicators.set.unknownOption"
              | "indicators.set.unknownChoice"
              | "indicators.question.wrongKind"
              | "indicators.question.ofPersons"
              | "indicators.alternative.ofDefault"
              | "indicators.alternative.conflict";
            /** What was referred to, or occurs twice. */
            readonly id: string;
          }
        | {
            /** The years, ages, base, rule or number contradict themselves or each other. */
            readonly code:
              | "indicators.set.yearsReversed"
              | "indicators.base.ageReversed"
              | "indicators.base.ageOfHousehold"
              | "indicators.base.personUnit"
              | "indicators.alternative.otherBase"
              | "indicators.rule.countTooHigh"
              | "indicators.threshold.notExact";
          }
        | {
            /** A year of the set has two values, or none. */
            readonly code: "indicators.threshold.yearsOverlap" | "indicators.threshold.yearsMissing";
            /** The first year that has two values, or none. */
            readonly year: number;
          }
      ));

/**
 * The sentences for {@link IndicatorSetProblem}.
 * @category Problems
 * @since 0.1.0
 */
export const indicatorSetSentences: Sentences<IndicatorSetProblem> = {
  ...kernelSentences,
  "indicators.set.duplicate": ({ id }) => ({
    th: `รหัส ${id} ใช้มากกว่าหนึ่งครั้งในรายการนี้ แต่ละรายการต้องมีรหัสไม่ซ้ำกัน โปรดเปลี่ยนรหัสหนึ่ง`,
    en: `the id ${id} occurs more than once in this list. Each entry needs an id of its own; change one.`,
  }),
  "indicators.set.reservedId": ({ id }) => ({
    th: `รหัส ${id} เป็นคำสงวนในโปรแกรม ใช้เป็นรหัสไม่ได้ โปรดตั้งรหัสอื่น`,
    en: `the id ${id} is a word reserved in programs. Another id was expected; change it.`,
  }),
  "indicators.set.unknownCategory": ({ id }) => ({
    th: `ไม่มีหมวด ${id} ในชุดตัวชี้วัดนี้ โปรดเพิ่มหมวด หรือแก้รหัสหมวด`,
    en: `the set has no category ${id}. Add it, or correct the id.`,
  }),
  "indicators.set.unknownQuestion": ({ id }) => ({
    th: `ไม่มีคำถาม ${id} ในชุดตัวชี้วัดนี้ โปรดเพิ่มคำถาม หรือแก้รหัสคำถาม`,
    en: `the set has no question ${id}. Add it, or correct the id.`,
  }),
  "indicators.set.unknownOption": ({ id }) => ({
    th: `ไม่มีประเด็นที่เปิดไว้ชื่อ ${id} ในชุดตัวชี้วัดนี้ โปรดเพิ่มใน openPoints หรือแก้ชื่อ`,
    en: `the set has no open point ${id}. Add it to openPoints, or correct the name.`,
  }),
  "indicators.set.unknownChoice": ({ id }) => ({
    th: `ประเด็นนี้ไม่มีทางเลือก ${id} โปรดใช้ทางเลือกที่ประกาศไว้ หรือประกาศเพิ่ม`,
    en: `the open point has no choice ${id}. Use a declared choice, or declare it.`,
  }),
  "indicators.question.wrongKind": ({ id }) => ({
    th: `คำถาม ${id} ใช้ในที่นี้ไม่ได้ กฎที่นับใช่/ไม่ใช่ต้องใช้คำถามใช่/ไม่ใช่ และกฎที่เทียบเกณฑ์ต้องใช้คำถามตัวเลข โปรดแก้กฎหรือชนิดคำถาม`,
    en: `the question ${id} is of the wrong kind here. A rule of yes and no asks flags, a threshold asks numbers; correct the rule or the question.`,
  }),
  "indicators.question.ofPersons": ({ id }) => ({
    th: `คำถาม ${id} ถามรายบุคคล แต่ตัวชี้วัดนี้ดูทั้งครัวเรือน โปรดใช้ฐานเป็นบุคคล หรือใช้คำถามของครัวเรือน`,
    en: `the question ${id} is asked of persons, and the indicator looks at households. Set the base to persons, or ask the household.`,
  }),
  "indicators.alternative.ofDefault": ({ id }) => ({
    th: `ทางเลือก ${id} เป็นค่าเริ่มต้น จึงต้องอยู่ในตัวชี้วัดเอง ไม่ใช่ใน alternatives โปรดย้าย`,
    en: `the choice ${id} is the default, which the indicator itself describes. Move the change there, or name another choice.`,
  }),
  "indicators.alternative.conflict": ({ id }) => ({
    th: `ประเด็นที่เปิดไว้สองประเด็นแก้ส่วนเดียวกันของตัวชี้วัด ${id} โปรดให้แต่ละส่วนขึ้นกับประเด็นเดียว`,
    en: `two open points change the same part of the indicator ${id}. Let each part depend on one point only.`,
  }),
  "indicators.set.yearsReversed": () => ({
    th: "ปีสุดท้ายมาก่อนปีแรก โปรดสลับหรือแก้ปี (พ.ศ.)",
    en: "the last year comes before the first. Swap or correct the Buddhist years.",
  }),
  "indicators.base.ageReversed": () => ({
    th: "อายุสูงสุดน้อยกว่าอายุต่ำสุด โปรดสลับหรือแก้อายุ",
    en: "the highest age is below the lowest. Swap or correct them.",
  }),
  "indicators.base.ageOfHousehold": () => ({
    th: "ครัวเรือนไม่มีอายุ เงื่อนไขอายุใช้ได้เมื่อฐานเป็นบุคคลเท่านั้น โปรดแก้ฐานหรือเงื่อนไข",
    en: "a household has no age: ages are conditions of persons only. Correct the base or the condition.",
  }),
  "indicators.base.personUnit": () => ({
    th: "ตัวชี้วัดนับเป็นคน แต่ฐานเป็นครัวเรือน โปรดให้ฐานเป็นบุคคล หรือนับเป็นครัวเรือน",
    en: "the indicator is counted in persons, and its base is households. Set the base to persons, or count households.",
  }),
  "indicators.alternative.otherBase": () => ({
    th: "ทางเลือกนี้เปลี่ยนฐานจากบุคคลเป็นครัวเรือนหรือกลับกัน ทำได้เพียงปรับขอบเขตของฐานเดิม โปรดแก้ฐาน หรือทำเป็นตัวชี้วัดใหม่",
    en: "the alternative turns persons into households or the reverse. It may only widen or narrow the base; correct it, or make another indicator.",
  }),
  "indicators.rule.countTooHigh": () => ({
    th: "กฎต้องการคำตอบใช่มากกว่าจำนวนคำถาม จึงไม่มีใครผ่านได้ โปรดแก้จำนวน",
    en: "the rule wants more answers of yes than it has questions, so nobody could pass. Correct the count.",
  }),
  "indicators.threshold.notExact": () => ({
    th: 'อ่านเกณฑ์นี้ไม่ได้ ต้องเป็นจำนวน เช่น 2500, "0.25" หรือ "1/3" โปรดแก้ไข',
    en: 'the number cannot be read. A number such as 2500, "0.25" or "1/3" was expected; correct it.',
  }),
  "indicators.threshold.yearsOverlap": ({ year }) => ({
    th: `ปี พ.ศ. ${year} มีเกณฑ์มากกว่าหนึ่งค่า ปีหนึ่งมีได้ค่าเดียว โปรดแก้ช่วงปี`,
    en: `the year B.E. ${year} has more than one value. One was expected; correct the spans of years.`,
  }),
  "indicators.threshold.yearsMissing": ({ year }) => ({
    th: `ปี พ.ศ. ${year} อยู่ในช่วงปีของชุดตัวชี้วัด แต่ไม่มีเกณฑ์ โปรดเพิ่มค่าสำหรับปีนั้น`,
    en: `the year B.E. ${year} belongs to the set and has no value. Add the value of that year.`,
  }),
};

import type { Problem, Sentences } from "../kernel/index.js";

/**
 * What can be wrong with a rule, a condition or a number of an indicator set.
 * @category Problems
 * @since 0.1.0
 */
export type RuleProblem = Problem &
  (
    | {
        /** An id is used twice, refers to nothing, or to something that cannot be used here. */
        readonly code:
          | "indicators.set.duplicate"
          | "indicators.set.unknownQuestion"
          | "indicators.question.wrongKind"
          | "indicators.question.ofPersons"
          | "indicators.bands.passingUnknown"
          | "indicators.bands.empty"
          | "indicators.bands.disorder"
          | "indicators.bands.overlap";
        /** What was referred to, or occurs twice. */
        readonly id: string;
      }
    | {
        /** The years, ages, numbers or rules contradict themselves or each other, or ask for what cannot be known. */
        readonly code:
          | "indicators.set.yearsReversed"
          | "indicators.set.yearUnlikely"
          | "indicators.base.ageReversed"
          | "indicators.base.ageUnlikely"
          | "indicators.base.ageOfHousehold"
          | "indicators.base.membersElsewhere"
          | "indicators.rule.countTooHigh"
          | "indicators.rule.countUnlikely"
          | "indicators.rule.empty"
          | "indicators.rule.tooLarge"
          | "indicators.measure.notPositive"
          | "indicators.measure.nothingCounted"
          | "indicators.measure.sameLevel"
          | "indicators.threshold.notExact";
      }
    | {
        /** A year of the set has two values, or none. */
        readonly code: "indicators.threshold.yearsOverlap" | "indicators.threshold.yearsMissing";
        /** The first year that has two values, or none. */
        readonly year: number;
      }
  );

/** The sentences for rule problems. */
export const ruleSentences: Sentences<RuleProblem> = {
  "indicators.set.duplicate": ({ id }) => ({
    th: `รหัส ${id} ใช้มากกว่าหนึ่งครั้งในรายการนี้ แต่ละรายการต้องมีรหัสไม่ซ้ำกัน โปรดเปลี่ยนรหัสหนึ่ง`,
    en: `the id ${id} occurs more than once in this list. Each entry needs an id of its own; change one.`,
  }),
  "indicators.set.unknownQuestion": ({ id }) => ({
    th: `ไม่มีคำถาม ${id} ในชุดตัวชี้วัดนี้ โปรดเพิ่มคำถาม หรือแก้รหัสคำถาม`,
    en: `the set has no question ${id}. Add it, or correct the id.`,
  }),
  "indicators.question.wrongKind": ({ id }) => ({
    th: `คำถาม ${id} ใช้ในที่นี้ไม่ได้ กฎที่นับใช่/ไม่ใช่ต้องใช้คำถามใช่/ไม่ใช่ และกฎที่เทียบเกณฑ์ต้องใช้คำถามตัวเลข โปรดแก้กฎหรือชนิดคำถาม`,
    en: `the question ${id} is of the wrong kind here. A rule of yes and no asks flags, a threshold asks numbers; correct the rule or the question.`,
  }),
  "indicators.question.ofPersons": ({ id }) => ({
    th: `คำถาม ${id} ถามรายบุคคล แต่ตัวชี้วัดนี้ดูทั้งครัวเรือน โปรดใช้ฐานเป็นบุคคล หรือใช้คำถามของครัวเรือน`,
    en: `the question ${id} is asked of persons, and the indicator looks at households. Set the base to persons, or ask the household.`,
  }),
  "indicators.bands.passingUnknown": ({ id }) => ({
    th: `ช่วง ${id} ที่ให้ผ่าน ไม่มีอยู่ในช่วงของปีนี้ ทุกปีต้องมีช่วงที่ให้ผ่านครบ โปรดเพิ่มช่วง หรือแก้รายการที่ให้ผ่าน`,
    en: `the passing band ${id} is not among the bands of these years. Every passing band must stand in all years; add it, or correct the list.`,
  }),
  "indicators.bands.empty": ({ id }) => ({
    th: `ช่วง ${id} ไม่มีจำนวนใดอยู่เลย จุดเริ่มต้องไม่เกินจุดสิ้นสุด และถ้าเท่ากันต้องนับรวมทั้งสองด้าน โปรดแก้ช่วง`,
    en: `no number lies in the band ${id}. It must begin no later than it ends, and a band of one number is closed on both sides; correct it.`,
  }),
  "indicators.bands.disorder": ({ id }) => ({
    th: `ช่วง ${id} อยู่ต่ำกว่าช่วงก่อนหน้า ต้องเรียงจากน้อยไปมาก โปรดเรียงใหม่`,
    en: `the band ${id} lies below the one before it. Bands stand in rising order; sort them.`,
  }),
  "indicators.bands.overlap": ({ id }) => ({
    th: `ช่วง ${id} ซ้อนกับช่วงก่อนหน้า จำนวนหนึ่งอยู่ได้ช่วงเดียว ถ้าสองช่วงพบกันที่จำนวนเดียวกัน ให้นับรวมเพียงด้านเดียว โปรดแก้ช่วง`,
    en: `the band ${id} overlaps the one before it. A number lies in one band: where two meet, let one of them take the number; correct the ends.`,
  }),
  "indicators.set.yearsReversed": () => ({
    th: "ปีสุดท้ายมาก่อนปีแรก โปรดสลับหรือแก้ปี (พ.ศ.)",
    en: "the last year comes before the first. Swap or correct the Buddhist years.",
  }),
  "indicators.set.yearUnlikely": () => ({
    th: "ปีต้องเป็นปี พ.ศ. จำนวนเต็มตั้งแต่ 2300 ถึง 2800 โปรดแก้ปี",
    en: "a whole Buddhist year from 2300 to 2800 was expected. Correct the year.",
  }),
  "indicators.base.ageReversed": () => ({
    th: "อายุสูงสุดน้อยกว่าอายุต่ำสุด โปรดสลับหรือแก้อายุ",
    en: "the highest age is below the lowest. Swap or correct them.",
  }),
  "indicators.base.ageUnlikely": () => ({
    th: "อายุต้องเป็นจำนวนเต็มตั้งแต่ 0 ถึง 2000 โปรดแก้อายุ",
    en: "a whole age from 0 to 2000 was expected. Correct the age.",
  }),
  "indicators.base.ageOfHousehold": () => ({
    th: "ครัวเรือนไม่มีอายุ เงื่อนไขอายุใช้ได้เมื่อฐานเป็นบุคคลเท่านั้น โปรดแก้ฐานหรือเงื่อนไข",
    en: "a household has no age: ages are conditions of persons only. Correct the base or the condition.",
  }),
  "indicators.base.membersElsewhere": () => ({
    th: "จำนวนสมาชิกใช้ได้เฉพาะชุดที่หนึ่งระเบียนคือหนึ่งครัวเรือน โปรดใช้คำถามตัวเลขแทน",
    en: "members are known of households only. In a set of other records, ask for the number by a question.",
  }),
  "indicators.rule.countTooHigh": () => ({
    th: "กฎต้องการคำตอบใช่มากกว่าจำนวนคำถาม จึงไม่มีใครผ่านได้ โปรดแก้จำนวน",
    en: "the rule wants more answers of yes than it has questions, so nobody could pass. Correct the count.",
  }),
  "indicators.rule.countUnlikely": () => ({
    th: "จำนวนต้องเป็นจำนวนเต็มตั้งแต่ 1 ถึง 1000 โปรดแก้จำนวน",
    en: "a whole number from 1 to 1000 was expected. Correct the count.",
  }),
  "indicators.rule.empty": () => ({
    th: "รายการนี้ว่าง กฎต้องมีอย่างน้อยหนึ่งรายการ โปรดเพิ่ม หรือลบกฎ",
    en: "the list is empty. A rule needs at least one entry; add it, or remove the rule.",
  }),
  "indicators.rule.tooLarge": () => ({
    th: "กฎซ้อนกันเกิน 16 ชั้น หรือชุดนี้มีส่วนของกฎเกิน 100,000 ส่วน โปรดทำกฎให้ง่ายลง",
    en: "rules nest deeper than 16 levels, or the set has more than 100,000 parts of rules. Make the rules simpler.",
  }),
  "indicators.measure.notPositive": () => ({
    th: "จำนวนนี้ใช้หารหรือเป็นคะแนนเต็ม จึงต้องมากกว่า 0 โปรดแก้จำนวน",
    en: "this number divides, or is the most there can be, and must be above 0. Correct it.",
  }),
  "indicators.measure.nothingCounted": () => ({
    th: "ทุกข้อเป็นข้อนำร่องที่ไม่นับคะแนน จึงไม่มีคะแนนเต็ม ต้องนับอย่างน้อยหนึ่งข้อ โปรดแก้ isCounted",
    en: "every item is on trial, so there is nothing to count. At least one counted item was expected; correct isCounted.",
  }),
  "indicators.measure.sameLevel": () => ({
    th: "สองคำถามนับเสียงของระดับเดียวกัน แต่ละระดับมีคำถามเดียว โปรดแก้ระดับ",
    en: "two questions count the votes of one level. Each level has one question; correct the level.",
  }),
  "indicators.threshold.notExact": () => ({
    th: 'อ่านจำนวนนี้ไม่ได้ ต้องเป็นจำนวน เช่น 2500, "0.25" หรือ "1/3" โปรดแก้ไข',
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

import type { Problem, Sentences } from "../kernel/index.js";

/**
 * What can be wrong with a number or an amount of money.
 * @category Problems
 * @since 0.1.0
 */
export type AmountsProblem = Problem &
  (
    | {
        /** What is wrong with the number, or why what was asked of it has no value. */
        readonly code:
          | "amounts.number.malformed"
          | "amounts.number.grouping"
          | "amounts.number.exponent"
          | "amounts.number.notFinite"
          | "amounts.ratio.zeroDenominator"
          | "amounts.root.negative"
          | "amounts.power.negativeBase"
          | "amounts.power.zeroBase"
          | "amounts.logarithm.notPositive"
          | "amounts.logarithm.base";
      }
    | {
        /** The text is too long for a number. */
        readonly code: "amounts.number.tooLong";
        /** How many characters are read at most. */
        readonly characters: number;
      }
    | {
        /** The number does not fit the declared places. */
        readonly code: "amounts.decimal.excessDecimals" | "amounts.decimal.overflow";
        /** How many places were declared. */
        readonly decimals: number;
      }
    | {
        /** The power is too large or too small to be held. */
        readonly code: "amounts.power.beyond";
        /** The results lie between e to the minus this and e to the plus this. */
        readonly exponent: number;
      }
  );

/**
 * The sentences for {@link AmountsProblem}.
 * @category Problems
 * @since 0.1.0
 */
export const amountsSentences: Sentences<AmountsProblem> = {
  "amounts.number.malformed": () => ({
    th: "ค่านี้ไม่ใช่ตัวเลข ต้องเป็นตัวเลขไทยหรืออารบิก มีจุดทศนิยมและจุลภาคคั่นหลักพันได้ เช่น 1,234.50 โปรดแก้ค่า หรือเว้นว่างหากไม่มีข้อมูล",
    en: "this is not a number. Arabic or Thai digits were expected, with a point and commas for thousands if need be, such as 1,234.50; correct it, or leave it empty where there is none.",
  }),
  "amounts.number.grouping": () => ({
    th: "จุลภาคคั่นไม่ครบทีละสามหลัก อาจพิมพ์ตกหรือใช้จุลภาคแทนจุดทศนิยม ต้องเป็นเช่น 1,234,567.50 โปรดตรวจสอบแล้วเขียนใหม่",
    en: "the commas do not part groups of three digits: one may be lost, or a comma stands for a point. Something like 1,234,567.50 was expected; check the number and write it again.",
  }),
  "amounts.number.exponent": () => ({
    th: "ตัวเลขเขียนแบบเลขยกกำลัง เช่น 1.2E+05 ซึ่งโปรแกรมตารางอาจตัดตัวเลขบางหลักทิ้งแล้ว ต้องเป็นตัวเลขเต็ม โปรดตั้งรูปแบบเซลล์เป็นตัวเลขแล้วส่งออกใหม่",
    en: "the number is written with an exponent, such as 1.2E+05, and a spreadsheet may have dropped digits. All digits were expected; format the cells as numbers and export again.",
  }),
  "amounts.number.notFinite": () => ({
    th: "ตัวเลขนี้ไม่ใช่จำนวนจำกัด (NaN หรืออนันต์) โปรดใส่จำนวนจริง หรือเว้นว่างหากไม่มีข้อมูล",
    en: "the number is not finite (NaN or infinity). A finite number was expected; leave it empty where there is none.",
  }),
  "amounts.number.tooLong": ({ characters }) => ({
    th: `ข้อความยาวเกิน ${characters} ตัวอักษร ไม่น่าเป็นตัวเลขเดียว โปรดตรวจสอบว่าแยกคอลัมน์ถูกต้อง`,
    en: `the text is longer than ${characters} characters. One number was expected; check that the columns are parted rightly.`,
  }),
  "amounts.ratio.zeroDenominator": () => ({
    th: "ตัวส่วนเป็นศูนย์ จึงไม่มีค่า ตัวส่วนต้องไม่เป็นศูนย์ โปรดแก้ตัวส่วน หรือเว้นว่างหากไม่มีข้อมูล",
    en: "the part below the line is zero, so there is no value. Another number was expected; correct it, or leave it empty where there is none.",
  }),
  "amounts.decimal.excessDecimals": ({ decimals }) => ({
    th: `มีทศนิยมเกิน ${decimals} ตำแหน่ง โปรดปัดเศษก่อน หรือกำหนดจำนวนตำแหน่งทศนิยมให้มากขึ้น`,
    en: `there are more than ${decimals} decimals. At most ${decimals} were expected; round the number first, or declare more decimals.`,
  }),
  "amounts.decimal.overflow": ({ decimals }) => ({
    th: `ตัวเลขใหญ่เกินกว่าจะเก็บได้แม่นยำที่ทศนิยม ${decimals} ตำแหน่ง (เกิน 9,007,199,254,740,991 หน่วยย่อย) โปรดตรวจสอบค่า`,
    en: `the number is too large to be held exactly at ${decimals} decimals (more than 9,007,199,254,740,991 of the smallest unit). Check it, or declare fewer decimals.`,
  }),
  "amounts.root.negative": () => ({
    th: "ถอดรากของจำนวนลบไม่ได้ ต้องเป็นศูนย์หรือจำนวนบวก โปรดตรวจสอบค่าที่นำมาคำนวณ",
    en: "a negative number has no root here. Zero or more was expected; check the values it was computed from.",
  }),
  "amounts.power.negativeBase": () => ({
    th: "ยกกำลังจำนวนลบด้วยเศษส่วนไม่ได้ ต้องเป็นศูนย์หรือจำนวนบวก หรือเลขชี้กำลังเป็นจำนวนเต็ม โปรดตรวจสอบค่า",
    en: "a negative number cannot be raised to a fraction. Zero or more, or a whole exponent, was expected; check the values.",
  }),
  "amounts.power.zeroBase": () => ({
    th: "ยกกำลังศูนย์ด้วยจำนวนลบไม่ได้ เพราะเป็นการหารด้วยศูนย์ ต้องเป็นจำนวนที่ไม่ใช่ศูนย์ โปรดตรวจสอบค่า",
    en: "zero cannot be raised to a negative exponent: that divides by zero. A number other than zero was expected; check the values.",
  }),
  "amounts.power.beyond": ({ exponent }) => ({
    th: `ผลลัพธ์ใหญ่หรือเล็กเกินขอบเขต (e ยกกำลัง ±${exponent}) โปรดตรวจสอบฐานและเลขชี้กำลัง`,
    en: `the result is too large or too small (beyond e to the ±${exponent}). Check the base and the exponent.`,
  }),
  "amounts.logarithm.notPositive": () => ({
    th: "ลอการิทึมมีเฉพาะของจำนวนบวก ค่านี้เป็นศูนย์หรือลบ โปรดตรวจสอบค่าที่นำมาคำนวณ",
    en: "zero and negative numbers have no logarithm. A number above zero was expected; check the values it was computed from.",
  }),
  "amounts.logarithm.base": () => ({
    th: "ฐานของลอการิทึมต้องเป็นจำนวนบวกที่ไม่ใช่หนึ่ง โปรดตรวจสอบฐาน หรือขอบเขตบนและล่างของมาตรวัด",
    en: "the base of a logarithm must be above zero and not one. Check the base, or the ends of the scale it comes from.",
  }),
};

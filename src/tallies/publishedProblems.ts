import {
  type KernelProblem,
  kernelSentences,
  type LocalizedText,
  type Problem,
  type Sentences,
} from "../kernel/index.js";

/**
 * What a finding says of the figure it is about.
 * @category Problems
 * @since 0.1.0
 */
export interface FigureFinding extends Problem {
  /** The column of the figure. */
  readonly column: string;
  /** The heading of the column, or its name where it has none. */
  readonly heading: LocalizedText;
  /** The label of the row. */
  readonly label: string;
}

/**
 * What a check of a published table finds: figures that do not follow from those they are worked out from, and figures
 * with nothing to be checked against. Nothing is repaired.
 * @category Problems
 * @since 0.1.0
 */
export type PublishedFinding =
  | (FigureFinding & {
      /** The figure is not the sum, the total of its rows, the difference, the quotient or the mean it should be; or the word is another. */
      readonly code:
        | "tallies.published.sumDiffers"
        | "tallies.published.totalDiffers"
        | "tallies.published.differenceDiffers"
        | "tallies.published.quotientDiffers"
        | "tallies.published.meanDiffers"
        | "tallies.published.wordDiffers";
      /** What is printed. */
      readonly printed: string;
      /** What the other figures give, as it would print. */
      readonly computed: string;
      /** Printed less computed; none of words. */
      readonly difference?: string;
      /** From what it was worked out. */
      readonly formula: LocalizedText;
    })
  | (FigureFinding & {
      /** A figure is printed where there is none: its base is zero, or a root of a negative number was asked for. */
      readonly code: "tallies.published.noValue";
      /** What is printed. */
      readonly printed: string;
      /** From what it would be worked out. */
      readonly formula: LocalizedText;
    })
  | (FigureFinding & {
      /** The figure stands alone: no relation names it, or what it would be checked against is not given. */
      readonly code: "tallies.published.notCheckable";
      /** What is printed. */
      readonly printed: string;
      /** The columns or rows that are not given; none where no relation names the figure. */
      readonly wanting: readonly string[];
    })
  | (Problem & {
      /** The totals cannot be checked: rows of the printed table are not given. */
      readonly code: "tallies.published.partialTable";
      /** How many rows are given. */
      readonly rows: number;
      /** How many the printed table has. */
      readonly printedRows: number;
    })
  | (Problem & {
      /** No row has this label, or several have it, so the total cannot be checked. */
      readonly code: "tallies.published.rowMissing" | "tallies.published.labelTwice";
      /** The label. */
      readonly label: string;
    });

/**
 * What can be wrong with the relations of a published table.
 * @category Problems
 * @since 0.1.0
 */
export type PublishedRulesProblem =
  | KernelProblem
  | (Problem &
      (
        | {
            /** The table has no such column, or not one of whole numbers or decimals, or not one of text. */
            readonly code:
              | "tallies.publishedRules.unknownColumn"
              | "tallies.publishedRules.notNumber"
              | "tallies.publishedRules.notText";
            /** The column. */
            readonly column: string;
          }
        | {
            /** A number of the relation cannot be read, or is below what makes sense. */
            readonly code: "tallies.publishedRules.notExact";
          }
      ));

/**
 * The sentences for {@link PublishedFinding}.
 * @category Problems
 * @since 0.1.0
 */
export const publishedSentences: Sentences<PublishedFinding> = {
  "tallies.published.sumDiffers": (finding) => differs(finding),
  "tallies.published.totalDiffers": (finding) => differs(finding),
  "tallies.published.differenceDiffers": (finding) => differs(finding),
  "tallies.published.quotientDiffers": (finding) => differs(finding),
  "tallies.published.meanDiffers": (finding) => differs(finding),
  "tallies.published.wordDiffers": (finding) => differs(finding),
  "tallies.published.noValue": ({ label, heading, printed, formula }) => ({
    th: `${heading.th} ของ ${label} พิมพ์ไว้ ${printed} แต่ ${formula.th} ไม่มีค่า (ฐานเป็นศูนย์หรือค่าติดลบ) ช่องนี้ควรว่าง โปรดตรวจกับต้นฉบับ ไม่มีการแก้ให้`,
    en: `${heading.en} of ${label} is printed as ${printed}, but ${formula.en} has no value (a base of zero, or a negative number). An empty cell was expected; check the source, nothing is repaired here.`,
  }),
  "tallies.published.notCheckable": ({ label, heading, printed, wanting }) =>
    wanting.length === 0
      ? {
          th: `${heading.th} ของ ${label} พิมพ์ไว้ ${printed} ตรวจไม่ได้ เพราะไม่มีความสัมพันธ์ใดกล่าวถึงช่องนี้ โปรดเพิ่มความสัมพันธ์ หากมี`,
          en: `${heading.en} of ${label} is printed as ${printed} and cannot be checked: no relation names it. Add one if there is one.`,
        }
      : {
          th: `${heading.th} ของ ${label} พิมพ์ไว้ ${printed} ตรวจไม่ได้ เพราะไม่มี ${wanting.join(", ")} โปรดเติมจากต้นฉบับ หากมี`,
          en: `${heading.en} of ${label} is printed as ${printed} and cannot be checked, for this is not given: ${wanting.join(", ")}. Add it from the source if it is there.`,
        },
  "tallies.published.partialTable": ({ rows, printedRows }) => ({
    th: `มีเพียง ${rows} แถวจาก ${printedRows} แถวของตารางที่พิมพ์ จึงตรวจยอดรวมไม่ได้ โปรดเติมแถวที่ขาด`,
    en: `only ${rows} of the ${printedRows} rows of the printed table are given, so its totals cannot be checked. Add the others.`,
  }),
  "tallies.published.rowMissing": ({ label }) => ({
    th: `ไม่มีแถว "${label}" จึงตรวจยอดรวมไม่ได้ โปรดเติมแถว หรือแก้ชื่อในความสัมพันธ์`,
    en: `there is no row "${label}", so the total cannot be checked. Add the row, or correct its label in the relation.`,
  }),
  "tallies.published.labelTwice": ({ label }) => ({
    th: `มีหลายแถวชื่อ "${label}" จึงไม่รู้ว่ายอดรวมหมายถึงแถวใด โปรดตั้งชื่อแถวไม่ให้ซ้ำ`,
    en: `several rows are called "${label}", so nobody knows which the total means. Give each row a label of its own.`,
  }),
};

/**
 * The sentences for {@link PublishedRulesProblem}.
 * @category Problems
 * @since 0.1.0
 */
export const publishedRulesSentences: Sentences<PublishedRulesProblem> = {
  ...kernelSentences,
  "tallies.publishedRules.unknownColumn": ({ column }) => ({
    th: `ตารางไม่มีคอลัมน์ ${column} โปรดแก้ชื่อคอลัมน์ในความสัมพันธ์`,
    en: `the table has no column ${column}. Correct the name in the relation.`,
  }),
  "tallies.publishedRules.notNumber": ({ column }) => ({
    th: `คอลัมน์ ${column} ต้องเป็นจำนวนเต็มหรือทศนิยมที่กำหนดตำแหน่ง โปรดแก้ชนิดของคอลัมน์ หรือใช้คอลัมน์อื่น`,
    en: `the column ${column} must hold whole numbers or decimals. Declare it so, or name another column.`,
  }),
  "tallies.publishedRules.notText": ({ column }) => ({
    th: `คอลัมน์ ${column} ต้องเป็นข้อความ โปรดแก้ชนิดของคอลัมน์ หรือใช้คอลัมน์อื่น`,
    en: `the column ${column} must hold text. Declare it so, or name another column.`,
  }),
  "tallies.publishedRules.notExact": () => ({
    th: 'ค่านี้อ่านไม่ได้หรือต่ำเกินไป per ต้องมากกว่า 0 และ tolerance ต้องไม่ต่ำกว่า 0 เช่น 100 หรือ "0.01" โปรดแก้ไข',
    en: 'the number cannot be read or is too low. `per` is above 0 and `tolerance` 0 or more, such as 100 or "0.01"; correct it.',
  }),
};

function differs({
  label,
  heading,
  printed,
  computed,
  difference,
  formula,
}: Extract<PublishedFinding, { readonly computed: string }>): LocalizedText {
  return {
    th: `${heading.th} ของ ${label} พิมพ์ไว้ ${printed} แต่ ${formula.th} ได้ ${computed}${difference === undefined ? "" : ` (ต่างกัน ${difference})`} โปรดตรวจกับต้นฉบับ ไม่มีการแก้ให้`,
    en: `${heading.en} of ${label} is printed as ${printed}, but ${formula.en} gives ${computed}${difference === undefined ? "" : ` (printed less computed: ${difference})`}. Check the source; nothing is repaired here.`,
  };
}

import type { LocalizedText, Problem, Sentences } from "../../kernel/index.js";
import { type IndicatorSetProblem, indicatorSetSentences } from "../indicatorSetProblems.js";

/**
 * What can be wrong with a set that an officer typed into a sheet, or that is to be written as one. `path` begins with the
 * column, and `row` is the row as a spreadsheet shows it.
 * @category Problems
 * @since 0.1.0
 */
export type IndicatorSheetProblem =
  | IndicatorSetProblem
  | (Problem &
      (
        | {
            /** The cell cannot be read. */
            readonly code: "indicators.sheet.unreadable";
            /** The cell from where it could not be read on; empty where something was wanting at its end. */
            readonly at: string;
            /** What would have been right there. */
            readonly expected: LocalizedText;
          }
        | {
            /** The cell is longer than a cell may be. */
            readonly code: "indicators.sheet.tooLong";
            /** How many characters it may have. */
            readonly most: number;
          }
        | {
            /** A row of another answer to an open point has no indicator above it, or says something else than it. */
            readonly code: "indicators.sheet.alternativeAlone" | "indicators.sheet.alternativeDiffers";
            /** The indicator. */
            readonly id: string;
          }
        | {
            /** This part of the set cannot be said in a sheet. */
            readonly code: "indicators.sheet.unwritable";
            /** The indicator or question it is of; empty for the set itself. */
            readonly id: string;
          }
      ));

/**
 * The sentences for {@link IndicatorSheetProblem}.
 * @category Problems
 * @since 0.1.0
 */
export const indicatorSheetSentences: Sentences<IndicatorSheetProblem> = {
  ...indicatorSetSentences,
  "indicators.sheet.unreadable": ({ at, expected }) => ({
    th: `อ่านช่องนี้ไม่ได้${at === "" ? "ที่ท้ายข้อความ" : ` ตั้งแต่ “${at}”`} ต้องเป็น ${expected.th} โปรดแก้ข้อความในช่องนี้`,
    en: `the cell cannot be read ${at === "" ? "at its end" : `from "${at}" on`}. Expected: ${expected.en}. Correct the cell.`,
  }),
  "indicators.sheet.tooLong": ({ most }) => ({
    th: `ข้อความในช่องนี้ยาวเกิน ${most} ตัวอักษร โปรดย่อ หรือแยกเป็นหลายตัวชี้วัด`,
    en: `the cell is longer than ${most} characters. Shorten it, or make several indicators.`,
  }),
  "indicators.sheet.alternativeAlone": ({ id }) => ({
    th: `แถวนี้เป็นทางเลือกของตัวชี้วัด ${id} แต่ไม่มีแถวหลักของตัวชี้วัดนั้นอยู่ก่อน โปรดใส่แถวหลักไว้ข้างบน`,
    en: `this row is another answer for the indicator ${id}, which has no row of its own above. Put that row first.`,
  }),
  "indicators.sheet.alternativeDiffers": ({ id }) => ({
    th: `แถวทางเลือกต่างจากแถวหลักของตัวชี้วัด ${id} ได้เฉพาะหน่วย ฐาน และกติกา โปรดให้ช่องนี้เหมือนแถวหลัก`,
    en: `a row of another answer may differ from the indicator ${id} in its unit, base and rule only. Make this cell the same.`,
  }),
  "indicators.sheet.unwritable": ({ id }) => ({
    th: `ส่วนนี้${id === "" ? "ของชุดตัวชี้วัด" : `ของ ${id} `}เขียนลงตารางให้อ่านกลับได้เหมือนเดิมไม่ได้ โปรดเก็บชุดนี้เป็น JSON หรือแก้ส่วนนี้`,
    en: `this part of ${id === "" ? "the set" : id} cannot be written in a sheet so that it is read again as it was. Keep the set as JSON, or change the part.`,
  }),
};

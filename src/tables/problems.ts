import { formatDecimal } from "../amounts/index.js";
import type { LocalizedText, RecordProblem, Sentences } from "../kernel/index.js";
import type { ColumnSpec } from "./columnSpec.js";

/**
 * What can be wrong with rows that become a table. `path` names the column; the value itself is shown only where the
 * reader was asked to show values.
 * @category Problems
 * @since 0.1.0
 */
export type TablesProblem = RecordProblem &
  (
    | {
        /** The row is not a set of named cells. */
        readonly code: "tables.row.notAnObject";
      }
    | {
        /** The cell is empty, cannot be read, or holds less than makes sense. */
        readonly code: "tables.cell.missing" | "tables.cell.unreadable" | "tables.cell.tooLow";
        /** What the column holds. */
        readonly expected: ColumnSpec;
        /** The cell as it was, where the reader was asked to show values. */
        readonly received?: string;
      }
  );

/**
 * The sentences for {@link TablesProblem}.
 * @category Problems
 * @since 0.1.0
 */
export const tablesSentences: Sentences<TablesProblem> = {
  "tables.row.notAnObject": () => ({
    th: "แถวนี้ไม่ใช่ชุดของช่องข้อมูล ต้องเป็นออบเจกต์ที่มีชื่อคอลัมน์ โปรดตรวจแหล่งข้อมูล",
    en: "the row is not a set of named cells. An object keyed by column names was expected; check the source.",
  }),
  "tables.cell.missing": ({ expected }) => ({
    th: `ช่องนี้ว่าง ต้องเป็น${expectedOf(expected).th} โปรดกรอกค่า หรือกำหนดคอลัมน์ให้เว้นว่างได้`,
    en: `the cell is empty. ${capital(expectedOf(expected).en)} was expected; fill it in, or declare the column optional.`,
  }),
  "tables.cell.unreadable": ({ expected, received }) => ({
    th: `อ่านค่าในช่องนี้ไม่ได้${shown(received)} ต้องเป็น${expectedOf(expected).th} โปรดแก้ค่าในช่องนี้`,
    en: `the cell cannot be read${shown(received)}. ${capital(expectedOf(expected).en)} was expected; correct the cell.`,
  }),
  "tables.cell.tooLow": ({ expected, received }) => ({
    th: `ค่าในช่องนี้ต่ำเกินไป${shown(received)} ต้องเป็น${expectedOf(expected).th} โปรดตรวจค่าในช่องนี้`,
    en: `the value is too low${shown(received)}. ${capital(expectedOf(expected).en)} was expected; check the cell.`,
  }),
};

function shown(received: string | undefined): string {
  return received === undefined ? "" : ` (${JSON.stringify(received)})`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function expectedOf(spec: ColumnSpec): LocalizedText {
  switch (spec.kind) {
    case "integer":
      return { th: `จำนวนเต็ม${leastOf(spec.least, 0).th}`, en: `a whole number${leastOf(spec.least, 0).en}` };
    case "decimal": {
      const least = leastOf(spec.least, spec.decimals);
      return {
        th: `ตัวเลขทศนิยมไม่เกิน ${spec.decimals} ตำแหน่ง${least.th}`,
        en: `a number with at most ${spec.decimals} decimals${least.en}`,
      };
    }
    case "float":
      return { th: "ตัวเลขจำนวนจำกัด", en: "a finite number" };
    case "text":
      return { th: "ข้อความ (รหัสต้องเป็นข้อความ ไม่ใช่ตัวเลข)", en: "text (a code must be text, not a number)" };
    case "flag":
      return { th: "ใช่หรือไม่ใช่", en: "yes or no" };
    case "choice":
      return { th: `คำใดคำหนึ่งใน ${spec.choices.join(" / ")}`, en: `one of ${spec.choices.join(" / ")}` };
  }
}

function leastOf(least: number | undefined, decimals: number): LocalizedText {
  if (least === undefined) return { th: "", en: "" };
  const text = formatDecimal(least, decimals);
  return { th: ` ไม่น้อยกว่า ${text}`, en: ` of at least ${text}` };
}

import {
  type KernelProblem,
  kernelSentences,
  type LocalizedText,
  type Problem,
  type Sentences,
} from "../kernel/index.js";
import { type TablesProblem, tablesSentences } from "../tables/index.js";

/**
 * What can be wrong with a file: with the whole of it, with its headings, with a row, and with the cells of a row.
 * `record` counts rows of data from 0, `row` is the row as a spreadsheet shows it.
 * @category Problems
 * @since 0.1.0
 */
export type FormatsProblem = Problem &
  (
    | KernelProblem
    | TablesProblem
    | {
        /** The file is no text; it may be a workbook. */
        readonly code: "formats.file.notText";
      }
    | {
        /** Columns have no heading in the file. */
        readonly code: "formats.header.missing";
        /** The columns, with the headings under which they are read. */
        readonly missing: readonly MissingHeading[];
      }
    | {
        /** Several headings fit one column. */
        readonly code: "formats.header.doubled";
        /** Which cells of the heading row they are, counted from 1; the first twenty. */
        readonly columns: readonly number[];
      }
    | {
        /** The column map names a column that the table does not have. */
        readonly code: "formats.header.unknownColumn";
        /** The columns it has. */
        readonly known: readonly string[];
      }
    | {
        /** The row has characters that cannot be read in this encoding. */
        readonly code: "formats.row.undecodable";
      }
    | {
        /** The row has the character NUL, which no text has and no database takes. */
        readonly code: "formats.row.nul";
      }
    | {
        /** The row has more or fewer cells than the headings. */
        readonly code: "formats.row.cells";
        /** How many headings there are. */
        readonly expected: number;
        /** How many cells the row has. */
        readonly received: number;
      }
    | {
        /** A quote is never closed, or text follows where it closes. */
        readonly code: "formats.csv.unclosedQuote" | "formats.csv.afterQuote";
      }
    | {
        /** The row is longer than allowed. */
        readonly code: "formats.csv.tooLong";
        /** How many characters a row may have. */
        readonly most: number;
      }
    | {
        /** The column map cannot be read. */
        readonly code: "formats.columnMap.malformed";
      }
    | {
        /** The column map names a column a second time, in this row. */
        readonly code: "formats.columnMap.doubled";
      }
    | {
        /** The text is no JSON, or holds no rows. */
        readonly code: "formats.json.malformed" | "formats.json.notRows";
      }
    | {
        /** SQL does not add a floating column exactly. */
        readonly code: "formats.sql.float";
        /** The column. */
        readonly column: string;
      }
    | {
        /** Places are divided by shares, which SQL cannot round as `rollUp` does. */
        readonly code: "formats.sql.divided";
        /** How many places. */
        readonly leaves: number;
      }
    | {
        /** The name cannot be used in a database. */
        readonly code: "formats.sql.identifier";
        /** The name. */
        readonly name: string;
      }
    | {
        /** Names differ only in case, which this database takes for one. */
        readonly code: "formats.sql.alike";
        /** The names. */
        readonly names: readonly string[];
      }
    | {
        /** The choice has the character NUL, which no database takes. */
        readonly code: "formats.sql.choice";
        /** The choice. */
        readonly choice: string;
      }
  );

/**
 * A column no heading was found for.
 * @category Problems
 * @since 0.1.0
 */
export interface MissingHeading {
  /** The column of the table. */
  readonly column: string;
  /** The headings under which it is read. */
  readonly expected: readonly string[];
  /** The heading of the file that looks most like one of them. */
  readonly nearest?: string;
}

/**
 * The sentences for {@link FormatsProblem}, those of cells and of plain data included.
 * @category Problems
 * @since 0.1.0
 */
export const formatsSentences: Sentences<FormatsProblem> = {
  ...kernelSentences,
  ...tablesSentences,
  "formats.file.notText": () => ({
    th: "ไฟล์นี้ไม่ใช่ข้อความ CSV อาจเป็นไฟล์ Excel หรือบันทึกเป็น UTF-16 โปรดบันทึกใหม่เป็น CSV UTF-8",
    en: "the file is no CSV text; it may be a workbook, or saved as UTF-16. Save it as CSV UTF-8.",
  }),
  "formats.header.missing": ({ missing }) => ({
    th: `ไม่พบหัวตารางของ${missing.map((one) => missingOf(one).th).join(" · ")} โปรดแก้หัวตาราง หรือระบุชื่อที่ใช้ในไฟล์ด้วย columnMap`,
    en: `headings are missing: ${missing.map((one) => missingOf(one).en).join("; ")}. Correct the headings, or name the file's own in a column map.`,
  }),
  "formats.header.doubled": ({ columns }) => ({
    th: `มีหัวตารางของคอลัมน์นี้มากกว่าหนึ่งช่อง (ช่องที่ ${columns.join(", ")}) ต้องมีเพียงช่องเดียว โปรดลบหรือเปลี่ยนชื่อช่องที่เกิน หรือระบุด้วย columnMap`,
    en: `several headings fit this column (cells ${columns.join(", ")}). One was expected; rename the others, or choose one in a column map.`,
  }),
  "formats.header.unknownColumn": ({ known }) => ({
    th: `columnMap ระบุคอลัมน์ที่ตารางนี้ไม่มี คอลัมน์ที่มีคือ ${known.join(", ")} โปรดแก้ชื่อ`,
    en: `the column map names a column the table does not have. Its columns are ${known.join(", ")}; correct the name.`,
  }),
  "formats.row.undecodable": () => ({
    th: "มีอักขระที่อ่านไม่ออกในแถวนี้ รหัสอักขระของไฟล์อาจไม่ใช่ที่ระบุ โปรดระบุ UTF-8 หรือ Windows-874 ให้ตรงกับไฟล์ หรือพิมพ์ข้อความที่เสียใหม่",
    en: "the row has characters that cannot be read. Name the encoding the file has, UTF-8 or Windows-874, or type the broken text anew.",
  }),
  "formats.row.nul": () => ({
    th: "แถวนี้มีอักขระ NUL ซึ่งไม่ใช่ข้อความ ไฟล์อาจเสียหายหรือไม่ใช่ CSV โปรดลบอักขระนั้นหรือส่งออกไฟล์ใหม่",
    en: "the row has the character NUL, which is no text; the file may be damaged. Take it out, or export the file anew.",
  }),
  "formats.csv.unclosedQuote": () => ({
    th: "เครื่องหมายคำพูดที่เริ่มในแถวนี้ไม่มีตัวปิด ทุกอย่างถึงท้ายไฟล์จึงอ่านเป็นช่องเดียว โปรดเติมเครื่องหมายคำพูดปิด",
    en: "a quote that opens in this row is never closed, so all to the end of the file was one cell. Close the quote.",
  }),
  "formats.csv.afterQuote": () => ({
    th: 'มีข้อความต่อท้ายเครื่องหมายคำพูดปิด หลังตัวปิดต้องเป็นตัวคั่นหรือขึ้นแถวใหม่ โปรดเขียนเครื่องหมายคำพูดในข้อความเป็นสองตัว ("")',
    en: 'text follows a closing quote. A separator or a new line was expected; write a quote within text twice ("").',
  }),
  "formats.csv.tooLong": ({ most }) => ({
    th: `แถวนี้ยาวเกิน ${most} ตัวอักษร โปรดตรวจเครื่องหมายคำพูดที่ไม่ปิดและตัวขึ้นแถวใหม่ หรือกำหนด mostRowText ให้มากขึ้นหากตั้งใจ`,
    en: `the row is longer than ${most} characters. Look for an unclosed quote or missing line breaks, or raise "mostRowText" if this is meant.`,
  }),
  "formats.row.cells": ({ expected, received }) => ({
    th: `แถวนี้มี ${received} ช่อง แต่หัวตารางมี ${expected} ช่อง โปรดตรวจตัวคั่นที่ขาดหรือเกิน และใส่เครื่องหมายคำพูดรอบข้อความที่มีตัวคั่น`,
    en: `the row has ${received} cells, the headings have ${expected}. Look for a separator too many or too few, and put quotes around text that holds one.`,
  }),
  "formats.columnMap.malformed": () => ({
    th: 'อ่าน columnMap ไม่ได้ ต้องเป็น JSON เช่น {"คอลัมน์": "หัวตารางในไฟล์"} หรือ CSV ที่มีช่อง column และ heading โปรดแก้ไฟล์',
    en: 'the column map cannot be read. JSON such as {"column": "heading in the file"}, or CSV with the headings column and heading, was expected.',
  }),
  "formats.columnMap.doubled": () => ({
    th: "columnMap ระบุคอลัมน์นี้มากกว่าหนึ่งครั้ง ต้องระบุเพียงครั้งเดียว โปรดลบแถวที่เกิน",
    en: "the column map names this column more than once. One row was expected; take the others out.",
  }),
  "formats.json.malformed": () => ({
    th: "ข้อความนี้ไม่ใช่ JSON ที่ถูกต้อง โปรดตรวจวงเล็บ เครื่องหมายคำพูด และตัวคั่น",
    en: "the text is no valid JSON. Check brackets, quotes and commas.",
  }),
  "formats.json.notRows": () => ({
    th: "ต้องเป็นรายการของแถว หรือออบเจกต์ของคอลัมน์ที่ยาวเท่ากัน โปรดจัดรูปข้อมูลใหม่",
    en: "a list of rows, or an object of columns of equal length, was expected. Arrange the data so.",
  }),
  "formats.sql.float": ({ column }) => ({
    th: `SQL รวมคอลัมน์ทศนิยมลอยตัว ${column} ให้ตรงกันทุกเครื่องไม่ได้ โปรดใช้คอลัมน์จำนวนเต็มหรือทศนิยมที่กำหนดตำแหน่ง`,
    en: `SQL does not add the floating column ${column} exactly. Declare it as a whole number or a decimal.`,
  }),
  "formats.sql.divided": ({ leaves }) => ({
    th: `มีหน่วย ${leaves} แห่งที่แบ่งให้หลายพื้นที่ตามสัดส่วน SQL ปัดเศษด้วยวิธีเศษเหลือมากสุดให้เท่ากันไม่ได้ โปรดใช้ rollUp`,
    en: `${leaves} places are divided among several by shares, and SQL cannot round them by largest remainder as rollUp does. Use rollUp for this axis.`,
  }),
  "formats.sql.identifier": ({ name }) => ({
    th: `ชื่อ ${JSON.stringify(name.slice(0, 40))} ใช้ในฐานข้อมูลไม่ได้ ต้องไม่ว่าง ไม่มีอักขระ NUL และสำหรับ PostgreSQL ไม่เกิน 63 ไบต์ใน UTF-8 โปรดตั้งชื่อให้สั้นลง`,
    en: `the name ${JSON.stringify(name.slice(0, 40))} cannot be used in a database. Text without NUL, for PostgreSQL of at most 63 bytes of UTF-8, was expected; choose a shorter one.`,
  }),
  "formats.sql.alike": ({ names }) => ({
    th: `ชื่อ ${names.map((name) => JSON.stringify(name)).join(", ")} ต่างกันเพียงตัวพิมพ์เล็กใหญ่ ซึ่ง DuckDB ถือเป็นชื่อเดียวกัน โปรดเปลี่ยนชื่อให้ต่างกัน`,
    en: `the names ${names.map((name) => JSON.stringify(name)).join(", ")} differ only in case, which DuckDB takes for one name. Rename all but one.`,
  }),
  "formats.sql.choice": ({ choice }) => ({
    th: `ตัวเลือก ${JSON.stringify(choice.slice(0, 40))} มีอักขระ NUL ซึ่งฐานข้อมูลไม่รับ โปรดเปลี่ยนข้อความของตัวเลือก`,
    en: `the choice ${JSON.stringify(choice.slice(0, 40))} has the character NUL, which no database takes. Change the text of the choice.`,
  }),
};

function missingOf({ column, expected, nearest }: MissingHeading): LocalizedText {
  const names = expected.map((name) => JSON.stringify(name));
  return {
    th: ` ${column} (ต้องเป็น ${names.join(" หรือ ")}${nearest === undefined ? "" : `; ใกล้เคียงที่สุดคือ ${JSON.stringify(nearest)}`})`,
    en: `${column} (${names.join(" or ")} expected${nearest === undefined ? "" : `, nearest is ${JSON.stringify(nearest)}`})`,
  };
}

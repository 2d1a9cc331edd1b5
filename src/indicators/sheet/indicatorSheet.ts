import type { Citation, Problem } from "../../kernel/index.js";
import type { FlagSpec, OptionalSpec, Table, TablesProblem, TextSpec } from "../../tables/index.js";
import type { Dimension } from "../dimension.js";
import type { Category, IndicatorSet, OpenPoint } from "../indicatorSet.js";

/**
 * The columns of a sheet of indicators, a row each. Six are needed; the guide `writing-a-set` tells how each is filled in.
 * @category Sheets
 * @since 0.1.0
 */
export type IndicatorSheetSchema = {
  /** The number of the indicator (ข้อ). */
  readonly number: TextSpec;
  /** Its category (หมวด): the name, or the id of one that the set declares. */
  readonly category: TextSpec;
  /** Its wording (ตัวชี้วัด). */
  readonly title: TextSpec;
  /** Its wording in English; the Thai stands for it where there is none. */
  readonly titleEnglish: TextSpec & OptionalSpec;
  /** The memorandum's dimension it speaks of. */
  readonly dimension: TextSpec & OptionalSpec;
  /** What it is counted in (หน่วย). */
  readonly unit: TextSpec;
  /** Whom it is about (ฐาน), such as `คนอายุ 6-14 ปี`. */
  readonly base: TextSpec;
  /** The base as the source words it. */
  readonly baseTitle: TextSpec & OptionalSpec;
  /** The same in English. */
  readonly baseTitleEnglish: TextSpec & OptionalSpec;
  /** When it is passed (กติกา), such as `ครบทุกข้อ 4.1 4.2`. */
  readonly rule: TextSpec;
  /** Whether a higher or a lower share is better. */
  readonly better: TextSpec & OptionalSpec;
  /** No for an indicator on trial. */
  readonly isCounted: FlagSpec & OptionalSpec;
  /** Yes where it also speaks of self-reliance. */
  readonly isSelfReliance: FlagSpec & OptionalSpec;
  /** The types of unit it is for. */
  readonly appliesTo: TextSpec & OptionalSpec;
  /** The share that is aimed at. */
  readonly target: TextSpec & OptionalSpec;
  /** Where it comes from: a source that the set names, or the title of one. */
  readonly source: TextSpec & OptionalSpec;
  /** How far that can be trusted. */
  readonly evidence: TextSpec & OptionalSpec;
  /** Where in the source. */
  readonly locator: TextSpec & OptionalSpec;
  /** Where the source was read. */
  readonly url: TextSpec & OptionalSpec;
  /** Where the unit comes from, if from elsewhere. */
  readonly unitSource: TextSpec & OptionalSpec;
  /** Where the base comes from, if from elsewhere. */
  readonly baseSource: TextSpec & OptionalSpec;
  /** Where the rule comes from, if from elsewhere. */
  readonly ruleSource: TextSpec & OptionalSpec;
  /** The open point, in a row that tells how the indicator is when it is answered otherwise. */
  readonly openPoint: TextSpec & OptionalSpec;
  /** The answer to it. */
  readonly choice: TextSpec & OptionalSpec;
};

/**
 * A sheet of indicators as a table, with Thai and English headings.
 * @remarks A workbook holds what looks like a number as one: it is read as it is shown without formats, so that an indicator 2.10
 * must be typed as text, for as a number it is 2.1.
 * @category Sheets
 * @since 0.1.0
 */
export const indicatorSheetSchema: IndicatorSheetSchema = {
  number: {
    kind: "text",
    numbers: "asText",
    title: { th: "ข้อ", en: "Number" },
    aliases: ["ตัวชี้วัดที่", "ข้อที่", "ที่", "id", "no"],
  },
  category: { kind: "text", numbers: "asText", title: { th: "หมวด", en: "Category" } },
  title: { kind: "text", title: { th: "ตัวชี้วัด", en: "Indicator" }, aliases: ["ข้อความ", "text"] },
  titleEnglish: { kind: "text", optional: true, title: { th: "ตัวชี้วัด (อังกฤษ)", en: "Indicator in English" } },
  dimension: { kind: "text", optional: true, title: { th: "มิติ", en: "Dimension" } },
  unit: { kind: "text", title: { th: "หน่วย", en: "Unit" }, aliases: ["หน่วยนับ"] },
  base: { kind: "text", title: { th: "ฐาน", en: "Base" }, aliases: ["กลุ่มเป้าหมาย"] },
  baseTitle: { kind: "text", optional: true, title: { th: "ถ้อยคำของฐาน", en: "Wording of the base" } },
  baseTitleEnglish: {
    kind: "text",
    optional: true,
    title: { th: "ถ้อยคำของฐาน (อังกฤษ)", en: "Wording of the base in English" },
  },
  rule: { kind: "text", numbers: "asText", title: { th: "กติกา", en: "Rule" }, aliases: ["เกณฑ์"] },
  better: { kind: "text", optional: true, title: { th: "ทิศทาง", en: "Better" } },
  isCounted: { kind: "flag", optional: true, title: { th: "นับรวม", en: "Counted" } },
  isSelfReliance: { kind: "flag", optional: true, title: { th: "การพึ่งตนเอง", en: "Self-reliance" } },
  appliesTo: { kind: "text", numbers: "asText", optional: true, title: { th: "ใช้กับ", en: "Applies to" } },
  target: { kind: "text", numbers: "asText", optional: true, title: { th: "เป้าหมาย", en: "Target" } },
  source: { kind: "text", optional: true, title: { th: "แหล่งที่มา", en: "Source" } },
  evidence: { kind: "text", optional: true, title: { th: "หลักฐาน", en: "Evidence" } },
  locator: { kind: "text", numbers: "asText", optional: true, title: { th: "หน้าหรือข้อ", en: "Where in the source" } },
  url: { kind: "text", optional: true, title: { th: "ที่อยู่เว็บ", en: "Address" } },
  unitSource: { kind: "text", optional: true, title: { th: "แหล่งที่มาของหน่วย", en: "Source of the unit" } },
  baseSource: { kind: "text", optional: true, title: { th: "แหล่งที่มาของฐาน", en: "Source of the base" } },
  ruleSource: { kind: "text", optional: true, title: { th: "แหล่งที่มาของกติกา", en: "Source of the rule" } },
  openPoint: { kind: "text", numbers: "asText", optional: true, title: { th: "ประเด็นที่เปิดไว้", en: "Open point" } },
  choice: { kind: "text", numbers: "asText", optional: true, title: { th: "คำตอบ", en: "Choice" } },
};

/**
 * The columns of a sheet of questions, a row each. It is needed only where the questions shall have wordings of their own.
 * @category Sheets
 * @since 0.1.0
 */
export type QuestionSheetSchema = {
  /** Its id, as the rules name it (รหัส). */
  readonly id: TextSpec;
  /** Its wording (คำถาม). */
  readonly title: TextSpec & OptionalSpec;
  /** Its wording in English. */
  readonly titleEnglish: TextSpec & OptionalSpec;
  /** Who is asked; by the rules that ask it unless told. */
  readonly of: TextSpec & OptionalSpec;
  /** Yes or no, or a number; by the rules that ask it unless told. */
  readonly kind: TextSpec & OptionalSpec;
  /** What a number is counted in. */
  readonly unit: TextSpec & OptionalSpec;
  /** The same in English. */
  readonly unitEnglish: TextSpec & OptionalSpec;
  /** The least number that makes sense. */
  readonly least: TextSpec & OptionalSpec;
};

/**
 * A sheet of questions as a table, with Thai and English headings.
 * @category Sheets
 * @since 0.1.0
 */
export const questionSheetSchema: QuestionSheetSchema = {
  id: { kind: "text", numbers: "asText", title: { th: "รหัส", en: "Question id" }, aliases: ["ข้อ"] },
  title: { kind: "text", optional: true, title: { th: "คำถาม", en: "Question" } },
  titleEnglish: { kind: "text", optional: true, title: { th: "คำถาม (อังกฤษ)", en: "Question in English" } },
  of: { kind: "text", optional: true, title: { th: "ถามใคร", en: "Asked of" } },
  kind: { kind: "text", optional: true, title: { th: "ชนิดคำตอบ", en: "Kind" } },
  unit: { kind: "text", optional: true, title: { th: "หน่วย", en: "Unit" } },
  unitEnglish: { kind: "text", optional: true, title: { th: "หน่วย (อังกฤษ)", en: "Unit in English" } },
  least: { kind: "text", numbers: "asText", optional: true, title: { th: "ค่าต่ำสุด", en: "Least" } },
};

/**
 * What a sheet of indicators does not say: what the set is, and what holds for all rows. `P` is what the reader of the
 * questions can find wrong.
 * @category Sheets
 * @since 0.1.0
 */
export interface IndicatorSheetAbout<P extends Problem = never>
  extends Omit<IndicatorSet, "categories" | "questions" | "openPoints" | "indicators"> {
  /** The categories; unless told, those the rows name, in order, each with its name for an id. */
  readonly categories?: readonly Category[];
  /** The open points that rows answer otherwise; none unless told. */
  readonly openPoints?: readonly OpenPoint[];
  /** The dimension of rows that name none. */
  readonly dimension?: Dimension;
  /** Sources by the name under which cells refer to them. Rows without a source take the set's own. */
  readonly sources?: { readonly [name: string]: Citation };
  /** The wordings of questions; unless told, a question's is its id, or the indicator's where both bear one id. */
  readonly questions?: Table<QuestionSheetSchema, P>;
}

/**
 * A set as sheets: the rows, and what they do not say.
 * @category Sheets
 * @since 0.1.0
 */
export interface IndicatorSheet {
  /** The indicators, with a row more for each other answer to an open point. */
  readonly table: Table<IndicatorSheetSchema, TablesProblem>;
  /** What the set is, and its questions. */
  readonly about: IndicatorSheetAbout<TablesProblem>;
}

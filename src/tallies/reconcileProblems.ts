import type { Problem, Sentences } from "../kernel/index.js";

/**
 * What can be wrong with sources that are held against each other.
 * @category Problems
 * @since 0.1.0
 */
export type ReconcileProblem = Problem &
  (
    | {
        /** A tally does not say of which year it is, so it is left out. */
        readonly code: "tallies.reconcile.yearUnknown";
        /** The source. */
        readonly source: string;
      }
    | {
        /** A source gives a year that is no Buddhist one, such as 2018 for 2561; it is left out. */
        readonly code: "tallies.reconcile.yearNotBuddhist";
        /** The source. */
        readonly source: string;
        /** The year it gives. */
        readonly year: number;
      }
    | {
        /** A source says a figure twice, its counts do not add up, or a figure is too large to be shown exactly. */
        readonly code: "tallies.reconcile.twice" | "tallies.reconcile.partsDiffer" | "tallies.reconcile.tooLarge";
        /** The source. */
        readonly source: string;
        /** The place. */
        readonly place: string;
        /** The indicator. */
        readonly id: string;
      }
  );

/**
 * The sentences for {@link ReconcileProblem}.
 * @category Problems
 * @since 0.1.0
 */
export const reconcileSentences: Sentences<ReconcileProblem> = {
  "tallies.reconcile.yearUnknown": ({ source }) => ({
    th: `ไม่ทราบปีสำรวจของ ${source} จึงไม่นำมาเทียบ ต้องเป็นปี พ.ศ. โปรดกำหนด surveyYear ตอนรวมตัวเลข`,
    en: `the survey year of ${source} is not known, so it is left out. A Buddhist year was expected; state surveyYear when the tally is made.`,
  }),
  "tallies.reconcile.yearNotBuddhist": ({ source, year }) => ({
    th: `ปีสำรวจของ ${source} คือ ${year} ต้องเป็นปี พ.ศ. สี่หลัก เช่น 2561 (ค.ศ. 2018) จึงไม่นำมาเทียบ โปรดแก้ปี`,
    en: `the survey year of ${source} is ${year}, so it is left out. A Buddhist year of four digits was expected, such as 2561 for 2018; correct it.`,
  }),
  "tallies.reconcile.twice": ({ source, place, id }) => ({
    th: `${source} ให้ตัวเลขข้อ ${id} ของ ${place} มากกว่าหนึ่งครั้ง หากไม่เท่ากันจะไม่นำมาเทียบ โปรดลบแถวที่ซ้ำ`,
    en: `${source} says indicator ${id} of ${place} more than once; where the two differ neither is compared. Remove the row given twice.`,
  }),
  "tallies.reconcile.partsDiffer": ({ source, place, id }) => ({
    th: `ตัวเลขข้อ ${id} ของ ${place} จาก ${source} ขัดกันเอง ผ่านและไม่ผ่านรวมกันไม่เท่ากับที่สำรวจ จึงไม่นำมาเทียบ โปรดตรวจกับต้นฉบับ`,
    en: `the counts of ${source} for indicator ${id} of ${place} contradict themselves: pass and fail do not make surveyed. They are not compared; check the source.`,
  }),
  "tallies.reconcile.tooLarge": ({ source, place, id }) => ({
    th: `ค่าข้อ ${id} ของ ${place} จาก ${source} ใหญ่เกินกว่าจะแสดงได้แน่นอน จึงไม่นำมาเทียบ โปรดตรวจค่า`,
    en: `the value of ${source} for indicator ${id} of ${place} is too large to be shown exactly and is not compared. Check it.`,
  }),
};

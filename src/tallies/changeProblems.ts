import type { Problem, Sentences } from "../kernel/index.js";

/**
 * Why two tallies are not held against each other.
 * @category Problems
 * @since 0.1.0
 */
export type ChangeProblem = Problem &
  (
    | {
        /** The two are of other editions and no crosswalk was given, or the crosswalk is between others. */
        readonly code: "tallies.change.otherEdition" | "tallies.change.otherCrosswalk";
        /** The set and edition of the earlier tally. */
        readonly before: string;
        /** The set and edition of the later one. */
        readonly after: string;
      }
    | {
        /** The open points of the set are answered in two ways. */
        readonly code: "tallies.change.otherOpenPoints";
        /** The answers of the earlier tally. */
        readonly before: string;
        /** The answers of the later one. */
        readonly after: string;
      }
    | {
        /** A tally does not say of which year it is. */
        readonly code: "tallies.change.yearUnknown";
      }
    | {
        /** Both are of one year, and not of two vintages of one edition. */
        readonly code: "tallies.change.sameYear";
        /** The year. */
        readonly year: number;
      }
    | {
        /** Two years of other vintages: what changed may be how the figures were made. */
        readonly code: "tallies.change.otherVintage";
        /** The vintage of the earlier tally; `null` where it does not say. */
        readonly before: string | null;
        /** The vintage of the later one; `null` where it does not say. */
        readonly after: string | null;
      }
  );

/**
 * The sentences for {@link ChangeProblem}.
 * @category Problems
 * @since 0.1.0
 */
export const changeSentences: Sentences<ChangeProblem> = {
  "tallies.change.otherEdition": ({ before, after }) => ({
    th: `ตัวเลขมาจากคนละชุด (${before} และ ${after}) เทียบกันไม่ได้หากไม่มีตารางเทียบ โปรดให้ crosswalk ที่มีแหล่งที่มา หรือใช้ตัวเลขของชุดเดียวกัน`,
    en: `the figures are of two editions, ${before} and ${after}, and are compared only through a crosswalk. Give one with its source, or take figures of one edition.`,
  }),
  "tallies.change.otherCrosswalk": ({ before, after }) => ({
    th: `ตารางเทียบนี้ไม่ใช่ระหว่าง ${before} และ ${after} โปรดใช้ตารางเทียบของสองชุดนี้`,
    en: `the crosswalk is not between ${before} and ${after}. Give the one of these two editions.`,
  }),
  "tallies.change.otherOpenPoints": ({ before, after }) => ({
    th: `สองปีตอบประเด็นที่ยังเปิดอยู่ต่างกัน (${before} / ${after}) จึงเทียบกันไม่ได้ โปรดตัดสินและรวมใหม่ด้วย options เดียวกัน`,
    en: `the open points are answered in two ways (${before} / ${after}), so the figures cannot be compared. Judge and tally both with the same options.`,
  }),
  "tallies.change.yearUnknown": () => ({
    th: "ไม่ทราบปีสำรวจของตัวเลขชุดนี้ ต้องเป็นปี พ.ศ. โปรดกำหนด surveyYear ตอนรวมตัวเลข",
    en: "the survey year of this tally is not known. A Buddhist year was expected; state surveyYear when it is made.",
  }),
  "tallies.change.sameYear": ({ year }) => ({
    th: `ตัวเลขทั้งสองเป็นของปี พ.ศ. ${year} จึงไม่มีการเปลี่ยนแปลงระหว่างปี หากเป็นการเผยแพร่คนละครั้ง โปรดระบุ vintage ทั้งสอง หากเป็นคนละหน่วยงาน โปรดใช้ reconcile`,
    en: `both are of the year B.E. ${year}, so there is no change over years. Of two publications of one edition, state the vintage of each; of two agencies, use reconcile.`,
  }),
  "tallies.change.otherVintage": ({ before, after }) => ({
    th: `ตัวเลขสองปีมาจากการเผยแพร่คนละชุด (${before ?? "ไม่ระบุ"} และ ${after ?? "ไม่ระบุ"}) ค่าเดิมอาจถูกปรับย้อนหลัง โปรดใช้ชุดเดียวกันทั้งสองปี หรือกำหนด acrossVintages หากทราบว่าวิธีทำไม่เปลี่ยน`,
    en: `the two years are of two vintages, ${before ?? "not stated"} and ${after ?? "not stated"}; older values may have been revised. Take both years from one vintage, or set acrossVintages where the figures are known to be made alike.`,
  }),
};

import type { RecordProblem, Sentences } from "../kernel/index.js";

/**
 * What can be wrong with the rows of two registers that are compared. A key is never shown: it may be that of a person.
 * @category Problems
 * @since 0.1.0
 */
export type OverlapProblem = RecordProblem &
  (
    | {
        /** The row has no key, and so cannot be found in the other register. */
        readonly code: "scoring.overlap.keyMissing";
        /** Which of the two registers. */
        readonly side: "left" | "right";
      }
    | {
        /** The key stands in the register already; it counts once. */
        readonly code: "scoring.overlap.duplicate";
        /** Which of the two registers. */
        readonly side: "left" | "right";
        /** The record where it stands first. */
        readonly first: number;
      }
  );

/**
 * The sentences for {@link OverlapProblem}.
 * @category Problems
 * @since 0.1.0
 */
export const overlapSentences: Sentences<OverlapProblem> = {
  "scoring.overlap.keyMissing": ({ side }) => ({
    th: `${sides[side].th} ไม่มีรหัสในแถวนี้ จึงเทียบกับอีกทะเบียนไม่ได้ โปรดเติมรหัส`,
    en: `the row of the ${sides[side].en} has no key and cannot be looked for in the other. Fill the key in.`,
  }),
  "scoring.overlap.duplicate": ({ side, first }) => ({
    th: `รหัสในแถวนี้ของ${sides[side].th}ซ้ำกับระเบียนที่ ${first} จึงนับครั้งเดียว โปรดตรวจว่าเป็นรายเดียวกันหรือกรอกรหัสผิด`,
    en: `the key in this row of the ${sides[side].en} stands in record ${first} already, and counts once. See whether they are one and the same, or a key is wrong.`,
  }),
};

const sides = {
  left: { th: "ทะเบียนแรก", en: "first register" },
  right: { th: "ทะเบียนที่สอง", en: "second register" },
} as const;

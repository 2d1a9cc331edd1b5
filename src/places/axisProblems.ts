import type { Problem, Sentences } from "../kernel/index.js";

/**
 * What can be wrong with leaves of an axis and their shares.
 * @category Problems
 * @since 0.1.0
 */
export type AxisProblem = Problem &
  (
    | {
        /** A leaf is said to lie in what is not in the list. */
        readonly code: "places.axis.unknownNode";
        /** The id of the leaf. */
        readonly leaf: string;
        /** The id that is not in the list. */
        readonly node: string;
      }
    | {
        /** A leaf has shares, and one of them is wanting or not above 0. */
        readonly code: "places.axis.shareWanting";
        /** The id of the leaf. */
        readonly leaf: string;
      }
    | {
        /** The shares of all leaves together need a finer count than sums have room for. */
        readonly code: "places.axis.sharesTooFine";
        /** The finest count there is room for: so many parts of a whole. */
        readonly most: number;
      }
    | {
        /** The shares of a leaf do not add up to 1. */
        readonly code: "places.axis.sharesNotWhole";
        /** The id of the leaf. */
        readonly leaf: string;
        /** What they add up to, as a fraction. */
        readonly sum: string;
      }
  );

/**
 * The sentences for {@link AxisProblem}, part of those of the room.
 * @category Problems
 * @since 0.1.0
 */
export const axisSentences: Sentences<AxisProblem> = {
  "places.axis.unknownNode": ({ leaf, node }) => ({
    th: `${leaf} ถูกกำหนดให้อยู่ใน ${node} ซึ่งไม่มีในรายการ โปรดเพิ่มหน่วยนั้น หรือแก้รหัส`,
    en: `${leaf} is said to lie in ${node}, which is not in the list. Add it, or correct the id.`,
  }),
  "places.axis.shareWanting": ({ leaf }) => ({
    th: `สัดส่วนของ ${leaf} บางส่วนไม่ได้ระบุ หรือไม่มากกว่าศูนย์ โปรดระบุทุกส่วน หรือไม่ระบุเลย`,
    en: `a share of ${leaf} is wanting or not above 0. Give every part a share above 0, or none at all.`,
  }),
  "places.axis.sharesTooFine": ({ most }) => ({
    th: `สัดส่วนทั้งหมดรวมกันละเอียดเกินกว่า 1 ใน ${most} โปรดใช้ตัวส่วนที่หยาบขึ้นหรือเหมือนกัน`,
    en: `the shares together need a finer count than one part in ${most}. Use coarser shares, or the same denominators.`,
  }),
  "places.axis.sharesNotWhole": ({ leaf, sum }) => ({
    th: `สัดส่วนของ ${leaf} รวมกันได้ ${sum} ต้องรวมได้ 1 พอดี โปรดแก้สัดส่วน หรือไม่ระบุสัดส่วนเลย`,
    en: `the shares of ${leaf} add up to ${sum}; exactly 1 was expected. Correct them, or give none at all.`,
  }),
};

import type { RecordProblem, Sentences } from "../kernel/index.js";

/**
 * Why a unit, or one of its dimensions, has no score. `path` names the column, never the value.
 * @category Problems
 * @since 0.1.0
 */
export type ScoringProblem = RecordProblem &
  (
    | {
        /**
         * The item has no value, one outside its goalposts, one without a logarithm or in no band, or the units give it no scale.
         */
        readonly code:
          | "scoring.item.missing"
          | "scoring.item.rejected"
          | "scoring.item.notPositive"
          | "scoring.item.noBand"
          | "scoring.item.noScale";
        /** The item without a score. */
        readonly item: string;
      }
    | {
        /**
         * No part of the node has a score, or too few have, or its score is too large for an exact integer; or what makes its
         * score has no contributions that add up.
         */
        readonly code:
          | "scoring.node.empty"
          | "scoring.node.uncovered"
          | "scoring.node.beyond"
          | "scoring.node.notLinear";
        /** The dimension or index without a score, or with one that is not divided among its parts. */
        readonly node: string;
      }
  );

/**
 * The reasons why there is no score, as a column shows them: the last part of the code of a {@link ScoringProblem}.
 * @category Problems
 * @since 0.1.0
 */
export type NoScoreReason =
  | "missing"
  | "rejected"
  | "notPositive"
  | "empty"
  | "beyond"
  | "uncovered"
  | "noBand"
  | "noScale";

/** The reasons in the order of their numbers in a column. */
export const noScoreReasons: readonly NoScoreReason[] = [
  "missing",
  "rejected",
  "notPositive",
  "empty",
  "beyond",
  "uncovered",
  "noBand",
  "noScale",
];

/**
 * The sentences for {@link ScoringProblem}.
 * @category Problems
 * @since 0.1.0
 */
export const scoringSentences: Sentences<ScoringProblem> = {
  "scoring.item.missing": ({ item }) => ({
    th: `ไม่มีค่าของตัวชี้วัด ${item} และนิยามไม่ให้คำนวณเมื่อขาดค่านี้ จึงไม่มีคะแนน โปรดเติมค่า หรือใช้นิยามที่กำหนดวิธีจัดการค่าที่ขาด`,
    en: `the item ${item} has no value, and the definition does not score without it. Fill it in, or use a definition that says what to do without it.`,
  }),
  "scoring.item.rejected": ({ item }) => ({
    th: `ค่าของตัวชี้วัด ${item} อยู่นอกช่วงที่นิยามยอมรับ จึงไม่นับ โปรดตรวจค่านี้กับแหล่งข้อมูล`,
    en: `the value of ${item} lies outside the goalposts, where the definition rejects it. Check the value against its source.`,
  }),
  "scoring.item.notPositive": ({ item }) => ({
    th: `ค่าของตัวชี้วัด ${item} ไม่มากกว่าศูนย์ จึงหาลอการิทึมไม่ได้ โปรดตรวจค่านี้กับแหล่งข้อมูล`,
    en: `the value of ${item} is not above zero and has no logarithm. Check the value against its source.`,
  }),
  "scoring.item.noBand": ({ item }) => ({
    th: `ค่าของตัวชี้วัด ${item} ไม่อยู่ในช่วงคะแนนใด จึงไม่มีคะแนน โปรดตรวจค่านี้กับแหล่งข้อมูล หรือเติมช่วงที่ขาดในนิยาม`,
    en: `the value of ${item} lies in none of its bands and earns no points. Check the value against its source, or fill the gap in the definition.`,
  }),
  "scoring.item.noScale": ({ item }) => ({
    th: `ข้อมูลของทุกหน่วยรวมกันไม่ให้มาตรวัดแก่ตัวชี้วัด ${item}: ทุกค่าเท่ากัน มีหน่วยเดียว ค่าสูงสุดไม่มากกว่าศูนย์ หรือไม่พบหน่วยอ้างอิงหรือเป้าหมายที่ดีกว่าค่าแย่ที่สุด โปรดตรวจคอลัมน์นี้ หรือใช้ช่วงกำหนด (goalposts)`,
    en: `the units give the item ${item} no scale: all values are the same, only one unit has one, none is above zero, or the reference unit or target is wanting or no better than the worst. Check the column, or use goalposts.`,
  }),
  "scoring.node.empty": ({ node }) => ({
    th: `${node} ไม่มีส่วนใดที่มีคะแนน จึงไม่มีอะไรให้ถ่วงน้ำหนัก โปรดเติมค่าอย่างน้อยหนึ่งตัวชี้วัด`,
    en: `no part of ${node} has a score, so there is nothing to weigh. Fill in at least one of its items.`,
  }),
  "scoring.node.uncovered": ({ node }) => ({
    th: `ส่วนของ ${node} ที่มีคะแนนมีน้อยกว่าเกณฑ์ความครบถ้วนที่นิยามกำหนด จึงไม่มีคะแนน โปรดเติมค่าของตัวชี้วัดที่ขาด`,
    en: `fewer parts of ${node} have a score, or parts of less weight, than the coverage the definition asks for. Fill in the items that are missing.`,
  }),
  "scoring.node.notLinear": ({ node }) => ({
    th: `คะแนนของ ${node} ไม่ใช่ผลรวมหรือผลคูณของส่วนต่าง ๆ จึงบอกไม่ได้ว่าส่วนใดให้คะแนนเท่าใด โปรดดูคะแนนของแต่ละส่วน`,
    en: `the score of ${node} is neither a sum nor a product of its parts, so no part of it can be said to come from one of them. Check the scores of the parts instead.`,
  }),
  "scoring.node.beyond": ({ node }) => ({
    th: `คะแนนของ ${node} ใหญ่เกินกว่าจะเขียนเป็นจำนวนเต็มที่แน่นอนได้ โปรดตรวจค่าที่อยู่ไกลนอกช่วง หรือใช้ clamp แทน keep`,
    en: `the score of ${node} is too large for an exact integer. Check values far outside the goalposts, or clamp them instead of keeping them.`,
  }),
};

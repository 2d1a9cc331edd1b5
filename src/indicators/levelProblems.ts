import { type KernelProblem, kernelSentences, type Problem, type Sentences } from "../kernel/index.js";

/**
 * What can be wrong with the definition of a scale of levels. Each problem names the level, item or number.
 * @category Problems
 * @since 0.1.0
 */
export type LevelScaleProblem =
  | KernelProblem
  | (Problem &
      (
        | {
            /** What is wrong with the level, item, number or scale itself. */
            readonly code:
              | "indicators.level.duplicate"
              | "indicators.level.noConditions"
              | "indicators.level.notExact"
              | "indicators.level.fewScores"
              | "indicators.level.sameScore"
              | "indicators.level.nothingCounted"
              | "indicators.level.mostNotPositive"
              | "indicators.level.rangeReversed"
              | "indicators.level.years";
            /** The level, item, number or scale. */
            readonly id: string;
          }
        | {
            /** A condition refers to what is not there, is of another kind, or has no such score. */
            readonly code:
              | "indicators.level.unknownItem"
              | "indicators.level.unknownNumber"
              | "indicators.level.itemOfOtherKind"
              | "indicators.level.unknownScore"
              | "indicators.level.repeatedItem";
            /** The level. */
            readonly id: string;
            /** What the condition refers to. */
            readonly item: string;
          }
        | {
            /** A condition asks for more items than there are. */
            readonly code: "indicators.level.countBeyond";
            /** The level. */
            readonly id: string;
            /** How many it asks for. */
            readonly count: number;
            /** How many there are. */
            readonly most: number;
          }
        | {
            /** Two levels ask for stretches that overlap, or stand in the reverse order. */
            readonly code: "indicators.level.overlap" | "indicators.level.disorder";
            /** The higher level. */
            readonly id: string;
            /** The lower one. */
            readonly other: string;
          }
      ));

/**
 * The sentences for {@link LevelScaleProblem}.
 * @category Problems
 * @since 0.1.0
 */
export const levelScaleSentences: Sentences<LevelScaleProblem> = {
  ...kernelSentences,
  "indicators.level.duplicate": ({ id }) => ({
    th: `รหัส ${id} ใช้มากกว่าหนึ่งครั้ง ระดับหรือรายการแต่ละตัวต้องมีรหัสไม่ซ้ำกัน โปรดเปลี่ยนรหัสหนึ่ง`,
    en: `the id ${id} is used more than once. Each level, item and number needs an id of its own; rename one.`,
  }),
  "indicators.level.noConditions": ({ id }) => ({
    th: `ระดับ ${id} ไม่มีเงื่อนไข ต้องมีอย่างน้อยหนึ่งข้อ โปรดเพิ่มเงื่อนไข หรือลบระดับนี้ (หน่วยที่ไม่ถึงระดับใดจะไม่มีระดับอยู่แล้ว)`,
    en: `the level ${id} has no conditions. At least one was expected; add it, or remove the level: a unit that reaches no level has none anyway.`,
  }),
  "indicators.level.notExact": ({ id }) => ({
    th: `ตัวเลขนี้ของ ${id} อ่านไม่ได้ ต้องเป็นจำนวน เช่น 70, "0.25" หรือ "1/3" โปรดแก้ไข`,
    en: `this number of ${id} cannot be read. A number such as 70, "0.25" or "1/3" was expected; correct it.`,
  }),
  "indicators.level.fewScores": ({ id }) => ({
    th: `รายการ ${id} มีคะแนนที่เป็นไปได้น้อยกว่าสองค่า จึงแยกหน่วยไม่ได้ โปรดระบุคะแนนอย่างน้อยสองค่า จากแย่สุดไปดีสุด`,
    en: `the item ${id} has fewer than two possible scores and tells no units apart. Give at least two, the worst first.`,
  }),
  "indicators.level.sameScore": ({ id }) => ({
    th: `ค่าเดียวกันใช้สองครั้งใน ${id} โปรดลบหรือแก้ค่าหนึ่ง`,
    en: `${id} has the same number twice. Correct or remove one of them.`,
  }),
  "indicators.level.nothingCounted": ({ id }) => ({
    th: `${id} ไม่มีรายการที่นับคะแนนเลย ต้องมีอย่างน้อยหนึ่งรายการที่ไม่ใช่ตัวชี้วัดนำร่อง โปรดเพิ่มรายการ`,
    en: `${id} has nothing that is counted. At least one entry that is not on trial was expected; add it.`,
  }),
  "indicators.level.mostNotPositive": ({ id }) => ({
    th: `คะแนนเต็มของ ${id} ไม่มากกว่าศูนย์ โปรดระบุคะแนนเต็มที่มากกว่าศูนย์`,
    en: `the most of ${id} is not above zero. A positive number was expected; correct it.`,
  }),
  "indicators.level.rangeReversed": ({ id }) => ({
    th: `ช่วงนี้ของ ${id} ไม่มีค่าใดอยู่ภายใน จุดเริ่มต้องไม่เกินจุดสิ้นสุด โปรดสลับหรือแก้ปลายช่วง`,
    en: `no value lies in this stretch of ${id}: it must begin before it ends. Exchange or correct its ends.`,
  }),
  "indicators.level.years": ({ id }) => ({
    th: `ช่วงปีของ ${id} ไม่ถูกต้อง ต้องเป็นปี พ.ศ. 2300–2800 และปีแรกต้องไม่หลังปีสุดท้าย โปรดแก้ไข`,
    en: `the years of ${id} are not sound. Buddhist years from 2300 to 2800 were expected, the first not after the last; correct them.`,
  }),
  "indicators.level.unknownItem": ({ id, item }) => ({
    th: `ระดับ ${id} อ้างถึงรายการ ${item} ซึ่งไม่ได้นิยามไว้ โปรดเพิ่ม ${item} ใน items หรือแก้รหัส`,
    en: `the level ${id} names the item ${item}, which is not defined. Define ${item} among the items, or correct the id.`,
  }),
  "indicators.level.unknownNumber": ({ id, item }) => ({
    th: `ระดับ ${id} อ้างถึงจำนวน ${item} ซึ่งไม่ได้นิยามไว้ โปรดเพิ่ม ${item} ใน numbers หรือแก้รหัส`,
    en: `the level ${id} names the number ${item}, which is not defined. Define ${item} among the numbers, or correct the id.`,
  }),
  "indicators.level.itemOfOtherKind": ({ id, item }) => ({
    th: `เงื่อนไขของระดับ ${id} ใช้กับรายการ ${item} ไม่ได้: passed และ core ใช้กับผลผ่าน/ไม่ผ่าน ส่วน scored ใช้กับคะแนน โปรดแก้เงื่อนไขหรือชนิดของรายการ`,
    en: `a condition of the level ${id} cannot be asked of the item ${item}: passed and core ask of outcomes and flags, scored asks of scores. Correct the condition, or the kind of the item.`,
  }),
  "indicators.level.unknownScore": ({ id, item }) => ({
    th: `ระดับ ${id} นับคะแนน ${item} ซึ่งไม่มีรายการใดให้คะแนนนี้ได้ โปรดแก้คะแนน หรือเพิ่มใน scores`,
    en: `the level ${id} counts the score ${item}, which none of its items can have. Correct it, or add it to the scores.`,
  }),
  "indicators.level.repeatedItem": ({ id, item }) => ({
    th: `เงื่อนไขของระดับ ${id} ระบุรายการ ${item} สองครั้ง โปรดลบหนึ่งครั้ง`,
    en: `a condition of the level ${id} names the item ${item} twice. Remove one of the two.`,
  }),
  "indicators.level.countBeyond": ({ id, count, most }) => ({
    th: `ระดับ ${id} ต้องการ ${count} รายการ แต่มีเพียง ${most} รายการ โปรดแก้จำนวน`,
    en: `the level ${id} asks for ${count} items where there are ${most}. Correct the count.`,
  }),
  "indicators.level.overlap": ({ id, other }) => ({
    th: `ช่วงของระดับ ${id} ทับกับระดับ ${other} บางส่วน ค่าเดียวกันจึงอยู่สองระดับ โปรดแก้ปลายช่วงหนึ่ง หรือให้ปลายเปิด`,
    en: `the level ${id} asks for a stretch that overlaps in part with that of ${other}: one value would lie in both. Correct an end, or leave it open.`,
  }),
  "indicators.level.disorder": ({ id, other }) => ({
    th: `ระดับ ${id} อยู่เหนือ ${other} แต่ขอน้อยกว่า ระดับต้องเรียงจากต่ำสุดไปสูงสุด โปรดสลับลำดับ`,
    en: `the level ${id} stands above ${other} and asks for less. Levels were expected from the lowest to the highest; put them in order.`,
  }),
};

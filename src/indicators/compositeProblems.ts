import type { KernelProblem, Problem, Sentences } from "../kernel/index.js";
import { kernelSentences } from "../kernel/index.js";

/**
 * What can be wrong with the definition of a composite index. Each problem names the item or node.
 * @category Problems
 * @since 0.1.0
 */
export type CompositeProblem =
  | KernelProblem
  | (Problem &
      (
        | {
            /** What is wrong with the item or node itself, or with one of its numbers. */
            readonly code:
              | "indicators.composite.duplicate"
              | "indicators.composite.unused"
              | "indicators.composite.noParts"
              | "indicators.composite.notExact"
              | "indicators.composite.weightNotPositive"
              | "indicators.composite.goalpostsReversed"
              | "indicators.composite.logarithmOfZero"
              | "indicators.composite.fixedValueOutside"
              | "indicators.composite.powerOutside"
              | "indicators.composite.coverageOutside"
              | "indicators.composite.transformUnused"
              | "indicators.composite.shiftUnused"
              | "indicators.composite.spreadNotPositive"
              | "indicators.composite.bandsUnsound"
              | "indicators.composite.bandWithoutPoints"
              | "indicators.composite.pointsTooFine";
            /** The item or node. */
            readonly id: string;
          }
        | {
            /** The part is unknown, is counted elsewhere, or can score below zero where that has no meaning. */
            readonly code:
              | "indicators.composite.unknownPart"
              | "indicators.composite.sharedPart"
              | "indicators.composite.negativeInGeometric"
              | "indicators.composite.negativeInPower"
              | "indicators.composite.negativeBelowWorst";
            /** The node. */
            readonly id: string;
            /** Its part. */
            readonly part: string;
          }
        | {
            /** Nodes are parts of each other in a circle, or more than one stands at the top. */
            readonly code: "indicators.composite.cycle" | "indicators.composite.twoTops";
            /** The nodes of the cycle, or those that stand at the top. */
            readonly ids: readonly string[];
          }
        | {
            /** The weights do not add up to 1. */
            readonly code: "indicators.composite.weightsDoNotSum";
            /** The node. */
            readonly id: string;
            /** What its weights add up to. */
            readonly sum: string;
          }
        | {
            /** The weights are too fine to be counted exactly. */
            readonly code: "indicators.composite.weightsTooFine";
            /** The node. */
            readonly id: string;
            /** The greatest sum its weights may have as whole numbers. */
            readonly most: number;
          }
        | {
            /** The full score is not above zero, or too large for an exact integer. */
            readonly code: "indicators.composite.fullScore";
          }
      ));

/**
 * The sentences for {@link CompositeProblem}.
 * @category Problems
 * @since 0.1.0
 */
export const compositeSentences: Sentences<CompositeProblem> = {
  ...kernelSentences,
  "indicators.composite.duplicate": ({ id }) => ({
    th: `รหัส ${id} ใช้มากกว่าหนึ่งครั้ง ตัวชี้วัดและมิติต้องมีรหัสไม่ซ้ำกัน โปรดเปลี่ยนรหัสหนึ่ง`,
    en: `the id ${id} is used more than once. Each item and node needs an id of its own; rename one.`,
  }),
  "indicators.composite.unused": ({ id }) => ({
    th: `ตัวชี้วัด ${id} ไม่อยู่ในมิติใด จึงไม่มีผลต่อดัชนี โปรดใส่ในมิติหนึ่ง หรือลบออก`,
    en: `the item ${id} is part of no node and so cannot count. Make it part of one, or remove it.`,
  }),
  "indicators.composite.noParts": ({ id }) => ({
    th: `${id} ไม่มีส่วนประกอบ ต้องมีอย่างน้อยหนึ่งส่วน โปรดเพิ่มตัวชี้วัดหรือมิติย่อย หรือลบ ${id} ออก`,
    en: `the node ${id} has no parts. At least one was expected; add an item or a node, or remove ${id}.`,
  }),
  "indicators.composite.notExact": ({ id }) => ({
    th: `ตัวเลขนี้ของ ${id} อ่านไม่ได้ ต้องเป็นจำนวน เช่น 20, "0.25" หรือ "1/3" โปรดแก้ไข`,
    en: `this number of ${id} cannot be read. A number such as 20, "0.25" or "1/3" was expected; correct it.`,
  }),
  "indicators.composite.weightNotPositive": ({ id }) => ({
    th: `น้ำหนักของส่วนนี้ใน ${id} ไม่มากกว่าศูนย์ น้ำหนักต้องมากกว่าศูนย์ โปรดแก้น้ำหนัก หรือตัดส่วนนี้ออก`,
    en: `a weight in ${id} is not above zero. A positive weight was expected; correct it, or leave the part out.`,
  }),
  "indicators.composite.goalpostsReversed": ({ id }) => ({
    th: `ค่าต่ำสุดของ ${id} ไม่น้อยกว่าค่าสูงสุด โปรดสลับหรือแก้ค่า หากค่ายิ่งต่ำยิ่งดีให้กำหนด better เป็น "lower"`,
    en: `the minimum of ${id} is not below its maximum. Exchange or correct them; where low values are better, set better to "lower".`,
  }),
  "indicators.composite.logarithmOfZero": ({ id }) => ({
    th: `ค่าต่ำสุดของ ${id} ไม่มากกว่าศูนย์ จึงหาลอการิทึมไม่ได้ โปรดใช้ค่าต่ำสุดที่เป็นบวก กำหนด shift ให้มากพอ หรือไม่ใช้ลอการิทึม`,
    en: `the minimum of ${id} is not above zero and has no logarithm. Give a positive minimum or a greater shift, or use no logarithm.`,
  }),
  "indicators.composite.fixedValueOutside": ({ id }) => ({
    th: `คะแนนที่ใช้แทนค่าที่ขาดใน ${id} ต้องอยู่ระหว่าง 0 ถึงคะแนนเต็ม โปรดแก้ไข`,
    en: `the score that stands in for a missing part of ${id} lies outside the scale. 0 to the full score was expected; correct it.`,
  }),
  "indicators.composite.powerOutside": ({ id }) => ({
    th: `เลขชี้กำลังของ ${id} ใช้ไม่ได้ ต้องไม่เป็น 0 และทั้งเศษและส่วนต้องไม่เกิน 20 โปรดแก้ไข หากต้องการค่าเฉลี่ยเรขาคณิตให้ใช้ "geometric"`,
    en: `the exponent of ${id} cannot be used. A number other than 0, above and below the line at most 20, was expected; correct it, or use "geometric" where 0 was meant.`,
  }),
  "indicators.composite.coverageOutside": ({ id }) => ({
    th: `เกณฑ์ความครบถ้วนของ ${id} ไม่มีทางถึงหรือไม่มีผล จำนวนส่วนต้องอยู่ระหว่าง 1 ถึงจำนวนส่วนทั้งหมด และน้ำหนักต้องมากกว่า 0 ถึง 1 โปรดแก้ไข`,
    en: `the coverage asked of ${id} can never be met, or asks nothing. 1 to all of its parts, and a weight above 0 and up to 1, were expected; correct it.`,
  }),
  "indicators.composite.transformUnused": ({ id }) => ({
    th: `ลอการิทึมของ ${id} ใช้ได้เฉพาะกับช่วงกำหนด (goalposts) หรือค่าต่ำสุดถึงสูงสุด (minimumMaximum) โปรดเปลี่ยนวิธีปรับค่า หรือไม่ใช้ลอการิทึม`,
    en: `the logarithm of ${id} has a place beside goalposts and minimumMaximum only: ranks and bands are the same without it, and the others are not defined for it. Change the normalisation, or use no logarithm.`,
  }),
  "indicators.composite.shiftUnused": ({ id }) => ({
    th: `${id} กำหนด shift ไว้ แต่ไม่ได้ใช้ลอการิทึม จึงไม่มีผล โปรดกำหนด transform เป็น "logarithm" หรือลบ shift ออก`,
    en: `${id} has a shift but takes no logarithm, so the shift does nothing. Set transform to "logarithm", or remove the shift.`,
  }),
  "indicators.composite.spreadNotPositive": ({ id }) => ({
    th: `คะแนนต่อส่วนเบี่ยงเบนมาตรฐานของ ${id} ต้องมากกว่าศูนย์ โปรดแก้ไข หากค่ายิ่งต่ำยิ่งดีให้กำหนด better เป็น "lower"`,
    en: `the points for a standard deviation of ${id} are not above zero. A positive number was expected; correct it, and where low values are better set better to "lower".`,
  }),
  "indicators.composite.bandsUnsound": ({ id }) => ({
    th: `ช่วงคะแนนของ ${id} ว่างเปล่า ซ้อนกัน ไม่เรียงจากน้อยไปมาก หรือมีตัวเลขที่อ่านไม่ได้ โปรดแก้ไขช่วงนี้`,
    en: `a band of ${id} is empty, overlaps another, is out of order, or has a number that cannot be read. Rising bands without overlap were expected; correct this one.`,
  }),
  "indicators.composite.bandWithoutPoints": ({ id }) => ({
    th: `ช่วงคะแนนนี้ของ ${id} ไม่มีคะแนน โปรดกำหนด score ให้ทุกช่วง`,
    en: `a band of ${id} has no points. Each band was expected to have a score; add it.`,
  }),
  "indicators.composite.pointsTooFine": ({ id }) => ({
    th: `คะแนนของช่วงต่าง ๆ ใน ${id} ละเอียดหรือใหญ่เกินไป เมื่อเขียนเป็นเศษส่วนที่มีส่วนเดียวกันต้องไม่เกิน 9,007,199,254,740,991 โปรดปัดคะแนนให้หยาบขึ้น`,
    en: `the points of the bands of ${id} are too fine or too large: over one denominator all must stay below 2^53. Write coarser points.`,
  }),
  "indicators.composite.unknownPart": ({ id, part }) => ({
    th: `${id} มีส่วนประกอบ ${part} ซึ่งไม่ได้นิยามไว้ โปรดเพิ่ม ${part} ในรายการ หรือแก้รหัส`,
    en: `${id} has a part ${part}, which is neither an item nor a node. Define ${part}, or correct the id.`,
  }),
  "indicators.composite.sharedPart": ({ id, part }) => ({
    th: `${part} เป็นส่วนประกอบของ ${id} แต่ถูกนับในที่อื่นแล้ว แต่ละส่วนต้องอยู่ที่เดียว โปรดตัดออกหนึ่งที่`,
    en: `${part} is a part of ${id} but is counted elsewhere already. Each part belongs to one node, once; remove one of the two.`,
  }),
  "indicators.composite.negativeInGeometric": ({ id, part }) => ({
    th: `${part} อาจมีคะแนนติดลบ แต่ ${id} เป็นค่าเฉลี่ยเรขาคณิตซึ่งใช้กับค่าลบไม่ได้ โปรดใช้ clamp หรือ reject แทน keep หรือใช้ค่าเฉลี่ยเลขคณิต`,
    en: `${part} can score below zero, which a geometric mean such as ${id} cannot take. Clamp or reject values outside the goalposts instead of keeping them, or use an arithmetic mean.`,
  }),
  "indicators.composite.negativeInPower": ({ id, part }) => ({
    th: `${part} อาจมีคะแนนติดลบ แต่ ${id} เป็นค่าเฉลี่ยฮาร์มอนิกหรือค่าเฉลี่ยกำลังซึ่งใช้กับค่าลบไม่ได้ โปรดใช้ clamp หรือ reject แทน keep หรือใช้ค่าเฉลี่ยเลขคณิต`,
    en: `${part} can score below zero, which a harmonic or power mean such as ${id} cannot take. Clamp or reject values outside the goalposts instead of keeping them, or use an arithmetic mean.`,
  }),
  "indicators.composite.negativeBelowWorst": ({ id, part }) => ({
    th: `${part} อาจมีคะแนนติดลบ คะแนน 0 จึงไม่ใช่ค่าแย่ที่สุดของ ${id} โปรดใช้ clamp หรือ reject แทน keep หรือเปลี่ยนวิธีจัดการค่าที่ขาด`,
    en: `${part} can score below zero, so 0 is not the worst that ${id} can count for a missing part. Clamp or reject values outside the goalposts instead of keeping them, or choose another missing policy.`,
  }),
  "indicators.composite.cycle": ({ ids }) => ({
    th: `${ids.join(" → ")} เป็นส่วนประกอบของกันและกันเป็นวงกลม โปรดตัดการอ้างอิงหนึ่งออก`,
    en: `${ids.join(" → ")} are parts of each other in a circle. Remove one of these parts.`,
  }),
  "indicators.composite.twoTops": ({ ids }) => ({
    th: `มีหลายมิติที่ไม่อยู่ใต้มิติอื่น: ${ids.join(", ")} ต้องมีดัชนีบนสุดเพียงหนึ่งเดียว โปรดรวมไว้ใต้ดัชนีเดียว`,
    en: `several nodes are part of no other: ${ids.join(", ")}. One index on top was expected; make the others part of it.`,
  }),
  "indicators.composite.weightsDoNotSum": ({ id, sum }) => ({
    th: `น้ำหนักใน ${id} รวมได้ ${sum} ต้องรวมได้ 1 พอดี โปรดแก้น้ำหนัก (หนึ่งในสามเขียนว่า "1/3") หรือกำหนด normaliseWeights เป็น true หากตั้งใจ`,
    en: `the weights in ${id} add up to ${sum}; exactly 1 was expected. Correct them (a third is "1/3"), or set normaliseWeights to true if this is meant.`,
  }),
  "indicators.composite.weightsTooFine": ({ id, most }) => ({
    th: `น้ำหนักใน ${id} ละเอียดเกินไป เมื่อเขียนเป็นจำนวนเต็มต้องรวมไม่เกิน ${most} โปรดปัดน้ำหนักให้หยาบขึ้น`,
    en: `the weights in ${id} are too fine: as whole numbers they may add up to at most ${most}. Write coarser weights.`,
  }),
  "indicators.composite.fullScore": () => ({
    th: "คะแนนเต็มต้องมากกว่าศูนย์ และเมื่อเขียนด้วยทศนิยมที่กำหนดต้องไม่เกิน 9,007,199,254,740,991 หน่วย โปรดแก้คะแนนเต็มหรือจำนวนทศนิยม",
    en: "the full score must be above zero and, at the declared decimals, at most 9,007,199,254,740,991 units. Correct the full score or the decimals.",
  }),
};

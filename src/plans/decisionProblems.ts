import type { FiscalYear } from "../calendar/index.js";
import type { LocalizedText, Problem, Sentences } from "../kernel/index.js";

/**
 * What can be wrong with a decision. It is left out, and what it was about stays not decided.
 * @category Problems
 * @since 0.1.0
 */
export type DecisionProblem = Problem & {
  /** The id of the decision. */
  readonly decision: string;
  /** The id of the line it is about. */
  readonly line: string;
} & (
    | {
        /** The decision cannot be carried out, or changes nothing. */
        readonly code:
          | "plans.decision.duplicate"
          | "plans.decision.toItself"
          | "plans.decision.nowhere"
          | "plans.decision.notLater"
          | "plans.decision.amountUnsound"
          | "plans.decision.withoutEffect"
          | "plans.decision.circle"
          | "plans.decision.tooManySteps"
          | "plans.decision.targetElsewhere"
          | "plans.decision.yearNotReceived";
      }
    | {
        /** The decision names what is unknown, or conflicts with another. */
        readonly code:
          | "plans.decision.lineUnknown"
          | "plans.decision.planUnknown"
          | "plans.decision.targetUnknown"
          | "plans.decision.partnerUnknown"
          | "plans.decision.conflict";
        /** The id that is unknown, or that of the other decision. */
        readonly other: string;
      }
    | {
        /** The decision names a year outside the window of the plan. */
        readonly code: "plans.decision.yearOutsideWindow";
        /** The year it names. */
        readonly fiscalYear: FiscalYear;
      }
    | {
        /** The parts in the decision do not add up to 1, or one is not above 0. */
        readonly code: "plans.decision.sharesNotWhole";
        /** What they add up to, as a fraction. */
        readonly sum: string;
      }
    | {
        /** There are too many partners, or their parts are fractions too long to be worked with. */
        readonly code: "plans.decision.partnersTooMany" | "plans.decision.sharesTooFine";
        /** How many partners there may be, or the greatest number in a fraction and in their common denominator. */
        readonly most: number;
      }
  );

/**
 * The sentences for {@link DecisionProblem}.
 * @category Problems
 * @since 0.1.0
 */
export const decisionSentences: Sentences<DecisionProblem> = {
  "plans.decision.duplicate": ({ decision }) => ({
    th: `รหัสมติ "${decision}" ซ้ำกัน ไม่ใช้มติใดในรหัสนี้ โปรดตั้งรหัสให้ต่างกัน`,
    en: `two decisions have the id "${decision}", and neither was taken. Give each an id of its own.`,
  }),
  "plans.decision.toItself": ({ decision, line }) => ({
    th: `มติ "${decision}" ส่งหรือรวมโครงการ "${line}" เข้ากับตัวเอง โปรดระบุปลายทางอื่น`,
    en: `decision "${decision}" sends line "${line}" to where it is. Name another target.`,
  }),
  "plans.decision.nowhere": ({ decision, line }) => ({
    th: `มติ "${decision}" ส่งต่อโครงการ "${line}" แต่ไม่มีแผนเหนือขึ้นไปและไม่ได้ระบุปลายทาง โปรดระบุแผนที่รับ`,
    en: `decision "${decision}" escalates line "${line}", but there is no plan above and none is named. Name the receiving plan.`,
  }),
  "plans.decision.notLater": ({ decision, line }) => ({
    th: `มติ "${decision}" เลื่อนโครงการ "${line}" ไปปีที่ไม่ช้ากว่าเดิม โปรดระบุปีที่ช้ากว่า`,
    en: `decision "${decision}" defers line "${line}" to a year that is not later. Name a later year.`,
  }),
  "plans.decision.amountUnsound": ({ decision, line }) => ({
    th: `มติ "${decision}" ปรับวงเงินโครงการ "${line}" เป็นจำนวนที่ติดลบหรือนับไม่ได้แน่นอน ต้องเป็น 0 ขึ้นไป โปรดแก้`,
    en: `decision "${decision}" sets an amount of line "${line}" that is below zero or beyond exact counting. Zero or more was expected; correct it.`,
  }),
  "plans.decision.withoutEffect": ({ decision, line }) => ({
    th: `มติ "${decision}" ไม่มีผล เพราะโครงการ "${line}" ไม่ได้ค้างอยู่ในแผนนั้นในปีและส่วนที่ระบุ โปรดตรวจแผน ปี และส่วน`,
    en: `decision "${decision}" has no effect: line "${line}" does not stand in that plan for that year and part. Check the plan, the year and the part.`,
  }),
  "plans.decision.circle": ({ decision, line }) => ({
    th: `มติ "${decision}" ทำให้โครงการ "${line}" วนกลับมาที่เดิม จึงถือว่ายังไม่มีมติ โปรดแก้มติใดมติหนึ่งในวง`,
    en: `decision "${decision}" is part of a circle that brings line "${line}" back to where it was, and counts as not made. Change one decision of the circle.`,
  }),
  "plans.decision.tooManySteps": ({ decision, line }) => ({
    th: `โครงการ "${line}" ถูกส่งหรือรวมต่อกันเกิน 100 ครั้ง จึงหยุดที่มติ "${decision}" โปรดตรวจมติที่ต่อกัน`,
    en: `line "${line}" was passed on more than 100 times and stopped at decision "${decision}". Check the chain of decisions.`,
  }),
  "plans.decision.targetElsewhere": ({ decision, line }) => ({
    th: `มติ "${decision}" รวมโครงการ "${line}" เข้ากับโครงการที่ไม่ได้ค้างอยู่ในแผนเดียวกันในปีนั้น โปรดส่งต่อก่อน หรือระบุโครงการอื่น`,
    en: `decision "${decision}" merges line "${line}" into a line that does not stand in the same plan that year. Escalate first, or name another line.`,
  }),
  "plans.decision.yearNotReceived": ({ decision, line }) => ({
    th: `มติ "${decision}" ส่งโครงการ "${line}" ไปยังแผนที่ไม่ครอบคลุมปีของโครงการ โครงการจึงค้างอยู่ที่เดิม โปรดเลื่อนปีหรือระบุแผนอื่น`,
    en: `decision "${decision}" passes line "${line}" to a plan whose window does not cover its year, so it stays where it is. Defer it first, or name another plan.`,
  }),
  "plans.decision.lineUnknown": ({ decision, other }) => unknown(decision, "โครงการ", "line", other),
  "plans.decision.planUnknown": ({ decision, other }) => unknown(decision, "แผน", "plan", other),
  "plans.decision.targetUnknown": ({ decision, other }) => unknown(decision, "ปลายทาง", "target", other),
  "plans.decision.partnerUnknown": ({ decision, other }) => unknown(decision, "ผู้ร่วม", "partner", other),
  "plans.decision.conflict": ({ decision, line, other }) => ({
    th: `มติ "${decision}" ขัดกับมติ "${other}" เรื่องโครงการ "${line}" ในแผนและปีเดียวกัน จึงถือว่ายังไม่มีมติ โปรดยืนยันมติเดียว`,
    en: `decision "${decision}" conflicts with "${other}" about line "${line}" in the same plan and year, and neither counts. Confirm one.`,
  }),
  "plans.decision.yearOutsideWindow": ({ decision, fiscalYear }) => ({
    th: `มติ "${decision}" ระบุปี ${fiscalYear} ซึ่งอยู่นอกช่วงของแผน โปรดแก้ปี`,
    en: `decision "${decision}" names ${fiscalYear}, outside the window of the plan. Correct the year.`,
  }),
  "plans.decision.partnersTooMany": ({ decision, most }) => ({
    th: `มติ "${decision}" มีผู้ร่วมเกิน ${most} ราย โปรดรวมผู้ร่วมเป็นกลุ่ม`,
    en: `decision "${decision}" has more than ${most} partners. Put partners together into groups.`,
  }),
  "plans.decision.sharesTooFine": ({ decision, most }) => ({
    th: `สัดส่วนในมติ "${decision}" ละเอียดเกินไป เมื่อทำตัวส่วนให้เท่ากันต้องไม่เกิน ${most} โปรดใช้สัดส่วนที่หยาบขึ้น`,
    en: `the parts in decision "${decision}" are too fine: their common denominator may be at most ${most}. Write coarser parts.`,
  }),
  "plans.decision.sharesNotWhole": ({ decision, sum }) => ({
    th: `สัดส่วนในมติ "${decision}" รวมได้ ${sum} ต้องรวมได้ 1 ทุกส่วนมากกว่า 0 และไม่ซ้ำราย โปรดแก้สัดส่วน`,
    en: `the parts in decision "${decision}" add up to ${sum}. 1 was expected, each part above 0 and each partner once; correct them.`,
  }),
};

function unknown(decision: string, th: string, en: string, id: string): LocalizedText {
  return {
    th: `มติ "${decision}" อ้างถึง${th} "${id}" ซึ่งไม่มีในรายการที่รับไว้ โปรดแก้รหัส หรือแก้ปัญหาของรายการนั้นก่อน`,
    en: `decision "${decision}" names the ${en} "${id}", which is not among those accepted. Correct the id, or mend that ${en} first.`,
  };
}

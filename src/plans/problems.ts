import type { FiscalYear } from "../calendar/index.js";
import type { Problem, RecordProblem, Sentences } from "../kernel/index.js";
import { type DecisionProblem, decisionSentences } from "./decisionProblems.js";

/**
 * What can be wrong with plans, lines and decisions. A line or decision with a problem is left out, and the balance closes
 * over what was accepted.
 * @category Problems
 * @since 0.1.0
 */
export type PlansProblem =
  | (Problem &
      (
        | {
            /** The plan has no id, or that of another, or a window that ends before it begins. */
            readonly code: "plans.plan.duplicate" | "plans.plan.noId" | "plans.plan.windowReversed";
            /** The id of the plan. */
            readonly plan: string;
          }
        | {
            /** The plan above is unknown, or not of a higher level. */
            readonly code: "plans.plan.aboveUnknown" | "plans.plan.aboveNotHigher";
            /** The id of the plan. */
            readonly plan: string;
            /** The id of the plan it is said to stand under. */
            readonly above: string;
          }
        | {
            /** All amounts together are beyond exact counting. */
            readonly code: "plans.lines.tooMuch";
          }
      ))
  | (RecordProblem & {
      /** The id of the line. */
      readonly line: string;
    } & (
        | {
            /** The id stands on several lines, or an amount or the partners cannot be used. */
            readonly code:
              | "plans.line.duplicate"
              | "plans.line.amountUnsound"
              | "plans.line.partnersMissing"
              | "plans.line.partnersUnreadable";
          }
        | {
            /** The line is written in a plan that is not among the plans. */
            readonly code: "plans.line.planUnknown";
            /** The id of that plan. */
            readonly plan: string;
          }
        | {
            /** The parts of the partners do not add up to 1, or one is not above 0. */
            readonly code: "plans.line.sharesNotWhole";
            /** What they add up to, as a fraction. */
            readonly sum: string;
          }
        | {
            /** There are too many partners, or their parts are fractions too long to be worked with. */
            readonly code: "plans.line.partnersTooMany" | "plans.line.sharesTooFine";
            /** How many partners there may be, or the greatest number in a fraction and in their common denominator. */
            readonly most: number;
          }
        | {
            /** The line asks for a year outside the window of its plan. */
            readonly code: "plans.line.yearOutsideWindow";
            /** The year it asks for. */
            readonly fiscalYear: FiscalYear;
            /** The first year of the window. */
            readonly first: FiscalYear;
            /** The last year of the window. */
            readonly last: FiscalYear;
          }
      ))
  | DecisionProblem;

/**
 * The sentences for {@link PlansProblem}.
 * @category Problems
 * @since 0.1.0
 */
export const plansSentences: Sentences<PlansProblem> = {
  "plans.plan.noId": () => ({
    th: "แผนนี้ไม่มีรหัส โปรดตั้งรหัสที่ไม่ซ้ำกับแผนอื่น",
    en: "the plan has no id. Give it one that no other plan has.",
  }),
  "plans.plan.duplicate": ({ plan }) => ({
    th: `รหัสแผน "${plan}" ซ้ำกัน แต่ละแผนต้องมีรหัสของตนเอง โปรดแก้รหัสหนึ่ง`,
    en: `two plans have the id "${plan}". An id of its own was expected for each; change one.`,
  }),
  "plans.plan.windowReversed": ({ plan }) => ({
    th: `ช่วงปีของแผน "${plan}" สิ้นสุดก่อนเริ่ม โปรดสลับหรือแก้ปี`,
    en: `the window of plan "${plan}" ends before it begins. Correct its years.`,
  }),
  "plans.plan.aboveUnknown": ({ plan, above }) => ({
    th: `แผน "${plan}" อยู่ใต้แผน "${above}" ซึ่งไม่มีในรายการ โปรดเพิ่มแผนนั้นหรือแก้รหัส`,
    en: `plan "${plan}" stands under "${above}", which is not among the plans. Add that plan or correct the id.`,
  }),
  "plans.plan.aboveNotHigher": ({ plan, above }) => ({
    th: `แผน "${plan}" อยู่ใต้แผน "${above}" ซึ่งไม่ได้อยู่ระดับสูงกว่า โปรดตรวจระดับของทั้งสองแผน`,
    en: `plan "${plan}" stands under "${above}", which is not of a higher level. Check the levels of both.`,
  }),
  "plans.line.duplicate": ({ line }) => ({
    th: `รหัสโครงการ "${line}" ใช้มากกว่าหนึ่งแถว ไม่รับทุกแถวที่ใช้รหัสนี้ โปรดตั้งรหัสให้ต่างกัน`,
    en: `the id "${line}" stands on more than one line, and none of them was taken. Give each line an id of its own.`,
  }),
  "plans.line.amountUnsound": ({ line }) => ({
    th: `โครงการ "${line}" มีจำนวนเงินติดลบหรือเกินที่นับได้แน่นอน ต้องเป็น 0 ขึ้นไป โปรดแก้จำนวนเงิน`,
    en: `line "${line}" has an amount below zero or beyond exact counting. Zero or more was expected; correct it.`,
  }),
  "plans.line.partnersMissing": ({ line }) => ({
    th: `โครงการร่วม "${line}" ไม่ได้ระบุผู้ร่วมดำเนินการ โปรดระบุผู้ร่วมและสัดส่วนของแต่ละราย`,
    en: `line "${line}" is joint and names no partner. Name the partners and the part of each.`,
  }),
  "plans.line.partnersUnreadable": ({ line }) => ({
    th: `อ่านผู้ร่วมดำเนินการของโครงการ "${line}" ไม่ได้ ต้องเขียนแบบ "ชาวบ้าน=1/10; อบต.=9/10" โดยไม่ซ้ำชื่อ โปรดแก้`,
    en: `the partners of line "${line}" cannot be read. "residents=1/10; council=9/10" was expected, each once; correct them.`,
  }),
  "plans.line.planUnknown": ({ line, plan }) => ({
    th: `โครงการ "${line}" อยู่ในแผน "${plan}" ซึ่งไม่มีในรายการแผน โปรดเพิ่มแผนหรือแก้รหัส`,
    en: `line "${line}" is written in plan "${plan}", which is not among the plans. Add the plan or correct its id.`,
  }),
  "plans.line.sharesNotWhole": ({ line, sum }) => ({
    th: `สัดส่วนของผู้ร่วมในโครงการ "${line}" รวมได้ ${sum} ต้องรวมได้ 1 และทุกส่วนมากกว่า 0 โปรดแก้สัดส่วน`,
    en: `the parts of the partners of line "${line}" add up to ${sum}. 1 was expected, each part above 0; correct them.`,
  }),
  "plans.line.partnersTooMany": ({ line, most }) => ({
    th: `โครงการ "${line}" มีผู้ร่วมเกิน ${most} ราย โปรดรวมผู้ร่วมเป็นกลุ่ม`,
    en: `line "${line}" has more than ${most} partners. Put partners together into groups.`,
  }),
  "plans.line.sharesTooFine": ({ line, most }) => ({
    th: `สัดส่วนของผู้ร่วมในโครงการ "${line}" ละเอียดเกินไป เมื่อทำตัวส่วนให้เท่ากันต้องไม่เกิน ${most} โปรดใช้สัดส่วนที่หยาบขึ้น`,
    en: `the parts of the partners of line "${line}" are too fine: their common denominator may be at most ${most}. Write coarser parts.`,
  }),
  "plans.line.yearOutsideWindow": ({ line, fiscalYear, first, last }) => ({
    th: `โครงการ "${line}" ขอเงินปี ${fiscalYear} ซึ่งอยู่นอกช่วงของแผน (${first}–${last}) โปรดแก้ปีหรือย้ายไปแผนช่วงถัดไป`,
    en: `line "${line}" asks for ${fiscalYear}, outside the window of its plan (${first}–${last}). Correct the year, or put it in the plan of that year.`,
  }),
  "plans.lines.tooMuch": () => ({
    th: "จำนวนเงินทั้งหมดรวมกันเกินที่นับได้แน่นอน (2^53 สตางค์) โปรดตรวจจำนวนเงิน หรือรวมแผนครั้งละน้อยลง",
    en: "all amounts together are beyond exact counting (2^53 satang). Check the amounts, or roll up fewer plans at once.",
  }),
  ...decisionSentences,
};

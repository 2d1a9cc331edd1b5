import { getIndicator, type IndicatorSet, type MissingReason, type Outcome } from "../indicators/index.js";
import type { Citation, LocalizedText } from "../kernel/index.js";
import { chosenIndicators } from "./chosenSet.js";
import type { IndicatorJudgement, Judgement, JudgementReason, MeasuredValue } from "./judgement.js";
import { describeRule, numberWords } from "./ruleWords.js";

/**
 * Says in a sentence of Thai and of English what an indicator found and why: the outcome, what the rule asks for, the threshold
 * of the year and its source. Numbers of the record are said only where the judgement was asked for values.
 * @param set - The set the record was judged by.
 * @param judgement - The judgement.
 * @param id - Which indicator.
 * @throws a {@link RangeError} when the judgement is of another set, or the set has no such indicator.
 * @category Judging
 * @since 0.1.0
 * @example
 * ```ts
 * import { parseCivilDate } from "chumchon/calendar";
 * import { bmn2560 } from "chumchon/data/bmn2560";
 * import { describeJudgement, judge } from "chumchon/tallies";
 * const record = { place: "84060101", answers: { "22.1": "37,999.99", "22.2": 0, "22.3": 0, "22.4": 0 }, members: [{ age: 64 }] };
 * const judged = judge(bmn2560, record, { surveyedOn: parseCivilDate("15 มีนาคม 2561") });
 * judged.ok && describeJudgement(bmn2560, judged.value, "22").th;
 * // => "ไม่ผ่าน: รายได้เฉลี่ยของคนในครัวเรือนต่อปี (ค่าเฉลี่ยต่อสมาชิกหนึ่งคนต้องไม่น้อยกว่า 38,000 บาทต่อคนต่อปี) ที่มา: รายงาน จปฐ. ปี 2561 จังหวัดสุราษฎร์ธานี, page 57"
 * judged.ok && describeJudgement(bmn2560, judged.value, "1").en;
 * // => "Not applicable: New-born children weigh 2,500 grams or more. Nobody is in the base: Children not more than 1 year old."
 * ```
 */
export function describeJudgement<Id extends string>(
  set: IndicatorSet<Id>,
  judgement: Judgement<Id>,
  id: Id,
): LocalizedText {
  const judged = (judgement.indicators as { readonly [id: string]: IndicatorJudgement })[id];
  if (judgement.set !== set.id || judgement.edition !== set.edition || judged === undefined)
    throw new RangeError(`judgement: one by ${set.id} ${set.edition} with indicator ${id} was expected`);
  const indicator =
    chosenIndicators(set, choicesOf(judgement)).find((candidate) => candidate.id === id) ?? getIndicator(set, id);
  const { outcome, reason, persons, level } = judged;
  const head = outcomeWords[outcome];
  const title = indicator.title;
  const trial = judged.isCounted ? { th: "", en: "" } : { th: " (ตัวชี้วัดนำร่อง ไม่นับรวม)", en: " (on trial, not counted)" };
  const start = { th: `${head.th}: ${title.th}${trial.th}`, en: `${head.en}: ${title.en}${trial.en}` };
  const because = reason.because;
  if (because !== "rule") {
    const why = because === "nobodyInBase" ? nobodyWords(indicator.base.title) : becauseWords[because];
    return {
      th: `${start.th} ${why.th}${countsWords(persons).th}`,
      en: `${start.en}. ${why.en}.${countsWords(persons).en}`,
    };
  }
  const rule = describeRule(indicator.rule, judgement.surveyYear);
  const band = bandWords(level);
  const shown = valueWords(judged.values?.measured ?? []);
  const source = sourceWords(reason);
  return {
    th: `${start.th} (${rule.th})${countsWords(persons).th}${band.th}${shown.th} ที่มา: ${source.th}`,
    en: `${start.en} (${rule.en}).${countsWords(persons).en}${band.en}${shown.en} Source: ${source.en}.`,
  };
}

/** The answers to open points, as the judgement bears them. */
function choicesOf({ openPoints }: Judgement): { readonly [point: string]: string } {
  const pairs = openPoints === "" ? [] : openPoints.split(";").map((pair) => pair.split("="));
  return Object.fromEntries(pairs.map(([point = "", choice = ""]) => [point, choice]));
}

const outcomeWords: { readonly [Name in Outcome]: LocalizedText } = {
  pass: { th: "ผ่าน", en: "Pass" },
  fail: { th: "ไม่ผ่าน", en: "Fail" },
  notApplicable: { th: "ไม่เข้าเกณฑ์วัด", en: "Not applicable" },
  missing: { th: "ไม่มีข้อมูล", en: "Missing" },
};

const becauseWords: {
  readonly [Because in MissingReason | "otherType" | "nothingToDivide"]: LocalizedText;
} = {
  otherType: { th: "ตัวชี้วัดนี้ใช้กับหน่วยชนิดอื่น", en: "The indicator is for other types of unit" },
  nothingToDivide: { th: "ตัวหารเป็นศูนย์ จึงไม่มีใครให้วัด", en: "The divisor is zero, so there is nobody to measure" },
  notAsked: { th: "ยังไม่ได้ถามข้อที่ตัดสินได้", en: "What would decide was not asked" },
  refused: { th: "ผู้ตอบไม่ให้คำตอบในข้อที่ตัดสินได้", en: "An answer that would decide was refused" },
  notSurveyed: { th: "ยังไม่ได้สำรวจข้อที่ตัดสินได้", en: "What would decide is not yet surveyed" },
  unreadable: { th: "คำตอบในข้อที่ตัดสินได้อ่านไม่ออก", en: "An answer that would decide cannot be read" },
};

function nobodyWords(base: LocalizedText): LocalizedText {
  return { th: `ไม่มีใครอยู่ในกลุ่มเป้าหมาย: ${base.th}`, en: `Nobody is in the base: ${base.en}` };
}

/** How many members had each outcome, where any is in the base. */
function countsWords(persons: IndicatorJudgement["persons"]): LocalizedText {
  if (persons === undefined) return { th: "", en: "" };
  const { pass, fail, missing } = persons;
  if (pass + fail + missing === 0) return { th: "", en: "" };
  return {
    th: ` สมาชิกในกลุ่มเป้าหมาย ${pass + fail + missing} คน: ผ่าน ${pass} ไม่ผ่าน ${fail} ไม่มีข้อมูล ${missing}`,
    en: ` Of ${pass + fail + missing} members in the base ${pass} pass, ${fail} fail, ${missing} are missing.`,
  };
}

function bandWords(level: IndicatorJudgement["level"]): LocalizedText {
  if (level === undefined) return { th: "", en: "" };
  if (level === null) return { th: " ไม่อยู่ในช่วงคะแนนใด", en: " It lies in no band." };
  return { th: ` ระดับ: ${level.title.th}`, en: ` Level: ${level.title.en}.` };
}

function valueWords(measured: readonly MeasuredValue[]): LocalizedText {
  const values = measured.flatMap(({ value }) => (value === undefined ? [] : [numberWords(value)])).join(", ");
  return values === "" ? { th: "", en: "" } : { th: ` ได้ ${values}`, en: ` It is ${values}.` };
}

/** The source of the threshold or the bands where there is one, else of the rule. */
function sourceWords({ thresholds, bands, citation }: JudgementReason): LocalizedText {
  const cited = [...thresholds, ...bands].map((entry) => entry.citation);
  const words = [...(cited.length > 0 ? cited : [citation])].map(citationWords);
  return {
    th: [...new Set(words.map(({ th }) => th))].join("; "),
    en: [...new Set(words.map(({ en }) => en))].join("; "),
  };
}

function citationWords({ source, locator }: Citation): LocalizedText {
  const where = locator === undefined ? "" : `, ${locator}`;
  return { th: `${source.th}${where}`, en: `${source.en}${where}` };
}

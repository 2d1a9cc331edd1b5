import { formatRatio, parseRatio, toDecimalText } from "../amounts/index.js";
import { type Aggregate, fullScoreOf } from "../indicators/index.js";
import type { Language, LocalizedText } from "../kernel/index.js";
import { describeProblem } from "../kernel/index.js";
import type { ExplainedNode, ExplainedPart, Explanation } from "./explanation.js";
import { scoringSentences } from "./problems.js";

/**
 * Says the reasons of a score in sentences, a line for the score and one for each dimension, in Thai and English.
 * @remarks Numbers are shown rounded, with one more decimal than the score, so what is shown may seem to miss by a last digit; the
 * exact numbers are in the explanation.
 * @category Reasons
 * @since 0.1.0
 * @example
 * ```ts
 * import { hdi2021 } from "chumchon/data/hdi";
 * import { describeExplanation, explain, score } from "chumchon/scoring";
 * import { tableOf } from "chumchon/tables";
 * const decimal = { kind: "decimal", decimals: 4 } as const;
 * const units = tableOf(
 *   { unit: { kind: "text" }, lifeExpectancy: decimal, expectedSchooling: decimal, meanSchooling: decimal, incomePerPerson: decimal },
 *   [["Thailand", "78.7154", "15.8822", "8.6971", "17030.15"]],
 * );
 * describeExplanation(explain(score(hdi2021, units), "Thailand")).en.split("\n")[3];
 * // => "Knowledge 0.7311 is the sum of: Expected years of schooling 15.8822 years, score 0.8823, times 1/2, gives 0.4412; Mean years of schooling 8.6971 years, score 0.5798, times 1/2, gives 0.2899."
 * ```
 */
export function describeExplanation(explanation: Explanation): LocalizedText {
  return { th: textOf(explanation, "th"), en: textOf(explanation, "en") };
}

function textOf(explanation: Explanation, language: Language): string {
  const decimals = explanation.composite.decimals + 1;
  const nodes = explanation.nodes.map((node) => nodeText(node, decimals)[language]);
  return [headText(explanation)[language], ...nodes].join("\n");
}

function headText({ composite, unit, score, rank, tied = 1, ranked, reason }: Explanation): LocalizedText {
  const { title, edition } = composite;
  if (score === undefined) {
    const why = reason === undefined ? { th: "", en: "" } : describeProblem(reason, scoringSentences);
    return {
      th: `${unit}: ไม่มีคะแนน${title.th} (${edition}): ${why.th}`,
      en: `${unit}: no score for the ${title.en} (${edition}): ${why.en}`,
    };
  }
  const full = fullScoreOf(composite);
  const of =
    full === undefined
      ? { th: "", en: "" }
      : { th: ` จากคะแนนเต็ม ${formatRatio(full)}`, en: ` out of ${formatRatio(full)}` };
  return {
    th: `${unit}: ${title.th} (${edition}) ได้ ${score}${of.th} อันดับที่ ${rank} จาก ${ranked}${tied > 1 ? ` (อันดับร่วม ${tied} หน่วย)` : ""}`,
    en: `${unit}: ${title.en} (${edition}) ${score}${of.en}, rank ${rank} of ${ranked}${tied > 1 ? ` (shared by ${tied})` : ""}.`,
  };
}

function nodeText({ title, aggregate, score, reason, parts }: ExplainedNode, decimals: number): LocalizedText {
  if (score === undefined) {
    const why = reason === undefined ? { th: "", en: "" } : describeProblem(reason, scoringSentences);
    return { th: `${title.th} ไม่มีคะแนน: ${why.th}`, en: `${title.en} has no score: ${why.en}` };
  }
  const shown = toDecimalText(score, decimals);
  const texts = parts.map((part) => partText(part, decimals));
  const { th, en } = madeOf(aggregate);
  return {
    th: `${title.th} ${shown} ${th}: ${texts.map((text) => text.th).join("; ")}`,
    en: `${title.en} ${shown} ${en}: ${texts.map((text) => text.en).join("; ")}.`,
  };
}

function madeOf(aggregate: Aggregate): LocalizedText {
  switch (aggregate) {
    case "arithmetic":
    case "sum":
      return { th: "เป็นผลรวมของ", en: "is the sum of" };
    case "geometric":
      return { th: "เป็นผลคูณของ", en: "is the product of" };
    case "harmonic":
      return { th: "เป็นค่าเฉลี่ยฮาร์มอนิกของ", en: "is the harmonic mean of" };
    case "minimum":
      return { th: "เป็นคะแนนต่ำสุดของ", en: "is the lowest of" };
    case "median":
      return { th: "เป็นมัธยฐานของ", en: "is the median of" };
    default:
      return {
        th: `เป็นค่าเฉลี่ยกำลัง ${formatRatio(parseRatio(aggregate.power))} ของ`,
        en: `is the power mean, of exponent ${formatRatio(parseRatio(aggregate.power))}, of`,
      };
  }
}

function partText(part: ExplainedPart, decimals: number): LocalizedText {
  const { title, treatment, score, weight, contribution } = part;
  const name = { th: `${title.th}${valueText(part, "th")}`, en: `${title.en}${valueText(part, "en")}` };
  if (score === undefined || treatment === "leftOut") {
    return {
      th: `${name.th} ไม่มีคะแนน จึงตัดออกและแบ่งน้ำหนักให้ส่วนอื่น`,
      en: `${name.en} has no score, left out, its weight shared among the others`,
    };
  }
  const shown = toDecimalText(score, decimals);
  const own =
    treatment === "stoodIn"
      ? { th: `ไม่มีคะแนน ใช้ ${shown} แทน`, en: `no score, ${shown} in its place` }
      : { th: `คะแนน ${shown}`, en: `score ${shown}` };
  if (contribution === undefined) {
    return {
      th: `${name.th} ${own.th} น้ำหนัก ${formatRatio(weight)}`,
      en: `${name.en}, ${own.en}, weight ${formatRatio(weight)}`,
    };
  }
  const isSummand = contribution.kind === "summand";
  const gives = toDecimalText(isSummand ? contribution.amount : contribution.factor, decimals);
  return {
    th: `${name.th} ${own.th} ${isSummand ? "คูณน้ำหนัก" : "ยกกำลังน้ำหนัก"} ${formatRatio(weight)} ได้ ${gives}`,
    en: `${name.en}, ${own.en}, ${isSummand ? "times" : "to the power"} ${formatRatio(weight)}, gives ${gives}`,
  };
}

function valueText({ value, unit, outside }: ExplainedPart, language: Language): string {
  if (value === undefined) return "";
  const measured = ` ${value}${unit === undefined ? "" : ` ${unit[language]}`}`;
  if (outside === undefined) return measured;
  const sides = {
    below: { th: "ต่ำกว่าช่วงที่กำหนด", en: "below the goalposts" },
    above: { th: "สูงกว่าช่วงที่กำหนด", en: "above the goalposts" },
  };
  return `${measured} (${sides[outside][language]})`;
}

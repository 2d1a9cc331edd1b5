import { formatRatio, type Ratio, toDecimalText } from "../amounts/index.js";
import type { LocalizedText } from "../kernel/index.js";
import type { ExplainedDeprivation, PovertyExplanation } from "./explainPoverty.js";

/**
 * Says in Thai and English why a unit is poor, is not, or was not counted: the items, their weights, the score and the cut-off.
 * @remarks The unit is named by its record or row, and no value of it is shown.
 * @category Poverty
 * @since 0.1.0
 * @example A quarter is less than 26 per cent
 * ```ts
 * import type { PovertyMeasure } from "chumchon/indicators";
 * import { describePoverty, explainPoverty, povertyOf } from "chumchon/scoring";
 * import { tableOf } from "chumchon/tables";
 * const title = { th: "ดัชนีสมมติ", en: "Made-up index" };
 * const ids = ["Water", "House", "School", "Work"];
 * const measure: PovertyMeasure = {
 *   id: "example", edition: "1", title, citation: { source: title, evidence: "unverified" },
 *   items: ids.map((id) => ({ id, title: { th: id, en: id }, weight: "1/4", deprived: { kind: "flag", column: id, is: false } })),
 *   dimensions: [{ id: "all", title, items: ids }], weights: "stated", cutoff: { kind: "atLeast", share: "26/100" },
 * };
 * const flag = { kind: "flag" } as const;
 * const units = tableOf({ Water: flag, House: flag, School: flag, Work: flag }, [[false, true, true, true]]);
 * describePoverty(explainPoverty(povertyOf(measure, units), 0)).en;
 * // => "record 0: not poor by Made-up index (1). Deprived in 1 of 4 items: Water (weight 1/4). The score is 1/4 (25.00 %), below the cut-off of 13/50 (26.00 %)."
 * ```
 */
export function describePoverty(explanation: PovertyExplanation): LocalizedText {
  const { measure, record, row, verdict, items } = explanation;
  const { title, edition } = measure;
  const where =
    row === undefined ? { th: `ระเบียนที่ ${record}`, en: `record ${record}` } : { th: `แถว ${row}`, en: `row ${row}` };
  const verdicts = {
    poor: { th: "ยากจนตาม", en: "poor by" },
    notPoor: { th: "ไม่ยากจนตาม", en: "not poor by" },
    outOfSample: { th: "ไม่ถูกนับตาม", en: "not counted by" },
  };
  const sentences =
    verdict === "outOfSample"
      ? [outText(items)]
      : [deprivedText(items), ...leftOutTexts(items), scoreText(explanation)];
  return {
    th: `${where.th}: ${verdicts[verdict].th}${title.th} (${edition}) ${sentences.map(({ th }) => th).join(" ")}`,
    en: `${where.en}: ${verdicts[verdict].en} ${title.en} (${edition}). ${sentences.map(({ en }) => en).join(" ")}`,
  };
}

function deprivedText(items: readonly ExplainedDeprivation[]): LocalizedText {
  const deprived = items.filter(({ counts }) => counts === "deprived");
  if (deprived.length === 0)
    return {
      th: `ไม่ขาดแคลนในตัวชี้วัดใดใน ${items.length} ตัว`,
      en: `Deprived in none of ${items.length} items.`,
    };
  const named = deprived.map(({ title, state, weight }) => {
    const assumed =
      state === "missing" ? { th: " ไม่มีข้อมูล นับว่าขาดแคลน", en: ", no answer, counted as deprived" } : { th: "", en: "" };
    return {
      th: `${title.th} (น้ำหนัก ${formatRatio(weight)}${assumed.th})`,
      en: `${title.en} (weight ${formatRatio(weight)}${assumed.en})`,
    };
  });
  return {
    th: `ขาดแคลน ${deprived.length} จาก ${items.length} ตัวชี้วัด: ${named.map(({ th }) => th).join(", ")}`,
    en: `Deprived in ${deprived.length} of ${items.length} items: ${named.map(({ en }) => en).join(", ")}.`,
  };
}

function leftOutTexts(items: readonly ExplainedDeprivation[]): readonly LocalizedText[] {
  const out = items.filter(({ counts }) => counts === "leftOut");
  if (out.length === 0) return [];
  return [
    {
      th: `ตัดออกและแบ่งน้ำหนักให้ตัวอื่น: ${out.map(({ title }) => title.th).join(", ")}`,
      en: `Left out, their weight shared among the others: ${out.map(({ title }) => title.en).join(", ")}.`,
    },
  ];
}

function outText(items: readonly ExplainedDeprivation[]): LocalizedText {
  const out = items.filter(({ counts }) => counts === "outOfSample");
  if (out.length > 0)
    return {
      th: `เพราะนิยามไม่นับหน่วยที่ขาดคำตอบหรือไม่เข้าข่ายในตัวชี้วัด: ${out.map(({ title }) => title.th).join(", ")}`,
      en: `The definition leaves out units without an answer, or to which an item does not apply, here: ${out.map(({ title }) => title.en).join(", ")}.`,
    };
  if (items.every(({ counts }) => counts === "leftOut"))
    return { th: "เพราะไม่มีคำตอบในตัวชี้วัดใดเลย", en: "No item has an answer that counts." };
  return { th: "เพราะไม่มีน้ำหนักของหน่วยที่ใช้ได้", en: "The unit has no sound weight." };
}

function scoreText({ verdict, score, cutoff }: PovertyExplanation): LocalizedText {
  const shown = shareText(score as Ratio);
  if (cutoff === undefined)
    return verdict === "poor"
      ? { th: `คะแนน ${shown.th} มากกว่าศูนย์ ซึ่งถือว่ายากจน`, en: `The score is ${shown.en}, and any above zero is poor.` }
      : { th: "คะแนนเป็นศูนย์ ต้องมากกว่าศูนย์จึงจะถือว่ายากจน", en: "The score is zero, and only one above zero is poor." };
  const line = shareText(cutoff);
  return verdict === "poor"
    ? {
        th: `คะแนน ${shown.th} ถึงจุดตัด ${line.th}`,
        en: `The score is ${shown.en}, and reaches the cut-off of ${line.en}.`,
      }
    : {
        th: `คะแนน ${shown.th} ต่ำกว่าจุดตัด ${line.th}`,
        en: `The score is ${shown.en}, below the cut-off of ${line.en}.`,
      };
}

function shareText(share: Ratio): LocalizedText {
  const percent = toDecimalText(share, 2, { percent: true });
  return { th: `${formatRatio(share)} (ร้อยละ ${percent})`, en: `${formatRatio(share)} (${percent} %)` };
}

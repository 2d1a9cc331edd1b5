import { compareRatio, formatRatio, parseRatio, type Ratio, toDecimalText } from "../amounts/index.js";
import type { LevelCondition, LevelScale } from "../indicators/index.js";
import type { LocalizedText } from "../kernel/index.js";
import type { ConditionFinding, LevelExplanation } from "./levelExplanation.js";

/**
 * Says the reasons of a level in sentences of Thai and English: the level, what earned it, and what is wanting for the next one.
 * @category Levels
 * @since 0.1.0
 * @example
 * ```ts
 * import { lpaLevels2564 } from "chumchon/data/local-authority-sets";
 * import { describeLevel, levelOfUnit } from "chumchon/scoring";
 * const answer = levelOfUnit(lpaLevels2564, { side1: 80, side2: 60, side3: 70, side4: 67.5, side5: 70 }, "Made-up municipality");
 * answer.ok && describeLevel(answer.value).en;
 * // => "Made-up municipality: no level of Local performance assessment (LPA), B.E. 2564: the five sides together (2564). Passed is not reached: Mean of the five sides is 69.5 per cent; 70 or more was expected."
 * ```
 */
export function describeLevel(explanation: LevelExplanation): LocalizedText {
  const { scale, levels, level, next } = explanation;
  const [reached, above] = [level, next].map((id) => levels.find((finding) => finding.level.id === id));
  const earned = reached?.conditions.map((finding) => findingText(finding, scale)) ?? [];
  const wanting = above?.conditions.filter(({ verdict }) => verdict !== "met") ?? [];
  const isOpen = above !== undefined && above.verdict === "open";
  const texts: LocalizedText[] = [headText(explanation)];
  if (earned.length > 0)
    texts.push({
      th: `ได้ระดับนี้เพราะ ${joined(earned, "th")}`,
      en: `It is reached by: ${joined(earned, "en")}.`,
    });
  if (above !== undefined && wanting.length > 0) {
    const missed = wanting.map((finding) => findingText(finding, scale));
    const { title } = above.level;
    texts.push({
      th: `${isOpen ? `ยังตัดสิน${title.th}ไม่ได้` : `ไม่ถึง${title.th}`}: ${joined(missed, "th")}`,
      en: `${title.en} is ${isOpen ? "undecided" : "not reached"}: ${joined(missed, "en")}.`,
    });
  }
  return { th: texts.map(({ th }) => th).join(" "), en: texts.map(({ en }) => en).join(" ") };
}

function joined(texts: readonly LocalizedText[], language: keyof LocalizedText): string {
  return texts.map((text) => text[language]).join("; ");
}

function headText({ scale, unit, verdict, level, lowest, highest, isExact }: LevelExplanation): LocalizedText {
  const titleOf = (id: string | undefined): LocalizedText =>
    scale.levels.find((one) => one.id === id)?.title ?? { th: "ไม่มีระดับ", en: "no level" };
  const name = unit === "" ? { th: "หน่วยนี้", en: "This unit" } : { th: unit, en: unit };
  const { title, edition } = scale;
  if (verdict === "level")
    return {
      th: `${name.th}: ระดับ${titleOf(level).th} ตาม${title.th} (${edition})`,
      en: `${name.en}: ${titleOf(level).en}, by ${title.en} (${edition}).`,
    };
  if (verdict === "none")
    return {
      th: `${name.th}: ไม่มีระดับตาม${title.th} (${edition})`,
      en: `${name.en}: no level of ${title.en} (${edition}).`,
    };
  const [low, high] = [titleOf(lowest), titleOf(highest)];
  const wide = isExact ? { th: "", en: "" } : { th: " (ขอบเขตอย่างกว้าง)", en: " at the widest" };
  return {
    th: `${name.th}: ยังตัดสินไม่ได้ตาม${title.th} (${edition}) ตั้งแต่ ${low.th} ถึง ${high.th}${wide.th}`,
    en: `${name.en}: undecided by ${title.en} (${edition}), from ${low.en} to ${high.en}${wide.en}.`,
  };
}

function findingText(finding: ConditionFinding, scale: LevelScale): LocalizedText {
  const { condition } = finding;
  if (condition.kind === "number") return numberText(finding, condition, scale);
  const names = (ids: readonly string[] = []): readonly LocalizedText[] =>
    ids.map((id) => scale.items.find((item) => item.id === id)?.title ?? { th: id, en: id });
  if (condition.kind === "core") return coreText(finding, names(finding.failed), names(finding.open));
  const { fewest = 0, most = 0, of = 0 } = finding;
  const may = most > fewest ? { th: ` อาจถึง ${most}`, en: `, perhaps up to ${most},` } : { th: "", en: "" };
  const asked = countText(condition.from, condition.to);
  if (condition.kind === "passed")
    return {
      th: `ผ่าน ${fewest}${may.th} จาก ${of} ข้อ (ต้องผ่าน ${asked.th} ข้อ)`,
      en: `${fewest}${may.en} of ${of} items passed (${asked.en} expected)`,
    };
  return {
    th: `ได้คะแนน ${condition.score} จำนวน ${fewest}${may.th} จาก ${of} ข้อ (ต้อง ${asked.th} ข้อ)`,
    en: `${fewest}${may.en} of ${of} items score ${condition.score} (${asked.en} expected)`,
  };
}

/** At most so many names are told; a set has up to a thousand items. */
const mostNames = 10;

function coreText(
  { fewest = 0, of = 0 }: ConditionFinding,
  failed: readonly LocalizedText[],
  open: readonly LocalizedText[],
): LocalizedText {
  const list = (names: readonly LocalizedText[], language: keyof LocalizedText): string => {
    const told = names.slice(0, mostNames).map((name) => name[language]);
    const rest = names.length - told.length;
    const more = rest === 0 ? "" : language === "th" ? ` และอีก ${rest} ข้อ` : ` and ${rest} more`;
    return `${told.join(", ")}${more}`;
  };
  const th = [
    `ผ่านข้อหลัก ${fewest} จาก ${of} ข้อ`,
    ...(failed.length > 0 ? [`ไม่ผ่าน: ${list(failed, "th")}`] : []),
    ...(open.length > 0 ? [`ไม่มีข้อมูล: ${list(open, "th")}`] : []),
  ];
  const en = [
    `${fewest} of ${of} core items passed`,
    ...(failed.length > 0 ? [`failed: ${list(failed, "en")}`] : []),
    ...(open.length > 0 ? [`missing: ${list(open, "en")}`] : []),
  ];
  return { th: th.join(" "), en: en.join(", ") };
}

function countText(from: number | undefined, to: number | undefined): LocalizedText {
  if (to === undefined) return { th: `${from ?? 0} ขึ้นไป`, en: `${from ?? 0} or more` };
  if (from === undefined || from === 0) return { th: `ไม่เกิน ${to}`, en: `at most ${to}` };
  return from === to ? { th: `${to}`, en: `exactly ${to}` } : { th: `${from} ถึง ${to}`, en: `${from} to ${to}` };
}

function numberText(
  { value, lowest, highest }: ConditionFinding,
  { number: id, from, to }: LevelCondition & { readonly kind: "number" },
  { numbers }: LevelScale,
): LocalizedText {
  const number = numbers.find((one) => one.id === id);
  const title = number?.title ?? { th: id, en: id };
  const unit = number?.unit === undefined ? { th: "", en: "" } : { th: ` ${number.unit.th}`, en: ` ${number.unit.en}` };
  const low = from && { text: shown(parseRatio(from.value)), isClosed: from.isClosed };
  const high = to && { text: shown(parseRatio(to.value)), isClosed: to.isClosed };
  const asked = {
    th: [
      low && `${low.isClosed ? "ไม่น้อยกว่า" : "มากกว่า"} ${low.text}`,
      high && `${high.isClosed ? "ไม่เกิน" : "น้อยกว่า"} ${high.text}`,
    ],
    en: [
      low && (low.isClosed ? `${low.text} or more` : `more than ${low.text}`),
      high && (high.isClosed ? `at most ${high.text}` : `less than ${high.text}`),
    ],
  };
  const all = { th: asked.th.filter(Boolean).join(" และ "), en: asked.en.filter(Boolean).join(" and ") };
  const found =
    value !== undefined
      ? { th: `เท่ากับ ${shown(value)}${unit.th}`, en: `is ${shown(value)}${unit.en}` }
      : lowest !== undefined && highest !== undefined
        ? {
            th: `อยู่ระหว่าง ${shown(lowest)} ถึง ${shown(highest)}${unit.th}`,
            en: `lies from ${shown(lowest)} to ${shown(highest)}${unit.en}`,
          }
        : { th: "ไม่มีข้อมูล", en: "is missing" };
  return {
    th: `${title.th} ${found.th}${all.th === "" ? "" : ` (ต้อง${all.th})`}`,
    en: `${title.en} ${found.en}${all.en === "" ? "" : `; ${all.en} was expected`}`,
  };
}

/** A number as it is, where a few decimals can write it; else rounded and, so that nothing misleads, as the fraction it is. */
function shown(value: Ratio): string {
  for (let decimals = 0; decimals <= 4; decimals++) {
    const text = toDecimalText(value, decimals);
    if (compareRatio(parseRatio(text), value) === 0) return text;
  }
  return `${toDecimalText(value, 4)} (${formatRatio(value)})`;
}

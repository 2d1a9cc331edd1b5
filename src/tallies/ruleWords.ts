import { parseRatio, type Ratio, toDecimalText } from "../amounts/index.js";
import { type Condition, type RatioNotation, type Rule, type Threshold, thresholdIn } from "../indicators/index.js";
import type { LocalizedText } from "../kernel/index.js";

/** Says what a rule asks for in a survey year, without any answer. */
export function describeRule(rule: Rule, year: number): LocalizedText {
  switch (rule.kind) {
    case "yes":
      return { th: "คำตอบต้องเป็นใช่", en: "the answer must be yes" };
    case "allOf":
      return rule.questions.length === 1
        ? { th: "คำตอบต้องเป็นใช่", en: "the answer must be yes" }
        : { th: `ต้องใช่ครบทั้ง ${rule.questions.length} ข้อ`, en: `all ${rule.questions.length} items must be yes` };
    case "anyOf":
      return {
        th: `ต้องใช่อย่างน้อยหนึ่งใน ${rule.questions.length} ข้อ`,
        en: `at least one of ${rule.questions.length} items must be yes`,
      };
    case "noneOf":
      return rule.questions.length === 1
        ? { th: "คำตอบต้องเป็นไม่ใช่", en: "the answer must be no" }
        : { th: `ต้องไม่มีข้อใดใช่ใน ${rule.questions.length} ข้อ`, en: `none of ${rule.questions.length} items may be yes` };
    case "atLeast":
      return {
        th: `ต้องใช่อย่างน้อย ${rule.count} ใน ${rule.questions.length} ข้อ`,
        en: `at least ${rule.count} of ${rule.questions.length} items must be yes`,
      };
    case "either":
      return joined(
        rule.rules.map((part) => describeRule(part, year)),
        { th: " หรือ ", en: ", or " },
      );
    case "branch": {
      const [when, met, unmet] = [
        conditionWords(rule.when),
        describeRule(rule.met, year),
        describeRule(rule.unmet, year),
      ];
      return {
        th: `ถ้า${when.th} ${met.th} ถ้าไม่เช่นนั้น ${unmet.th}`,
        en: `where ${when.en}, ${met.en}; otherwise ${unmet.en}`,
      };
    }
    case "threshold": {
      const measured = measureWords[rule.measure.kind];
      const line = lineWords(rule.threshold, year);
      return { th: `${measured.th}${line.th}`, en: `${measured.en} ${line.en}` };
    }
    case "bands": {
      const measured = measureWords[rule.measure.kind];
      return {
        th: `${measured.th}ต้องอยู่ในช่วงคะแนนที่ผ่าน`,
        en: `${measured.en} must lie in a band that passes`,
      };
    }
  }
}

/** Says how a number must stand to the threshold of the year. */
function lineWords(threshold: Threshold, year: number): LocalizedText {
  const value = thresholdIn(threshold, year)?.value ?? 0;
  const { relation, unit } = threshold;
  const words = relationWords[relation];
  return { th: `${words.th} ${numberWords(value)} ${unit.th}`, en: `${words.en} ${numberWords(value)} ${unit.en}` };
}

/** Writes an exact number: as a decimal where it is one of six places or fewer, else as one over another. */
export function numberWords(value: RatioNotation | Ratio): string {
  const ratio = typeof value === "object" ? value : parseRatio(value);
  const { numerator, denominator } = ratio;
  for (const [decimals, scale] of [1n, 10n, 100n, 1000n, 10_000n, 100_000n, 1_000_000n].entries())
    if (scale % denominator === 0n) return toDecimalText(ratio, decimals, { grouping: true });
  return `${numerator}/${denominator}`;
}

const relationWords: { readonly [Relation in Threshold["relation"]]: LocalizedText } = {
  atLeast: { th: "ต้องไม่น้อยกว่า", en: "must be at least" },
  moreThan: { th: "ต้องมากกว่า", en: "must be more than" },
  atMost: { th: "ต้องไม่เกิน", en: "must be at most" },
  lessThan: { th: "ต้องน้อยกว่า", en: "must be less than" },
};

const measureWords: { readonly [Kind in "answer" | "perMember" | "rate" | "meanVote" | "points"]: LocalizedText } = {
  answer: { th: "ตัวเลขที่ตอบ", en: "the number that was answered" },
  perMember: { th: "ค่าเฉลี่ยต่อสมาชิกหนึ่งคน", en: "the sum for each member" },
  rate: { th: "อัตรา", en: "the rate" },
  meanVote: { th: "คะแนนเฉลี่ยจากการลงคะแนน", en: "the mean of the votes" },
  points: { th: "คะแนนเทียบคะแนนเต็ม", en: "the points out of the most there could be" },
};

function conditionWords(condition: Condition): LocalizedText {
  switch (condition.kind) {
    case "answer":
      return {
        th: `ข้อ ${condition.question} ตอบว่า${condition.is ? "ใช่" : "ไม่ใช่"}`,
        en: `question ${condition.question} is answered ${condition.is ? "yes" : "no"}`,
      };
    case "members":
      return {
        th: `ครัวเรือนมีสมาชิก ${condition.least} คนขึ้นไป`,
        en: `the household has ${condition.least} members or more`,
      };
    case "age": {
      const { in: unit, least = 0, most } = condition.age;
      const [thai, english] = unit === "years" ? ["ปี", "years"] : ["เดือน", "months"];
      return most === undefined
        ? { th: `อายุ ${least} ${thai}ขึ้นไป`, en: `the age is ${least} ${english} or more` }
        : { th: `อายุ ${least} ถึง ${most} ${thai}`, en: `the age is ${least} to ${most} ${english}` };
    }
  }
}

function joined(texts: readonly LocalizedText[], by: LocalizedText): LocalizedText {
  return { th: texts.map(({ th }) => th).join(by.th), en: texts.map(({ en }) => en).join(by.en) };
}

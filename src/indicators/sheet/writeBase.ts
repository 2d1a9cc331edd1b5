import type { AgeWindow, Condition } from "../condition.js";
import type { MeasuredUnit } from "../measuredUnit.js";
import type { BaseParts } from "./readBase.js";
import { type Keyword, type SheetLanguage, vocabulary, wordOf } from "./vocabulary.js";
import { writeId } from "./writeWords.js";

const subjects: { readonly [Unit in MeasuredUnit]: Keyword } = {
  person: "persons",
  household: "households",
  village: "villages",
  subdistrict: "subdistricts",
  organisation: "organisations",
};

/** A base as a cell words it. */
export function writeBase({ of, conditions = [], exclusions = [] }: BaseParts, language: SheetLanguage): string {
  const [first] = conditions;
  const and = ` ${wordOf("and", language)} `;
  const list = (some: readonly Condition[]): string =>
    some.map((condition) => writeCondition(condition, language)).join(and);
  const isEveryone = first === undefined && of === "person";
  const subject = isEveryone && language === "th" ? vocabulary.persons.th[1] : wordOf(subjects[of], language);
  const parts = [subject ?? ""];
  if (first !== undefined && first.kind !== "age") parts.push(`${wordOf("that", language)} ${list(conditions)}`);
  else if (first !== undefined) parts.push(list(conditions));
  // Thai writes the subject and what follows as one.
  const whole = parts.join(language === "th" ? "" : " ");
  return exclusions.length === 0 ? whole : `${whole} ${wordOf("except", language)} ${list(exclusions)}`;
}

/** A condition as a cell words it. */
export function writeCondition(condition: Condition, language: SheetLanguage): string {
  switch (condition.kind) {
    case "answer":
      // English says "people with 28.disabled", Thai "คนที่ ใช่ 28.disabled".
      return condition.is && language === "en"
        ? writeId(condition.question)
        : `${wordOf(condition.is ? "yes" : "not", language)} ${writeId(condition.question)}`;
    case "members":
      return language === "th"
        ? `${wordOf("members", "th")} ${condition.least} คนขึ้นไป`
        : `members ${condition.least} or more`;
    case "age":
      return writeAge(condition.age, language);
  }
}

function writeAge({ in: counted, least, most }: AgeWindow, language: SheetLanguage): string {
  const isOne = language === "en" && most === 0;
  const unit = isOne ? counted.slice(0, -1) : wordOf(counted, language);
  const [age, under, atMost] = (["age", "lessThan", "atMost"] as const).map((word) => wordOf(word, language));
  const isThai = language === "th";
  if (most === undefined) return `${age} ${least ?? 0} ${unit}${isThai ? "" : " "}${wordOf("andOver", language)}`;
  if (least !== undefined) return `${age} ${least}-${most} ${unit}`;
  // "Not more than 1 year" would be refused, for it is read in two ways.
  const isUnder = most === 0 || (counted === "years" && most === 1);
  const limit = isUnder ? `${under} ${most + 1}` : `${atMost} ${most}`;
  return `${age}${isThai ? "" : " "}${limit} ${unit}`;
}

/** A base as a title begins. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

import type { Citation, LocalizedText } from "../../kernel/index.js";
import type { YearSpan } from "../threshold.js";
import { type Cursor, faultAt, isNext, peek, readNumber, take, takeSign } from "./cursor.js";

/** What a rule takes over from its row and its set where it does not say itself. */
export interface RuleSurroundings {
  /** The years of the set. */
  readonly years: YearSpan;
  /** The source of the rule. */
  readonly citation: Citation;
  /** The source of this name, or a source with this title. */
  citationOf(name: string): Citation;
}

/** Years and a source in square brackets. */
export interface Validity {
  readonly years: YearSpan;
  readonly citation: Citation;
}

/** `[2560-2562]`, `[2563-]`, `[2563-2564 "the decree"]`; all years of the set and the source of the rule where there is none. */
export function readValidity(cursor: Cursor, { years, citation, citationOf }: RuleSurroundings): Validity | undefined {
  if (takeSign(cursor, "[") === undefined) return { years, citation };
  const span = readYears(cursor);
  const name = peek(cursor)?.kind === "quoted" ? cursor.tokens[cursor.at++]?.text : undefined;
  if (span === undefined) return undefined;
  if (takeSign(cursor, "]") === undefined)
    return faultAt(cursor, { th: "ชื่อแหล่งที่มาในเครื่องหมายคำพูด หรือ ]", en: "a source in quotation marks, or ]" });
  return { years: span, citation: name === undefined ? citation : citationOf(name) };
}

function readYears(cursor: Cursor): YearSpan | undefined {
  const token = peek(cursor);
  const [, first, dash, last] = /^(\d{4})([-–])?(\d{4})?$/.exec(token?.kind === "word" ? token.text : "") ?? [];
  if (first === undefined)
    return faultAt(cursor, { th: "ปี พ.ศ. เช่น 2560-2562 หรือ 2563-", en: "Buddhist years such as 2560-2562 or 2563-" });
  cursor.at += 1;
  if (dash === undefined) return { first: Number(first), last: Number(first) };
  return { first: Number(first), ...(last !== undefined && { last: Number(last) }) };
}

/** A number as it held for some years. */
export interface DatedNumber extends Validity {
  readonly value: string;
}

/** Numbers with their years, parted by commas. */
export function readDatedNumbers(cursor: Cursor, surroundings: RuleSurroundings): readonly DatedNumber[] | undefined {
  const values: DatedNumber[] = [];
  do {
    const value = readNumber(cursor);
    const validity = value === undefined ? undefined : readValidity(cursor, surroundings);
    if (value === undefined || validity === undefined) return undefined;
    values.push({ value, ...validity });
  } while (takeSign(cursor, ",", ";") !== undefined);
  return values;
}

/** What a number is counted in where nobody says. */
export const unsaidUnit: LocalizedText = { th: "หน่วย", en: "units" };

/** The rest up to where a rule goes on: `กรัม | grams`. */
export function readUnit(cursor: Cursor): LocalizedText | undefined {
  const thai = readUnitText(cursor);
  if (thai === undefined) return unsaidUnit;
  if (takeSign(cursor, "|") === undefined) return { th: thai, en: thai };
  const english = readUnitText(cursor);
  return english === undefined
    ? faultAt(cursor, { th: "ชื่อหน่วยภาษาอังกฤษ", en: "the name of the unit in English" })
    : { th: thai, en: english };
}

/** A text in quotation marks, or all words up to where a rule goes on. */
function readUnitText(cursor: Cursor): string | undefined {
  const first = peek(cursor);
  if (first?.kind === "quoted") cursor.at += 1;
  if (first?.kind === "quoted") return first.text === "" ? undefined : first.text;
  const start = cursor.at;
  while (peek(cursor) !== undefined && peek(cursor)?.kind !== "quoted" && !isUnitEnd(cursor)) cursor.at += 1;
  const last = cursor.tokens[cursor.at - 1];
  return first === undefined || last === undefined || cursor.at === start
    ? undefined
    : cursor.text.slice(first.from, last.to);
}

function isUnitEnd(cursor: Cursor): boolean {
  return peek(cursor)?.kind === "sign" || isNext(cursor, "or", "met", "unmet", "passing");
}

/** A title in quotation marks, in Thai and perhaps in English. */
export function readTitle(cursor: Cursor): LocalizedText | undefined {
  const thai = peek(cursor);
  if (thai?.kind !== "quoted" || thai.text === "") return undefined;
  cursor.at += 1;
  const english = takeSign(cursor, "|") === undefined ? thai : peek(cursor);
  if (english !== thai && english?.kind === "quoted") cursor.at += 1;
  return english?.kind === "quoted" && english.text !== ""
    ? { th: thai.text, en: english.text }
    : faultAt(cursor, { th: "ชื่อภาษาอังกฤษในเครื่องหมายคำพูด", en: "the English name in quotation marks" });
}

/** How a value must stand to a number. */
export type Relation = "atLeast" | "moreThan" | "atMost" | "lessThan";

/** Takes a relation if it comes. */
export function takeRelation(cursor: Cursor): Relation | undefined {
  return take(cursor, "atLeast", "moreThan", "atMost", "lessThan") as Relation | undefined;
}

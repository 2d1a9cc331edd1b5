import { formatRatio } from "../../amounts/index.js";
import { type Citation, type LocalizedText, normaliseThai } from "../../kernel/index.js";
import type { RatioNotation } from "../composite.js";
import { exactly } from "../exactly.js";
import type { YearSpan } from "../threshold.js";
import { stretchOf } from "./readIds.js";
import { unsaidUnit } from "./readValues.js";
import { tokensOf } from "./tokens.js";
import type { SheetLanguage } from "./vocabulary.js";

/** What a rule need not say, because its row and its set do, and the language it is written in. */
export interface WriteSurroundings {
  readonly language: SheetLanguage;
  readonly years: YearSpan;
  /** The source of the rule. */
  readonly citation: Citation;
  /** The name of a source. */
  nameOf(citation: Citation): string;
}

/** An id as it is read again: in quotation marks unless it is one plain word. */
export function writeId(id: string): string {
  const tokens = tokensOf(id);
  const [token, second] = tokens;
  const isPlain = second === undefined && token?.kind === "word" && token.text === id;
  return isPlain && !id.includes(",") && stretchOf(id) === undefined && normaliseThai(id) === id ? id : quoted(id);
}

/** Ids; three or more that follow each other are written as the first to the last. */
export function writeIds(ids: readonly string[], language: SheetLanguage): string {
  const parts: string[] = [];
  for (let at = 0; at < ids.length; ) {
    let end = at;
    while (ids[end + 1] !== undefined && ids[end + 1] === nextOf(ids[end] as string)) end += 1;
    if (end - at < 2) end = at;
    const [first, last] = [ids[at] as string, ids[end] as string];
    const isStretch = end > at && writeId(first) === first && end - at < 200;
    parts.push(isStretch ? `${first} ${language === "th" ? "ถึง" : "to"} ${last}` : writeId(first));
    at = isStretch ? end + 1 : at + 1;
  }
  return parts.join(" ");
}

function nextOf(id: string): string | undefined {
  const [, head, number] = /^(.*?)(\d{1,4})$/.exec(id) ?? [];
  return head === undefined || number === "9999" || String(Number(number)) !== number
    ? undefined
    : `${head}${Number(number) + 1}`;
}

/** A text in quotation marks; a mark within is doubled. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A number without an exponent. */
export function writeNumber(notation: RatioNotation): string {
  const text = String(notation);
  if (/^-?\d+(\.\d+)?(\/\d+)?$/.test(text)) return text;
  const value = exactly(notation);
  return value === undefined ? text : formatRatio(value);
}

/** A unit as it is read again; nothing where it is the one nobody said. */
export function writeUnit(unit: LocalizedText): string {
  if (unit.th === unsaidUnit.th && unit.en === unsaidUnit.en) return "";
  return unit.th === unit.en ? unitText(unit.th) : `${unitText(unit.th)} | ${unitText(unit.en)}`;
}

const unitEnds: readonly string[] = ["or", "met", "unmet", "passing"];

function unitText(text: string): string {
  const tokens = tokensOf(text);
  const isPlain = tokens.every(
    ({ kind, text: word }) => kind === "word" || (kind === "keyword" && !unitEnds.includes(word)),
  );
  return isPlain && tokens.length > 0 && normaliseThai(text) === text ? text : quoted(text);
}

/** A title in quotation marks. */
export function writeTitle({ th, en }: LocalizedText): string {
  return th === en ? quoted(th) : `${quoted(th)} | ${quoted(en)}`;
}

/** The years and the source of a value, where they are not those of the set and the rule. */
export function writeValidity(
  { years, citation }: { readonly years: YearSpan; readonly citation: Citation },
  surroundings: WriteSurroundings,
): string {
  const isOfSet = years.first === surroundings.years.first && years.last === surroundings.years.last;
  const isOfRule = surroundings.nameOf(citation) === surroundings.nameOf(surroundings.citation);
  if (isOfSet && isOfRule) return "";
  const span = years.first === years.last ? String(years.first) : `${years.first}-${years.last ?? ""}`;
  return ` [${span}${isOfRule ? "" : ` ${quoted(surroundings.nameOf(citation))}`}]`;
}

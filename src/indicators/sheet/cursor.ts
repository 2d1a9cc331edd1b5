import { safeParseRatio } from "../../amounts/index.js";
import { type LocalizedText, normaliseThai } from "../../kernel/index.js";
import { type Token, tokensOf } from "./tokens.js";
import type { Keyword } from "./vocabulary.js";

/** What could not be read in a cell: what was met, and what would have been right. */
export interface CellFault {
  readonly at: string;
  readonly expected: LocalizedText;
}

/** How far a cell has been read. After a fault nothing more is read, and the first one stands. */
export interface Cursor {
  readonly text: string;
  readonly tokens: readonly Token[];
  at: number;
  fault: CellFault | undefined;
}

/** The start of a cell. */
export function cursorOf(cell: string): Cursor {
  const text = normaliseThai(cell);
  return { text, tokens: tokensOf(text), at: 0, fault: undefined };
}

/** The token that comes, or the one so many after it. */
export function peek(cursor: Cursor, ahead = 0): Token | undefined {
  return cursor.tokens[cursor.at + ahead];
}

/** Is a token one of these keywords? */
export function isKeyword(token: Token | undefined, ...keywords: readonly Keyword[]): boolean {
  return token?.kind === "keyword" && keywords.includes(token.text as Keyword);
}

/** Is the token that comes one of these keywords? */
export function isNext(cursor: Cursor, ...keywords: readonly Keyword[]): boolean {
  return isKeyword(peek(cursor), ...keywords);
}

/** Takes a keyword if it comes. */
export function take(cursor: Cursor, ...keywords: readonly Keyword[]): Keyword | undefined {
  if (!isNext(cursor, ...keywords)) return undefined;
  return cursor.tokens[cursor.at++]?.text as Keyword;
}

/** Takes a sign if it comes. */
export function takeSign(cursor: Cursor, ...signs: readonly string[]): string | undefined {
  const token = peek(cursor);
  if (token?.kind !== "sign" || !signs.includes(token.text)) return undefined;
  cursor.at += 1;
  return token.text;
}

/** Does an id come: a plain word or a quoted text? */
export function isId(token: Token | undefined): boolean {
  return token?.kind === "word" || token?.kind === "quoted";
}

/** Stands for a part that could not be read. */
export function faultAt(cursor: Cursor, expected: LocalizedText): undefined {
  const token = peek(cursor);
  const rest = token === undefined ? "" : cursor.text.slice(token.from);
  cursor.fault ??= { at: rest.length > mostShown ? `${rest.slice(0, mostShown)}…` : rest, expected };
  return undefined;
}

/** As much of a cell as helps to find the place. */
const mostShown = 40;

/** A number as it is written, without the commas. */
export function readNumber(cursor: Cursor): string | undefined {
  const token = peek(cursor);
  const number = token?.kind === "word" ? token.text.replaceAll(",", "") : "";
  if (number === "" || number.length > 50 || !safeParseRatio(number).ok)
    return faultAt(cursor, { th: "จำนวน เช่น 38000 หรือ 2.5", en: "a number such as 38000 or 2.5" });
  cursor.at += 1;
  return number;
}

/** A whole number of at most four digits. */
export function readWhole(cursor: Cursor): number | undefined {
  const token = peek(cursor);
  if (token?.kind !== "word" || !/^\d{1,4}$/.test(token.text))
    return faultAt(cursor, { th: "จำนวนเต็ม", en: "a whole number" });
  cursor.at += 1;
  return Number(token.text);
}

/** An id of a question or a band. */
export function readId(cursor: Cursor): string | undefined {
  const token = peek(cursor);
  if (token === undefined || !isId(token) || token.text === "")
    return faultAt(cursor, {
      th: "รหัสคำถาม (ถ้ารหัสเป็นคำของกติกาหรือมีเว้นวรรค ให้ใส่ในเครื่องหมายคำพูด)",
      en: "the id of a question (in quotation marks where it has spaces or is a word of the rules)",
    });
  cursor.at += 1;
  return token.text;
}

/** Nothing may be left over. */
export function atEnd<T>(cursor: Cursor, value: T | undefined): T | undefined {
  if (cursor.fault !== undefined || value === undefined) return undefined;
  if (cursor.at === cursor.tokens.length) return value;
  return faultAt(cursor, { th: "จบข้อความตรงนี้ หรือคำว่า หรือ", en: "the end, or the word or" });
}

import { toArabicDigits } from "../../kernel/index.js";
import { type Keyword, signs, vocabulary } from "./vocabulary.js";

/** A piece of a cell. */
export interface Token {
  readonly kind: "word" | "quoted" | "keyword" | "sign";
  /** The word with Arabic digits, the text between the quotes, the keyword, or the sign. */
  readonly text: string;
  /** Where it begins and ends in the cell. */
  readonly from: number;
  readonly to: number;
}

const thaiRun = /[\u0e00-\u0e7f]+/y;
const wordRun = /(?:\d{1,3}(?:,\d{3})+(?![\d,])|[^\s()[\];:=+|"“”<>≥≤,\u0e00-\u0e7f])+/y;

/** Takes a cell apart. Whatever is typed gives tokens; whether they make sense is for the reader to say. */
export function tokensOf(cell: string): readonly Token[] {
  const keywords = Object.keys(vocabulary) as Keyword[];
  const text = toArabicDigits(cell);
  // Letter by letter: some capitals of other scripts become two.
  const lower = text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  const tokens: Token[] = [];
  let at = 0;
  const runOf = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? "";
  };
  const put = (kind: Token["kind"], value: string, length: number): void => {
    tokens.push({ kind, text: value, from: at, to: at + length });
    at += length;
  };
  while (at < text.length) {
    const sign = Object.hasOwn(signs, text.slice(at, at + 2)) ? text.slice(at, at + 2) : (text[at] as string);
    const keyword = Object.hasOwn(signs, sign) ? signs[sign] : undefined;
    const run = runOf(thaiRun);
    if (/\s/.test(sign)) at += 1;
    else if (keyword !== undefined) put("keyword", keyword, sign.length);
    else if (/["“”]/.test(sign)) {
      const length = quotedLength(text, at);
      const inner = cell.slice(at + 1, at + length - (/["“”]/.test(cell[at + length - 1] ?? "") && length > 1 ? 1 : 0));
      put("quoted", inner.replaceAll('""', '"'), length);
    } else if (run !== "") {
      const parts = thaiKeywordsOf(run, keywords);
      if (parts === undefined) put("word", run, run.length);
      else for (const [part, word] of parts) put("keyword", word, part.length);
    } else {
      const latin = latinKeywordAt(lower, at, keywords);
      const word = latin === undefined ? runOf(wordRun) : "";
      if (latin !== undefined) put("keyword", latin[1], latin[0]);
      else if (word !== "") put("word", word, word.length);
      else put("sign", sign[0] as string, 1);
    }
  }
  return tokens;
}

/** How many characters a quoted text takes, its quotes too; a quote doubled is one that belongs to it. */
function quotedLength(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length) {
    if (text[at] === '"' && text[at + 1] === '"') at += 2;
    else if (/["“”]/.test(text[at] as string)) return at + 1 - from;
    else at += 1;
  }
  return text.length - from;
}

/** Thai is written without spaces: a run is keywords if all of it is, with as few as can be, and one word otherwise. */
function thaiKeywordsOf(
  run: string,
  keywords: readonly Keyword[],
): readonly (readonly [text: string, keyword: Keyword])[] | undefined {
  const best: ({ readonly count: number; readonly step: readonly [string, Keyword] } | undefined)[] = [];
  for (let at = run.length - 1; at >= 0; at--) {
    for (const keyword of keywords) {
      for (const text of vocabulary[keyword].th) {
        if (!run.startsWith(text, at)) continue;
        const end = at + text.length;
        const rest = end === run.length ? 0 : best[end]?.count;
        if (rest === undefined || rest + 1 >= (best[at]?.count ?? Number.POSITIVE_INFINITY)) continue;
        best[at] = { count: rest + 1, step: [text, keyword] };
      }
    }
  }
  if (best[0] === undefined) return undefined;
  const parts: (readonly [string, Keyword])[] = [];
  for (let at = 0; at < run.length; ) {
    const { step } = best[at] as { readonly step: readonly [string, Keyword] };
    parts.push(step);
    at += step[0].length;
  }
  return parts;
}

/** The longest keyword in Latin letters that stands at a place, and how many characters it takes: words may have more than one space between. */
function latinKeywordAt(
  lower: string,
  at: number,
  keywords: readonly Keyword[],
): readonly [number, Keyword] | undefined {
  let found: readonly [number, Keyword] | undefined;
  for (const keyword of keywords) {
    for (const text of vocabulary[keyword].en) {
      if (lower[at] !== text[0]) continue;
      const length = phraseLength(lower, at, text);
      const isWhole = length > 0 && !/[\w.\-/%]/.test(lower[at + length] ?? " ");
      if (isWhole && length > (found?.[0] ?? 0)) found = [length, keyword];
    }
  }
  return found;
}

function phraseLength(lower: string, from: number, phrase: string): number {
  let at = from;
  for (const letter of phrase) {
    if (letter === " ") {
      const start = at;
      while (/\s/.test(lower[at] ?? "")) at += 1;
      if (at === start) return 0;
    } else if (lower[at] === letter) at += 1;
    else return 0;
  }
  return at - from;
}

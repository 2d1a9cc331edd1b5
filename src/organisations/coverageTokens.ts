import { normaliseThai, toArabicDigits } from "../kernel/index.js";

/** What a word of a remark does. */
export type CoverageWord =
  | "number"
  | "dash"
  | "comma"
  | "and"
  | "village"
  | "name"
  | "only"
  | "part"
  | "partly"
  | "of"
  | "bracketPart"
  | "whole"
  | "bracketWhole"
  | "rest"
  | "unsure"
  | "except"
  | "not"
  | "shared"
  | "with"
  | "covers"
  | "saoWord"
  | "municipalityWord"
  | "filler"
  | "unknown";

/** A word of a remark, with its text. */
export interface CoverageToken {
  readonly word: CoverageWord;
  readonly text: string;
}

/** Thai writes without spaces: what the rest of a remark may begin with, the longest first; and words in brackets. */
const thaiWords: readonly (readonly [RegExp, CoverageWord])[] = [
  [/^บางส่วนของ/, "part"],
  [/^บางส่วน/, "partly"],
  [/^\(\s*(?:บางส่วน|partially|partial|partly|part)\s*\)/, "bracketPart"],
  [/^\(\s*(?:ทั้งหมู่บ้าน|ทั้งหมู่|ทั้งหมด|whole|completely|all)\s*\)/, "bracketWhole"],
  [/^(?:ทั้งตำบล|ทุกหมู่บ้าน|ทุกหมู่(?!ที่))/, "rest"],
  // "3 villages, namely …": how many is no village.
  [/^จำนวน\s*\d+\s*(?:หมู่บ้าน|หมู่)(?!ที่)/, "filler"],
  [/^(?:ทั้งหมู่บ้าน|ทั้งหมู่|ทั้งหมด|เต็มพื้นที่)/, "whole"],
  [/^(?:หมู่บ้านที่|หมู่ที่|มู่ที่|หมู่|ม\.)/, "village"],
  [/^(?:รวมทั้ง|รวมถึง|และ|กับ)/, "and"],
  [/^(?:เฉพาะ|เพียง)/, "only"],
  [/^(?:ยกเว้น|ไม่รวมถึง|ไม่รวม|not including(?![a-z]))/, "except"],
  [/^(?:ไม่แน่ใจ|ไม่ชัดเจน)/, "unsure"],
  [/^ถึง/, "dash"],
  // "Outside the municipality of …, namely …": which villages these are is what follows.
  [/^นอกเขต[^\s,;]+/, "filler"],
  [/^(?:ได้แก่|คือ|ครอบคลุม|ในพื้นที่|พื้นที่)/, "filler"],
  [/^บ้าน(?:\s+(?!หมู่|และ|รวม|บางส่วน))?[^\s,;\d]+/, "name"],
];

const englishWords: { readonly [word: string]: CoverageWord } = {
  mu: "village",
  moo: "village",
  village: "village",
  villages: "village",
  and: "and",
  plus: "and",
  to: "dash",
  only: "only",
  part: "part",
  parts: "part",
  partially: "partly",
  partly: "partly",
  of: "of",
  completely: "whole",
  wholly: "whole",
  fully: "whole",
  entirely: "whole",
  unsure: "unsure",
  uncertain: "unsure",
  except: "except",
  excluding: "except",
  without: "except",
  all: "rest",
  not: "not",
  shared: "shared",
  with: "with",
  covers: "covers",
  tao: "saoWord",
  sao: "saoWord",
  thesaban: "municipalityWord",
  municipality: "municipalityWord",
};

/** Takes a remark apart: Thai and English words, numbers in Thai and Arabic digits, ranges, lists. */
export function coverageTokensOf(text: string): readonly CoverageToken[] {
  const tokens: CoverageToken[] = [];
  let rest = toArabicDigits(normaliseThai(text)).toLowerCase();
  while (rest !== "") {
    const token = tokenAt(rest);
    if (token.text.trim() !== "") tokens.push(token);
    rest = rest.slice(token.text.length);
  }
  return tokens;
}

function tokenAt(rest: string): CoverageToken {
  const plain = (/^\s+/.exec(rest) ?? /^\d+/.exec(rest) ?? /^[,;&]/.exec(rest) ?? /^[-–—]/.exec(rest))?.[0];
  if (plain !== undefined) {
    const word = /\d/.test(plain) ? "number" : /[-–—]/.test(plain) ? "dash" : plain === "&" ? "and" : "comma";
    return { word, text: plain };
  }
  for (const [pattern, word] of thaiWords) {
    const found = pattern.exec(rest);
    if (found !== null) return { word, text: found[0] };
  }
  const english = /^[a-z]+(?![^\s\d,;.()-])/.exec(rest)?.[0];
  const word = english === undefined || !Object.hasOwn(englishWords, english) ? undefined : englishWords[english];
  if (english !== undefined && word !== undefined) return { word, text: english };
  // An unknown word ends before a number only where letters do: "ม3x" is one word, "at 3" two.
  return { word: "unknown", text: /^[^\s,;]+/.exec(rest)?.[0] ?? rest.slice(0, 1) };
}

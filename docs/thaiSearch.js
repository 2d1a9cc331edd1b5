// A TypeDoc plugin: the search of the site finds Thai. As it comes, the index trims from each word whatever is not a
// Latin letter, and nothing of a Thai word is left; and Thai is written without spaces, so a word must be cut out.
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

// TypeDoc's own copy, since that is the one that builds the index.
const lunr = createRequire(fileURLToPath(import.meta.resolve("typedoc")))("lunr");
const thai = new Intl.Segmenter("th", { granularity: "word" });

/** The whole run of letters, and of Thai its words too: who types two words in a row finds them in a row. */
function termsOf(run) {
  const trimmed = run.replace(/^[^\p{L}\p{N}_]+|[^\p{L}\p{M}\p{N}_]+$/gu, "");
  if (!/\p{Script=Thai}/u.test(trimmed)) return [trimmed];
  const words = [...thai.segment(trimmed)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
  return [...new Set([trimmed, ...words])];
}

export function load() {
  lunr.trimmer = (token) =>
    termsOf(token.toString())
      .filter((term) => term !== "")
      .map((term) => token.clone(() => term));
  lunr.Pipeline.registerFunction(lunr.trimmer, "thaiTrimmer");
}

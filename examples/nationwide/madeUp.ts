import type { LocalizedText } from "chumchon/kernel";

/** Says of made-up figures that they are. */
export function labelled({ th, en }: LocalizedText, isMadeUp: boolean): LocalizedText {
  return isMadeUp ? { th: `(สมมติ) ${th}`, en: `(made up) ${en}` } : { th, en };
}

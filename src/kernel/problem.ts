import type { LocalizedText } from "./localizedText.js";

/**
 * Where in the data: keys and positions from the outside in.
 * @category Problems
 * @since 0.1.0
 */
export type Path = readonly (string | number)[];

/**
 * One thing wrong with the data. Branch on `code`, never on a sentence.
 * @remarks A problem names the place and the rule. It holds a value from the data only where the caller asked for values,
 * because rows of households are personal data.
 * @category Problems
 * @since 0.1.0
 */
export interface Problem {
  /** What is wrong, as `room.thing.reason`; stable, part of the public face. */
  readonly code: string;
  /** Where in the record or document. */
  readonly path: Path;
  /** Which record of the input, counted from 0. */
  readonly record?: number;
  /** Which row of the file, as a spreadsheet shows it. */
  readonly row?: number;
}

/**
 * A problem of one record of the input, which always says which record.
 * @category Problems
 * @since 0.1.0
 */
export interface RecordProblem extends Problem {
  /** Which record of the input, counted from 0. */
  readonly record: number;
}

/**
 * The sentences for every problem of a room: one function for each code.
 * @category Problems
 * @since 0.1.0
 */
export type Sentences<P extends Problem> = {
  // A case of the union may bear several codes, so it is asked whether the code is among them.
  readonly [Code in P["code"]]: (
    problem: P extends Problem ? (Code extends P["code"] ? P : never) : never,
  ) => LocalizedText;
};

/**
 * Says in Thai and English what is wrong, where, what was expected and what to do.
 * @category Problems
 * @since 0.1.0
 * @example
 * ```ts
 * import { describeProblem, kernelSentences } from "chumchon/kernel";
 * describeProblem({ code: "kernel.plainData.cycle", path: ["items", 2] }, kernelSentences).en;
 * // => "items.2: the value contains itself. Plain data without cycles was expected; remove the reference back."
 * ```
 */
export function describeProblem<P extends Problem>(problem: P, sentences: Sentences<P>): LocalizedText {
  const sentence: (problem: never) => LocalizedText = sentences[problem.code as P["code"]];
  const text = sentence(problem as never);
  return { th: `${whereOf(problem, "th")}${text.th}`, en: `${whereOf(problem, "en")}${text.en}` };
}

function whereOf(problem: Problem, language: keyof LocalizedText): string {
  const parts: string[] = [];
  if (problem.row !== undefined) parts.push(language === "th" ? `แถว ${problem.row}` : `row ${problem.row}`);
  else if (problem.record !== undefined) {
    parts.push(language === "th" ? `ระเบียนที่ ${problem.record}` : `record ${problem.record}`);
  }
  if (problem.path.length > 0) parts.push(problem.path.join("."));
  return parts.length === 0 ? "" : `${parts.join(", ")}: `;
}

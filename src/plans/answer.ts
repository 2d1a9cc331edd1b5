import type { Satang } from "../amounts/index.js";
import type { LocalizedText } from "../kernel/index.js";
import { textAt } from "../tables/index.js";
import { carrierOf, orderOf, satangIn } from "./answers.js";
import { sentencesOf } from "./answerText.js";
import { lineAt } from "./findLine.js";
import type { Ledger } from "./ledger.js";
import { lineNumberOf, type Posting, postingsOfRequest } from "./posting.js";
import type { RequestAnswer } from "./requestAnswer.js";
import { trace } from "./trace.js";

/**
 * What became of a line.
 * @category Answers
 * @since 0.1.0
 */
export interface Answer {
  /** The id of the line. */
  readonly line: string;
  /** What the project is called. */
  readonly title: string;
  /** The id of the plan it was written in. */
  readonly plan: string;
  /** The answer to each of its requests; none where the line was not taken into the books. */
  readonly requests: readonly RequestAnswer[];
  /** The ids of the lines that were merged into it or removed as its duplicates. */
  readonly members: readonly string[];
  /** All of it in words: what was asked, who decided what, when, on what paper and why, and where it stands. */
  readonly sentences: LocalizedText;
}

/**
 * Says what became of a request: as data, and in Thai and English with body, date, paper and reason.
 * @param ledger - The books.
 * @param line - The id of a line.
 * @returns The answer; nothing where no line has this id.
 * @category Answers
 * @since 0.1.0
 * @example
 * ```ts
 * import { parseCivilDate, parseFiscalYear } from "chumchon/calendar";
 * import { answerTo, planLineSchema, rollUpPlans } from "chumchon/plans";
 * import { tableOf } from "chumchon/tables";
 * const window = { first: parseFiscalYear(2568), last: parseFiscalYear(2568) };
 * const lines = tableOf(planLineSchema(window), [
 *   { id: "8-3", plan: "8", title: "ถนน", kind: "requested", fy2568: "350,000" },
 * ]);
 * const title = { th: "แผนหมู่บ้านหมู่ที่ 8", en: "the plan of village 8" };
 * const date = parseCivilDate("2024-08-15");
 * const ledger = rollUpPlans(lines, {
 *   plans: [{ id: "8", level: "village", title, window }],
 *   decisions: [
 *     { id: "1", line: "8-3", plan: "8", act: "return", reason: { th: "ไม่ใช่ที่สาธารณะ", en: "the land is private" }, body: { th: "ประชาคม", en: "the forum" }, date },
 *   ],
 *   asOf: date,
 * });
 * if (!ledger.ok) throw new Error("one plan");
 * answerTo(ledger.value, "8-3")?.sentences.en;
 * // => '"ถนน" (8-3) in the plan of village 8: 350,000.00 baht for 2568. Returned by the plan of village 8: the land is private (the forum, 15 August 2024).'
 * ```
 */
export function answerTo(ledger: Ledger, line: string): Answer | undefined {
  const number = lineNumberOf(ledger, line);
  if (number === -1) return undefined;
  const { id, title, plan } = lineAt(ledger.lines, number);
  const { firstRequest } = ledger.entries;
  const requests: RequestAnswer[] = [];
  for (let request = firstRequest[number] as number; request < (firstRequest[number + 1] as number); request++) {
    requests.push(requestAnswer(ledger, request));
  }
  const members = [...new Set(trace(ledger, line, "down").map(({ from }) => from))];
  const sentences = sentencesOf(ledger, { id, title, plan }, requests, members);
  return { line: id, title, plan, requests, members, sentences };
}

function requestAnswer(ledger: Ledger, request: number): RequestAnswer {
  const postings = postingsOfRequest(ledger, request);
  const [first, last] = [postings[0] as Posting, postings[postings.length - 1] as Posting];
  const satang = satangIn(ledger, request);
  const by = orderOf(ledger, request);
  return {
    asked: first.asked,
    partner: first.partner,
    written: first.satang,
    account: last.to,
    satang: Number.isNaN(satang) ? null : (satang as Satang),
    carrier: textAt(ledger.lines.columns.id, carrierOf(ledger, request)) as string,
    by: by === -1 ? "nobody" : by < 0 ? "policy" : "person",
    postings,
  };
}

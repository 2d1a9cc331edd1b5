import { fail, ok, type Problem, type Result, type Sentences } from "../kernel/index.js";
import type { IndicatorSet } from "./indicatorSet.js";

/**
 * Why no edition of a set can be named for a survey year.
 * @category Problems
 * @since 0.1.0
 */
export type EditionProblem = Problem & {
  /** No edition holds in the year, or more than one does. */
  readonly code: "indicators.edition.none" | "indicators.edition.several";
  /** The survey year. */
  readonly year: number;
  /** The editions that hold in it; where none does, all that were given. */
  readonly editions: readonly string[];
};

/**
 * The sentences for {@link EditionProblem}.
 * @category Problems
 * @since 0.1.0
 */
export const editionSentences: Sentences<EditionProblem> = {
  "indicators.edition.none": ({ year, editions }) => ({
    th: `ไม่มีฉบับใดของชุดตัวชี้วัดใช้ในปี พ.ศ. ${year} (${editions.length === 0 ? "ไม่มีฉบับใดเลย" : `มีฉบับ ${editions.join(", ")}`}) โปรดเพิ่มฉบับของปีนั้น หรือแก้ปี`,
    en: `no edition of the set holds in B.E. ${year} (${editions.length === 0 ? "none was given" : `there are ${editions.join(", ")}`}). Add the edition of that year, or correct the year.`,
  }),
  "indicators.edition.several": ({ year, editions }) => ({
    th: `ปี พ.ศ. ${year} มีมากกว่าหนึ่งฉบับ (${editions.join(", ")}) ปีหนึ่งใช้ได้ฉบับเดียว โปรดแก้ช่วงปีของฉบับ`,
    en: `more than one edition holds in B.E. ${year} (${editions.join(", ")}). One was expected; correct the years of the editions.`,
  }),
};

/**
 * The edition of a set that holds in a survey year.
 * @remarks An edition may be registered without its indicators: ask {@link isRegisteredOnly} before judging by it.
 * @param editions - The editions of one set, in any order.
 * @param year - The Buddhist year of the survey.
 * @throws a {@link RangeError} when the editions are of different sets, or the year is no whole number.
 * @category Indicator sets
 * @since 0.1.0
 * @example
 * ```ts
 * import { bmn2560 } from "chumchon/data/bmn2560";
 * import { editionIn } from "chumchon/indicators";
 * const edition = editionIn([bmn2560], 2561);
 * edition.ok && edition.value.edition; // => "2560-2564"
 * editionIn([bmn2560], 2565);
 * // => { ok: false, problems: [{ code: "indicators.edition.none", path: [], year: 2565, editions: ["2560-2564"] }] }
 * ```
 */
export function editionIn<Set extends IndicatorSet>(
  editions: readonly Set[],
  year: number,
): Result<Set, EditionProblem> {
  if (!Number.isInteger(year)) throw new RangeError(`year: a whole Buddhist year was expected, got ${year}`);
  const [first] = editions;
  const other = editions.find(({ id }) => id !== first?.id);
  if (first !== undefined && other !== undefined)
    throw new RangeError(`editions: editions of ${first.id} alone were expected, got one of ${other.id}`);
  const holding = editions.filter(
    ({ years }) => years.first <= year && (years.last === undefined || year <= years.last),
  );
  const [edition, second] = holding;
  if (edition !== undefined && second === undefined) return ok(edition);
  const code = edition === undefined ? "indicators.edition.none" : "indicators.edition.several";
  const named = (edition === undefined ? editions : holding).map((one) => one.edition);
  return fail({ code, path: [], year, editions: named });
}

/**
 * Is this an edition that is known to exist, and whose list of indicators could not be sourced? Nothing can be judged by it.
 * @category Indicator sets
 * @since 0.1.0
 * @example
 * ```ts
 * import { bmn2560 } from "chumchon/data/bmn2560";
 * import { isRegisteredOnly } from "chumchon/indicators";
 * isRegisteredOnly(bmn2560); // => false
 * isRegisteredOnly({ ...bmn2560, edition: "2565-2569", years: { first: 2565, last: 2569 }, indicators: [] }); // => true
 * ```
 */
export function isRegisteredOnly(set: IndicatorSet): boolean {
  return set.indicators.length === 0;
}

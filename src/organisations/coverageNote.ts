import type { OrganisationsProblem } from "./problems.js";

/**
 * What a remark beside a jurisdiction says of the villages of a subdistrict, by their numbers (หมู่ที่).
 * @remarks What the remark does not say is in none of the lists.
 * @category Coverage notes
 * @since 0.1.0
 */
export interface CoverageNote {
  /** Villages that belong to the authority whole, ascending. */
  readonly whole: readonly number[];
  /** Villages that belong to it in part. */
  readonly part: readonly number[];
  /** Villages that are said not to belong to it. */
  readonly excluded: readonly number[];
  /** Villages that are named, but how they stand is left open, contradicted, or not understood. */
  readonly unsure: readonly number[];
  /** True where the remark says that it names all: เฉพาะ, only. */
  readonly isOnly: boolean;
  /** "whole" where the remark says that all villages it does not name belong to the authority: ทั้งตำบล ยกเว้น, all except. */
  readonly rest?: "whole";
  /** With whom villages are said to be shared, in the words of the list. */
  readonly sharedWith: readonly SharedVillages[];
  /** Words that were not understood, in the order they stand. */
  readonly unread: readonly string[];
  /** What could not be read, or contradicts itself. */
  readonly problems: readonly OrganisationsProblem[];
}

/**
 * Villages that a remark says are shared, and with whom.
 * @category Coverage notes
 * @since 0.1.0
 */
export interface SharedVillages {
  /** The numbers of the villages. */
  readonly villages: readonly number[];
  /** The other authority, as the list writes it. */
  readonly with: string;
}

/**
 * What of a remark is enough to write it again.
 * @category Coverage notes
 * @since 0.1.0
 */
export type VillageStatement = Pick<CoverageNote, "whole" | "part" | "excluded" | "unsure" | "isOnly" | "rest">;

/**
 * Writes which villages belong to an authority as a remark that {@link readCoverageNote} reads back.
 * @param note - Numbers of villages, ascending, each in one list.
 * @param language - Thai unless told.
 * @category Coverage notes
 * @since 0.1.0
 * @example
 * ```ts
 * import { formatCoverageNote } from "chumchon/organisations";
 * const note = { whole: [1, 3, 4, 5], part: [12], excluded: [], unsure: [], isOnly: true };
 * formatCoverageNote(note); // => "เฉพาะหมู่ที่ 1, 3-5 และบางส่วนของหมู่ที่ 12"
 * formatCoverageNote(note, "en"); // => "Only Mu 1,3-5 completely, Mu 12 partially"
 * ```
 */
export function formatCoverageNote(note: VillageStatement, language: "th" | "en" = "th"): string {
  const { whole, part, excluded, unsure, isOnly, rest } = note;
  const lists: readonly (readonly [readonly number[], (list: string) => string])[] =
    language === "th"
      ? [
          [whole, (list) => `หมู่ที่ ${list}`],
          [part, (list) => `บางส่วนของหมู่ที่ ${list}`],
          [excluded, (list) => `ยกเว้นหมู่ที่ ${list}`],
          [unsure, (list) => `ไม่แน่ใจหมู่ที่ ${list}`],
        ]
      : [
          [whole, (list) => `Mu ${list} completely`],
          [part, (list) => `Mu ${list} partially`],
          [excluded, (list) => `except Mu ${list}`],
          [unsure, (list) => `unsure Mu ${list}`],
        ];
  const [between, and, only] = language === "th" ? [", ", " และ", "เฉพาะ"] : [",", ", ", "Only "];
  const said = lists.flatMap(([numbers, write]) =>
    numbers.length === 0 ? [] : [write(runsOf(numbers).join(between))],
  );
  const all = rest === undefined ? [] : [language === "th" ? "ทั้งตำบล" : "All"];
  return `${isOnly ? only : ""}${[...all, ...said].join(and)}`;
}

/** Numbers with runs of three or more as ranges. */
function runsOf(numbers: readonly number[]): readonly string[] {
  const runs: string[] = [];
  for (let from = 0; from < numbers.length; ) {
    let to = from;
    while (to + 1 < numbers.length && numbers[to + 1] === (numbers[to] as number) + 1) to += 1;
    if (to - from >= 2) runs.push(`${numbers[from]}-${numbers[to]}`);
    else for (let at = from; at <= to; at++) runs.push(String(numbers[at]));
    from = to + 1;
  }
  return runs;
}

import type { AuthorityType } from "./authorityType.js";
import type { CoverageNote } from "./coverageNote.js";
import { type CoverageStatements, coverageStatementsOf } from "./coverageStatements.js";
import { coverageTokensOf } from "./coverageTokens.js";
import type { OrganisationsProblem } from "./problems.js";

/**
 * What helps to read a remark.
 * @category Coverage notes
 * @since 0.1.0
 */
export interface CoverageNoteReading {
  /** The type of the authority the remark stands beside; "only Thesaban" is not read as another's where it is a municipality itself. */
  readonly type?: AuthorityType;
}

/**
 * Reads a remark beside a jurisdiction, in Thai or English, into which villages belong to the authority: whole, in part,
 * not at all, or not sure.
 * @remarks Read are lists and ranges of village numbers after หมู่ที่ or Mu, in Thai or Arabic digits; เฉพาะ or only;
 * บางส่วนของ, parts of, partially; completely; ยกเว้น, except; "not part of TAO" and "only Thesaban", which say what is
 * another's; unsure; "shared with 8699"; ทั้งตำบล ยกเว้น, all except; names of villages between the numbers. A village that is only named is whole.
 * "In part" carries on over และ and is left unsure over a comma before another หมู่ที่. What is not understood is
 * said and never guessed: the villages such words stand beside are unsure, and so is a number right after a name, which
 * may belong to the name.
 * @param text - The remark.
 * @param reading - What is known of the authority.
 * @category Coverage notes
 * @since 0.1.0
 * @example
 * ```ts
 * import { readCoverageNote } from "chumchon/organisations";
 * const { whole, part, isOnly } = readCoverageNote("เฉพาะหมู่ที่ ๑, ๓-๕ และบางส่วนของหมู่ที่ ๑๒");
 * [whole, part, isOnly]; // => [[1, 3, 4, 5], [12], true]
 * readCoverageNote("Mu 1,2 only Thesaban").excluded; // => [1, 2]
 * const open = readCoverageNote("Mu 1,3,11 no councillor");
 * [open.unsure, open.unread]; // => [[1, 3, 11], ["no councillor"]]
 * ```
 */
export function readCoverageNote(text: string, reading: CoverageNoteReading = {}): CoverageNote {
  const problems: OrganisationsProblem[] = [];
  if (text.length > 5000) {
    problems.push({ code: "organisations.coverageNote.tooLong", path: [], most: 5000 });
    return { ...nothing, problems };
  }
  const isMunicipality = reading.type?.endsWith("Municipality") === true;
  return settled(coverageStatementsOf(coverageTokensOf(text), isMunicipality), problems);
}

const nothing: CoverageNote = {
  whole: [],
  part: [],
  excluded: [],
  unsure: [],
  isOnly: false,
  sharedWith: [],
  unread: [],
  problems: [],
};

function settled(state: CoverageStatements, problems: OrganisationsProblem[]): CoverageNote {
  const sets = {
    whole: new Set<number>(),
    part: new Set<number>(),
    excluded: new Set<number>(),
    unsure: new Set<number>(),
  };
  for (const { numbers, standing } of state.groups) for (const village of numbers) sets[standing].add(village);
  const contradicted = [...sets.whole].filter((village) => sets.part.has(village));
  // "1-9 except 3" takes 3 away.
  for (const village of sets.excluded) for (const set of [sets.whole, sets.part]) set.delete(village);
  for (const village of contradicted) if (!sets.excluded.has(village)) sets.unsure.add(village);
  for (const village of sets.unsure) for (const set of [sets.whole, sets.part, sets.excluded]) set.delete(village);
  const named = state.groups.some(({ numbers }) => numbers.length > 0);
  if (!named && !state.isRestWhole) problems.push({ code: "organisations.coverageNote.noVillages", path: [] });
  for (const words of state.unread) problems.push({ code: "organisations.coverageNote.unread", path: [], words });
  if (contradicted.length > 0)
    problems.push({ code: "organisations.coverageNote.contradiction", path: [], villages: ascending(contradicted) });
  if (state.outOfRange.size > 0)
    problems.push({ code: "organisations.coverageNote.noSuchNumber", path: [], villages: ascending(state.outOfRange) });
  return {
    whole: ascending(sets.whole),
    part: ascending(sets.part),
    excluded: ascending(sets.excluded),
    unsure: ascending(sets.unsure),
    isOnly: state.isOnly,
    ...(state.isRestWhole && { rest: "whole" as const }),
    sharedWith: state.sharedWith,
    unread: state.unread,
    problems,
  };
}

function ascending(numbers: Iterable<number>): readonly number[] {
  return [...numbers].sort((a, b) => a - b);
}

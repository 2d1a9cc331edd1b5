import type { PlaceCode } from "../places/index.js";
import type { CoverageNote } from "./coverageNote.js";
import type { Jurisdiction } from "./jurisdiction.js";
import type { OpenPeriod } from "./openPeriod.js";

/** A jurisdiction over a subdistrict and what its remark says of the villages. */
export interface NotedJurisdiction {
  readonly jurisdiction: Jurisdiction;
  readonly note: CoverageNote | undefined;
}

/**
 * What the authorities of a subdistrict together say of one village; nothing where all say it is another's.
 * @param days - The days on which the same entries, and no others, stand beside each other: conclusions rest on all of them.
 */
export function conclusionsOf(
  village: PlaceCode,
  noted: readonly NotedJurisdiction[],
  days: OpenPeriod | undefined,
): { readonly said: readonly Jurisdiction[]; readonly concluded: readonly Jurisdiction[] } | undefined {
  const said: Jurisdiction[] = [];
  const possible: NotedJurisdiction[] = [];
  for (const entry of noted) {
    const standing = standingOf(village, entry.note);
    if (standing === "whole" || standing === "part")
      said.push(ofVillage(village, entry, standing, entry.jurisdiction.period));
    else if (standing === "open") possible.push(entry);
  }
  const [only, another] = possible;
  const first = said[0];
  if (first === undefined) {
    if (only === undefined) return undefined;
    const isAlone = another === undefined && noted.length > 1;
    return { said, concluded: isAlone ? [ofVillage(village, only, "whole", days)] : [] };
  }
  const wantsRest = said.length === 1 && first.coverage === "part";
  const rest = wantsRest && only !== undefined && another === undefined;
  return { said, concluded: rest ? [ofVillage(village, only, "part", days)] : [] };
}

/** "open" is what may be the authority's: nothing is said, or it is left unsure. */
function standingOf(village: PlaceCode, note: CoverageNote | undefined): "whole" | "part" | "others" | "open" {
  if (note === undefined) return "open";
  const number = Number(village.slice(6));
  if (note.whole.includes(number)) return "whole";
  if (note.part.includes(number)) return "part";
  if (note.excluded.includes(number)) return "others";
  if (note.rest === "whole" && note.unread.length === 0 && !note.unsure.includes(number)) return "whole";
  // Words that were not understood may have named it.
  return note.isOnly && note.unread.length === 0 && !note.unsure.includes(number) ? "others" : "open";
}

function ofVillage(
  village: PlaceCode,
  { jurisdiction: { authority } }: NotedJurisdiction,
  coverage: "whole" | "part",
  period: OpenPeriod | undefined,
): Jurisdiction {
  return { authority, place: village, coverage, ...(period !== undefined && { period }) };
}

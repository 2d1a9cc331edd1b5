import type { PlaceFacts } from "./gazetteer.js";
import type { PlaceCode } from "./placeCode.js";
import type { PlacesProblem } from "./problems.js";

type ListedFact = Exclude<keyof PlaceFacts, "statuses">;

/** What each fact looks like where it is known: an empty text is a fact not known. */
const isReadable: { readonly [Fact in ListedFact]: (text: string) => boolean } = {
  namesThai: isName,
  namesEnglish: isName,
  postcodes: (text) => /^[0-9]{5}(?: [0-9]{5})*$/.test(text),
  latitudes: (text) => isDegrees(text, 90),
  longitudes: (text) => isDegrees(text, 180),
};

/** Names every fact that cannot be what its column says, so that no look-up has to. */
export function checkFacts(
  name: string,
  codes: readonly (PlaceCode | undefined)[],
  facts: Readonly<Record<ListedFact, readonly string[]>>,
  problems: PlacesProblem[],
): void {
  for (const fact of Object.keys(isReadable) as ListedFact[]) {
    for (const [record, text] of facts[fact].entries()) {
      if (text === "" || (typeof text === "string" && isReadable[fact](text))) continue;
      const place = codes[record] ?? "";
      problems.push({ code: "places.fact.unreadable", path: [name, fact, record], record, place });
    }
  }
}

function isName(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function isDegrees(text: string, most: number): boolean {
  return /^-?[0-9]{1,3}(?:\.[0-9]{1,12})?$/.test(text) && Math.abs(Number(text)) <= most;
}

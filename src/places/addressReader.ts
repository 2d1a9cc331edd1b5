import type { Address } from "./address.js";
import { cutAddress } from "./cutAddress.js";
import { expectedOf } from "./expected.js";
import { createLikeness, greatest } from "./likeness.js";
import { clearMatches, emptyMatches, forEachMatch, type Matches } from "./matches.js";
import { createMatcher } from "./matchNames.js";
import type { NameTable } from "./nameTable.js";
import { bestReadings, completeReadings, type Reading } from "./reading.js";
import { mostSpans, type Span, spansOf } from "./spans.js";

/** All ways to read an address, and what it was read with. */
export interface AddressReading {
  /** The address, its words cut where names stood together. */
  readonly address: Address;
  readonly spans: readonly Span[];
  readonly readings: readonly Reading[];
  readonly matches: Matches;
}

/** How many places of each level are compared letter by letter where what they lie in does not tell. */
const most = { districts: 10, subdistricts: 40 } as const;

function ofAll(height: number, heights: Uint8Array): readonly number[] {
  return [...heights.keys()].filter((place) => heights[place] === height);
}

/**
 * Reads one address after another. Names are first looked up as written; only where these do not explain the address are
 * misspelt ones considered, and then beside those that are written rightly, under one way of weighing.
 *
 * Misspelt names are looked for from above: every province, the districts of those that match, the subdistricts of the
 * districts that match. Where that leaves a word unexplained, a level is wanting or beyond recognition: then the districts most
 * like the address are compared as well, and after them the subdistricts of the provinces and those most like it anywhere.
 */
export function createAddressReader(
  table: NameTable,
  childrenOf: (place: number) => readonly number[],
): (address: Address) => AddressReading {
  const matches = emptyMatches(table.heights.length);
  const matcher = createMatcher(table, matches);
  const upper = createLikeness(table, table.upperPairs);
  const lower = createLikeness(table, table.lowerPairs);
  const { parents, heights } = table;
  const provinces = ofAll(0, heights);
  const least = new Uint8Array(mostSpans);
  /** The places of a height that match a span about as well as any other of that height. */
  const likeliest = (height: number): readonly number[] => {
    const found = matches.places.filter((place) => heights[place] === height);
    least.fill(255);
    for (const place of found)
      forEachMatch(matches, place, (span, edits) => {
        if (edits < (least[span] as number)) least[span] = edits;
      });
    return found.filter((place) => {
      let isLikely = false;
      forEachMatch(matches, place, (span, edits) => {
        isLikely ||= edits <= (least[span] as number) + 1;
      });
      return isLikely;
    });
  };
  const compareWithHolders = (place: number): void => {
    for (let at = place; at !== -1; at = parents[at] as number) matcher.compare(at);
  };
  /** Compares what lies in the provinces and districts that match. */
  const descend = (): void => {
    for (const province of likeliest(0)) for (const district of childrenOf(province)) matcher.compare(district);
    for (const district of likeliest(1)) for (const subdistrict of childrenOf(district)) matcher.compare(subdistrict);
  };

  const steps: readonly ((address: Address) => void)[] = [
    () => {
      for (const province of provinces) matcher.compare(province);
      descend();
    },
    (address) => {
      const districts = upper.measure(address).filter((place) => heights[place] === 1);
      const withProvince = (place: number): number => upper.of(place) + upper.of(parents[place] as number);
      for (const district of greatest(districts, withProvince, most.districts)) compareWithHolders(district);
      descend();
    },
    (address) => {
      for (const province of likeliest(0))
        for (const district of childrenOf(province)) for (const place of childrenOf(district)) matcher.compare(place);
      const withAll = (place: number): number => {
        const district = parents[place] as number;
        return lower.of(place) + upper.of(district) + upper.of(parents[district] as number);
      };
      for (const place of greatest(lower.measure(address), withAll, most.subdistricts)) compareWithHolders(place);
      descend();
    },
  ];

  const readAsWritten = (address: Address): AddressReading | undefined => {
    clearMatches(matches);
    const spans = spansOf(address);
    matcher.lookUp(spans);
    const readings = completeReadings(table, matches, expectedOf(address), spans);
    return readings.some((reading) => isComplete(reading, address, heights))
      ? { address, spans, readings, matches }
      : undefined;
  };

  return (given) => {
    const written = readAsWritten(given);
    if (written !== undefined) return written;
    const address = cutAddress(table, given);
    const parted = address === given ? undefined : readAsWritten(address);
    if (parted !== undefined) return parted;
    const spans = spansOf(address);
    const expected = expectedOf(address);
    let readings: readonly Reading[] = [];
    matcher.prepare(spans);
    for (const step of steps) {
      step(address);
      readings = bestReadings(table, matches, expected, spans);
      if (readings.some(({ aside, missing }) => aside + missing === 0)) break;
    }
    return { address, spans, readings, matches };
  };
}

/** Does a reading explain, as written, all that must be a name? What stands aside must not hide a subdistrict that nothing says is one. */
function isComplete({ edits, aside, missing, place }: Reading, { words }: Address, heights: Uint8Array): boolean {
  if (edits > 0 || missing > 0) return false;
  return aside === 0 || (heights[place] === 2 && words.some(({ opens, closes }) => (opens ?? closes) !== undefined));
}

import type { Expected } from "./expected.js";
import { firstMatchOf, type Matches } from "./matches.js";
import type { NameTable } from "./nameTable.js";
import type { Span } from "./spans.js";

/** One way to read an address: a place, and the words that name it and the places it lies in. */
export interface Reading {
  /** The position of the place. */
  readonly place: number;
  /** The higher the better; readings that fit equally well are equal here. */
  readonly score: number;
  /** The matches it rests on, the place's own first. */
  readonly matches: readonly number[];
  /** How many letters differ in all. */
  readonly edits: number;
  /** How many letters stand before and behind where names of places are to be expected: of a company, a house, a village. */
  readonly aside: number;
  /** How many letters of words that must be names of places no match explains. */
  readonly missing: number;
}

/** What a letter weighs: one explained, one that differs, one that no match explains. What stands aside weighs nothing. */
const weights = { explained: 10, edited: 19, missing: 10 } as const;

/** A reading so far behind the best says nothing any more: about three letters that differ. */
const farthest = 60;

/** The readings that explain an address wholly, as written. */
export function completeReadings(
  table: NameTable,
  matches: Matches,
  expected: Expected,
  spans: readonly Span[],
): readonly Reading[] {
  const { needed, from, to, isSaid } = expected;
  const least = (needed[isSaid ? to : needed.length - 1] as number) - (needed[Math.min(from, to)] as number);
  const readings: Reading[] = [];
  for (const place of matches.places) {
    if (mostLetters(table, matches, place) < least) continue;
    const reading = readPlace(table, matches, expected, spans, place);
    if (reading.edits === 0 && reading.missing === 0) readings.push(reading);
  }
  return readings;
}

/** The best readings of an address, and those not far behind, in no order. */
export function bestReadings(
  table: NameTable,
  matches: Matches,
  expected: Expected,
  spans: readonly Span[],
): readonly Reading[] {
  const { needed, from, to, isSaid } = expected;
  const least = (needed[isSaid ? to : needed.length - 1] as number) - (needed[Math.min(from, to)] as number);
  const most = matches.places.map((place) => mostLetters(table, matches, place));
  let best = Number.NEGATIVE_INFINITY;
  const readings: Reading[] = [];
  const consider = (place: number, letters: number): void => {
    // No reading of the place can be better than this, whatever its letters.
    const bound = weights.explained * letters - weights.missing * Math.max(0, least - letters);
    if (bound < best - farthest) return;
    const reading = readPlace(table, matches, expected, spans, place);
    if (reading.score > best) best = reading.score;
    readings.push(reading);
  };
  // Those that may be best first, so that most of the rest need not be read.
  const greatest = Math.max(...most);
  for (const [at, place] of matches.places.entries()) if (most[at] === greatest) consider(place, greatest);
  for (const [at, place] of matches.places.entries())
    if ((most[at] as number) < greatest) consider(place, most[at] as number);
  return readings.filter(({ score }) => score >= best - farthest);
}

/** How many letters a place and those it lies in explain at most. */
function mostLetters({ parents }: NameTable, { longest }: Matches, place: number): number {
  let letters = 0;
  for (let at = place; at !== -1; at = parents[at] as number) letters += longest[at] as number;
  return letters;
}

/** The best way to read an address as a place that matches some of it. */
function readPlace(
  table: NameTable,
  matches: Matches,
  expected: Expected,
  spans: readonly Span[],
  place: number,
): Reading {
  const { parents, heights } = table;
  const above = parents[place] as number;
  const district = heights[place] === 2 ? above : -1;
  const province = district === -1 ? above : (parents[district] as number);
  const isProvince = heights[place] === 0;
  let best: Reading | undefined;
  const [ownFrom, ownTo] = rangeOf(matches, place);
  const [districtFrom, districtTo] = rangeOf(matches, district);
  const [provinceFrom, provinceTo] = rangeOf(matches, province);
  for (let own = ownFrom; own < ownTo; own++) {
    for (let second = districtFrom - 1; second < districtTo; second++) {
      const hasSecond = second >= districtFrom;
      if (hasSecond && meets(matches, spans, own, second)) continue;
      for (let third = provinceFrom - 1; third < provinceTo; third++) {
        const hasThird = third >= provinceFrom;
        if (hasThird && (meets(matches, spans, own, third) || (hasSecond && meets(matches, spans, second, third))))
          continue;
        const read = weigh(
          matches,
          expected,
          spans,
          own,
          hasSecond ? second : -1,
          hasThird ? third : -1,
          isProvince || hasThird,
        );
        if (best !== undefined && read.score <= best.score) continue;
        const chosen = hasSecond ? [own, second] : [own];
        if (hasThird) chosen.push(third);
        best = { place, matches: chosen, ...read };
      }
    }
  }
  return best as Reading;
}

/** Where the matches of a place begin and end; of none, nowhere. */
function rangeOf(matches: Matches, place: number): readonly [number, number] {
  if (place === -1) return [0, 0];
  const first = firstMatchOf(place);
  return [first, first + (matches.counts[place] as number)];
}

/** Do two matches share a word? */
function meets({ spans: numbers }: Matches, spans: readonly Span[], a: number, b: number): boolean {
  const [one, other] = [spans[numbers[a] as number] as Span, spans[numbers[b] as number] as Span];
  return one.to > other.from && other.to > one.from;
}

type Weighed = Omit<Reading, "place" | "matches">;

/** Weighs up to three matches; −1 is none. */
function weigh(
  matches: Matches,
  { from: saidFrom, to: saidTo, isSaid, letters, needed }: Expected,
  spans: readonly Span[],
  own: number,
  second: number,
  third: number,
  hasProvince: boolean,
): Weighed {
  let [explained, covered, edits, from, to] = [0, 0, 0, saidFrom, saidTo];
  for (let nth = 0; nth < 3; nth++) {
    const match = nth === 0 ? own : nth === 1 ? second : third;
    if (match === -1) continue;
    const span = spans[matches.spans[match] as number] as Span;
    explained += (letters[span.to] as number) - (letters[span.from] as number);
    covered += (needed[span.to] as number) - (needed[span.from] as number);
    edits += matches.edits[match] as number;
    if (span.from < from) from = span.from;
    if (span.to > to) to = span.to;
  }
  const total = needed[needed.length - 1] as number;
  // Where the province is known, what stands behind everything may be anything: a telephone number, a landmark.
  const end = hasProvince && isSaid ? (needed[to] as number) : total;
  const start = needed[from] as number;
  const aside = start + total - end;
  const missing = end - start - covered;
  const score = weights.explained * explained - weights.edited * edits - weights.missing * missing;
  return { score, edits, aside, missing };
}

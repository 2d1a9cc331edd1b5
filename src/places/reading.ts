import type { Expected } from "./expected.js";
import { firstMatchOf, type Matches } from "./matches.js";
import type { NameTable, PlaceName } from "./nameTable.js";
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

/**
 * What a letter weighs: one explained, one that differs, one that no match explains. What stands aside weighs nothing. And
 * what weighs less than a letter, to decide between names that fit alike: a name that needs another beside it to be meant.
 */
const weights = { explained: 10, edited: 19, missing: 10, unlikely: 4 } as const;

/** A reading so far behind the best says nothing any more: about three letters that differ. */
const farthest = 60;

/** The readings that explain an address wholly, as written. */
export function completeReadings(
  table: NameTable,
  matches: Matches,
  expected: Expected,
  spans: readonly Span[],
): readonly Reading[] {
  const least = leastLetters(expected);
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
  const least = leastLetters(expected);
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

/** How many letters must be names of places, whatever is read. */
function leastLetters({ needed, from, to }: Expected): number {
  return Math.max(0, (needed[to] as number) - (needed[from] as number));
}

/** How many letters a place and those it lies in explain at most. */
function mostLetters({ parents }: NameTable, matches: Matches, place: number): number {
  let letters = 0;
  for (let at = place; at !== -1; at = parents[at] as number) letters += matches.letters[at] as number;
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
        const [by, under] = [hasSecond ? second : -1, hasThird ? third : -1];
        const read = weigh(matches, expected, spans, own, by, under, isProvince || hasThird);
        if (best !== undefined && read.score <= best.score) continue;
        const chosen = hasSecond ? [own, second] : [own];
        if (hasThird) chosen.push(third);
        best = { place, matches: chosen, ...read };
      }
    }
  }
  return settled(table, matches, expected, spans, best as Reading);
}

/** A reading with what is told of it once: names that the address has twice, and what makes it unlikely. */
function settled(
  table: NameTable,
  matches: Matches,
  expected: Expected,
  spans: readonly Span[],
  reading: Reading,
): Reading {
  const repeated = reading.missing === 0 ? 0 : repeatedLetters(table, matches, expected, spans, reading);
  const penalty = isUnlikely(table, matches, spans, reading) ? weights.unlikely : 0;
  if (repeated === 0 && penalty === 0) return reading;
  const { place, matches: chosen, edits, aside, missing, score } = reading;
  const settledScore = score + weights.missing * repeated - penalty;
  return { place, matches: chosen, edits, aside, missing: missing - repeated, score: settledScore };
}

/** How many letters name the place, or one it lies in, once more: ที่ว่าการอำเภอเมือง… อ.เมือง…. */
function repeatedLetters(
  { parents }: NameTable,
  matches: Matches,
  { needed }: Expected,
  spans: readonly Span[],
  { place, matches: chosen }: Reading,
): number {
  const taken = new Set<number>();
  const cover = ({ from, to }: Span): number => {
    let letters = 0;
    for (let word = from; word < to; word++) {
      if (!taken.has(word)) letters += (needed[word + 1] as number) - (needed[word] as number);
      taken.add(word);
    }
    return letters;
  };
  for (const match of chosen) cover(spans[matches.spans[match] as number] as Span);
  let repeated = 0;
  for (let at = place; at !== -1; at = parents[at] as number) {
    const [from, to] = rangeOf(matches, at);
    for (let match = from; match < to; match++)
      if (matches.edits[match] === 0) repeated += cover(spans[matches.spans[match] as number] as Span);
  }
  return repeated;
}

/** The short name เมือง where no province is named, a name given up, or a word that Bangkok alone has elsewhere. */
function isUnlikely(
  { names, heights, inBangkok }: NameTable,
  matches: Matches,
  spans: readonly Span[],
  { place, matches: chosen }: Reading,
): boolean {
  const named = chosen.map((match) => names[matches.names[match] as number] as PlaceName);
  const hasProvince = named.some(({ position }) => heights[position] === 0);
  return chosen.some((match, nth) => {
    const { kind } = named[nth] as PlaceName;
    const isElsewhere = (spans[matches.spans[match] as number] as Span).ofBangkok && inBangkok[place] === 0;
    return kind === "former" || isElsewhere || (kind === "short" && !hasProvince);
  });
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
  const end = isSaid && !hasProvince ? total : (needed[to] as number);
  const start = needed[from] as number;
  const aside = start + total - end;
  const missing = end - start - covered;
  const score = weights.explained * explained - weights.edited * edits - weights.missing * missing;
  return { score, edits, aside, missing };
}

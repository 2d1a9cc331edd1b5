/** How many spans of one address are kept for one place: one is the rule, two where a district and its town are both named. */
const mostEach = 4;

/** Which words of an address match which places, and how well. Made once, used for one address after another. */
export interface Matches {
  /** The places that match, in the order found. */
  readonly places: number[];
  /** For each place how many matches it has. */
  readonly counts: Uint8Array;
  /** For each place how many letters its matches have together, at most; 0 where it has none. */
  readonly letters: Uint16Array;
  /** The spans of each place, `mostEach` entries a place. */
  readonly spans: Uint8Array;
  /** How many letters differ, in the same order. */
  readonly edits: Uint8Array;
  /** Which name it is, in the same order. */
  readonly names: Int32Array;
}

export function emptyMatches(places: number): Matches {
  const room = mostEach * places;
  return {
    places: [],
    counts: new Uint8Array(places),
    letters: new Uint16Array(places),
    spans: new Uint8Array(room),
    edits: new Uint8Array(room),
    names: new Int32Array(room),
  };
}

/** Where the matches of a place begin. */
export function firstMatchOf(place: number): number {
  return mostEach * place;
}

export function forEachMatch(
  { counts, spans, edits }: Matches,
  place: number,
  visit: (span: number, edits: number) => void,
): void {
  const first = firstMatchOf(place);
  const end = first + (counts[place] as number);
  for (let at = first; at < end; at++) visit(spans[at] as number, edits[at] as number);
}

export function clearMatches({ places, counts, letters }: Matches): void {
  for (const place of places) {
    counts[place] = 0;
    letters[place] = 0;
  }
  places.length = 0;
}

/** Notes that a place matches a span of so many letters; of two names for one span the better is kept. */
export function addMatch(
  matches: Matches,
  place: number,
  span: number,
  length: number,
  edits: number,
  name: number,
): void {
  const count = matches.counts[place] as number;
  const first = firstMatchOf(place);
  let at = first;
  let worst = first;
  for (; at < first + count; at++) {
    if (matches.spans[at] === span) break;
    if ((matches.edits[at] as number) > (matches.edits[worst] as number)) worst = at;
  }
  if (at === first + count) {
    if (count === 0) matches.places.push(place);
    if (count < mostEach) matches.counts[place] = count + 1;
    else if ((matches.edits[worst] as number) > edits) at = worst;
    else return;
  } else if ((matches.edits[at] as number) <= edits) return;
  matches.spans[at] = span;
  matches.edits[at] = edits;
  matches.names[at] = name;
  matches.letters[place] = (matches.letters[place] as number) + length;
}

import { fillPattern, letterDistance, longestPattern } from "./letterDistance.js";
import { addMatch, type Matches } from "./matches.js";
import { isLatinKey, lengthBit, type NameTable, type PlaceName, signatureOf } from "./nameTable.js";
import { mostSpans, type Span } from "./spans.js";

/** Matches the spans of an address with names, as written or nearly so; used for one address after another. */
export interface Matcher {
  /** Matches every span whose name is written rightly. */
  lookUp(spans: readonly Span[]): void;
  /** Makes the spans of an address ready to be compared. */
  prepare(spans: readonly Span[]): void;
  /** Compares the spans with the names of a place letter by letter, once for an address. */
  compare(place: number): void;
}

const heightOf = { province: 0, district: 1, subdistrict: 2, village: 3 } as const;

/** Any level may be meant. */
const anyHeight = 4;

export function createMatcher(table: NameTable, matches: Matches): Matcher {
  const { heights, letters, starts, areLatin, signatures, firstNames } = table;
  const compared = new Int32Array(heights.length);
  // Of each span: its letters, a bit for each, and the one height that the address says it is of.
  const masks = new Int32Array(128 * mostSpans);
  const bits = new Int32Array(mostSpans);
  const levels = new Uint8Array(mostSpans);
  const spanLengths = new Uint8Array(mostSpans);
  const scripts = new Uint8Array(2);
  // The spans by their lengths, so that a name meets only those about as long; where those of each length begin.
  const byLength = new Uint8Array(mostSpans);
  const firstOfLength = new Uint8Array(longestPattern + 5);
  let turn = 0;
  return {
    lookUp(spans) {
      for (let span = 0; span < spans.length; span++) {
        const { key, ends, level, isShortened } = spans[span] as Span;
        const height = level === undefined ? anyHeight : heightOf[level];
        // A look at its ends and its length tells of most runs of words that no name is so.
        const mayBe = ((table.lengthsByEnds[ends] as number) & lengthBit(key)) !== 0;
        const found = mayBe ? table.byKey.get(key) : undefined;
        if (found !== undefined) {
          for (const name of found) {
            const { position } = table.names[name] as PlaceName;
            if (height === anyHeight || heights[position] === height)
              addMatch(matches, position, span, key.length, 0, name);
          }
        }
        if (isShortened && key.length >= 2) matchBeginnings(table, matches, span, key, height);
      }
    },
    prepare(spans) {
      turn += 1;
      scripts.fill(0);
      firstOfLength.fill(0);
      for (let span = 0; span < spans.length; span++) {
        const { key, level } = spans[span] as Span;
        scripts[isLatinKey(key)] = 1;
        bits[span] = signatureOf(key);
        levels[span] = level === undefined ? anyHeight : heightOf[level];
        // One that is longer is like no name.
        if (key.length > longestPattern) continue;
        fillPattern(masks, 128 * span, key);
        spanLengths[span] = key.length;
        firstOfLength[key.length + 1] = (firstOfLength[key.length + 1] as number) + 1;
      }
      for (let length = 1; length < firstOfLength.length; length++)
        firstOfLength[length] = (firstOfLength[length] as number) + (firstOfLength[length - 1] as number);
      const next = firstOfLength.slice();
      for (let span = 0; span < spans.length; span++) {
        const { length } = (spans[span] as Span).key;
        if (length > longestPattern) continue;
        byLength[next[length] as number] = span;
        next[length] = (next[length] as number) + 1;
      }
    },
    compare(place) {
      if (compared[place] === turn) return;
      compared[place] = turn;
      const height = heights[place] as number;
      const end = firstNames[place + 1] as number;
      for (let name = firstNames[place] as number; name < end; name++) {
        if (scripts[areLatin[name] as number] === 0) continue;
        const from = starts[name] as number;
        const length = (starts[name + 1] as number) - from;
        const most = length < 4 ? 1 : length < 10 ? 2 : 3;
        const signature = signatures[name] as number;
        const [shortest, longest] = [Math.max(0, length - most), Math.min(longestPattern, length + most)];
        if (shortest > longest) continue;
        const last = firstOfLength[longest + 1] as number;
        for (let at = firstOfLength[shortest] as number; at < last; at++) {
          const span = byLength[at] as number;
          // A letter that differs changes two bits at most: what differs in more need not be read.
          if (bitsOf(signature ^ (bits[span] as number)) > 2 * most) continue;
          const said = levels[span] as number;
          if (said !== height && said !== anyHeight) continue;
          const given = spanLengths[span] as number;
          const edits = letterDistance(masks, 128 * span, given, letters, from, from + length, most);
          if (edits <= most) addMatch(matches, place, span, given, edits, name);
        }
      }
    },
  };
}

function bitsOf(bits: number): number {
  const twos = bits - ((bits >>> 1) & 0x55555555);
  const fours = (twos & 0x33333333) + ((twos >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** A name cut short by ฯ is the beginning of a province's or a district's. */
function matchBeginnings(table: NameTable, matches: Matches, span: number, key: string, height: number): void {
  for (const [name, { position }] of table.names.entries()) {
    const start = table.starts[name] as number;
    const own = table.heights[position] as number;
    // Names stand place by place, provinces and districts first.
    if (own === 2) return;
    if (height !== anyHeight && own !== height) continue;
    if ((table.starts[name + 1] as number) - start < key.length) continue;
    let at = 0;
    while (at < key.length && (table.letters[start + at] as number) === (key.charCodeAt(at) & 127)) at += 1;
    if (at === key.length) addMatch(matches, position, span, key.length, 0, name);
  }
}

import type { Axis } from "../places/index.js";
import { sumAt, wordsFor } from "./countLayer.js";
import { countedLanes, type TallyShape } from "./tallyShape.js";
import type { SnapshotPages, TallySnapshot } from "./tallySnapshot.js";
import type { TallyStore } from "./tallyStore.js";

/** Takes the sums of a part over, or throws and takes nothing. */
export function mergeInto(
  store: TallyStore,
  part: TallySnapshot,
  identity: string,
  shape: TallyShape,
  axis: Axis,
): void {
  if (part.identity !== identity)
    throw new RangeError(
      `part: counts of ${identity} (set, edition, open points, survey year, vintage, whether groups are counted) were expected, got ${part.identity}`,
    );
  const stranger = part.places.find((place) => !axis.landings.has(place));
  if (stranger !== undefined) throw new RangeError(`part: places of this axis were expected, got ${stranger}`);
  const { indicators, lanes, unknowns } = shape;
  const ofCounts = indicators.length * countedLanes.length;
  const [sums, counts, unknown] = [part.sums, part.counts, part.unknown].map((pages) => openPages(pages ?? [])) as [
    Pages,
    Pages,
    Pages,
  ];
  const subjects = indicators.map((_, indicator) => {
    let all = 0;
    for (let row = 0; row < part.places.length; row++)
      for (let at = indicator * countedLanes.length; at < (indicator + 1) * countedLanes.length; at++)
        all += sumAt(sums, row, lanes.length, at) + sumAt(counts, row, ofCounts, at);
    return all;
  });
  if (subjects.some((more, indicator) => more > store.roomOf(indicator)))
    throw new RangeError("part: sums below 2^53 were expected");
  const rows = part.places.map((place) => store.places.rowOf(place));
  const pairs = pairsOf(part.fromCounts, indicators.length);
  for (const [row, indicator] of pairs)
    if (store.counts?.has(rows[row] as number, indicator))
      throw new RangeError(
        `part: ${part.places[row]} was counted in two parts for indicator ${indicators[indicator]?.id}`,
      );
  for (const [indicator, more] of subjects.entries()) store.takeRoom(indicator, more);
  for (const [row, indicator] of pairs) store.countLayer().take(rows[row] as number, indicator);
  for (const [row, to] of rows.entries()) {
    for (let at = 0; at < lanes.length; at++) addTo(() => store.sums, to, at, sumAt(sums, row, lanes.length, at));
    for (let at = 0; at < ofCounts; at++)
      addTo(() => store.countLayer().sums, to, at, sumAt(counts, row, ofCounts, at));
    for (let at = 0; at < unknowns.length; at++)
      addTo(() => store.unknownLayer(), to, at, sumAt(unknown, row, unknowns.length, at));
  }
}

type Pages = readonly (Uint32Array | Float64Array | undefined)[];

function openPages(pages: SnapshotPages): Pages {
  return pages.map((page) => page ?? undefined);
}

function addTo(layer: () => TallyStore["sums"], row: number, lane: number, count: number): void {
  if (count !== 0) layer().add(row, lane, count);
}

/** The rows and indicators of bits. */
function pairsOf(bits: Uint32Array, indicators: number): readonly (readonly [row: number, indicator: number])[] {
  const words = wordsFor(indicators);
  const pairs: [number, number][] = [];
  for (const [at, word] of bits.entries()) {
    if (word === 0) continue;
    for (let bit = 0; bit < 32; bit++)
      if (((word >>> bit) & 1) === 1) pairs.push([Math.floor(at / words), (at % words) * 32 + bit]);
  }
  return pairs;
}

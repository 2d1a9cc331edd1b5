/** What goes from one name to another. */
export interface Band {
  readonly from: string;
  readonly to: string;
  readonly amount: bigint;
}

/** A name where it is drawn; positions run from 0, heights from 0 to 1. */
export interface Box {
  readonly name: string;
  readonly amount: bigint;
  readonly x: number;
  readonly x2: number;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** A band where it is drawn. */
export interface Curve extends Band {
  readonly points: readonly { readonly x: number; readonly low: number; readonly high: number }[];
}

const gap = 0.03;
const boxWidth = 0.02;
const steps = 16;

/**
 * Boxes in stages from left to right, each right of all that feed it, and the bands between them. Numbers here are
 * places on paper; amounts stay whole.
 */
export function layoutOf(bands: readonly Band[]): {
  readonly boxes: readonly Box[];
  readonly curves: readonly Curve[];
  readonly stages: number;
} {
  const stageOf = stagesOf(bands);
  const columns: string[][] = [];
  for (const [name, stage] of stageOf) {
    while (columns.length <= stage) columns.push([]);
    columns[stage]?.push(name);
  }
  const sizes = sizesOf(bands);
  const tallest = columns
    .map((names) => names.reduce((sum, name) => sum + (sizes.get(name) as bigint), 0n))
    .reduce((most, sum) => (sum > most ? sum : most), 1n);
  const gaps = columns.reduce((most, names) => Math.max(most, names.length - 1), 0) * gap;
  const scale = Math.max(0.1, 1 - gaps);
  const heightOf = (amount: bigint): number => (Number((amount * 1_000_000n) / tallest) / 1_000_000) * scale;
  const boxes = new Map<string, Box>();
  for (const [stage, names] of columns.entries()) {
    let low = 0;
    for (const name of names) {
      const amount = sizes.get(name) as bigint;
      const high = low + heightOf(amount);
      const [x, x2, middle] = [stage, stage + boxWidth, (low + high) / 2].map(rounded) as [number, number, number];
      boxes.set(name, { name, amount, x, x2, low: rounded(low), middle, high: rounded(high) });
      low = high + gap;
    }
  }
  return { boxes: [...boxes.values()], curves: curvesOf(bands, boxes, heightOf), stages: columns.length };
}

function curvesOf(
  bands: readonly Band[],
  boxes: ReadonlyMap<string, Box>,
  heightOf: (amount: bigint) => number,
): readonly Curve[] {
  const boxOf = (name: string): Box => boxes.get(name) as Box;
  // Bands leave and arrive in the order of the boxes they go to and come from, so that fewer cross.
  const starts = stacked(
    bands,
    boxes,
    ({ from }) => from,
    ({ to }) => boxOf(to),
    heightOf,
  );
  const ends = stacked(
    bands,
    boxes,
    ({ to }) => to,
    ({ from }) => boxOf(from),
    heightOf,
  );
  return bands.map((band) => {
    const [from, to, height] = [boxOf(band.from), boxOf(band.to), heightOf(band.amount)];
    const [start, end] = [starts.get(band) as number, ends.get(band) as number];
    const points = Array.from({ length: steps + 1 }, (_, step) => {
      const along = step / steps;
      const low = start + (end - start) * along * along * (3 - 2 * along);
      return { x: rounded(from.x2 + (to.x - from.x2) * along), low: rounded(low), high: rounded(low + height) };
    });
    return { ...band, points };
  });
}

/** Where each band meets its box, one below the other. */
function stacked(
  bands: readonly Band[],
  boxes: ReadonlyMap<string, Box>,
  at: (band: Band) => string,
  other: (band: Band) => Box,
  heightOf: (amount: bigint) => number,
): ReadonlyMap<Band, number> {
  const next = new Map([...boxes].map(([name, box]) => [name, box.low]));
  const ordered = [...bands].sort((a, b) => other(a).low - other(b).low);
  return new Map(
    ordered.map((band): [Band, number] => {
      const low = next.get(at(band)) as number;
      next.set(at(band), low + heightOf(band.amount));
      return [band, low];
    }),
  );
}

/**
 * Each name's stage. Where names feed each other in a circle, the first of them begins.
 * @remarks In rounds: all names whose feeders are placed, else the first that is not. Each band is looked at once.
 */
function stagesOf(bands: readonly Band[]): ReadonlyMap<string, number> {
  const names = [...new Set(bands.flatMap(({ from, to }) => [from, to]))];
  const nodeOf = new Map(
    names.map((name, index) => [name, { name, index, wanted: 0, stage: 0, feeds: [] as string[] }]),
  );
  for (const { from, to } of bands) {
    nodeOf.get(from)?.feeds.push(to);
    (nodeOf.get(to) as { wanted: number }).wanted += 1;
  }
  const nodes = [...nodeOf.values()];
  const stages = new Map<string, number>();
  let ready = nodes.filter(({ wanted }) => wanted === 0);
  let first = 0;
  while (stages.size < nodes.length) {
    while (stages.has(names[first] as string)) first += 1;
    const placed = ready.length > 0 ? ready : nodes.slice(first, first + 1);
    for (const { name, stage } of placed) stages.set(name, stage);
    ready = [];
    for (const { feeds, stage } of placed) {
      for (const name of feeds) {
        const fed = nodeOf.get(name);
        if (fed === undefined || stages.has(name)) continue;
        fed.stage = Math.max(fed.stage, stage + 1);
        fed.wanted -= 1;
        if (fed.wanted === 0) ready.push(fed);
      }
    }
    ready.sort((a, b) => a.index - b.index);
  }
  return stages;
}

/** What goes through each name: the greater of what arrives and what leaves. */
function sizesOf(bands: readonly Band[]): ReadonlyMap<string, bigint> {
  const [into, out] = [new Map<string, bigint>(), new Map<string, bigint>()];
  for (const { amount, from, to } of bands) {
    out.set(from, (out.get(from) ?? 0n) + amount);
    into.set(to, (into.get(to) ?? 0n) + amount);
  }
  const sizes = new Map(out);
  for (const [name, amount] of into) if (amount > (out.get(name) ?? 0n)) sizes.set(name, amount);
  return sizes;
}

function rounded(place: number): number {
  return Math.round(place * 10_000) / 10_000;
}

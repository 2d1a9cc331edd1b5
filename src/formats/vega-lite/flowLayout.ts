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
  const columns: string[][] = Array.from({ length: Math.max(-1, ...stageOf.values()) + 1 }, () => []);
  for (const [name, stage] of stageOf) columns[stage]?.push(name);
  const sizeOf = (name: string): bigint => {
    const into = total(bands.filter(({ to }) => to === name));
    const out = total(bands.filter(({ from }) => from === name));
    return into > out ? into : out;
  };
  const sizes = new Map([...stageOf.keys()].map((name) => [name, sizeOf(name)]));
  const tallest = columns
    .map((names) => names.reduce((sum, name) => sum + (sizes.get(name) as bigint), 0n))
    .reduce((most, sum) => (sum > most ? sum : most), 1n);
  const gaps = Math.max(0, ...columns.map((names) => names.length - 1)) * gap;
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

/** Each name's stage. Where names feed each other in a circle, the first of them begins. */
function stagesOf(bands: readonly Band[]): ReadonlyMap<string, number> {
  const names = [...new Set(bands.flatMap(({ from, to }) => [from, to]))];
  const stages = new Map<string, number>();
  while (stages.size < names.length) {
    const open = names.filter((name) => !stages.has(name));
    const ready = open.filter((name) => bands.every(({ from, to }) => to !== name || stages.has(from)));
    const placed = ready.length > 0 ? ready : open.slice(0, 1);
    const next = placed.map((name): readonly [string, number] => {
      const feeding = bands.filter(({ from, to }) => to === name && stages.has(from));
      return [name, Math.max(-1, ...feeding.map(({ from }) => stages.get(from) as number)) + 1];
    });
    for (const [name, stage] of next) stages.set(name, stage);
  }
  return stages;
}

function total(bands: readonly Band[]): bigint {
  return bands.reduce((sum, { amount }) => sum + amount, 0n);
}

function rounded(place: number): number {
  return Math.round(place * 10_000) / 10_000;
}

import type {
  Aggregate,
  Composite,
  CompositeItem,
  CompositeNode,
  CompositePart,
  Distance,
  MissingPolicy,
  Normalisation,
} from "chumchon/indicators";
import type { ColumnSpec, TableSchema } from "chumchon/tables";
import { type Cell, type Fraction, fraction, minus, over, plus, times } from "./oracle.js";

/** A made-up definition and made-up units for it, the same for the same seed. */
export interface Case {
  readonly composite: Composite;
  readonly schema: TableSchema;
  readonly rows: readonly Readonly<Record<string, Cell>>[];
}

const title = { th: "สมมติ", en: "Made up" };

/** Numbers from 0 to 1 that a seed decides (mulberry32). */
export function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function randomCase(seed: number): Case {
  const chance = chances(seed);
  const below = (most: number): number => Math.floor(chance() * most);
  const pick = <T>(...choices: readonly T[]): T => choices[below(choices.length)] as T;
  const decimals = pick(0, 1, 2, 2, 3);
  const outOf = pick<number | string>(1, 100, "100", "10");
  const fixed = (): MissingPolicy => ({
    value: String(fraction(outOf).n / 2n === 0n ? "1/2" : fraction(outOf).n / 2n),
  });
  const policy = (): MissingPolicy => pick<MissingPolicy>("refuse", "refuse", "reweight", "reweight", "worst", fixed());

  const aggregate = (): Aggregate =>
    pick<Aggregate>(
      "arithmetic",
      "arithmetic",
      "arithmetic",
      "geometric",
      "geometric",
      "harmonic",
      "minimum",
      "median",
      "sum",
      { power: pick<number | string>(2, "1/2", -2, 3, "3/2", "-1/2", 1) },
    );

  // In half of the definitions every half can be typed, so that many units lie on one.
  const isFine = chance() < 0.5;
  const nodes: CompositeNode[] = [];
  const marks: Record<string, readonly [Fraction, Fraction]> = {};
  const schema: Record<string, ColumnSpec> = { unit: { kind: "text" } };
  const items: CompositeItem[] = Array.from({ length: 2 + below(7) }, (_, number) => {
    const id = `item${number}`;
    const isLogarithm = !isFine && chance() < 0.24;
    const [minimum, maximum] = isLogarithm
      ? pick([1, 100], ["1", "100000000"], ["1/2", 5000], [100, 75000])
      : isFine
        ? pick([0, 100], ["0", "1"])
        : pick([0, 100], [0, 1], ["20", "85"], ["1/3", "10/3"], [-7.5, "12.5"], ["0", "0.3"], [0, 7]);
    schema[id] = isFine
      ? pick<ColumnSpec>({ kind: "decimal", decimals: 6, optional: true }, { kind: "float", optional: true })
      : pick<ColumnSpec>(
          { kind: "integer", optional: true },
          { kind: "decimal", decimals: 1 + below(4), optional: true },
          { kind: "decimal", decimals: 3, optional: true },
          { kind: "float", optional: true },
        );
    marks[id] = [fraction(minimum as string), fraction(maximum as string)];
    const better = pick("higher" as const, "higher" as const, "lower" as const);
    const outside = pick("clamp" as const, "clamp" as const, "reject" as const, "keep" as const);
    const goalposts: Normalisation = { kind: "goalposts", minimum, maximum, outside };
    const mark = better === "higher" ? maximum : minimum;
    const ofUnits = (): Normalisation =>
      pick<Normalisation>(
        { kind: "minimumMaximum" },
        {
          kind: "distance",
          to: pick<Distance["to"]>("best", { target: mark }, { unit: `unit ${below(13)}` }),
          outside,
        },
        { kind: "fractionOfMaximum", outside },
        {
          kind: "zScore",
          deviation: pick("sample" as const, "population" as const),
          ...pick({}, { mean: 50, spread: 10 }, { mean: "1/3" }),
        },
        { kind: pick("rank" as const, "borda" as const), ties: pick("competition" as const, "average" as const) },
        { kind: "percentileRank", ties: pick("competition" as const, "average" as const) },
        bandsBetween(minimum, maximum, pick<number | string>(0, -1, "1/3")),
      );
    const isOfUnits = chance() < 0.3;
    return {
      id,
      column: id,
      title,
      better,
      transform: isLogarithm ? "logarithm" : "none",
      ...(isLogarithm && chance() < 0.4 && { shift: pick<number | string>(1, "1/3", "-0.25", 100) }),
      normalisation: !isOfUnits ? goalposts : isLogarithm ? { kind: "minimumMaximum" } : ofUnits(),
    };
  });
  // The lowest first: a few of what has no parent yet become the parts of a new node, until one is left.
  let open: readonly string[] = items.map(({ id }) => id);
  while (open.length > 1 || nodes.length === 0) {
    const taken = open.length <= 3 || chance() < 0.3 ? open.length : 1 + below(Math.min(4, open.length));
    const id = `node${nodes.length}`;
    nodes.push({
      id,
      title,
      aggregate: aggregate(),
      ...weighted(open.slice(0, taken), below(4)),
      missing: policy(),
      ...(chance() < 0.15 && { coverage: { parts: 1 + below(taken) } }),
      ...(chance() < 0.15 && { coverage: { weight: pick<string | number>("1/3", "1/2", "0.6", 1) } }),
    });
    open = [...open.slice(taken), id];
  }
  const negative = mayBeNegative(items, nodes);
  const composite: Composite = {
    id: "made-up",
    edition: String(seed),
    title,
    citation: { source: title, evidence: "unverified" },
    decimals,
    // Half up in most, so that evaluators without other modes can be compared.
    rounding: pick("halfUp", "halfUp", "halfUp", "halfEven", "halfDown", "up", "down", "ceiling", "floor"),
    outOf,
    rankBy: pick("rounded", "rounded", "exact"),
    items: items.map((item) =>
      negative.has(item.id) ? { ...item, normalisation: withoutNegative(item.normalisation) } : item,
    ),
    nodes,
  };
  const rows: Record<string, Cell>[] = [];
  for (let row = 0; row < 12; row++) {
    // A score in all items at once that lies on a rounding half, where the column can hold it.
    const half = over(fraction(2 * below(10 ** decimals * Number(outOf)) + 1), fraction(2 * 10 ** decimals));
    const isTrap = chance() < 0.5;
    const cells = composite.items.map((item, index): [string, Cell] => {
      const [low, high] = marks[item.id] as readonly [Fraction, Fraction];
      // Worst and best of the units are the marks in many, so that what lies between them is known beforehand.
      const isGiven = item.normalisation.kind === "goalposts";
      if (!isGiven && row < 2) return [item.id, cellFor(schema[item.id] as ColumnSpec, row === 0 ? low : high)];
      if (chance() < (isTrap ? 0.02 : 0.1)) return [item.id, null];
      if (!isTrap && row > 1 && chance() < 0.2) return [item.id, rows[row - 1]?.[item.id] ?? null];
      const target = isTrap ? around(half, index, row) : undefined;
      const value =
        target && item.transform === "none" ? valueFor(item, target, fraction(outOf), low, high) : undefined;
      return [item.id, cellFor(schema[item.id] as ColumnSpec, value ?? loose(item, chance, low, high))];
    });
    rows.push({ unit: `unit ${row}`, ...Object.fromEntries(cells) });
  }
  return { composite, schema, rows };
}

/** Weights of four kinds: equal unit fractions, whole numbers to be normalised, decimals that sum, fractions that sum. */
function weighted(
  parts: readonly string[],
  kind: number,
): { parts: readonly CompositePart[]; normaliseWeights?: boolean } {
  const count = parts.length;
  if (kind === 0) return { parts: parts.map((of) => ({ of, weight: `1/${count}` })) };
  if (kind === 1)
    return { parts: parts.map((of, index) => ({ of, weight: 1 + ((index * 7) % 5) })), normaliseWeights: true };
  const size = kind === 2 ? 20 : 3 * count;
  const rest = size - (count - 1);
  const weight = (index: number): string => (kind === 2 ? (index === 0 ? rest * 5 : 5) / 100 : "").toString();
  return {
    parts: parts.map((of, index) => ({ of, weight: kind === 2 ? weight(index) : `${index === 0 ? rest : 1}/${size}` })),
  };
}

/** The items that may not be kept beyond their goalposts, because a node above takes no negative part. */
function mayBeNegative(items: readonly CompositeItem[], nodes: readonly CompositeNode[]): ReadonlySet<string> {
  const bound = new Set<string>();
  const bind = (node: CompositeNode): void => {
    for (const { of } of node.parts) {
      bound.add(of);
      const below = nodes.find(({ id }) => id === of);
      if (below) bind(below);
    }
  };
  for (const node of nodes) {
    const isMean = node.aggregate === "arithmetic" || node.aggregate === "sum";
    const isPlace = node.aggregate === "minimum" || node.aggregate === "median";
    if (!(isMean || isPlace) || node.missing === "worst") bind(node);
  }
  return new Set(items.map(({ id }) => id).filter((id) => bound.has(id)));
}

/** The half itself; in every third row also as far above it as below, so that means of three come back to it. */
function around(half: Fraction, index: number, row: number): Fraction {
  const step = fraction("1/50");
  if (row % 3 !== 0 || index % 3 === 0) return half;
  return index % 3 === 1 ? plus(half, step) : minus(half, step);
}

function valueFor(item: CompositeItem, score: Fraction, full: Fraction, low: Fraction, high: Fraction): Fraction {
  const share = over(score, full);
  return plus(low, times(item.better === "higher" ? share : minus(fraction(1), share), minus(high, low)));
}

function loose(item: CompositeItem, chance: () => number, low: Fraction, high: Fraction): Fraction {
  if (chance() < 0.1) return chance() < 0.5 ? low : high;
  if (item.transform === "logarithm") return fraction(String(10 ** Math.floor(chance() * 6)));
  const isInside = item.normalisation.kind !== "goalposts" && chance() < 0.8;
  const share = isInside ? Math.round(chance() * 1000) : Math.round(chance() * 1300 - 150);
  return plus(low, times(fraction(String(share)), over(minus(high, low), fraction(1000))));
}

/** Three bands that leave a gap, one end of which belongs to a band. */
function bandsBetween(minimum: number | string, maximum: number | string, points: number | string): Normalisation {
  const [low, high] = [fraction(minimum), fraction(maximum)];
  const at = (share: string): string => {
    const { n, d } = plus(low, times(fraction(share), minus(high, low)));
    return `${n}/${d}`;
  };
  return {
    kind: "bands",
    bands: [
      { id: "low", title, to: { value: at("0.3"), isClosed: false }, score: points },
      {
        id: "middle",
        title,
        from: { value: at("0.3"), isClosed: true },
        to: { value: at("0.6"), isClosed: true },
        score: "1/2",
      },
      { id: "high", title, from: { value: at("0.65"), isClosed: false }, score: 1 },
    ],
  };
}

/** The same without scores below zero. */
function withoutNegative(normalisation: Normalisation): Normalisation {
  if (normalisation.kind === "zScore") return { kind: "minimumMaximum" };
  if (normalisation.kind === "bands") {
    return {
      kind: "bands",
      bands: normalisation.bands.map((band) => (band.score === -1 ? { ...band, score: 0 } : band)),
    };
  }
  return "outside" in normalisation ? { ...normalisation, outside: "clamp" } : normalisation;
}

/** The nearest value that the column can hold, as a person would type it. */
function cellFor(spec: ColumnSpec, value: Fraction): Cell {
  const places = spec.kind === "decimal" ? spec.decimals : spec.kind === "float" ? 6 : 0;
  const scale = 10n ** BigInt(places);
  const units = (value.n * scale * 2n + value.d) / (2n * value.d);
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, "0");
  const text = `${units < 0n ? "-" : ""}${digits.slice(0, digits.length - places)}${places > 0 ? `.${digits.slice(-places)}` : ""}`;
  return spec.kind === "decimal" ? text : Number(text);
}

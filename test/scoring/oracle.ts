import type { Composite, CompositeItem, CompositeNode } from "chumchon/indicators";

/*
 * An evaluator of composites that shares no line with the library: fractions of bigints, its own roots and logarithms, and the
 * rule that an irrational step is its value to 80 digits, snapped to 50. Slow, and meant to be plain.
 */

/** A cell as it was typed: a decimal text, a number, or nothing. */
export type Cell = string | number | null;
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}
export interface Shown {
  /** The rounded score of each node, as an integer of the declared decimals. */
  readonly nodes: Readonly<Record<string, bigint | undefined>>;
  readonly rank: number | undefined;
  readonly tied: number | undefined;
}

export function fraction(text: string | number): Fraction {
  const [above = "", below = "1"] = String(text).split("/");
  const decimal = (number: string): Fraction => {
    const [whole = "", places = ""] = number.split(".");
    return reduced(BigInt(whole + places), 10n ** BigInt(places.length));
  };
  return over(decimal(above), decimal(below));
}

function reduced(n: bigint, d: bigint): Fraction {
  let [a, b] = [n < 0n ? -n : n, d < 0n ? -d : d];
  while (b > 0n) [a, b] = [b, a % b];
  const sign = d < 0n ? -1n : 1n;
  return { n: (sign * n) / a, d: (sign * d) / a };
}

export const plus = (a: Fraction, b: Fraction): Fraction => reduced(a.n * b.d + b.n * a.d, a.d * b.d);
export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, { n: -b.n, d: b.d });
export const times = (a: Fraction, b: Fraction): Fraction => reduced(a.n * b.n, a.d * b.d);
export const over = (a: Fraction, b: Fraction): Fraction => reduced(a.n * b.d, a.d * b.n);
const less = (a: Fraction, b: Fraction): boolean => a.n * b.d < b.n * a.d;
const one: Fraction = { n: 1n, d: 1n };
const zero: Fraction = { n: 0n, d: 1n };

type Row = Readonly<Record<string, Cell>>;

/** Scores rows by a composite; the parents of parts, weights and policies are read from the definition anew in each row. */
export function oracle(composite: Composite, rows: readonly Readonly<Record<string, Cell>>[]): readonly Shown[] {
  const parts = new Set(composite.nodes.flatMap((node) => node.parts.map(({ of }) => of)));
  const index = composite.nodes.find(({ id }) => !parts.has(id)) as CompositeNode;
  const scored = rows.map((row) => {
    const exact: Record<string, Fraction | undefined> = {};
    for (const node of composite.nodes) exact[node.id] = nodeScore(composite, node, row, rows);
    const nodes = Object.fromEntries(
      Object.entries(exact).map(([id, score]) => [id, score && rounded(score, composite.decimals, composite.rounding)]),
    );
    return { nodes, exact: exact[index.id] };
  });
  const keys = scored.map(({ nodes, exact }): Fraction | undefined =>
    composite.rankBy === "exact"
      ? exact
      : nodes[index.id] === undefined
        ? undefined
        : { n: nodes[index.id] as bigint, d: 1n },
  );
  return scored.map(({ nodes }, row) => {
    const key = keys[row];
    if (key === undefined) return { nodes, rank: undefined, tied: undefined };
    const higher = keys.filter((other) => other !== undefined && less(key, other)).length;
    const equal = keys.filter((other) => other !== undefined && !less(key, other) && !less(other, key)).length;
    return { nodes, rank: higher + 1, tied: equal };
  });
}

function partScore(composite: Composite, id: string, row: Row, rows: readonly Row[]): Fraction | undefined {
  const node = composite.nodes.find((candidate) => candidate.id === id);
  if (node !== undefined) return nodeScore(composite, node, row, rows);
  const item = composite.items.find((candidate) => candidate.id === id) as CompositeItem;
  return itemScore(item, fraction(composite.outOf ?? 1), row[item.column] ?? null, rows);
}

function itemScore(item: CompositeItem, full: Fraction, cell: Cell, rows: readonly Row[]): Fraction | undefined {
  if (cell === null) return undefined;
  const { normalisation } = item;
  const isHigher = item.better === "higher";
  const value = fraction(cell);
  const all = rows.flatMap((row) => {
    const other = row[item.column] ?? null;
    return other === null ? [] : [{ unit: row.unit, value: fraction(other) }];
  });
  const values = all.map((one) => one.value);
  const count = fraction(values.length);
  switch (normalisation.kind) {
    case "goalposts":
      return between(
        item,
        fraction(normalisation.minimum),
        fraction(normalisation.maximum),
        normalisation.outside,
        value,
        full,
      );
    case "minimumMaximum":
    case "distance":
    case "fractionOfMaximum": {
      const added = fraction(item.shift ?? 0);
      const usable = item.transform === "logarithm" ? values.filter((one) => plus(one, added).n > 0n) : values;
      const sorted = [...usable].sort((a, b) => (less(a, b) ? -1 : 1));
      let [low, high] = [sorted[0], sorted.at(-1)];
      if (normalisation.kind === "fractionOfMaximum") low = zero;
      if (normalisation.kind === "distance" && typeof normalisation.to === "object") {
        const { to } = normalisation;
        const named = "unit" in to ? all.filter(({ unit }) => unit === to.unit) : [];
        const mark = "target" in to ? fraction(to.target) : named.length === 1 ? named[0]?.value : undefined;
        if (isHigher) high = mark;
        else low = mark;
      }
      if (low === undefined || high === undefined || !less(low, high)) return undefined;
      const outside = normalisation.kind === "minimumMaximum" ? "keep" : normalisation.outside;
      return between(item, low, high, outside, value, full);
    }
    case "zScore": {
      const mean = over(values.reduce(plus), count);
      const squares = values.map((one) => times(minus(one, mean), minus(one, mean))).reduce(plus);
      const divisor = normalisation.deviation === "sample" ? minus(count, one) : count;
      if (squares.n === 0n || divisor.n === 0n) return undefined;
      const from = isHigher ? minus(value, mean) : minus(mean, value);
      const size = root(over(times(times(from, from), divisor), squares), 2n);
      const z = from.n < 0n ? minus(zero, size) : size;
      return plus(fraction(normalisation.mean ?? 0), times(fraction(normalisation.spread ?? 1), z));
    }
    case "bands": {
      const band = normalisation.bands.find(({ from, to }) => {
        const isAbove =
          from === undefined ||
          less(fraction(from.value), value) ||
          (from.isClosed && isSame(fraction(from.value), value));
        const isBelow =
          to === undefined || less(value, fraction(to.value)) || (to.isClosed && isSame(fraction(to.value), value));
        return isAbove && isBelow;
      });
      return band === undefined ? undefined : fraction(band.score ?? 0);
    }
    default: {
      const worse = values.filter((other) => (isHigher ? less(other, value) : less(value, other))).length;
      const same = values.filter((other) => isSame(other, value)).length;
      const below = plus(
        fraction(worse),
        normalisation.ties === "average" ? over(fraction(same - 1), fraction(2)) : zero,
      );
      if (normalisation.kind === "rank") return plus(below, one);
      if (normalisation.kind === "borda") return below;
      return values.length < 2 ? undefined : times(full, over(below, minus(count, one)));
    }
  }
}

const isSame = (a: Fraction, b: Fraction): boolean => !less(a, b) && !less(b, a);

function between(
  item: CompositeItem,
  low: Fraction,
  high: Fraction,
  outside: "clamp" | "keep" | "reject",
  given: Fraction,
  full: Fraction,
): Fraction | undefined {
  let value = given;
  const isOutside = less(value, low) || less(high, value);
  if (isOutside && outside === "reject") return undefined;
  if (isOutside && outside === "clamp") value = less(value, low) ? low : high;
  const shifted = (one: Fraction): Fraction => plus(one, fraction(item.shift ?? 0));
  if (item.transform === "logarithm" && shifted(value).n <= 0n) return undefined;
  const share =
    item.transform === "logarithm"
      ? logarithm(over(shifted(value), shifted(low)), over(shifted(high), shifted(low)))
      : over(minus(value, low), minus(high, low));
  return times(full, item.better === "higher" ? share : minus(one, share));
}

function nodeScore(composite: Composite, node: CompositeNode, row: Row, rows: readonly Row[]): Fraction | undefined {
  const members: Member[] = [];
  let [there, itsWeight] = [0, zero];
  const all = node.parts.map(({ weight }) => fraction(weight)).reduce(plus);
  for (const { of, weight } of node.parts) {
    let score = partScore(composite, of, row, rows);
    if (score !== undefined) {
      there += 1;
      itsWeight = plus(itsWeight, over(fraction(weight), all));
    } else {
      if (node.missing === "refuse") return undefined;
      if (node.missing === "reweight") continue;
      score = node.missing === "worst" ? zero : fraction(node.missing.value);
    }
    members.push({ weight: fraction(weight), score });
  }
  if (members.length === 0) return undefined;
  if (there < (node.coverage?.parts ?? 0)) return undefined;
  if (less(itsWeight, fraction(node.coverage?.weight ?? 0))) return undefined;
  const total = members.map(({ weight }) => weight).reduce(plus);
  const weights = members.map(({ weight }) => over(weight, total));
  const mean = (): Fraction => members.map(({ score }, index) => times(weights[index] as Fraction, score)).reduce(plus);
  if (node.aggregate === "arithmetic") return mean();
  if (node.aggregate === "sum") {
    if (node.normaliseWeights === true) return mean();
    return times(node.parts.map(({ weight }) => fraction(weight)).reduce(plus), mean());
  }
  const sorted = members
    .map(({ score }, index) => ({ score, weight: weights[index] as Fraction }))
    .sort((a, b) => (less(a.score, b.score) ? -1 : less(b.score, a.score) ? 1 : 0));
  if (node.aggregate === "minimum") return sorted[0]?.score;
  if (node.aggregate === "median") {
    // Half of the weight lies below or at one, and half above or at the other.
    const upTo = (place: number): Fraction =>
      sorted
        .slice(0, place + 1)
        .map(({ weight }) => weight)
        .reduce(plus, zero);
    const half = fraction("1/2");
    const first = sorted.findIndex((_, place) => !less(upTo(place), half));
    const second = sorted.findIndex((_, place) => less(half, upTo(place)));
    return times(half, plus((sorted[first] as Member).score, (sorted[second] as Member).score));
  }
  if (node.aggregate !== "geometric") {
    const exponent = node.aggregate === "harmonic" ? minus(zero, one) : fraction(node.aggregate.power);
    return powerMean(sorted, exponent);
  }
  const degree = weights.reduce((common, { d }) => (common * d) / gcd(common, d), 1n);
  const product = members
    .map(({ score }, index) => {
      const power = ((weights[index] as Fraction).n * degree) / (weights[index] as Fraction).d;
      return { n: score.n ** power, d: score.d ** power };
    })
    .reduce((a, b) => ({ n: a.n * b.n, d: a.d * b.d }));
  return root(reduced(product.n, product.d), degree);
}

interface Member {
  readonly weight: Fraction;
  readonly score: Fraction;
}

/** Exact where all powers are ratios; else in whole numbers of 10⁻¹³⁰, and snapped. */
function powerMean(members: readonly Member[], exponent: Fraction): Fraction {
  const isBelow = exponent.n < 0n;
  const size = isBelow ? -exponent.n : exponent.n;
  if (isBelow && members.some(({ score }) => score.n === 0n)) return zero;
  const bases = members.map(({ score: { n, d } }) => (isBelow ? { n: d, d: n } : { n, d }));
  const roots = bases.map((base) => exactRoot(base, exponent.d));
  const isExact = roots.every((one) => one !== undefined);
  const fine = 10n ** 130n;
  const powers = isExact
    ? roots.map((one) => ({ n: (one as Fraction).n ** size, d: (one as Fraction).d ** size }))
    : bases.map(({ n, d }) => fineRoot({ n: n ** size, d: d ** size }, exponent.d, fine));
  const mean = powers.map((power, index) => times((members[index] as Member).weight, power)).reduce(plus);
  if (mean.n === 0n) return zero;
  const turned = isBelow ? { n: mean.d, d: mean.n } : mean;
  const raised = { n: turned.n ** exponent.d, d: turned.d ** exponent.d };
  return (isExact ? exactRoot(raised, size) : undefined) ?? snap(fineRoot(raised, size, fine));
}

function exactRoot(value: Fraction, degree: bigint): Fraction | undefined {
  if (value.n === 0n) return zero;
  const { n, d } = reduced(value.n, value.d);
  const [above, below] = [wholeRoot(n, degree), wholeRoot(d, degree)];
  return above ** degree === n && below ** degree === d ? { n: above, d: below } : undefined;
}

function fineRoot(value: Fraction, degree: bigint, fine: bigint): Fraction {
  return reduced(wholeRoot((value.n * fine ** degree) / value.d, degree), fine);
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}

/** The root: itself where both parts are perfect powers, else cut after 110 decimals and snapped. */
export function root(value: Fraction, degree: bigint): Fraction {
  if (value.n === 0n) return zero;
  const [above, below] = [wholeRoot(value.n, degree), wholeRoot(value.d, degree)];
  if (above ** degree === value.n && below ** degree === value.d) return { n: above, d: below };
  const scale = 10n ** (degree * 110n);
  return snap(reduced(wholeRoot((value.n * scale) / value.d, degree), 10n ** 110n));
}

/** By halving: the greatest whole number whose power is not above the value. */
function wholeRoot(value: bigint, degree: bigint): bigint {
  let low = 0n;
  let high = 1n << (BigInt(value.toString(2).length) / degree + 1n);
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (middle ** degree <= value) low = middle;
    else high = middle;
  }
  return low;
}

/** The logarithm of x to base b: a ratio where one power equals another, else 2·(z + z³/3 + …) in whole numbers of 10⁻¹⁵⁰. */
export function logarithm(x: Fraction, base: Fraction): Fraction {
  const value = { n: naturalLogarithm(x), d: naturalLogarithm(base) };
  for (let degree = 1n; degree <= 24n; degree++) {
    const power = (2n * value.n * degree + value.d) / (2n * value.d);
    const size = power < 0n ? -power : power;
    if (size > 200n) continue;
    const [left, right] = [
      { n: x.n ** degree, d: x.d ** degree },
      { n: base.n ** size, d: base.d ** size },
    ];
    const isEqual = power < 0n ? left.n * right.n === left.d * right.d : left.n * right.d === left.d * right.n;
    if (isEqual) return reduced(power, degree);
  }
  return snap(reduced(value.n, value.d));
}

const unit = 10n ** 150n;

function naturalLogarithm({ n, d }: Fraction): bigint {
  let [above, below, halvings] = [n, d, 0n];
  while (above > 2n * below) [below, halvings] = [below * 2n, halvings + 1n];
  while (above < below) [above, halvings] = [above * 2n, halvings - 1n];
  return twiceArtanh(above - below, above + below) + halvings * twiceArtanh(1n, 3n);
}

function twiceArtanh(n: bigint, d: bigint): bigint {
  let power = (unit * n) / d;
  let sum = 0n;
  for (let odd = 1n; power !== 0n; odd += 2n) {
    sum += power / odd;
    power = (((power * n) / d) * n) / d;
  }
  return 2n * sum;
}

function snap(value: Fraction): Fraction {
  return significant(significant(value, 80), 50);
}

function significant(value: Fraction, digits: number): Fraction {
  const size = value.n < 0n ? -value.n : value.n;
  let places = digits + value.d.toString().length - size.toString().length;
  const units = (): bigint => {
    const [n, d] = places < 0 ? [size, value.d * 10n ** BigInt(-places)] : [size * 10n ** BigInt(places), value.d];
    return (2n * n + d) / (2n * d);
  };
  while (units() >= 10n ** BigInt(digits)) places -= 1;
  const kept = value.n < 0n ? -units() : units();
  return places < 0 ? { n: kept * 10n ** BigInt(-places), d: 1n } : reduced(kept, 10n ** BigInt(places));
}

/** Rounds by its neighbours: which of the two whole numbers around it is wanted. */
export function rounded(value: Fraction, decimals: number, mode: Composite["rounding"] = "halfUp"): bigint {
  const n = value.n * 10n ** BigInt(decimals);
  let floor = n / value.d;
  if (floor * value.d > n) floor -= 1n;
  if (floor * value.d === n) return floor;
  const [toZero, fromZero] = n < 0n ? [floor + 1n, floor] : [floor, floor + 1n];
  const twice = 2n * (n - floor * value.d);
  const nearer = twice < value.d ? floor : floor + 1n;
  switch (mode) {
    case "up":
      return fromZero;
    case "down":
      return toZero;
    case "floor":
      return floor;
    case "ceiling":
      return floor + 1n;
    case "halfUp":
      return twice === value.d ? fromZero : nearer;
    case "halfDown":
      return twice === value.d ? toZero : nearer;
    case "halfEven":
      return twice === value.d ? (floor % 2n === 0n ? floor : floor + 1n) : nearer;
  }
}

import type { Composite, CompositeItem, CompositeNode } from "chumchon/indicators";
import { Decimal } from "decimal.js";
import type { Cell } from "./oracle.js";

/** What an evaluator needs of its numbers. */
export interface Numbers<N> {
  of(text: string): N;
  plus(a: N, b: N): N;
  minus(a: N, b: N): N;
  times(a: N, b: N): N;
  over(a: N, b: N): N;
  power(a: N, b: N): N;
  logarithm(a: N): N;
  isLess(a: N, b: N): boolean;
  /** Half away from zero, at so many decimals, as an integer. */
  rounded(a: N, decimals: number): number;
}

/** As one would write it with JavaScript's numbers. */
export const floats: Numbers<number> = {
  of: Number,
  plus: (a, b) => a + b,
  minus: (a, b) => a - b,
  times: (a, b) => a * b,
  over: (a, b) => a / b,
  power: (a, b) => a ** b,
  logarithm: Math.log,
  isLess: (a, b) => a < b,
  rounded: (a, decimals) => Math.sign(a) * Math.round(Math.abs(a) * 10 ** decimals),
};

const Wide = Decimal.clone({ defaults: true, precision: 50, rounding: Decimal.ROUND_HALF_UP });

/** As one would write it with decimal.js at 50 digits. */
export const decimals: Numbers<Decimal> = {
  of: (text) => new Wide(text),
  plus: (a, b) => a.plus(b),
  minus: (a, b) => a.minus(b),
  times: (a, b) => a.times(b),
  over: (a, b) => a.div(b),
  power: (a, b) => a.pow(b),
  logarithm: (a) => a.ln(),
  isLess: (a, b) => a.lt(b),
  rounded: (a, places) => a.times(new Wide(10).pow(places)).toDecimalPlaces(0).toNumber(),
};

/** The rounded scores of all nodes by an evaluator that has no fractions; half up only. */
export function approximate<N>(
  numbers: Numbers<N>,
  composite: Composite,
  row: Readonly<Record<string, Cell>>,
): Readonly<Record<string, number | undefined>> {
  const { of, plus, minus, times, over, power, logarithm, isLess, rounded } = numbers;
  const read = (text: string | number): N => {
    const [above = "", below = "1"] = String(text).split("/");
    return over(of(above), of(below));
  };
  const itemScore = (item: CompositeItem): N | undefined => {
    const cell = row[item.column] ?? null;
    // As with means: what only the library and the oracle know is passed over.
    if (cell === null || item.normalisation.kind !== "goalposts" || item.shift) return undefined;
    const [low, high] = [read(item.normalisation.minimum), read(item.normalisation.maximum)];
    let value = read(cell);
    const isOutside = isLess(value, low) || isLess(high, value);
    if (isOutside && item.normalisation.outside === "reject") return undefined;
    if (isOutside && item.normalisation.outside === "clamp") value = isLess(value, low) ? low : high;
    if (item.transform === "logarithm" && !isLess(of("0"), value)) return undefined;
    const share =
      item.transform === "logarithm"
        ? over(minus(logarithm(value), logarithm(low)), minus(logarithm(high), logarithm(low)))
        : over(minus(value, low), minus(high, low));
    return times(read(composite.outOf ?? 1), item.better === "higher" ? share : minus(of("1"), share));
  };
  const nodeScore = (node: CompositeNode): N | undefined => {
    const members: { weight: N; score: N }[] = [];
    for (const { of: id, weight } of node.parts) {
      const below = composite.nodes.find((candidate) => candidate.id === id);
      const item = composite.items.find((candidate) => candidate.id === id);
      let score = below ? nodeScore(below) : itemScore(item as CompositeItem);
      if (score === undefined) {
        if (node.missing === "refuse") return undefined;
        if (node.missing === "reweight") continue;
        score = node.missing === "worst" ? of("0") : read(node.missing.value);
      }
      members.push({ weight: read(weight), score });
    }
    if (members.length === 0) return undefined;
    const total = members.map(({ weight }) => weight).reduce(plus);
    const mean = (terms: readonly { weight: N; score: N }[]): N =>
      over(terms.map(({ weight, score }) => times(weight, score)).reduce(plus), total);
    if (node.aggregate === "arithmetic") return mean(members);
    // What cannot be compared is passed over: a wrong answer of these evaluators would prove nothing new.
    if (node.aggregate !== "geometric") return undefined;
    return members.map(({ weight, score }) => power(score, over(weight, total))).reduce(times);
  };
  return Object.fromEntries(
    composite.nodes.map((node) => {
      const score = nodeScore(node);
      return [node.id, score === undefined ? undefined : rounded(score, composite.decimals)];
    }),
  );
}

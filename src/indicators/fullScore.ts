import {
  addRatio,
  compareRatio,
  divideRatio,
  multiplyRatio,
  parseRatio,
  type Ratio,
  sumRatios,
} from "../amounts/index.js";
import { fullScoreOfItem } from "./checkNormalisation.js";
import type { Composite, CompositeNode } from "./composite.js";
import { bottomUpNodesOf, indexNodeOf } from "./compositeTree.js";

/**
 * The score that an index has where each of its items is at its best: the full score, or the full points of a sum.
 * @param composite - A composite that was checked.
 * @returns None where there is no such score: where an item has none, as ranks and z-scores, or a mean other than an arithmetic
 * one is made of parts on unlike scales.
 * @category Composites
 * @since 0.1.0
 * @example Two items of ten points each, added up
 * ```ts
 * import { fullScoreOf } from "chumchon/indicators";
 * const title = { th: "ตัวอย่าง", en: "Example" };
 * const item = { title, better: "higher", normalisation: { kind: "goalposts", minimum: 0, maximum: 10, outside: "clamp" } } as const;
 * fullScoreOf({
 *   id: "example", edition: "1", title, citation: { source: title, evidence: "unverified" }, decimals: 0, outOf: 10,
 *   items: [{ ...item, id: "a", column: "a" }, { ...item, id: "b", column: "b" }],
 *   nodes: [{ id: "index", title, aggregate: "sum", missing: "refuse", parts: [{ of: "a", weight: 1 }, { of: "b", weight: 1 }] }],
 * }); // => { numerator: 20n, denominator: 1n }
 * ```
 */
export function fullScoreOf(composite: Composite): Ratio | undefined {
  return fullScoresOf(composite).get(indexNodeOf(composite).id);
}

/** The full score of each item and node; undefined where there is none. */
export function fullScoresOf(composite: Composite): ReadonlyMap<string, Ratio | undefined> {
  const full = parseRatio(composite.outOf ?? 1);
  const fulls = new Map<string, Ratio | undefined>(
    composite.items.map((item) => [item.id, fullScoreOfItem(item, full)]),
  );
  for (const node of bottomUpNodesOf(composite)) fulls.set(node.id, fullOf(node, fulls));
  return fulls;
}

function fullOf(
  { aggregate, normaliseWeights, parts }: CompositeNode,
  fulls: ReadonlyMap<string, Ratio | undefined>,
): Ratio | undefined {
  const known: Ratio[] = [];
  for (const { of } of parts) {
    const full = fulls.get(of);
    if (full === undefined) return undefined;
    known.push(full);
  }
  const first = known[0] as Ratio;
  const isAlike = known.every((full) => compareRatio(full, first) === 0);
  if (aggregate !== "sum" && isAlike) return first;
  if (aggregate !== "sum" && aggregate !== "arithmetic") return undefined;
  const weights = parts.map(({ weight }) => parseRatio(weight));
  const sum = known.map((full, index) => multiplyRatio(full, weights[index] as Ratio)).reduce(addRatio);
  return normaliseWeights === true ? divideRatio(sum, sumRatios(weights)) : sum;
}

import {
  compareRatio,
  formatRatio,
  parseRatio,
  type Ratio,
  ratioOf,
  safeParseRatio,
  sumRatios,
} from "../amounts/index.js";
import { answerOf, type Path, type Result } from "../kernel/index.js";
import { normalisationProblemsOf, notExactOf } from "./checkNormalisation.js";
import type { Composite, CompositeNode } from "./composite.js";
import type { CompositeProblem } from "./compositeProblems.js";
import { treeProblemsOf } from "./compositeTree.js";
import { fullScoresOf } from "./fullScore.js";
import { mostWeight, wholeWeights } from "./wholeWeights.js";

/**
 * Checks that a composite can be scored: one tree without gaps or circles, goalposts in order, weights that add up.
 * @remarks For a definition written in a program. Data from outside go through {@link safeParseComposite}, which ends here.
 * @returns The same composite, or everything that is wrong with it.
 * @category Composites
 * @since 0.1.0
 * @example Three thirds are one, three times 0.33 are not
 * ```ts
 * import { checkComposite, type Composite } from "chumchon/indicators";
 * const title = { th: "ตัวอย่าง", en: "Example" };
 * const item = { title, better: "higher", normalisation: { kind: "goalposts", minimum: 0, maximum: 100, outside: "clamp" } } as const;
 * const ids = ["a", "b", "c"];
 * const weighted = (weight: string): Composite => ({
 *   id: "example", edition: "1", title, citation: { source: title, evidence: "unverified" }, decimals: 2,
 *   items: ids.map((id) => ({ ...item, id, column: id })),
 *   nodes: [{ id: "index", title, aggregate: "arithmetic", missing: "refuse", parts: ids.map((of) => ({ of, weight })) }],
 * });
 * checkComposite(weighted("1/3")).ok; // => true
 * checkComposite(weighted("0.33"));
 * // => { ok: false, problems: [{ code: "indicators.composite.weightsDoNotSum", path: ["nodes", 0, "parts"], id: "index", sum: "99/100" }] }
 * ```
 */
export function checkComposite<ItemId extends string, NodeId extends string>(
  composite: Composite<ItemId, NodeId>,
): Result<Composite<ItemId, NodeId>, CompositeProblem> {
  const full = safeParseRatio(composite.outOf ?? 1);
  const problems: CompositeProblem[] = [
    ...treeProblemsOf(composite),
    ...(full.ok && isFullScore(full.value, composite.decimals)
      ? []
      : [{ code: "indicators.composite.fullScore", path: ["outOf"] } as const]),
    ...composite.items.flatMap((item, index) => normalisationProblemsOf(item, ["items", index, "normalisation"])),
    ...composite.nodes.flatMap((node, index) => weightProblemsOf(node, ["nodes", index, "parts"])),
    ...composite.nodes.flatMap((node, index) => aggregateProblemsOf(node, ["nodes", index])),
  ];
  // How high a part can score is known of a sound tree alone.
  const fulls = problems.length === 0 ? fullScoresOf(composite) : undefined;
  for (const [index, node] of composite.nodes.entries()) {
    problems.push(...fixedValueProblemsOf(node, fulls, ["nodes", index, "missing", "value"]));
  }
  return answerOf(composite, problems);
}

function isFullScore(full: Ratio, decimals: number): boolean {
  const units = full.numerator * 10n ** BigInt(decimals);
  return units > 0n && units <= BigInt(Number.MAX_SAFE_INTEGER) * full.denominator;
}

function weightProblemsOf(node: CompositeNode, path: Path): readonly CompositeProblem[] {
  const { id, parts } = node;
  const problems: CompositeProblem[] = parts.flatMap(({ weight }, index) => {
    const here = [...path, index, "weight"];
    const unreadable = notExactOf(weight, id, here);
    if (unreadable.length > 0 || parseRatio(weight).numerator > 0n) return unreadable;
    return [{ code: "indicators.composite.weightNotPositive", path: here, id }];
  });
  if (parts.length === 0 || problems.length > 0) return problems;
  const weights = parts.map(({ weight }) => parseRatio(weight));
  const wholes = wholeWeights(weights);
  const most = node.aggregate === "geometric" ? mostDegree : mostWeight;
  // First the size, so that a thousand weights over unlike denominators are refused before they are added up.
  if (wholes === undefined) return [{ code: "indicators.composite.weightsTooFine", path, id, most }];
  const sum = sumRatios(weights);
  const isFree = node.normaliseWeights === true || node.aggregate === "sum";
  if (!isFree && compareRatio(sum, ratioOf(1)) !== 0) {
    return [{ code: "indicators.composite.weightsDoNotSum", path, id, sum: formatRatio(sum) }];
  }
  if (wholes.reduce((total, whole) => total + whole, 0) <= most) return [];
  return [{ code: "indicators.composite.weightsTooFine", path, id, most }];
}

/**
 * A geometric mean is one exact root of this degree at most: enough for weights of two decimals. The cost of a row grows with
 * the square of it, and a thousandth of a weight would take seconds.
 */
const mostDegree = 100;

function fixedValueProblemsOf(
  node: CompositeNode,
  fulls: ReadonlyMap<string, Ratio | undefined> | undefined,
  path: Path,
): readonly CompositeProblem[] {
  if (typeof node.missing !== "object") return [];
  const parsed = safeParseRatio(node.missing.value);
  if (!parsed.ok) return notExactOf(node.missing.value, node.id, path);
  const { value } = parsed;
  const isBelow = (full: Ratio | undefined): boolean => full === undefined || compareRatio(value, full) <= 0;
  const isInside = fulls === undefined || node.parts.some(({ of }) => isBelow(fulls.get(of)));
  return value.numerator >= 0n && isInside
    ? []
    : [{ code: "indicators.composite.fixedValueOutside", path, id: node.id }];
}

function aggregateProblemsOf(
  { id, aggregate, parts, coverage }: CompositeNode,
  path: Path,
): readonly CompositeProblem[] {
  const problems: CompositeProblem[] = [];
  if (typeof aggregate === "object") {
    const here = [...path, "aggregate", "power"];
    const power = safeParseRatio(aggregate.power);
    if (!power.ok) problems.push(...notExactOf(aggregate.power, id, here));
    else if (!isUsablePower(power.value)) problems.push({ code: "indicators.composite.powerOutside", path: here, id });
  }
  if (coverage?.parts !== undefined && coverage.parts > parts.length) {
    problems.push({ code: "indicators.composite.coverageOutside", path: [...path, "coverage", "parts"], id });
  }
  if (coverage?.weight !== undefined) {
    const here = [...path, "coverage", "weight"];
    const weight = safeParseRatio(coverage.weight);
    if (!weight.ok) problems.push(...notExactOf(coverage.weight, id, here));
    else if (weight.value.numerator <= 0n || compareRatio(weight.value, ratioOf(1)) > 0)
      problems.push({ code: "indicators.composite.coverageOutside", path: here, id });
  }
  return problems;
}

/** An exact power mean is a sum of powers over one denominator and a root of it: small exponents keep it short. */
function isUsablePower({ numerator, denominator }: Ratio): boolean {
  const size = numerator < 0n ? -numerator : numerator;
  return size > 0n && size <= 20n && denominator <= 20n;
}

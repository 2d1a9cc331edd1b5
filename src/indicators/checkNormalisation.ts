import {
  addRatio,
  compareRatio,
  parseRatio,
  type Ratio,
  ratioOf,
  safeParseRatio,
  wholeNumbersOf,
} from "../amounts/index.js";
import type { Path } from "../kernel/index.js";
import { bandsProblemsOf } from "./checkBands.js";
import type { CompositeItem } from "./composite.js";
import type { CompositeProblem } from "./compositeProblems.js";
import type { BandPoints, Goalposts, ZScore } from "./normalisation.js";
import type { RatioNotation } from "./ratioNotation.js";

/** Everything that would keep the values of an item from becoming scores. */
export function normalisationProblemsOf(item: CompositeItem, path: Path): readonly CompositeProblem[] {
  return [...shiftProblemsOf(item, [...path.slice(0, -1), "shift"]), ...kindProblemsOf(item, path)];
}

function shiftProblemsOf({ id, shift, transform }: CompositeItem, path: Path): readonly CompositeProblem[] {
  if (shift === undefined) return [];
  if (transform !== "logarithm") return [{ code: "indicators.composite.shiftUnused", path, id }];
  return notExactOf(shift, id, path);
}

function kindProblemsOf(item: CompositeItem, path: Path): readonly CompositeProblem[] {
  const { id, normalisation, transform } = item;
  const unused: readonly CompositeProblem[] =
    transform === "logarithm" && normalisation.kind !== "goalposts" && normalisation.kind !== "minimumMaximum"
      ? [{ code: "indicators.composite.transformUnused", path: [...path.slice(0, -1), "transform"], id }]
      : [];
  switch (normalisation.kind) {
    case "goalposts":
      return goalpostsProblemsOf(item, normalisation, path);
    case "distance": {
      const { to } = normalisation;
      if (typeof to === "string" || !("target" in to)) return unused;
      return [...unused, ...notExactOf(to.target, id, [...path, "to", "target"])];
    }
    case "zScore":
      return [...unused, ...zScoreProblemsOf(id, normalisation, path)];
    case "bands":
      return [...unused, ...pointsProblemsOf(id, normalisation, [...path, "bands"])];
    default:
      return unused;
  }
}

function goalpostsProblemsOf(
  { id, transform, shift = 0 }: CompositeItem,
  { minimum, maximum }: Goalposts,
  path: Path,
): readonly CompositeProblem[] {
  const unreadable = [
    ...notExactOf(minimum, id, [...path, "minimum"]),
    ...notExactOf(maximum, id, [...path, "maximum"]),
  ];
  if (unreadable.length > 0) return unreadable;
  const problems: CompositeProblem[] = [];
  if (compareRatio(parseRatio(minimum), parseRatio(maximum)) >= 0) {
    problems.push({ code: "indicators.composite.goalpostsReversed", path, id });
  }
  const added = safeParseRatio(shift);
  const lowest = added.ok ? addRatio(parseRatio(minimum), added.value) : parseRatio(minimum);
  if (transform === "logarithm" && lowest.numerator <= 0n) {
    problems.push({ code: "indicators.composite.logarithmOfZero", path: [...path, "minimum"], id });
  }
  return problems;
}

function zScoreProblemsOf(id: string, { mean = 0, spread = 1 }: ZScore, path: Path): readonly CompositeProblem[] {
  const here = [...path, "spread"];
  const unreadable = [...notExactOf(mean, id, [...path, "mean"]), ...notExactOf(spread, id, here)];
  if (unreadable.length > 0 || parseRatio(spread).numerator > 0n) return unreadable;
  return [{ code: "indicators.composite.spreadNotPositive", path: here, id }];
}

function pointsProblemsOf(id: string, { bands }: BandPoints, path: Path): readonly CompositeProblem[] {
  const problems: CompositeProblem[] = bandsProblemsOf(bands, path).map((problem) => ({
    code: "indicators.composite.bandsUnsound",
    path: problem.path,
    id,
  }));
  for (const [index, { score }] of bands.entries()) {
    if (score === undefined)
      problems.push({ code: "indicators.composite.bandWithoutPoints", path: [...path, index], id });
  }
  if (problems.length > 0) return problems;
  const points = bands.map(({ score }) => parseRatio(score as RatioNotation));
  return wholeNumbersOf(points) === undefined ? [{ code: "indicators.composite.pointsTooFine", path, id }] : [];
}

/** What is wrong with a number that cannot be read. */
export function notExactOf(notation: RatioNotation, id: string, path: Path): readonly CompositeProblem[] {
  return safeParseRatio(notation).ok ? [] : [{ code: "indicators.composite.notExact", path, id }];
}

/** Can the item score below zero? */
export function mayBeNegative({ normalisation }: CompositeItem): boolean {
  switch (normalisation.kind) {
    case "goalposts":
    case "fractionOfMaximum":
      return normalisation.outside === "keep";
    case "zScore":
      return true;
    case "bands":
      return normalisation.bands.some(({ score = 0 }) => {
        const points = safeParseRatio(score);
        return points.ok && points.value.numerator < 0n;
      });
    default:
      return false;
  }
}

/** The highest score of the item, where it has one whatever the units. */
export function fullScoreOfItem({ normalisation }: CompositeItem, full: Ratio): Ratio | undefined {
  switch (normalisation.kind) {
    case "zScore":
    case "rank":
    case "borda":
      return undefined;
    case "bands": {
      const points = normalisation.bands.map(({ score = 0 }) => parseRatio(score));
      return points.reduce((most, one) => (compareRatio(one, most) > 0 ? one : most), points[0] ?? ratioOf(0));
    }
    default:
      return full;
  }
}

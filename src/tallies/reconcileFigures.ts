import {
  absoluteRatio,
  compareRatio,
  multiplyRatio,
  type Ratio,
  ratioOf,
  ratioOfDecimal,
  subtractRatio,
  toDecimalText,
} from "../amounts/index.js";
import type { SourceVerdict } from "./reconciliation.js";
import { said, shownDecimals } from "./saidFigures.js";
import type { SourceFigures } from "./sourceFigures.js";

/** What is tolerated; nothing where it is not told. */
export interface Tolerance {
  readonly counts: number | undefined;
  readonly share: Ratio | undefined;
  readonly value: Ratio;
}

/** A figure of two sources side by side. */
export interface ComparedFigures {
  readonly verdict: SourceVerdict;
  readonly isOtherDenominator: boolean;
  /** Surveyed, pass and fail, each of the first and the second. */
  readonly counts: readonly (number | null)[];
  /** Of the first, of the second, and the second less the first. */
  readonly values: readonly (string | null)[];
}

interface Said {
  readonly kind: number;
  readonly surveyed: number;
  readonly pass: number;
  readonly fail: number;
  /** Over what the three are numerators. */
  readonly of: number;
}

/** Holds what two sources say of one key against each other; nothing where neither says anything. */
export function comparedFigures(
  first: SourceFigures,
  second: SourceFigures,
  key: number,
  indicator: string,
  tolerance: Tolerance,
): ComparedFigures | undefined {
  const [one, other] = [saidOf(first, key), saidOf(second, key)];
  if (one.kind === said.nothing && other.kind === said.nothing) return undefined;
  const verdict =
    obstacleOf(one, other) ?? unitObstacleOf(first, second, indicator) ?? comparedVerdict(one, other, tolerance);
  const isCompared = verdict === "agree" || verdict === "within" || verdict === "differ";
  const isCounts = one.kind === said.counts && other.kind === said.counts;
  const shown = [shownCounts(first, key, one), shownCounts(second, key, other)];
  const values = [shownOf(one), shownOf(other)] as const;
  const difference = isCompared && values[0] && values[1] ? subtractRatio(values[1], values[0]) : undefined;
  return {
    verdict,
    isOtherDenominator: isCompared && isCounts && isApart(one, other, "surveyed", 0),
    counts: lanes.flatMap((_, lane) => shown.map((counts) => counts[lane] ?? null)),
    values: [...values, difference].map((value) => (value === undefined ? null : toDecimalText(value, shownDecimals))),
  };
}

function saidOf({ positionOf, kinds, surveyed, pass, fail, of }: SourceFigures, key: number): Said {
  const at = positionOf(key);
  if (at < 0) return { kind: said.nothing, surveyed: 0, pass: 0, fail: 0, of: 1 };
  return {
    kind: kinds[at] as number,
    surveyed: surveyed[at] as number,
    pass: pass[at] as number,
    fail: fail[at] as number,
    of: of[at] as number,
  };
}

/** Why two figures are not compared. */
function obstacleOf(one: Said, other: Said): SourceVerdict | undefined {
  if (one.kind === said.unclear || other.kind === said.unclear) return "unclear";
  if (one.kind === said.hidden || other.kind === said.hidden) return "hidden";
  if (other.kind === said.nothing) return "onlyFirst";
  if (one.kind === said.nothing) return "onlySecond";
  return one.kind === other.kind ? undefined : "otherMeasure";
}

function unitObstacleOf(first: SourceFigures, second: SourceFigures, indicator: string): SourceVerdict | undefined {
  const [unit, other] = [first.unitOf(indicator), second.unitOf(indicator)];
  return unit === undefined || other === undefined || unit === other ? undefined : "otherUnit";
}

function comparedVerdict(one: Said, other: Said, { counts, share, value }: Tolerance): SourceVerdict {
  if (one.kind === said.value) {
    const off = absoluteRatio(subtractRatio(publishedOf(other), publishedOf(one)));
    return off.numerator === 0n ? "agree" : compareRatio(off, value) <= 0 ? "within" : "differ";
  }
  const isOff = (by: number): boolean => lanes.some((name) => isApart(one, other, name, by));
  if (!isOff(0)) return "agree";
  if ((counts === undefined && share === undefined) || (counts !== undefined && isOff(counts))) return "differ";
  if (share === undefined) return "within";
  const [from, to] = [shareOf(one), shareOf(other)];
  // Where one of them surveyed nobody there is no share to be near another.
  if (from === undefined || to === undefined) return "differ";
  return compareRatio(absoluteRatio(subtractRatio(to, from)), share) <= 0 ? "within" : "differ";
}

const lanes = ["surveyed", "pass", "fail"] as const;

/** Are two counts further apart than so many, before a divided place is shared out in whole numbers? */
function isApart(one: Said, other: Said, name: (typeof lanes)[number], by: number): boolean {
  if (one.of === 1 && other.of === 1) return Math.abs(one[name] - other[name]) > by;
  const off = absoluteRatio(subtractRatio(ratioOf(one[name], one.of), ratioOf(other[name], other.of)));
  return compareRatio(off, ratioOf(by)) > 0;
}

function shareOf({ surveyed, pass }: Said): Ratio | undefined {
  return surveyed === 0 ? undefined : ratioOf(pass, surveyed);
}

/** Counts in whole units, as their source shows them. */
function shownCounts(source: SourceFigures, key: number, { kind, ...counts }: Said): readonly (number | null)[] {
  if (kind !== said.counts) return lanes.map(() => null);
  const whole = source.whole.get(key);
  return whole === undefined ? lanes.map((name) => counts[name]) : [whole[0] + whole[1], ...whole];
}

/** A published value, held as its units and decimals. */
function publishedOf({ pass, fail }: Said): Ratio {
  return ratioOfDecimal(pass, fail);
}

/** What is shown of a figure: the percentage of counts, or the value. */
function shownOf(figure: Said): Ratio | undefined {
  if (figure.kind === said.value) return publishedOf(figure);
  const share = figure.kind === said.counts ? shareOf(figure) : undefined;
  return share && multiplyRatio(share, ratioOf(100));
}

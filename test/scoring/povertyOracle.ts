import type { ColumnDeprivation, PovertyItem, PovertyMeasure } from "chumchon/indicators";
import { type Fraction, fraction, minus, over, plus, times } from "./oracle.js";

/*
 * The counting method of Alkire and Foster as it is written in the paper, over rows of cells and fractions of bigints. It shares no
 * line with the library: weights, policies and cut-offs are read from the definition anew for each unit. Slow, and meant to be plain.
 */

/** A cell as it was typed. */
export type RawCell = string | number | boolean | null;
export type RawRow = Readonly<Record<string, RawCell>>;

const zero = fraction(0);
const isBelow = (a: Fraction, b: Fraction): boolean => a.n * b.d < b.n * a.d;
const isSame = (a: Fraction, b: Fraction): boolean => a.n * b.d === b.n * a.d;
const sum = (all: readonly Fraction[]): Fraction => all.reduce(plus, zero);

export interface OracleUnit {
  readonly states: readonly string[];
  readonly kept: boolean;
  readonly poor: boolean;
  readonly score: Fraction;
  /** For each item what it adds to the score, and to the scores of gaps. */
  readonly parts: readonly Fraction[];
  readonly gaps: readonly Fraction[];
  readonly squares: readonly Fraction[];
  /** For each item whether it counts as deprived. */
  readonly counted: readonly boolean[];
}

export function oracleUnit(measure: PovertyMeasure, row: RawRow): OracleUnit {
  const states = measure.items.map((item) => stateOf(item, row));
  const { missing = "leavesSample", notApplicable = "notDeprived" } = measure;
  const policyOf = (state: string): string =>
    state === "missing" ? missing : state === "notApplicable" ? notApplicable : state;
  const policies = states.map(policyOf);
  const weights = measure.items.map((item) => weightOf(measure, item));
  const known = sum(weights.filter((_, index) => policies[index] !== "reweight"));
  const kept = !policies.includes("leavesSample") && known.n !== 0n;
  const counted = policies.map((policy) => kept && policy === "deprived");
  const parts = weights.map((weight, index) => (counted[index] === true ? over(weight, known) : zero));
  const score = sum(parts);
  const line = measure.cutoff.kind === "union" ? undefined : fraction(measure.cutoff.share);
  const poor = kept && (line === undefined ? score.n > 0n : !isBelow(score, line));
  const gapOf = (item: PovertyItem): Fraction => {
    if (item.deprived.kind !== "number") return zero;
    const cutoff = fraction(item.deprived.cutoff);
    return over(minus(cutoff, fraction(row[item.deprived.column] as string | number)), cutoff);
  };
  const isGap = measure.isGapMeasured === true;
  const gaps = measure.items.map((item, index) => (isGap && counted[index] === true ? gapOf(item) : zero));
  return {
    states,
    kept,
    poor,
    score,
    counted,
    parts,
    gaps: gaps.map((gap, index) => times(parts[index] as Fraction, gap)),
    squares: gaps.map((gap, index) => times(parts[index] as Fraction, times(gap, gap))),
  };
}

function weightOf({ weights, items, dimensions, normaliseWeights }: PovertyMeasure, item: PovertyItem): Fraction {
  if (weights === "nestedEqual") {
    const own = dimensions.find(({ items: members }) => members.includes(item.id));
    return over(over(fraction(1), fraction(dimensions.length)), fraction(own?.items.length ?? 0));
  }
  const stated = fraction(item.weight ?? 0);
  return normaliseWeights === true ? over(stated, sum(items.map(({ weight }) => fraction(weight ?? 0)))) : stated;
}

function stateOf({ deprived, appliesWhere }: PovertyItem, row: RawRow): string {
  if (appliesWhere !== undefined) {
    if (row[appliesWhere] === null) return "missing";
    if (row[appliesWhere] === false) return "notApplicable";
  }
  if (deprived.kind !== "anyOf") return columnState(deprived, row);
  const found = deprived.of.map((one) => columnState(one, row));
  if (found.includes("deprived")) return "deprived";
  if (found.includes("missing")) return "missing";
  return found.every((state) => state === "notApplicable") ? "notApplicable" : "notDeprived";
}

function columnState(one: ColumnDeprivation, row: RawRow): string {
  const cell = row[one.column] ?? null;
  if (cell === null) return "missing";
  switch (one.kind) {
    case "flag":
      return cell === one.is ? "deprived" : "notDeprived";
    case "outcome":
      return cell === "fail" ? "deprived" : cell === "pass" ? "notDeprived" : String(cell);
    case "number": {
      const [value, cutoff] = [fraction(cell as string | number), fraction(one.cutoff)];
      if (one.scale === "ratio" && value.n < 0n) return "missing";
      if (isSame(value, cutoff))
        return one.relation === "atMost" || one.relation === "atLeast" ? "deprived" : "notDeprived";
      const isUnder = one.relation === "lessThan" || one.relation === "atMost";
      return isBelow(value, cutoff) === isUnder ? "deprived" : "notDeprived";
    }
  }
}

const shareOf = (part: Fraction, whole: Fraction): Fraction | null => (whole.n === 0n ? null : over(part, whole));

/** The figures of a group of units with their weights. */
export function oracleFigure(
  measure: PovertyMeasure,
  group: readonly { readonly unit: OracleUnit; readonly weight: Fraction }[],
) {
  const total = (of: (unit: OracleUnit) => Fraction): Fraction =>
    sum(group.map(({ unit, weight }) => times(weight, of(unit))));
  const one = fraction(1);
  const when = (holds: boolean): Fraction => (holds ? one : zero);
  const kept = total((unit) => when(unit.kept));
  const poor = total((unit) => when(unit.poor));
  const censored = (of: (unit: OracleUnit) => Fraction): Fraction => total((unit) => (unit.poor ? of(unit) : zero));
  const scores = censored(({ score }) => score);
  return {
    units: group.length,
    kept: group.filter(({ unit }) => unit.kept).length,
    poor: group.filter(({ unit }) => unit.poor).length,
    weight: total(() => one),
    keptWeight: kept,
    poorWeight: poor,
    retainedUnits: shareOf(fraction(group.filter(({ unit }) => unit.kept).length), fraction(group.length)),
    retainedWeight: shareOf(
      kept,
      total(() => one),
    ),
    headcountRatio: shareOf(poor, kept),
    intensity: shareOf(scores, poor),
    m0: shareOf(scores, kept),
    m1: shareOf(
      censored(({ gaps }) => sum(gaps)),
      kept,
    ),
    m2: shareOf(
      censored(({ squares }) => sum(squares)),
      kept,
    ),
    items: measure.items.map(({ id }, index) => ({
      id,
      missing: group.filter(({ unit }) => unit.states[index] === "missing").length,
      uncensored: shareOf(
        total(({ counted }) => when(counted[index] === true)),
        kept,
      ),
      censored: shareOf(
        censored(({ counted }) => when(counted[index] === true)),
        kept,
      ),
      contribution: shareOf(
        censored(({ parts }) => parts[index] as Fraction),
        scores,
      ),
    })),
    dimensions: measure.dimensions.map(({ id, items }) => ({
      id,
      contribution: shareOf(
        censored(({ parts }) =>
          sum(items.map((item) => parts[measure.items.findIndex((one) => one.id === item)] as Fraction)),
        ),
        scores,
      ),
    })),
  };
}

import { addRatio, multiplyRatio, type Ratio, ratioOf, subtractRatio } from "../amounts/index.js";
import type { Change, ChangePair } from "./changeOf.js";
import { type TallyFigure, tallyAt } from "./tallyAt.js";
import { hasPlace } from "./tallyReads.js";

/**
 * Which way a figure went. One year worked out anew is revised: nothing got better or worse.
 * @category Change
 * @since 0.1.0
 */
export type ChangeDirection = "improved" | "worsened" | "unchanged" | "revised" | "notComparable";

/**
 * Why two figures are not compared: nobody surveyed, hidden because small, the place is in one tally only, counted in
 * another unit, or the crosswalk says so or nothing.
 * @category Change
 * @since 0.1.0
 */
export type ChangeReason =
  | "notSurveyed"
  | "hidden"
  | "onlyBefore"
  | "onlyAfter"
  | "otherUnit"
  | "changedThreshold"
  | "replaced"
  | "none"
  | "notInCrosswalk";

/**
 * How one indicator of one place moved.
 * @category Change
 * @since 0.1.0
 */
export interface ChangeFigure {
  /** The place. */
  readonly place: string;
  /** Two years, or one year worked out anew. */
  readonly kind: Change["kind"];
  /** Which indicators are held against each other, and on what ground. */
  readonly pair: ChangePair;
  /** The survey year before. */
  readonly yearBefore: number;
  /** The survey year after. */
  readonly yearAfter: number;
  /** The figure before; `null` where there is none. */
  readonly before: TallyFigure | null;
  /** The figure after; `null` where there is none. */
  readonly after: TallyFigure | null;
  /** How many more pass, or fewer; `null`, as all that follow, where the two are not compared. */
  readonly pass: number | null;
  /** How many more fail. */
  readonly fail: number | null;
  /** How many more were surveyed. */
  readonly surveyed: number | null;
  /** How far the coverage moved; `null` also where one of the two is not known. */
  readonly coverage: Ratio | null;
  /** How far the share moved, exactly; a hundred times as many points. */
  readonly share: Ratio | null;
  /** The part of it that comes from how many pass, the surveyed held at the middle of both years. */
  readonly byPass: Ratio | null;
  /** The part that comes from how many were surveyed; the two parts add up to the whole exactly. */
  readonly bySurveyed: Ratio | null;
  /** Which way the share went, by what is better for the indicator. */
  readonly direction: ChangeDirection;
  /** Why the two are not compared. */
  readonly reason: ChangeReason | null;
}

/**
 * How one indicator moved in a place: the counts, the coverage, the share in exact points with its two parts, and which
 * way it went, or why nobody can say.
 * @param change - Two tallies side by side.
 * @param place - A place of one of them.
 * @param indicator - An indicator of the later tally, or one of `change.pairs`.
 * @throws a {@link RangeError} when neither tally has the place, or the later one not the indicator.
 * @category Change
 * @since 0.1.0
 * @example A made-up place where more pass, and many more were surveyed
 * ```ts
 * import { formatRatio } from "chumchon/amounts";
 * import { bmn2560 } from "chumchon/data/bmn2560";
 * import { createAxis } from "chumchon/places";
 * import { tableOf } from "chumchon/tables";
 * import { changeAt, changeOf, countsSchema, createTally } from "chumchon/tallies";
 * const axis = createAxis({ id: "one", levels: ["village"], nodes: [{ id: "84060101", level: "village" }] });
 * if (!axis.ok) throw new Error("a sound axis");
 * const tallied = (surveyYear: number, surveyed: number, pass: number) => {
 *   const tally = createTally(bmn2560, axis.value, { surveyYear });
 *   tally.add(tableOf(countsSchema, [{ place: "84060101", indicator: "9", surveyed, pass }]));
 *   return tally.finish();
 * };
 * const change = changeOf(tallied(2560, 100, 60), tallied(2561, 200, 100));
 * if (!change.ok) throw new Error("two years of one edition");
 * const { pass, share, byPass, bySurveyed, direction } = changeAt(change.value, "84060101", "9");
 * [pass, direction]; // => [40, "worsened"]
 * [share, byPass, bySurveyed].map((part) => part && formatRatio(part)); // => ["-1/10", "3/10", "-2/5"]
 * ```
 */
export function changeAt(change: Change, place: string, indicator: string | ChangePair): ChangeFigure {
  const pair = typeof indicator === "string" ? change.pairs.find(({ after }) => after === indicator) : indicator;
  if (pair === undefined)
    throw new RangeError(`indicator: one of ${change.after.set.id} was expected, got ${String(indicator)}`);
  const has = [hasPlace(change.before, place), hasPlace(change.after, place)] as const;
  if (!has[0] && !has[1]) throw new RangeError(`place: a place of one of the tallies was expected, got ${place}`);
  const before = has[0] && pair.before !== null ? tallyAt(change.before, place, pair.before) : null;
  const after = has[1] && pair.after !== null ? tallyAt(change.after, place, pair.after) : null;
  const reason = reasonOf(pair, has, before, after);
  const [yearBefore, yearAfter] = [change.before.surveyYear as number, change.after.surveyYear as number];
  const figure = { place, kind: change.kind, pair, yearBefore, yearAfter, before, after, reason };
  const parts = reason === null ? partsOf(before as TallyFigure, after as TallyFigure) : nothing;
  return { ...figure, ...parts, direction: directionOf(change, pair, parts.share) };
}

const nothing: Parts = {
  pass: null,
  fail: null,
  surveyed: null,
  coverage: null,
  share: null,
  byPass: null,
  bySurveyed: null,
};

function reasonOf(
  { relation }: ChangePair,
  [hasBefore, hasAfter]: readonly [boolean, boolean],
  before: TallyFigure | null,
  after: TallyFigure | null,
): ChangeReason | null {
  if (relation !== "same") return relation ?? "notInCrosswalk";
  if (!hasAfter) return "onlyBefore";
  if (!hasBefore) return "onlyAfter";
  if (before === null || after === null) return "none";
  if (before.unit !== after.unit) return "otherUnit";
  if (before.isSuppressed || after.isSuppressed) return "hidden";
  return before.share === null || after.share === null ? "notSurveyed" : null;
}

interface Parts {
  readonly pass: number | null;
  readonly fail: number | null;
  readonly surveyed: number | null;
  readonly coverage: Ratio | null;
  readonly share: Ratio | null;
  readonly byPass: Ratio | null;
  readonly bySurveyed: Ratio | null;
}

/** What moved between two figures that are compared. */
function partsOf(before: TallyFigure, after: TallyFigure): Parts {
  const [from, to] = [before.share as Ratio, after.share as Ratio];
  const [surveyedBefore, surveyedAfter] = [before.surveyed ?? 0, after.surveyed ?? 0];
  // A small part of a divided place may round to nobody.
  const isWhole = surveyedBefore > 0 && surveyedAfter > 0;
  return {
    pass: differenceOf(after.pass, before.pass),
    fail: differenceOf(after.fail, before.fail),
    surveyed: differenceOf(surveyedAfter, surveyedBefore),
    coverage:
      before.coverage === null || after.coverage === null ? null : subtractRatio(after.coverage, before.coverage),
    share: subtractRatio(to, from),
    ...(isWhole ? middlePath(from, to, surveyedBefore, surveyedAfter) : { byPass: null, bySurveyed: null }),
  };
}

function differenceOf(after: number | null, before: number | null): number | null {
  return after === null || before === null ? null : after - before;
}

/**
 * The two parts of a change of a share along the middle path: they add up to it and have no order. The numerators are
 * taken from the shares, which are exact where a divided place was rounded to whole numbers.
 */
function middlePath(from: Ratio, to: Ratio, before: number, after: number): Pick<Parts, "byPass" | "bySurveyed"> {
  const half = ratioOf(1, 2);
  const [passBefore, passAfter] = [multiplyRatio(from, ratioOf(before)), multiplyRatio(to, ratioOf(after))];
  const inverses = [ratioOf(1, before), ratioOf(1, after)] as const;
  const middle = (sum: Ratio, difference: Ratio): Ratio => multiplyRatio(half, multiplyRatio(sum, difference));
  return {
    byPass: middle(addRatio(...inverses), subtractRatio(passAfter, passBefore)),
    bySurveyed: middle(addRatio(passBefore, passAfter), subtractRatio(inverses[1], inverses[0])),
  };
}

function directionOf({ kind, after }: Change, pair: ChangePair, share: Ratio | null): ChangeDirection {
  if (share === null) return "notComparable";
  if (share.numerator === 0n) return "unchanged";
  if (kind === "revision") return "revised";
  const better = after.set.indicators.find(({ id }) => id === pair.after)?.better;
  return share.numerator > 0n === (better === "higher") ? "improved" : "worsened";
}

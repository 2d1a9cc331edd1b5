import { compareRatio, type Ratio } from "../amounts/index.js";
import type { MeasuredUnit } from "../indicators/index.js";
import { withWhole } from "./countsAt.js";
import { countedIndicators, type Lacking, lackingOf, stateOf } from "./figureState.js";
import { byShare, checkLeast, isTooFew } from "./needsOf.js";
import { nodesOf } from "./talliedPlaces.js";
import type { Tally } from "./tally.js";
import { type TallyFigure, tallyAt } from "./tallyAt.js";

/**
 * What is ranked: the indicators of one place, or the places of a level by one indicator.
 * @category Worst
 * @since 0.1.0
 */
export type WorstQuestion<Id extends string = string> =
  | {
      /** The place whose indicators are ranked. */
      readonly place: string;
    }
  | {
      /** The indicator by which places are ranked. */
      readonly indicator: Id;
      /** The level of the places. */
      readonly level: string;
      /** The node they lie in; all of the level unless told. */
      readonly under?: string;
    };

/**
 * How many are named, and of how many surveyed.
 * @category Worst
 * @since 0.1.0
 */
export interface WorstOptions {
  /** How many are named, more where the last ones are equal; 3 unless told. */
  readonly count?: number;
  /** How many must have been surveyed to be ranked; fewer are named in `tooFew`. 1 unless told. */
  readonly leastSurveyed?: number;
}

/**
 * One of the worst.
 * @category Worst
 * @since 0.1.0
 */
export interface WorstEntry<Id extends string = string> {
  /** Its rank from 1; equal shares have one rank, and the ranks they take up are left out after them. */
  readonly rank: number;
  /** Does another have the same share? */
  readonly isTied: boolean;
  /** The place. */
  readonly place: string;
  /** The indicator. */
  readonly indicator: Id;
  /** What is counted. */
  readonly unit: MeasuredUnit;
  /** How many lack it. */
  readonly failing: number;
  /** How many were surveyed. */
  readonly surveyed: number;
  /** Failing over surveyed, exactly: by this they are ranked. */
  readonly share: Ratio;
}

/**
 * The worst of a place or of an indicator, and whatever could not be ranked.
 * @category Worst
 * @since 0.1.0
 */
export interface Worst<Id extends string = string> {
  /** How many were asked for. */
  readonly asked: number;
  /** The worst, the worst first. Fewer than asked for where fewer fail; more where the last are equal. */
  readonly entries: readonly WorstEntry<Id>[];
  /** Are there more than were asked for, because the last ones are equal? */
  readonly isTiedAtEnd: boolean;
  /** The indicators, or the places, whose figures are hidden because they are small. */
  readonly hidden: readonly string[];
  /** Those of which too few were surveyed. */
  readonly tooFew: readonly string[];
  /** Those for which nobody was surveyed, or nothing came in. */
  readonly notSurveyed: readonly string[];
}

/**
 * The indicators that most fail in a place, or the places in which an indicator fails most
 * (ไม่ผ่านเกณฑ์มากที่สุด 3 ลำดับแรก): by the share of those who fail, compared exactly.
 * @remarks Equal shares have one rank and are all named: where the third and the fourth are equal, there are four. Equals
 * stand in the order of the set or of the axis. What nobody fails is not among the worst.
 * Indicators on trial are left out. A hidden figure is never ranked.
 * @param tally - A finished tally.
 * @param question - The place, or the indicator and the level.
 * @param options - How many, and of how many surveyed.
 * @throws a {@link RangeError} when there is no such place, indicator or level, or a number is no whole one from 1.
 * @category Worst
 * @since 0.1.0
 * @example Surat Thani, 2561, three of its districts (report of the province, page 43)
 * ```ts
 * import { bmn2560 } from "chumchon/data/bmn2560";
 * import { createAxis } from "chumchon/places";
 * import { tableOf } from "chumchon/tables";
 * import { countsSchema, createTally, worstOf } from "chumchon/tallies";
 * const nodes = ["8416", "8419", "8414"].map((id) => ({ id, level: "district", parent: "84" }));
 * const axis = createAxis({ id: "line", levels: ["district", "province"], nodes: [...nodes, { id: "84", level: "province" }] });
 * if (!axis.ok) throw new Error("a sound axis");
 * const tally = createTally(bmn2560, axis.value);
 * tally.add(tableOf(countsSchema, [
 *   { place: "8419", indicator: "28", surveyed: 89, fail: 1 },
 *   { place: "8416", indicator: "28", surveyed: 258, fail: 3 },
 *   { place: "8414", indicator: "28", surveyed: 218, fail: 2 },
 * ]));
 * const worst = worstOf(tally.finish(), { indicator: "28", level: "district" }, { count: 2 });
 * worst.entries.map(({ rank, place, failing }) => [rank, place, failing]); // => [[1, "8416", 3], [2, "8419", 1]]
 * ```
 */
export function worstOf<Id extends string>(
  tally: Tally<Id>,
  question: WorstQuestion<Id>,
  options: WorstOptions = {},
): Worst<Id> {
  const { count = 3, leastSurveyed = 1 } = options;
  if (!(Number.isSafeInteger(count) && count >= 1))
    throw new RangeError(`count: a whole number from 1 was expected, got ${count}`);
  checkLeast(leastSurveyed);
  const ranked: Lacking[] = [];
  const [hidden, tooFew, notSurveyed]: [string[], string[], string[]] = [[], [], []];
  for (const { name, figure, better } of figuresAsked(tally, question)) {
    const lacking = lackingOf(figure, better);
    if (lacking === undefined) (stateOf(figure) === "hidden" ? hidden : notSurveyed).push(name);
    else if (isTooFew(lacking, leastSurveyed)) tooFew.push(name);
    else if (lacking.share.numerator > 0n) ranked.push(lacking);
  }
  ranked.sort(byShare);
  const last = ranked[count - 1];
  const entries = ranked.filter(
    (one, index) => index < count || compareRatio(one.share, (last as Lacking).share) === 0,
  );
  return {
    asked: count,
    entries: rankedOf(entries, tally),
    isTiedAtEnd: entries.length > count,
    hidden,
    tooFew,
    notSurveyed,
  };
}

/** A figure that is asked for, under the name of its indicator or its place. */
interface Asked {
  readonly name: string;
  readonly figure: TallyFigure;
  readonly better: "higher" | "lower";
}

function figuresAsked<Id extends string>(tally: Tally<Id>, question: WorstQuestion<Id>): readonly Asked[] {
  if ("place" in question)
    return countedIndicators(tally.set).map(({ id, better }) => ({
      name: id,
      figure: tallyAt(tally, question.place, id),
      better,
    }));
  const { indicator, level, under } = question;
  const better = tally.set.indicators.find(({ id }) => id === indicator)?.better ?? "higher";
  const whole = withWhole(tally);
  return nodesOf(tally.axis, level, under).map((place) => ({
    name: place,
    figure: tallyAt(whole, place, indicator),
    better,
  }));
}

/** Neighbours with equal shares share a rank. */
function rankedOf<Id extends string>(entries: readonly Lacking[], { units }: Tally<Id>): readonly WorstEntry<Id>[] {
  let rank = 0;
  return entries.map(({ place, indicator, count: failing, surveyed, share }, index) => {
    const isEqual = (other: Lacking | undefined): boolean =>
      other !== undefined && compareRatio(other.share, share) === 0;
    const isAsBefore = isEqual(entries[index - 1]);
    if (!isAsBefore) rank = index + 1;
    const isTied = isAsBefore || isEqual(entries[index + 1]);
    const id = indicator as Id;
    return { rank, isTied, place, indicator: id, unit: units[id], failing, surveyed, share };
  });
}

import { compareRatio, type Ratio, ratioOf } from "../amounts/index.js";
import type { Path } from "../kernel/index.js";
import type { BandEnd } from "./bands.js";
import { exactly } from "./exactly.js";
import type { LevelScaleProblem } from "./levelProblems.js";
import type { LevelCondition, LevelScale } from "./levelScale.js";

/** A stretch that a level asks for, of something that other levels may ask for too. */
interface Stretch {
  /** What it is a stretch of: the same text in two levels is the same thing. */
  readonly of: string;
  readonly from: BandEnd | undefined;
  readonly to: BandEnd | undefined;
  /** Which way it must move from level to level, where that is known: more passes, fewer of the worst score. */
  readonly way: Way | undefined;
}

type Way = "up" | "down";

/** The ends of a counting or number condition; nothing for core items, which have none. */
export function endsOf(condition: LevelCondition): { readonly from?: BandEnd; readonly to?: BandEnd } {
  if (condition.kind === "core") return {};
  const { from, to } = condition;
  const end = (value: BandEnd | number | undefined): BandEnd | undefined =>
    typeof value === "number" ? { value, isClosed: true } : value;
  const [low, high] = [end(from), end(to)];
  return { ...(low !== undefined && { from: low }), ...(high !== undefined && { to: high }) };
}

/** Does no number lie from the one end to the other? */
export function isEmpty(from: BandEnd | undefined, to: BandEnd | undefined): boolean {
  if (from === undefined || to === undefined) return false;
  const order = compareRatio(numberOf(from), numberOf(to));
  return order > 0 || (order === 0 && !(from.isClosed && to.isClosed));
}

/** Levels whose stretches of one thing overlap in part, or move the wrong way. All numbers must be readable. */
export function orderProblemsOf(scale: LevelScale): readonly LevelScaleProblem[] {
  const stretches = scale.levels.map(({ conditions }) =>
    conditions.flatMap((condition) => stretchOf(condition, scale) ?? []),
  );
  const ways = new Map<string, Way>();
  const problems: LevelScaleProblem[] = [];
  for (const [place, level] of scale.levels.entries()) {
    for (let below = 0; below < place; below++) {
      const pairs = (stretches[place] as readonly Stretch[]).flatMap((high) => {
        const low = (stretches[below] as readonly Stretch[]).find(({ of }) => of === high.of);
        return low === undefined ? [] : [{ high, low, standing: standingOf(low, high) }];
      });
      const path: Path = ["levels", place];
      const names = { path, id: level.id, other: (scale.levels[below] as { readonly id: string }).id };
      const isApart = pairs.some(({ standing }) => standing.isApart);
      if (!isApart && pairs.some(({ standing }) => standing.isCrossing))
        problems.push({ code: "indicators.level.overlap", ...names });
      const isWrong = pairs.some(({ high, standing: { way } }) => {
        if (way === undefined) return false;
        const expected = high.way ?? ways.get(high.of) ?? way;
        ways.set(high.of, expected);
        return way !== expected;
      });
      if (isWrong) problems.push({ code: "indicators.level.disorder", ...names });
    }
  }
  return problems;
}

function stretchOf(condition: LevelCondition, { items }: LevelScale): Stretch | undefined {
  if (condition.kind === "core") return undefined;
  const { from, to } = endsOf(condition);
  if (condition.kind === "number") return { of: `number ${condition.number}`, from, to, way: undefined };
  const of = condition.items === undefined ? "all" : JSON.stringify([...condition.items].sort());
  if (condition.kind === "passed") return { of: `passed ${of}`, from: from ?? none, to, way: "up" };
  const score = exactly(condition.score) as Ratio;
  const asked = items.flatMap((item) =>
    item.kind === "score" && (condition.items?.includes(item.id) ?? true) ? [item.scores] : [],
  );
  const isAt = (place: number): boolean => asked.every((scores) => isSame(scores.at(place), score));
  return {
    of: `scored ${score.numerator}/${score.denominator} ${of}`,
    from: from ?? none,
    to,
    way: isAt(0) ? "down" : isAt(-1) ? "up" : undefined,
  };
}

/** No count is below it. */
const none: BandEnd = { value: 0, isClosed: true };

function isSame(notation: string | number | undefined, score: Ratio): boolean {
  const value = notation === undefined ? undefined : exactly(notation);
  return value !== undefined && compareRatio(value, score) === 0;
}

/** How the stretch of a higher level stands to that of a lower one. */
function standingOf(
  low: Stretch,
  high: Stretch,
): { readonly isApart: boolean; readonly isCrossing: boolean; readonly way: Way | undefined } {
  if (isEmpty(high.from, low.to)) return { isApart: true, isCrossing: false, way: "up" };
  if (isEmpty(low.from, high.to)) return { isApart: true, isCrossing: false, way: "down" };
  const [begins, ends] = [compareFrom(high.from, low.from), compareTo(high.to, low.to)];
  const isCrossing = (begins > 0 && ends > 0) || (begins < 0 && ends < 0);
  // Within the lower one: it has been cut from below, or from above.
  const way = begins > 0 && ends === 0 ? "up" : begins === 0 && ends < 0 ? "down" : undefined;
  return { isApart: false, isCrossing, way };
}

function compareFrom(left: BandEnd | undefined, right: BandEnd | undefined): number {
  if (left === undefined || right === undefined) return Number(left !== undefined) - Number(right !== undefined);
  return compareRatio(numberOf(left), numberOf(right)) || Number(right.isClosed) - Number(left.isClosed);
}

function compareTo(left: BandEnd | undefined, right: BandEnd | undefined): number {
  if (left === undefined || right === undefined) return Number(right !== undefined) - Number(left !== undefined);
  return compareRatio(numberOf(left), numberOf(right)) || Number(left.isClosed) - Number(right.isClosed);
}

function numberOf({ value }: BandEnd): Ratio {
  return exactly(value) ?? ratioOf(0);
}

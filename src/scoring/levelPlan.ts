import { compareRatio, parseRatio, type Ratio } from "../amounts/index.js";
import {
  checkLevelScale,
  type LevelCondition,
  type LevelItem,
  type LevelNumber,
  type LevelScale,
  levelScaleSentences,
} from "../indicators/index.js";
import { valueOrThrow } from "../kernel/index.js";

/*
 * A unit becomes a few whole numbers, its coordinates: how many items are passed, how many core ones failed, how many have a
 * score; and for each number the piece of the line it lies on, cut at all the ends that conditions name: piece 2i is between the
 * ends i-1 and i, piece 2i+1 is the end i itself. Each condition is then a range of one coordinate, and levels are compared in
 * whole numbers.
 */

/** A condition as a range of a coordinate, both ends included. */
export interface LevelTest {
  readonly coordinate: number;
  readonly from: number;
  readonly to: number;
}

/** An item: for each class it can be in, the coordinates that count it. Class 0 passes and 1 fails, or the scores, worst first. */
export interface PlannedLevelItem {
  readonly definition: LevelItem;
  readonly effects: readonly (readonly number[])[];
}

/** A number with the ends at which its line is cut, in rising order. */
export interface PlannedLevelNumber {
  readonly definition: LevelNumber;
  readonly coordinate: number;
  readonly ends: readonly Ratio[];
}

/** A scale made ready: everything that does not depend on the units. */
export interface LevelPlan {
  readonly scale: LevelScale;
  readonly items: readonly PlannedLevelItem[];
  readonly numbers: readonly PlannedLevelNumber[];
  /** How many coordinates count; those of the numbers follow. */
  readonly counters: number;
  /** For each level, the lowest first, its conditions in order. */
  readonly tests: readonly (readonly LevelTest[])[];
}

/**
 * Makes a scale ready.
 * @throws a ProblemError when the scale contradicts itself.
 */
export function levelPlanOf(scale: LevelScale): LevelPlan {
  valueOrThrow(checkLevelScale(scale), levelScaleSentences);
  const places = new Map(scale.items.map(({ id }, place) => [id, place]));
  const counters = new Map<string, Counted>();
  const conditions = scale.levels.flatMap((level) => level.conditions);
  for (const condition of conditions) {
    const counted = countedOf(condition, scale, places);
    if (counted !== undefined) counters.set(counted.key, counted);
  }
  const order = [...counters.keys()];
  const numbers = scale.numbers.map((definition, index) => ({
    definition,
    coordinate: order.length + index,
    ends: endsOf(definition.id, conditions),
  }));
  const testOf = (condition: LevelCondition): LevelTest => {
    if (condition.kind === "number") return numberTest(condition, numbers);
    const { key } = countedOf(condition, scale, places) as Counted;
    const coordinate = order.indexOf(key);
    if (condition.kind === "core") return { coordinate, from: 0, to: 0 };
    return { coordinate, from: condition.from ?? 0, to: condition.to ?? scale.items.length };
  };
  return {
    scale,
    items: scale.items.map((definition, place) => ({ definition, effects: effectsOf(definition, place, counters) })),
    numbers,
    counters: order.length,
    tests: scale.levels.map((level) => level.conditions.map(testOf)),
  };
}

/** What a coordinate counts: items that pass, fail, or have a score. */
interface Counted {
  readonly key: string;
  readonly what: "passed" | "failed" | Ratio;
  readonly items: ReadonlySet<number>;
}

function countedOf(
  condition: LevelCondition,
  { items }: LevelScale,
  places: ReadonlyMap<string, number>,
): Counted | undefined {
  if (condition.kind === "number") return undefined;
  const isScored = condition.kind === "scored";
  const named =
    condition.items?.map((id) => places.get(id) as number) ??
    [...items.keys()].filter((place) => (items[place]?.kind === "score") === isScored);
  const members = named.sort((a, b) => a - b);
  const what = isScored ? parseRatio(condition.score) : condition.kind === "core" ? "failed" : "passed";
  const name = typeof what === "string" ? what : `${what.numerator}/${what.denominator}`;
  return { key: `${name} ${members.join(",")}`, what, items: new Set(members) };
}

function effectsOf(
  item: LevelItem,
  place: number,
  counters: ReadonlyMap<string, Counted>,
): readonly (readonly number[])[] {
  const all = [...counters.values()];
  const counting = (isWhat: (what: Counted["what"]) => boolean): readonly number[] =>
    all.flatMap(({ what, items }, coordinate) => (items.has(place) && isWhat(what) ? [coordinate] : []));
  if (item.kind !== "score") return [counting((what) => what === "passed"), counting((what) => what === "failed")];
  return item.scores.map((notation) => {
    const score = parseRatio(notation);
    return counting((what) => typeof what !== "string" && compareRatio(what, score) === 0);
  });
}

function endsOf(number: string, conditions: readonly LevelCondition[]): readonly Ratio[] {
  const ends = conditions
    .flatMap((condition) =>
      condition.kind === "number" && condition.number === number ? [condition.from, condition.to] : [],
    )
    .flatMap((end) => (end === undefined ? [] : [parseRatio(end.value)]))
    .sort(compareRatio);
  return ends.filter((end, at) => at === 0 || compareRatio(end, ends[at - 1] as Ratio) !== 0);
}

function numberTest(
  { number, from, to }: LevelCondition & { readonly kind: "number" },
  numbers: readonly PlannedLevelNumber[],
): LevelTest {
  const { coordinate, ends } = numbers.find(({ definition }) => definition.id === number) as PlannedLevelNumber;
  const placeOf = (value: Ratio): number => ends.findIndex((end) => compareRatio(end, value) === 0);
  return {
    coordinate,
    from: from === undefined ? 0 : 2 * placeOf(parseRatio(from.value)) + (from.isClosed ? 1 : 2),
    to: to === undefined ? 2 * ends.length : 2 * placeOf(parseRatio(to.value)) + (to.isClosed ? 1 : 0),
  };
}

/** The highest level of which all tests hold; -1 for none. */
export function levelIn(tests: LevelPlan["tests"], coordinates: ArrayLike<number>): number {
  for (let level = tests.length - 1; level >= 0; level--) {
    if (holds(tests[level] as readonly LevelTest[], coordinates)) return level;
  }
  return -1;
}

function holds(tests: readonly LevelTest[], coordinates: ArrayLike<number>): boolean {
  for (let at = 0; at < tests.length; at++) {
    const { coordinate, from, to } = tests[at] as LevelTest;
    const value = coordinates[coordinate] as number;
    if (value < from || value > to) return false;
  }
  return true;
}

import { type LevelPlan, type LevelTest, levelIn } from "./levelPlan.js";

/** Open items that count alike: how many, and for each class they may yet be in, the coordinates that count it. */
export interface OpenGroup {
  readonly count: number;
  readonly classes: readonly (readonly number[])[];
}

/** What is known of a unit: coordinates without the open items, the open items, and the pieces a number may lie on. */
export interface OpenUnit {
  /** Every coordinate; of a number the lowest piece it may lie on. */
  readonly settled: ArrayLike<number>;
  readonly groups: readonly OpenGroup[];
  /** For each number the highest piece it may lie on. */
  readonly highest: readonly number[];
}

/** The levels a unit may turn out to have; -1 for none. */
export interface LevelBounds {
  readonly lowest: number;
  readonly highest: number;
  /** Is each end the level of some completion? Else there were too many to look at, and the bounds may be too wide. */
  readonly isExact: boolean;
}

/** How many completions that count differently are looked at; a unit with more has bounds condition by condition. */
export const mostCompletions = 10_000;

/**
 * The lowest and the highest level over all ways the missing answers may turn out. Items that count alike are interchangeable, so
 * completions are looked at by how many of each kind there are.
 */
export function levelBoundsOf(plan: LevelPlan, unit: OpenUnit): LevelBounds {
  if (completionsOf(plan, unit) > mostCompletions) return hullOf(plan, unit);
  let lowest = plan.tests.length;
  let highest = -1;
  eachCompletion(plan, unit, (level) => {
    if (level < lowest) lowest = level;
    if (level > highest) highest = level;
  });
  return { lowest, highest, isExact: true };
}

/** The level of every completion that counts differently. */
export function eachCompletion(plan: LevelPlan, unit: OpenUnit, onLevel: (level: number) => void): void {
  const at = Int32Array.from(unit.settled);
  const move = (number: number): void => {
    const { coordinate } = plan.numbers[number] ?? {};
    if (coordinate === undefined) {
      onLevel(levelIn(plan.tests, at));
      return;
    }
    const least = unit.settled[coordinate] as number;
    for (let piece = least; piece <= (unit.highest[number] as number); piece++) {
      at[coordinate] = piece;
      move(number + 1);
    }
  };
  const divide = (group: number, place: number, left: number): void => {
    const { classes } = unit.groups[group] ?? {};
    if (classes === undefined) {
      move(0);
      return;
    }
    const effects = classes[place] as readonly number[];
    const isLast = place === classes.length - 1;
    for (let taken = isLast ? left : 0; taken <= left; taken++) {
      for (const coordinate of effects) at[coordinate] = (at[coordinate] as number) + taken;
      if (!isLast) divide(group, place + 1, left - taken);
      else divide(group + 1, 0, unit.groups[group + 1]?.count ?? 0);
      for (const coordinate of effects) at[coordinate] = (at[coordinate] as number) - taken;
    }
  };
  divide(0, 0, unit.groups[0]?.count ?? 0);
}

/** How many completions count differently; at least so many, once there are very many. */
export function completionsOf(plan: LevelPlan, { settled, groups, highest }: OpenUnit): number {
  let product = 1;
  for (const { count, classes } of groups) {
    // Ways to divide so many among so many classes.
    for (let at = 1; at < classes.length; at++) product = (product * (count + at)) / at;
    if (product > 1e9) return product;
  }
  for (const [number, { coordinate }] of plan.numbers.entries())
    product *= (highest[number] as number) - (settled[coordinate] as number) + 1;
  return product;
}

/**
 * Condition by condition: a level may be reached where each may hold, and is sure where each must. No coordinate counts an open item
 * whatever it turns out to be, so what is settled is the least.
 */
function hullOf(plan: LevelPlan, unit: OpenUnit): LevelBounds {
  const low = Int32Array.from(unit.settled);
  const high = Int32Array.from(unit.settled);
  for (const { count, classes } of unit.groups) {
    for (const coordinate of new Set(classes.flat())) {
      high[coordinate] = (high[coordinate] as number) + count;
    }
  }
  for (const [number, { coordinate }] of plan.numbers.entries()) high[coordinate] = unit.highest[number] as number;
  const isEach = (tests: readonly LevelTest[], holds: (test: LevelTest) => boolean): boolean => tests.every(holds);
  let [lowest, highest] = [-1, -1];
  for (const [level, tests] of plan.tests.entries()) {
    const mayHold = ({ coordinate, from, to }: LevelTest): boolean =>
      (high[coordinate] as number) >= from && (low[coordinate] as number) <= to;
    const mustHold = ({ coordinate, from, to }: LevelTest): boolean =>
      (low[coordinate] as number) >= from && (high[coordinate] as number) <= to;
    if (isEach(tests, mayHold)) highest = level;
    if (isEach(tests, mustHold)) lowest = level;
  }
  return { lowest, highest, isExact: false };
}

/** Open items gathered by how they count; classes that count the same are one. */
export function openGroupsOf(open: readonly OpenGroup["classes"][]): readonly OpenGroup[] {
  const found = new Map<string, { count: number; readonly classes: readonly (readonly number[])[] }>();
  for (const effects of open) {
    const classes = [...new Map(effects.map((effect) => [effect.join(","), effect])).values()];
    // One that counts nowhere, whatever it turns out to be, makes no difference.
    if (classes.every((effect) => effect.length === 0)) continue;
    const key = classes.map((effect) => effect.join(",")).join(";");
    const group = found.get(key);
    if (group === undefined) found.set(key, { count: 1, classes });
    else group.count += 1;
  }
  return [...found.values()];
}

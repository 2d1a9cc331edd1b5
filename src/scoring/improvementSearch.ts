import { addRatio, compareRatio, formatRatio, multiplyRatio, type Ratio, ratioOf } from "../amounts/index.js";
import type { Move } from "./improvementMoves.js";
import { type LevelPlan, levelIn } from "./levelPlan.js";
import { exactRange, piecesOf } from "./numberRange.js";

/** A unit as the search begins: its coordinates, and the numbers that are known. */
export interface SearchStart {
  readonly coordinates: readonly number[];
  readonly values: readonly (Ratio | undefined)[];
  readonly level: number;
}

/** What was found: positions among the moves, and whether that is all. */
export interface Found {
  readonly sets: readonly (readonly number[])[];
  readonly hasMore: boolean;
  readonly isExhaustive: boolean;
}

const mostItems = 3;
const mostSets = 20;
/** So many kinds of set are tried at most; one kind takes about a microsecond. */
const mostTried = 1_000_000;

/**
 * The smallest sets of moves, up to three, that bring a level above the one at the start. Moves that count alike are one kind: kinds
 * of sets are tried, each once and not where even the best moves could not do it, and the sets of those that do are then listed.
 */
export function smallestSets(plan: LevelPlan, start: SearchStart, moves: readonly Move[]): Found {
  const kinds = kindsOf(moves);
  const best = bestOf(plan, moves);
  let tried = 0;
  for (let size = 1; size <= mostItems; size++) {
    const done: (readonly number[])[] = [];
    const extend = (chosen: readonly number[], from: number): void => {
      if (tried >= mostTried) return;
      tried += 1;
      const state = stateOf(
        plan,
        start,
        chosen.map((kind) => moves[(kinds[kind] as readonly number[])[0] as number] as Move),
      );
      if (chosen.length === size) {
        if (levelIn(plan.tests, state.coordinates) > start.level) done.push(chosen);
        return;
      }
      if (!mayReach(plan, start.level, state, best, size - chosen.length)) return;
      for (let kind = from; kind < kinds.length; kind++) {
        const used = chosen.filter((one) => one === kind).length;
        if (used < (kinds[kind] as readonly number[]).length) extend([...chosen, kind], kind);
      }
    };
    extend([], 0);
    const sets = listed(done, kinds, moves, size);
    if (sets.length > 0 || tried >= mostTried)
      return {
        sets: sets.slice(0, mostSets),
        hasMore: sets.length > mostSets || tried >= mostTried,
        isExhaustive: tried < mostTried,
      };
  }
  return { sets: [], hasMore: false, isExhaustive: true };
}

/** The positions of moves that count alike, kind by kind, in the order of their first. */
function kindsOf(moves: readonly Move[]): readonly (readonly number[])[] {
  const kinds = new Map<string, number[]>();
  for (const [position, { up, down, gain }] of moves.entries()) {
    const key = `${up.join(",")}|${down.join(",")}|${gain === undefined ? "" : `${gain.number}:${formatRatio(gain.by)}`}`;
    const kind = kinds.get(key);
    if (kind === undefined) kinds.set(key, [position]);
    else kind.push(position);
  }
  return [...kinds.values()];
}

interface State {
  readonly coordinates: Int32Array;
  readonly values: readonly (Ratio | undefined)[];
}

function stateOf(plan: LevelPlan, start: SearchStart, chosen: readonly Move[]): State {
  const coordinates = Int32Array.from(start.coordinates);
  const values = [...start.values];
  for (const { up, down, gain } of chosen) {
    for (const at of up) coordinates[at] = (coordinates[at] as number) + 1;
    for (const at of down) coordinates[at] = (coordinates[at] as number) - 1;
    if (gain === undefined) continue;
    const value = addRatio(values[gain.number] as Ratio, gain.by);
    const { coordinate, ends } = plan.numbers[gain.number] as LevelPlan["numbers"][number];
    values[gain.number] = value;
    coordinates[coordinate] = piecesOf(exactRange(value), ends).low;
  }
  return { coordinates, values };
}

/** What one move can do at best: which coordinates rise or fall at all, and the greatest gain of each number. */
interface Best {
  readonly up: ReadonlySet<number>;
  readonly down: ReadonlySet<number>;
  readonly gains: readonly (Ratio | undefined)[];
}

function bestOf(plan: LevelPlan, moves: readonly Move[]): Best {
  const gains: (Ratio | undefined)[] = plan.numbers.map(() => undefined);
  for (const { gain } of moves) {
    if (gain === undefined) continue;
    const before = gains[gain.number];
    if (before === undefined || compareRatio(gain.by, before) > 0) gains[gain.number] = gain.by;
  }
  return {
    up: new Set(moves.flatMap(({ up }) => up)),
    down: new Set(moves.flatMap(({ down }) => down)),
    gains,
  };
}

/** Could so many more moves bring a higher level, if each did the best for every condition at once? */
function mayReach(plan: LevelPlan, level: number, { coordinates, values }: State, best: Best, left: number): boolean {
  const highest = plan.numbers.map(({ coordinate, ends }, number) => {
    const [value, gain] = [values[number], best.gains[number]];
    if (value === undefined || gain === undefined) return coordinates[coordinate] as number;
    return piecesOf(exactRange(addRatio(value, multiplyRatio(gain, ratioOf(left)))), ends).low;
  });
  return plan.tests.slice(level + 1).some((tests) =>
    tests.every(({ coordinate, from, to }) => {
      const now = coordinates[coordinate] as number;
      if (coordinate >= plan.counters) return now <= to && (highest[coordinate - plan.counters] as number) >= from;
      return now + (best.up.has(coordinate) ? left : 0) >= from && now - (best.down.has(coordinate) ? left : 0) <= to;
    }),
  );
}

/** The sets of the kinds that reach the level, in the order of their positions; one more than are shown, where there are more. */
function listed(
  done: readonly (readonly number[])[],
  kinds: readonly (readonly number[])[],
  moves: readonly Move[],
  size: number,
): readonly (readonly number[])[] {
  if (done.length === 0) return [];
  const kindOf = new Map(kinds.flatMap((positions, kind) => positions.map((position) => [position, kind] as const)));
  // For each beginning of a set, as kinds in order, the kinds that may follow.
  const followers = new Map<string, Set<number>>();
  for (const set of done)
    for (const order of ordersOf(set))
      for (let length = 0; length < size; length++) {
        const key = order.slice(0, length).join(",");
        followers.set(key, (followers.get(key) ?? new Set()).add(order[length] as number));
      }
  const sets: (readonly number[])[] = [];
  const extend = (positions: readonly number[], key: string): void => {
    if (positions.length === size) {
      sets.push(positions);
      return;
    }
    const last = positions.at(-1) ?? -1;
    const next = [...(followers.get(key) ?? [])]
      .flatMap((kind) => kinds[kind] as readonly number[])
      .filter((position) => position > last)
      .sort((a, b) => a - b);
    const ids = positions.map((position) => (moves[position] as Move).improved.id);
    for (const position of next) {
      if (sets.length > mostSets) return;
      // An item becomes better in one way only.
      if (ids.includes((moves[position] as Move).improved.id)) continue;
      const kind = kindOf.get(position) as number;
      extend([...positions, position], key === "" ? `${kind}` : `${key},${kind}`);
    }
  };
  extend([], "");
  return sets;
}

function ordersOf(set: readonly number[]): readonly (readonly number[])[] {
  if (set.length < 2) return [set];
  return set.flatMap((first, at) =>
    ordersOf([...set.slice(0, at), ...set.slice(at + 1)]).map((rest) => [first, ...rest]),
  );
}

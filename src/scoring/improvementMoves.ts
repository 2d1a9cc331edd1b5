import {
  compareRatio,
  divideRatio,
  formatRatio,
  multiplyRatio,
  parseRatio,
  type Ratio,
  ratioOf,
  subtractRatio,
  sumRatios,
} from "../amounts/index.js";
import type { Table } from "../tables/index.js";
import type { ImprovedItem } from "./improvement.js";
import { isThere, numbersAt } from "./levelItems.js";
import type { LevelPlan } from "./levelPlan.js";
import { sidesReaderOf } from "./levelPoints.js";
import type { LevelRows } from "./levelRows.js";

/** One item made better, and how that moves the coordinates and numbers of the unit. */
export interface Move {
  readonly improved: ImprovedItem;
  /** Coordinates that rise by one, and that fall by one. */
  readonly up: readonly number[];
  readonly down: readonly number[];
  /** The place of the number that rises, and by how much. */
  readonly gain?: { readonly number: number; readonly by: Ratio };
}

/** Everything about a unit that could be better, in the order of the items and then of the points. */
export function movesOf(
  plan: LevelPlan,
  rows: LevelRows,
  unit: Table,
  wasMissing: (item: number) => boolean,
): readonly Move[] {
  return [
    ...plan.items.flatMap((_, item) =>
      itemMoves(plan, item, (rows.codes[item] as Uint8Array)[0] as number, wasMissing(item)),
    ),
    ...plan.numbers.flatMap((_, number) => pointMoves(plan, number, unit)),
  ];
}

function itemMoves(plan: LevelPlan, place: number, code: number, isMissing: boolean): readonly Move[] {
  const { definition, effects } = plan.items[place] as LevelPlan["items"][number];
  const now = effects[code];
  if (now === undefined) return [];
  const { id, title } = definition;
  const found = new Map<string, Move>([
    [now.join(","), { improved: { id, title, was: "failed", to: "passed" }, up: [], down: [] }],
  ]);
  const better = definition.kind === "score" ? [...effects.keys()].slice(code + 1) : code === 1 ? [0] : [];
  for (const to of better) {
    const then = effects[to] as readonly number[];
    // Of classes that count the same the nearest is enough.
    if (found.has(then.join(","))) continue;
    const [was, becomes] =
      definition.kind === "score" ? [definition.scores[code], definition.scores[to]] : ["failed", "passed"];
    found.set(then.join(","), {
      improved: { id, title, was: isMissing ? "missing" : (was as string | number), to: becomes as string | number },
      up: then.filter((coordinate) => !now.includes(coordinate)),
      down: now.filter((coordinate) => !then.includes(coordinate)),
    });
  }
  return [...found.values()].slice(1);
}

function pointMoves(plan: LevelPlan, number: number, unit: Table): readonly Move[] {
  const { definition } = plan.numbers[number] as LevelPlan["numbers"][number];
  if (definition.kind !== "points") return [];
  const sides = sidesReaderOf(definition, "failed", unit, () => undefined)(0).filter((side) => side.length > 0);
  const each = divideRatio(parseRatio(definition.outOf), ratioOf(sides.length || 1));
  return sides.flatMap((side) => {
    const full = sumRatios(side.map((points) => points.full));
    return side
      .filter((points) => compareRatio(points.least, points.full) < 0)
      .map(({ item, least, full: most }): Move => {
        const by = multiplyRatio(each, divideRatio(subtractRatio(most, least), full));
        const was = isThere(numbersAt(item.id, unit, item.column), 0) ? formatRatio(least) : "missing";
        return {
          improved: { id: item.id, title: item.title, was, to: formatRatio(most) },
          up: [],
          down: [],
          gain: { number, by },
        };
      });
  });
}

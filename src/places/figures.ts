import {
  type Column,
  numberColumnOf,
  type Table,
  type TableSchema,
  tableOfColumns,
  textColumnOf,
} from "../tables/index.js";
import type { Lane, Lanes } from "./lane.js";
import { isAdditive } from "./laneColumn.js";
import type { Rollup } from "./rollUp.js";
import { wholeFigureOf, wholeFiguresOf } from "./wholeFigures.js";

/**
 * One finished figure of one node.
 * @remarks Where leaves are divided, whole numbers are shared out from the top down by largest remainder, so that the
 * parts shown add up to the whole shown, at every node; equal remainders go by the ids of the nodes. Figures that are parts
 * of another of the roll-up (see {@link Lane}) are shared out within it: those who pass are never more than all, and those
 * who pass and those who fail are all. So a part may be shown otherwise beside its whole than alone, and, where it cannot
 * be otherwise, with one unit that is a neighbour's. What is exact is {@link exactFigureAt}; shares are taken from it, by
 * {@link shareAt}. A sum of which no value is known is 0: whether any is, the count of its column says.
 * @returns The figure in whole units of its column's last decimal, as columns hold it; `null` where a least or greatest has no value.
 * @throws a RangeError when the axis has no such node or the roll-up no such figure.
 * @category Roll-up
 * @since 0.1.0
 * @example
 * ```ts
 * import { createAxis, figureAt, rollUp } from "chumchon/places";
 * import { tableOf } from "chumchon/tables";
 * const nodes = [{ id: "8401", level: "district", parent: "84" }, { id: "84", level: "province" }];
 * const axis = createAxis({ id: "administrative", levels: ["district", "province"], nodes });
 * if (!axis.ok) throw new Error("a made-up axis");
 * const table = tableOf({ place: { kind: "text" }, fail: { kind: "integer" } }, [["8401", 3]]);
 * const rolled = rollUp(axis.value, table, { fail: { kind: "sum", column: "fail" } });
 * figureAt(rolled, "fail", "84"); // => 3
 * ```
 */
export function figureAt<Names extends Lanes>(
  rollup: Rollup<Names>,
  lane: keyof Names & string,
  node: string,
): number | null {
  const total = totalAt(rollup, lane, node);
  const { landings } = rollup.axis;
  const value = isWhole(rollup, lane)
    ? total
    : wholeFigureOf(rollup, lane, (landings.get(node) as { readonly node: number }).node);
  return Number.isNaN(value) ? null : value;
}

/**
 * The finished figures of all nodes, or of one level, as a table: `node`, `level`, `parent`, and a column for each figure.
 * @param rollup - What was rolled up.
 * @param level - The name of a level; all levels unless told.
 * @throws a RangeError when the axis has no such level, or a figure is named like one of the three columns.
 * @category Roll-up
 * @since 0.1.0
 * @example
 * ```ts
 * import { createAxis, figuresOf, rollUp } from "chumchon/places";
 * import { rowsOf, tableOf } from "chumchon/tables";
 * const nodes = [{ id: "8401", level: "district", parent: "84" }, { id: "84", level: "province" }];
 * const axis = createAxis({ id: "administrative", levels: ["district", "province"], nodes });
 * if (!axis.ok) throw new Error("a made-up axis");
 * const table = tableOf({ place: { kind: "text" }, fail: { kind: "integer" } }, [["8401", 3]]);
 * const rolled = rollUp(axis.value, table, { fail: { kind: "sum", column: "fail" } });
 * [...rowsOf(figuresOf(rolled, "province"))]; // => [{ node: "84", level: "province", parent: null, fail: 3 }]
 * ```
 */
export function figuresOf(rollup: Rollup, level?: string): Table {
  const { axis } = rollup;
  const wanted = level === undefined ? -1 : axis.levels.indexOf(level);
  if (level !== undefined && wanted === -1)
    throw new RangeError(`level: one of ${axis.levels.join(", ")} was expected`);
  const picked: number[] = [];
  for (let node = 0; node < axis.nodes.length; node++)
    if (wanted === -1 || axis.level[node] === wanted) picked.push(node);
  const schema: Record<string, TableSchema[string]> = {};
  const columns: Record<string, Column> = {};
  const add = (name: string, column: Column): void => {
    if (Object.hasOwn(schema, name))
      throw new RangeError(`${name}: the name of a figure may not be node, level or parent`);
    schema[name] = column.spec;
    columns[name] = column;
  };
  const text = { kind: "text", optional: true } as const;
  add(
    "node",
    textColumnOf(
      text,
      picked.map((node) => axis.nodes[node] as string),
    ),
  );
  add(
    "level",
    textColumnOf(
      text,
      picked.map((node) => axis.levels[axis.level[node] as number] as string),
    ),
  );
  add(
    "parent",
    textColumnOf(
      text,
      picked.map((node) => axis.nodes[axis.parent[node] as number]),
    ),
  );
  const shared = axis.denominator === 1 ? undefined : wholeFiguresOf(rollup);
  for (const name of Object.keys(rollup.lanes)) {
    const values = (isWhole(rollup, name) ? totalsOf(rollup, name) : shared?.get(name)) as Float64Array;
    const shown = Float64Array.from(picked, (node) => values[node] as number);
    const decimals = rollup.decimals[name] as number;
    add(
      name,
      decimals === 0
        ? numberColumnOf({ kind: "integer", optional: true }, shown)
        : numberColumnOf({ kind: "decimal", decimals, optional: true }, shown),
    );
  }
  return tableOfColumns(schema, columns, picked.length);
}

/** The total of a figure at a node, as the roll-up holds it. */
export function totalAt(rollup: Rollup, name: string, node: string): number {
  const landing = rollup.axis.landings.get(node);
  if (landing?.kind !== "whole" || rollup.axis.nodes[landing.node] !== node)
    throw new RangeError(`node: a node of the axis was expected, got ${node}`);
  return totalsOf(rollup, name)[landing.node] as number;
}

function totalsOf(rollup: Rollup, name: string): Float64Array {
  const totals = Object.hasOwn(rollup.totals, name) ? rollup.totals[name] : undefined;
  if (totals === undefined) throw new RangeError(`${name}: a figure of the roll-up was expected`);
  return totals;
}

function isWhole({ axis, lanes }: Rollup, name: string): boolean {
  return axis.denominator === 1 || !isAdditive(lanes[name] as Lane);
}

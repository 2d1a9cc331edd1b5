import {
  type Column,
  numberColumnOf,
  type Table,
  type TableSchema,
  tableOfColumns,
  textColumnOf,
} from "../tables/index.js";
import type { Axis } from "./axis.js";
import type { Lanes } from "./lane.js";
import type { Rollup } from "./rollUp.js";

/**
 * One finished figure of one node.
 * @remarks Where leaves are divided, whole numbers are shared out from the top down by largest remainder, so that the
 * parts shown add up to the whole shown; equal remainders go by the ids of the nodes.
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
  const landing = rollup.axis.landings.get(node);
  if (landing?.kind !== "whole" || rollup.axis.nodes[landing.node] !== node) {
    throw new RangeError(`node: a node of the axis was expected, got ${node}`);
  }
  const value = wholeFigureOf(rollup, lane, landing.node);
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
  for (const name of Object.keys(rollup.lanes)) {
    const values = wholeFiguresOf(rollup, name);
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

/** The figures in whole units. The top of an axis is whole already: the shares of each leaf add up to one. */
function wholeFiguresOf(rollup: Rollup, name: string): Float64Array {
  const totals = totalsOf(rollup, name);
  const { denominator, parent } = rollup.axis;
  if (isWhole(rollup, name)) return totals;
  const whole = Float64Array.from(totals);
  const children: number[][] = Array.from(parent, () => []);
  for (let node = 0; node < parent.length; node++) children[parent[node] as number]?.push(node);
  for (let node = totals.length - 1; node >= 0; node--) {
    if (parent[node] === -1) whole[node] = (totals[node] as number) / denominator;
    const under = children[node] as number[];
    const parts = sharedOut(whole[node] as number, totals[node] as number, under, totals, rollup.axis);
    for (const [index, child] of under.entries()) whole[child] = parts[index] as number;
  }
  return whole;
}

/** The figure of one node in whole units: what is shared out on the way down to it is all that decides. */
function wholeFigureOf(rollup: Rollup, name: string, node: number): number {
  const totals = totalsOf(rollup, name);
  const { denominator, parent } = rollup.axis;
  if (isWhole(rollup, name)) return totals[node] as number;
  const above = parent[node] as number;
  if (above === -1) return (totals[node] as number) / denominator;
  const siblings: number[] = [];
  for (let other = 0; other < parent.length; other++) if (parent[other] === above) siblings.push(other);
  const whole = wholeFigureOf(rollup, name, above);
  const parts = sharedOut(whole, totals[above] as number, siblings, totals, rollup.axis);
  return parts[siblings.indexOf(node)] as number;
}

function totalsOf(rollup: Rollup, name: string): Float64Array {
  const totals = Object.hasOwn(rollup.totals, name) ? rollup.totals[name] : undefined;
  if (totals === undefined) throw new RangeError(`${name}: a figure of the roll-up was expected`);
  return totals;
}

function isWhole({ axis, lanes }: Rollup, name: string): boolean {
  const kind = lanes[name]?.kind;
  return axis.denominator === 1 || kind === "min" || kind === "max";
}

/** The whole parts of a node's children; what is left goes to the largest remainders, and what is the node's own takes part as well. */
function sharedOut(
  whole: number,
  total: number,
  children: readonly number[],
  totals: Float64Array,
  { denominator, nodes }: Axis,
): readonly number[] {
  const own = children.reduce((rest, child) => rest - (totals[child] as number), total);
  const parts = [...children.map((child) => totals[child] as number), own];
  const floors = parts.map((part) => Math.floor(part / denominator));
  const remainders = parts.map((part, index) => part - (floors[index] as number) * denominator);
  const extra = floors.reduce((rest, floor) => rest - floor, whole);
  // Equal remainders go by id, what is the node's own last: the order in which nodes were given decides nothing.
  const idOf = (index: number): string | undefined => nodes[children[index] as number];
  const byId = (a: number, b: number): number => {
    const [left, right] = [idOf(a), idOf(b)];
    return right === undefined || (left !== undefined && left < right) ? -1 : 1;
  };
  const order = remainders
    .map((_, index) => index)
    .sort((a, b) => (remainders[b] as number) - (remainders[a] as number) || byId(a, b));
  for (const index of order.slice(0, extra)) floors[index] = (floors[index] as number) + 1;
  return floors;
}

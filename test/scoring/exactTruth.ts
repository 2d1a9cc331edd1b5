import { compareRatio, type Ratio, roundRatio } from "chumchon/amounts";
import type { Composite } from "chumchon/indicators";
import { explain, type Scores, score } from "chumchon/scoring";
import { cellOf, type Table } from "chumchon/tables";
import { expect } from "vitest";

/*
 * A score may be worked out in whole numbers, in floats with a bound, in double-double, or exactly. `explain` knows exact numbers
 * only. Whatever the way, rounded scores, reasons and ranks are those of the exact numbers.
 */

/** What the exact numbers say of a unit. */
interface Truth {
  readonly nodes: Readonly<Record<string, number | undefined>>;
  readonly index: Ratio | undefined;
}

function rounded(value: Ratio | undefined, { decimals, rounding }: Composite): number | undefined {
  if (value === undefined) return undefined;
  const size = value.numerator < 0n ? -value.numerator : value.numerator;
  if (size * 10n ** BigInt(decimals) > BigInt(Number.MAX_SAFE_INTEGER) * value.denominator) return undefined;
  return roundRatio(value, decimals, rounding);
}

function truthOf(scores: Scores, row: number): Truth {
  const { nodes } = explain(scores, row);
  return {
    nodes: Object.fromEntries(nodes.map(({ id, score: exact }) => [id, rounded(exact, scores.composite)])),
    index: nodes[0]?.score,
  };
}

/** A number of a column; undefined where there is none. */
export function numberAt(table: Table, name: string, row: number): number | undefined {
  const column = table.columns[name];
  if (column === undefined || !("values" in column)) throw new Error(`${name} is no column of numbers`);
  return cellOf(table, name, row) === null ? undefined : column.values[row];
}

/** The rounded scores of all nodes in a row. */
export function shownOf({ nodes }: Scores, row: number): Truth["nodes"] {
  return Object.fromEntries(Object.keys(nodes.schema).map((id) => [id, numberAt(nodes, id, row)]));
}

/** Rounded scores of the rows, and the ranks where all are given, are those of the exact numbers. */
export function expectExact(definition: Composite, units: Table, rows: readonly number[]): void {
  const scores = score(definition, units);
  const truths = rows.map((row) => truthOf(scores, row));
  for (const [index, row] of rows.entries()) expect(shownOf(scores, row)).toEqual(truths[index]?.nodes);
  if (rows.length < units.length) return;
  const top = Object.keys(truths[0]?.nodes ?? {})[0] as string;
  const ranked = truths.filter(({ nodes }) => nodes[top] !== undefined);
  for (const [row, { nodes, index }] of truths.entries()) {
    const own = nodes[top];
    if (own === undefined) {
      expect(numberAt(scores.table, "rank", row)).toBeUndefined();
      continue;
    }
    const above = ranked.filter((other) =>
      definition.rankBy === "exact"
        ? compareRatio(other.index as Ratio, index as Ratio) > 0
        : (other.nodes[top] as number) > own,
    );
    expect(numberAt(scores.table, "rank", row)).toBe(above.length + 1);
  }
}

/** The rows of a table. */
export const all = (units: Table): readonly number[] => Array.from({ length: units.length }, (_, row) => row);

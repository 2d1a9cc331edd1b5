import { divideRatio, multiplyRatio, parseRatio, type Ratio, ratioOf, rootOf } from "../amounts/index.js";
import { type BitPlane, bitAt, bitPlaneOf, type NumberColumn, setBit, type Table } from "../tables/index.js";
import type { PublishedRelation, TotalRelation } from "./publishedRules.js";

/** A column of exact numbers, and which of its cells a check has reached. */
export interface FigureColumn {
  readonly name: string;
  readonly decimals: number;
  /** The scaled whole number of a row; nothing where the cell is empty. */
  at(row: number): number | undefined;
  readonly reached: BitPlane;
}

/** The columns of whole numbers and decimals of a table. */
export function figureColumnsOf(table: Table): ReadonlyMap<string, FigureColumn> {
  const columns = new Map<string, FigureColumn>();
  for (const [name, spec] of Object.entries(table.schema)) {
    if (spec.kind !== "integer" && spec.kind !== "decimal") continue;
    const { values, validity } = table.columns[name] as NumberColumn;
    columns.set(name, {
      name,
      decimals: spec.kind === "decimal" ? spec.decimals : 0,
      at: (row) => (validity === undefined || bitAt(validity, row) ? (values[row] as number) : undefined),
      reached: bitPlaneOf(table.length),
    });
  }
  return columns;
}

/** Notes that a check looked at these cells of a row. */
export function reach(columns: readonly FigureColumn[], row: number): void {
  for (const { reached } of columns) setBit(reached, row, true);
}

/** An exact number as its digits and decimals; not in lowest terms, for it is only rounded and compared. */
export interface Scaled {
  readonly units: bigint;
  readonly decimals: number;
}

/** Adds up cells that are all there. */
export function sumOfCells(columns: readonly FigureColumn[], row: number): Scaled {
  return sumOfScaled(columns.map(({ at, decimals }) => ({ units: BigInt(at(row) as number), decimals })));
}

/** Adds up numbers of any decimals. */
export function sumOfScaled(numbers: readonly Scaled[]): Scaled {
  const decimals = numbers.reduce((most, number) => Math.max(most, number.decimals), 0);
  const units = numbers.reduce((sum, number) => sum + number.units * 10n ** BigInt(decimals - number.decimals), 0n);
  return { units, decimals };
}

/** The exact number. */
export function ratioOfScaled({ units, decimals }: Scaled): Ratio {
  return ratioOf(units, 10n ** BigInt(decimals));
}

/** What the other figures of a row give; nothing where there is no such number. All cells it asks for must be there, and its base not zero. */
export function workedOut(
  relation: Exclude<PublishedRelation, TotalRelation>,
  columnOf: (name: string) => FigureColumn,
  row: number,
): Ratio | undefined {
  const sum = (names: readonly string[]): Ratio => ratioOfScaled(sumOfCells(names.map(columnOf), row));
  switch (relation.kind) {
    case "sum":
      return sum(relation.of);
    case "difference": {
      const [from, less] = [columnOf(relation.from), columnOf(relation.less)];
      const [whole, taken] = [sumOfCells([from], row), sumOfCells([less], row)];
      return ratioOfScaled(sumOfScaled([whole, { ...taken, units: -taken.units }]));
    }
    case "mean": {
      const each = relation.of.map((name) => sum([name]));
      if (relation.aggregate === "arithmetic") return divideRatio(sum(relation.of), ratioOf(each.length));
      const root = rootOf(each.reduce(multiplyRatio, ratioOf(1)), each.length);
      return root.ok && each.every(({ numerator }) => numerator >= 0n) ? root.value : undefined;
    }
    default:
      return multiplyRatio(divideRatio(sum(relation.of), sum(relation.over)), parseRatio(relation.per ?? 1));
  }
}

import { parseRatio, type Ratio, ratioOf, sumRatios } from "../amounts/index.js";
import {
  bottomUpNodesOf,
  type Composite,
  type CompositeItem,
  type CompositeNode,
  checkComposite,
  compositeSentences,
  wholeWeightsOf,
} from "../indicators/index.js";
import { valueOrThrow } from "../kernel/index.js";
import type { Column, NumberColumn, Table, TextColumn } from "../tables/index.js";
import { type PlannedItem, plannedItemOf } from "./plannedItem.js";

/** A node whose parts are known by their place among all parts: items first, then nodes from the lowest up. */
export interface PlannedNode {
  readonly definition: CompositeNode;
  readonly parts: readonly number[];
  /** Whole numbers in the proportions of the weights. */
  readonly weights: readonly number[];
  /** What the mean of the parts is multiplied by: 1, or the sum of the weights of a sum. */
  readonly scale: Ratio;
  /** The exponent of a power mean. */
  readonly exponent: Ratio | undefined;
  /** How many parts, and how many of the whole weights, must have a score; 0 where nothing is asked. */
  readonly leastParts: number;
  readonly leastWeight: number;
}

/** A composite made ready for one table: everything that does not depend on the row. */
export interface Plan {
  readonly items: readonly PlannedItem[];
  /** From the lowest up; the index is the last. */
  readonly nodes: readonly PlannedNode[];
}

/**
 * Makes a composite ready for a table.
 * @param unit - The names of the units, for an item that is compared with one of them.
 * @throws a ProblemError when the composite cannot be scored, a RangeError when the table lacks a column of numbers.
 */
export function planOf(composite: Composite, units: Table, unit: TextColumn | undefined): Plan {
  valueOrThrow(checkComposite(composite), compositeSentences);
  const nodes = bottomUpNodesOf(composite);
  const places = new Map([...composite.items, ...nodes].map(({ id }, place) => [id, place]));
  const full = parseRatio(composite.outOf ?? 1);
  return {
    items: composite.items.map((definition) =>
      plannedItemOf(definition, numberColumnOf(units, definition), full, unit),
    ),
    nodes: nodes.map((definition) => plannedNode(definition, places)),
  };
}

function plannedNode(definition: CompositeNode, places: ReadonlyMap<string, number>): PlannedNode {
  const { aggregate, coverage, normaliseWeights, parts } = definition;
  const weights = wholeWeightsOf(definition);
  const isSum = aggregate === "sum" && normaliseWeights !== true;
  const share = parseRatio(coverage?.weight ?? 0);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return {
    definition,
    parts: parts.map(({ of }) => places.get(of) as number),
    weights,
    scale: isSum ? sumRatios(parts.map(({ weight }) => parseRatio(weight))) : ratioOf(1),
    exponent: typeof aggregate === "object" ? parseRatio(aggregate.power) : undefined,
    leastParts: coverage?.parts ?? 0,
    // The least whole number that is not below the share of the whole.
    leastWeight: Number((share.numerator * BigInt(total) + share.denominator - 1n) / share.denominator),
  };
}

function numberColumnOf(units: Table, { id, column: name }: CompositeItem): NumberColumn {
  const column: Column | undefined = Object.hasOwn(units.columns, name) ? units.columns[name] : undefined;
  if (column === undefined)
    throw new RangeError(`${name}: the table has no such column; the item ${id} is read from it`);
  if ("values" in column) return column;
  throw new RangeError(
    `${name}: a column of numbers was expected, got ${column.spec.kind}; the item ${id} is read from it`,
  );
}

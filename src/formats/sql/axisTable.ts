import type { Axis, Landing } from "../../places/index.js";
import {
  type ChoiceSpec,
  type IntegerSpec,
  type OptionalSpec,
  type Table,
  type TextSpec,
  tableOf,
} from "../../tables/index.js";

/**
 * The columns of an axis in a database.
 * @category SQL
 * @since 0.1.0
 */
export type AxisSchema = {
  /** The id of the node, or of the leaf. */
  readonly node: TextSpec;
  /** The id of the node it lies in; empty at the top. */
  readonly parent: TextSpec & OptionalSpec;
  /** The name of its level; empty for a leaf that is no node. */
  readonly level: TextSpec & OptionalSpec;
  /** Its position in the order of the axis, counted from 0; empty for a leaf that is no node. */
  readonly position: IntegerSpec & OptionalSpec;
  /** Whether it lies there whole, by a share, by a share nobody gave, or because no node below covers it. */
  readonly landing: ChoiceSpec<"whole" | "divided" | "undivided" | "uncovered">;
  /** The numerator of its share; the denominator is the axis's. */
  readonly numerator: IntegerSpec;
};

/**
 * The columns of an axis in a database: one row for each node, and for each membership of a leaf that is no node.
 * @category SQL
 * @since 0.1.0
 */
export const axisSchema: AxisSchema = {
  node: { kind: "text", title: { th: "หน่วย", en: "Node or leaf" } },
  parent: { kind: "text", optional: true, title: { th: "อยู่ใน", en: "Lies in" } },
  level: { kind: "text", optional: true, title: { th: "ระดับ", en: "Level; empty for a leaf" } },
  position: { kind: "integer", optional: true, title: { th: "ลำดับ", en: "Position; empty for a leaf" } },
  landing: {
    kind: "choice",
    choices: ["whole", "divided", "undivided", "uncovered"],
    title: { th: "การแบ่ง", en: "Landing" },
  },
  numerator: { kind: "integer", title: { th: "ตัวตั้งของสัดส่วน", en: "Numerator of its share" } },
};

/**
 * An axis as a table to load into a database, for the SQL that {@link rollUpSql} writes.
 * @remarks An undivided leaf stands under the lowest node that holds all it may belong to, an uncovered one under that which holds it. Shares are numerators over the
 * axis's denominator.
 * @param axis - Who lies in whom.
 * @category SQL
 * @since 0.1.0
 * @example
 * ```ts
 * import { axisTable } from "chumchon/formats/sql";
 * import { createAxis } from "chumchon/places";
 * import { rowAt } from "chumchon/tables";
 * const axis = createAxis({
 *   id: "administrative",
 *   levels: ["district", "province"],
 *   nodes: [{ id: "8401", level: "district", parent: "84" }, { id: "84", level: "province" }],
 * });
 * if (!axis.ok) throw new Error("a made-up axis");
 * rowAt(axisTable(axis.value), 0);
 * // => { node: "8401", parent: "84", level: "district", position: 0, landing: "whole", numerator: 1 }
 * ```
 */
export function axisTable(axis: Axis): Table<AxisSchema> {
  return tableOf(axisSchema, rowsOfAxis(axis));
}

function* rowsOfAxis(axis: Axis): Generator<readonly unknown[], void, undefined> {
  const { denominator, level, levels, nodes, parent } = axis;
  for (const [position, node] of nodes.entries()) {
    const above = nodes[parent[position] as number] ?? null;
    yield [node, above, levels[level[position] as number], position, "whole", denominator];
  }
  for (const [leaf, landing] of axis.landings) {
    if (landing.kind === "whole" && nodes[landing.node] === leaf) continue;
    for (const [node, numerator] of membershipsOf(landing, denominator)) {
      yield [leaf, nodes[node], null, null, landing.kind, numerator];
    }
  }
}

function membershipsOf(landing: Landing, denominator: number): readonly (readonly [number, number])[] {
  if (landing.kind !== "divided") return [[landing.node, denominator]];
  return landing.nodes.map((node, index) => [node, landing.numerators[index] as number]);
}

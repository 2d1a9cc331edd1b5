import type { Composite, CompositeItem, CompositeNode, CompositePart } from "chumchon/indicators";

/** Made-up definitions for the tests: items "a", "b", … from 0 to 100, columns of the same names. */
export const title = { th: "ตัวอย่าง", en: "Example" };

export function item(id: string, changes: Partial<CompositeItem> = {}): CompositeItem {
  return {
    id,
    column: id,
    title: { th: `ตัวชี้วัด ${id}`, en: `Item ${id}` },
    better: "higher",
    normalisation: { kind: "goalposts", minimum: 0, maximum: 100, outside: "clamp" },
    ...changes,
  };
}

/** A node of parts written as "a:1/3 b:2/3". */
export function node(id: string, parts: string, changes: Partial<CompositeNode> = {}): CompositeNode {
  return {
    id,
    title: { th: `มิติ ${id}`, en: `Node ${id}` },
    aggregate: "arithmetic",
    missing: "refuse",
    parts: parts.split(" ").map((part): CompositePart => {
      const [of = "", weight = "1"] = part.split(":");
      return { of, weight };
    }),
    ...changes,
  };
}

export function composite(
  items: readonly CompositeItem[],
  nodes: readonly CompositeNode[],
  changes: Partial<Composite> = {},
): Composite {
  return {
    id: "example",
    edition: "1",
    title,
    citation: { source: title, evidence: "unverified" },
    decimals: 2,
    outOf: 100,
    items,
    nodes,
    ...changes,
  };
}

import { formatRatio, type Ratio } from "chumchon/amounts";
import type { Deprivation, PovertyItem, PovertyMeasure } from "chumchon/indicators";

/** Made-up definitions for the tests. */
const title = { th: "ตัวอย่าง", en: "Example" };

export function povertyItem(id: string, deprived: Deprivation, changes: Partial<PovertyItem> = {}): PovertyItem {
  return { id, title: { th: `ตัวชี้วัด ${id}`, en: `Item ${id}` }, deprived, ...changes };
}

/** All items in one dimension, nested equal weights and union, unless told. */
export function povertyMeasure(items: readonly PovertyItem[], changes: Partial<PovertyMeasure> = {}): PovertyMeasure {
  return {
    id: "example",
    edition: "1",
    title,
    citation: { source: title, evidence: "unverified" },
    items,
    dimensions: [{ id: "all", title, items: items.map(({ id }) => id) }],
    weights: items.some(({ weight }) => weight !== undefined) ? "stated" : "nestedEqual",
    cutoff: { kind: "union" },
    ...changes,
  };
}

/** A number below a cut-off. */
export function below(column: string, cutoff: string | number, scale: "ratio" | "ordinal" = "ratio"): Deprivation {
  return { kind: "number", column, relation: "lessThan", cutoff, scale };
}

/** A share as a fraction. */
export function shown(share: Ratio | null | undefined): string | null | undefined {
  return share && formatRatio(share);
}

import type {
  ColumnDeprivation,
  MissingItemPolicy,
  NotApplicableItemPolicy,
  PovertyItem,
  PovertyMeasure,
} from "chumchon/indicators";
import type { ColumnSpec } from "chumchon/tables";
import { type Fraction, fraction, over, plus } from "./oracle.js";
import type { RawCell, RawRow } from "./povertyOracle.js";
import { chances } from "./randomComposite.js";

/** A made-up measure, made-up units for it, and where they lie; the same for the same seed. */
export interface PovertyCase {
  readonly measure: PovertyMeasure;
  readonly schema: Readonly<Record<string, ColumnSpec>>;
  readonly rows: readonly RawRow[];
  /** The column of weights, where there is one. */
  readonly weight?: string;
}

/** The places of the made-up units: villages in two subdistricts, one of which is also named itself, and one id of nowhere. */
export const leaves = ["v1", "v2", "v3", "v4", "s2", "nowhere"];

const title = { th: "สมมติ", en: "Made up" };

export function randomPoverty(seed: number): PovertyCase {
  const chance = chances(seed);
  const below = (most: number): number => Math.floor(chance() * most);
  const pick = <T>(...choices: readonly T[]): T => choices[below(choices.length)] as T;
  const schema: Record<string, ColumnSpec> = { place: { kind: "text", optional: true } };
  const makers: [string, () => RawCell][] = [["place", () => pick<RawCell>(...leaves, null)]];
  const isGapMeasured = chance() < 0.25;
  const isFull = chance() < 0.2;
  const column = (name: string, spec: ColumnSpec, make: () => RawCell): void => {
    schema[name] = { ...spec, optional: true };
    makers.push([name, () => (!isFull && chance() < 0.08 ? null : make())]);
  };

  const deprivation = (name: string): ColumnDeprivation => {
    const kind = isGapMeasured ? "number" : pick("number", "number", "flag", "outcome");
    if (kind === "flag") {
      column(name, { kind: "flag" }, () => chance() < 0.5);
      return { kind, column: name, is: chance() < 0.5 };
    }
    if (kind === "outcome") {
      const choices = pick(["pass", "fail", "notApplicable", "missing"], ["fail", "missing", "pass", "notApplicable"]);
      column(name, { kind: "choice", choices }, () =>
        pick("pass", "pass", "pass", "fail", "fail", "fail", "notApplicable", isFull ? "pass" : "missing"),
      );
      return { kind, column: name };
    }
    const spec = pick<ColumnSpec>(
      { kind: "integer" },
      { kind: "decimal", decimals: 1 },
      { kind: "decimal", decimals: 2 },
      isGapMeasured ? { kind: "integer" } : { kind: "float" },
    );
    const cutoff = pick<string | number>(3, "2.5", "10/3", "1/3", 0.1, "38000.00", 12);
    const near = Number(fraction(cutoff).n) / Number(fraction(cutoff).d);
    const places = spec.kind === "decimal" ? spec.decimals : spec.kind === "float" ? 3 : 0;
    const isNegative = chance() < 0.3;
    column(name, spec, () => {
      // On the cut-off on purpose, where the column can hold it; a step beside it; or anywhere.
      const value = pick(
        near,
        near,
        near + 10 ** -places,
        near - 10 ** -places,
        chance() * near * 2,
        isNegative ? -near : 0,
      );
      const text = value.toFixed(places);
      return spec.kind === "decimal" ? text : Number(text) + 0;
    });
    return {
      kind: "number",
      column: name,
      relation: isGapMeasured
        ? pick("lessThan", "atMost")
        : pick("lessThan", "lessThan", "atMost", "moreThan", "atLeast"),
      cutoff,
      scale: isGapMeasured ? "ratio" : pick("ratio", "ordinal"),
    };
  };

  const count = 1 + below(7);
  const items = Array.from({ length: count }, (_, number): PovertyItem => {
    const id = `item${number}`;
    const isSeveral = !isGapMeasured && chance() < 0.15;
    const deprived = isSeveral
      ? ({ kind: "anyOf", of: ["x", "y"].map((part) => deprivation(`${id}${part}`)) } as const)
      : deprivation(id);
    if (chance() >= 0.25) return { id, title, deprived };
    column(`applies${number}`, { kind: "flag" }, () => chance() < 0.8);
    return { id, title, deprived, appliesWhere: `applies${number}` };
  });
  const first = 1 + below(count);
  const ids = items.map(({ id }) => id);
  const dimensions = [ids.slice(0, first), ids.slice(first)]
    .filter((members) => members.length > 0)
    .map((members, index) => ({ id: `dimension${index}`, title, items: members }));
  const weighing = below(4);
  const stated = weightsFor(weighing, count);
  const weighted = items.map((item, index) => (weighing === 0 ? item : { ...item, weight: stated[index] as string }));
  const missing = pick<MissingItemPolicy | undefined>(
    undefined,
    "leavesSample",
    "notDeprived",
    isGapMeasured ? "notDeprived" : "deprived",
    "reweight",
  );
  const notApplicable = pick<NotApplicableItemPolicy | undefined>(undefined, "notDeprived", "leavesSample", "reweight");

  // A cut-off that some units reach exactly: what a few of the items weigh together, of all or of some.
  const drawn = ids.map(() => chance());
  const some = stated.filter((_, index) => (drawn[index] as number) < 0.5);
  const among = [...some, ...stated.filter((_, index) => (drawn[index] as number) >= 0.5 && chance() < 0.5)];
  const all = (of: readonly string[]): Fraction => of.map(fraction).reduce(plus, fraction(0));
  const tie = some.length === 0 ? fraction("1/3") : over(all(some), all(missing === "reweight" ? among : stated));
  const share = pick(`${tie.n}/${tie.d}`, `${tie.n}/${tie.d}`, "1/3", "0.26", "1", "0.0001");
  const measure: PovertyMeasure = {
    id: "made-up",
    edition: String(seed),
    title,
    citation: { source: title, evidence: "unverified" },
    items: weighted,
    dimensions,
    weights: weighing === 0 ? "nestedEqual" : "stated",
    ...(weighing === 2 && { normaliseWeights: true }),
    cutoff: chance() < 0.15 ? { kind: "union" } : { kind: "atLeast", share },
    ...(missing !== undefined && { missing }),
    ...(notApplicable !== undefined && { notApplicable }),
    ...(isGapMeasured && { isGapMeasured }),
  };
  const unitWeight = pick<ColumnSpec | undefined>(undefined, { kind: "integer" }, { kind: "decimal", decimals: 3 });
  if (unitWeight !== undefined)
    column("weight", unitWeight, () => pick<RawCell>(1, 2, 5, 0, -1, unitWeight.kind === "decimal" ? "0.125" : 7));
  const rows = Array.from({ length: 5 + below(25) }, () =>
    Object.fromEntries(makers.map(([name, make]) => [name, make()])),
  );
  return { measure, schema, rows, ...(unitWeight !== undefined && { weight: "weight" }) };
}

/** Thirds and their like, whole numbers to be normalised, decimals that sum; of the first kind none are stated. */
function weightsFor(kind: number, count: number): readonly string[] {
  if (kind === 2) return Array.from({ length: count }, (_, index) => String(1 + ((index * 7) % 5)));
  if (kind === 3) return Array.from({ length: count }, (_, index) => (index === 0 ? `${11 - count}/10` : "0.1"));
  return Array.from({ length: count }, () => `1/${count}`);
}

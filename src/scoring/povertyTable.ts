import { type Ratio, roundRatio } from "../amounts/index.js";
import { figuresOf, type Rollup } from "../places/index.js";
import {
  type DecimalSpec,
  type IntegerSpec,
  numberColumnOf,
  type OptionalSpec,
  type Table,
  type TextColumn,
  type TextSpec,
  tableOfColumns,
} from "../tables/index.js";
import { countsAt, nodeNumber } from "./povertyAt.js";
import type { PovertyRollup } from "./rollUpPoverty.js";
import { figurePlanOf, type PovertyShares, sharesOfCounts } from "./sharesOfCounts.js";

/**
 * The columns of a table of poverty by place.
 * @category Poverty
 * @since 0.1.0
 */
export type PovertySchema = {
  /** The place. */
  readonly place: TextSpec;
  /** The name of its level. */
  readonly level: TextSpec;
  /** How many units there are. */
  readonly units: IntegerSpec;
  /** How many of them are in the sample. */
  readonly kept: IntegerSpec;
  /** How many of those are poor. */
  readonly poor: IntegerSpec;
  /** Which share of the weight is in the sample. */
  readonly retained: DecimalSpec & OptionalSpec;
  /** H. */
  readonly headcountRatio: DecimalSpec & OptionalSpec;
  /** A. */
  readonly intensity: DecimalSpec & OptionalSpec;
  /** M0. */
  readonly m0: DecimalSpec & OptionalSpec;
  /** M1; empty where gaps are not measured. */
  readonly m1: DecimalSpec & OptionalSpec;
  /** M2; empty where gaps are not measured. */
  readonly m2: DecimalSpec & OptionalSpec;
};

/**
 * What a table of poverty shows.
 * @category Poverty
 * @since 0.1.0
 */
export interface PovertyTableOptions {
  /** The name of a level; all levels unless told. */
  readonly level?: string;
  /** How many decimals shares have, 0 to 15; 4 unless told. */
  readonly decimals?: number;
}

/**
 * Poverty in all places, or in those of one level, as a table: shares are rounded half up, once, to be shown.
 * @remarks Do not add up or average the columns of shares: {@link povertyAt} has the exact ones of any place.
 * @param poverty - What {@link rollUpPoverty} gave.
 * @param options - The level, and how many decimals.
 * @throws a RangeError when the axis has no such level, or decimals are not 0 to 15.
 * @category Poverty
 * @since 0.1.0
 * @example
 * ```ts
 * import type { PovertyMeasure } from "chumchon/indicators";
 * import { createAxis } from "chumchon/places";
 * import { povertyTable, rollUpPoverty } from "chumchon/scoring";
 * import { rowsOf, tableOf } from "chumchon/tables";
 * const title = { th: "ตัวอย่าง", en: "Example" };
 * const measure: PovertyMeasure = {
 *   id: "example", edition: "1", title, citation: { source: title, evidence: "unverified" },
 *   items: [{ id: "water", title, deprived: { kind: "flag", column: "water", is: false } }],
 *   dimensions: [{ id: "living", title, items: ["water"] }], weights: "nestedEqual", cutoff: { kind: "union" },
 * };
 * const axis = createAxis({ id: "one", levels: ["village"], nodes: [{ id: "a", level: "village" }] });
 * if (!axis.ok) throw new Error("a sound axis");
 * const units = tableOf({ place: { kind: "text" }, water: { kind: "flag" } }, [["a", false], ["a", true], ["a", true]]);
 * [...rowsOf(povertyTable(rollUpPoverty(measure, axis.value, units), { decimals: 3 }))].map(({ place, poor, m0 }) => [place, poor, m0]);
 * // => [["a", 1, "0.333"]]
 * ```
 */
export function povertyTable(poverty: PovertyRollup, options: PovertyTableOptions = {}): Table<PovertySchema> {
  const { decimals = 4, level } = options;
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 15)
    throw new RangeError(`decimals: 0 to 15 were expected, got ${decimals}`);
  const figures = figuresOf(countLanesOf(poverty.rollup), level);
  const node = figures.columns.node as TextColumn;
  const text = { kind: "text" } as const;
  const integer = { kind: "integer" } as const;
  const share = { kind: "decimal", decimals, optional: true } as const;
  const places = [...node.codes].map((code) => node.dictionary[code] as string);
  const plan = figurePlanOf(poverty);
  const found = places.map((place) =>
    sharesOfCounts(plan, countsAt(poverty.rollup, nodeNumber(poverty.rollup, place))),
  );
  const countOf = (name: string): Table<PovertySchema>["columns"]["units"] => {
    const { values } = figures.columns[name] as { readonly values: Float64Array };
    return { spec: integer, values, validity: undefined };
  };
  const shareOf = (of: (figure: PovertyShares) => Ratio | null | undefined): Table<PovertySchema>["columns"]["m0"] =>
    numberColumnOf(
      share,
      Float64Array.from(found, (figure) => {
        const ratio = of(figure);
        return ratio ? roundRatio(ratio, decimals) : Number.NaN;
      }),
    );
  const shares = ["headcountRatio", "intensity", "m0", "m1", "m2"] as const;
  const schema: PovertySchema = {
    place: text,
    level: text,
    units: integer,
    kept: integer,
    poor: integer,
    retained: share,
    headcountRatio: share,
    intensity: share,
    m0: share,
    m1: share,
    m2: share,
  };
  const columns = {
    place: { ...node, spec: text },
    level: { ...(figures.columns.level as TextColumn), spec: text },
    units: countOf("units"),
    kept: countOf("kept"),
    poor: countOf("poor"),
    retained: shareOf(({ retainedWeight }) => retainedWeight),
    ...(Object.fromEntries(shares.map((name) => [name, shareOf((figure) => figure[name])])) as {
      readonly [Name in (typeof shares)[number]]: Table<PovertySchema>["columns"]["m0"];
    }),
  };
  return tableOfColumns(schema, columns, places.length);
}

/** The lanes that count units, so that only these are shared out in whole units. */
function countLanesOf(rollup: Rollup): Rollup {
  const picked = <T>(all: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
    Object.fromEntries(["units", "kept", "poor"].map((name) => [name, all[name] as T]));
  return {
    ...rollup,
    lanes: picked(rollup.lanes),
    totals: picked(rollup.totals),
    decimals: picked(rollup.decimals),
    magnitudes: picked(rollup.magnitudes),
  };
}

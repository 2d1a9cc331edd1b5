import type { MeasuredUnit } from "../indicators/index.js";
import { figuresOf } from "../places/index.js";
import {
  type ChoiceSpec,
  type Column,
  createTableBuilder,
  type IntegerSpec,
  type OptionalSpec,
  type Table,
  type TextSpec,
} from "../tables/index.js";
import { type LaneName, laneOf } from "./cells.js";
import type { Tally } from "./tally.js";
import { byLane, exactAt, figureOf } from "./tallyAt.js";

/**
 * The columns of a table of figures.
 * @category Tallies
 * @since 0.1.0
 */
export type TallySchema = {
  /** The code or id of the node. */
  readonly place: TextSpec;
  /** The name of its level. */
  readonly level: TextSpec;
  /** The number of the indicator. */
  readonly indicator: TextSpec;
  /** What is counted: households, persons, … */
  readonly unit: ChoiceSpec<MeasuredUnit>;
  /** How many were surveyed. */
  readonly surveyed: IntegerSpec;
  /** How many pass. */
  readonly pass: IntegerSpec;
  /** How many fail. */
  readonly fail: IntegerSpec;
  /** How many have nobody the indicator looks at; empty where that is unknown. */
  readonly notApplicable: IntegerSpec & OptionalSpec;
  /** How many gave no answer that can be judged; empty where that is unknown. */
  readonly missing: IntegerSpec & OptionalSpec;
};

/**
 * The columns of a table of figures.
 * @category Tallies
 * @since 0.1.0
 */
export const tallySchema: TallySchema = {
  place: { kind: "text", title: { th: "พื้นที่", en: "Place" } },
  level: { kind: "text", title: { th: "ระดับ", en: "Level" } },
  indicator: { kind: "text", title: { th: "ตัวชี้วัด", en: "Indicator" } },
  unit: {
    kind: "choice",
    choices: ["household", "person", "village", "subdistrict", "organisation"],
    title: { th: "หน่วยนับ", en: "Unit" },
  },
  surveyed: { kind: "integer", title: { th: "จำนวนที่สำรวจ", en: "Surveyed" } },
  pass: { kind: "integer", title: { th: "ผ่านเกณฑ์", en: "Pass" } },
  fail: { kind: "integer", title: { th: "ไม่ผ่านเกณฑ์", en: "Fail" } },
  notApplicable: { kind: "integer", optional: true, title: { th: "ไม่มีกลุ่มเป้าหมาย", en: "Not applicable" } },
  missing: { kind: "integer", optional: true, title: { th: "ไม่มีข้อมูล", en: "Missing" } },
};

/**
 * The figures of a tally as a table: a row for each node and indicator, nodes in the order of the axis.
 * @param tally - A finished tally.
 * @param level - The name of a level; all levels unless told.
 * @throws a {@link RangeError} when the axis has no such level.
 * @category Tallies
 * @since 0.1.0
 * @example
 * ```ts
 * import { bmn2560 } from "chumchon/data/bmn2560";
 * import { createAxis } from "chumchon/places";
 * import { rowsOf, tableOf } from "chumchon/tables";
 * import { countsSchema, createTally, tallyTable } from "chumchon/tallies";
 * const axis = createAxis({ id: "country", levels: ["country"], nodes: [{ id: "TH", level: "country" }] });
 * if (!axis.ok) throw new Error("a sound axis");
 * const tally = createTally(bmn2560, axis.value);
 * tally.add(tableOf(countsSchema, [{ place: "TH", indicator: "7", surveyed: 35_144_195, pass: 34_953_072 }]));
 * [...rowsOf(tallyTable(tally.finish()))].find(({ indicator }) => indicator === "7")?.fail; // => 191123
 * ```
 */
export function tallyTable(tally: Tally, level?: string): Table<TallySchema> {
  const figures = figuresOf(tally.rollup, level);
  const texts = (name: string) => {
    const { codes, dictionary } = figures.columns[name] as Extract<Column, { readonly codes: Int32Array }>;
    return (row: number): string => dictionary[codes[row] as number] as string;
  };
  const [nodeAt, levelAt] = [texts("node"), texts("level")];
  const builder = createTableBuilder(tallySchema);
  const lanesOf = tally.set.indicators.map(({ id }) => {
    const columns = byLaneColumns(figures, id);
    return { id, columns };
  });
  for (let row = 0; row < figures.length; row++) {
    for (const { id, columns } of lanesOf) {
      const whole = byLane((lane) => columns(lane)[row] as number);
      const node = (tally.axis.landings.get(nodeAt(row)) as { readonly node: number }).node;
      const counts = { whole, exact: exactAt(tally, node, id) };
      const { unit, surveyed, pass, fail, notApplicable, missing } = figureOf(counts, tally.units[id] as never);
      builder.add([nodeAt(row), levelAt(row), id, unit, surveyed, pass, fail, notApplicable, missing]);
    }
  }
  return builder.finish();
}

function byLaneColumns(figures: Table, id: string): (lane: LaneName) => Float64Array {
  return (lane) => (figures.columns[laneOf(id, lane)] as Extract<Column, { readonly values: Float64Array }>).values;
}

import type { MeasuredUnit } from "../indicators/index.js";
import {
  type ChoiceSpec,
  createTableBuilder,
  type FlagSpec,
  type IntegerSpec,
  type OptionalSpec,
  type Table,
  type TextSpec,
} from "../tables/index.js";
import { withWhole } from "./countsAt.js";
import type { Tally } from "./tally.js";
import { tallyAt } from "./tallyAt.js";

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
  /** How many were surveyed; empty where it is hidden. */
  readonly surveyed: IntegerSpec & OptionalSpec;
  /** How many pass; empty where it is hidden. */
  readonly pass: IntegerSpec & OptionalSpec;
  /** How many fail; empty where it is hidden. */
  readonly fail: IntegerSpec & OptionalSpec;
  /** How many have nobody the indicator looks at; empty where that is unknown. */
  readonly notApplicable: IntegerSpec & OptionalSpec;
  /** How many gave no answer that can be judged; empty where that is unknown. */
  readonly missing: IntegerSpec & OptionalSpec;
  /** Is the figure hidden, or a part of it? See {@link suppressSmall}. */
  readonly isSuppressed: FlagSpec;
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
  surveyed: { kind: "integer", optional: true, title: { th: "จำนวนที่สำรวจ", en: "Surveyed" } },
  pass: { kind: "integer", optional: true, title: { th: "ผ่านเกณฑ์", en: "Pass" } },
  fail: { kind: "integer", optional: true, title: { th: "ไม่ผ่านเกณฑ์", en: "Fail" } },
  notApplicable: { kind: "integer", optional: true, title: { th: "ไม่มีกลุ่มเป้าหมาย", en: "Not applicable" } },
  missing: { kind: "integer", optional: true, title: { th: "ไม่มีข้อมูล", en: "Missing" } },
  isSuppressed: { kind: "flag", title: { th: "ปกปิดเพราะจำนวนน้อย", en: "Suppressed" } },
};

/**
 * The figures of a tally as a table: a row for each node and indicator, nodes in the order of the axis.
 * @remarks A node from which nothing came in has rows of 0, as in {@link TallyFigure}: hold the tally against what was expected with
 * {@link coverageOf} before an empty place is read as one where nothing is missing.
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
  const { axis } = tally;
  const height = level === undefined ? -1 : axis.levels.indexOf(level);
  if (level !== undefined && height === -1)
    throw new RangeError(`level: one of ${axis.levels.join(", ")} was expected`);
  const whole = withWhole(tally);
  const builder = createTableBuilder(tallySchema);
  for (const [node, place] of axis.nodes.entries()) {
    if (height !== -1 && axis.level[node] !== height) continue;
    const name = axis.levels[axis.level[node] as number];
    for (const { id } of tally.set.indicators) {
      const { unit, surveyed, pass, fail, notApplicable, missing, isSuppressed } = tallyAt(whole, place, id);
      builder.add([place, name, id, unit, surveyed, pass, fail, notApplicable, missing, isSuppressed]);
    }
  }
  return builder.finish();
}

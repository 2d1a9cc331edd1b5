import { type Ratio, toDecimalText } from "../amounts/index.js";
import {
  type ChoiceSpec,
  createTableBuilder,
  type DecimalSpec,
  type IntegerSpec,
  type OptionalSpec,
  type Table,
  type TextSpec,
} from "../tables/index.js";
import { type ChangeDirection, type ChangeReason, changeAt } from "./changeAt.js";
import type { Change } from "./changeOf.js";

/**
 * The columns of a table of changes. Percentages and points have four decimals.
 * @category Change
 * @since 0.1.0
 */
export type ChangeSchema = {
  /** The code or id of the place. */
  readonly place: TextSpec;
  /** The name of its level. */
  readonly level: TextSpec;
  /** The indicator of the later tally; empty where it was given up. */
  readonly indicator: TextSpec & OptionalSpec;
  /** The indicator of the earlier tally; empty where it is new. */
  readonly indicatorBefore: TextSpec & OptionalSpec;
  /** How many were surveyed before. */
  readonly surveyedBefore: IntegerSpec & OptionalSpec;
  /** How many were surveyed after. */
  readonly surveyedAfter: IntegerSpec & OptionalSpec;
  /** How many passed before. */
  readonly passBefore: IntegerSpec & OptionalSpec;
  /** How many passed after. */
  readonly passAfter: IntegerSpec & OptionalSpec;
  /** How many more fail, or fewer. */
  readonly failChange: IntegerSpec & OptionalSpec;
  /** The percentage that passed before. */
  readonly percentBefore: DecimalSpec & OptionalSpec;
  /** The percentage that passed after. */
  readonly percentAfter: DecimalSpec & OptionalSpec;
  /** By how many points it went up or down. */
  readonly points: DecimalSpec & OptionalSpec;
  /** The part of the points that comes from how many pass. */
  readonly pointsByPass: DecimalSpec & OptionalSpec;
  /** The part that comes from how many were surveyed. */
  readonly pointsBySurveyed: DecimalSpec & OptionalSpec;
  /** By how many points the coverage went up or down; empty where it is not known. */
  readonly coveragePoints: DecimalSpec & OptionalSpec;
  /** Which way the share went. */
  readonly direction: ChoiceSpec<ChangeDirection>;
  /** Why the two are not compared. */
  readonly reason: ChoiceSpec<ChangeReason> & OptionalSpec;
};

/**
 * The columns of a table of changes.
 * @category Change
 * @since 0.1.0
 */
export const changeSchema: ChangeSchema = {
  place: { kind: "text", title: { th: "พื้นที่", en: "Place" } },
  level: { kind: "text", title: { th: "ระดับ", en: "Level" } },
  indicator: { kind: "text", optional: true, title: { th: "ตัวชี้วัด", en: "Indicator" } },
  indicatorBefore: { kind: "text", optional: true, title: { th: "ตัวชี้วัดเดิม", en: "Indicator before" } },
  surveyedBefore: { kind: "integer", optional: true, title: { th: "สำรวจ (ก่อน)", en: "Surveyed before" } },
  surveyedAfter: { kind: "integer", optional: true, title: { th: "สำรวจ (หลัง)", en: "Surveyed after" } },
  passBefore: { kind: "integer", optional: true, title: { th: "ผ่าน (ก่อน)", en: "Pass before" } },
  passAfter: { kind: "integer", optional: true, title: { th: "ผ่าน (หลัง)", en: "Pass after" } },
  failChange: { kind: "integer", optional: true, title: { th: "ไม่ผ่าน เพิ่ม/ลด", en: "Change of failing" } },
  percentBefore: { kind: "decimal", decimals: 4, optional: true, title: { th: "ร้อยละ (ก่อน)", en: "Percent before" } },
  percentAfter: { kind: "decimal", decimals: 4, optional: true, title: { th: "ร้อยละ (หลัง)", en: "Percent after" } },
  points: { kind: "decimal", decimals: 4, optional: true, title: { th: "เพิ่ม/ลด (จุดร้อยละ)", en: "Points" } },
  pointsByPass: {
    kind: "decimal",
    decimals: 4,
    optional: true,
    title: { th: "ส่วนจากจำนวนที่ผ่าน", en: "Points by those who pass" },
  },
  pointsBySurveyed: {
    kind: "decimal",
    decimals: 4,
    optional: true,
    title: { th: "ส่วนจากจำนวนที่สำรวจ", en: "Points by those surveyed" },
  },
  coveragePoints: {
    kind: "decimal",
    decimals: 4,
    optional: true,
    title: { th: "ความครอบคลุม เพิ่ม/ลด", en: "Points of coverage" },
  },
  direction: {
    kind: "choice",
    choices: ["improved", "worsened", "unchanged", "revised", "notComparable"],
    title: { th: "ทิศทาง", en: "Direction" },
  },
  reason: {
    kind: "choice",
    choices: [
      ...(["notSurveyed", "hidden", "onlyBefore", "onlyAfter", "otherUnit"] as const),
      ...(["changedThreshold", "replaced", "none", "notInCrosswalk"] as const),
    ],
    optional: true,
    title: { th: "เหตุที่เทียบไม่ได้", en: "Why not compared" },
  },
};

/**
 * A change as a table: a row for each place and pair of indicators. Places stand in the order of the later tally's axis, then
 * those that only the earlier one has.
 * @param change - Two tallies side by side.
 * @param level - The name of a level; all levels unless told.
 * @throws a {@link RangeError} when neither axis has such a level.
 * @category Change
 * @since 0.1.0
 * @example Surat Thani, 2560 and 2561, indicators 14 and 23 (report of 2561, pages 55 and 57)
 * ```ts
 * import { bmn2560 } from "chumchon/data/bmn2560";
 * import { createAxis } from "chumchon/places";
 * import { rowsOf, tableOf } from "chumchon/tables";
 * import { changeOf, changeTable, countsSchema, createTally } from "chumchon/tallies";
 * const axis = createAxis({ id: "one", levels: ["province"], nodes: [{ id: "84", level: "province" }] });
 * if (!axis.ok) throw new Error("a sound axis");
 * const tallied = (surveyYear: number, surveyed: number, fails: [indicator: string, fail: number][]) => {
 *   const tally = createTally(bmn2560, axis.value, { surveyYear });
 *   tally.add(tableOf(countsSchema, fails.map(([indicator, fail]) => ({ place: "84", indicator, surveyed, fail }))));
 *   return tally.finish();
 * };
 * const change = changeOf(tallied(2560, 205_229, [["14", 651], ["23", 68_342]]), tallied(2561, 205_120, [["14", 379], ["23", 60_926]]));
 * if (!change.ok) throw new Error("two years of one edition");
 * [...rowsOf(changeTable(change.value))]
 *   .filter(({ points }) => points !== null)
 *   .map(({ indicator, failChange, points, direction }) => [indicator, failChange, points, direction]);
 * // => [["14", -272, "0.1324", "improved"], ["23", -7416, "3.5977", "improved"]]
 * ```
 */
export function changeTable(change: Change, level?: string): Table<ChangeSchema> {
  const places = new Map<string, string>();
  for (const { axis } of [change.after, change.before]) {
    for (const [node, id] of axis.nodes.entries()) {
      const name = axis.levels[axis.level[node] as number] as string;
      if ((level === undefined || name === level) && !places.has(id)) places.set(id, name);
    }
  }
  const levels = [...change.after.axis.levels, ...change.before.axis.levels];
  if (level !== undefined && !levels.includes(level))
    throw new RangeError(`level: one of ${[...new Set(levels)].join(", ")} was expected`);
  const builder = createTableBuilder(changeSchema);
  for (const [place, name] of places) {
    for (const pair of change.pairs) {
      const { before, after, fail, share, byPass, bySurveyed, coverage, direction, reason } = changeAt(
        change,
        place,
        pair,
      );
      builder.add([
        ...[place, name, pair.after, pair.before],
        ...[before?.surveyed, after?.surveyed, before?.pass, after?.pass, fail],
        ...[before?.share, after?.share, share, byPass, bySurveyed, coverage].map(percentOf),
        ...[direction, reason],
      ]);
    }
  }
  return builder.finish();
}

/** A hundredfold at four decimals, as text, for cells are read from text. */
function percentOf(ratio: Ratio | null | undefined): string | null {
  return ratio === null || ratio === undefined ? null : toDecimalText(ratio, 4, { percent: true });
}

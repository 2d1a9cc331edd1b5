import { type Ratio, ratioOf } from "../amounts/index.js";
import { getIndicator, type MeasuredUnit } from "../indicators/index.js";
import type { LocalizedText } from "../kernel/index.js";
import { createTableBuilder, type IntegerSpec, type TextSpec } from "../tables/index.js";
import type { Report, ReportOptions } from "./report.js";
import { aboutOf, placeText, titleOf } from "./reportAbout.js";
import { type FigureSchema, figureSchema, percentOf } from "./reportCells.js";
import { grouped, inLanguage, levelTitle, marks, type Said, shortUnits, totalMarksOf } from "./reportWords.js";
import type { Tally } from "./tally.js";
import { type Worst, type WorstOptions, type WorstQuestion, worstOf } from "./worstOf.js";

/**
 * The columns of a report of the worst.
 * @category Reports
 * @since 0.1.0
 */
export type WorstSchema = {
  /** The rank; equal shares have one. */
  readonly rank: IntegerSpec;
  /** The code of the place. */
  readonly place: TextSpec;
  /** Its name. */
  readonly name: TextSpec;
  /** The number of the indicator. */
  readonly indicator: TextSpec;
  /** Its wording. */
  readonly title: TextSpec;
  /** What is counted. */
  readonly unit: TextSpec;
} & Pick<FigureSchema, "surveyed" | "fail" | "failPercent" | "mark">;

/**
 * The columns of a report of the worst.
 * @category Reports
 * @since 0.1.0
 */
export const worstSchema: WorstSchema = {
  rank: { kind: "integer", title: { th: "ลำดับที่", en: "Rank" } },
  place: { kind: "text", title: { th: "รหัสพื้นที่", en: "Code" } },
  name: { kind: "text", title: { th: "พื้นที่", en: "Place" } },
  indicator: { kind: "text", title: { th: "ข้อ", en: "No." } },
  title: { kind: "text", title: { th: "ตัวชี้วัด", en: "Indicator" } },
  unit: { kind: "text", title: { th: "หน่วย", en: "Unit" } },
  surveyed: figureSchema.surveyed,
  fail: figureSchema.fail,
  failPercent: figureSchema.failPercent,
  mark: figureSchema.mark,
};

/**
 * The worst three that are handed in (ไม่ผ่านเกณฑ์มากที่สุด 3 ลำดับแรก): the indicators of a place, or the places by an
 * indicator, with what could not be ranked named in `about`.
 * @param tally - A finished tally.
 * @param question - As for {@link worstOf}.
 * @param options - As for {@link worstOf}, with language, names, rounding, year and source.
 * @throws a {@link RangeError} where {@link worstOf} does.
 * @category Reports
 * @since 0.1.0
 * @example Two of the indicators of Surat Thani, 2561 (report of the province, page 57)
 * ```ts
 * import { bmn2560 } from "chumchon/data/bmn2560";
 * import { createAxis } from "chumchon/places";
 * import { rowsOf, tableOf } from "chumchon/tables";
 * import { countsSchema, createTally, worstReport } from "chumchon/tallies";
 * const axis = createAxis({ id: "line", levels: ["province"], nodes: [{ id: "84", level: "province" }] });
 * if (!axis.ok) throw new Error("a sound axis");
 * const tally = createTally(bmn2560, axis.value);
 * tally.add(tableOf(countsSchema, [
 *   { place: "84", indicator: "22", surveyed: 205_120, fail: 1_016 },
 *   { place: "84", indicator: "23", surveyed: 205_120, fail: 60_926 },
 * ]));
 * const { table } = worstReport(tally.finish(), { place: "84" });
 * [...rowsOf(table)].map(({ rank, indicator, failPercent }) => [rank, indicator, failPercent]);
 * // => [[1, "23", "29.70"], [2, "22", "0.50"]]
 * ```
 */
export function worstReport<Id extends string>(
  tally: Tally<Id>,
  question: WorstQuestion<Id>,
  options: ReportOptions & WorstOptions = {},
): Report<WorstSchema> {
  const say = inLanguage(options);
  const worst = worstOf(tally, question, options);
  const marksOf = totalMarksOf(tally);
  const builder = createTableBuilder(worstSchema);
  for (const { rank, isTied, place, indicator, unit, failing, surveyed, share } of worst.entries) {
    const said = [...(isTied ? [marks.tied] : []), ...roundedAway(share, unit, options), ...marksOf(place, indicator)];
    builder.add({
      ...{ rank, place, name: options.nameOf?.(place) ?? place, indicator },
      ...{ title: say(getIndicator(tally.set, indicator).title), unit: say(shortUnits[unit]), surveyed, fail: failing },
      ...{ failPercent: percentOf(share, options), mark: said.length === 0 ? null : said.map(say).join("; ") },
    });
  }
  const { axis } = tally;
  const top =
    "place" in question ? question.place : (question.under ?? (axis.nodes[axis.parent.indexOf(-1)] as string));
  const title = titleOf(tally, whatIsRanked(worst.asked, question), top, options);
  return {
    title,
    table: builder.finish(),
    about: aboutOf(tally, title, top, options, unrankedOf(worst, question, options)),
  };
}

/** A share that is shown as none or all, and is neither. */
function roundedAway(share: Ratio, unit: MeasuredUnit, options: ReportOptions): readonly LocalizedText[] {
  const shown = percentOf(share, options);
  if (shown === percentOf(ratioOf(0), options)) return [marks.notNone(0, unit)];
  const isAll = share.numerator === share.denominator;
  return !isAll && shown === percentOf(ratioOf(1), options) ? [marks.notAll(0, unit)] : [];
}

function whatIsRanked(count: number, question: WorstQuestion): LocalizedText {
  if ("place" in question)
    return { th: `ตัวชี้วัดที่ไม่ผ่านเกณฑ์มากที่สุด ${count} ลำดับแรก`, en: `The ${count} indicators that most fail` };
  const { th, en } = levelTitle(question.level);
  return {
    th: `${th}ที่ไม่ผ่านเกณฑ์ข้อ ${question.indicator} มากที่สุด ${count} ลำดับแรก`,
    en: `${en}: the ${count} in which indicator ${question.indicator} most fails`,
  };
}

/** What could not be ranked, by name; of places that were not surveyed only how many, for they may be most of the country. */
function unrankedOf(worst: Worst, question: WorstQuestion, options: ReportOptions): readonly Said[] {
  const name = (one: string): string => ("place" in question ? one : placeText(one, options));
  const listed = (list: readonly string[]) => {
    const text = `${grouped(list.length)}${list.length === 0 ? "" : `: ${list.map(name).join(", ")}`}`;
    return { th: text, en: text };
  };
  const count = grouped(worst.notSurveyed.length);
  const notSurveyed = "place" in question ? listed(worst.notSurveyed) : { th: count, en: count };
  const all: readonly Said[] = [
    [
      { th: "ลำดับสุดท้ายร้อยละเท่ากัน จึงแสดงครบ", en: "The last are equal, and all are shown" },
      worst.isTiedAtEnd ? { th: "ใช่", en: "yes" } : { th: "ไม่ใช่", en: "no" },
    ],
    [{ th: "ไม่จัดลำดับ: ปกปิดเพราะจำนวนน้อย", en: "Not ranked: hidden, for the number is small" }, listed(worst.hidden)],
    [{ th: "ไม่จัดลำดับ: สำรวจน้อยกว่าที่กำหนด", en: "Not ranked: too few surveyed" }, listed(worst.tooFew)],
    [{ th: "ไม่จัดลำดับ: ไม่มีผู้ถูกสำรวจหรือไม่มีข้อมูล", en: "Not ranked: nobody surveyed, or no data" }, notSurveyed],
  ];
  return all;
}

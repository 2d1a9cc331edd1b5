import { createTableBuilder, type TextSpec } from "../tables/index.js";
import type { Report, ReportOptions } from "./report.js";
import { aboutOf, titleOf } from "./reportAbout.js";
import { cellsOf, type FigureSchema, figureSchema } from "./reportCells.js";
import { inLanguage, marks, shortUnits, totalMarksOf } from "./reportWords.js";
import type { Tally } from "./tally.js";
import { tallyAt } from "./tallyAt.js";

/**
 * The columns of a summary by category.
 * @category Reports
 * @since 0.1.0
 */
export type SummarySchema = {
  /** The category (หมวด). */
  readonly category: TextSpec;
  /** The number of the indicator. */
  readonly indicator: TextSpec;
  /** Its wording. */
  readonly title: TextSpec;
  /** What is counted: คน, คร., … */
  readonly unit: TextSpec;
} & FigureSchema;

/**
 * The columns of a summary by category.
 * @category Reports
 * @since 0.1.0
 */
export const summarySchema: SummarySchema = {
  category: { kind: "text", title: { th: "หมวด", en: "Category" } },
  indicator: { kind: "text", title: { th: "ข้อ", en: "No." } },
  title: { kind: "text", title: { th: "ตัวชี้วัด", en: "Indicator" } },
  unit: { kind: "text", title: { th: "หน่วย", en: "Unit" } },
  ...figureSchema,
};

/**
 * The summary of a place that is handed in: category by category each indicator with its unit, how many were surveyed, and how
 * many pass and fail, in number and percent.
 * @remarks Percentages of those who pass and fail are taken of the numbers and rounded each on its own, as the reports print
 * them. Where 100.00 is not all, the note says how many fail. Indicators on trial are shown and say so.
 * @param tally - A finished tally.
 * @param place - A node of the axis, or a place that was counted.
 * @param options - Language, names, rounding, year and source; `indicators` chooses the rows, all of the set unless told.
 * @throws a {@link RangeError} when the tally has no such place or indicator, or a year or vintage is another than the tally's.
 * @category Reports
 * @since 0.1.0
 * @example Central region, 2561, two indicators (national report, page 129)
 * ```ts
 * import { bmn2560 } from "chumchon/data/bmn2560";
 * import { toCsv } from "chumchon/formats";
 * import { createAxis } from "chumchon/places";
 * import { tableOf } from "chumchon/tables";
 * import { countsSchema, createTally, summaryReport } from "chumchon/tallies";
 * const axis = createAxis({ id: "regions", levels: ["region"], nodes: [{ id: "central", level: "region" }] });
 * if (!axis.ok) throw new Error("a sound axis");
 * const tally = createTally(bmn2560, axis.value);
 * tally.add(tableOf(countsSchema, [{ place: "central", indicator: "3", surveyed: 899_118, pass: 899_080 }]));
 * const { title, table } = summaryReport(tally.finish(), "central", { surveyYear: 2561, indicators: ["3"], nameOf: () => "ภาคกลาง" });
 * title; // => "สรุปผลตามหมวดและตัวชี้วัด ภาคกลาง ปี พ.ศ. 2561"
 * toCsv(table).split("\r\n")[1]?.split(",").slice(3);
 * // => ["คน", "899118", "899080", "100.00", "38", "0.00", "ไม่ใช่ทั้งหมด: ไม่ผ่าน 38 คน"]
 * ```
 */
export function summaryReport<Id extends string>(
  tally: Tally<Id>,
  place: string,
  options: ReportOptions & { readonly indicators?: readonly Id[] } = {},
): Report<SummarySchema> {
  const { set, units } = tally;
  const say = inLanguage(options);
  const unknown = options.indicators?.find((id) => units[id] === undefined);
  if (unknown !== undefined) throw new RangeError(`indicators: those of ${set.id} were expected, got ${unknown}`);
  const asked = new Set<string>(options.indicators ?? set.indicators.map(({ id }) => id));
  const marksOf = totalMarksOf(tally);
  const builder = createTableBuilder(summarySchema);
  for (const { id: category, title: heading } of set.categories) {
    for (const { id, title, isCounted, category: own } of set.indicators) {
      if (own !== category || !asked.has(id)) continue;
      const further = [...(isCounted === false ? [marks.onTrial] : []), ...marksOf(place, id)];
      const cells = cellsOf(tallyAt(tally, place, id), options, further);
      builder.add({
        category: say(heading),
        indicator: id,
        title: say(title),
        unit: say(shortUnits[units[id]]),
        ...cells,
      });
    }
  }
  const title = titleOf(tally, { th: "สรุปผลตามหมวดและตัวชี้วัด", en: "Summary by category" }, place, options);
  return { title, table: builder.finish(), about: aboutOf(tally, title, place, options) };
}

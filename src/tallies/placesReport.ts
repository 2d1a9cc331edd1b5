import { getIndicator } from "../indicators/index.js";
import type { LocalizedText } from "../kernel/index.js";
import { createTableBuilder, type IntegerSpec, type OptionalSpec, type TextSpec } from "../tables/index.js";
import { withWhole } from "./countsAt.js";
import { lackingOf, stateOf } from "./figureState.js";
import { byShare } from "./needsOf.js";
import type { Report, ReportOptions } from "./report.js";
import { aboutOf, titleOf } from "./reportAbout.js";
import { cellsOf, type FigureSchema, figureSchema } from "./reportCells.js";
import { inLanguage, levelTitle, marks, shortUnits, totalMarksOf } from "./reportWords.js";
import { nodesOf } from "./talliedPlaces.js";
import type { Tally } from "./tally.js";
import { type TallyFigure, tallyAt } from "./tallyAt.js";

/**
 * The columns of a report by place.
 * @category Reports
 * @since 0.1.0
 */
export type PlacesSchema = {
  /** The number of the row; empty in the row of the total. */
  readonly order: IntegerSpec & OptionalSpec;
  /** The code of the place. */
  readonly place: TextSpec;
  /** Its name. */
  readonly name: TextSpec;
} & FigureSchema;

/**
 * Which places stand in the report, and in which order.
 * @category Reports
 * @since 0.1.0
 */
export interface PlacesReportOptions extends ReportOptions {
  /** The level of its rows. */
  readonly level: string;
  /** The node they lie in, whose figure is the total; the top of the axis unless told. */
  readonly under?: string;
  /** In the order of the axis, by the share of those who fail with the greatest first, or these places as they are listed. "axis" unless told. */
  readonly order?: "axis" | "share" | readonly string[];
}

/**
 * One indicator place by place, with the row of the total: the report by district of a province.
 * @remarks The total is the figure of the place that holds the rows, carried up from the counts. It is no sum of rounded
 * numbers, and where it differs from the sum of the rows, for some figures lie in none of them, its note says by how much.
 * @param tally - A finished tally.
 * @param indicator - The indicator.
 * @param options - The level, the place of the total, the order; language, names, rounding, year and source.
 * @throws a {@link RangeError} when there is no such indicator, level or place, or a listed place is not of the level.
 * @category Reports
 * @since 0.1.0
 * @example Two districts of a province, in made-up numbers
 * ```ts
 * import { bmn2560 } from "chumchon/data/bmn2560";
 * import { createAxis } from "chumchon/places";
 * import { rowsOf, tableOf } from "chumchon/tables";
 * import { countsSchema, createTally, placesReport } from "chumchon/tallies";
 * const nodes = ["8402", "8416"].map((id) => ({ id, level: "district", parent: "84" }));
 * const axis = createAxis({ id: "line", levels: ["district", "province"], nodes: [...nodes, { id: "84", level: "province" }] });
 * if (!axis.ok) throw new Error("a sound axis");
 * const tally = createTally(bmn2560, axis.value);
 * tally.add(tableOf(countsSchema, [
 *   { place: "8402", indicator: "28", surveyed: 3, fail: 1 },
 *   { place: "8416", indicator: "28", surveyed: 6, fail: 1 },
 * ]));
 * const { table } = placesReport(tally.finish(), "28", { level: "district" });
 * [...rowsOf(table)].map(({ name, fail, failPercent }) => [name, fail, failPercent]);
 * // => [["8402", 1, "33.33"], ["8416", 1, "16.67"], ["รวม", 2, "22.22"]]
 * ```
 */
export function placesReport<Id extends string>(
  tally: Tally<Id>,
  indicator: Id,
  options: PlacesReportOptions,
): Report<PlacesSchema> {
  const { axis, set, units } = tally;
  const { level, under = axis.nodes[axis.parent.indexOf(-1)] as string } = options;
  const say = inLanguage(options);
  const { better, title: wording } = getIndicator(set, indicator);
  const of = nodesOf(axis, level, under);
  const whole = withWhole(tally);
  const figures = placesIn(of, options).map((place) => tallyAt(whole, place, indicator));
  if (options.order === "share") figures.sort((a, b) => worstFirst(a, b, better));
  const marksOf = totalMarksOf(tally);
  const builder = createTableBuilder(placesReportSchema(level));
  for (const [index, figure] of figures.entries()) {
    const { place } = figure;
    const cells = cellsOf(figure, options, marksOf(place, indicator));
    builder.add({ order: index + 1, place, name: options.nameOf?.(place) ?? place, ...cells });
  }
  const total = tallyAt(tally, under, indicator);
  const cells = cellsOf(total, options, [...marksOf(under, indicator), ...totalMarks(total, figures)]);
  builder.add({ order: null, place: under, name: say({ th: "รวม", en: "Total" }), ...cells });
  const unit = shortUnits[units[indicator]];
  const what = {
    th: `ข้อ ${indicator} ${wording.th} (หน่วย: ${unit.th}) ราย${levelTitle(level).th}`,
    en: `Indicator ${indicator}, ${wording.en} (${unit.en}) by ${levelTitle(level).en.toLowerCase()}`,
  };
  const title = titleOf(tally, what, under, options);
  return { title, table: builder.finish(), about: aboutOf(tally, title, under, options) };
}

/** The columns, the places under the name of their level. */
function placesReportSchema(level: string): PlacesSchema {
  return {
    order: { kind: "integer", optional: true, title: { th: "ลำดับที่", en: "No." } },
    place: { kind: "text", title: { th: "รหัสพื้นที่", en: "Code" } },
    name: { kind: "text", title: levelTitle(level) },
    ...figureSchema,
  };
}

function placesIn(of: readonly string[], { order = "axis", level }: PlacesReportOptions): readonly string[] {
  if (typeof order === "string") return of;
  const known = new Set(of);
  const stranger = order.find((place) => !known.has(place));
  if (stranger !== undefined)
    throw new RangeError(`order: places of the level ${level} were expected, got ${stranger}`);
  return order;
}

/** Those that cannot be ranked stand last, in the order of the axis. */
function worstFirst(a: TallyFigure, b: TallyFigure, better: "higher" | "lower"): number {
  const [one, two] = [lackingOf(a, better), lackingOf(b, better)];
  if (one === undefined || two === undefined) return (one === undefined ? 1 : 0) - (two === undefined ? 1 : 0);
  return byShare(one, two);
}

/** What the total must say of the rows: those without data, and what lies in none of them. Of hidden rows nothing is worked out. */
function totalMarks(total: TallyFigure, rows: readonly TallyFigure[]): readonly LocalizedText[] {
  const states = rows.map(stateOf);
  const without = states.filter((state) => state === "noData").length;
  const said = without === 0 ? [] : [marks.rowsWithoutData(without)];
  if (stateOf(total) === "hidden" || states.includes("hidden")) return said;
  const elsewhere = (total.surveyed ?? 0) - rows.reduce((sum, { surveyed }) => sum + (surveyed ?? 0), 0);
  return elsewhere === 0 ? said : [...said, marks.elsewhere(elsewhere)];
}

import type { FiscalYear } from "../calendar/index.js";
import type { SummaryLine } from "./summary.js";

/**
 * The figures of a printed summary, or of a line of it, that an audit recomputes.
 * @category Summary
 * @since 0.1.0
 */
export type TotalFigures = Pick<SummaryLine, "years" | "projectYears" | "satang">;

/**
 * A printed total that its lines do not add up to.
 * @category Summary
 * @since 0.1.0
 */
export interface TotalDifference {
  /** Which figure: project-years, or money in satang. */
  readonly figure: "projectYears" | "satang";
  /** Of which fiscal year; `null` for all years together. */
  readonly fiscalYear: FiscalYear | null;
  /** What is printed. */
  readonly printed: number;
  /** What the lines add up to. */
  readonly counted: number;
  /** The one fiscal year whose figure is exactly what the printed total lacks, where there is one and only one: a sign, not a proof. */
  readonly leftOut?: FiscalYear;
}

/**
 * Recomputes a printed total from its lines, year by year and all years together.
 * @param lines - The lines under the total, printed or from `summaryOf`. Their years count, not their own totals.
 * @param printed - The total as printed.
 * @returns Every difference, years first; none where the total is right.
 * @category Summary
 * @since 0.1.0
 * @example The printed total of strategy 3 of a city's plan 2566–2570 leaves out the last year (its lines, in baht)
 * ```ts
 * import { satangFromBaht } from "chumchon/amounts";
 * import { parseFiscalYear } from "chumchon/calendar";
 * import { auditTotals } from "chumchon/plans";
 * const figures = (years: [number, number][], projectYears: number, baht: number) => ({
 *   years: years.map(([projects, each], index) => ({
 *     fiscalYear: parseFiscalYear(2566 + index),
 *     projects,
 *     satang: satangFromBaht(each),
 *   })),
 *   projectYears,
 *   satang: satangFromBaht(baht),
 * });
 * const community = figures([[20, 10110000], [20, 20410000], [22, 23360000], [21, 23110000], [21, 23110000]], 104, 100100000);
 * const welfare = figures([[11, 4000000], [11, 4000000], [12, 4300000], [12, 4300000], [12, 4300000]], 58, 20900000);
 * const printed = figures([[31, 14110000], [31, 24410000], [34, 27660000], [33, 27410000], [33, 27410000]], 129, 93590000);
 * auditTotals([community, welfare], printed).map(({ figure, printed, counted }) => [figure, printed, counted]);
 * // => [["projectYears", 129, 162], ["satang", 9_359_000_000, 12_100_000_000]]
 * ```
 */
export function auditTotals(lines: readonly TotalFigures[], printed: TotalFigures): readonly TotalDifference[] {
  const all = [...lines, printed].flatMap(({ years }) => years.map(({ fiscalYear }) => fiscalYear));
  const fiscalYears = [...new Set(all)].sort((a, b) => a - b);
  const differences: TotalDifference[] = [];
  for (const figure of ["projectYears", "satang"] as const) {
    const counted = fiscalYears.map((fiscalYear) => sumOf(lines.map((line) => figureIn(line, figure, fiscalYear))));
    for (const [index, fiscalYear] of fiscalYears.entries()) {
      const [expected, given] = [counted[index] as number, figureIn(printed, figure, fiscalYear)];
      if (given !== expected) differences.push({ figure, fiscalYear, printed: given, counted: expected });
    }
    const [expected, given] = [sumOf(counted), printed[figure]];
    if (given === expected) continue;
    const missing = fiscalYears.filter((_, index) => counted[index] === expected - given);
    const leftOut = missing.length === 1 ? { leftOut: missing[0] as FiscalYear } : {};
    differences.push({ figure, fiscalYear: null, printed: given, counted: expected, ...leftOut });
  }
  return differences;
}

function figureIn({ years }: TotalFigures, figure: TotalDifference["figure"], fiscalYear: FiscalYear): number {
  const year = years.find((each) => each.fiscalYear === fiscalYear);
  return (figure === "satang" ? year?.satang : year?.projects) ?? 0;
}

function sumOf(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0);
}

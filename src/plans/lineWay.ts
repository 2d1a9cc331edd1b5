import { type AcceptedLines, amountAt } from "./acceptedLines.js";
import { type Chart, type Position, startOf, stepFrom } from "./nextStep.js";

/** How often a request may be passed on before something must be wrong. */
export const mostSteps = 100;

/** Does the line ask for something in this year? Year 0 stands for a line that names no year. */
export function asksFor({ amounts }: AcceptedLines, line: number, year: number): boolean {
  const column = amounts[year - 1];
  return column === undefined
    ? amounts.every((each) => Number.isNaN(amountAt(each, line)))
    : !Number.isNaN(amountAt(column, line));
}

/** Does the line, as a whole, come to stand in the plan in any of its years? */
export function comesTo(chart: Chart, line: number, plan: number): boolean {
  for (let year = 0; year < chart.years; year++) {
    const isThere = (at: Position): boolean => at.plan === plan;
    if (asksFor(chart.lines, line, year) && positionOnTheWay(chart, line, year, isThere) !== undefined) return true;
  }
  return false;
}

/**
 * The book in which a line, as a whole, stands in a plan for a year: on its way in that year, or put off from one before.
 * @returns The number of the book; −1 where it does not stand there.
 */
export function ledgerIn(chart: Chart, line: number, plan: number, year: number): number {
  const isThere = (at: Position): boolean => at.plan === plan && at.year === year;
  for (let from = year; from >= 0; from--) {
    if (from !== year && !asksFor(chart.lines, line, from)) continue;
    const at = positionOnTheWay(chart, line, from, isThere);
    if (at !== undefined) return at.ledger;
  }
  return -1;
}

function positionOnTheWay(
  chart: Chart,
  line: number,
  year: number,
  isThere: (at: Position) => boolean,
): Position | undefined {
  let at: Position | undefined = startOf(chart, line, year);
  for (let steps = 0; at?.carrier === line && steps < mostSteps; steps++) {
    if (isThere(at)) return at;
    at = stepFrom(chart, at, -1)?.next;
  }
  return undefined;
}

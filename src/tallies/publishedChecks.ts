import { absoluteRatio, compareRatio, formatDecimal, parseRatio, type Ratio, toDecimalText } from "../amounts/index.js";
import { type BitPlane, setBit } from "../tables/index.js";
import {
  type FigureColumn,
  ratioOfScaled,
  reach,
  type Scaled,
  sumOfCells,
  sumOfScaled,
  workedOut,
} from "./publishedFigures.js";
import type { PublishedFinding } from "./publishedProblems.js";
import {
  formulaOf,
  inputsOf,
  type PublishedRelation,
  type RelationPrecision,
  type TotalRelation,
  type WordRelation,
} from "./publishedRules.js";
import { headingsOf, labelAt, type PublishedRun, shownAt, whereOf } from "./publishedRun.js";

/** How often a relation was checked and held. */
export interface RelationCount {
  checked: number;
  reproduced: number;
}

/** Works out the figure of one row from the others. */
export function checkRow(
  run: PublishedRun,
  relation: Exclude<PublishedRelation, TotalRelation>,
  row: number,
  count: RelationCount,
): void {
  const columnOf = (name: string): FigureColumn => run.columns.get(name) as FigureColumn;
  const isThere = (column: FigureColumn): boolean => column.at(row) !== undefined;
  const below = "over" in relation ? relation.over.map(columnOf) : [];
  // Over zero there is no value, whatever stands above the line.
  const isOverZero = below.length > 0 && below.every(isThere) && sumOfCells(below, row).units === 0n;
  const inputs = inputsOf(relation)
    .map(columnOf)
    .filter((column) => !isOverZero || isThere(column));
  if (!inputs.every(isThere)) return;
  const printed = shownAt(run, relation.figure, row);
  const value = isOverZero ? undefined : workedOut(relation, columnOf, row);
  // Where there is no value an empty cell is right; elsewhere it says nothing.
  if (printed === undefined && (value !== undefined || relation.kind === "word")) return;
  const formula = formulaOf(relation, headingsOf(run.table));
  if (relation.kind === "word") {
    const isKnown = [relation.met, relation.unmet, relation.none].includes(printed);
    // Where the right word is not known, one that means something else is still wrong.
    const computed = wordOf(relation, value, columnOf(relation.against), row) ?? (isKnown ? `≠ ${printed}` : undefined);
    if (computed === undefined) return;
    setBit(run.words.get(relation.figure) as BitPlane, row, true);
    note(run, count, row, inputs, () =>
      printed === computed
        ? undefined
        : { ...whereOf(run, relation.figure, row), code: codes.word, printed: printed as string, computed, formula },
    );
    return;
  }
  note(run, count, row, [...inputs, columnOf(relation.figure)], () => {
    const where = whereOf(run, relation.figure, row);
    if (value !== undefined) return differenceOf(run, relation, relation.figure, row, value);
    return printed === undefined ? undefined : { ...where, code: "tallies.published.noValue", printed, formula };
  });
}

/** Adds up columns over rows and holds the sums against the row of totals. */
export function checkTotal(run: PublishedRun, relation: TotalRelation, count: RelationCount): void {
  const { table, rules, told } = run;
  const labels = new Map<string, number[]>();
  for (let row = 0; row < table.length; row++) {
    const label = labelAt(run, row);
    const known = labels.get(label);
    if (known === undefined) labels.set(label, [row]);
    else known.push(row);
  }
  const faults = [relation.row, ...(relation.of ?? [])].flatMap((label): readonly PublishedFinding[] => {
    const rows = labels.get(label)?.length ?? 0;
    if (rows === 1) return [];
    return [{ code: rows === 0 ? "tallies.published.rowMissing" : "tallies.published.labelTwice", path: [], label }];
  });
  const total = labels.get(relation.row)?.[0];
  const given = table.length - (total === undefined ? 0 : 1);
  if (relation.of === undefined && given < (rules.printedRows ?? 0))
    told.add({
      code: "tallies.published.partialTable",
      path: [],
      rows: given,
      printedRows: rules.printedRows as number,
    });
  else for (const fault of faults) told.add(fault);
  if (total === undefined || faults.length > 0 || given < (rules.printedRows ?? 0)) return;
  const all = Array.from({ length: table.length }, (_, row) => row).filter((row) => row !== total);
  const parts = relation.of?.map((label) => (labels.get(label) as number[])[0] as number) ?? all;
  for (const name of relation.figures) {
    const column = run.columns.get(name) as FigureColumn;
    const cells = parts.map((row) => column.at(row));
    if (column.at(total) === undefined || cells.includes(undefined)) continue;
    const sum = sumOfScaled(cells.map((units) => ({ units: BigInt(units as number), decimals: column.decimals })));
    for (const row of parts) reach([column], row);
    note(run, count, total, [column], () => differenceOf(run, relation, name, total, ratioOfScaled(sum)));
  }
}

const codes = {
  sum: "tallies.published.sumDiffers",
  total: "tallies.published.totalDiffers",
  difference: "tallies.published.differenceDiffers",
  quotient: "tallies.published.quotientDiffers",
  mean: "tallies.published.meanDiffers",
  word: "tallies.published.wordDiffers",
} as const;

function note(
  { problems }: PublishedRun,
  count: RelationCount,
  row: number,
  columns: readonly FigureColumn[],
  find: () => PublishedFinding | undefined,
): void {
  reach(columns, row);
  const finding = find();
  count.checked += 1;
  if (finding === undefined) count.reproduced += 1;
  else problems.add(finding);
}

/** The finding where a printed figure is not the exact one, rounded as it was printed. */
function differenceOf(
  run: PublishedRun,
  relation: RelationPrecision & Exclude<PublishedRelation, WordRelation>,
  name: string,
  row: number,
  value: Ratio,
): PublishedFinding | undefined {
  const column = run.columns.get(name) as FigureColumn;
  const decimals = relation.decimals ?? column.decimals;
  const computed = toDecimalText(value, decimals, { rounding: relation.rounding ?? run.rules.rounding ?? "halfUp" });
  const printed = formatDecimal(column.at(row) as number, column.decimals);
  if (printed === computed) return undefined;
  const off = sumOfScaled([scaledOf(printed), negated(scaledOf(computed))]);
  if (compareRatio(absoluteRatio(ratioOfScaled(off)), parseRatio(relation.tolerance ?? 0)) <= 0) return undefined;
  const difference = toDecimalText(ratioOfScaled(off), off.decimals);
  const where = whereOf(run, name, row);
  return {
    ...where,
    code: codes[relation.kind],
    printed,
    computed,
    difference,
    formula: formulaOf(relation, headingsOf(run.table)),
  };
}

function scaledOf(text: string): Scaled {
  const point = text.indexOf(".");
  return { units: BigInt(text.replace(".", "")), decimals: point < 0 ? 0 : text.length - point - 1 };
}

function negated({ units, decimals }: Scaled): Scaled {
  return { units: -units, decimals };
}

function wordOf(
  relation: WordRelation,
  value: Ratio | undefined,
  against: FigureColumn,
  row: number,
): string | undefined {
  if (value === undefined) return relation.none;
  const mark = ratioOfScaled({ units: BigInt(against.at(row) as number), decimals: against.decimals });
  const order = compareRatio(value, mark);
  const stands = { atLeast: order >= 0, moreThan: order > 0, atMost: order <= 0, lessThan: order < 0 };
  return stands[relation.relation] ? relation.met : relation.unmet;
}

import { divideRatio, formatRatio, parseRatio, ratioOf } from "../../amounts/index.js";
import type { Evidence, LocalizedText, Problem } from "../../kernel/index.js";
import { cellOf, type Table } from "../../tables/index.js";
import { type Dimension, dimensions } from "../dimension.js";
import type { BasePopulation, Category, Indicator } from "../indicatorSet.js";
import type { MeasuredUnit } from "../measuredUnit.js";
import type { Rule } from "../rule.js";
import type { ThresholdValue } from "../threshold.js";
import { atEnd, type Cursor, cursorOf } from "./cursor.js";
import type { IndicatorSheetAbout, IndicatorSheetSchema } from "./indicatorSheet.js";
import { readBase } from "./readBase.js";
import { readRule } from "./readRule.js";
import { citationNamed, evidenceOf, sourcesOf } from "./readSources.js";
import { type RuleSurroundings, readDatedNumbers } from "./readValues.js";
import {
  expectedOf,
  expectedUnit,
  mostCellText,
  namedBy,
  placeOfRow,
  type RowPlace,
  textOf,
  unitOfCell,
  unreadable,
} from "./sheetCells.js";
import type { IndicatorSheetProblem } from "./sheetProblems.js";
import { capital, writeBase } from "./writeBase.js";

type Column = keyof IndicatorSheetSchema & string;

/** What a row says, as far as it could be read: an indicator where nothing was wrong. */
export interface SheetRow {
  readonly place: RowPlace;
  readonly indicator: Indicator | undefined;
  /** The number of the indicator, read or not. */
  readonly id: string | undefined;
  readonly option: string | undefined;
  readonly choice: string | undefined;
  readonly problems: readonly IndicatorSheetProblem[];
}

/**
 * Reads one row of a sheet of indicators. `categories` are those declared or found so far, and new ones are put there;
 * `indicatorOf` finds the indicator of an earlier row, whose sources a row of another answer has unless it names its own.
 */
export function readRow(
  table: Table<IndicatorSheetSchema>,
  row: number,
  about: IndicatorSheetAbout<Problem>,
  categories: Category[],
  indicatorOf: (id: string) => Indicator | undefined,
): SheetRow {
  const place = placeOfRow(table, row);
  const problems: IndicatorSheetProblem[] = [];
  const cell = (column: Column): string | undefined => {
    const text = textOf(table, column, row);
    if (text === undefined || text.length <= mostCellText) return text;
    problems.push({ code: "indicators.sheet.tooLong", path: [column], ...place, most: mostCellText });
    return undefined;
  };
  const wrong = (column: Column, expected: LocalizedText, at = ""): undefined => {
    problems.push(unreadable([column], place, { at, expected }));
    return undefined;
  };
  const readPart = <T>(column: Column, read: T | Cursor): T | undefined => {
    if (!isCursor(read)) return read;
    const { at, expected } = read.fault ?? { at: "", expected: anything };
    return wrong(column, expected, at);
  };
  const wanted = (column: Column): string | undefined => {
    const before = problems.length;
    const text = cell(column);
    return text ?? (problems.length > before ? undefined : wrong(column, anything));
  };

  const id = wanted("number");
  const titleThai = wanted("title");
  const unit = unitIn(cell("unit"), (at) => wrong("unit", expectedUnit, at));
  const evidence = cell("evidence");
  if (evidence !== undefined && evidenceOf(evidence) === undefined)
    wrong("evidence", { th: "ทางการ ทุติยภูมิ ไม่ยืนยัน หรือเสนอเอง", en: "official, secondary, unverified or own" }, evidence);
  const option = cell("openPoint");
  const cells = {
    evidence,
    source: cell("source"),
    locator: cell("locator"),
    url: cell("url"),
    unitSource: cell("unitSource"),
    baseSource: cell("baseSource"),
    ruleSource: cell("ruleSource"),
  };
  const namesNone = Object.values(cells).every((text) => text === undefined);
  const main = option !== undefined && namesNone && id !== undefined ? indicatorOf(id) : undefined;
  const sources = main?.sources ?? sourcesOf(cells, about);
  const surroundings: RuleSurroundings = {
    years: about.years,
    citation: sources.rule,
    citationOf: (name) => citationNamed(name, about, sources.rule.evidence satisfies Evidence),
  };
  const categoryCell = wanted("category");
  const category = categoryCell === undefined ? undefined : categoryOf(categoryCell, about, categories);
  if (categoryCell !== undefined && category === undefined)
    wrong("category", expectedOf(about.categories ?? []), categoryCell);
  const dimension = dimensionOf(cell("dimension"), about, (at) => wrong("dimension", expectedOf(allDimensions()), at));
  const better = betterOf(cell("better"), (at) => wrong("better", expectedBetter, at));
  const baseCell = wanted("base");
  const unsaid: MeasuredUnit = unit === "person" ? "person" : about.recordsOf;
  const parts = baseCell === undefined ? undefined : readPart("base", readBase(baseCell, unsaid));
  const ruleCell = wanted("rule");
  const rule = ruleCell === undefined ? undefined : readPart<Rule>("rule", readRule(ruleCell, surroundings));
  const targetCell = cell("target");
  const target =
    targetCell === undefined
      ? undefined
      : readPart<readonly ThresholdValue[]>(
          "target",
          readTarget(targetCell, { ...surroundings, citation: sources.title }),
        );
  const types = cell("appliesTo")
    ?.split(/[,;]/)
    .map((type) => type.trim())
    .filter((type) => type !== "")
    .map((type) => namedBy(about.unitTypes ?? [], type)?.id ?? type);
  const flag = (column: "isCounted" | "isSelfReliance"): boolean | null => cellOf(table, column, row);
  const titleEnglish = cell("titleEnglish");
  const baseTitle = cell("baseTitle");
  const baseTitleEnglish = cell("baseTitleEnglish");
  const base: BasePopulation | undefined = parts && {
    ...parts,
    title: { th: baseTitle ?? baseCell ?? "", en: baseTitleEnglish ?? capital(writeBase(parts, "en")) },
  };
  const isSound = problems.length === 0 && id && titleThai && unit && category && dimension && better && base && rule;
  return {
    place,
    problems,
    id,
    option,
    choice: cell("choice"),
    indicator: isSound
      ? {
          id,
          title: { th: titleThai, en: titleEnglish ?? titleThai },
          category: category.id,
          dimension,
          unit,
          base,
          rule,
          better,
          ...(flag("isCounted") !== null && { isCounted: flag("isCounted") === true }),
          ...(flag("isSelfReliance") !== null && { isSelfReliance: flag("isSelfReliance") === true }),
          ...(types !== undefined && types.length > 0 && { appliesTo: types }),
          ...(target !== undefined && { target }),
          sources,
        }
      : undefined,
  };
}

const anything: LocalizedText = { th: "ข้อความ ช่องนี้เว้นว่างไม่ได้", en: "a text; this cell may not be empty" };

const expectedBetter: LocalizedText = { th: "สูง หรือ ต่ำ", en: "higher or lower" };

function isCursor<T>(read: T | Cursor): read is Cursor {
  return typeof read === "object" && read !== null && "tokens" in read;
}

function unitIn(cell: string | undefined, wrong: (at: string) => undefined): MeasuredUnit | undefined {
  return cell === undefined ? wrong("") : (unitOfCell(cell) ?? wrong(cell));
}

function categoryOf(cell: string, about: IndicatorSheetAbout<Problem>, categories: Category[]): Category | undefined {
  const known = namedBy(categories, cell);
  if (known !== undefined || about.categories !== undefined) return known;
  const found: Category = { id: cell, title: { th: cell, en: cell } };
  categories.push(found);
  return found;
}

function allDimensions(): readonly { readonly id: Dimension; readonly title: LocalizedText }[] {
  return (Object.keys(dimensions) as Dimension[]).map((id) => ({ id, title: dimensions[id] }));
}

function dimensionOf(
  cell: string | undefined,
  { dimension }: IndicatorSheetAbout<Problem>,
  wrong: (at: string) => undefined,
): Dimension | undefined {
  if (cell === undefined) return dimension ?? wrong("");
  const all = allDimensions();
  return (
    (namedBy(all, cell) ?? namedBy(all, `ด้าน${cell}`) ?? namedBy(all, cell.replace(/^ด้าน/, "")))?.id ?? wrong(cell)
  );
}

function betterOf(cell: string | undefined, wrong: (at: string) => undefined): "higher" | "lower" | undefined {
  switch (cell?.toLowerCase()) {
    case undefined:
    case "สูง":
    case "มาก":
    case "higher":
      return "higher";
    case "ต่ำ":
    case "น้อย":
    case "lower":
      return "lower";
    default:
      return wrong(cell ?? "");
  }
}

/** `90% [2560-2562], 95% [2563-]`: per cents are shares. */
function readTarget(cell: string, surroundings: RuleSurroundings): readonly ThresholdValue[] | Cursor {
  const shares = cell.replace(/(\d{1,15}(?:\.\d{1,15})?)\s*%/g, (_, percent: string) =>
    formatRatio(divideRatio(parseRatio(percent), ratioOf(100))),
  );
  const cursor = cursorOf(shares);
  return atEnd(cursor, readDatedNumbers(cursor, surroundings)) ?? cursor;
}

import { answerOf, type Citation, type Result } from "../../kernel/index.js";
import { type TablesProblem, tableOf } from "../../tables/index.js";
import { dimensions } from "../dimension.js";
import type { Alternative, Indicator, IndicatorSet } from "../indicatorSet.js";
import type { MeasuredUnit } from "../measuredUnit.js";
import type { Question } from "../question.js";
import { indicatorSetOfTable } from "./indicatorSetOfTable.js";
import {
  type IndicatorSheet,
  type IndicatorSheetAbout,
  indicatorSheetSchema,
  questionSheetSchema,
} from "./indicatorSheet.js";
import { noUnit } from "./readQuestions.js";
import { unwritableParts } from "./sameSet.js";
import type { IndicatorSheetProblem } from "./sheetProblems.js";
import { namesOfSources, type SourceNames } from "./sourceNames.js";
import type { SheetLanguage } from "./vocabulary.js";
import { capital, writeBase } from "./writeBase.js";
import { writeRule } from "./writeRule.js";
import { type WriteSurroundings, writeNumber, writeValidity } from "./writeWords.js";

/**
 * How a set is written as a sheet.
 * @category Sheets
 * @since 0.1.0
 */
export interface IndicatorSheetOptions {
  /** The language of the rules, bases and units: Thai unless told. Both are read. */
  readonly language?: SheetLanguage;
}

/**
 * Writes a set as a sheet that {@link indicatorSetOfTable} reads into the same set, or names what cannot be said so.
 * @remarks The same up to how numbers are written ("38000" or 38000), empty lists that need not be there, and ages from 0
 * on. Every sheet is read again before it is given out.
 * @param set - A set that {@link checkIndicatorSet} accepts.
 * @param options - The language.
 * @category Sheets
 * @since 0.1.0
 * @example
 * ```ts
 * import { bmn2560 } from "chumchon/data/bmn2560";
 * import { indicatorSetOfTable, tableOfIndicatorSet } from "chumchon/indicators";
 * import { cellOf } from "chumchon/tables";
 * const sheet = tableOfIndicatorSet(bmn2560);
 * sheet.ok && cellOf(sheet.value.table, "rule", 0); // => "1.birthWeight >= 2500 กรัม | grams"
 * sheet.ok && indicatorSetOfTable(sheet.value.table, sheet.value.about).ok; // => true
 * ```
 */
export function tableOfIndicatorSet(
  set: IndicatorSet,
  { language = "th" }: IndicatorSheetOptions = {},
): Result<IndicatorSheet, IndicatorSheetProblem> {
  const names = namesOfSources(set);
  const rows = set.indicators.flatMap((indicator) => [
    rowOf(indicator, set, names, language),
    ...(indicator.alternatives ?? []).map((other) => rowOf({ ...indicator, ...other }, set, names, language, other)),
  ]);
  const { indicators: _indicators, questions, ...said } = set;
  const about: IndicatorSheetAbout<TablesProblem> = {
    ...said,
    sources: names.sources,
    questions: tableOf(
      questionSheetSchema,
      questions.map((question) => questionRow(question, language)),
    ),
  };
  const sheet: IndicatorSheet = { table: tableOf(indicatorSheetSchema, rows), about };
  const read = indicatorSetOfTable(sheet.table, sheet.about);
  return answerOf(sheet, unwritableParts(set, read.ok ? read.value : undefined, read.ok ? [] : read.problems));
}

function rowOf(
  indicator: Indicator,
  set: IndicatorSet,
  names: SourceNames,
  language: SheetLanguage,
  other?: Alternative,
): { readonly [column: string]: string | boolean | null } {
  const { sources, base, title, target, appliesTo, better } = indicator;
  const surroundings: WriteSurroundings = { language, years: set.years, citation: sources.rule, nameOf: names.nameOf };
  const baseText = writeBase(base, language);
  const nameUnless = (citation: Citation, same: Citation): string | null =>
    names.nameOf(citation) === names.nameOf(same) ? null : names.nameOf(citation);
  return {
    number: indicator.id,
    category: indicator.category,
    title: title.th,
    titleEnglish: title.en === title.th ? null : title.en,
    dimension: dimensions[indicator.dimension][language],
    unit: unitWord(indicator.unit, language),
    base: baseText,
    baseTitle: base.title.th === baseText ? null : base.title.th,
    baseTitleEnglish: base.title.en === capital(writeBase(base, "en")) ? null : base.title.en,
    rule: writeRule(indicator.rule, surroundings),
    better: better === "higher" ? null : language === "th" ? "ต่ำ" : "lower",
    isCounted: indicator.isCounted ?? null,
    isSelfReliance: indicator.isSelfReliance ?? null,
    appliesTo: appliesTo?.join(", ") ?? null,
    target: target === undefined ? null : writeTarget(target, { ...surroundings, citation: sources.title }),
    source: nameUnless(sources.title, set.citation),
    evidence: null,
    locator: null,
    url: null,
    unitSource: nameUnless(sources.unit, sources.title),
    baseSource: nameUnless(sources.base, sources.title),
    ruleSource: nameUnless(sources.rule, sources.title),
    openPoint: other?.option ?? null,
    choice: other?.choice ?? null,
  };
}

function writeTarget(target: NonNullable<Indicator["target"]>, surroundings: WriteSurroundings): string {
  return target.map((value) => `${writeNumber(value.value)}${writeValidity(value, surroundings)}`).join(", ");
}

const unitWords: { readonly [Unit in MeasuredUnit]: { readonly th: string; readonly en: string } } = {
  person: { th: "คน", en: "person" },
  household: { th: "ครัวเรือน", en: "household" },
  village: { th: "หมู่บ้าน", en: "village" },
  subdistrict: { th: "ตำบล", en: "subdistrict" },
  organisation: { th: "องค์กร", en: "organisation" },
};

function unitWord(unit: MeasuredUnit, language: SheetLanguage): string {
  return unitWords[unit][language];
}

function questionRow(
  { id, of, kind, title, unit, least }: Question,
  language: SheetLanguage,
): { readonly [column: string]: string | null } {
  const isThai = language === "th";
  return {
    id,
    title: title.th,
    titleEnglish: title.en === title.th ? null : title.en,
    of: unitWord(of, language),
    kind: kind === "flag" ? (isThai ? "ใช่-ไม่ใช่" : "yes or no") : isThai ? "ตัวเลข" : "number",
    unit: unit?.th ?? (kind === "number" ? noUnit : null),
    unitEnglish: unit === undefined || unit.en === unit.th ? null : unit.en,
    least: least === undefined ? null : writeNumber(least),
  };
}

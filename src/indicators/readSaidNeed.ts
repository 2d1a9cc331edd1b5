import { buddhistYearOf, type CivilDate, safeParseCivilDate, safeParseFiscalYear } from "../calendar/index.js";
import { normaliseThai, toArabicDigits } from "../kernel/index.js";
import type { Axis } from "../places/index.js";
import type { RowOf } from "../tables/index.js";
import { fiscalYearFedBy } from "./fiscalYearFedBy.js";
import type { MeasuredUnit } from "./measuredUnit.js";
import type { NeedProblem } from "./needProblems.js";
import { hasPersonalNumber, type SaidSource, sourceNamed, unitNamed } from "./needWords.js";
import type { SaidNeedSchema } from "./saidNeed.js";
import { isNeedId, listedNeeds } from "./sameAs.js";

/** What a row of what was said is held against. */
export interface SaidNeedContext {
  readonly axis?: Axis;
  /** What each indicator of the set is counted in; empty where no set was named. */
  readonly units: ReadonlyMap<string, MeasuredUnit>;
  readonly fiscalYear?: number;
  readonly yearsAhead?: number | undefined;
}

/** A row that was read, in the columns of needs; without an id where it did not say one. */
export type SoundNeed = Omit<RowOf<SaidNeedSchema>, "source" | "unit"> & {
  readonly source: SaidSource;
  readonly unit: MeasuredUnit | null;
};

/** Reads one row, and notes all that is wrong with it; nothing where its source is not known. */
export function readSaidNeed(
  row: RowOf<SaidNeedSchema>,
  context: SaidNeedContext,
  problems: NeedProblem[],
): SoundNeed | undefined {
  const note = (
    code: "nothingSaid" | "unknownSource" | "unknownUnit" | "unitMissing" | "personalNumber",
    column: string,
  ) => problems.push({ code: `indicators.need.${code}`, path: [column] });
  const { failing, surveyed } = row;
  // Codes may be written in Thai digits, as the numbers of the same row may.
  const place = toArabicDigits(row.place).trim();
  const indicator = row.indicator === null ? null : toArabicDigits(row.indicator).trim();
  const [text, source] = [normaliseThai(row.text), sourceNamed(row.source)];
  const unit = row.unit === null ? undefined : unitNamed(row.unit);
  if (text === "") note("nothingSaid", "text");
  if (source === undefined) note("unknownSource", "source");
  if (row.unit !== null && unit === undefined) note("unknownUnit", "unit");
  for (const column of ["text", "recordedBy", "need"] as const)
    if (hasPersonalNumber(row[column] ?? "")) note("personalNumber", column);
  if (place === "" || (context.axis !== undefined && !context.axis.landings.has(place)))
    problems.push({ code: "indicators.need.unknownPlace", path: ["place"], id: place.slice(0, 100) });
  noteIds(row, problems);
  if (surveyed !== null && failing !== null && failing > surveyed)
    problems.push({ code: "indicators.need.aboveSurveyed", path: ["failing"] });
  const counted = indicator === null ? undefined : context.units.get(indicator);
  if (indicator !== null && counted === undefined && context.units.size > 0)
    problems.push({ code: "indicators.need.unknownIndicator", path: ["indicator"], id: indicator.slice(0, 100) });
  if (counted !== undefined && unit !== undefined && counted !== unit)
    problems.push({ code: "indicators.need.otherUnit", path: ["unit"], id: indicator ?? "" });
  if (failing !== null && row.unit === null && counted === undefined) note("unitMissing", "unit");
  const years = yearsOf(row, context, problems);
  if (source === undefined) return undefined;
  return {
    ...row,
    ...years,
    place,
    indicator,
    text,
    source,
    unit: unit ?? (failing === null ? null : (counted ?? null)),
  };
}

function noteIds({ need, sameAs }: RowOf<SaidNeedSchema>, problems: NeedProblem[]): void {
  if (need !== null && !isNeedId(need)) problems.push({ code: "indicators.need.idMalformed", path: ["need"] });
  if (!listedNeeds(sameAs).every(isNeedId)) problems.push({ code: "indicators.need.idMalformed", path: ["sameAs"] });
}

/** The day as ISO text, and the fiscal year: that of the row, else of its day, else of the options. */
function yearsOf(
  { saidOn, fiscalYear }: RowOf<SaidNeedSchema>,
  context: SaidNeedContext,
  problems: NeedProblem[],
): { readonly saidOn: string | null; readonly fiscalYear: number | null } {
  const day = saidOn === null ? undefined : safeParseCivilDate(saidOn);
  if (day?.ok === false) problems.push({ code: "indicators.need.dateUnreadable", path: ["saidOn"] });
  const year = fiscalYear ?? context.fiscalYear;
  const told = fiscalYear === null ? undefined : safeParseFiscalYear(fiscalYear);
  if (told?.ok === false) problems.push({ code: "indicators.need.yearUnreadable", path: ["fiscalYear"] });
  const said = day?.ok === true ? day.value : null;
  const fed = fiscalYear === null && said !== null ? fedBy(said, context.yearsAhead) : year;
  return { saidOn: said, fiscalYear: fed ?? null };
}

/** A day so long ago that no fiscal year follows from it says none. */
function fedBy(day: CivilDate, yearsAhead = 2): number | undefined {
  return day < "1962-01-01" || day > "2190-01-01"
    ? undefined
    : fiscalYearFedBy(buddhistYearOf(day), { knownOn: day, yearsAhead });
}

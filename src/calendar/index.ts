/**
 * Days, years and stretches of time as Thai offices count them: dates without a time of day, the Buddhist era and the
 * change of its new year in 1941, fiscal years from October to September, periods whose last day belongs to them,
 * values that hold for a time, ages and durations.
 *
 * A {@link CivilDate} is ISO text in the common era: days compare with `<`, sort as text and are JSON. Nothing here asks
 * the clock or the time zone of the machine, and no year is guessed: what does not say its era, and does not show it, is
 * a problem with the reason.
 *
 * @module calendar
 */
export { type Age, type AgeOptions, ageInMonths, ageInYears, ageOf, createAgeCounter } from "./ages.js";
export {
  buddhistYearOf,
  civilDateOf,
  type Era,
  eraBounds,
  safeBuddhistYearOf,
  safeCivilDateOf,
  safeToBuddhistYear,
  safeToCommonYear,
  toBuddhistYear,
  toCommonYear,
  type YearRange,
} from "./buddhistEra.js";
export { buddhistEraCitations, fiscalYearCitations, periodOfTimeCitations } from "./citations.js";
export { type CivilDate, type CivilDateParts, civilDatePartsOf, isCivilDate } from "./civilDate.js";
export { checkDated, type Dated, type DatedValue, safeParseDated, valueAt } from "./dated.js";
export { daysBetween, weekdayOf } from "./dayCount.js";
export { addDays, addMonths, addYears, type Duration, lastDayWithin, type MissingDay } from "./durations.js";
export {
  type FiscalQuarter,
  type FiscalYear,
  fiscalQuarterOf,
  fiscalQuarterPeriod,
  fiscalYearOf,
  fiscalYearPeriod,
  hasFiscalYear,
} from "./fiscalYear.js";
export { formatFiscalYear, parseFiscalYear, safeParseFiscalYear } from "./fiscalYearText.js";
export { type CivilDateFormat, formatCivilDate } from "./formatCivilDate.js";
export { lastDayOfMonth } from "./monthLength.js";
export { type CivilDateReading, parseCivilDate, safeParseCivilDate } from "./parseCivilDate.js";
export { parsePeriod, safeParsePeriod } from "./parsePeriod.js";
export { type ClosedPeriod, daysIn, intersectionOf, isWithin, overlaps, type Period } from "./period.js";
export { type CalendarProblem, calendarSentences } from "./problems.js";

/**
 * What an indicator is counted in.
 * @category Indicator sets
 * @since 0.1.0
 */
export type MeasuredUnit = "household" | "person" | "village" | "subdistrict" | "organisation";

/** Can this be looked at in records of that? A household's record tells of its persons too, no other record does. */
export function isUnitOf(unit: MeasuredUnit, recordsOf: MeasuredUnit): boolean {
  return unit === recordsOf || (unit === "person" && recordsOf === "household");
}

/**
 * What an indicator is counted in.
 * @category Indicator sets
 * @since 0.1.0
 */
export type MeasuredUnit = "household" | "person" | "village" | "subdistrict" | "organisation";

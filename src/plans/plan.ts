import type { FiscalYear } from "../calendar/index.js";
import type { LocalizedText } from "../kernel/index.js";

/**
 * The levels at which plans are made, lowest first: village (หมู่บ้าน), community of a town (ชุมชน), subdistrict (ตำบล), local
 * authority (อปท.), district (อำเภอ), province (จังหวัด), province group (กลุ่มจังหวัด).
 * @category Plans
 * @since 0.1.0
 */
export type PlanLevel =
  | "village"
  | "community"
  | "subdistrict"
  | "localAuthority"
  | "district"
  | "province"
  | "provinceGroup";

/**
 * Every level of plans, lowest first.
 * @category Plans
 * @since 0.1.0
 */
export const planLevels: readonly PlanLevel[] = [
  "village",
  "community",
  "subdistrict",
  "localAuthority",
  "district",
  "province",
  "provinceGroup",
];

/**
 * The fiscal years a plan is made for, both ends in it: 2566 to 2570.
 * @category Plans
 * @since 0.1.0
 */
export interface PlanWindow {
  /** The first fiscal year of the plan. */
  readonly first: FiscalYear;
  /** The last fiscal year of the plan. */
  readonly last: FiscalYear;
}

/**
 * A plan: a list of projects that one body keeps, for a window of fiscal years.
 * @category Plans
 * @since 0.1.0
 */
export interface Plan {
  /** Its id, unique among the plans rolled up together. */
  readonly id: string;
  /** At which level it is made. */
  readonly level: PlanLevel;
  /** Its name, as a sentence about it would say it. */
  readonly title: LocalizedText;
  /** The fiscal years it is made for; an amount in another year is a problem. */
  readonly window: PlanWindow;
  /** The plan directly above it, where there is one: its figures are among that plan's, and requests climb to it unless a decision says where. */
  readonly above?: string;
  /** The place, local authority or community whose plan it is, by its code or id. */
  readonly place?: string;
}

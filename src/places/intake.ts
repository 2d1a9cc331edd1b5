import type { ProblemLog } from "../kernel/index.js";
import type { PlacesProblem } from "./problems.js";

/**
 * The account of a table that was read into a gazetteer: accepted + rejected = read.
 * @category Gazetteer
 * @since 0.1.0
 */
export interface Intake {
  /** How many rows were read, those refused while the table was made included. */
  readonly read: number;
  /** How many rows were taken. */
  readonly accepted: number;
  /** How many rows were not. */
  readonly rejected: number;
  /** Why not, row by row. What was refused while the table was made stands in the table's own log. */
  readonly problems: ProblemLog<PlacesProblem>;
}

/**
 * The account of a register of villages: accepted = attached + confirmed.
 * @category Gazetteer
 * @since 0.1.0
 */
export interface VillageIntake extends Intake {
  /** How many villages were attached. */
  readonly attached: number;
  /** How many rows were of provinces, districts and subdistricts that the gazetteer has, by the same name. */
  readonly confirmed: number;
}

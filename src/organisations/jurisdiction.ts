import type { Ratio } from "../amounts/index.js";
import type { PlaceCode } from "../places/index.js";
import type { AuthorityId } from "./authority.js";
import type { OpenPeriod } from "./openPeriod.js";

/**
 * That a local authority is responsible for a place, or for part of it. One subdistrict in six has more than one authority.
 * @category Local authorities
 * @since 0.1.0
 */
export interface Jurisdiction {
  /** The authority. */
  readonly authority: AuthorityId;
  /** The place: most often a subdistrict or a village. What lies in it goes with it, unless it has an entry of its own. */
  readonly place: PlaceCode;
  /** Does the authority cover the whole place, or part of it? */
  readonly coverage: "whole" | "part";
  /** How much of the place's figures belong to the authority; the shares of a place add up to 1. Left out where nobody knows. */
  readonly share?: Ratio;
  /** The days on which it held; as long as the authority itself unless told. */
  readonly period?: OpenPeriod;
  /** What the list remarks beside it, such as "เฉพาะหมู่ที่ 1, 3-5"; {@link villageJurisdictionsOf} reads it. */
  readonly note?: string;
}

import type { Ratio } from "../amounts/index.js";
import type { Period } from "../calendar/index.js";
import type { LocalizedText } from "../kernel/index.js";
import type { PlaceCode } from "../places/index.js";
import type { AuthorityId } from "./authority.js";

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
  readonly period?: Period;
}

/**
 * A community (ชุมชน) of a municipality: where there are no villages, towns plan by community.
 * @category Local authorities
 * @since 0.1.0
 */
export interface Community {
  /** Its id, unlike that of any place or authority on the same axis. */
  readonly id: string;
  /** The authority it belongs to. */
  readonly authority: AuthorityId;
  /** Its name. */
  readonly name: LocalizedText;
  /** The days on which it was one; left out where nobody knows. */
  readonly period?: Period;
}

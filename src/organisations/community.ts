import type { Period } from "../calendar/index.js";
import type { LocalizedText } from "../kernel/index.js";
import type { PlaceCode } from "../places/index.js";
import type { AuthorityId } from "./authority.js";

/**
 * A community (ชุมชน) of a municipality: where there are no villages, towns plan by community.
 * @category Communities
 * @since 0.1.0
 */
export interface Community {
  /** Its id, unlike that of any place or authority on the same axis: {@link communityIdOf} makes one where the list has none. */
  readonly id: string;
  /** The authority it belongs to. */
  readonly authority: AuthorityId;
  /** Its name. */
  readonly name: LocalizedText;
  /** The days on which it was one; left out where nobody knows. */
  readonly period?: Period;
}

/**
 * That a community lies in a village. A village may hold several communities, and a community reach into several villages.
 * @category Communities
 * @since 0.1.0
 */
export interface CommunityVillage {
  /** The id of the community. */
  readonly community: string;
  /** The village. */
  readonly village: PlaceCode;
  /** Does the community take in the whole village, or part of it? */
  readonly coverage: "whole" | "part";
  /** The days on which it held; as long as the community itself unless told. */
  readonly period?: Period;
}

/**
 * The id of a community that has only a number within its municipality.
 * @category Communities
 * @since 0.1.0
 * @example
 * ```ts
 * import { communityIdOf, parseAuthorityId } from "chumchon/organisations";
 * communityIdOf(parseAuthorityId("made-up-town"), 12); // => "made-up-town/12"
 * ```
 */
export function communityIdOf(authority: AuthorityId, number: number | string): string {
  return `${authority}/${number}`;
}

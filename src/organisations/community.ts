import { fail, type LocalizedText, ok, type Result } from "../kernel/index.js";
import type { PlaceCode } from "../places/index.js";
import type { AuthorityId } from "./authority.js";
import type { OpenPeriod } from "./openPeriod.js";
import type { CommunityIdProblem } from "./registerProblems.js";

/**
 * A community (ชุมชน) of a municipality: where there are no villages, towns plan by community.
 * @category Communities
 * @since 0.1.0
 */
export interface Community {
  /** Its id, unlike that of any place or authority: {@link communityIdOf} makes one where the list has none. */
  readonly id: string;
  /** The authority it belongs to. */
  readonly authority: AuthorityId;
  /** Its name. */
  readonly name: LocalizedText;
  /** The days on which it was one; left out where nobody knows. */
  readonly period?: OpenPeriod;
}

/**
 * That a community lies in a village, or where there are none in a subdistrict. A place may hold several communities, and
 * a community reach into several places.
 * @category Communities
 * @since 0.1.0
 */
export interface CommunityPlace {
  /** The id of the community. */
  readonly community: string;
  /** The village, or the subdistrict. */
  readonly place: PlaceCode;
  /** Does the community take in the whole place, or part of it? */
  readonly coverage: "whole" | "part";
  /** The days on which it held; as long as the community itself unless told. */
  readonly period?: OpenPeriod;
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

/**
 * Reads the id of a community, or says why it is none.
 * @remarks One to 130 letters, digits and `. _ : - /`, beginning with a letter or digit, and not a number of 2, 4, 6 or 8
 * digits, which would be taken for a place: on the local line it would stand in the place's stead.
 * @category Communities
 * @since 0.1.0
 * @example
 * ```ts
 * import { safeParseCommunityId } from "chumchon/organisations";
 * safeParseCommunityId("made-up-town/12"); // => { ok: true, value: "made-up-town/12" }
 * safeParseCommunityId("50990063"); // => { ok: false, problems: [{ code: "organisations.communityId.placeCode", path: [] }] }
 * ```
 */
export function safeParseCommunityId(input: unknown): Result<string, CommunityIdProblem> {
  if (typeof input !== "string" || !/^[\p{L}\p{N}][\p{L}\p{M}\p{N}._:/-]{0,129}$/u.test(input))
    return fail({ code: "organisations.communityId.malformed", path: [] });
  if (/^(?:\d\d){1,4}$/.test(input)) return fail({ code: "organisations.communityId.placeCode", path: [] });
  return ok(input);
}

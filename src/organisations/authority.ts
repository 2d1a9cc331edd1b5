import { type Brand, fail, type LocalizedText, ok, type Result, valueOrThrow } from "../kernel/index.js";
import type { PlaceCode } from "../places/index.js";
import type { AuthorityType } from "./authorityType.js";
import type { DlaCode } from "./dlaCode.js";
import type { OpenPeriod } from "./openPeriod.js";
import { type OrganisationsProblem, organisationsSentences } from "./problems.js";

/**
 * The stable id of a local authority (องค์กรปกครองส่วนท้องถิ่น), chosen by whoever keeps the list.
 * @remarks Not the seven-digit code of the Department of Local Administration: its first digit is the type, so the code
 * changes when a subdistrict organisation becomes a municipality. Nor the number of a place: an id of 2, 4, 6 or 8 digits
 * is refused.
 * @category Local authorities
 * @since 0.1.0
 */
export type AuthorityId = Brand<string, "AuthorityId">;

/**
 * A local authority as it was for a time. A change of name, type or code ends one such entry and begins the next, under
 * the same id.
 * @category Local authorities
 * @since 0.1.0
 */
export interface LocalAuthority {
  /** Its stable id. */
  readonly id: AuthorityId;
  /** The seven-digit code of the Department of Local Administration (รหัส อปท.), where it is known. */
  readonly dlaCode?: DlaCode;
  /** Its name, without the type: many names occur again and again, so a name is never a key. */
  readonly name: LocalizedText;
  /** Its type. */
  readonly type: AuthorityType;
  /** The province it lies in; none lies in two. */
  readonly province: PlaceCode;
  /** The district its office stands in. A few reach into a second district. */
  readonly officeDistrict?: PlaceCode;
  /** The days on which all this held; left out where nobody knows. */
  readonly period?: OpenPeriod;
  /**
   * True where the list says that it is none any more and not since when: it is asked about on no day, and what it is
   * still said to cover is a finding of the audit. Where the last day is known, `period` says it.
   */
  readonly isAbolished?: true;
}

/**
 * Reads the id of a local authority, or says why it is none.
 * @remarks One to 64 letters, digits and `. _ : -`, beginning with a letter or digit, and not a number of 2, 4, 6 or 8 digits, which would be taken for a
 * place.
 * @category Local authorities
 * @since 0.1.0
 * @example A code of the Department of Local Administration, and the number of a subdistrict
 * ```ts
 * import { safeParseAuthorityId } from "chumchon/organisations";
 * safeParseAuthorityId("6110113"); // => { ok: true, value: "6110113" }
 * safeParseAuthorityId("110113"); // => { ok: false, problems: [{ code: "organisations.authorityId.placeCode", path: [] }] }
 * ```
 */
export function safeParseAuthorityId(input: unknown): Result<AuthorityId, OrganisationsProblem> {
  if (typeof input !== "string" || !/^[\p{L}\p{N}][\p{L}\p{M}\p{N}._:-]{0,63}$/u.test(input))
    return fail({ code: "organisations.authorityId.malformed", path: [] });
  if (/^(?:\d\d){1,4}$/.test(input)) return fail({ code: "organisations.authorityId.placeCode", path: [] });
  return ok(input as AuthorityId);
}

/**
 * Reads the id of a local authority, and insists.
 * @throws a {@link kernel!ProblemError} when it is none.
 * @category Local authorities
 * @since 0.1.0
 * @example
 * ```ts
 * import { parseAuthorityId } from "chumchon/organisations";
 * parseAuthorityId("sao-phraekasa"); // => "sao-phraekasa"
 * ```
 */
export function parseAuthorityId(input: unknown): AuthorityId {
  return valueOrThrow(safeParseAuthorityId(input), organisationsSentences);
}

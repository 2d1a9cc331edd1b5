import type { CivilDate } from "../calendar/index.js";
import { createProblemLog, type ProblemLog, type ProblemLogOptions } from "../kernel/index.js";
import type { Axis, Gazetteer } from "../places/index.js";
import type { JurisdictionCounts } from "./auditCounts.js";
import { auditedCovers } from "./auditCovers.js";
import { noteAuthorities, noteCommunities, noteCovers, noteGaps, noteProvinces } from "./auditFindings.js";
import type { AuthorityRegister } from "./authorityRegister.js";
import type { OrganisationsProblem } from "./problems.js";
import { registerNoticesOf } from "./registerAnswer.js";
import type { RegisterNotice } from "./registerProblems.js";

/**
 * What an audit of jurisdictions found on a day.
 * @category Audit
 * @since 0.1.0
 */
export interface JurisdictionAudit {
  /** The day. */
  readonly asOf: CivilDate;
  /** The counts over the authorities that are there. */
  readonly counts: JurisdictionCounts;
  /** The same counts with those left in that are none any more: what a reader gets who does not look at the dates. */
  readonly countsWithAbolished: JurisdictionCounts;
  /** What is wrong: gaps, overlaps, parts and shares that do not add up, places and seats that are not, abolished authorities that still cover. */
  readonly problems: ProblemLog<OrganisationsProblem>;
  /** What is told: authorities over several districts, of which the country has a few, and rows that say nothing. */
  readonly told: ProblemLog<OrganisationsProblem>;
  /** That the day is later than the list, and what is known to have changed since. */
  readonly notices: readonly RegisterNotice[];
}

/**
 * Holds what authorities are said to cover against the places there are.
 * @remarks Found are subdistricts nobody covers, and villages of a subdistrict that is covered by village; places that
 * several cover of which one is said to cover the whole, or all of what the place lies in; a part without the rest, or
 * in which no village is left; shares that are wanting or do not add up; places that are unknown or of another province;
 * offices in another province; authorities without any place, such as are none any more and still cover something, and
 * sanitary districts after their last day; provinces with no provincial organisation or several; communities in places that
 * are unknown or not their municipality's. Authorities of one name are no finding; those over several districts, and rows
 * that say which places of its province a provincial organisation covers, are told. Bangkok, which has no authority
 * below its own, is left out: one that is said to lie there is found.
 * @param register - The list.
 * @param places - The places, as a gazetteer or the territorial line of it.
 * @param asOf - The day.
 * @param options - What becomes of findings.
 * @category Audit
 * @since 0.1.0
 * @example A made-up municipality that covers part of one real subdistrict, and nobody the rest
 * ```ts
 * import { parseCivilDate } from "chumchon/calendar";
 * import { auditJurisdiction, createAuthorityRegister, parseAuthorityId } from "chumchon/organisations";
 * import { createGazetteer, parsePlaceCode } from "chumchon/places";
 * const named = (codes: string[]) => ({ codes, namesThai: codes });
 * const gazetteer = createGazetteer({
 *   id: "made-up", edition: "2022-08-31", title: { th: "สมมติ", en: "Made-up" },
 *   citation: { source: { th: "สมมติ", en: "made up" }, evidence: "unverified" },
 *   provinces: named(["84"]), districts: named(["8406"]), subdistricts: named(["840601", "840602"]),
 * });
 * if (!gazetteer.ok) throw new Error("a made-up list");
 * const town = parseAuthorityId("made-up-town");
 * const { register } = createAuthorityRegister({
 *   id: "made-up", title: { th: "สมมติ", en: "Made-up" }, edition: parseCivilDate("2022-08-31"),
 *   citation: { source: { th: "สมมติ", en: "made up" }, evidence: "unverified" },
 *   authorities: [{ id: town, name: { th: "สมมติ", en: "Made-up" }, type: "townMunicipality", province: parsePlaceCode("84") }],
 *   jurisdictions: [{ authority: town, place: parsePlaceCode("840601"), coverage: "part" }],
 * });
 * const { counts, problems } = auditJurisdiction(register, gazetteer.value, parseCivilDate("2022-01-01"));
 * counts.subdistrictsByAuthorities; // => [1, 1]
 * [...problems.counts]; // => [["organisations.audit.lonePart", 1], ["organisations.audit.gap", 1], ["organisations.audit.noPao", 1]]
 * ```
 */
export function auditJurisdiction(
  register: AuthorityRegister,
  places: Axis | Gazetteer,
  asOf: CivilDate,
  options: ProblemLogOptions<OrganisationsProblem> = {},
): JurisdictionAudit {
  const problems = createProblemLog(options);
  // What is told is no problem, and is not handed to who asks for problems.
  const told = createProblemLog<OrganisationsProblem>(options.keep === undefined ? {} : { keep: options.keep });
  const covers = auditedCovers(register, places, asOf);
  noteCovers(covers, problems, told);
  noteGaps(covers, problems);
  noteAuthorities(register, covers, asOf, problems, told);
  noteProvinces(register, covers, asOf, problems);
  noteCommunities(register, covers, asOf, problems);
  return {
    asOf,
    counts: covers.counts,
    countsWithAbolished: covers.countsWithAbolished,
    problems,
    told,
    notices: registerNoticesOf(register, asOf),
  };
}

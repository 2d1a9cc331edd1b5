import type { CivilDate } from "../calendar/index.js";
import { createProblemLog, type ProblemLog, type ProblemLogOptions } from "../kernel/index.js";
import {
  type Axis,
  type AxisMembership,
  type AxisNode,
  createAxis,
  type Landing,
  type PlacesProblem,
} from "../places/index.js";
import type { AuthorityId, LocalAuthority } from "./authority.js";
import { type Community, safeParseCommunityId } from "./community.js";
import type { Cover } from "./cover.js";
import { coversOf } from "./covers.js";
import type { Jurisdiction } from "./jurisdiction.js";
import { holdsOn } from "./openPeriod.js";
import { liesOverProvince } from "./presence.js";
import type { OrganisationsProblem } from "./problems.js";
import { type Roster, rosterOf } from "./roster.js";
import { bangkok } from "./seats.js";
import { idAbove } from "./territory.js";

/**
 * Who is responsible where, and on which day.
 * @category Axes
 * @since 0.1.0
 */
export interface AuthorityAxisOptions extends ProblemLogOptions<OrganisationsProblem> {
  /** The local authorities; those not there on the day are left out. */
  readonly authorities: Iterable<LocalAuthority>;
  /** What they cover; an entry without days of its own lasts as long as its authority. */
  readonly jurisdictions: Iterable<Jurisdiction>;
  /** The communities of municipalities; none unless told. */
  readonly communities?: Iterable<Community>;
  /** The day the question is about. */
  readonly asOf: CivilDate;
  /**
   * What stands above an authority: the district its office stands in (unless told), as local plans are coordinated, or
   * the province at once.
   */
  readonly via?: "district" | "province";
}

/**
 * The local line, and what was wrong with the lists it was made of. A bad row stops nothing: it is left out, and the
 * places concerned stay undivided. Refused is only what makes no axis.
 * @category Axes
 * @since 0.1.0
 */
export type AuthorityAxisReading =
  | {
      /** There is a line. */
      readonly ok: true;
      /** The line. */
      readonly value: Axis;
      /** The rows that were left out, each with its record, and shares that were not used. */
      readonly problems: ProblemLog<OrganisationsProblem>;
    }
  | {
      /** There is none. */
      readonly ok: false;
      /** Why not. */
      readonly problems: readonly [PlacesProblem, ...PlacesProblem[]];
    };

/**
 * The local line: village, subdistrict or community → local authority → district → province, and above that as the
 * territorial line has it.
 * @remarks A place goes with the place it lies in, unless it has a jurisdiction of its own. Nothing is guessed:
 * a place in several authorities without shares is *undivided* among them; a village of a subdistrict that is divided by
 * shares is undivided too, for a share of a subdistrict says nothing of one village; a place only partly covered is
 * undivided in the district, one covered by nobody is *uncovered* there, and where one authority has a part of a village the others of its
 * subdistrict may have the rest. A place of which nothing is said belongs to the authority that covers all in it; where
 * one covers it and another something in it, it is undivided between them. A bad row is told in `problems` and left out.
 * A register ({@link createAuthorityRegister}) with a day is such options. Roll-ups name and
 * count what is undivided. A district here is where the office stands: the few authorities that reach into a second district are counted whole in the first.
 *
 * The provincial organisation (อบจ.) and Bangkok lie over the whole province: they are no nodes, and figures given by
 * their id land in their province. Bangkok has no authority below it, so its subdistricts lie in its districts.
 * @param territorial - The territorial line, with the levels "district" and "province".
 * @param options - Authorities, what they cover, and the day.
 * @throws a {@link RangeError} when the territorial line lacks the level "province" or the one `via` names.
 * @category Axes
 * @since 0.1.0
 * @example A made-up municipality and a made-up subdistrict organisation share a real subdistrict of Chaiya
 * ```ts
 * import { parseCivilDate } from "chumchon/calendar";
 * import { authorityAxis, parseAuthorityId } from "chumchon/organisations";
 * import { createAxis, parsePlaceCode } from "chumchon/places";
 * const territorial = createAxis({
 *   id: "administrative",
 *   levels: ["village", "subdistrict", "district", "province"],
 *   nodes: [
 *     { id: "84060101", level: "village", parent: "840601" },
 *     { id: "84060102", level: "village", parent: "840601" },
 *     { id: "840601", level: "subdistrict", parent: "8406" },
 *     { id: "8406", level: "district", parent: "84" },
 *     { id: "84", level: "province" },
 *   ],
 * });
 * if (!territorial.ok) throw new Error("a made-up axis");
 * const [town, sao] = [parseAuthorityId("made-up-town"), parseAuthorityId("made-up-sao")];
 * const [province, officeDistrict] = [parsePlaceCode("84"), parsePlaceCode("8406")];
 * const axis = authorityAxis(territorial.value, {
 *   asOf: parseCivilDate("2018-01-01"),
 *   authorities: [
 *     { id: town, name: { th: "สมมติ", en: "Made-up" }, type: "subdistrictMunicipality", province, officeDistrict },
 *     { id: sao, name: { th: "สมมติ", en: "Made-up" }, type: "sao", province, officeDistrict },
 *   ],
 *   jurisdictions: [
 *     { authority: town, place: parsePlaceCode("840601"), coverage: "part" },
 *     { authority: sao, place: parsePlaceCode("840601"), coverage: "part" },
 *     { authority: town, place: parsePlaceCode("84060101"), coverage: "whole" },
 *   ],
 * });
 * axis.ok && axis.value.landings.get("84060101"); // => { kind: "whole", node: 0 }
 * axis.ok && axis.value.landings.get("84060102"); // => { kind: "undivided", node: 2, candidates: [0, 1] }
 * ```
 */
export function authorityAxis(territorial: Axis, options: AuthorityAxisOptions): AuthorityAxisReading {
  const { asOf, via = "district" } = options;
  const base = territorial.levels.indexOf(via);
  if (base === -1 || !territorial.levels.includes("province"))
    throw new RangeError(`territorial: an axis with the levels ${via} and province was expected`);
  const problems = createProblemLog<OrganisationsProblem>(options);
  const note = (problem: OrganisationsProblem): void => problems.add(problem);
  const roster = rosterOf(options.authorities, territorial, asOf, note);
  const covers = coversOf(territorial, base, options.jurisdictions, roster, asOf, note);
  const communities = communityMemberships(options.communities ?? [], roster, asOf, note);
  const { memberships, open } = placeMemberships(territorial, base, covers, roster);
  const axis = createAxis({
    id: "local",
    levels: ["authority", ...territorial.levels.slice(base)],
    nodes: [...authorityNodes(roster, via), ...nodesFrom(territorial, base)],
    memberships: [...memberships, ...provincialMemberships(roster), ...communities],
  });
  return axis.ok ? { ok: true, value: { ...axis.value, landings: withOpenPlaces(axis.value, open) }, problems } : axis;
}

/** A place whose authority is not known, or not for all of it. */
interface OpenPlace {
  readonly place: string;
  readonly holder: string;
  readonly candidates: readonly string[];
}

function placeMemberships(
  territorial: Axis,
  base: number,
  covers: readonly Cover[],
  { hasBangkok }: Roster,
): { readonly memberships: readonly AxisMembership[]; readonly open: readonly OpenPlace[] } {
  const memberships: AxisMembership[] = [];
  const open: OpenPlace[] = [];
  const provinceLevel = territorial.levels.indexOf("province");
  for (const [position, place] of territorial.nodes.entries()) {
    if ((territorial.level[position] as number) >= base) continue;
    const { parts, isComplete, hasShares = false } = covers[position] as Cover;
    const holder = idAbove(territorial, position, base);
    if (isComplete) {
      for (const { authority: node, share } of parts)
        memberships.push({ leaf: place, node, ...(hasShares && share && { share }) });
    } else if (hasBangkok && idAbove(territorial, position, provinceLevel) === bangkok) {
      memberships.push({ leaf: place, node: holder });
    } else open.push({ place, holder, candidates: parts.map(({ authority }) => authority) });
  }
  return { memberships, open };
}

function provincialMemberships({ present }: Roster): readonly AxisMembership[] {
  const provincial = [...present.values()].filter(liesOverProvince);
  return provincial.map(({ id, province }) => ({ leaf: id, node: province }));
}

function communityMemberships(
  communities: Iterable<Community>,
  { listed, present }: Roster,
  asOf: CivilDate,
  note: (problem: OrganisationsProblem) => void,
): readonly AxisMembership[] {
  const memberships = new Map<string, AxisMembership>();
  let record = -1;
  for (const { id, authority, period } of communities) {
    record += 1;
    if (!holdsOn(asOf, period)) continue;
    const where = { path: ["communities", record], record };
    const owner = present.get(authority);
    const read = safeParseCommunityId(id);
    if (!read.ok) note({ ...read.problems[0], ...where });
    else if (owner === undefined ? !listed.has(authority) : liesOverProvince(owner))
      note({ code: "organisations.community.unknownAuthority", ...where, authority });
    else if (memberships.has(id) || listed.has(id as AuthorityId))
      note({ code: "organisations.community.duplicate", ...where, community: id });
    else if (owner !== undefined) memberships.set(id, { leaf: id, node: authority });
  }
  return [...memberships.values()];
}

function authorityNodes({ present }: Roster, via: "district" | "province"): readonly AxisNode[] {
  const authorities = [...present.values()].filter((authority) => !liesOverProvince(authority));
  return authorities.map(({ id, province, officeDistrict = province }) => ({
    id,
    level: "authority",
    parent: via === "district" ? officeDistrict : province,
  }));
}

function nodesFrom(territorial: Axis, base: number): readonly AxisNode[] {
  return territorial.nodes.flatMap((id, position) => {
    const level = territorial.level[position] as number;
    const parent = territorial.nodes[territorial.parent[position] as number];
    if (level < base) return [];
    return [{ id, level: territorial.levels[level] as string, ...(parent !== undefined && { parent }) }];
  });
}

function withOpenPlaces(axis: Axis, open: readonly OpenPlace[]): ReadonlyMap<string, Landing> {
  const landings = new Map(axis.landings);
  const positions = new Map(axis.nodes.map((id, position) => [id, position]));
  const positionOf = (id: string): number => positions.get(id) as number;
  for (const { place, holder, candidates } of open) {
    const node = positionOf(holder);
    const isGap = candidates.length === 0;
    landings.set(
      place,
      isGap ? { kind: "uncovered", node } : { kind: "undivided", node, candidates: candidates.map(positionOf) },
    );
  }
  return landings;
}

import { type CivilDate, isWithin, type Period } from "../calendar/index.js";
import type { Axis } from "../places/index.js";
import type { AuthorityId, LocalAuthority } from "./authority.js";
import type { OrganisationsProblem } from "./problems.js";
import { idAbove, positionIn } from "./territory.js";

/** The authorities that are there on a day. */
export interface Roster {
  /** Every id in the list, of whatever day. */
  readonly listed: ReadonlySet<AuthorityId>;
  /** The authorities of the day. */
  readonly present: ReadonlyMap<AuthorityId, LocalAuthority>;
  /** The provinces whose only authority is that of the whole province: Bangkok. */
  readonly undividedProvinces: ReadonlySet<string>;
}

/** Reads a list of authorities against the places they say they lie in. */
export function rosterOf(
  authorities: Iterable<LocalAuthority>,
  territorial: Axis,
  asOf: CivilDate,
  problems: OrganisationsProblem[],
): Roster {
  const listed = new Set<AuthorityId>();
  const present = new Map<AuthorityId, LocalAuthority>();
  const undividedProvinces = new Set<string>();
  let record = 0;
  for (const authority of authorities) {
    const where = { path: ["authorities", record], record, authority: authority.id };
    listed.add(authority.id);
    record += 1;
    if (!isPresent(authority, asOf)) continue;
    const problem = present.has(authority.id)
      ? ({ code: "organisations.authority.duplicate", ...where } as const)
      : seatProblemOf(authority, territorial, where);
    if (problem !== undefined) problems.push(problem);
    else present.set(authority.id, authority);
    if (authority.type === "bangkok") undividedProvinces.add(authority.province);
  }
  return { listed, present, undividedProvinces };
}

/** Does it hold on this day? What has no days holds always. */
export function holdsOn(day: CivilDate, period: Period | undefined): boolean {
  return period === undefined || isWithin(day, period);
}

/** Is the authority there on this day? One that is none any more, nobody knows since when, is asked about on no day. */
export function isPresent({ isAbolished, period }: LocalAuthority, day: CivilDate): boolean {
  return isAbolished !== true && holdsOn(day, period);
}

/** The provincial organisation and Bangkok cover their whole province, over all other authorities. */
export function liesOverProvince({ type }: LocalAuthority): boolean {
  return type === "pao" || type === "bangkok";
}

function seatProblemOf(
  { province, officeDistrict: district }: LocalAuthority,
  territorial: Axis,
  where: { readonly path: readonly (string | number)[]; readonly record: number; readonly authority: string },
): OrganisationsProblem | undefined {
  const at = (place: string, level: string): number | undefined => {
    const position = positionIn(territorial, place);
    return position !== undefined && territorial.levels[territorial.level[position] as number] === level
      ? position
      : undefined;
  };
  if (at(province, "province") === undefined)
    return { code: "organisations.authority.unknownProvince", ...where, province };
  if (district === undefined || !territorial.levels.includes("district")) return undefined;
  const office = at(district, "district");
  const isInside =
    office !== undefined && idAbove(territorial, office, territorial.levels.indexOf("province")) === province;
  return isInside ? undefined : { code: "organisations.authority.officeElsewhere", ...where, district, province };
}

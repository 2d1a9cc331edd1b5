import type { PlaceCode } from "../places/index.js";
import type { LocalAuthority } from "./authority.js";
import { liesOverProvince } from "./presence.js";
import type { OrganisationsProblem } from "./problems.js";

/** The province that has no authority but its own, and the only one of the type. */
export const bangkok = "10";

/** Where a problem stands. */
export interface Where {
  readonly path: readonly (string | number)[];
  readonly record: number;
  readonly authority: string;
}

/** The list of places, as far as seats are held against it. */
export interface Seats {
  /** Does the list have the place? */
  has(code: string): boolean;
  /** Does it have districts at all? */
  readonly hasDistricts: boolean;
}

/** What is wrong with the province of an authority or with the district of its office. */
export function seatFaultOf(authority: LocalAuthority, seats: Seats, where: Where): OrganisationsProblem | undefined {
  const { province, officeDistrict: district } = authority;
  if (province.length !== 2 || !seats.has(province))
    return { code: "organisations.authority.unknownProvince", ...where, province };
  const beside = bangkokFaultOf(authority, where);
  if (beside !== undefined || district === undefined || !seats.hasDistricts) return beside;
  const isInside = district.length === 4 && district.startsWith(province) && seats.has(district);
  return isInside ? undefined : { code: "organisations.authority.officeElsewhere", ...where, district, province };
}

/** Bangkok lies in province 10, and nothing else does. */
export function bangkokFaultOf({ type, province }: LocalAuthority, where: Where): OrganisationsProblem | undefined {
  if (type === "bangkok" && province !== bangkok)
    return { code: "organisations.authority.notBangkok", ...where, province };
  return type !== "bangkok" && province === bangkok
    ? { code: "organisations.authority.inBangkok", ...where, province }
    : undefined;
}

/** What is wrong with a place that an authority is said to cover. */
export function placeFaultOf(
  owner: LocalAuthority,
  place: PlaceCode,
  isKnown: boolean,
  where: Where,
): OrganisationsProblem | undefined {
  if (!isKnown) return { code: "organisations.jurisdiction.unknownPlace", ...where, place };
  const { province } = owner;
  if (!place.startsWith(province))
    return { code: "organisations.jurisdiction.twoProvinces", ...where, place, province };
  // It is over the whole province whatever the list says; that of one place in it is not used.
  return liesOverProvince(owner) && place !== province
    ? { code: "organisations.jurisdiction.overProvince", ...where, place, province }
    : undefined;
}

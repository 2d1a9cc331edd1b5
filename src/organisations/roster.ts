import type { CivilDate } from "../calendar/index.js";
import type { Axis } from "../places/index.js";
import type { AuthorityId, LocalAuthority } from "./authority.js";
import { isPresent } from "./presence.js";
import type { OrganisationsProblem } from "./problems.js";
import { seatFaultOf } from "./seats.js";
import { positionIn } from "./territory.js";

/** The authorities that are there on a day. */
export interface Roster {
  /** Every id in the list, of whatever day. */
  readonly listed: ReadonlySet<AuthorityId>;
  /** The authorities of the day. */
  readonly present: ReadonlyMap<AuthorityId, LocalAuthority>;
  /** Whether the authority of Bangkok is there: its province has no other. */
  readonly hasBangkok: boolean;
}

/** Reads the authorities of a day against the places they say they lie in. */
export function rosterOf(
  authorities: Iterable<LocalAuthority>,
  territorial: Axis,
  asOf: CivilDate,
  note: (problem: OrganisationsProblem) => void,
): Roster {
  const seats = {
    has: (code: string) => positionIn(territorial, code) !== undefined,
    hasDistricts: territorial.levels.includes("district"),
  };
  const taken = new Set(territorial.nodes);
  const listed = new Set<AuthorityId>();
  const present = new Map<AuthorityId, LocalAuthority>();
  let record = -1;
  for (const authority of authorities) {
    record += 1;
    listed.add(authority.id);
    if (!isPresent(authority, asOf)) continue;
    const where = { path: ["authorities", record], record, authority: authority.id };
    const fault =
      present.has(authority.id) || taken.has(authority.id)
        ? ({ code: "organisations.authority.duplicate", ...where } as const)
        : seatFaultOf(authority, seats, where);
    if (fault === undefined) present.set(authority.id, authority);
    else {
      note(fault);
      // One whose office is said to stand elsewhere is there all the same, below its province.
      if (fault.code === "organisations.authority.officeElsewhere") {
        const { officeDistrict, ...rest } = authority;
        present.set(authority.id, rest);
      }
    }
  }
  return { listed, present, hasBangkok: [...present.values()].some(({ type }) => type === "bangkok") };
}

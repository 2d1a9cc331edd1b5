import type { Ratio } from "../amounts/index.js";
import type { CivilDate } from "../calendar/index.js";
import type { Axis } from "../places/index.js";
import type { AuthorityId, LocalAuthority } from "./authority.js";
import type { Jurisdiction } from "./jurisdiction.js";
import type { OrganisationsProblem } from "./problems.js";
import { holdsOn, liesOverProvince, type Roster } from "./roster.js";
import { idAbove, positionIn } from "./territory.js";

/** The authorities of one place. */
export interface Cover {
  readonly parts: readonly { readonly authority: AuthorityId; readonly share?: Ratio }[];
  /** False where a part of the place is nobody's, as far as is known. */
  readonly isComplete: boolean;
}

/** For each node of a territorial line the authorities that cover it: its own entries, or those of the place it lies in. */
export function coversOf(
  territorial: Axis,
  jurisdictions: Iterable<Jurisdiction>,
  roster: Roster,
  asOf: CivilDate,
  problems: OrganisationsProblem[],
): readonly Cover[] {
  const own = ownEntries(territorial, jurisdictions, roster, asOf, problems);
  const covers: Cover[] = new Array(territorial.nodes.length);
  // Parents stand after their children: from the end, each place finds what it lies in already answered.
  for (let position = covers.length - 1; position >= 0; position--) {
    const above = covers[territorial.parent[position] as number] ?? nobody;
    const entries = own.get(position);
    covers[position] = entries === undefined ? inherited(above) : statedBy([...entries.values()], above);
  }
  return covers;
}

const nobody: Cover = { parts: [], isComplete: false };

function statedBy(entries: readonly Jurisdiction[], above: Cover): Cover {
  const parts = entries.map(({ authority, share }) => ({ authority, ...(share && { share }) }));
  const [first] = entries;
  const isLonePart = entries.length === 1 && first?.coverage === "part" && first.share === undefined;
  if (!isLonePart) return { parts, isComplete: true };
  // The rest may belong to the others of the place around it.
  const rest = above.parts.filter(({ authority }) => authority !== first.authority);
  return { parts: [...parts, ...rest.map(({ authority }) => ({ authority }))], isComplete: false };
}

/** A share of the whole says nothing of one place in it. */
function inherited({ parts, isComplete }: Cover): Cover {
  return { parts: parts.map(({ authority }) => ({ authority })), isComplete };
}

function ownEntries(
  territorial: Axis,
  jurisdictions: Iterable<Jurisdiction>,
  { listed, present }: Roster,
  asOf: CivilDate,
  problems: OrganisationsProblem[],
): ReadonlyMap<number, ReadonlyMap<AuthorityId, Jurisdiction>> {
  const own = new Map<number, Map<AuthorityId, Jurisdiction>>();
  const provinceLevel = territorial.levels.indexOf("province");
  let record = -1;
  for (const jurisdiction of jurisdictions) {
    record += 1;
    const { authority, place, period } = jurisdiction;
    if (!holdsOn(asOf, period)) continue;
    const where = { path: ["jurisdictions", record], record, authority };
    const owner = present.get(authority);
    if (!listed.has(authority)) problems.push({ code: "organisations.jurisdiction.unknownAuthority", ...where });
    if (owner === undefined || liesOverProvince(owner)) continue;
    const position = positionIn(territorial, place);
    if (position === undefined) {
      problems.push({ code: "organisations.jurisdiction.unknownPlace", ...where, place });
      continue;
    }
    const entries = own.get(position) ?? new Map<AuthorityId, Jurisdiction>();
    const { province } = owner;
    if (!liesIn(territorial, position, provinceLevel, owner))
      problems.push({ code: "organisations.jurisdiction.twoProvinces", ...where, place, province });
    else if (entries.has(authority)) problems.push({ code: "organisations.jurisdiction.duplicate", ...where, place });
    else own.set(position, entries.set(authority, jurisdiction));
  }
  return own;
}

function liesIn(territorial: Axis, position: number, provinceLevel: number, owner: LocalAuthority): boolean {
  return idAbove(territorial, position, provinceLevel) === owner.province;
}

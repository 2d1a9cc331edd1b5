import type { CivilDate } from "../calendar/index.js";
import type { Axis } from "../places/index.js";
import type { AuthorityId } from "./authority.js";
import { type Cover, coverOf, nobody, sharesFaultOf, withWithin } from "./cover.js";
import type { Jurisdiction } from "./jurisdiction.js";
import { holdsOn } from "./openPeriod.js";
import { liesOverProvince } from "./presence.js";
import type { OrganisationsProblem } from "./problems.js";
import type { Roster } from "./roster.js";
import { placeFaultOf } from "./seats.js";
import { positionIn } from "./territory.js";

/** For each node of a territorial line below a level the authorities that cover it. */
export function coversOf(
  territorial: Axis,
  base: number,
  jurisdictions: Iterable<Jurisdiction>,
  roster: Roster,
  asOf: CivilDate,
  note: (problem: OrganisationsProblem) => void,
): readonly Cover[] {
  const own = ownEntries(territorial, jurisdictions, roster, asOf, note);
  const down: Cover[] = new Array(territorial.nodes.length);
  // Parents stand after their children: from the end, each place finds what it lies in already answered.
  for (let position = down.length - 1; position >= 0; position--) {
    const above = down[territorial.parent[position] as number] ?? nobody;
    down[position] = coverOf(own.get(position) ?? [], above);
  }
  const within = entriesWithin(territorial, base, own);
  const covers = down.map((cover, position) => withWithin(cover, within.get(position) ?? []));
  settleByParts(territorial, base, down, covers);
  return covers;
}

/** A place of which nothing is said belongs to the one that covers all places in it whole. */
function settleByParts(territorial: Axis, base: number, down: readonly Cover[], covers: Cover[]): void {
  const agreed: (Cover | null | undefined)[] = new Array(covers.length);
  for (const [position, cover] of covers.entries()) {
    if ((territorial.level[position] as number) >= base) continue;
    const parts = agreed[position];
    const isOpen = down[position] === nobody && parts !== undefined && parts !== null;
    if (isOpen) covers[position] = parts;
    const whole = soleOf(isOpen ? parts : cover);
    const parent = territorial.parent[position] as number;
    const others = agreed[parent];
    if (whole === undefined || others === null) agreed[parent] = null;
    else if (others === undefined) agreed[parent] = { parts: [whole], isComplete: true };
    else if (others.parts[0]?.authority !== whole.authority) agreed[parent] = null;
  }
}

function soleOf({ parts, isComplete }: Cover): Cover["parts"][number] | undefined {
  return isComplete && parts.length === 1 && parts[0]?.coverage === "whole" ? parts[0] : undefined;
}

function entriesWithin(
  territorial: Axis,
  base: number,
  own: ReadonlyMap<number, readonly Jurisdiction[]>,
): ReadonlyMap<number, readonly Jurisdiction[]> {
  const within = new Map<number, Jurisdiction[]>();
  for (const [position, entries] of own) {
    let at = territorial.parent[position] as number;
    for (; at >= 0 && (territorial.level[at] as number) < base; at = territorial.parent[at] as number) {
      const others = within.get(at);
      if (others === undefined) within.set(at, [...entries]);
      else for (const jurisdiction of entries) others.push(jurisdiction);
    }
  }
  return within;
}

function ownEntries(
  territorial: Axis,
  jurisdictions: Iterable<Jurisdiction>,
  { listed, present }: Roster,
  asOf: CivilDate,
  note: (problem: OrganisationsProblem) => void,
): ReadonlyMap<number, readonly Jurisdiction[]> {
  const own = new Map<number, Map<AuthorityId, readonly [number, Jurisdiction]>>();
  let record = -1;
  for (const jurisdiction of jurisdictions) {
    record += 1;
    const { authority, place, period } = jurisdiction;
    if (!holdsOn(asOf, period)) continue;
    const where = { path: ["jurisdictions", record], record, authority };
    const owner = present.get(authority);
    if (!listed.has(authority)) note({ code: "organisations.jurisdiction.unknownAuthority", ...where });
    if (owner === undefined) continue;
    const position = positionIn(territorial, place);
    const fault = placeFaultOf(owner, place, position !== undefined, where);
    if (fault !== undefined) note(fault);
    if (fault !== undefined || position === undefined || liesOverProvince(owner)) continue;
    const entries = own.get(position) ?? new Map<AuthorityId, readonly [number, Jurisdiction]>();
    if (entries.has(authority)) note({ code: "organisations.jurisdiction.duplicate", ...where, place });
    else own.set(position, entries.set(authority, [record, jurisdiction]));
  }
  const found = new Map<number, readonly Jurisdiction[]>();
  for (const [position, entries] of own) {
    const all = [...entries.values()];
    found.set(
      position,
      all.map(([, jurisdiction]) => jurisdiction),
    );
    noteShares(all, note);
  }
  return found;
}

function noteShares(
  all: readonly (readonly [number, Jurisdiction])[],
  note: (problem: OrganisationsProblem) => void,
): void {
  const entries = all.map(([, jurisdiction]) => jurisdiction);
  const fault = sharesFaultOf(entries);
  const [first] = all;
  if (fault === undefined || first === undefined) return;
  const [record, { place }] = first;
  const where = { path: ["jurisdictions", record], record, place };
  const authorities = entries.map(({ authority }) => authority);
  if (fault === "wanting") note({ code: "organisations.audit.shareWanting", ...where, authorities });
  else note({ code: "organisations.audit.sharesNotWhole", ...where, ...fault });
}

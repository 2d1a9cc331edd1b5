/** What is shared out so far, and what each part and each member has left. */
export interface Needs {
  /** For each part the units of each member. */
  readonly shares: readonly number[][];
  readonly ofPart: number[];
  readonly ofMember: number[];
}

/** A member's share of a part. */
export interface Cell {
  readonly part: number;
  readonly member: number;
  /** What is left of it beside its whole units. */
  readonly remainder: number;
  /** Has it been given one unit for its remainder? */
  isGiven: boolean;
}

/** Gives a cell what its part and its member have left, at most so much. */
export function give({ shares, ofPart, ofMember }: Needs, { part, member }: Cell, most: number): number {
  const given = Math.min(most, ofPart[part] as number, ofMember[member] as number);
  add(shares[part] as number[], member, given);
  add(ofPart, part, -given);
  add(ofMember, member, -given);
  return given;
}

/**
 * Finds a place for what members have left: in a part that has some left too, or in one where another member takes its
 * unit elsewhere, from part to part. So as many as can be are given a unit for a remainder of their own.
 * @param needs - What is left; it is changed.
 * @param open - The cells with a remainder, the first to be served first.
 */
export function passOn(needs: Needs, open: readonly Cell[]): void {
  const { shares, ofPart, ofMember } = needs;
  if (!open.some(({ member }) => (ofMember[member] as number) > 0)) return;
  const [ofMembers, ofParts] = [grouped(open, "member"), grouped(open, "part")];
  // A part that a search in vain has seen leads nowhere ever after.
  const closed = new Set<number>();
  for (const { member } of open) {
    while ((ofMember[member] as number) > 0) {
      const seen = new Set(closed);
      const path = pathFrom(member, seen);
      if (path === undefined) {
        for (const part of seen) closed.add(part);
        break;
      }
      for (const cell of path) {
        cell.isGiven = !cell.isGiven;
        add(shares[cell.part] as number[], cell.member, cell.isGiven ? 1 : -1);
      }
      add(ofPart, (path.at(-1) as Cell).part, -1);
      add(ofMember, member, -1);
    }
  }

  /** The cells to give and to take back in turn, until a part has some left. It is never longer than there are parts. */
  function pathFrom(member: number, seen: Set<number>): readonly Cell[] | undefined {
    for (const cell of ofMembers.get(member) ?? []) {
      if (cell.isGiven || seen.has(cell.part)) continue;
      seen.add(cell.part);
      if ((ofPart[cell.part] as number) > 0) return [cell];
      for (const other of ofParts.get(cell.part) ?? []) {
        const rest = other.isGiven ? pathFrom(other.member, seen) : undefined;
        if (rest !== undefined) return [cell, other, ...rest];
      }
    }
    return undefined;
  }
}

function grouped(cells: readonly Cell[], by: "member" | "part"): ReadonlyMap<number, readonly Cell[]> {
  const groups = new Map<number, Cell[]>();
  for (const cell of cells) {
    const group = groups.get(cell[by]);
    if (group === undefined) groups.set(cell[by], [cell]);
    else group.push(cell);
  }
  return groups;
}

function add(counts: number[], index: number, count: number): void {
  counts[index] = (counts[index] as number) + count;
}

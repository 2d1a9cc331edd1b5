import { type Cell, give, passOn } from "./passOn.js";

/** Those among whom a figure is shared out. */
export interface Members {
  /** What each has of it exactly, as a numerator over the denominator. */
  readonly exact: readonly number[];
  /** What the numerators are counted in. */
  readonly denominator: number;
  /** Who of equal remainders comes first. */
  readonly ranks: readonly number[];
}

/** A part of a figure that is shared out. */
export interface PartOfWhole {
  /** What each member has of it exactly. */
  readonly exact: readonly number[];
  /** What all members have of it together, in whole units. */
  readonly whole: number;
}

/** The whole units of each member; those that are left go to the largest remainders. */
export function largestRemainders({ exact, denominator, ranks }: Members, whole: number): readonly number[] {
  const { floors, remainders } = divided(exact, denominator);
  const extra = floors.reduce((rest, floor) => rest - floor, whole);
  if (extra === 0) return floors;
  const order = remainders
    .map((_, index) => index)
    .sort(
      (a, b) => (remainders[b] as number) - (remainders[a] as number) || (ranks[a] as number) - (ranks[b] as number),
    );
  for (const index of order.slice(0, extra)) floors[index] = (floors[index] as number) + 1;
  return floors;
}

/**
 * The whole units of each member in each part of a figure: a member's parts, with what is in none of them, add up to what
 * it has of the figure, and the members to what each part has. No one gets less than its whole units.
 * @remarks The whole units first; then one more to the largest remainders, while both the member and the part have some
 * left, and by passing one on where they have not. Only what no one with a remainder can take goes to another, in the same
 * order. Rounding each part by itself would let a part exceed its whole.
 * @param members - What each member has of the figure exactly.
 * @param figures - The same in whole units.
 * @param parts - The parts, which do not overlap.
 */
export function familyShares(
  members: Members,
  figures: readonly number[],
  parts: readonly PartOfWhole[],
): readonly (readonly number[])[] {
  const { denominator, ranks } = members;
  const rest: PartOfWhole = {
    exact: members.exact.map((all, member) => parts.reduce((left, { exact }) => left - (exact[member] as number), all)),
    whole: parts.reduce(
      (left, { whole }) => left - whole,
      figures.reduce((sum, figure) => sum + figure, 0),
    ),
  };
  const columns = [...parts, rest].map(({ exact, whole }) => ({ ...divided(exact, denominator), whole }));
  const shares = columns.map(({ floors }) => floors);
  const ofPart = columns.map(({ floors, whole }) => floors.reduce((left, floor) => left - floor, whole));
  const ofMember = figures.map((figure, member) =>
    shares.reduce((left, floors) => left - (floors[member] as number), figure),
  );
  if (ofMember.some((left) => left > 0)) {
    const cells = cellsOf(columns, ranks, ofMember);
    const needs = { shares, ofPart, ofMember };
    const open = cells.filter(({ remainder }) => remainder > 0);
    for (const cell of open) if (give(needs, cell, 1) > 0) cell.isGiven = true;
    passOn(needs, open);
    for (const cell of cells) give(needs, cell, Number.POSITIVE_INFINITY);
  }
  return shares.slice(0, parts.length);
}

/** The cells of the members that have something left, the largest remainder first; equal ones by member and part. */
function cellsOf(columns: readonly Divided[], ranks: readonly number[], ofMember: readonly number[]): readonly Cell[] {
  const cells = columns.flatMap(({ remainders }, part) =>
    remainders.flatMap((remainder, member): readonly Cell[] =>
      (ofMember[member] as number) > 0 ? [{ part, member, remainder, isGiven: false }] : [],
    ),
  );
  return cells.sort(
    (a, b) => b.remainder - a.remainder || (ranks[a.member] as number) - (ranks[b.member] as number) || a.part - b.part,
  );
}

interface Divided {
  readonly floors: number[];
  readonly remainders: readonly number[];
}

/** Whole units and what is left of each: by remainder, for a quotient of large numbers may round up to a whole one. */
function divided(exact: readonly number[], denominator: number): Divided {
  const remainders = exact.map((part) => {
    const rest = part % denominator;
    return rest < 0 ? rest + denominator : rest;
  });
  return { floors: exact.map((part, index) => (part - (remainders[index] as number)) / denominator), remainders };
}

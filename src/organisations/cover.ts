import { addRatio, formatRatio, type Ratio, ratioOf } from "../amounts/index.js";
import type { PlaceCode } from "../places/index.js";
import type { AuthorityId } from "./authority.js";
import type { Jurisdiction } from "./jurisdiction.js";

/** How one authority covers a place. */
export interface CoverPart {
  readonly authority: AuthorityId;
  readonly coverage: "whole" | "part" | "unknown";
  readonly share?: Ratio;
  /** Where the list says it: the place itself, one it lies in, or those within it. */
  readonly through: readonly PlaceCode[];
}

/** Who covers a place, decided from all that is said of it, of what it lies in and of what lies within it. */
export interface Cover {
  readonly parts: readonly CoverPart[];
  /** False where a part of the place is nobody's, or it is not known whose. */
  readonly isComplete: boolean;
  /** True where each part has a share, and they add up to 1. */
  readonly hasShares?: true;
}

/** That nobody is said to cover a place. */
export const nobody: Cover = { parts: [], isComplete: false };

/**
 * Who covers a place by what is said of it, or else of what it lies in. This is what places within it go by, too.
 * @param own - What is said of the place itself, on the day.
 * @param above - Who covers what it lies in.
 */
export function coverOf(own: readonly Jurisdiction[], above: Cover): Cover {
  const [first] = own;
  if (first === undefined) return inherited(above);
  const isSound = sharesFaultOf(own) === undefined;
  const parts = own.map(
    ({ authority, coverage, share, place }): CoverPart => ({
      ...{ authority, coverage, through: [place] },
      ...(share !== undefined && { share }),
    }),
  );
  if (!isLonePart(own) && (isSound || own.length > 1)) {
    const hasShares = isSound && first.share !== undefined;
    return { parts, isComplete: true, ...(hasShares && { hasShares }) };
  }
  // The rest may belong to the others of the place around it.
  const rest = above.parts.filter(({ authority }) => authority !== first.authority);
  return { parts: [...parts, ...rest.map(unknown)], isComplete: false };
}

/** Adds those who cover places within the place and are not said to cover it: none of them can have all of it. */
export function withWithin(cover: Cover, within: readonly Jurisdiction[]): Cover {
  const known = new Set(cover.parts.map(({ authority }) => authority));
  const others = new Map<AuthorityId, PlaceCode[]>();
  for (const { authority, place } of within) {
    if (known.has(authority)) continue;
    const places = others.get(authority);
    if (places === undefined) others.set(authority, [place]);
    else places.push(place);
  }
  if (others.size === 0) return cover;
  // One alone may have it all, in pieces; of several each has a part.
  const coverage = known.size + others.size > 1 ? "part" : "unknown";
  const stated = cover.parts.map(
    (part): CoverPart => (part.coverage === "whole" ? { ...part, coverage: "part" } : part),
  );
  const added = [...others].map(([authority, through]): CoverPart => ({ authority, coverage, through }));
  return { parts: [...stated, ...added], isComplete: false };
}

/** One authority has a part of the place, and nothing says who has the rest. */
export function isLonePart([first, another]: readonly Jurisdiction[]): boolean {
  return another === undefined && first?.coverage === "part" && first.share === undefined;
}

/** What is wrong with the shares of a place: some are wanting, or what they add up to. */
export function sharesFaultOf(own: readonly Jurisdiction[]): "wanting" | { readonly sum: string } | undefined {
  const shares = own.flatMap(({ share }): readonly Ratio[] => (share ? [share] : []));
  if (shares.length === 0) return undefined;
  if (shares.length < own.length || shares.some(({ numerator }) => numerator <= 0n)) return "wanting";
  const sum = shares.reduce(addRatio, ratioOf(0, 1));
  return sum.numerator === sum.denominator ? undefined : { sum: formatRatio(sum) };
}

/** A place within one that a single authority covers whole is its; of others it is not known. A share says nothing of it. */
function inherited(above: Cover): Cover {
  const [first, another] = above.parts;
  const isSole = another === undefined && first?.coverage === "whole" && above.isComplete;
  if (isSole || above.parts.every(({ coverage }) => coverage === "unknown")) return above;
  return { parts: above.parts.map(unknown), isComplete: above.isComplete };
}

function unknown({ authority, through }: CoverPart): CoverPart {
  return { authority, coverage: "unknown", through };
}

import { laneKeyOf, wholeOf } from "./givenLanes.js";
import type { Lane, Lanes } from "./lane.js";
import { isAdditive } from "./laneColumn.js";

/** Figures that are parts of one figure and do not overlap. */
export interface Family {
  /** The name of the whole. */
  readonly whole: string;
  /** The names of its parts, in one order whatever the order of the figures; they need not be all of it. */
  readonly parts: readonly string[];
}

/** Which figures are parts of which. */
export interface Kinship {
  /** The names of the sums and counts that are parts of none. */
  readonly alone: readonly string[];
  /** Each of the others is a part in one family; the family of a whole stands before those of its parts. */
  readonly families: readonly Family[];
}

/**
 * Sums are parts of what they say; counts know it by themselves: those of one choice each are parts of those who answered,
 * and these of all rows. Two figures of one definition are a whole and its one part, so they stay the same.
 */
export function kinshipOf(lanes: Lanes): Kinship {
  const names = Object.keys(lanes)
    .filter((name) => isAdditive(lanes[name] as Lane))
    .sort();
  const firsts = new Map<string, string>();
  for (const name of names) {
    const key = laneKeyOf(lanes[name] as Lane);
    if (!firsts.has(key)) firsts.set(key, name);
  }
  const alone: string[] = [];
  const families = new Map<string, { readonly whole: string; readonly parts: string[] }>();
  for (const name of names) {
    const found = holderOf(name, lanes[name] as Lane, firsts);
    if (found === undefined) {
      alone.push(name);
      continue;
    }
    const family = families.get(found.family);
    if (family === undefined) families.set(found.family, { whole: found.whole, parts: [name] });
    else family.parts.push(name);
  }
  return { alone, families: wholesFirst(alone, [...families.values()]) };
}

function holderOf(
  name: string,
  lane: Lane,
  firsts: ReadonlyMap<string, string>,
): { readonly whole: string; readonly family: string } | undefined {
  const first = firsts.get(laneKeyOf(lane)) as string;
  const held = (whole: string | undefined, by: string) =>
    whole === undefined ? undefined : { whole, family: JSON.stringify([whole, by]) };
  if (first !== name) return held(first, `same ${name}`);
  if (lane.kind !== "count") return held(wholeOf(lane), "of");
  if (lane.column === undefined) return undefined;
  const all = firsts.get(laneKeyOf({ kind: "count" }));
  const answered =
    lane.choice === undefined ? undefined : firsts.get(laneKeyOf({ kind: "count", column: lane.column }));
  return held(answered ?? all, `count ${lane.column}`);
}

function wholesFirst(alone: readonly string[], families: readonly Family[]): readonly Family[] {
  const ordered: Family[] = [];
  const known = new Set(alone);
  let waiting = families;
  while (waiting.length > 0) {
    const ready = waiting.filter(({ whole }) => known.has(whole));
    waiting = waiting.filter(({ whole }) => !known.has(whole));
    for (const family of ready) {
      ordered.push(family);
      for (const part of family.parts) known.add(part);
    }
    if (ready.length === 0) throw new RangeError("lanes: a figure may not be a part of itself");
  }
  return ordered;
}

/** What has to be known for one figure alone: the families above it. */
export function kinshipFor(name: string, { families }: Kinship): Kinship {
  const above: Family[] = [];
  let top = name;
  for (const family of [...families].reverse()) {
    if (!family.parts.includes(top)) continue;
    above.unshift(family);
    top = family.whole;
  }
  return { alone: [top], families: above };
}

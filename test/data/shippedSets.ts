import * as bmn from "chumchon/data/bmn";
import * as bmn2560 from "chumchon/data/bmn2560";
import * as communitySets from "chumchon/data/community-sets";
import * as hai from "chumchon/data/hai";
import * as hdi from "chumchon/data/hdi";
import * as localAuthoritySets from "chumchon/data/local-authority-sets";
import * as readiness from "chumchon/data/readiness";
import type { Composite, IndicatorGrouping, IndicatorSet, ScaledItem } from "chumchon/indicators";
import type { Citation } from "chumchon/kernel";

/** Every door that holds definitions, under its name. */
const doors: Readonly<Record<string, object>> = {
  bmn2560,
  bmn,
  "community-sets": communitySets,
  "local-authority-sets": localAuthoritySets,
  hai,
  hdi,
  readiness,
};

/** Something that ships, with the door and the name it is found under. */
export interface Shipped<T> {
  readonly door: string;
  readonly name: string;
  readonly value: T;
}

const everything: readonly Shipped<unknown>[] = Object.entries(doors).flatMap(([door, names]) =>
  Object.entries(names)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => ({ door: `chumchon/data/${door}`, name, value })),
);

function shippedWith<T>(...fields: readonly string[]): readonly Shipped<T>[] {
  const seen = new Set<unknown>();
  return everything.filter((entry): entry is Shipped<T> => {
    const { value } = entry;
    const isOne = typeof value === "object" && value !== null && fields.every((field) => field in value);
    return isOne && seen.size < seen.add(value).size;
  });
}

/** Every indicator set that ships, once, under the first door that holds it. */
export const shippedSets = shippedWith<IndicatorSet>("indicators", "recordsOf");

/** Every grouping. */
export const shippedGroupings = shippedWith<IndicatorGrouping>("groups", "edition");

/** Every composite. */
export const shippedComposites = shippedWith<Composite>("nodes", "items");

/** Every list of scaled items. */
export const shippedScales: readonly Shipped<readonly ScaledItem[]>[] = everything.filter(
  (entry): entry is Shipped<readonly ScaledItem[]> =>
    Array.isArray(entry.value) && entry.value.some((item: object) => "readings" in item),
);

/** Every list of editions. */
export const shippedEditions: readonly Shipped<readonly IndicatorSet[]>[] = everything.filter(
  (entry): entry is Shipped<readonly IndicatorSet[]> =>
    Array.isArray(entry.value) && entry.value.some((item: object) => "recordsOf" in item),
);

/** Every citation in a value, however deep, with the way to it. */
export function citationsIn(value: unknown, path: readonly string[] = []): readonly (readonly [string, Citation])[] {
  if (typeof value !== "object" || value === null) return [];
  if ("evidence" in value && "source" in value) return [[path.join("."), value as Citation]];
  return Object.entries(value).flatMap(([key, inner]) => citationsIn(inner, [...path, key]));
}

/** Every text in a value, however deep. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Everything of the doors, for those who look through all of it. */
export const everythingShipped: readonly Shipped<unknown>[] = everything;

import type { Citation, LocalizedText } from "../kernel/index.js";

/**
 * How an indicator of one edition stands to one of another: the same, the same but for its threshold, put in its place,
 * or to none at all.
 * @category Crosswalks
 * @since 0.1.0
 */
export type CrosswalkRelation = "same" | "changedThreshold" | "replaced" | "none";

/**
 * An edition of a set, by name.
 * @category Crosswalks
 * @since 0.1.0
 */
export interface EditionName {
  /** The id of the set. */
  readonly set: string;
  /** Its edition. */
  readonly edition: string;
}

/**
 * What became of an indicator from one edition to another.
 * @category Crosswalks
 * @since 0.1.0
 */
export interface CrosswalkEntry {
  /** How the two stand to each other. */
  readonly relation: CrosswalkRelation;
  /** The indicator of the first edition; absent where the second has a new one. */
  readonly from?: string;
  /** The indicator of the second edition; absent where it was given up. */
  readonly to?: string;
  /** What a reader must know before comparing them. */
  readonly note?: LocalizedText;
  /** Who says so. */
  readonly citation: Citation;
}

/**
 * Which indicators of two editions speak of the same thing, as data: figures of two editions are compared through it and
 * never otherwise.
 * @remarks None ships with the library: no official crosswalk between editions of the จปฐ. was found. Only indicators that
 * are the `same` are compared; of the others the figures stand side by side, with the reason. An indicator that is not
 * named is not compared either.
 * @category Crosswalks
 * @since 0.1.0
 */
export interface IndicatorCrosswalk {
  /** Its id. */
  readonly id: string;
  /** What it is called. */
  readonly title: LocalizedText;
  /** Where it comes from. */
  readonly citation: Citation;
  /** The first edition. */
  readonly from: EditionName;
  /** The second edition. */
  readonly to: EditionName;
  /** What became of each indicator; each is named at most once on its side. */
  readonly entries: readonly CrosswalkEntry[];
}

/**
 * The same crosswalk, read from the second edition to the first.
 * @category Crosswalks
 * @since 0.1.0
 * @example
 * ```ts
 * import { reversedCrosswalk } from "chumchon/indicators";
 * const madeUp = { source: { th: "สมมติ", en: "made up" }, evidence: "unverified" } as const;
 * const back = reversedCrosswalk({
 *   id: "made-up", title: { th: "สมมติ", en: "Made-up" }, citation: madeUp,
 *   from: { set: "wells", edition: "1" }, to: { set: "wells", edition: "2" },
 *   entries: [{ relation: "same", from: "3", to: "4", citation: madeUp }],
 * });
 * [back.from.edition, back.entries[0]?.from, back.entries[0]?.to]; // => ["2", "4", "3"]
 * ```
 */
export function reversedCrosswalk(crosswalk: IndicatorCrosswalk): IndicatorCrosswalk {
  return {
    ...crosswalk,
    from: crosswalk.to,
    to: crosswalk.from,
    entries: crosswalk.entries.map(({ from, to, ...entry }) => ({
      ...entry,
      ...(to === undefined ? {} : { from: to }),
      ...(from === undefined ? {} : { to: from }),
    })),
  };
}

import type { ProblemLog } from "../kernel/index.js";
import type { PagedSums } from "./pagedSums.js";
import type { TalliesProblem } from "./problems.js";
import type { TallyStore } from "./tallyStore.js";

/**
 * The sums of a tally so far, as data that a structured clone carries: what a worker sends, what is kept overnight.
 * @category Tallies
 * @since 0.1.0
 */
export interface TallySnapshot {
  /** The set, its edition, the answers to its open points, the survey year and the vintage, as one text. */
  readonly identity: string;
  /** The places that have sums. */
  readonly places: readonly string[];
  /** What rows and records gave, in pages of 256 places: `null` where a page is empty. */
  readonly sums: SnapshotPages;
  /** What tables of counts gave; absent where there were none. */
  readonly counts?: SnapshotPages;
  /** What was taken in without saying how much; absent where all is known. */
  readonly unknown?: SnapshotPages;
  /** For each place, in bits, the indicators it was given counts for. */
  readonly fromCounts: Uint32Array;
  /** How many records and rows were read. */
  readonly read: number;
  /** How many are in the sums. */
  readonly accepted: number;
  /** How many problems there were of each code. */
  readonly problems: ReadonlyMap<TalliesProblem["code"], number>;
  /** The first problems, whole. */
  readonly kept: readonly TalliesProblem[];
}

/**
 * Sums by place and lane, in pages of 256 places one after another.
 * @category Tallies
 * @since 0.1.0
 */
export type SnapshotPages = readonly (Uint32Array | Float64Array | null)[];

/** The sums of a store as data: its pages, which it copies before it writes to them again. */
export function snapshotOf(
  identity: string,
  store: TallyStore,
  {
    read,
    accepted,
    problems,
  }: { readonly read: number; readonly accepted: number; readonly problems: ProblemLog<TalliesProblem> },
): TallySnapshot {
  const { names } = store.places.freeze();
  const pagesOf = (sums: PagedSums): SnapshotPages => sums.freeze().map((page) => page ?? null);
  return {
    identity,
    places: names,
    sums: pagesOf(store.sums),
    ...(store.counts !== undefined && { counts: pagesOf(store.counts.sums) }),
    ...(store.unknown !== undefined && { unknown: pagesOf(store.unknown) }),
    fromCounts: store.counts?.bits(names.length) ?? new Uint32Array(0),
    read,
    accepted,
    problems: new Map(problems.counts),
    kept: [...problems.kept],
  };
}

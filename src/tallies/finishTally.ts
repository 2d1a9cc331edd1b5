import type { IndicatorSet, MeasuredUnit } from "../indicators/index.js";
import { createProblemLog, type ProblemLog } from "../kernel/index.js";
import { type Axis, type Lane, rollUp } from "../places/index.js";
import { controlsOf, controlTotalsOf, overlapsOf } from "./controls.js";
import { sumAt } from "./countLayer.js";
import { gatheredTableOf } from "./gatheredCounts.js";
import { countedTableOf, type Layer, ownCountsOf } from "./ownCounts.js";
import { problemOfTotal } from "./partsWanting.js";
import type { TalliesProblem } from "./problems.js";
import type { Tally } from "./tally.js";
import { countedLanes, type TallyShape } from "./tallyShape.js";
import type { TallyStore } from "./tallyStore.js";
import type { Trunk } from "./trunk.js";

/** What a tally is of. */
export interface TallyIdentity<Id extends string> {
  readonly set: IndicatorSet<Id>;
  readonly axis: Axis;
  readonly openPoints: string;
  readonly surveyYear: number | undefined;
  readonly vintage: string | undefined;
}

/** How many records and rows came, and what was wrong. */
export interface TallyAccount {
  readonly read: number;
  readonly accepted: number;
  readonly problems: ProblemLog<TalliesProblem>;
  /** How many problems are kept. */
  readonly keep: number;
}

/** Carries what a store holds up the axis. The store may grow on. */
export function finishTally<Id extends string>(
  identity: TallyIdentity<Id>,
  shape: TallyShape,
  store: TallyStore,
  trunk: Trunk,
  { read, accepted, problems, keep }: TallyAccount,
): Tally<Id> {
  const places = store.places.freeze();
  const { axis } = identity;
  const countPages = store.counts?.sums.freeze();
  const controls = store.counts === undefined ? new Map() : controlsOf(axis, places, store.counts, shape);
  const sums: Layer = { offset: 0, width: shape.lanes.length, pages: store.sums.freeze() };
  const layers: Layer[] = [sums];
  if (countPages !== undefined) {
    const width = shape.indicators.length * countedLanes.length;
    layers.push({ offset: 0, width, pages: countPages, without: takenOut(controls, countPages, width) });
  }
  if (store.unknown !== undefined) {
    const pages = store.unknown.freeze();
    const without = knownAgain(controls, pages, shape);
    layers.push({ offset: shape.lanes.length, width: shape.unknowns.length, pages, without });
  }
  const lanes = store.unknown === undefined ? shape.lanes : [...shape.lanes, ...shape.unknowns];
  const own = ownCountsOf(places.names, lanes, layers);
  const carried: Record<string, Lane> = {};
  for (const lane of lanes) carried[lane] = { kind: "sum", column: lane };
  const all = createProblemLog<TalliesProblem>({ keep });
  all.merge(problems);
  const tally: Tally<Id> = {
    ...identity,
    units: Object.fromEntries(shape.indicators.map(({ id, unit }) => [id, unit])) as { [Name in Id]: MeasuredUnit },
    groups: shape.groups,
    counted: countedTableOf(own),
    get rows() {
      return places.rows;
    },
    own,
    trunk,
    rollup: rollUp(trunk.axis, gatheredTableOf(places, lanes, layers, trunk, axis.nodes), carried),
    whole: undefined,
    controls: [],
    hidden: undefined,
    read,
    accepted,
    rejected: read - accepted,
    problems: all,
  };
  if (store.counts === undefined || countPages === undefined) return tally;
  const totals = controlTotalsOf(tally, shape, controls, countPages);
  for (const total of totals) for (const problem of problemOfTotal(total)) all.add(problem);
  for (const overlap of overlapsOf(axis, places, sums, store.counts, controls, shape)) all.add(overlap);
  return { ...tally, controls: totals };
}

/** The lanes of the totals that are kept apart, and how much they hold. */
function takenOut(
  controls: ReadonlyMap<number, readonly number[]>,
  pages: Layer["pages"],
  width: number,
): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const without = new Map<number, Map<number, number>>();
  for (const [row, indicators] of controls) {
    const less = new Map<number, number>();
    for (const indicator of indicators)
      for (let lane = 0; lane < countedLanes.length; lane++) {
        const at = indicator * countedLanes.length + lane;
        less.set(at, sumAt(pages, row, width, at));
      }
    without.set(row, less);
  }
  return without;
}

/** What the totals that are kept apart did not say: it is no gap in the sums. */
function knownAgain(
  controls: ReadonlyMap<number, readonly number[]>,
  pages: Layer["pages"],
  { indicators, groups, unknowns }: TallyShape,
): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const without = new Map<number, Map<number, number>>();
  for (const [row, of] of controls) {
    const less = new Map([[unknowns.length - 1, of.length]]);
    for (const indicator of of)
      for (const lane of [indicator * 2, indicator * 2 + 1]) less.set(lane, sumAt(pages, row, unknowns.length, lane));
    for (const [group, { members }] of groups.entries())
      less.set(indicators.length * 2 + group, of.filter((indicator) => members.includes(indicator)).length);
    without.set(row, less);
  }
  return without;
}

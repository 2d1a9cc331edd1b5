import type { HiddenCells, LaneValues } from "./suppressCells.js";
import { type CoupledBounds, type CoupledValues, coupledBounds } from "./suppressCoupled.js";
import { type FamilyWork, type Stage, settleFamilies } from "./suppressFamilies.js";
import { type Forest, gathered, gatheredCells, type OpenFamilies } from "./suppressForest.js";
import { hideBlocks, protect } from "./suppressProtect.js";
import { none, type Ranges, rangesOf } from "./suppressRanges.js";
import type { SmallCells } from "./suppressSecrets.js";
import type { SuppressTree } from "./suppressTree.js";

/** An indicator as its figures are hidden. */
export interface Settled {
  readonly values: LaneValues;
  /** What is known of all units. */
  readonly total: Pick<Ranges, "from" | "to">;
  /** What is small, and hidden; more is hidden in it. */
  readonly small: SmallCells;
  /** Where the indicator would tell a small number of a group, and is hidden for that. */
  readonly bounding: Uint8Array;
}

type CountLane = "pass" | "fail" | "surveyed";

/** Some families of an indicator. */
interface IndicatorWork extends FamilyWork {
  readonly cells: HiddenCells;
  readonly values: CoupledValues;
  readonly total: Pick<Ranges, "from" | "to">;
  readonly none: Float64Array;
  /** What is at most known of who was surveyed; asked only while nothing of it changes. */
  mostSurveyed?: Float64Array;
  coupled?: CoupledBounds;
}

/** Hides more until pass, fail and surveyed cannot be told where they are small. */
export function settleIndicator(tree: SuppressTree, least: number, settled: Settled): void {
  const { small, bounding, values } = settled;
  const { secret } = small;
  within(small.all, small.parts);
  const secretsIn = ({ open }: IndicatorWork, of: Uint8Array): Uint8Array => gatheredCells(open.vertices, of);
  const part = (lane: "pass" | "fail") => (work: IndicatorWork) => {
    const { open, cells } = work;
    work.mostSurveyed ??= rangesOf(open, laneIn(work, "surveyed")).to;
    const own = { values: work.values[lane], hidden: cells.parts, least: work.none, most: work.mostSurveyed };
    return protect(open, own, least, secretsIn(work, secret[lane]));
  };
  const coupled = (lane: CountLane) => (work: IndicatorWork) => {
    work.coupled ??= coupledBounds(work.open, work.values, work.total, work.cells);
    const own = { ...laneIn(work, lane), ...work.coupled[lane] };
    return protect(work.open, own, least, secretsIn(work, secret[lane])) && within(work.cells.all, work.cells.parts);
  };
  const stages: Stage<IndicatorWork>[] = [
    {
      run: ({ open, cells: { parts, all } }) => {
        const hasChanged = hideBlocks(open, all);
        within(all, parts);
        return hideBlocks(open, parts) || hasChanged;
      },
    },
    {
      run: (work) =>
        protect(work.open, laneIn(work, "surveyed"), least, secretsIn(work, secret.surveyed)) &&
        within(work.cells.all, work.cells.parts),
    },
    { run: part("fail") },
    { run: part("pass") },
    // Where surveyed is hidden of one part of a figure and shown of another, the hidden ones are hidden alike: no bound is lost.
    { run: ({ open, cells }) => alike(open, cells.parts, cells.all) },
    // Last what the counts say of each other: little is left to be hidden by then. Where all surveyed are shown it is nothing.
    { run: coupled("surveyed"), only: small.all },
    { run: coupled("fail") },
    { run: coupled("pass") },
  ];
  if (bounding.includes(1)) {
    // Who neither fails nor is missing may pass a whole group.
    const clear = values.pass.map((count, vertex) => count + (values.notApplicable[vertex] as number));
    stages.splice(2, 0, {
      run: (work) => {
        const own = { ...laneIn(work, "surveyed"), values: gathered(work.open, clear) };
        return protect(work.open, own, least, secretsIn(work, bounding)) && within(work.cells.all, work.cells.parts);
      },
    });
  }
  settleFamilies(tree, small.parts, (open) => workOf(open, settled), stages);
}

function workOf(open: OpenFamilies, { values, total, small }: Settled): IndicatorWork {
  const of = (lane: Float64Array): Float64Array => gathered(open, lane);
  const cells = {
    parts: gatheredCells(open.vertices, small.parts),
    all: gatheredCells(open.vertices, small.all),
  };
  return {
    open,
    cells,
    hidden: [
      [cells.parts, small.parts],
      [cells.all, small.all],
    ],
    values: {
      ...{ pass: of(values.pass), fail: of(values.fail), surveyed: of(values.surveyed), total: of(values.total) },
      isWhole: values.isWhole,
    },
    total: { from: of(total.from), to: of(total.to) },
    none: none(open),
  };
}

function laneIn({ cells, values, none: least, total }: IndicatorWork, lane: CountLane) {
  return { values: values[lane], hidden: lane === "surveyed" ? cells.all : cells.parts, least, most: total.to };
}

/** Where one is hidden the other is. */
function within(one: Uint8Array, other: Uint8Array): true {
  for (let vertex = 0; vertex < one.length; vertex++) if (one[vertex] === 1) other[vertex] = 1;
  return true;
}

/** Hides surveyed wherever a part is hidden, in whatever is added up with a figure whose surveyed is hidden. */
function alike({ parent, size }: Forest, parts: Uint8Array, all: Uint8Array): boolean {
  let hasChanged = false;
  const isMixed = new Uint8Array(size);
  for (let vertex = 0; vertex < size; vertex++)
    if (all[vertex] === 1 && parent[vertex] !== -1) isMixed[parent[vertex] as number] = 1;
  for (let vertex = 0; vertex < size; vertex++) {
    const above = parent[vertex] as number;
    if (parts[vertex] === 0 || all[vertex] === 1) continue;
    if (isMixed[vertex] === 0 && (above === -1 || (isMixed[above] === 0 && all[above] === 0))) continue;
    all[vertex] = 1;
    hasChanged = true;
  }
  return hasChanged;
}

import type { HiddenCells, LaneValues } from "./suppressCells.js";
import type { Forest } from "./suppressForest.js";
import { boundless, none, type Ranges, rangesOf } from "./suppressRanges.js";

/** What a number is at least and at most, whatever its neighbours in the tree are. */
interface Bounds {
  readonly least: Float64Array;
  readonly most: Float64Array;
}

/** What is known of all units at each figure. */
type Known = Pick<Ranges, "from" | "to">;

/** The counts that say something of each other. */
export type CoupledValues = Pick<LaneValues, "pass" | "fail" | "surveyed" | "total" | "isWhole">;

/** What is known of each count of an indicator by its others. */
export type CoupledBounds = { readonly [Lane in "pass" | "fail" | "surveyed"]: Bounds };

/**
 * What the other counts of an indicator say of each: pass and fail are who was surveyed, and with the others they are all units. Each
 * says something of the others, in the tree too, until nothing more is said. Of what is still shown, what would be said were it hidden.
 */
export function coupledBounds(
  tree: Forest,
  { pass, fail, surveyed, total: values, isWhole }: CoupledValues,
  total: Known,
  { parts, all }: HiddenCells,
): CoupledBounds {
  const other = values.map((count, vertex) => count - (surveyed[vertex] as number));
  const lanes = {
    surveyed: { values: surveyed, hidden: all, least: none(tree), most: total.to.slice() },
    other: { values: other, hidden: all, least: none(tree), most: isWhole ? total.to.slice() : boundless(tree) },
    pass: { values: pass, hidden: parts, least: none(tree), most: total.to.slice() },
    fail: { values: fail, hidden: parts, least: none(tree), most: total.to.slice() },
  };
  for (let round = 0; round < mostRounds; round++) {
    const mark = tree.pool?.mark() ?? 0;
    const known = {
      surveyed: rangesOf(tree, lanes.surveyed),
      other: rangesOf(tree, lanes.other),
      pass: rangesOf(tree, lanes.pass),
      fail: rangesOf(tree, lanes.fail),
    };
    let hasChanged = false;
    const say = (lane: keyof typeof lanes, whole: Known, beside: Known): void => {
      if (lessen(lanes[lane], whole, beside)) hasChanged = true;
    };
    if (isWhole) {
      say("surveyed", total, known.other);
      say("other", total, known.surveyed);
    }
    say("pass", known.surveyed, known.fail);
    say("fail", known.surveyed, known.pass);
    if (raise(lanes.surveyed, known.pass, known.fail)) hasChanged = true;
    tree.pool?.release(mark);
    if (!hasChanged) break;
  }
  const bounds = (hidden: Uint8Array, lane: Bounds, loose: Float64Array): Bounds => ({
    least: lane.least.map((count, vertex) => (hidden[vertex] === 1 ? count : 0)),
    most: lane.most.map((count, vertex) => (hidden[vertex] === 1 ? count : (loose[vertex] as number))),
  });
  const { to } = rangesOf(tree, lanes.surveyed);
  return {
    surveyed: bounds(all, lanes.surveyed, total.to),
    pass: bounds(parts, lanes.pass, to),
    fail: bounds(parts, lanes.fail, to),
  };
}

/** Each round says something only where the one before it did; what still changes then changes by ones. */
const mostRounds = 12;

/** What is a part of a whole is what another part leaves of it. */
function lessen({ least, most }: Bounds, whole: Known, beside: Known): boolean {
  let hasChanged = false;
  for (let vertex = 0; vertex < least.length; vertex++) {
    const from = (whole.from[vertex] as number) - (beside.to[vertex] as number);
    const to = (whole.to[vertex] as number) - (beside.from[vertex] as number);
    if (from > (least[vertex] as number)) {
      least[vertex] = from;
      hasChanged = true;
    }
    if (to < (most[vertex] as number)) {
      most[vertex] = to;
      hasChanged = true;
    }
  }
  return hasChanged;
}

/** What is made of two parts is as much as both. */
function raise({ least, most }: Bounds, one: Known, other: Known): boolean {
  let hasChanged = false;
  for (let vertex = 0; vertex < least.length; vertex++) {
    const from = (one.from[vertex] as number) + (other.from[vertex] as number);
    const to = (one.to[vertex] as number) + (other.to[vertex] as number);
    if (from > (least[vertex] as number)) {
      least[vertex] = from;
      hasChanged = true;
    }
    if (to < (most[vertex] as number)) {
      most[vertex] = to;
      hasChanged = true;
    }
  }
  return hasChanged;
}

import type { Table } from "../tables/index.js";
import type { Lane, Lanes } from "./lane.js";
import { columnAt, decimalsOf, isAdditive } from "./laneColumn.js";

/**
 * The figures asked for, checked: definitions may come from a file, where no compiler has seen them. Of a flag the choice
 * is written out, so that the figures say by themselves what they count.
 */
export function givenLanes<Names extends Lanes>(table: Table, lanes: Names): Names {
  const checked: Record<string, Lane> = {};
  for (const [name, lane] of Object.entries(lanes)) {
    if (name === "__proto__") throw new RangeError("__proto__: another name of a figure was expected");
    checkLane(name, lane);
    const isFlag = lane.kind === "count" && columnAt(table, lane.column ?? "")?.spec.kind === "flag";
    checked[name] = isFlag ? { ...lane, choice: lane.choice ?? "yes" } : lane;
  }
  for (const [name, lane] of Object.entries(checked)) checkWhole(table, checked, name, lane);
  return checked as unknown as Names;
}

/** A lane as one text, equal for equal lanes, whatever the order of its keys. */
export function laneKeyOf(lane: Lane): string {
  const { kind, column = null, choice = null, of = null } = lane as LooseLane;
  return JSON.stringify([kind, column, choice, of]);
}

/** The figure that this one is said to be a part of. */
export function wholeOf(lane: Lane): string | undefined {
  return lane.kind === "sum" ? lane.of : undefined;
}

/** What a lane from a file may be. */
interface LooseLane {
  readonly kind?: unknown;
  readonly column?: unknown;
  readonly choice?: unknown;
  readonly of?: unknown;
}

/** Refuses what is no lane, with the reason. */
export function checkLane(name: string, lane: Lane): void {
  const { kind, column, choice, of } = (lane ?? {}) as LooseLane;
  if (!["sum", "min", "max", "count"].includes(kind as string)) {
    const means = "of a mean carry its sum and the count of its column, and divide at the end";
    throw new RangeError(`${name}: sum, min, max or count was expected, got ${String(kind)}; ${means}`);
  }
  if (column === undefined ? kind !== "count" : typeof column !== "string")
    throw new RangeError(`${name}: the name of a column was expected`);
  if (choice !== undefined && (kind !== "count" || typeof choice !== "string" || column === undefined))
    throw new RangeError(`${name}: a choice is counted in a column of flags or choices; none was expected here`);
  if (of !== undefined && (kind !== "sum" || typeof of !== "string"))
    throw new RangeError(`${name}: of what it is a part is said of a sum alone; a count knows it by itself`);
}

function checkWhole(table: Table, lanes: Lanes, name: string, lane: Lane): void {
  const seen = new Set([name]);
  for (let at = wholeOf(lane); at !== undefined; at = wholeOf(lanes[at] as Lane)) {
    const whole = Object.hasOwn(lanes, at) ? (lanes[at] as Lane) : undefined;
    if (whole === undefined || !isAdditive(whole) || decimalsOf(table, whole) !== decimalsOf(table, lane))
      throw new RangeError(`${name}: a sum or count with the same decimals was expected, to be a part of; got ${at}`);
    if (seen.has(at)) throw new RangeError(`${name}: a figure may not be a part of itself`);
    seen.add(at);
  }
}

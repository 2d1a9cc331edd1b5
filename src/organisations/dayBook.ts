import type { OpenPeriod } from "./openPeriod.js";

/** Keeps a second entry of one key from the days of another. */
export interface DayBook {
  /** Takes the days for the key, or says no where they are taken; without days it is all of them. */
  take(key: string, period: OpenPeriod | undefined): boolean;
}

interface Days {
  readonly from: string;
  readonly to: string;
}

/** Makes an empty book. The days of a key are kept in order, so a list of any length is read in bounded time. */
export function createDayBook(): DayBook {
  const taken = new Map<string, Days[]>();
  return {
    take(key, period) {
      // As text the empty one stands before all days, and a tilde behind them.
      const from: string = period?.from ?? "";
      const to: string = period?.to ?? "~";
      const days = taken.get(key);
      if (days === undefined) {
        taken.set(key, [{ from, to }]);
        return true;
      }
      const at = firstFrom(days, from);
      const [before, after] = [days[at - 1], days[at]];
      if ((before !== undefined && before.to >= from) || (after !== undefined && after.from <= to)) return false;
      days.splice(at, 0, { from, to });
      return true;
    },
  };
}

/** The position of the first that begins on this day or later. */
function firstFrom(days: readonly Days[], from: string): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] as Days).from < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

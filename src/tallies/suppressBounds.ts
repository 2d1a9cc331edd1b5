import type { LaneValues } from "./suppressCells.js";
import { isSmall } from "./suppressSecrets.js";

/** An indicator of a group: its counts, and whether they are counts of records, as those of the group are. */
interface Member {
  readonly values: LaneValues;
  readonly isRecord: boolean;
}

/** What an indicator says of the records of a place. */
interface Labels {
  /** How many may be without a fail and without a missing answer. */
  readonly clear: number;
  /** How many may fail it, or lack an answer. */
  readonly stopped: number;
  readonly pass: number;
  readonly fail: number;
  readonly notApplicable: number;
  /** Is who passes hidden because it is small? */
  readonly isHidden: boolean;
}

/**
 * Do the indicators of a group, as shown, leave a small number of it fewer than `least` values? Everything is taken as it is, so that
 * whatever is hidden of them only widens what is found.
 */
export function isBoundClosely(
  vertex: number,
  least: number,
  { pass, fail, surveyed, total }: LaneValues,
  members: readonly Member[],
): boolean {
  const all = total[vertex] as number;
  const labels = members.map((member) => labelsOf(member, vertex, least, all));
  const records = labels.filter((_, index) => members[index]?.isRecord === true);
  const isFailClose = isSmall(fail[vertex] as number, least) && !failsAreWide(vertex, least, all, members);
  const isPassClose = isSmall(pass[vertex] as number, least) && !passesAreWide(least, all, labels, records);
  if (isFailClose || isPassClose) return true;
  if (!isSmall(surveyed[vertex] as number, least)) return false;
  // Where nobody fails it is those who pass; where nobody can pass it is those who fail; else nothing is said for sure.
  const nobodyFails = labels.every(({ fail: count }) => count === 0);
  const nobodyPasses = records.some(({ clear }) => clear === 0);
  return !nobodyFails && !nobodyPasses;
}

function labelsOf({ values, isRecord }: Member, vertex: number, least: number, all: number): Labels {
  const at = (lane: Float64Array): number => lane[vertex] as number;
  const [pass, fail, notApplicable] = [at(values.pass), at(values.fail), at(values.notApplicable)];
  const persons = at(values.total);
  const stopped = persons - pass - notApplicable;
  return {
    // Persons may stand in few records or in many: as few as hold them, each of the others having one.
    clear: isRecord ? pass + notApplicable : all - fewestRecords(stopped, persons, all),
    stopped: Math.min(stopped, all),
    ...{ pass, fail, notApplicable: isRecord ? notApplicable : 0 },
    isHidden: isRecord && isSmall(pass, least),
  };
}

/** In how few of so many records some of these persons may stand, when none is empty. */
function fewestRecords(some: number, persons: number, records: number): number {
  return some === 0 ? 0 : Math.ceil(some / Math.max(1, persons - records + 1));
}

/** Those who fail one are hidden already where they are few records, and as wide as they are is the group; of persons they must be. */
function failsAreWide(vertex: number, least: number, all: number, members: readonly Member[]): boolean {
  const failing = (of: boolean): readonly Member[] =>
    members.filter(({ values, isRecord }) => isRecord === of && (values.fail[vertex] as number) > 0);
  if (failing(true).length > 0) return true;
  const persons = failing(false).map(({ values }) => [values.fail[vertex], values.total[vertex]] as [number, number]);
  const most = Math.min(
    all,
    persons.reduce((sum, [count]) => sum + count, 0),
  );
  const fewest = Math.max(...persons.map(([count, of]) => fewestRecords(count, of, all)));
  return most - fewest + 1 >= least;
}

/** Those who pass all: at most those who are clear of each indicator, at least those whom no indicator can stop. */
function passesAreWide(least: number, all: number, labels: readonly Labels[], records: readonly Labels[]): boolean {
  const smallest = (of: readonly Labels[]): number => Math.min(all, ...of.map(({ clear }) => clear));
  const passing = labels.reduce((sum, { pass }) => sum + pass, 0);
  const nobody = Math.min(...labels.map(({ notApplicable }) => notApplicable));
  const from = all - labels.reduce((sum, { stopped }) => sum + stopped, 0) - nobody;
  if (Math.min(smallest(labels), passing) - Math.max(0, from) + 1 >= least) return true;
  // Where few pass an indicator this is hidden, and widens the group as far as the others let it.
  const hidden = records.filter(({ isHidden }) => isHidden);
  const most = Math.max(...hidden.map(({ clear }) => clear));
  return hidden.length > 0 && smallest(labels.filter(({ isHidden }) => !isHidden)) >= most + least - 1;
}

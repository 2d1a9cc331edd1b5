import { type CivilDate, parseCivilDate } from "chumchon/calendar";
import fc from "fast-check";

const day = 86_400_000;

/** Every day from one to another, counted in UTC milliseconds and so apart from the code under test. */
export function* everyDay(from: string, to: string): Generator<CivilDate> {
  for (let time = Date.parse(from); time <= Date.parse(to); time += day) yield civilDateAt(time);
}

/** A day between two. */
export function civilDate(from: string, to: string): fc.Arbitrary<CivilDate> {
  return fc
    .integer({ min: Date.parse(from) / day, max: Date.parse(to) / day })
    .map((count) => civilDateAt(count * day));
}

/** A short name for a date in a test. */
export const date = (text: string): CivilDate => parseCivilDate(text);

function civilDateAt(time: number): CivilDate {
  return new Date(time).toISOString().slice(0, 10) as CivilDate;
}

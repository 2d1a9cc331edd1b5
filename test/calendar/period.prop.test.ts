import {
  addDays,
  type CivilDate,
  checkDated,
  type DatedValue,
  daysIn,
  intersectionOf,
  isWithin,
  overlaps,
  valueAt,
} from "chumchon/calendar";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civilDate, everyDay } from "./arbitrary.js";

const [first, last] = ["2016-01-01", "2016-03-31"] as [CivilDate, CivilDate];
const days = [...everyDay(first, last)];
const closed = fc.tuple(civilDate(first, last), civilDate(first, last)).map(([one, other]) => {
  return one < other ? { from: one, to: other } : { from: other, to: one };
});
const period = fc.oneof(
  closed,
  civilDate(first, last).map((from) => ({ from })),
);

describe("laws of periods", () => {
  it("the intersection has the days that are in both, and no other", () => {
    fc.assert(
      fc.property(period, period, (one, other) => {
        const both = intersectionOf(one, other);
        expect(intersectionOf(other, one)).toEqual(both);
        expect(overlaps(one, other)).toBe(both !== undefined);
        for (const day of days) {
          expect(both !== undefined && isWithin(day, both)).toBe(isWithin(day, one) && isWithin(day, other));
        }
      }),
      { seed: 2559, numRuns: 300 },
    );
  });

  it("the number of days is the number of days", () => {
    fc.assert(
      fc.property(closed, (each) => daysIn(each) === days.filter((day) => isWithin(day, each)).length),
      { seed: 2559 },
    );
  });
});

describe("laws of dated values", () => {
  const entries = fc.array(
    period.map((each) => each),
    { maxLength: 6 },
  );

  it("checkDated refuses exactly the lists in which some day has two values", () => {
    fc.assert(
      fc.property(entries, (periods) => {
        const dated = periods.map((each, value): DatedValue<number> => ({ value, ...each }));
        const hasTwo = days.some((day) => dated.filter((each) => isWithin(day, each)).length > 1);
        expect(checkDated(dated).ok).toBe(!hasTwo);
      }),
      { seed: 2559, numRuns: 500 },
    );
  });

  it("valueAt is what a naive scan finds, in any order of the list", () => {
    const cuts = fc.uniqueArray(civilDate(first, last), { minLength: 2, maxLength: 10 }).map((list) => list.sort());
    fc.assert(
      fc.property(
        cuts,
        fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }),
        fc.integer(),
        (starts, kept, turn) => {
          const all = starts.map((from, value): DatedValue<number> => {
            const next = starts[value + 1];
            return next === undefined ? { value, from } : { value, from, to: addDays(next, -1) };
          });
          const dated = all.filter((_, index) => kept[index]);
          const shuffled = [...dated].sort((a, b) => ((a.value * 7 + turn) % 5) - ((b.value * 7 + turn) % 5));
          const checked = checkDated(shuffled);
          expect(checked).toEqual({ ok: true, value: dated });
          for (const day of days) {
            const naive = starts.reduce((found, from, index) => (from <= day ? index : found), -1);
            expect(valueAt(shuffled, day)).toBe(naive >= 0 && kept[naive] ? naive : undefined);
          }
        },
      ),
      { seed: 2559, numRuns: 200 },
    );
  });
});

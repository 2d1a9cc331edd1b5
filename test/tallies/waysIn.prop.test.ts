import { bmn2560 } from "chumchon/data/bmn2560";
import { createAxis } from "chumchon/places";
import { tableOf } from "chumchon/tables";
import {
  countsSchema,
  createTally,
  type OutcomeBytes,
  outcomesSchemaOf,
  reviseTally,
  type Tally,
  tallyAt,
  tallyGroupAt,
} from "chumchon/tallies";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const seed = 2559;
const words = ["pass", "fail", "notApplicable", "missing"] as const;
// The indicators of households, three times over: more columns than fit in a word, and one on trial.
const homes = bmn2560.indicators.filter(({ unit, alternatives }) => unit === "household" && alternatives === undefined);
const set = {
  ...bmn2560,
  openPoints: [],
  indicators: [0, 1, 2].flatMap((time) =>
    homes.map((indicator) => ({ ...indicator, id: `${time}.${indicator.id}`, isCounted: time < 2 })),
  ),
};
const ids = set.indicators.map(({ id }) => id);
const villages = ["a1", "a2", "b1", "b2"];
const built = createAxis({
  id: "administrative",
  levels: ["village", "subdistrict", "district"],
  nodes: [
    ...villages.map((id) => ({ id, level: "village", parent: id.slice(0, 1) })),
    ...["a", "b"].map((id) => ({ id, level: "subdistrict", parent: "top" })),
    { id: "top", level: "district" },
  ],
});
if (!built.ok) throw new Error("the test's own axis");
const axis = built.value;

/** Rows in runs of very different lengths, some of them in no place there is, and some with a byte that is no outcome. */
const run = fc.record({
  place: fc.constantFrom(...villages, "a", "nowhere"),
  length: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 20, max: 90 }), fc.constant(2_500)),
  seed: fc.nat(),
  isBad: fc.constantFrom(false, false, false, false, true),
});
type Run = typeof run extends fc.Arbitrary<infer Value> ? Value : never;

/** The outcomes of a row, the same for the same run. */
function outcomeOf({ seed: of, isBad }: Run, row: number, column: number): number {
  let mixed = Math.imul(of + 31 * row + 977 * column + 1, 0x9e3779b1) >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b) >>> 0;
  if (isBad && row % 10 === 3 && column === 5) return 4 + (mixed & 3);
  return mixed % 7 < 4 ? 0 : (mixed >>> 8) & 3;
}

function rowsOfRuns(runs: readonly Run[]): readonly { readonly place: string; readonly outcomes: readonly number[] }[] {
  return runs.flatMap((of) =>
    Array.from({ length: of.length }, (_, row) => ({
      place: of.place,
      outcomes: ids.map((__, column) => outcomeOf(of, row, column)),
    })),
  );
}

function bytesOf(rows: ReturnType<typeof rowsOfRuns>, shift = 0): OutcomeBytes {
  const places = [...new Set(rows.map(({ place }) => place))];
  const outcomes = Object.fromEntries(
    ids.map((id, column) => {
      const bytes = new Uint8Array(new ArrayBuffer(rows.length + shift), shift, rows.length);
      for (const [row, of] of rows.entries()) bytes[row] = of.outcomes[column] as number;
      return [id, bytes];
    }),
  );
  return { places, codes: Int32Array.from(rows, ({ place }) => places.indexOf(place)), outcomes };
}

const tallied = (...batches: readonly OutcomeBytes[]): Tally => {
  const builder = createTally(set, axis);
  for (const batch of batches) builder.add(batch);
  return builder.finish();
};

describe("the same figures by each way in", () => {
  test("bytes, bit planes, and one by one by hand; accepted + rejected = read", () => {
    fc.assert(
      fc.property(fc.array(run, { maxLength: 8 }), fc.nat(3), (runs, shift) => {
        const rows = rowsOfRuns(runs);
        const good = rows.filter(({ place, outcomes }) => place !== "nowhere" && outcomes.every((one) => one < 4));
        const byBytes = tallied(bytesOf(rows, shift));
        expect([byBytes.read, byBytes.accepted, byBytes.rejected]).toEqual([
          rows.length,
          good.length,
          rows.length - good.length,
        ]);
        const planes = createTally(set, axis);
        const schema = outcomesSchemaOf(set, "household");
        planes.add(
          tableOf(
            schema,
            rows.map(({ place, outcomes }) => ({
              place,
              ...Object.fromEntries(ids.map((id, at) => [id, words[outcomes[at] as number]])),
            })),
          ),
        );
        const byPlanes = planes.finish();
        expect([byPlanes.read, byPlanes.accepted]).toEqual([rows.length, good.length]);
        expect(byPlanes.rollup.totals).toEqual(byBytes.rollup.totals);
        for (const place of ["top", "a", "b1"]) {
          const here = good.filter((row) => place === "top" || row.place.startsWith(place));
          for (const [column, id] of ids.entries()) {
            const times = words.map((_, outcome) => here.filter(({ outcomes }) => outcomes[column] === outcome).length);
            const { pass, fail, notApplicable, missing } = tallyAt(byBytes, place, id);
            expect([pass, fail, notApplicable, missing], `${id} in ${place}`).toEqual(times);
          }
          // Those on trial are in no group.
          const counted = ids.flatMap((id, column) => (id.startsWith("2.") ? [] : [column]));
          const found = here.map(({ outcomes }) => {
            const met = counted.map((column) => outcomes[column]);
            return met.includes(1) ? 1 : met.includes(3) ? 3 : met.includes(0) ? 0 : 2;
          });
          const { pass, fail, notApplicable, missing } = tallyGroupAt(byBytes, place, { kind: "all" });
          expect([pass, fail, notApplicable, missing]).toEqual(
            words.map((_, outcome) => found.filter((one) => one === outcome).length),
          );
        }
      }),
      { seed, numRuns: 25 },
    );
  });

  test("counts of places give pass, fail and surveyed, and leave what households are as a whole unknown", () => {
    fc.assert(
      fc.property(fc.array(run, { maxLength: 5 }), (runs) => {
        const byRows = tallied(bytesOf(rowsOfRuns(runs)));
        const rows = byRows.own.places
          .filter((place) => place !== "a")
          .flatMap((place) =>
            ids.map((indicator) => {
              const { surveyed, fail } = tallyAt(byRows, place, indicator);
              return { place, indicator, surveyed, fail };
            }),
          );
        const builder = createTally(set, axis);
        builder.add(tableOf(countsSchema, rows));
        const byCounts = builder.finish();
        for (const id of ids) {
          const { pass, fail, surveyed, share } = tallyAt(byRows, "b", id);
          expect(tallyAt(byCounts, "b", id)).toMatchObject({ pass, fail, surveyed, share });
        }
        if (rows.some(({ place }) => place.startsWith("b")))
          expect(tallyGroupAt(byCounts, "b", { kind: "all" })).toMatchObject({
            pass: null,
            fail: null,
            isKnown: false,
          });
      }),
      { seed, numRuns: 15 },
    );
  });

  test("a stream of batches, in parts, merged in any order", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(run, { minLength: 1, maxLength: 8 }), async (runs) => {
        const whole = tallied(bytesOf(rowsOfRuns(runs)));
        const streamed = createTally(set, axis);
        async function* stream(): AsyncGenerator<OutcomeBytes> {
          for (const of of [...runs].reverse()) yield bytesOf(rowsOfRuns([of]));
        }
        await streamed.addAll(stream());
        const merged = createTally(set, axis);
        for (const of of runs) {
          const part = createTally(set, axis);
          part.add(bytesOf(rowsOfRuns([of])));
          merged.merge(structuredClone(part.snapshot()));
        }
        for (const tally of [streamed.finish(), merged.finish()]) {
          expect(tally.rollup.totals).toEqual(whole.rollup.totals);
          expect([tally.read, tally.accepted, tally.problems.total]).toEqual([
            whole.read,
            whole.accepted,
            whole.problems.total,
          ]);
        }
      }),
      { seed, numRuns: 12 },
    );
  });

  test("places that count again are, bit for bit, a tally made anew", () => {
    fc.assert(
      fc.property(fc.array(run, { maxLength: 6 }), fc.array(run, { minLength: 1, maxLength: 3 }), (first, again) => {
        const changed = new Set(again.map(({ place }) => place));
        const kept = first.filter(({ place }) => !changed.has(place));
        const anew = tallied(bytesOf(rowsOfRuns([...kept, ...again])));
        const revised = reviseTally(tallied(bytesOf(rowsOfRuns(first))), tallied(bytesOf(rowsOfRuns(again))));
        // A place that was read only to be refused has no counts to take out.
        for (const [lane, totals] of Object.entries(anew.rollup.totals))
          expect(revised.rollup.totals[lane]).toEqual(totals);
        expect(revised.rollup.magnitudes).toEqual(anew.rollup.magnitudes);
        for (const place of axis.nodes)
          for (const id of ids) expect(tallyAt(revised, place, id)).toEqual(tallyAt(anew, place, id));
        for (const place of anew.own.places) {
          const column = revised.own.column(`${ids[0]}.pass`);
          expect(column[revised.rows.get(place) as number]).toBe(
            anew.own.at(`${ids[0]}.pass`, anew.rows.get(place) as number),
          );
        }
      }),
      { seed, numRuns: 25 },
    );
  });
});

test("a problem of bytes has the number of its row among all that was read, or as the batch says it goes on", () => {
  const builder = createTally(set, axis);
  const batch = {
    codes: Int32Array.of(0, 1),
    places: ["a1", "nowhere"],
    outcomes: { [ids[0] as string]: Uint8Array.of(0, 0) },
  };
  builder.add(batch);
  builder.add(batch);
  builder.add({ ...batch, firstRecord: 70 });
  expect(builder.finish().problems.kept.map(({ record }) => record)).toEqual([1, 3, 71]);
});

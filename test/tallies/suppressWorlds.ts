// Made-up places with made-up households in them: trees of 1 to 4 levels that skip levels, places counted beside what lies in
// them, leaves divided and undivided; many households that are alike, and a few that are not.
import { bmn2560 } from "chumchon/data/bmn2560";
import { type Outcome, outcomes } from "chumchon/indicators";
import { tableOf } from "chumchon/tables";
import { countsSchema, createTally, type HouseholdRecord, outcomesSchemaOf, type Tally } from "chumchon/tallies";
import fc from "fast-check";
import { world as places, type World } from "../places/foldWorld.js";
import { surveyedOn } from "./madeUp.js";

const chosen = (...ids: readonly string[]) => ({
  ...bmn2560,
  indicators: bmn2560.indicators.filter(({ id }) => ids.includes(id)),
});
/** Three of households: two categories, so that there are groups within a group. */
export const homes = chosen("5", "9", "10");
/** Two of households and one of persons. */
export const people = chosen("9", "10", "25");

/** So many households that are alike. */
export interface Homes {
  readonly place: string;
  readonly times: number;
  readonly kinds: readonly number[];
}

export interface Filled extends World {
  readonly homes: readonly Homes[];
}

/** Mostly those who pass, and blocks of those who do not. */
const kind = fc.constantFrom(0, 0, 0, 0, 1, 1, 2, 3);
const block = fc.record({
  at: fc.nat(),
  times: fc.constantFrom(1, 1, 1, 2, 2, 3, 4, 5, 7, 12, 30),
  kinds: fc.tuple(kind, kind, kind),
});

/** Places with households: where leaves are divided their shares are of few parts. */
export function filled(isDivided: boolean): fc.Arbitrary<Filled> {
  return fc
    .record({ tree: places, blocks: fc.array(block, { minLength: 3, maxLength: 22 }) })
    .map(({ tree, blocks }) => {
      const known = [...tree.axis.landings.keys()].filter((id) => {
        const landing = tree.axis.landings.get(id);
        return isDivided || landing?.kind !== "divided";
      });
      // Most is counted where nothing else lies, some of it beside what does.
      const lowest = known.filter((id) => !tree.nodes.some(({ parent }) => parent === id));
      const homesOf = blocks.map(({ at, times, kinds }) => {
        const among = at % 7 === 0 ? known : lowest;
        return { place: among[at % among.length] as string, times, kinds };
      });
      return { ...tree, homes: homesOf };
    });
}

/** Tallied from outcomes of households. */
export function fromOutcomes({ axis, homes: blocks }: Filled): Tally {
  const builder = createTally(homes, axis);
  const ids = homes.indicators.map(({ id }) => id);
  builder.add(
    tableOf(
      outcomesSchemaOf(homes, "household"),
      blocks.flatMap(({ place, times, kinds }) =>
        new Array(times).fill({
          place,
          ...Object.fromEntries(ids.map((id, at) => [id, outcomes[kinds[at] as number] as Outcome])),
        }),
      ),
    ),
  );
  return finished(builder);
}

/** Tallied from records: of indicator 25 each of two members has an answer. */
export function fromRecords({ axis, homes: blocks }: Filled): Tally {
  const builder = createTally(people, axis, { survey: { surveyedOn } });
  const answers = [true, false, null, { missing: "refused" }] as const;
  builder.add(
    blocks.flatMap(({ place, times, kinds: [nine, ten, smoke] }) => {
      const member = (of: number) => ({ age: 40, answers: { "25.smokes": answers[of === 0 ? 1 : of === 1 ? 0 : of] } });
      const record = {
        place,
        answers: { "9.drinkingWater": answers[nine as number], "10.water": answers[ten as number] },
        members: [member(smoke as number), ...((nine as number) % 2 === 0 ? [member(0)] : [])],
      } as HouseholdRecord;
      return new Array(times).fill(record) as HouseholdRecord[];
    }),
  );
  return finished(builder);
}

/** Tallied from counts: what is not applicable or missing nobody said. */
export function fromCounts({ axis, homes: blocks }: Filled): Tally {
  const builder = createTally(homes, axis);
  const rows = homes.indicators.flatMap(({ id: indicator }, at) =>
    [...new Set(blocks.map(({ place }) => place))].map((place) => {
      const timesOf = (kind: number): number =>
        blocks.reduce((sum, of) => sum + (of.place === place && of.kinds[at] === kind ? of.times : 0), 0);
      return { place, indicator, surveyed: timesOf(0) + timesOf(1), fail: timesOf(1) };
    }),
  );
  // A place that holds others with counts is a total of them, and in no sum.
  builder.add(tableOf(countsSchema, rows));
  return builder.finish();
}

function finished(builder: ReturnType<typeof createTally>): Tally {
  const tally = builder.finish();
  if (tally.rejected > 0) throw new Error("the test's own households");
  return tally;
}

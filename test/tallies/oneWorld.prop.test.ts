import { ratioOf } from "chumchon/amounts";
import { bmn2560 } from "chumchon/data/bmn2560";
import { createAxis } from "chumchon/places";
import { rowsOf as rowsOfTable, tableOf } from "chumchon/tables";
import {
  countsSchema,
  createJudge,
  createTally,
  type HouseholdRecord,
  outcomesSchemaOf,
  type RecordedAnswers,
  reviseTally,
  type Tally,
  tallyAt,
  tallyTable,
} from "chumchon/tallies";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { surveyedOn } from "./madeUp.js";

const seed = 2559;
const words = ["pass", "fail", "notApplicable", "missing"] as const;
type Word = (typeof words)[number];
const villages = ["v1", "v2", "v3", "v4"];
const built = createAxis({
  id: "local",
  levels: ["authority", "district", "province"],
  nodes: [
    { id: "town", level: "authority", parent: "d" },
    { id: "sao", level: "authority", parent: "d" },
    { id: "far", level: "authority", parent: "e" },
    { id: "d", level: "district", parent: "p" },
    { id: "e", level: "district", parent: "p" },
    { id: "p", level: "province" },
  ],
  memberships: [
    { leaf: "v1", node: "town" },
    { leaf: "v2", node: "town", share: ratioOf(2, 3) },
    { leaf: "v2", node: "sao", share: ratioOf(1, 3) },
    { leaf: "v3", node: "sao" },
    // Nobody says how this one is divided.
    { leaf: "v4", node: "town" },
    { leaf: "v4", node: "far" },
  ],
});
if (!built.ok) throw new Error("the test's own axis");
const axis = built.value;
const ids = bmn2560.indicators.map(({ id }) => id);
const unitOf = (id: string): string => createTally(bmn2560, axis).finish().units[id as "1"];
const [ofHomes, ofPersons] = ["household", "person"].map((unit) => ids.filter((id) => unitOf(id) === unit)) as [
  typeof ids,
  typeof ids,
];

const flag = fc.constantFrom(true, true, false, null, { missing: "refused" } as const);
const answersOf = (of: "household" | "person"): fc.Arbitrary<RecordedAnswers> =>
  fc.record(
    Object.fromEntries(
      bmn2560.questions
        .filter((question) => question.of === of)
        .map(({ id, kind }) => [id, kind === "flag" ? flag : fc.nat(90_000)]),
    ),
    { requiredKeys: [] },
  );
const record: fc.Arbitrary<HouseholdRecord> = fc.record({
  place: fc.constantFrom(...villages),
  answers: answersOf("household"),
  members: fc.array(fc.record({ age: fc.nat(100), answers: answersOf("person") }, { requiredKeys: ["answers"] }), {
    minLength: 1,
    maxLength: 4,
  }),
});

interface Row {
  readonly place: string;
  readonly outcomes: { readonly [id: string]: Word };
}

const judgeOne = createJudge(bmn2560, { surveyedOn });
/** The same world as rows of outcomes: one for each household, and one for each of its members. */
function rowsOf(records: readonly HouseholdRecord[]): {
  readonly homes: readonly Row[];
  readonly persons: readonly Row[];
} {
  const homes: Row[] = [];
  const persons: Row[] = [];
  for (const one of records) {
    const answer = judgeOne(one);
    if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
    const { indicators } = answer.value;
    homes.push({ place: one.place, outcomes: Object.fromEntries(ofHomes.map((id) => [id, indicators[id].outcome])) });
    // Columns are counted each by itself: which member an outcome is of does not matter.
    const columns = ofPersons.map((id) =>
      words.flatMap((word) => Array<Word>(indicators[id].persons?.[word] ?? 0).fill(word)),
    );
    for (const member of one.members.keys())
      persons.push({
        place: one.place,
        outcomes: Object.fromEntries(ofPersons.map((id, at) => [id, columns[at]?.[member] as Word])),
      });
  }
  return { homes, persons };
}

const newTally = () => createTally(bmn2560, axis, { survey: { surveyedOn } });
function byRecords(records: readonly HouseholdRecord[]): Tally {
  const builder = newTally();
  builder.add(records);
  return builder.finish();
}
function byPlanes({ homes, persons }: ReturnType<typeof rowsOf>): Tally {
  const builder = newTally();
  for (const [unit, rows] of [["household", homes] as const, ["person", persons] as const])
    builder.add(
      tableOf(
        outcomesSchemaOf(bmn2560, unit),
        rows.map(({ place, outcomes }) => ({ place, ...outcomes })),
      ),
    );
  return builder.finish();
}
function byBytes({ homes, persons }: ReturnType<typeof rowsOf>): Tally {
  const builder = newTally();
  for (const [columns, rows] of [[ofHomes, homes] as const, [ofPersons, persons] as const])
    builder.add({
      codes: Int32Array.from(rows, ({ place }) => villages.indexOf(place)),
      places: villages,
      outcomes: Object.fromEntries(
        columns.map((id) => [id, Uint8Array.from(rows, ({ outcomes }) => words.indexOf(outcomes[id] as Word))]),
      ),
    });
  return builder.finish();
}
/** Rows of counts, added up by hand from the rows of outcomes. */
function countsOf({ homes, persons }: ReturnType<typeof rowsOf>, isAllTold: boolean): readonly object[] {
  return villages.flatMap((place) =>
    [...ofHomes, ...ofPersons].map((indicator) => {
      const here = (ofHomes.includes(indicator) ? homes : persons).filter((row) => row.place === place);
      const times = (word: Word): number => here.filter(({ outcomes }) => outcomes[indicator] === word).length;
      const [pass, fail] = [times("pass"), times("fail")];
      const rest = isAllTold ? { notApplicable: times("notApplicable"), missing: times("missing") } : {};
      return { place, indicator, surveyed: pass + fail, fail, ...rest };
    }),
  );
}
function byCounts(rows: readonly object[]): Tally {
  const builder = newTally();
  builder.add(tableOf(countsSchema, rows));
  return builder.finish();
}

/** The figures of all nodes in whole units, and of the villages that came. */
function figuresOf(tally: Tally, records: readonly HouseholdRecord[]) {
  const ofVillages = [...new Set(records.map(({ place }) => place))].flatMap((place) =>
    ids.map((id) => tallyAt(tally, place, id)),
  );
  return [...rowsOfTable(tallyTable(tally)), ...ofVillages];
}

test("one world gives the same figures at every place by each way in, of households and of persons", () => {
  expect([ofHomes.length, ofPersons.length]).toEqual([13, 18]);
  fc.assert(
    fc.property(fc.array(record, { maxLength: 10 }), (records) => {
      const rows = rowsOf(records);
      const tallies = {
        records: byRecords(records),
        planes: byPlanes(rows),
        bytes: byBytes(rows),
        "counts with all": byCounts(countsOf(rows, true)),
      };
      const bare = byCounts(countsOf(rows, false));
      const expected = figuresOf(tallies.records, records);
      for (const [way, tally] of Object.entries(tallies)) expect(figuresOf(tally, records), way).toEqual(expected);
      const known = (figures: ReturnType<typeof figuresOf>) =>
        figures.map(({ pass, fail, surveyed, unit }) => ({ pass, fail, surveyed, unit }));
      expect(known(figuresOf(bare, records))).toEqual(known(expected));
      for (const id of ids) {
        const { share, isAll } = tallyAt(tallies.records, "town", id);
        for (const tally of [bare, tallies.bytes]) expect(tallyAt(tally, "town", id)).toMatchObject({ share, isAll });
      }
    }),
    { seed, numRuns: 10 },
  );
});

describe("places that count again, along an axis that divides some", () => {
  const world = fc.array(record, { minLength: 1, maxLength: 6 });
  const changed = fc.uniqueArray(fc.constantFrom(...villages), { minLength: 1 });
  const isIn = (places: readonly string[]) => (row: object) => places.includes((row as Row).place);

  test.each<[string, boolean, boolean]>([
    ["counts that tell all", true, false],
    ["counts that do not say what is missing", false, false],
    ["counts that tell all, counted again as records", true, true],
    ["bare counts, counted again as records", false, true],
  ])("%s: are what a full tally is", (_, isAllTold, isByRecords) => {
    fc.assert(
      fc.property(world, world, changed, (first, second, places) => {
        const before = countsOf(rowsOf(first), isAllTold);
        const again = second.filter(isIn(places));
        const after = countsOf(rowsOf(second), isAllTold).filter(isIn(places));
        const kept = before.filter(
          (row) => !(isByRecords ? again.some(({ place }) => isIn([place])(row)) : isIn(places)(row)),
        );
        const revised = reviseTally(byCounts(before), isByRecords ? byRecords(again) : byCounts(after));
        const full = newTally();
        full.add(tableOf(countsSchema, isByRecords ? kept : [...kept, ...after]));
        if (isByRecords) full.add(again);
        const anew = full.finish();
        expect([...rowsOfTable(tallyTable(revised))]).toEqual([...rowsOfTable(tallyTable(anew))]);
        for (const { place } of [...kept, ...again] as Row[])
          expect(tallyAt(revised, place, "25")).toEqual(tallyAt(anew, place, "25"));
        // Sums by lane, what is not known among them, which a figure may hide.
        for (const [lane, totals] of Object.entries(anew.rollup.totals))
          expect(revised.rollup.totals[lane], lane).toEqual(totals);
        expect(revised.controls).toEqual(anew.controls);
      }),
      { seed, numRuns: 8 },
    );
  });
});

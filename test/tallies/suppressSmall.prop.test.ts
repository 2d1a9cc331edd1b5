import { type Axis, createAxis } from "chumchon/places";
import { suppressSmall, type Tally, tallyAt } from "chumchon/tallies";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Lane, lanes, narrowed, partsOf, relationsOf, shownOf, sumsOf } from "./suppressAttack.js";
import { type Filled, filled, fromCounts, fromOutcomes, fromRecords } from "./suppressWorlds.js";

const seed = Number(process.env.SEED ?? 2559);
const numRuns = Number(process.env.WORLDS ?? 60);

/** Attacks a suppressed tally, and says what was found too closely. */
function attack(world: Filled, before: Tally, least: number, isWhole: boolean): { found: string[]; hidden: number } {
  const after = suppressSmall(before, { least });
  const { denominator } = before.axis;
  const counted = new Set(before.rows.keys());
  const parts = partsOf(world, counted);
  const places = [...parts.keys(), ...[...counted].filter((place) => !parts.has(place))];
  const [truth, shown] = [before, after].map((tally) => shownOf(tally, places)) as [
    ReadonlyMap<string, number>,
    ReadonlyMap<string, number>,
  ];
  // Where nothing was counted everyone can see it.
  const seen = new Map(shown);
  for (const place of places)
    if (!counted.has(place) && parts.get(place)?.size === 0)
      for (const [name, number] of truth) if (name.startsWith(`${place} `)) seen.set(name, number);
  const ranges = narrowed(seen, relationsOf(before, parts, isWhole), sumsOf(after, places), denominator);
  const sharing = sharingPlaces(before.axis);
  const found: string[] = [];
  let hidden = 0;
  for (const [name, number] of truth) {
    const { from, to } = ranges.get(name) ?? { from: 0, to: Number.POSITIVE_INFINITY };
    const said = `${name} is ${number}, found ${from} to ${to}`;
    if (from > number + 1e-6 || to < number - 1e-6) found.push(`the test is wrong: ${said}`);
    const lane = name.split(" ").at(-1) as Lane | "total";
    if (shown.has(name) || lane === "notApplicable" || lane === "missing") {
      const isSmallShown = shown.has(name) && number > 0 && number < least;
      if (isSmallShown && lanes.slice(0, 3).includes(lane as Lane)) found.push(`shown: ${said}`);
      continue;
    }
    hidden++;
    // Of a group the indicators may tell a number that is not small; of an indicator nothing that is hidden is told.
    // A part of a leaf that several places share is counted in parts of a unit, and so is what it could be.
    const step = sharing.has(name.split(" ", 1)[0] as string) ? denominator : 1;
    if (number > 0 && number < least && (to - from) * step + 1 < least - 1e-6) found.push(said);
  }
  return { found, hidden };
}

/** The nodes that share a divided leaf, with those between them and what holds them all. */
function sharingPlaces({ nodes, parent, landings }: Axis): ReadonlySet<string> {
  const pathOf = (node: number): number[] => (node === -1 ? [] : [node, ...pathOf(parent[node] as number)]);
  const found = [...landings.values()].flatMap((landing) => {
    if (landing.kind !== "divided") return [];
    const paths = landing.nodes.map(pathOf);
    return [...landing.nodes, ...paths.flat().filter((node) => !paths.every((path) => path.includes(node)))];
  });
  return new Set(found.map((node) => nodes[node] as string));
}

const ways = [
  ["outcomes", fromOutcomes, true, false],
  ["records", fromRecords, true, false],
  ["counts", fromCounts, false, false],
  ["counts of divided places", fromCounts, false, true],
] as const;

describe("small numbers that are suppressed", () => {
  for (const [way, tallied, isWhole, isDivided] of ways)
    test(`are found by nobody who subtracts whatever is shown: ${way}`, () => {
      let hiddenNumbers = 0;
      fc.assert(
        fc.property(filled(isDivided), fc.constantFrom(2, 3, 5), (world, least) => {
          const { found, hidden } = attack(world, tallied(world), least, isWhole);
          hiddenNumbers += hidden;
          expect(found).toEqual([]);
        }),
        { seed, numRuns },
      );
      expect(hiddenNumbers).toBeGreaterThan(300);
    });

  test("are hidden alike in whatever order the places came", () => {
    fc.assert(
      fc.property(filled(false), fc.constantFrom(2, 3, 5), (world, least) => {
        const [one, other] = [world.homes, [...world.homes].reverse()].map((homes) => {
          const before = fromOutcomes({ ...world, homes });
          const places = [...new Set([...world.axis.nodes, ...before.rows.keys()])].sort();
          return [...shownOf(suppressSmall(before, { least }), places)];
        });
        expect(other).toEqual(one);
      }),
      { seed, numRuns },
    );
  });

  test("of figures that are alike the one whose name is first, in whatever order the nodes came", () => {
    const villages = ["a", "b", "c"].map((id) => ({ id, level: "village", parent: "t" }));
    for (const nodes of [villages, [...villages].reverse()]) {
      const axis = createAxis({
        id: "administrative",
        levels: ["village", "subdistrict"],
        nodes: [...nodes, { id: "t", level: "subdistrict" }],
      });
      if (!axis.ok) throw new Error("the test's own axis");
      const home = (place: string, times: number) => ({ place, times, kinds: [1, 0, 0] });
      const homes = nodes.flatMap(({ id }) => [
        home(id, id === "a" ? 2 : 30),
        { place: id, times: 70, kinds: [0, 0, 0] },
      ]);
      const shown = suppressSmall(fromOutcomes({ axis: axis.value, homes } as unknown as Filled), { least: 5 });
      expect(["a", "b", "c", "t"].map((place) => tallyAt(shown, place, "5").fail)).toEqual([null, null, 30, 62]);
    }
  });
});

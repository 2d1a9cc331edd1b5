import type { Axis } from "../places/index.js";
import { type CountLayer, createCountLayer } from "./countLayer.js";
import type { CountsEntry } from "./countsEntry.js";
import type { EngineResult } from "./engine.js";
import { createGroupOutcomes } from "./groupOutcome.js";
import { createPagedSums, offsetOf, type PagedSums } from "./pagedSums.js";
import { createTallyPlaces, type TallyPlaces } from "./tallyPlaces.js";
import { countedLanes, type TallyShape } from "./tallyShape.js";

/** The sums of a tally while it grows: as much as there are places, however many records are added. */
export interface TallyStore {
  readonly places: TallyPlaces;
  /** What rows and records gave. */
  readonly sums: PagedSums;
  /** What tables of counts gave, once there were any. */
  readonly counts: CountLayer | undefined;
  /** What was taken in without saying how much, once there was any: lanes in the order of the shape's unknowns. */
  readonly unknown: PagedSums | undefined;
  /** How many more subjects of an indicator could still be counted exactly. */
  roomOf(indicator: number): number;
  /** Takes so many subjects of an indicator from its room. */
  takeRoom(indicator: number, subjects: number): void;
  /** The layer of counts, made when it is first asked for. */
  countLayer(): CountLayer;
  /** The layer of what is not known, made when it is first asked for. */
  unknownLayer(): PagedSums;
  /** Adds a record; false, and nothing is added, where there is no room. */
  addRecord(row: number, judged: EngineResult): boolean;
  /** Adds counts that were checked and taken. */
  addEntry(row: number, entry: CountsEntry): void;
}

/** An empty store. */
export function createTallyStore(shape: TallyShape, axis: Axis): TallyStore {
  const { indicators, groups, lanes, unknowns } = shape;
  const sums = createPagedSums(lanes.length);
  const groupsOf = createGroupOutcomes(shape);
  const isOfPersons = indicators.map(({ unit }) => unit === "person");
  // A sum is carried up as a numerator over the axis's denominator.
  const room = new Float64Array(indicators.length).fill(Math.floor(Number.MAX_SAFE_INTEGER / axis.denominator));
  let counts: CountLayer | undefined;
  let unknown: PagedSums | undefined;
  const firstGroup = indicators.length * countedLanes.length;
  const subjects = new Int32Array(indicators.length);

  function hasRoom({ persons }: EngineResult): boolean {
    let most = 1;
    for (let indicator = 0; indicator < indicators.length; indicator++) {
      let more = 1;
      if (isOfPersons[indicator] === true) {
        const at = indicator * countedLanes.length;
        more = (persons[at] as number) + (persons[at + 1] as number);
        more += (persons[at + 2] as number) + (persons[at + 3] as number);
      }
      if (more > (room[indicator] as number)) return false;
      subjects[indicator] = more;
      most = Math.max(most, more);
    }
    sums.expect(most);
    return true;
  }

  return {
    places: createTallyPlaces(axis),
    sums,
    get counts() {
      return counts;
    },
    get unknown() {
      return unknown;
    },
    roomOf: (indicator) => room[indicator] as number,
    takeRoom(indicator, more) {
      room[indicator] = (room[indicator] as number) - more;
    },
    countLayer() {
      counts ??= createCountLayer(indicators.length);
      return counts;
    },
    unknownLayer() {
      unknown ??= createPagedSums(unknowns.length);
      return unknown;
    },
    addRecord(row, judged) {
      if (!hasRoom(judged)) return false;
      const page = sums.pageOf(row);
      const to = offsetOf(row, lanes.length);
      const { outcomes, persons } = judged;
      for (let indicator = 0; indicator < indicators.length; indicator++) {
        const at = indicator * countedLanes.length;
        room[indicator] = (room[indicator] as number) - (subjects[indicator] as number);
        if (isOfPersons[indicator] !== true) addOne(page, to + at + (outcomes[indicator] as number));
        else
          for (let lane = at; lane < at + countedLanes.length; lane++)
            page[to + lane] = (page[to + lane] as number) + (persons[lane] as number);
      }
      const found = groupsOf(outcomes);
      for (let group = 0; group < groups.length; group++)
        addOne(page, to + firstGroup + group * countedLanes.length + (found[group] as number));
      addOne(page, to + lanes.length - 1);
      return true;
    },
    addEntry(row, entry) {
      this.countLayer().add(row, entry);
      const { indicator, counts: given } = entry;
      const layer = this.unknownLayer();
      for (const [lane, times] of given.slice(countedLanes.length).entries())
        if (times > 0) layer.add(row, indicator * 2 + lane, times);
      for (const [group, { members }] of groups.entries())
        if (members.includes(indicator)) layer.add(row, indicators.length * 2 + group, 1);
      layer.add(row, unknowns.length - 1, 1);
    },
  };
}

function addOne(page: Uint32Array | Float64Array, at: number): void {
  page[at] = (page[at] as number) + 1;
}

import type { CivilDate } from "../calendar/index.js";
import type { TalliesProblem } from "./problems.js";
import type { HouseholdMember, HouseholdRecord } from "./record.js";
import type { GatheredAnswers, RowCells, WrittenEra } from "./recordRows.js";

/** Gathers the rows of persons into their households. */
export interface HouseholdGatherer {
  rowsOf(cells: RowCells, length: number): Iterable<HouseholdRecord>;
  end(): Iterable<HouseholdRecord>;
}

/** More than this is no household but a file that repeats an id; what comes on top is counted, and the household refused. */
const mostKept = 10_000;

/** A household whose rows are being read. */
interface Gathering {
  readonly id: string;
  readonly place: string;
  readonly memberCount: number | undefined;
  readonly surveyedOn: CivilDate | undefined;
  /** Its first row. */
  readonly row: number;
  /** The record of its latest row. */
  record: number;
  readonly answers: GatheredAnswers;
  readonly members: HouseholdMember[];
  /** Problems with their row. */
  readonly problems: TalliesProblem[];
  era: WrittenEra | undefined;
}

/** Makes a gatherer that remembers so many households. */
export function createHouseholdGatherer(remembered: number): HouseholdGatherer {
  const seen = new Set<string>();
  let gathering: Gathering | undefined;

  function begin(cells: RowCells, index: number, id: string): Gathering {
    const row = cells.rowAt(index);
    const problems: TalliesProblem[] = [];
    if (seen.has(id)) problems.push({ code: "tallies.household.rowsApart", path: ["household"], row });
    const answers = cells.answersAt(index, false, problems);
    const { place, memberCount, surveyedOn } = headAt(cells, index);
    return {
      id,
      place: place ?? "",
      memberCount,
      surveyedOn,
      row,
      record: cells.recordAt(index),
      answers,
      members: [],
      problems: problems.map((problem) => ({ ...problem, row })),
      era: undefined,
    };
  }

  /** What a later row says of the household must be nothing, or the same. */
  function compare(to: Gathering, cells: RowCells, index: number): void {
    const row = cells.rowAt(index);
    const differ = (field: string): void => {
      to.problems.push({ code: "tallies.household.rowsDiffer", path: [field], row });
    };
    if (cells.recordAt(index) > to.record + 1)
      to.problems.push({ code: "tallies.household.rowRejected", path: ["household"], row: row - 1 });
    to.record = cells.recordAt(index);
    const { place, memberCount, surveyedOn } = headAt(cells, index);
    if (place !== to.place) differ("place");
    if (memberCount !== to.memberCount) differ("members");
    if (surveyedOn !== undefined && surveyedOn !== to.surveyedOn) differ("surveyedOn");
    const found: TalliesProblem[] = [];
    for (const [question, answer] of Object.entries(cells.answersAt(index, false, found))) {
      if (answer === null || isSame(answer, to.answers[question])) continue;
      differ(question);
    }
    for (const problem of found) to.problems.push({ ...problem, row });
  }

  function addMember(to: Gathering, cells: RowCells, index: number): void {
    if (to.members.length >= mostKept) return;
    const row = cells.rowAt(index);
    const found: TalliesProblem[] = [];
    const answers = cells.answersAt(index, true, found);
    for (const problem of found) to.problems.push({ ...problem, row });
    const birth = cells.dayAt("born", index);
    const age = cells.numberAt("age", index);
    if (birth?.era !== undefined) {
      if (to.era !== undefined && to.era !== birth.era)
        to.problems.push({ code: "tallies.household.erasMixed", path: ["born"], row });
      to.era ??= birth.era;
    }
    to.members.push({
      row,
      ...(birth !== undefined && { born: birth.day }),
      ...(age !== undefined && { age }),
      answers,
    });
  }

  function* close(): Generator<HouseholdRecord, void, undefined> {
    if (gathering === undefined) return;
    const { id, place, memberCount, surveyedOn, row, answers, members, problems } = gathering;
    gathering = undefined;
    remember(id);
    yield {
      place,
      row,
      ...(memberCount !== undefined && { memberCount }),
      ...(surveyedOn !== undefined && { surveyedOn }),
      answers,
      members,
      ...(problems.length > 0 && { problems }),
    };
  }

  /** The oldest is forgotten, so that a country's file does not fill the memory. */
  function remember(id: string): void {
    seen.add(id);
    if (seen.size <= remembered) return;
    for (const oldest of seen) {
      seen.delete(oldest);
      return;
    }
  }

  return {
    *rowsOf(cells, length) {
      for (let index = 0; index < length; index++) {
        const id = cells.textAt("household", index) ?? "";
        if (gathering !== undefined && gathering.id === id) compare(gathering, cells, index);
        else {
          yield* close();
          gathering = begin(cells, index, id);
        }
        addMember(gathering, cells, index);
      }
    },
    end: close,
  };
}

function headAt(
  cells: RowCells,
  index: number,
): Pick<Gathering, "memberCount" | "surveyedOn"> & { place: string | undefined } {
  return {
    place: cells.textAt("place", index),
    memberCount: cells.numberAt("members", index),
    surveyedOn: cells.dayAt("surveyedOn", index)?.day,
  };
}

/** The household's answers may be repeated in each row. */
function isSame(answer: unknown, first: unknown): boolean {
  if (typeof answer !== "object" || typeof first !== "object") return answer === first;
  return (answer as { missing?: unknown } | null)?.missing === (first as { missing?: unknown } | null)?.missing;
}

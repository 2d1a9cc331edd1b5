import { type CivilDate, safeParseCivilDate } from "../calendar/index.js";
import { answerOf, createProblemLog, ok, type ProblemLogOptions, type Result } from "../kernel/index.js";
import type { Table } from "../tables/index.js";
import { datedTurns } from "./datedTurns.js";
import {
  type Refusals,
  refuseCircles,
  refuseImpossible,
  refuseOtherNames,
  refuseUnknown,
  withoutRepeats,
} from "./eventChecks.js";
import { turnOf } from "./eventTurn.js";
import { type Gazetteer, positionOf } from "./gazetteer.js";
import { withNames } from "./names.js";
import type { PlaceCode } from "./placeCode.js";
import type { PlaceEventSchema } from "./placeEventSchema.js";
import { historyOf, inOrder, type PlaceHistory } from "./placeHistory.js";
import type { PlacesProblem } from "./problems.js";
import { eventsOfSource, eventsOfTable, type ToldEvent } from "./readEvents.js";
import type { GazetteerSource } from "./source.js";

/** The history where no event is known. */
export function noHistory(): PlaceHistory {
  return { events: [], changes: new Map(), former: new Map() };
}

/**
 * A gazetteer with the events of its source and of a register. What is wrong in the source refuses the list; what is
 * wrong in the register is told row by row. Where both tell the same, the register is heard.
 */
export function withEvents(
  gazetteer: Gazetteer,
  source: Pick<GazetteerSource, "events" | "eventsCompleteSince">,
  register: Table<PlaceEventSchema> | undefined,
  options: ProblemLogOptions<PlacesProblem> & { readonly eventsCompleteSince?: CivilDate },
): Result<Gazetteer, PlacesProblem> {
  if (source.events === undefined && register === undefined) return ok(gazetteer);
  const wrong: PlacesProblem[] = [];
  const problems = createProblemLog(options);
  const refused: Refusals = new Map();
  const embedded = source.events === undefined ? [] : eventsOfSource(source.events, (one) => wrong.push(one));
  const rows = register === undefined ? [] : eventsOfTable(register, (one) => problems.add(one));
  const told = withoutRepeats(rows, refused);
  const all = [...unsaidBy(told, withoutRepeats(embedded, refused)), ...told];
  const isListed = (code: PlaceCode): boolean => positionOf(gazetteer, code) !== undefined;
  const turns = inOrder(datedTurns(all, isListed));
  refuseUnknown(turns, isListed, refused);
  refuseCircles(turns, refused);
  const whole = { ...gazetteer, history: historyOf(turns, isListed, undefined) };
  refuseImpossible(whole, isListed, refused);
  refuseOtherNames(whole, turns, refused);
  for (const { event, origin } of embedded) noteRefusal(refused, event, origin, (problem) => wrong.push(problem));
  for (const { event, origin } of rows) noteRefusal(refused, event, origin, (problem) => problems.add(problem));
  const since = safeParseCivilDate(options.eventsCompleteSince ?? source.eventsCompleteSince ?? gazetteer.edition);
  if (!since.ok) wrong.push({ code: "places.source.edition", path: ["eventsCompleteSince"] });
  const isComplete = options.eventsCompleteSince !== undefined || source.eventsCompleteSince !== undefined;
  const history = historyOf(
    turns.filter(({ event }) => !refused.has(event)),
    isListed,
    isComplete && since.ok ? since.value : undefined,
  );
  const read = register?.read ?? 0;
  const accepted = rows.filter(({ event }) => !refused.has(event)).length;
  const events = { read, accepted, rejected: read - accepted, problems };
  return answerOf(withNames({ ...gazetteer, history, events }), wrong);
}

function noteRefusal(
  refused: Refusals,
  event: ToldEvent["event"],
  origin: ToldEvent["origin"],
  note: (problem: PlacesProblem) => void,
): void {
  const problem = refused.get(event);
  if (problem !== undefined) note({ ...problem, ...origin, path: [...origin.path, ...problem.path] });
}

/** The events that a register does not tell in words of its own: of the same codes that begin, end, follow or change. */
function unsaidBy(told: readonly ToldEvent[], embedded: readonly ToldEvent[]): readonly ToldEvent[] {
  if (told.length === 0) return embedded;
  const said = new Set(told.flatMap(subjectsOf));
  return embedded.filter((one) => !subjectsOf(one).some((subject) => said.has(subject)));
}

function subjectsOf(told: ToldEvent): readonly string[] {
  const { event, begins, ends, before, after } = turnOf(told);
  return [
    ...begins.map((code) => `begins ${code}`),
    ...ends.map((code) => `ends ${code}`),
    ...before.flatMap((from) => after.filter((to) => to !== from).map((to) => `${from} ${to}`)),
    ...(event.kind === "rename" ? [`${event.place} ${event.nameBefore} ${event.nameAfter}`] : []),
    ...(event.kind === "statusChange" ? [`${event.place} ${event.statusBefore} ${event.statusAfter}`] : []),
  ];
}

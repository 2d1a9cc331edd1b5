import { existsSync } from "node:fs";
import { readCsv } from "./csv.js";
import { readRetired } from "./retired.js";

/** The facts of an event, as the embedded list names them. An empty text is a fact not known. */
export const eventFields = [
  "kind",
  "effective",
  "place",
  "from",
  "to",
  "nameBefore",
  "nameAfter",
  "parentBefore",
  "parentAfter",
  "statusBefore",
  "statusAfter",
  "gazette",
  "source",
  "evidence",
  "note",
] as const;

/** An event on its way into the embedded list. */
export type EventLine = Readonly<Record<(typeof eventFields)[number], string>>;

/** The columns of the file of events. */
export const eventColumns = [
  "kind",
  "effective",
  "place",
  "from",
  "to",
  "name_before",
  "name_after",
  "parent_before",
  "parent_after",
  "gazette",
  "source",
  "evidence",
  "note",
] as const;

const file = "events.csv";

/** What notes say of a status before and after, for lines without the two eventColumns. */
const statusNotes: Readonly<Record<string, readonly [string, string]>> = {
  "minor district to district": ["กิ่งอำเภอ", "อำเภอ"],
  "as a minor district": ["", "กิ่งอำเภอ"],
};

/** The sourced events, and the codes of retired.csv that no event speaks of. */
export function readEvents(): EventLine[] {
  const events = existsSync(new URL(file, import.meta.url)) ? readSourced() : [];
  const told = new Set(events.flatMap(({ place, from }) => [place, ...from.split(" ")]));
  return [...events, ...retiredEvents().filter(({ place, from }) => !told.has(from === "" ? place : from))];
}

/** events.csv, which may say the status before and after in two eventColumns more. */
function readSourced(): EventLine[] {
  return readCsv(file, eventColumns, ["status_before", "status_after"]).map((line) => {
    const { name_before, name_after, parent_before, parent_after, status_before, status_after, ...rest } = line;
    if (line.source === "" || line.evidence === "")
      throw new Error(`${file}, line ${line.line}: a source and its evidence were expected`);
    const said = Object.entries(statusNotes).find(([note]) => line.note.startsWith(note))?.[1];
    return {
      ...emptyEvent,
      ...Object.fromEntries(eventFields.flatMap((field) => (field in rest ? [[field, rest[field as never]]] : []))),
      nameBefore: name_before,
      nameAfter: name_after,
      parentBefore: parent_before,
      parentAfter: parent_after,
      statusBefore: status_before || (said?.[0] ?? ""),
      statusAfter: status_after || (said?.[1] ?? ""),
    };
  });
}

/** Codes met in older data, as changes of number without a day, or as places gone without a successor known. */
function retiredEvents(): EventLine[] {
  return readRetired().map(({ code, thai, successor, source, evidence }) => ({
    ...emptyEvent,
    ...(successor === "" ? { kind: "abolish", place: code } : { kind: "parentChange", place: successor, from: code }),
    nameBefore: thai,
    source,
    evidence,
  }));
}

const emptyEvent = Object.fromEntries(eventFields.map((field) => [field, ""])) as EventLine;

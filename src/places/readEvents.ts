import { type CivilDate, safeParseCivilDate } from "../calendar/index.js";
import { type Evidence, fail, ok, type Path, type Result } from "../kernel/index.js";
import { type BitColumn, bitAt, type Column, recordOf, type Table, type TextColumn, textAt } from "../tables/index.js";
import { type PlaceCode, safeParsePlaceCode } from "./placeCode.js";
import { type PlaceEvent, type PlaceEventKind, placeEventKinds } from "./placeEvent.js";
import type { PlaceEventSchema } from "./placeEventSchema.js";
import type { PlacesProblem } from "./problems.js";
import type { EventColumns } from "./source.js";

type Field = keyof PlaceEventSchema;
type TextOf = (field: Field) => string | undefined;

/** Where an event was told: what its problems say. */
export interface EventOrigin {
  readonly path: Path;
  readonly record: number;
  readonly row?: number;
}

/** An event, and where it was told. */
export interface ToldEvent {
  readonly event: PlaceEvent;
  readonly origin: EventOrigin;
}

/** The events of a table, and the problems of the rows that tell none. */
export function eventsOfTable(table: Table<PlaceEventSchema>, note: (problem: PlacesProblem) => void): ToldEvent[] {
  return Array.from({ length: table.length }, (_, row) => {
    const record = recordOf(table, row);
    const origin = table.rows === undefined ? { record } : { record, row: table.rows[row] as number };
    return told((field) => cellOf(table.columns[field], row), { path: [], ...origin }, note);
  }).flat();
}

/** The events of a source, and the problems of those that are none. */
export function eventsOfSource(columns: EventColumns, note: (problem: PlacesProblem) => void): ToldEvent[] {
  const lists = new Map<string, readonly string[]>();
  for (const [field, column] of Object.entries(columns)) {
    const list = linesOf(column);
    // A column that is one empty text says nothing of any event.
    if (list.length > 0 || field === "place") lists.set(field, list);
  }
  const places = lists.get("place") as readonly string[];
  for (const [field, list] of lists)
    if (list.length !== places.length)
      note({
        code: "places.source.uneven",
        path: ["events", field],
        expected: places.length,
        received: list.length,
      });
  return places.flatMap((_, record) =>
    told((field) => lists.get(field)?.[record] || undefined, { path: ["events"], record }, note),
  );
}

/** The lines of a column. */
function linesOf(column: string | readonly string[]): readonly string[] {
  if (typeof column !== "string") return column;
  return column === "" ? [] : column.split(/\r?\n/);
}

function told(textOf: TextOf, origin: EventOrigin, note: (problem: PlacesProblem) => void): readonly ToldEvent[] {
  const read = readEvent(textOf);
  if (read.ok) return [{ event: read.value, origin }];
  // One problem a row, so that rejected rows are counted by their reasons.
  const [problem] = read.problems;
  note({ ...problem, ...origin, path: [...origin.path, ...problem.path] });
  return [];
}

function cellOf(column: Column, row: number): string | undefined {
  if ("codes" in column) return textAt(column as TextColumn, row);
  const { planes, validity, spec } = column as BitColumn;
  if (validity !== undefined && !bitAt(validity, row)) return undefined;
  const number = planes.reduce((sum, plane, index) => sum + (bitAt(plane, row) ? 1 << index : 0), 0);
  return spec.kind === "choice" ? spec.choices[number] : undefined;
}

function readEvent(textOf: TextOf): Result<PlaceEvent, PlacesProblem> {
  const kind = textOf("kind") ?? "";
  if (!placeEventKinds.includes(kind as PlaceEventKind))
    return fail({ code: "places.event.unknownWord", path: ["kind"], received: kind });
  const evidence = textOf("evidence");
  if (evidence !== undefined && !evidences.includes(evidence))
    return fail({ code: "places.event.unknownWord", path: ["evidence"], received: evidence });
  const codes: Partial<Record<Field, readonly PlaceCode[]>> = {};
  for (const field of ["place", "from", "to", "parentBefore", "parentAfter"] as const) {
    const read = readCodes(textOf(field), field);
    if (!read.ok) return read;
    codes[field] = read.value;
  }
  const [place] = codes.place as readonly PlaceCode[];
  if (place === undefined || codes.place?.length !== 1) return fail({ code: "places.code.malformed", path: ["place"] });
  const day = textOf("effective");
  const effective = day === undefined ? undefined : safeParseCivilDate(day);
  if (effective?.ok === false)
    return fail({ code: "places.event.day", path: ["effective"], received: (day as string).slice(0, 40) });
  const event: { -readonly [Key in keyof PlaceEvent]: PlaceEvent[Key] } = {
    kind: kind as PlaceEventKind,
    place,
    from: codes.from ?? [],
    to: codes.to ?? [],
  };
  if (effective !== undefined) event.effective = effective.value as CivilDate;
  const [parentBefore] = codes.parentBefore ?? [];
  const [parentAfter] = codes.parentAfter ?? [];
  if (parentBefore !== undefined) event.parentBefore = parentBefore;
  if (parentAfter !== undefined) event.parentAfter = parentAfter;
  if (evidence !== undefined) event.evidence = evidence as Evidence;
  for (const field of words) {
    const text = textOf(field);
    if (text !== undefined) event[field] = text;
  }
  const wanting = wantingIn(event);
  return wanting.length === 0
    ? ok(event)
    : fail({ code: "places.event.incomplete", path: ["kind"], place, kind, wanting });
}

const evidences: readonly string[] = ["official", "secondary", "unverified"];

const words = [
  "nameBefore",
  "nameAfter",
  "nameEnglishBefore",
  "nameEnglishAfter",
  "statusBefore",
  "statusAfter",
  "gazette",
  "source",
  "note",
] as const;

function readCodes(text: string | undefined, field: Field): Result<readonly PlaceCode[], PlacesProblem> {
  const codes: PlaceCode[] = [];
  for (const part of text?.split(/[\s,;|]+/) ?? []) {
    if (part === "") continue;
    const read = safeParsePlaceCode(part);
    if (!read.ok) return fail({ ...read.problems[0], path: [field] });
    if (!codes.includes(read.value)) codes.push(read.value);
  }
  return ok(codes);
}

/** What an event of its kind cannot do without and does not have. */
function wantingIn(event: PlaceEvent): readonly string[] {
  const { kind, place, from, to } = event;
  const others = [...from, ...to].filter((code) => code !== place);
  if (kind === "rename" && (event.nameBefore === undefined || event.nameAfter === undefined))
    return [event.nameBefore === undefined ? "nameBefore" : "nameAfter"];
  if (kind === "split" && to.length < 2) return ["to"];
  if (kind === "merge" && others.length === 0) return ["from", "to"];
  if (kind === "statusChange" && event.statusBefore === undefined && event.statusAfter === undefined)
    return ["statusBefore", "statusAfter"];
  if (kind === "parentChange" && others.length === 0 && event.parentBefore === undefined)
    return ["from", "parentBefore"];
  return [];
}

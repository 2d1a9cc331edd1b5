import { describeProblem } from "chumchon/kernel";
import {
  createGazetteer,
  type EventColumns,
  type Gazetteer,
  type GazetteerOptions,
  type GazetteerSource,
  type PlaceEventSchema,
  type PlacesProblem,
  placeEventSchema,
  placesSentences,
} from "chumchon/places";
import { type Table, tableOf } from "chumchon/tables";

/** A list of a few real codes with made-up events, small enough to be seen whole. */
export function smallSource(changes: Partial<GazetteerSource> = {}): GazetteerSource {
  return {
    id: "small",
    edition: "2018-01-01",
    title: { th: "รายการสมมติ", en: "a made-up list" },
    citation: { source: { th: "สมมติ", en: "made up" }, evidence: "unverified" },
    provinces: { codes: ["38", "43"], namesThai: ["บึงกาฬ", "หนองคาย"], namesEnglish: ["Bueng Kan", "Nong Khai"] },
    districts: {
      codes: ["3801", "4301", "4315"],
      namesThai: ["เมืองบึงกาฬ", "เมืองหนองคาย", "เฝ้าไร่"],
      namesEnglish: ["Mueang Bueng Kan", "Mueang Nong Khai", "Fao Rai"],
    },
    subdistricts: {
      codes: ["380101", "380102", "430101", "430102"],
      namesThai: ["บึงกาฬ", "โนนสมบูรณ์", "ในเมือง", "มีชัย"],
      postcodes: ["38000", "38000", "43000", "43000"],
    },
    ...changes,
  };
}

/** The list, which must be sound. */
export function gazetteerOf(source: GazetteerSource, options: GazetteerOptions = {}): Gazetteer {
  const made = createGazetteer(source, options);
  if (made.ok) return made.value;
  throw new Error(made.problems.map((problem) => describeProblem(problem, placesSentences).en).join("\n"));
}

/** A row of a register of events. */
export type EventRow = Partial<Record<keyof PlaceEventSchema, string>>;

/** Rows as a register of events. */
export function eventsOf(rows: readonly EventRow[]): Table<PlaceEventSchema> {
  return tableOf(placeEventSchema, rows as never);
}

/** Rows as the events of a source. */
export function eventColumnsOf(rows: readonly EventRow[]): EventColumns {
  const fields = Object.keys(placeEventSchema) as (keyof PlaceEventSchema)[];
  const columns = fields.map((field) => [field, rows.map((row) => row[field] ?? "")]);
  return Object.fromEntries(columns) as unknown as EventColumns;
}

/** What was wrong with the rows of a register on the small list, by record. */
export function faultsOf(
  rows: readonly EventRow[],
  source = smallSource(),
): readonly (readonly [number, PlacesProblem])[] {
  const { events } = gazetteerOf(source, { events: eventsOf(rows) });
  if (events.accepted + events.rejected !== events.read) throw new Error("a row was lost");
  return events.problems.kept.map((problem) => [problem.record as number, problem]);
}

/** The founding of Bueng Kan, Act of B.E. 2554, Royal Gazette 128/18 ก p. 1, in force from 23 March 2011. */
export const buengKan = {
  day: "2011-03-23",
  districts: [
    ["4303", "3801"],
    ["4304", "3802"],
    ["4306", "3803"],
    ["4309", "3804"],
    ["4310", "3805"],
    ["4311", "3806"],
    ["4312", "3807"],
    ["4313", "3808"],
  ],
} as const;

/** The same as rows of a register. */
export function buengKanRows(): readonly EventRow[] {
  const effective = buengKan.day;
  return [
    { kind: "create", effective, place: "38", from: "43" },
    ...buengKan.districts.map(([from, place]) => ({
      ...{ kind: "parentChange", effective, place, from },
      ...{ parentBefore: "43", parentAfter: "38" },
    })),
  ];
}

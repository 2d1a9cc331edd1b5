import { readFileSync } from "node:fs";
import { tableOfCsv } from "chumchon/formats";
import { type PlaceEventSchema, placeEventSchema, type VillageSchema, villageSchema } from "chumchon/places";
import { rowsOf, type Table, tableOf } from "chumchon/tables";
import { sharedData } from "../shared.js";

const text = { kind: "text", optional: true } as const;
const historySchema = {
  kind: { kind: "text" },
  code: { kind: "text" },
  event: { kind: "text" },
  effective: text,
  status: text,
  attributes: text,
  gazette: text,
} as const;
const unitsSchema = {
  type: text,
  code: { kind: "text" },
  name_th: text,
  name_en: text,
  obsolete: text,
  new_code: text,
} as const;

const territorial = ["Bangkok", "Changwat", "Amphoe", "Khet", "Tambon", "Khwaeng", "Muban"];
const notHappened = ["Pending", "Withdrawn", "Denied"];
/** Words of the file for what a place is, in Thai. */
const statusWords: Readonly<Record<string, string>> = {
  KingAmphoe: "กิ่งอำเภอ",
  Amphoe: "อำเภอ",
  Khet: "เขต",
  Tambon: "ตำบล",
  Khwaeng: "แขวง",
  Changwat: "จังหวัด",
  Muban: "หมู่บ้าน",
};

type EventRow = Partial<Record<keyof PlaceEventSchema, string>>;

/** A file of events in the form of one collection, as rows of the library's register, and what was left aside by reason. */
export interface ReadHistory {
  readonly rows: readonly EventRow[];
  readonly aside: Readonly<Record<string, number>>;
  readonly read: number;
}

const fileOf = (name: string): Uint8Array => readFileSync(`${sharedData}villages/${name}`);

/** history.csv: what happened, and when. */
export function readHistory(): ReadHistory {
  const table = tableOfCsv(historySchema, fileOf("history.csv"));
  const rows: EventRow[] = [];
  const aside: Record<string, number> = {};
  for (const row of rowsOf(table)) {
    const reason = asideOf(row.kind, row.event, row.status ?? "");
    if (reason !== undefined) aside[reason] = (aside[reason] ?? 0) + 1;
    else rows.push(eventOf(row.code, row.event, row.effective, attributesOf(row.attributes ?? ""), row.gazette));
  }
  return { rows, aside, read: table.read };
}

function asideOf(kind: string, event: string, status: string): string | undefined {
  if (!territorial.includes(kind)) return "of a local authority";
  if (notHappened.includes(status)) return "not (yet) happened";
  if (["misspelling", "alternativename", "romanization", "reformedspelling"].includes(event)) return "another spelling";
  if (event === "areachange" || event === "capital") return "borders or seat";
  return undefined;
}

function attributesOf(words: string): ReadonlyMap<string, string> {
  return new Map(
    words.split(";").map((word) => {
      const at = word.indexOf("=");
      return [word.slice(0, at), word.slice(at + 1)];
    }),
  );
}

const kinds: Readonly<Record<string, string>> = {
  reassign: "parentChange",
  parentchange: "parentChange",
  statuschange: "statusChange",
  abolished: "abolish",
};

function eventOf(
  place: string,
  event: string,
  effective: string | null,
  said: ReadonlyMap<string, string>,
  gazette: string | null,
): EventRow {
  const status = (word: string | undefined): string | undefined => (word === undefined ? undefined : statusWords[word]);
  const facts: Record<string, string | undefined | null> = {
    kind: kinds[event] ?? event,
    place,
    effective,
    from: event === "create" ? said.get("splitfrom") : said.get("oldgeocode"),
    to: said.get("mergeto"),
    nameBefore: said.get("oldname"),
    nameAfter: event === "rename" ? said.get("name") : undefined,
    nameEnglishBefore: said.get("oldenglish"),
    nameEnglishAfter: event === "rename" ? said.get("english") : undefined,
    parentBefore: said.get("oldparent"),
    parentAfter: said.get("newparent"),
    statusBefore: status(said.get("old")),
    statusAfter: status(event === "create" ? said.get("type") : said.get("new")),
    gazette,
    evidence: "unverified",
  };
  return Object.fromEntries(
    Object.entries(facts).filter(([, fact]) => fact !== undefined && fact !== null && fact !== ""),
  );
}

/** The units.csv rows. */
export function readUnits(): readonly {
  type: string;
  code: string;
  name: string;
  newCodes: readonly string[];
  obsolete: boolean;
}[] {
  return [...rowsOf(tableOfCsv(unitsSchema, fileOf("units.csv")))].map((row) => ({
    type: row.type ?? "",
    code: row.code,
    name: row.name_th ?? "",
    newCodes: (row.new_code ?? "").split(" ").filter((code) => code !== ""),
    obsolete: (row.obsolete ?? "") !== "",
  }));
}

/**
 * units.csv: codes that were given up, without a day. One new code is a change of number, several are a split, none is an
 * end; what was only proposed, and registry offices, are no places.
 */
export function retirements(): readonly EventRow[] {
  const rows: EventRow[] = [];
  for (const { type, code, name, newCodes, obsolete } of readUnits()) {
    const [first = "", second] = newCodes;
    const facts = { nameBefore: name, evidence: "unverified" };
    if (second !== undefined) rows.push({ kind: "split", place: code, to: newCodes.join(" "), ...facts });
    else if (first !== "") rows.push({ kind: "parentChange", place: first, from: code, ...facts });
    else if (obsolete && ["Tambon", "Khwaeng", "Amphoe"].includes(type))
      rows.push({ kind: "abolish", place: code, ...facts });
  }
  return rows;
}

/** All of it as one register of events. */
export function registerOfEvents(rows: readonly EventRow[]): Table<PlaceEventSchema> {
  return tableOf(placeEventSchema, rows as never);
}

/** villages.csv as the register of villages. */
export function registerOfVillages(): Table<VillageSchema> {
  return tableOfCsv(villageSchema, fileOf("villages.csv"), {
    columnMap: { code: "code", name: "name_th", nameEnglish: "name_en", abolished: "obsolete", successor: "new_code" },
  });
}

/** The codes of villages.csv, those given up included. */
export function readVillageCodes(): readonly string[] {
  const table = tableOfCsv({ code: { kind: "text" } }, fileOf("villages.csv"));
  return [...rowsOf(table)].map((row) => row.code);
}

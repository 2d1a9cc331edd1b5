import { readCsv } from "./csv.js";

/** A name that people write for a place besides the official one. */
export interface EverydayName {
  readonly code: string;
  readonly name: string;
}

/** The names whose use was seen in a source; those that are marked unverified are left out. */
export function readEverydayNames(): EverydayName[] {
  const columns = ["code", "name", "language", "source", "evidence", "note"] as const;
  return readCsv("everyday-names.csv", columns).filter(({ evidence }) => evidence !== "unverified");
}

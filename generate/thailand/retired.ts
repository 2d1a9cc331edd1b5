import { readCsv } from "./csv.js";

/** A code that is no place any more. */
export interface Retired {
  readonly code: string;
  readonly thai: string;
  readonly successor: string;
  readonly source: string;
  readonly evidence: string;
}

/** The codes met in older data, in ascending order. */
export function readRetired(): Retired[] {
  return readCsv("retired.csv", ["code", "thai", "successor", "source", "evidence"]);
}

import { compareRatio, parseRatio } from "../amounts/index.js";
import type { LevelNumber, LevelScale } from "../indicators/index.js";
import type { Table } from "../tables/index.js";
import { isThere, numbersAt, type OnLevelProblem } from "./levelItems.js";
import { pointsReaderOf } from "./levelPoints.js";
import { votesReaderOf } from "./levelVotes.js";
import { exactRange, type NumberRange, type NumberReader, valueIn } from "./numberRange.js";

/** Reads a number of a scale, row by row. */
export function numberReaderOf(
  number: LevelNumber,
  scale: LevelScale,
  units: Table,
  onProblem: OnLevelProblem,
): NumberReader {
  const missing = scale.missing ?? "undecided";
  if (number.kind === "points") return pointsReaderOf(number, missing, units, onProblem);
  if (number.kind === "votes") return votesReaderOf(number, missing, units, onProblem);
  return columnReaderOf(number, missing, units, onProblem);
}

function columnReaderOf(
  number: LevelNumber & { readonly kind: "column" },
  missing: NonNullable<LevelScale["missing"]>,
  units: Table,
  onProblem: OnLevelProblem,
): NumberReader {
  const column = numbersAt(number.id, units, number.column);
  const low = number.least === undefined ? undefined : parseRatio(number.least);
  const high = number.most === undefined ? undefined : parseRatio(number.most);
  const anything: NumberRange = { ...(low !== undefined && { low }), ...(high !== undefined && { high }) };
  const absent = missing === "undecided" ? anything : undefined;
  return (row) => {
    if (!isThere(column, row)) return absent;
    const value = valueIn(column, row);
    const isInside =
      (low === undefined || compareRatio(value, low) >= 0) && (high === undefined || compareRatio(value, high) <= 0);
    if (isInside) return exactRange(value);
    onProblem("outside", row, number.column, number.id);
    return absent;
  };
}

import type { Band, BandEnd, BandScale, BandsOfYears } from "../bands.js";
import { type Cursor, faultAt, isId, isNext, peek, readId, readNumber, take, takeSign } from "./cursor.js";
import { readIds } from "./readIds.js";
import { type RuleSurroundings, readTitle, readUnit, readValidity, takeRelation, unsaidUnit } from "./readValues.js";

/** `bands low: under 50; good: 50 to 75 = 2; high: more than 75 = 3 passing good high unit percent`. */
export function readBands(cursor: Cursor, surroundings: RuleSurroundings): BandScale | undefined {
  const values: BandsOfYears[] = [];
  while (take(cursor, "bands") !== undefined) {
    const validity = readValidity(cursor, surroundings);
    const bands = validity === undefined ? undefined : readBandList(cursor);
    if (validity === undefined || bands === undefined) return undefined;
    values.push({ bands, ...validity });
  }
  if (take(cursor, "passing") === undefined)
    return faultAt(cursor, { th: "; แล้วช่วงถัดไป หรือคำว่า ผ่าน แล้วรหัสช่วงที่ผ่าน", en: "; and the next band, or passing" });
  const passing = readIds(cursor);
  if (passing === undefined) return undefined;
  const unit = take(cursor, "unit") === undefined ? unsaidUnit : readUnit(cursor);
  return unit === undefined ? undefined : { unit, values, passing };
}

function readBandList(cursor: Cursor): readonly Band[] | undefined {
  const bands: Band[] = [];
  do {
    const band = readBand(cursor);
    if (band === undefined) return undefined;
    bands.push(band);
  } while (takeSign(cursor, ";") !== undefined);
  return bands;
}

function readBand(cursor: Cursor): Band | undefined {
  const id = readId(cursor);
  if (id === undefined) return undefined;
  const title = readTitle(cursor) ?? { th: id, en: id };
  if (cursor.fault !== undefined) return undefined;
  if (takeSign(cursor, ":") === undefined)
    return faultAt(cursor, { th: ": แล้วตามด้วยช่วง เช่น 50 ถึง 75", en: ": and the numbers, such as 50 to 75" });
  const ends = readEnds(cursor);
  if (ends === undefined) return undefined;
  const score = takeSign(cursor, "=") === undefined ? undefined : readNumber(cursor);
  return cursor.fault === undefined ? { id, title, ...ends, ...(score !== undefined && { score }) } : undefined;
}

interface Ends {
  readonly from?: BandEnd;
  readonly to?: BandEnd;
}

/** `50 to 75`, `more than 50 to under 75`, `75 and over`, `at most 20`, `any number`. */
function readEnds(cursor: Cursor): Ends | undefined {
  if (take(cursor, "anyNumber") !== undefined) return {};
  const whole = stretched(cursor);
  if (whole !== undefined) return whole;
  take(cursor, "from");
  const relation = takeRelation(cursor);
  const value = readNumber(cursor);
  if (value === undefined) return undefined;
  if (relation === "lessThan" || relation === "atMost") return { to: { value, isClosed: relation === "atMost" } };
  const from = { value, isClosed: relation !== "moreThan" };
  if (take(cursor, "andOver") !== undefined) return { from };
  if (take(cursor, "to") === undefined)
    return relation === undefined ? { from, to: { value, isClosed: true } } : { from };
  const upper = take(cursor, "lessThan", "atMost");
  const last = readNumber(cursor);
  return last === undefined ? undefined : { from, to: { value: last, isClosed: upper !== "lessThan" } };
}

/** `50-75` in one word. */
function stretched(cursor: Cursor): Ends | undefined {
  const token = peek(cursor);
  const [, low, high] = /^(\d+(?:\.\d+)?)[-–](\d+(?:\.\d+)?)$/.exec(token?.kind === "word" ? token.text : "") ?? [];
  if (low === undefined || high === undefined) return undefined;
  cursor.at += 1;
  return { from: { value: low, isClosed: true }, to: { value: high, isClosed: true } };
}

/** Is a scale of bands what comes? */
export function isBands(cursor: Cursor): boolean {
  return isNext(cursor, "bands") && (isId(peek(cursor, 1)) || peek(cursor, 1)?.text === "[");
}

import type { LevelCondition, LevelItem, LevelNumber, LevelScale } from "chumchon/indicators";
import { type Fraction, fraction, over, plus, times } from "./oracle.js";

/*
 * Levels as the definitions read, unit by unit, over rows of cells and fractions of bigints, and missing answers by trying every one.
 * It shares no line with the library. Slow, and meant to be plain.
 */

export type RawCell = string | number | boolean | null;
export type RawRow = Readonly<Record<string, RawCell>>;

const zero = fraction(0);
const compare = (a: Fraction, b: Fraction): number => Number(a.n * b.d > b.n * a.d) - Number(a.n * b.d < b.n * a.d);
const sum = (all: readonly Fraction[]): Fraction => all.reduce(plus, zero);

/** The level of a unit of which all is known; undefined for none. */
export function oracleLevel(scale: LevelScale, row: RawRow): string | undefined {
  return [...scale.levels].reverse().find(({ conditions }) => conditions.every((one) => holds(scale, one, row)))?.id;
}

function holds(scale: LevelScale, condition: LevelCondition, row: RawRow): boolean {
  if (condition.kind === "number") {
    const number = scale.numbers.find(({ id }) => id === condition.number) as LevelNumber;
    const value = numberOf(number, row);
    if (value === undefined) return false;
    const { from, to } = condition;
    const isFrom = from === undefined || compare(value, fraction(from.value)) >= (from.isClosed ? 0 : 1);
    const isTo = to === undefined || compare(value, fraction(to.value)) <= (to.isClosed ? 0 : -1);
    return isFrom && isTo;
  }
  const wants = condition.kind === "scored" ? ["score"] : ["outcome", "flag"];
  const items = scale.items.filter(({ id, kind }) => wants.includes(kind) && (condition.items?.includes(id) ?? true));
  const states = items.map((item) => stateOf(scale, item, row));
  if (condition.kind === "core") return states.every((state) => state !== "fail");
  const count = states.filter((state) =>
    condition.kind === "passed"
      ? state === "pass"
      : state !== "out" && compare(fraction(state), fraction(condition.score)) === 0,
  ).length;
  return count >= (condition.from ?? 0) && count <= (condition.to ?? Number.POSITIVE_INFINITY);
}

function stateOf(scale: LevelScale, item: LevelItem, row: RawRow): string {
  const applies = item.appliesWhere === undefined || row[item.appliesWhere] === true;
  const out = { leftOut: "out", passed: "pass", failed: "fail" }[scale.notApplicable ?? "leftOut"];
  const cell = row[item.column] ?? "missing";
  if (!applies) return item.kind === "score" ? "out" : out;
  if (item.kind === "score") {
    if (cell !== "missing") return String(cell);
    return scale.missing === "leftOut" ? "out" : String(item.scores[0]);
  }
  const outcome = cell === true ? "pass" : cell === false ? "fail" : String(cell);
  if (outcome === "notApplicable") return out;
  if (outcome === "missing") return scale.missing === "leftOut" ? "out" : "fail";
  return outcome;
}

function numberOf(number: LevelNumber, row: RawRow): Fraction | undefined {
  if (number.kind === "column") {
    const cell = row[number.column] ?? null;
    return cell === null ? undefined : fraction(cell as string | number);
  }
  if (number.kind === "votes") {
    const hands = number.votes.map(({ column, level }) => ({
      count: fraction((row[column] ?? 0) as number),
      level: fraction(level),
    }));
    const all = sum(hands.map(({ count }) => count));
    return all.n === 0n ? undefined : over(sum(hands.map(({ count, level }) => times(count, level))), all);
  }
  const shares = number.sides.flatMap(({ items }) => {
    const counted = items.filter(({ isCounted, appliesWhere, column }) => {
      const applies = appliesWhere === undefined || row[appliesWhere] === true;
      const isLeftOut = row["#missing"] === "leftOut" && (row[column] ?? null) === null;
      return isCounted !== false && applies && !isLeftOut;
    });
    if (counted.length === 0) return [];
    const points = sum(counted.map(({ column }) => fraction((row[column] ?? 0) as number)));
    return [over(points, sum(counted.map(({ most }) => fraction(most))))];
  });
  if (shares.length === 0) return undefined;
  return times(over(sum(shares), fraction(shares.length)), fraction(number.outOf));
}

/** Every way the missing answers may turn out; of numbers those that are given. */
export function completionsOf(
  scale: LevelScale,
  row: RawRow,
  numbers: Readonly<Record<string, readonly RawCell[]>>,
): readonly RawRow[] {
  let rows: readonly RawRow[] = [row];
  const fill = (column: string, choices: readonly RawCell[]): void => {
    rows = rows.flatMap((one) => choices.map((choice) => ({ ...one, [column]: choice })));
  };
  for (const item of scale.items) {
    const cell = row[item.column] ?? "missing";
    if (cell !== "missing") continue;
    fill(item.column, item.kind === "score" ? item.scores : item.kind === "flag" ? [true, false] : ["pass", "fail"]);
  }
  for (const [column, choices] of Object.entries(numbers)) if ((row[column] ?? null) === null) fill(column, choices);
  return rows;
}

/** The lowest and the highest level of many, as places from the lowest; -1 for none. */
export function spanOf(scale: LevelScale, rows: readonly RawRow[]): readonly [number, number] {
  const places = rows.map((row) => scale.levels.findIndex(({ id }) => id === oracleLevel(scale, row)));
  return [Math.min(...places), Math.max(...places)];
}

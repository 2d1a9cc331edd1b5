import { compareRatio, ratioOf } from "../amounts/index.js";
import type { Path } from "../kernel/index.js";
import type { RatioNotation } from "./composite.js";
import { exactly } from "./exactly.js";
import type { LevelNumber } from "./levelNumber.js";
import type { LevelScaleProblem } from "./levelProblems.js";
import type { LevelItem, LevelScale } from "./levelScale.js";

/** What is wrong with what a scale counts and measures: ids used twice, numbers that cannot be read, nothing to count. */
export function itemProblemsOf({ items, numbers, levels }: LevelScale): readonly LevelScaleProblem[] {
  return [
    ...repeatedIds([
      ...items.map(({ id }, index): Named => [id, ["items", index, "id"]]),
      ...numbers.flatMap((number, index) => namesOf(number, ["numbers", index])),
    ]),
    ...repeatedIds(levels.map(({ id }, index): Named => [id, ["levels", index, "id"]])),
    ...items.flatMap((item, index) => scoreProblemsOf(item, ["items", index, "scores"])),
    ...numbers.flatMap((number, index) => numberProblemsOf(number, ["numbers", index])),
  ];
}

type Named = readonly [id: string, path: Path];

function namesOf(number: LevelNumber, path: Path): readonly Named[] {
  const own: Named = [number.id, [...path, "id"]];
  if (number.kind !== "points") return [own];
  const points = number.sides.flatMap(({ items }, side) =>
    items.map(({ id }, index): Named => [id, [...path, "sides", side, "items", index, "id"]]),
  );
  return [own, ...points];
}

function repeatedIds(named: readonly Named[]): readonly LevelScaleProblem[] {
  const seen = new Set<string>();
  return named.flatMap(([id, path]) =>
    seen.size < seen.add(id).size ? [] : [{ code: "indicators.level.duplicate" as const, path, id }],
  );
}

function scoreProblemsOf(item: LevelItem, path: Path): readonly LevelScaleProblem[] {
  if (item.kind !== "score") return [];
  const { id, scores } = item;
  if (scores.length < 2) return [{ code: "indicators.level.fewScores", path, id }];
  return listProblemsOf(scores, id, (index) => [...path, index]);
}

/** Numbers that must be readable and unlike. */
function listProblemsOf(
  notations: readonly RatioNotation[],
  id: string,
  pathOf: (index: number) => Path,
): readonly LevelScaleProblem[] {
  const seen = new Set<string>();
  return notations.flatMap((notation, index): readonly LevelScaleProblem[] => {
    const value = exactly(notation);
    const path = pathOf(index);
    if (value === undefined) return [{ code: "indicators.level.notExact", path, id }];
    const isNew = seen.size < seen.add(`${value.numerator}/${value.denominator}`).size;
    return isNew ? [] : [{ code: "indicators.level.sameScore", path, id }];
  });
}

function numberProblemsOf(number: LevelNumber, path: Path): readonly LevelScaleProblem[] {
  const { id } = number;
  if (number.kind === "votes") {
    const nothing = number.votes.length === 0;
    return [
      ...(nothing ? [{ code: "indicators.level.nothingCounted" as const, path: [...path, "votes"], id }] : []),
      ...listProblemsOf(
        number.votes.map(({ level }) => level),
        id,
        (index) => [...path, "votes", index, "level"],
      ),
    ];
  }
  if (number.kind === "column") return columnProblemsOf(number, path);
  const sides = number.sides.flatMap(({ id: side, items }, at): readonly LevelScaleProblem[] => {
    const here = [...path, "sides", at];
    const isEmpty = !items.some(({ isCounted }) => isCounted !== false);
    return [
      ...(isEmpty ? [{ code: "indicators.level.nothingCounted" as const, path: here, id: side }] : []),
      ...items.flatMap((item, index) => positiveProblemsOf(item.most, item.id, [...here, "items", index, "most"])),
    ];
  });
  const none = number.sides.length === 0;
  return [
    ...(none ? [{ code: "indicators.level.nothingCounted" as const, path: [...path, "sides"], id }] : []),
    ...positiveProblemsOf(number.outOf, id, [...path, "outOf"]),
    ...sides,
    ...repeatedIds(number.sides.map((side, at): Named => [side.id, [...path, "sides", at, "id"]])),
  ];
}

function columnProblemsOf(
  { id, least, most }: LevelNumber & { readonly kind: "column" },
  path: Path,
): readonly LevelScaleProblem[] {
  const unreadable = [["least", least] as const, ["most", most] as const].flatMap(([name, notation]) =>
    notation === undefined || exactly(notation) !== undefined
      ? []
      : [{ code: "indicators.level.notExact" as const, path: [...path, name], id }],
  );
  if (unreadable.length > 0 || least === undefined || most === undefined) return unreadable;
  const [low, high] = [exactly(least), exactly(most)];
  const isReversed = low !== undefined && high !== undefined && compareRatio(low, high) >= 0;
  return isReversed ? [{ code: "indicators.level.rangeReversed", path: [...path, "least"], id }] : [];
}

function positiveProblemsOf(notation: RatioNotation, id: string, path: Path): readonly LevelScaleProblem[] {
  const value = exactly(notation);
  if (value === undefined) return [{ code: "indicators.level.notExact", path, id }];
  return compareRatio(value, ratioOf(0)) > 0 ? [] : [{ code: "indicators.level.mostNotPositive", path, id }];
}

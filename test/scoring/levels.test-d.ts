import { lpaLevels2564 } from "chumchon/data/local-authority-sets";
import { type Levels, levelCountsOf, levelOfUnit, levelsOf, rankOf } from "chumchon/scoring";
import type { Table } from "chumchon/tables";
import { expectTypeOf, test } from "vitest";

declare const units: Table;

test("a scale that is typed in keeps the names of its levels", () => {
  const levels = levelsOf(lpaLevels2564, units);
  expectTypeOf(levels).toEqualTypeOf<Levels<"passed">>();
  expectTypeOf(levelCountsOf(levels).levels.passed).toEqualTypeOf<number>();
  // @ts-expect-error -- the scale has no such level
  levelCountsOf(levels).levels.failed;
});

test("an answer is read only after it was asked whether there is one", () => {
  const answer = levelOfUnit(lpaLevels2564, {});
  // @ts-expect-error -- there may be problems instead
  answer.value;
});

test("what becomes of equal numbers is one of four", () => {
  // @ts-expect-error -- no such policy
  rankOf(units, { by: "score", ties: "random" });
});

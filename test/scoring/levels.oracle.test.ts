import { checkLevelScale, type LevelScale } from "chumchon/indicators";
import { type ImprovedItem, levelsOf, whatToImprove } from "chumchon/scoring";
import { cellOf } from "chumchon/tables";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { completionsOf, oracleLevel, type RawRow, spanOf } from "./levelOracle.js";
import { randomRow, randomScale, randomTable } from "./randomLevels.js";

const settings = { seed: 2569, numRuns: 400 };
const rows = fc.array(randomRow, { minLength: 1, maxLength: 6 });

/** Values of the column x and of points at all ends, and between them. */
const fine = {
  x: Array.from({ length: 41 }, (_, at) => String(at / 4)),
  p: Array.from({ length: 11 }, (_, at) => String(at / 2)),
  q: Array.from({ length: 13 }, (_, at) => String(at / 4)),
};

const spanIn = (scale: LevelScale, row: RawRow): readonly [number, number] => {
  // A missing answer is settled by its policy, save where it is undecided.
  if ((scale.missing ?? "undecided") !== "undecided")
    return spanOf(scale, [{ ...row, "#missing": scale.missing as string }]);
  const used = scale.levels.flatMap(({ conditions }) =>
    conditions.map((one) => (one.kind === "number" ? one.number : "")),
  );
  const numbers = {
    ...(used.includes("x") && { x: fine.x }),
    ...(used.includes("points") && { p: fine.p, q: fine.q }),
  };
  return spanOf(scale, completionsOf(scale, row, numbers));
};

describe("levels are those of an evaluator over fractions that tries every missing answer", () => {
  test("lowest, highest and level, of random scales and units", () => {
    let seen = { level: 0, none: 0, undecided: 0 };
    fc.assert(
      fc.property(randomScale, rows, (scale, all) => {
        fc.pre(checkLevelScale(scale).ok);
        const { table } = levelsOf(scale, randomTable(all));
        for (const [at, row] of all.entries()) {
          const [lowest, highest] = spanIn(scale, row);
          const ids = scale.levels.map(({ id }) => id);
          expect(cellOf(table, "lowest", at)).toBe(ids[lowest] ?? null);
          expect(cellOf(table, "highest", at)).toBe(ids[highest] ?? null);
          expect(cellOf(table, "level", at)).toBe(lowest === highest ? (ids[lowest] ?? null) : null);
          expect(cellOf(table, "isExact", at)).toBe(true);
          const verdict = cellOf(table, "verdict", at);
          expect(verdict).toBe(lowest !== highest ? "undecided" : lowest < 0 ? "none" : "level");
          seen = { ...seen, [verdict]: seen[verdict] + 1 };
        }
      }),
      settings,
    );
    // The law was not kept by asking nothing.
    expect(Math.min(seen.level, seen.none, seen.undecided)).toBeGreaterThan(50);
  });
});

describe("what to improve is what trying every set finds", () => {
  /** Every set of so many things made better, as the ids, by brute force. */
  function setsBy(scale: LevelScale, row: RawRow, size: number): readonly string[] {
    const before = scale.levels.findIndex(({ id }) => id === oracleLevel(scale, row));
    const better: (readonly [string, readonly RawRow[string][], string])[] = [];
    for (const { id, column, ...rest } of scale.items) {
      const cell = row[column] ?? "missing";
      if (rest.kind === "score") {
        if (rest.appliesWhere !== undefined && row[rest.appliesWhere] !== true) continue;
        const now = cell === "missing" ? 0 : rest.scores.indexOf(cell as number);
        if (now < 2) better.push([id, rest.scores.slice(now + 1), column]);
      } else if (cell === "fail" || cell === "missing") better.push([id, ["pass"], column]);
      else if (cell === "notApplicable" && scale.notApplicable === "failed") better.push([id, ["pass"], column]);
    }
    for (const [id, most] of [
      ["p", 5],
      ["q", 3],
      ["r", 4],
    ] as const) {
      if (id === "r" && row.applies !== true) continue;
      if (Number(row[id] ?? 0) < most) better.push([id, [String(most)], id]);
    }
    const found: string[] = [];
    const extend = (from: number, chosen: readonly string[], rows: readonly RawRow[]): void => {
      if (chosen.length === size) {
        const isThere = rows.some((one) => scale.levels.findIndex(({ id }) => id === oracleLevel(scale, one)) > before);
        if (isThere) found.push(chosen.join(","));
        return;
      }
      for (let at = from; at < better.length; at++) {
        const [id, values, column] = better[at] as (typeof better)[number];
        extend(
          at + 1,
          [...chosen, id],
          rows.flatMap((one) => values.map((value) => ({ ...one, [column]: value }))),
        );
      }
    };
    extend(0, [], [row]);
    return found;
  }

  test("the smallest sets, no smaller and no other", () => {
    const verdicts = new Map<string, number>();
    fc.assert(
      fc.property(randomScale, randomRow, (random, row) => {
        const scale = { ...random, missing: "failed" as const };
        fc.pre(checkLevelScale(scale).ok);
        const { verdict, sets, hasMore, from } = whatToImprove(levelsOf(scale, randomTable([row])), 0);
        verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
        expect(from).toBe(oracleLevel(scale, row));
        if (verdict === "top") {
          expect(from).toBe("high");
          return;
        }
        const bySize = [1, 2, 3].map((size) => setsBy(scale, row, size));
        const size = bySize.findIndex((found) => found.length > 0) + 1;
        if (size === 0) {
          expect(sets).toEqual([]);
          expect(["moreThanThree", "notByItems"]).toContain(verdict);
          return;
        }
        expect(verdict).toBe("sets");
        const listed = [...new Set(sets.map((set: readonly ImprovedItem[]) => set.map(({ id }) => id).join(",")))];
        const expected = bySize[size - 1] as readonly string[];
        expect(listed).toEqual(expected.slice(0, listed.length));
        if (!hasMore) expect(listed).toEqual(expected);
        else expect(sets.length).toBe(20);
      }),
      { ...settings, numRuns: 1000 },
    );
    for (const verdict of ["top", "sets", "moreThanThree", "notByItems"])
      expect(verdicts.get(verdict) ?? 0).toBeGreaterThan(5);
  });
});

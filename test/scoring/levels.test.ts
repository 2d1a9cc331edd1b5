import { readFileSync } from "node:fs";
import { formatRatio } from "chumchon/amounts";
import { healthVillage2559 } from "chumchon/data/community-sets";
import { lpaLevels2564 } from "chumchon/data/local-authority-sets";
import { getIndicator, type LevelScale, levelScaleOfBands, safeParseLevelScale } from "chumchon/indicators";
import { describeProblem } from "chumchon/kernel";
import {
  describeLevel,
  explainLevel,
  levelCountsOf,
  levelOfUnit,
  levelSentences,
  levelsOf,
  lintLevelScale,
  whatToImprove,
} from "chumchon/scoring";
import { cellOf, rowsOf, tableOf } from "chumchon/tables";
import { describe, expect, test } from "vitest";
import { hasSharedData, sharedData } from "../shared.js";
import { item, level, levelScale, scoreItem, sufficiency, title } from "./levelExample.js";

/** Outcomes of the 23 items: P passed, F failed, M missing, N not applicable. */
const village = (outcomes: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...outcomes].map((sign, at) => [
      `i${at + 1}`,
      { P: "pass", F: "fail", M: "missing", N: "notApplicable" }[sign] as string,
    ]),
  );

const levelOf = (scale: LevelScale, answers: Parameters<typeof levelOfUnit>[1]) => {
  const answer = levelOfUnit(scale, answers, "หมู่ 1");
  if (!answer.ok) throw new Error(answer.problems[0].code);
  return answer.value;
};

describe("count and core: the rule of the Ministry of Interior over a made-up core", () => {
  test.each([
    ["ten core passed and no other", `${"P".repeat(10)}${"F".repeat(13)}`, "enough"],
    ["16 passed", `${"P".repeat(16)}${"F".repeat(7)}`, "enough"],
    ["17 passed", `${"P".repeat(17)}${"F".repeat(6)}`, "well"],
    ["22 passed with all core", `${"P".repeat(22)}F`, "well"],
    ["all 23", "P".repeat(23), "prosperous"],
    ["22 passed, a core one failed", `F${"P".repeat(22)}`, undefined],
    ["nine passed", `${"P".repeat(9)}${"F".repeat(14)}`, undefined],
    ["a core item is missing, but the others do not suffice", `M${"P".repeat(4)}F${"P".repeat(17)}`, undefined],
  ])("%s", (_, outcomes, expected) => {
    const { verdict, level: found } = levelOf(sufficiency, village(outcomes));
    expect([verdict, found]).toEqual([expected === undefined ? "none" : "level", expected]);
  });

  test("a core item is missing: none or the level, and nothing between", () => {
    const found = levelOf(sufficiency, village(`M${"P".repeat(15)}${"F".repeat(7)}`));
    expect(found).toMatchObject({ verdict: "undecided", highest: "enough", isExact: true });
    expect(found.lowest).toBeUndefined();
    expect(found.level).toBeUndefined();
    expect(describeLevel(found).th).toBe(
      "หมู่ 1: ยังตัดสินไม่ได้ตามหมู่บ้านเศรษฐกิจพอเพียง (ข้อหลักสมมติ) (1) ตั้งแต่ ไม่มีระดับ ถึง พออยู่ พอกิน ยังตัดสินพออยู่ พอกินไม่ได้: ผ่านข้อหลัก 9 จาก 10 ข้อ ไม่มีข้อมูล: i1",
    );
  });

  test("missing items that make no difference leave the level decided", () => {
    // 12 passed and 4 missing: 12 to 16.
    expect(levelOf(sufficiency, village(`${"P".repeat(12)}MMMM${"F".repeat(7)}`)).level).toBe("enough");
    // 5 missing: 12 to 17.
    expect(levelOf(sufficiency, village(`${"P".repeat(12)}MMMMM${"F".repeat(6)}`))).toMatchObject({
      verdict: "undecided",
      lowest: "enough",
      highest: "well",
    });
  });

  test("missing and not applicable by other policies", () => {
    const open = village(`M${"P".repeat(16)}${"F".repeat(6)}`);
    expect(levelOf({ ...sufficiency, missing: "failed" }, open).verdict).toBe("none");
    expect(levelOf({ ...sufficiency, missing: "leftOut" }, open).level).toBe("enough");
    const out = village(`N${"P".repeat(16)}${"F".repeat(6)}`);
    expect(levelOf(sufficiency, out).level).toBe("enough");
    expect(levelOf({ ...sufficiency, notApplicable: "passed" }, out).level).toBe("well");
    expect(levelOf({ ...sufficiency, notApplicable: "failed" }, out).verdict).toBe("none");
  });

  test("the condition that decided is told, in the bulk table and in words", () => {
    const found = levelOf(sufficiency, village(`${"P".repeat(15)}${"F".repeat(8)}`));
    expect(found.next).toBe("well");
    expect(found.deciding).toMatchObject({ verdict: "unmet", fewest: 15, most: 15, of: 23 });
    expect(describeLevel(found).en).toBe(
      "หมู่ 1: Enough to live and eat, by Sufficiency economy village (made-up core) (1). It is reached by: 15 of 23 items passed (10 to 16 expected); 10 of 10 core items passed. Living and eating well is not reached: 15 of 23 items passed (17 to 22 expected).",
    );
    const core = levelOf(sufficiency, village(`FF${"P".repeat(10)}${"F".repeat(11)}`));
    expect(core.deciding?.failed).toEqual(["i1", "i2"]);
  });

  test("what to improve: any one of seven, or the core ones alone", () => {
    const schema = {
      unit: { kind: "text" },
      ...Object.fromEntries(sufficiency.items.map(({ id }) => [id, choice])),
    } as const;
    const cells = (outcomes: string): readonly string[] => ["A", ...Object.values(village(outcomes))];
    const improve = (outcomes: string) => whatToImprove(levelsOf(sufficiency, tableOf(schema, [cells(outcomes)])), "A");
    const sixteen = improve(`${"P".repeat(16)}${"F".repeat(7)}`);
    expect(sixteen.sets.map((set) => set.map(({ id }) => id))).toEqual(
      ["i17", "i18", "i19", "i20", "i21", "i22", "i23"].map((id) => [id]),
    );
    expect(improve(`FM${"P".repeat(10)}${"F".repeat(11)}`)).toMatchObject({
      to: "enough",
      sets: [
        [
          { id: "i1", was: "failed", to: "passed" },
          { id: "i2", was: "missing", to: "passed" },
        ],
      ],
      hasMore: false,
    });
    // Three of nine are 84 sets: the first twenty.
    const fourteen = improve(`${"P".repeat(14)}${"F".repeat(9)}`);
    expect([fourteen.sets.length, fourteen.hasMore]).toEqual([20, true]);
    expect(fourteen.sets[19]?.map(({ id }) => id)).toEqual(["i15", "i19", "i21"]);
    expect(improve("F".repeat(23)).verdict).toBe("moreThanThree");
    expect(improve("P".repeat(23)).verdict).toBe("top");
  });

  test("2,444 villages of one province in 2555: 1,384 + 963 + 97 (slideplayer.in.th/amp/1926604)", () => {
    const published = [1384, 963, 97];
    const passed = [12, 18, 23];
    const schema = {
      unit: { kind: "text" },
      ...Object.fromEntries(sufficiency.items.map(({ id }) => [id, choice])),
    } as const;
    const rows = published.flatMap((count, at) => {
      const outcomes = `${"P".repeat(passed[at] as number)}${"F".repeat(23 - (passed[at] as number))}`;
      return Array.from({ length: count }, (_, number) => [`${at}-${number}`, ...Object.values(village(outcomes))]);
    });
    expect(levelCountsOf(levelsOf(sufficiency, tableOf(schema, rows)))).toEqual({
      units: 2444,
      levels: { enough: 1384, well: 963, prosperous: 97 },
      none: 0,
      undecided: 0,
    });
  });
});

const choice = { kind: "choice", choices: ["pass", "fail", "notApplicable", "missing"] } as const;

describe("count of the worst, in the style of กชช. 2ค (cut-offs from memory, not sourced)", () => {
  const items = Array.from({ length: 33 }, (_, at) => scoreItem(`q${at + 1}`));
  const villages = levelScale({
    items,
    levels: [
      level("first", { kind: "scored", score: 1, from: 11, to: 33 }),
      level("second", { kind: "scored", score: 1, from: 6, to: 10 }),
      level("third", { kind: "scored", score: 1, to: 5 }),
    ],
  });
  const answers = (scores: readonly (number | null)[]): Record<string, number | null> =>
    Object.fromEntries(items.map(({ id }, at) => [id, scores[at] ?? 3]));

  test.each([
    [11, "first"],
    [10, "second"],
    [6, "second"],
    [5, "third"],
    [0, "third"],
  ])("%i items of score 1: %s", (worst, expected) => {
    expect(levelOf(villages, answers(new Array(worst).fill(1))).level).toBe(expected);
  });

  test("a missing score may be the worst or not", () => {
    const found = levelOf(villages, { ...answers([1, 1, 1, 1, 1]), q33: null });
    expect(found).toMatchObject({ verdict: "undecided", lowest: "second", highest: "third" });
  });

  test("to improve is to leave the worst score", () => {
    const table = tableOf(
      { unit: { kind: "text" }, ...Object.fromEntries(items.map(({ id }) => [id, { kind: "integer" } as const])) },
      [["A", ...Object.values(answers([1, 1, 1, 1, 1, 1, 2]))]],
    );
    expect(whatToImprove(levelsOf(villages, table), "A").sets[0]).toMatchObject([{ id: "q1", was: 1, to: 2 }]);
  });

  test("a score that is none is a problem of its row, and missing", () => {
    const table = tableOf(
      { unit: { kind: "text" }, ...Object.fromEntries(items.map(({ id }) => [id, { kind: "integer" } as const])) },
      [["A", ...Object.values({ ...answers([]), q2: 7 })]],
    );
    const { table: found, problems } = levelsOf(villages, table);
    expect(problems.kept).toEqual([{ code: "scoring.level.unknownScore", path: ["q2"], record: 0, item: "q2" }]);
    expect([cellOf(found, "missing", 0), cellOf(found, "level", 0)]).toEqual([1, "third"]);
    expect(levelOfUnit(villages, { ...answers([]), q2: 7 }).ok).toBe(false);
  });
});

describe("points with a pass mark: LPA, the mean of five sides is 70 per cent or more", () => {
  const sides = (...of: readonly (number | string | null)[]) =>
    Object.fromEntries(of.map((side, at) => [`side${at + 1}`, side]));
  test.each([
    ["exactly 70", sides(70, 70, 70, 70, 70), "passed"],
    ["a hair below", sides(70, 70, 70, 70, "69.999999"), undefined],
    ["one side below, the mean not", sides(20, 90, 80, 80, 80), "passed"],
    ["thirds that floats would lose", sides("0.1", "0.2", 100, 100, "149.7"), "outside"],
  ])("%s", (_, answers, expected) => {
    const found = levelOfUnit(lpaLevels2564, answers);
    if (expected === "outside") {
      expect(found.ok ? "" : describeProblem(found.problems[0], levelSentences).en).toContain("lies outside");
      return;
    }
    expect(found.ok && found.value.level).toBe(expected);
  });

  test("full marks on one side make up for it, and the sets are the smallest", () => {
    const table = tableOf(
      {
        unit: { kind: "text" },
        ...Object.fromEntries([1, 2, 3, 4, 5].map((at) => [`side${at}`, { kind: "integer" } as const])),
      },
      [["A", 50, 95, 70, 60, 60]],
    );
    const { sets } = whatToImprove(levelsOf(lpaLevels2564, table), "A");
    expect(sets.map((set) => set.map(({ id, was, to }) => [id, was, to]))).toEqual([
      [["side1", "50", "100"]],
      [["side3", "70", "100"]],
      [["side4", "60", "100"]],
      [["side5", "60", "100"]],
    ]);
  });

  test("more points than there are, or fewer than none, are a problem of their row, in declared decimals too", () => {
    const schema = {
      unit: { kind: "text" },
      ...Object.fromEntries([1, 2, 3, 4, 5].map((at) => [`side${at}`, { kind: "integer" } as const])),
    };
    const { table, problems } = levelsOf(
      lpaLevels2564,
      tableOf(
        schema as never,
        [
          ["A", 101, 70, 70, 70, 70],
          ["B", 70, 70, 70, 70, -1],
        ] as never,
      ),
    );
    expect(problems.kept.map(({ code, record, path }) => [code, record, ...path])).toEqual([
      ["scoring.level.outside", 0, "side1"],
      ["scoring.level.outside", 1, "side5"],
    ]);
    expect([...rowsOf(table)].map(({ verdict }) => verdict)).toEqual(["undecided", "undecided"]);
  });

  test("items on trial and sides that do not apply stay out", () => {
    // Side 1 of 2564: 23 items of 5 points counted, and one on trial that is not (scribd.com/document/751348443).
    const points = (id: string, most: number, more: object = {}) => ({ id, title, column: id, most, ...more });
    const scale = levelScale({
      numbers: [
        {
          id: "mean",
          title,
          kind: "points",
          outOf: 100,
          sides: [
            { id: "1", title, items: [points("counted", 115), points("trial", 5, { isCounted: false })] },
            { id: "2", title, items: [points("pao", 10, { appliesWhere: "isPao" })] },
          ],
        },
      ],
      levels: [level("passed", { kind: "number", number: "mean", from: { value: 70, isClosed: true } })],
    });
    const value = (answers: object) => {
      const { value: found } = levelOf(scale, answers as never).levels[0]?.conditions[0] ?? {};
      return found && formatRatio(found);
    };
    expect(value({ counted: "80.5", trial: 0, pao: 0, isPao: false })).toBe("70");
    expect(value({ counted: "80.5", trial: 5, pao: 0, isPao: true })).toBe("35");
  });
});

describe("votes: the mean level", () => {
  const scale = levelScale({
    numbers: [
      { id: "mean", title, kind: "votes", votes: [1, 2, 3, 4, 5].map((at) => ({ column: `v${at}`, level: at })) },
    ],
    levels: [
      level("fair", {
        kind: "number",
        number: "mean",
        from: { value: 3, isClosed: true },
        to: { value: 4, isClosed: false },
      }),
      level("good", { kind: "number", number: "mean", from: { value: 4, isClosed: true } }),
    ],
  });
  const hands = (...counts: readonly (number | null)[]) =>
    Object.fromEntries(counts.map((count, at) => [`v${at + 1}`, count]));
  test("exactly 4, just below, and nobody", () => {
    expect(levelOf(scale, hands(0, 0, 1, 1, 1)).level).toBe("good");
    expect(levelOf(scale, hands(0, 0, 1000001, 0, 1000000)).level).toBe("fair");
    expect(levelOf(scale, hands(0, 0, 0, 0, 0)).verdict).toBe("none");
  });
  test("hands that were not counted come near their level and do not reach it", () => {
    expect(levelOf(scale, hands(0, 0, 10, null, 0))).toMatchObject({ level: "fair" });
    expect(levelOf(scale, hands(0, 0, 0, null, 0))).toMatchObject({ level: "good" });
    expect(levelOf(scale, hands(0, 0, 10, 0, null))).toMatchObject({
      verdict: "undecided",
      lowest: "fair",
      highest: "good",
    });
  });
});

describe("votes for a lower level", () => {
  test("come near it and do not reach it, unless nobody else voted", () => {
    const scale = levelScale({
      numbers: [{ id: "mean", title, kind: "votes", votes: [1, 3].map((at) => ({ column: `v${at}`, level: at })) }],
      levels: [
        level("worse", { kind: "number", number: "mean", from: { value: 1, isClosed: false } }),
        level("calm", { kind: "number", number: "mean", to: { value: 1, isClosed: true } }),
      ],
    });
    expect(levelOf(scale, { v1: null, v3: 10 })).toMatchObject({ verdict: "level", level: "worse" });
    expect(levelOf(scale, { v1: null, v3: 0 })).toMatchObject({ verdict: "level", level: "calm" });
  });
});

describe("a score may become better in several ways", () => {
  test("but an item only in one of them", () => {
    const items = ["s", "t"].map(scoreItem);
    const scale = levelScale({
      items,
      levels: [level("mixed", { kind: "scored", score: 2, from: 1 }, { kind: "scored", score: 3, from: 1 })],
    });
    const integer = { kind: "integer" } as const;
    const table = tableOf({ unit: { kind: "text" }, s: integer, t: integer }, [["A", 1, 1]]);
    const sets = whatToImprove(levelsOf(scale, table), "A").sets.map((set) => set.map(({ id, to }) => `${id} ${to}`));
    expect(sets).toEqual([
      ["s 2", "t 3"],
      ["s 3", "t 2"],
    ]);
  });
});

describe("bands with gaps", () => {
  test("50 is score 1, 50.5 is nothing, 51 is score 2 (the form of Phetchabun)", () => {
    const band = (from: number, to?: number) => ({
      kind: "number" as const,
      number: "share",
      from: { value: from, isClosed: true },
      ...(to !== undefined && { to: { value: to, isClosed: true } }),
    });
    const scale = levelScale({
      numbers: [{ id: "share", title, kind: "column", column: "share" }],
      levels: [
        level("1", band(50, 50)),
        level("2", band(51, 75)),
        level("3", { kind: "number", number: "share", from: { value: 75, isClosed: false } }),
      ],
    });
    const found = ["49", "50", "50.5", "51", "75", "75.0000001"].map((share) => levelOf(scale, { share }).level);
    expect(found).toEqual([undefined, "1", undefined, "2", "2", "3"]);
    expect(levelOf(scale, {}).highest).toBe("3");
  });

  test.skipIf(!hasSharedData)("levels of health-managing villages add up to good or better, over all villages", () => {
    const file = `${sharedData}indicators/published_results.json`;
    const published = JSON.parse(readFileSync(file, "utf8")).healthVillage2561_zone1;
    const { rule } = getIndicator(healthVillage2559, "goodOrBetter");
    if (rule.kind !== "bands") throw new Error("bands were expected");
    const { id, edition } = healthVillage2559;
    const scale = levelScaleOfBands(rule.scale, { id, edition, title, column: "level", year: 2561 });
    const rows = published.rows as readonly (readonly (string | number)[])[];
    expect(rows.length).toBe(8);
    for (const [, all, , , ...rest] of rows) {
      const counts = rest.slice(0, 6) as readonly number[];
      const levels = counts.flatMap((count, at) => new Array<number>(count).fill(at + 1));
      const units = [...levels, ...new Array<null>((all as number) - levels.length).fill(null)];
      const schema = { unit: { kind: "text" }, level: { kind: "integer", optional: true } } as const;
      const found = levelCountsOf(
        levelsOf(
          scale,
          tableOf(
            schema,
            units.map((one, at) => [`${at}`, one]),
          ),
        ),
      );
      const { good = 0, veryGood = 0, excellent = 0 } = found.levels as Record<string, number>;
      expect(good + veryGood + excellent).toBe(rest[6]);
      expect(found.undecided).toBe((all as number) - levels.length);
    }
  });
});

describe("hostile input", () => {
  test("ids and units named like the parts of objects", () => {
    const names = ["__proto__", "constructor", "toString"];
    const scale = levelScale({
      items: names.map((id) => item(id, "flag")),
      levels: [level("__proto__", { kind: "passed", from: 2 }), level("constructor", { kind: "core", items: names })],
    });
    expect(safeParseLevelScale(scale).ok).toBe(true);
    const table = tableOf(
      { unit: { kind: "text" }, ...Object.fromEntries(names.map((id) => [id, { kind: "flag" } as const])) },
      [
        ["__proto__", true, true, false],
        ["hasOwnProperty", true, true, true],
      ],
    );
    const levels = levelsOf(scale, table);
    expect([...rowsOf(levels.table)].map((row) => row.level)).toEqual(["__proto__", "constructor"]);
    expect(explainLevel(levels, "hasOwnProperty").level).toBe("constructor");
    expect(levelCountsOf(levels).levels).toEqual(Object.fromEntries(["__proto__", "constructor"].map((id) => [id, 1])));
  });

  test("answers of another kind are problems, and nothing throws", () => {
    const scale = levelScale({
      items: [item("a"), item("b", "flag"), scoreItem("c")],
      levels: [level("one", { kind: "passed", from: 1 })],
    });
    const answer = levelOfUnit(scale, { a: "yes", b: "pass", c: Number.NaN } as never);
    expect(answer.ok ? [] : answer.problems.map(({ path, code }) => `${code} ${path}`)).toEqual([
      "scoring.level.unreadable a",
      "scoring.level.unreadable b",
      "scoring.level.unreadable c",
    ]);
  });

  test("a thousand items in a hundred crossing sets are answered in bounds that say they may be wide", () => {
    const items = Array.from({ length: 1000 }, (_, at) => item(`i${at}`));
    const scale = levelScale({
      items,
      levels: [
        level(
          "one",
          ...Array.from({ length: 90 }, (_, at) => ({
            kind: "passed" as const,
            from: 3,
            items: items.filter((_one, place) => (place * (at + 3)) % 7 < 3).map(({ id }) => id),
          })),
        ),
      ],
    });
    const schema = {
      unit: { kind: "text" },
      ...Object.fromEntries(items.map(({ id }) => [id, { ...choice, optional: true }])),
    } as const;
    const levels = levelsOf(scale, tableOf(schema, [["A", ...items.map(() => null)]]));
    expect([...rowsOf(levels.table)][0]).toMatchObject({ verdict: "undecided", lowest: null, highest: "one" });
    expect(lintLevelScale(scale).map(({ code }) => code)).not.toContain("scoring.levelScale.unreachable");
    expect(whatToImprove(levels, 0).verdict).toMatch(/sets|moreThanThree|notFound/);
  });
});

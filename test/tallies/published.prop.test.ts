import { formatDecimal, ratioOf, toDecimalText } from "chumchon/amounts";
import { type Table, tableOf } from "chumchon/tables";
import { checkPublished, type PublishedFinding, type PublishedRules, safeParsePublishedRules } from "chumchon/tallies";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const seed = 2559;
const whole = { kind: "integer", optional: true } as const;
const roundings = ["halfUp", "halfEven", "halfDown", "up", "down", "ceiling", "floor"] as const;

interface Row {
  readonly place: string;
  readonly pass: number;
  readonly fail: number;
  readonly before: number;
}
interface World {
  readonly rows: readonly Row[];
  readonly decimals: number;
  readonly rounding: (typeof roundings)[number];
}

const world: fc.Arbitrary<World> = fc.record({
  rows: fc.uniqueArray(
    fc.record({
      place: fc.stringMatching(/^[a-z]{1,6}$/),
      pass: fc.nat(10_000_000),
      fail: fc.nat(3),
      before: fc.nat(99),
    }),
    { minLength: 1, maxLength: 8, selector: ({ place }) => place },
  ),
  // 100 at 14 decimals is more than a column holds exactly.
  decimals: fc.nat(13),
  rounding: fc.constantFrom(...roundings),
});

type Cells = Readonly<Record<string, string | number | null>>;

/** A table as a careful office would print it. */
function printedOf({ rows, decimals, rounding }: World): readonly Cells[] {
  const add = (name: "pass" | "fail" | "before") => rows.reduce((sum, row) => sum + row[name], 0);
  const total = { place: "TOTAL", pass: add("pass"), fail: add("fail"), before: add("before") };
  return [...rows, total].map(({ place, pass, fail, before }) => {
    const surveyed = pass + fail;
    const share = surveyed === 0 ? null : toDecimalText(ratioOf(fail, surveyed), decimals, { percent: true, rounding });
    return { place, surveyed, pass, fail, before, change: fail - before, percent: share };
  });
}

function tabled(cells: Iterable<Cells>, decimals: number): Table {
  const percent = { kind: "decimal", decimals, optional: true } as const;
  const counts = { surveyed: whole, pass: whole, fail: whole, before: whole, change: whole };
  const table = tableOf({ place: { kind: "text" }, ...counts, percent }, cells);
  expect(table.rejected).toBe(0);
  return table;
}

const rulesOf = (rounding: World["rounding"]): PublishedRules => ({
  label: "place",
  rounding,
  relations: [
    { kind: "sum", figure: "surveyed", of: ["pass", "fail"] },
    { kind: "quotient", figure: "percent", of: ["fail"], over: ["surveyed"], per: 100 },
    { kind: "difference", figure: "change", from: "fail", less: "before" },
    { kind: "total", figures: ["surveyed", "pass", "fail", "before", "change"], row: "TOTAL" },
  ],
});

const keyOf = (finding: PublishedFinding): string =>
  "computed" in finding ? [finding.label, finding.column, finding.printed, finding.computed].join("|") : finding.code;

describe("laws of published tables", () => {
  test("a table made from its counts has no mismatch, at any decimals and any rounding; all of it is checked", () => {
    fc.assert(
      fc.property(world, (made) => {
        const cells = printedOf(made);
        const check = checkPublished(tabled(cells, made.decimals), rulesOf(made.rounding));
        expect([check.checked, check.reproduced]).toEqual([3 * cells.length + 5, 3 * cells.length + 5]);
        expect([check.problems.total, check.told.total]).toEqual([0, 0]);
      }),
      { seed, numRuns: 200 },
    );
  });

  test("a corrupted cell is found by every relation that sees it", () => {
    const columns = ["surveyed", "pass", "fail", "before", "change"] as const;
    fc.assert(
      fc.property(
        world,
        fc.nat(),
        fc.constantFrom(...columns),
        fc.integer({ min: 1, max: 9 }),
        (made, at, name, by) => {
          const cells = [...printedOf(made)];
          const row = at % cells.length;
          const sound = cells[row] as Cells;
          cells[row] = { ...sound, [name]: Number(sound[name]) + by };
          const check = checkPublished(tabled(cells, made.decimals), rulesOf(made.rounding));
          const found = check.problems.kept.map((finding) =>
            "column" in finding ? `${finding.label}.${finding.column}` : "",
          );
          const figure = {
            surveyed: "surveyed",
            pass: "surveyed",
            fail: "surveyed",
            before: "change",
            change: "change",
          };
          expect(found).toContain(`${sound.place}.${figure[name]}`);
          expect(found).toContain(`TOTAL.${name}`);
          if (name === "fail") expect(found).toContain(`${sound.place}.change`);
          expect(check.problems.total).toBe(check.checked - check.reproduced);
        },
      ),
      { seed, numRuns: 200 },
    );
  });

  test("a percentage that is off by one in its last place is found, and by nothing else", () => {
    fc.assert(
      fc.property(world, fc.nat(), (made, at) => {
        const cells = [...printedOf(made)];
        const row = at % cells.length;
        const sound = cells[row] as Cells;
        fc.pre(sound.percent !== null);
        const units = Number(String(sound.percent).replace(".", "")) + 1;
        fc.pre(Number.isSafeInteger(units));
        cells[row] = { ...sound, percent: formatDecimal(units, made.decimals) };
        const check = checkPublished(tabled(cells, made.decimals), rulesOf(made.rounding));
        expect(check.problems.kept).toMatchObject([
          {
            code: "tallies.published.quotientDiffers",
            label: sound.place,
            computed: sound.percent,
            difference: formatDecimal(1, made.decimals),
          },
        ]);
      }),
      { seed, numRuns: 200 },
    );
  });

  test("neither the order of rows nor that of relations matters", () => {
    const cell = fc.option(fc.nat(30), { nil: null });
    const rows = fc.uniqueArray(
      fc.record({
        ...{ place: fc.constantFrom("TOTAL", "a", "b", "c", "d"), surveyed: cell, pass: cell, fail: cell },
        ...{ before: cell, change: cell, percent: fc.option(fc.constantFrom("50.0", "33.3"), { nil: null }) },
      }),
      { maxLength: 5, selector: ({ place }) => place },
    );
    const shuffled = fc.tuple(rows, rows, fc.nat());
    fc.assert(
      fc.property(shuffled, ([cells, _, turn]) => {
        const rules = rulesOf("halfUp");
        const turned = [...cells.slice(turn % 5), ...cells.slice(0, turn % 5)].reverse();
        const one = checkPublished(tabled(cells, 1), rules);
        const other = checkPublished(tabled(turned, 1), { ...rules, relations: [...rules.relations].reverse() });
        expect([other.checked, other.reproduced, other.told.total]).toEqual([
          one.checked,
          one.reproduced,
          one.told.total,
        ]);
        expect(other.problems.kept.map(keyOf).sort()).toEqual(one.problems.kept.map(keyOf).sort());
        expect(one.problems.total).toBe(one.checked - one.reproduced);
      }),
      { seed, numRuns: 200 },
    );
  });

  test("rules survive JSON, and whatever comes as rules is an answer", () => {
    const { schema } = tabled([], 2);
    const rules = rulesOf("halfEven");
    expect(safeParsePublishedRules(JSON.parse(JSON.stringify(rules)), schema)).toEqual({ ok: true, value: rules });
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        expect(safeParsePublishedRules(anything, schema).ok).toBe(false);
      }),
      { seed, numRuns: 100 },
    );
  });
});

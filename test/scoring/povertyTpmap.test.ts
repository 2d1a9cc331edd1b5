import { parseCivilDate } from "chumchon/calendar";
import { bmn2560 } from "chumchon/data/bmn2560";
import {
  getIndicator,
  type PovertyCutoff,
  type PovertyItem,
  type PovertyMeasure,
  parsePovertyMeasure,
} from "chumchon/indicators";
import { describePoverty, explainPoverty, overlapOf, povertyOf } from "chumchon/scoring";
import { type ColumnSpec, tableOf } from "chumchon/tables";
import { createJudge, type HouseholdRecord } from "chumchon/tallies";
import { describe, expect, test } from "vitest";
import { shown } from "./povertyExample.js";

/*
 * The seventeen indicators of จปฐ. by dimension as TPMAP's own page had them on 15 June 2021 (github NEWKNP/TPMAP@b0fd0ba, next.html).
 * From which weight on a household is poor was not found: the cut-off is the caller's, and union here is an assumption.
 */
const dimensions = {
  health: ["1", "4", "5", "7"],
  living: ["8", "9", "10", "11"],
  education: ["15", "16", "17", "19"],
  income: ["20", "21", "22"],
  access: ["27", "28"],
} as const;
const titles = {
  health: { th: "ด้านสุขภาพ", en: "Health" },
  living: { th: "ด้านความเป็นอยู่", en: "Living" },
  education: { th: "ด้านการศึกษา", en: "Education" },
  income: { th: "ด้านรายได้", en: "Income" },
  access: { th: "ด้านการเข้าถึงบริการรัฐ", en: "Access to public services" },
};
type DimensionId = keyof typeof dimensions;
const dimensionIds = Object.keys(dimensions) as DimensionId[];

function tpmap(cutoff: PovertyCutoff): PovertyMeasure {
  return {
    id: "tpmap",
    edition: "2564",
    title: { th: "คนจนหลายมิติตาม TPMAP", en: "TPMAP multidimensional poverty" },
    citation: { source: { th: "หน้าเว็บ TPMAP", en: "TPMAP front end, 15 June 2021" }, evidence: "secondary" },
    items: dimensionIds.flatMap((id) =>
      dimensions[id].map(
        (number): PovertyItem => ({
          id: number,
          title: getIndicator(bmn2560, number).title,
          deprived: { kind: "outcome", column: number },
        }),
      ),
    ),
    dimensions: dimensionIds.map((id) => ({ id, title: titles[id], items: dimensions[id] })),
    weights: "nestedEqual",
    cutoff,
  };
}

/** The other reading of the same: five items, each deprived where any of its indicators fails. */
function byDimension(cutoff: PovertyCutoff): PovertyMeasure {
  const items = dimensionIds.map(
    (id): PovertyItem => ({
      id: `any-${id}`,
      title: titles[id],
      deprived: { kind: "anyOf", of: dimensions[id].map((column) => ({ kind: "outcome", column })) },
    }),
  );
  return {
    ...tpmap(cutoff),
    edition: "2564, by dimension",
    items,
    dimensions: [{ id: "all", title: titles.health, items: items.map(({ id }) => id) }],
  };
}

/** Made-up households; what is not answered here is missing. */
const well = {
  ...Object.fromEntries(
    ["4.1", "4.2", "4.3", "4.4", "8.1", "8.2", "9.drinkingWater", "10.water"].map((id) => [id, true]),
  ),
  ...Object.fromEntries(["5.1", "5.2", "5.3", "5.4"].map((id) => [id, true])),
  ...Object.fromEntries(["11.1", "11.2", "11.3", "11.4", "11.5", "11.6", "11.7", "11.8"].map((id) => [id, true])),
  "22.1": 100_000,
  "22.2": 0,
  "22.3": 0,
  "22.4": 0,
};
const person = {
  "7.1": true,
  "7.2": true,
  "17.finishedLowerSecondary": false,
  "19.reads": true,
  "19.writes": true,
  "19.calculates": true,
  "20.studentOnly": false,
  "20.disabledNotSelfReliant": false,
  "20.occupation": true,
  "20.income": true,
  "28.disabled": false,
};

function household(answers: object, member: object): HouseholdRecord {
  const answersOfPerson = { ...person, ...member };
  return {
    place: "84060101",
    answers: { ...well, ...answers },
    members: [{ age: 40, answers: answersOfPerson }],
  } as HouseholdRecord;
}

const judge = createJudge(bmn2560, { surveyedOn: parseCivilDate("15 มีนาคม 2561") });
const numbers = dimensionIds.flatMap((id) => [...dimensions[id]] as string[]);
const outcome: ColumnSpec = { kind: "choice", choices: ["pass", "fail", "notApplicable", "missing"] };

function unitsOf(households: readonly HouseholdRecord[]) {
  return tableOf(
    { key: { kind: "text" }, ...Object.fromEntries(numbers.map((id) => [id, outcome])) },
    households.map((record, index) => {
      const judged = judge(record);
      if (!judged.ok) throw new Error(JSON.stringify(judged.problems));
      const { indicators } = judged.value;
      // By name: a schema has columns named by numbers before all others.
      const found = numbers.map((id) => [id, indicators[id as keyof typeof indicators].outcome]);
      return { key: `key${index}`, ...Object.fromEntries(found) };
    }),
  );
}

describe("TPMAP's seventeen indicators over judged households", () => {
  const union = { kind: "union" } as const;
  const units = unitsOf([
    household({}, {}),
    household({ "9.drinkingWater": false }, {}),
    household({ "22.1": 37_999 }, { "20.occupation": false, "20.income": false }),
    household({ "10.water": undefined }, {}),
  ]);

  test("are seventeen, in five dimensions, and can be read", () => {
    const measure = tpmap(union);
    expect(parsePovertyMeasure(JSON.parse(JSON.stringify(measure)))).toEqual(measure);
    expect(measure.items).toHaveLength(17);
  });

  test("by union: who fails one indicator is poor, who has no child is not deprived in children", () => {
    const poverty = povertyOf(tpmap(union), units);
    expect([0, 1, 2, 3].map((row) => explainPoverty(poverty, row).verdict)).toEqual([
      "notPoor",
      "poor",
      "poor",
      "outOfSample",
    ]);
    const { whole } = poverty;
    expect([whole.kept, whole.units, shown(whole.headcountRatio)]).toEqual([3, 4, "2/3"]);
    // Water is 1/5 of 1/4; work and income are each 1/5 of 1/3.
    expect([0, 1, 2].map((row) => shown(explainPoverty(poverty, row).score))).toEqual(["0", "1/20", "2/15"]);
    expect(shown(whole.m0)).toBe("11/180");
    expect(whole.dimensions.map(({ id, contribution }) => [id, shown(contribution)])).toEqual([
      ["health", "0"],
      ["living", "3/11"],
      ["education", "0"],
      ["income", "8/11"],
      ["access", "0"],
    ]);
  });

  test("by dimension the same households are poor, and more deeply", () => {
    const { whole } = povertyOf(byDimension(union), units);
    expect([shown(whole.headcountRatio), shown(whole.m0)]).toEqual(["2/3", "2/15"]);
  });

  test("by another cut-off, which is the caller's", () => {
    const { whole } = povertyOf(tpmap({ kind: "atLeast", share: "2/15" }), units);
    expect(shown(whole.headcountRatio)).toBe("1/3");
  });

  test("the reason names indicators and weights, and no value", () => {
    const { th } = describePoverty(explainPoverty(povertyOf(tpmap(union), units), 2));
    expect(th).toContain(`${getIndicator(bmn2560, "22").title.th} (น้ำหนัก 1/15)`);
    expect(th).not.toContain("37");
  });

  test("targeted poor: poor and registered, both sizes told", () => {
    const { table } = povertyOf(tpmap(union), units);
    const registered = tableOf({ key: { kind: "text" } }, [["key0"], ["key2"], ["key9"]]);
    const { both, left, right } = overlapOf(
      { table: units, key: "key", where: table.columns.poor },
      { table: registered, key: "key" },
    );
    expect([both, left.size, right.size]).toEqual([1, 2, 3]);
  });
});

import { ratioOf, subtractRatio, sumRatios, toDecimalText } from "chumchon/amounts";
import { parseCivilDate } from "chumchon/calendar";
import { bmn2560 } from "chumchon/data/bmn2560";
import { thailand } from "chumchon/data/thailand";
import { type Axis, administrativeAxis, createAxis, createGazetteer, findPlace, parsePlaceCode } from "chumchon/places";
import { rowsOf, tableOf } from "chumchon/tables";
import {
  countsSchema,
  createTally,
  describeFigure,
  needsOf,
  type TallyFigure,
  tallyAt,
  tallyTable,
} from "chumchon/tallies";
import { describe, expect, test } from "vitest";
import { central2561, national2561 } from "../published/national2561.js";
import { suratThaniIndicator28 } from "../published/suratThani2561.js";

const suratThani28 = suratThaniIndicator28.districts;

const gazetteer = createGazetteer(thailand);
if (!gazetteer.ok) throw new Error("the embedded list");
const line = administrativeAxis(gazetteer.value, {
  asOf: parseCivilDate("1 มกราคม 2561"),
  groupings: ["provinceGroups2017"],
});
if (!line.ok) throw new Error("the territorial line");
const axis: Axis = line.value;

const percent = ({ share }: Pick<TallyFigure, "share">): string =>
  share === null ? "-" : toDecimalText(share, 2, { percent: true });
const failing = ({ share }: Pick<TallyFigure, "share">): string =>
  share === null ? "-" : toDecimalText(subtractRatio(ratioOf(1), share), 2, { percent: true });

/** One place, tallied from what is printed for it. */
function single(rows: readonly (readonly [string, number, number, number, string, string])[]) {
  const top = createAxis({ id: "one", levels: ["area"], nodes: [{ id: "area", level: "area" }] });
  if (!top.ok) throw new Error("the test's own axis");
  const tally = createTally(bmn2560, top.value);
  tally.add(
    tableOf(
      countsSchema,
      rows.map(([indicator, surveyed, pass, fail]) => ({ place: "area", indicator, surveyed, pass, fail })),
    ),
  );
  return tally.finish();
}

describe("published percentages", () => {
  test.each([...central2561, national2561])("indicator %s: %i surveyed", (...row) => {
    const [indicator, surveyed, pass, fail, passPercent, failPercent] = row;
    const figure = tallyAt(single([row]), "area", indicator);
    expect([figure.surveyed, figure.pass, figure.fail]).toEqual([surveyed, pass, fail]);
    expect([percent(figure), failing(figure)]).toEqual([passPercent, failPercent]);
  });

  test("899,080 of 899,118 shows 100.00 and is not all", () => {
    const figure = tallyAt(single(central2561), "area", "3");
    expect([percent(figure), figure.isAll]).toEqual(["100.00", false]);
    expect(describeFigure(figure)).toEqual({
      th: "100.00%: ผ่าน 899,080 จาก 899,118 คน แต่ไม่ใช่ทั้งหมด ไม่ผ่าน 38 คน",
      en: "100.00 %: 899,080 of 899,118 persons pass. Not all: 38 do not.",
    });
    expect(describeFigure(figure, 3).en).toBe("99.996 %: 899,080 of 899,118 persons pass.");
  });

  test("nobody surveyed is no share, and all of them is all", () => {
    const tally = single([
      ["1", 0, 0, 0, "", ""],
      ["4", 12, 12, 0, "", ""],
    ]);
    expect(tallyAt(tally, "area", "1")).toMatchObject({ share: null, isAll: false, surveyed: 0 });
    expect(describeFigure(tallyAt(tally, "area", "1")).en).toBe("No persons were surveyed.");
    expect(tallyAt(tally, "area", "4").isAll).toBe(true);
    expect(describeFigure(tallyAt(tally, "area", "4")).th).toBe("100.00%: ผ่าน 12 จาก 12 ครัวเรือน");
  });
});

describe("Surat Thani, indicator 28, 2561: 19 districts", () => {
  const tally = createTally(bmn2560, axis);
  tally.add(
    tableOf(
      countsSchema,
      suratThani28.map(({ place, surveyed, fail }) => ({ place, indicator: "28", surveyed, fail })),
    ),
  );
  const finished = tally.finish();

  test("the typed codes are those of the typed names", () => {
    const names = suratThani28.map(({ place: code }) => findPlace(gazetteer.value, parsePlaceCode(code))?.nameThai);
    expect(names).toEqual(suratThani28.map(({ name }) => name));
  });

  test("add up to the printed 3,990 / 12 / 0.30 %, in the province, its group and the country", () => {
    for (const place of ["84", "provinceGroups2017/S-G", "TH"]) {
      const figure = tallyAt(finished, place, "28");
      expect([figure.surveyed, figure.fail, figure.pass, failing(figure), percent(figure)]).toEqual([
        3990,
        12,
        3978,
        "0.30",
        "99.70",
      ]);
    }
    expect(finished).toMatchObject({ read: 19, accepted: 19, rejected: 0 });
  });

  test("each district's percentage is the printed one, and their mean is not the province's", () => {
    const shares = suratThani28.map(({ place }) => tallyAt(finished, place, "28"));
    expect(shares.map(failing)).toEqual(suratThani28.map(({ printedFailPercent }) => printedFailPercent));
    const fails = sumRatios(suratThani28.map(({ surveyed, fail }) => ratioOf(fail, surveyed)));
    expect(
      toDecimalText({ numerator: fails.numerator, denominator: fails.denominator * 19n }, 2, { percent: true }),
    ).toBe("0.29");
  });

  test("not applicable and missing are unknown, not 0; other indicators were not surveyed", () => {
    expect(tallyAt(finished, "84", "28")).toMatchObject({ notApplicable: null, missing: null, coverage: null });
    expect(tallyAt(finished, "84", "27")).toMatchObject({ surveyed: 0, share: null, coverage: null });
    expect(tallyAt(finished, "85", "28").share).toBe(null);
  });

  test("needs are the nine districts where somebody fails, and the province as one", () => {
    const needs = [...rowsOf(needsOf(finished))];
    expect(needs.map(({ place, failing }) => [place, failing])).toEqual(
      suratThani28.filter(({ fail }) => fail > 0).map(({ place, fail }) => [place, fail]),
    );
    expect([...rowsOf(needsOf(finished, { level: "province" }))]).toEqual([
      {
        need: "bmn/2560-2564/28/84",
        place: "84",
        source: "indicator",
        indicator: "28",
        unit: "person",
        failing: 12,
        surveyed: 3990,
      },
    ]);
  });

  test("as a table: a row for each province and indicator", () => {
    const table = tallyTable(finished, "province");
    expect(table.length).toBe(77 * 31);
    expect([...rowsOf(table)].filter(({ surveyed }) => surveyed !== 0)).toEqual([
      {
        place: "84",
        level: "province",
        indicator: "28",
        unit: "person",
        surveyed: 3990,
        pass: 3978,
        fail: 12,
        notApplicable: null,
        missing: null,
        isSuppressed: false,
      },
    ]);
  });

  test("a place or an indicator that is not there is a wrong program", () => {
    expect(() => tallyAt(finished, "8499", "28")).toThrow(RangeError);
    expect(() => tallyAt(finished, "84", "99" as "28")).toThrow(RangeError);
    expect(() => needsOf(finished, { level: "planet" })).toThrow(RangeError);
  });
});

import { parseCivilDate } from "chumchon/calendar";
import { bmn2560 } from "chumchon/data/bmn2560";
import { tableOfCsv } from "chumchon/formats";
import { getIndicator, type IndicatorSet } from "chumchon/indicators";
import { describeProblem } from "chumchon/kernel";
import { batchesOf, tableOf } from "chumchon/tables";
import { createJudge, recordsOfTable, recordsOfTables, surveySchema, talliesSentences } from "chumchon/tallies";
import { describe, expect, test } from "vitest";

const schema = surveySchema(bmn2560);
const judgeOne = createJudge(bmn2560, { surveyedOn: parseCivilDate("2018-03-15") });

/** Made-up households, as a file has them: the first row is the second of the file. */
function judged(csv: string): readonly (string | readonly string[])[] {
  const records = recordsOfTable(bmn2560, tableOfCsv(schema, csv));
  return [...records].map((record) => {
    const answer = judgeOne(record);
    if (answer.ok)
      return Object.values(answer.value.indicators)
        .map(({ outcome }) => outcome[0])
        .join("");
    return answer.problems.map(({ code, path, row }) =>
      [code.replace("tallies.", ""), ...path, `row ${row}`].join(" "),
    );
  });
}
const problems = (csv: string): readonly string[] =>
  judged(csv).flatMap((found) => (typeof found === "string" ? [] : found));

describe("households from the rows of their members", () => {
  test("the household's answers stand in its first row, or in each", () => {
    const once = judged(
      "household,place,members,age,9.drinkingWater,24.drinks\nA,84,2,40,ใช่,ไม่ใช่\nA,84,2,41,,ใช่\nB,84,1,3,ไม่ใช่,\n",
    );
    const each = judged(
      "household,place,members,age,9.drinkingWater,24.drinks\nA,84,2,40,ใช่,ไม่ใช่\nA,84,2,41,ใช่,ใช่\nB,84,1,3,ไม่ใช่,\n",
    );
    expect(once).toEqual(each);
    expect(once.map((outcomes) => [outcomes[8], outcomes[23]])).toEqual([
      ["p", "f"],
      ["f", "m"],
    ]);
  });

  test("the column of the place may be headed by the village, as in older files", () => {
    expect(problems("household,village,members,age\nA,84,1,40\n")).toEqual([]);
  });

  test("a workbook may number the households", () => {
    const rows = [1, 1, 2].map((household) => ({ household, place: "84", members: household === 1 ? 2 : 1, age: 40 }));
    const records = [...recordsOfTable(bmn2560, tableOf(schema, rows))];
    expect(records.map(({ members }) => members?.length)).toEqual([2, 1]);
  });

  test("a batch may end within a household", async () => {
    const rows = Array.from({ length: 7 }, (_, index) => ({
      household: `h${Math.floor(index / 3)}`,
      place: "84",
      members: index < 6 ? 3 : 1,
      age: 40,
    }));
    for (const size of [1, 2, 3, 100]) {
      const found: number[] = [];
      for await (const record of recordsOfTables(bmn2560, batchesOf(schema, rows, size))) {
        expect(judgeOne(record).ok, `batches of ${size}`).toBe(true);
        found.push(record.members?.length ?? 0);
      }
      expect(found).toEqual([3, 3, 1]);
    }
  });

  test.each<[string, string, readonly string[]]>([
    ["members that contradict the head count", "A,84,3,,40,\nA,84,3,,41,", ["record.memberCount memberCount row 2"]],
    ["a negative age, which the table refuses", "A,84,2,,40,\nA,84,2,,-1,", ["record.memberCount memberCount row 2"]],
    [
      "a rejected row in the middle",
      "A,84,2,,40,\nA,84,2,,old,\nA,84,2,,41,",
      ["household.rowRejected household row 3"],
    ],
    ["an age of 131", "A,84,1,,131,", ["member.ageUnlikely members 0 age row 2"]],
    [
      "born after the survey",
      "A,84,2,1 ม.ค. 2560,,\nA,84,2,16 มีนาคม 2561,,",
      ["member.bornAfterSurvey members 1 born row 3"],
    ],
    ["a Buddhist year in ISO form", "A,84,1,2515-01-12,,", ["member.bornInBuddhistYear members 0 born row 2"]],
    ["a day that never was", "A,84,1,31 กุมภาพันธ์ 2515,,", ["member.bornUnreadable members 0 born row 2"]],
    ["a Thai month with a common year", "A,84,1,12 มกราคม 1972,,", ["member.bornUnreadable members 0 born row 2"]],
    [
      "Buddhist and common years in one household",
      "A,84,2,8/9/2515,,\nA,84,2,8/9/1972,,",
      ["household.erasMixed born row 3"],
    ],
    ["a place that differs", "A,84,2,,40,\nA,85,2,,41,", ["household.rowsDiffer place row 3"]],
    ["a head count that differs", "A,84,2,,40,\nA,84,3,,41,", ["household.rowsDiffer members row 3"]],
    ["an answer that differs", "A,84,2,,40,ใช่\nA,84,2,,41,ไม่ใช่", ["household.rowsDiffer 9.drinkingWater row 3"]],
    [
      "rows that stand apart",
      "A,84,2,,40,\nB,84,1,,30,\nA,84,2,,41,",
      [
        "record.memberCount memberCount row 2",
        "household.rowsApart household row 4",
        "record.memberCount memberCount row 4",
      ],
    ],
    ["a household that comes twice", "A,84,1,,40,\nB,84,1,,30,\nA,84,1,,40,", ["household.rowsApart household row 4"]],
    [
      "101 members",
      Array.from({ length: 101 }, () => "A,84,101,,40,").join("\n"),
      ["record.tooManyMembers members row 2"],
    ],
    [
      "10,001 rows of one id",
      Array.from({ length: 10_001 }, () => "A,84,4,,40,").join("\n"),
      ["record.tooManyMembers members row 2"],
    ],
  ])("%s", (_, rows, expected) => {
    expect(problems(`household,place,members,born,age,9.drinkingWater\n${rows}\n`)).toEqual(expected);
  });

  test("text in a number field: the household is refused whole, and the table's own problem names row and column", () => {
    const table = tableOfCsv(schema, "household,place,members,age,22.1\nA,84,2,40,12000\nA,84,2,41,มาก\nB,84,1,30,1\n");
    expect(table.problems.kept.map(({ code, path, row }) => [code, path[0], row])).toEqual([
      ["tables.cell.unreadable", "22.1", 3],
    ]);
    expect([...recordsOfTable(bmn2560, table)].map((record) => judgeOne(record).ok)).toEqual([false, true]);
  });

  test("missing keys: columns that are not in the file were not asked", () => {
    expect(judged("household,place,members\nA,84,1\n")[0]).toMatch(/^m/);
  });

  test("reasons for missing answers", () => {
    const csv = (missing: string) =>
      `household,place,members,age,9.drinkingWater,30.tookPart,25.smokes,missing\nA,84,1,40,,ใช่,,${missing}\n`;
    const because = (missing: string, id: "9" | "25") => {
      const [record] = [...recordsOfTable(bmn2560, tableOfCsv(schema, csv(missing)))];
      const answer = judgeOne(record ?? { place: "" });
      return answer.ok ? answer.value.indicators[id].reason.because : answer.problems[0].code;
    };
    expect(because("9.drinkingWater refused; 25.smokes unreadable", "9")).toBe("refused");
    expect(because("9.drinkingWater refused; 25.smokes=อ่านไม่ออก", "25")).toBe("unreadable");
    expect(because("", "9")).toBe("notAsked");
    expect(because("99 refused", "9")).toBe("tallies.row.missingUnreadable");
    expect(because("9.drinkingWater lost", "9")).toBe("tallies.row.missingUnreadable");
    expect(because("30.tookPart refused", "9")).toBe("tallies.row.answeredAndMissing");
  });

  test("no cell is in a problem", () => {
    const csv = "household,place,members,born,age,9.drinkingWater\nA,84,2,12-34-5678,,ใช่\nA,84,2,,77,ไม่ใช่\n";
    const found = [...recordsOfTable(bmn2560, tableOfCsv(schema, csv))].flatMap((record) => {
      const answer = judgeOne(record);
      return answer.ok ? [] : answer.problems;
    });
    expect(found).toHaveLength(2);
    expect(JSON.stringify([found, found.map((one) => describeProblem(one, talliesSentences))])).not.toMatch(/5678|77/);
  });

  test("households no longer remembered are not told apart, so that memory does not grow", () => {
    const rows = ["A", "B", "C", "A"].map((household) => ({ household, place: "84", members: 1, age: 40 }));
    const told = (remembered: number) =>
      [...recordsOfTable(bmn2560, tableOf(schema, rows), { remembered })].map(({ problems }) => problems?.length ?? 0);
    expect([told(3), told(2)]).toEqual([
      [0, 0, 0, 1],
      [0, 0, 0, 0],
    ]);
    expect(() => told(-1)).toThrow(/^remembered/);
  });
});

describe("villages and organisations, a row each", () => {
  const title = { th: "สมมติ", en: "made up" };
  const { alternatives: _, ...like } = getIndicator(bmn2560, "9");
  const villages: IndicatorSet = {
    ...bmn2560,
    recordsOf: "village",
    unitTypes: [
      { id: "hill", title },
      { id: "plain", title },
    ],
    openPoints: [],
    questions: [
      { id: "q", of: "village", kind: "flag", title },
      { id: "n", of: "village", kind: "number", title },
    ],
    indicators: [
      {
        ...like,
        unit: "village",
        base: { of: "village", title },
        rule: { kind: "yes", question: "q" },
        appliesTo: ["hill"],
      },
    ],
  };

  test("are records without members, with their row", () => {
    const csv =
      "place,type,surveyedOn,q,n,missing\n84100108,hill,15 มีนาคม 2561,ใช่,1.5,\n84100109,plain,,,,q refused\n84100110,hill,,,,q refused\n";
    const records = [...recordsOfTable(villages, tableOfCsv(surveySchema(villages), csv))];
    expect(records[0]).toEqual({
      place: "84100108",
      type: "hill",
      surveyedOn: "2018-03-15",
      row: 2,
      answers: { q: true, n: 1.5 },
    });
    const judgeVillage = createJudge(villages, { surveyYear: 2561 });
    const outcomes = records.map((record) => {
      const answer = judgeVillage(record);
      return answer.ok
        ? [answer.value.indicators["9"]?.outcome, answer.value.indicators["9"]?.reason.because]
        : answer.problems;
    });
    expect(outcomes).toEqual([
      ["pass", "rule"],
      ["notApplicable", "otherType"],
      ["missing", "refused"],
    ]);
  });

  test("a day of the survey that cannot be read is a problem with its row", () => {
    const [record] = [
      ...recordsOfTable(villages, tableOfCsv(surveySchema(villages), "place,type,surveyedOn\n84,hill,yesterday\n")),
    ];
    const answer = createJudge(villages, { surveyYear: 2561 })(record ?? { place: "" });
    expect(answer.ok ? [] : answer.problems).toEqual([
      { code: "tallies.record.surveyDayUnreadable", path: ["surveyedOn"], row: 2 },
    ]);
  });
});

import { parseCivilDate } from "chumchon/calendar";
import { bmn2560 } from "chumchon/data/bmn2560";
import { describeProblem } from "chumchon/kernel";
import { createAxis } from "chumchon/places";
import { createTally, type SurveyRecord, talliesSentences, tallyAt } from "chumchon/tallies";
import { describe, expect, test } from "vitest";

const survey = { surveyedOn: parseCivilDate("2018-03-15") };
const built = createAxis({ id: "village", levels: ["village"], nodes: [{ id: "84060101", level: "village" }] });
if (!built.ok) throw new Error("the test's own axis");
const axis = built.value;

/** A made-up household of one, whose water is clean. */
const sound = {
  place: "84060101",
  answers: { "9.drinkingWater": true },
  members: [{ age: 40, answers: { "25.smokes": false } }],
};
const ofMember = (member: object): object => ({ ...sound, members: [{ age: 40 }, member] });

/** What stands in a bad record, and must stand in no sentence about it. */
const secret = "7770777";

/** The record; the problem, its path joined to it; and what each sentence says was expected. */
const cases: readonly (readonly [
  what: string,
  record: unknown,
  problem: string,
  expected: readonly [th: string, en: string],
])[] = [
  [
    "no place",
    { ...sound, place: undefined },
    "record.noPlace place",
    ["รหัสหมู่บ้าน 8 หลัก", "the eight-digit code of a village was expected"],
  ],
  [
    "a place that is a number",
    { ...sound, place: Number(secret) },
    "record.noPlace place",
    ["ต้องเป็นข้อความ", "Text such as"],
  ],
  [
    "no members",
    { ...sound, members: undefined },
    "record.noMembers members",
    ["อย่างน้อยหนึ่งคน", "At least one member was expected"],
  ],
  ["nobody", { ...sound, members: [] }, "record.noMembers members", ["อย่างน้อยหนึ่งคน", "At least one member"]],
  ["no record", null, "record.notAnObject", ["ต้องเป็นออบเจกต์", "An object with place and answers"]],
  ["a text", secret, "record.notAnObject", ["ต้องเป็นออบเจกต์", "An object with place and answers"]],
  [
    "a member that is a name",
    { ...sound, members: [secret] },
    "member.notAnObject members 0",
    ["born หรือ age", "An object with born or age"],
  ],
  [
    "a negative age",
    ofMember({ age: -7770777 }),
    "member.ageUnlikely members 1 age",
    ["0 ถึง 130 ปี", "a whole number from 0 to 130 years"],
  ],
  [
    "an age in words",
    ofMember({ age: `${secret} ปี` }),
    "member.ageUnlikely members 1 age",
    ["0 ถึง 130 ปี", "from 0 to 130"],
  ],
  [
    "born after the survey, by a day",
    ofMember({ born: "2018-03-16" }),
    "member.bornAfterSurvey members 1 born",
    ["อยู่หลังวันสำรวจ", "after the survey"],
  ],
  [
    "born in a Buddhist year, beside one in a common year",
    { ...sound, members: [{ born: "1972-01-12" }, { born: "2515-01-12" }] },
    "member.bornInBuddhistYear members 1 born",
    ["ต้องเป็นปี ค.ศ.", "A year of the common era was expected"],
  ],
  [
    "surveyed in a Buddhist year",
    { ...sound, surveyedOn: "2561-03-15" },
    "record.surveyDayElsewhere surveyedOn",
    ["ปีสำรวจ พ.ศ. 2561", "the survey of B.E. 2561"],
  ],
  [
    "a birth that is no day",
    ofMember({ born: `1972-02-30 ${secret}` }),
    "member.bornUnreadable members 1 born",
    ["ปปปป-ดด-วว", "a day that exists"],
  ],
  [
    "an age that is not that of the birth",
    ofMember({ born: "1972-01-12", age: 12 }),
    "member.ageContradictsBirth members 1 age",
    ["ไม่ตรงกับวันเกิด", "does not agree with the day of birth"],
  ],
  [
    "two by the head count, one in the list",
    { ...sound, memberCount: 7770777 },
    "record.memberCount memberCount",
    ["ไม่ตรงกับรายชื่อ", "does not agree with the list"],
  ],
  [
    "a head count in words",
    { ...sound, memberCount: "1" },
    "record.memberCount memberCount",
    ["ไม่ตรงกับรายชื่อ", "does not agree with the list"],
  ],
  [
    "text where a number is asked",
    { ...sound, answers: { "22.1": `ประมาณ ${secret} บาท` } },
    "answer.notNumber answers 22.1",
    ["ต้องตอบเป็นตัวเลข", "answered by a number"],
  ],
  [
    "text where yes or no is asked",
    ofMember({ answers: { "25.smokes": `no, ${secret}` } }),
    "answer.notFlag members 1 answers 25.smokes",
    ["true (ใช่) หรือ false (ไม่ใช่)", "true, false or { missing: reason }"],
  ],
  [
    "10,000 members",
    { ...sound, members: Array.from({ length: 10_000 }, () => ({ age: 40 })) },
    "record.tooManyMembers members",
    ["เกิน 100 คน", "more than 100 members"],
  ],
];

describe("a bad record is a problem, and the run goes on", () => {
  test.each(cases)("%s", (_, record, problem, [th, en]) => {
    const builder = createTally(bmn2560, axis, { survey });
    builder.add([sound, record, sound] as SurveyRecord[]);
    const tally = builder.finish();
    expect([tally.read, tally.accepted, tally.rejected]).toEqual([3, 2, 1]);
    expect(tallyAt(tally, "84060101", "9")).toMatchObject({ surveyed: 2, pass: 2 });
    expect(tally.problems.kept.map(({ code, path }) => [code.replace("tallies.", ""), ...path].join(" "))).toEqual([
      problem,
    ]);
    const [found] = tally.problems.kept;
    if (found === undefined) throw new Error("a problem");
    expect(found.record).toBe(1);
    const said = describeProblem(found, talliesSentences);
    expect(said.th).toContain(th);
    expect(said.en).toContain(en);
    // The field stands in the same sentence.
    for (const field of found.path.filter((step) => typeof step === "string"))
      for (const sentence of [said.th, said.en]) expect(sentence).toContain(field);
    for (const text of [said.th, said.en, JSON.stringify(tally.problems.kept)])
      for (const personal of [secret, "1972", "2515", "2018-03-16"]) expect(text).not.toContain(personal);
  });

  test("all of them in one run: accepted + rejected = read, each with its record, and its row where it has one", () => {
    const builder = createTally(bmn2560, axis, { survey });
    const isObject = (record: unknown): record is object => typeof record === "object" && record !== null;
    const records = cases.map(([, record], at) => (isObject(record) ? { ...record, row: 2 + at } : record));
    builder.add(records as SurveyRecord[]);
    builder.add([sound]);
    const tally = builder.finish();
    expect([tally.read, tally.accepted, tally.rejected]).toEqual([cases.length + 1, 1, cases.length]);
    expect(tally.problems.kept.map(({ record, row }) => [record, row])).toEqual(
      records.map((record, at) => [at, isObject(record) ? 2 + at : undefined]),
    );
  });

  test("10,000 members are counted where so many were foreseen, and all that is wrong with a record is told", () => {
    const builder = createTally(bmn2560, axis, { survey: { ...survey, mostMembers: 10_000 } });
    builder.add([{ ...sound, members: Array.from({ length: 10_000 }, () => sound.members[0] as object) }]);
    builder.add([
      { place: "", memberCount: 3, answers: { "9.drinkingWater": 7 }, members: [{ age: -1 }] },
    ] as unknown as SurveyRecord[]);
    const tally = builder.finish();
    expect([tallyAt(tally, "84060101", "25").pass, tally.accepted, tally.rejected]).toEqual([10_000, 1, 1]);
    expect(tally.problems.kept.map(({ code, record }) => [code, record])).toEqual([
      ["tallies.record.noPlace", 1],
      ["tallies.answer.notFlag", 1],
      ["tallies.record.memberCount", 1],
      ["tallies.member.ageUnlikely", 1],
    ]);
  });
});

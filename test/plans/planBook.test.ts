import { describeProblem, isProblemError, kernelSentences } from "chumchon/kernel";
import { parsePlanBook, safeParsePlanBook } from "chumchon/plans";
import { describe, expect, test } from "vitest";

const facts = { id: "1", line: "8-3", plan: "v", body: "ที่ประชุม", date: "2023-08-15" };
const withDecision = (decision: object): unknown => ({
  plans: [],
  decisions: [{ ...facts, ...decision }],
  asOf: "2024-11-30",
});

/** Where the first thing is wrong, and what was expected there. */
function firstFault(input: unknown): string | undefined {
  const answer = safeParsePlanBook(input);
  return answer.ok ? undefined : describeProblem(answer.problems[0], kernelSentences).en;
}

describe("a plan book from JSON", () => {
  test.each([
    { act: "adopt", fiscalYears: [2568], partner: "residents", document: { th: "มติ", en: "resolution" } },
    { act: "mergeInto", target: "9-2" },
    { act: "escalateTo" },
    { act: "escalateTo", target: "la", ledger: "own" },
    { act: "return", reason: "ไม่ใช่ที่สาธารณะ" },
    { act: "deferTo", to: 2569 },
    { act: "duplicateOf", target: "9-2", evidence: "แบบเดียวกัน" },
    { act: "revise", satang: 100 },
  ])("takes the decision $act as it is", (decision) => {
    expect(parsePlanBook(withDecision(decision)).decisions).toEqual([{ ...facts, ...decision }]);
  });

  test("reads the parts of partners exactly", () => {
    const { decisions } = parsePlanBook(withDecision({ act: "share", partners: [{ id: "la", share: "1/3" }] }));
    expect(decisions[0]).toMatchObject({ partners: [{ id: "la", share: { numerator: 1n, denominator: 3n } }] });
  });

  test.each<[object, string]>([
    [{ act: "adopt", fiscalYears: [2025] }, "decisions.0.fiscalYears.0"],
    [{ act: "adopt", date: "15/8/2566" }, "decisions.0.date"],
    [{ act: "return" }, "decisions.0.reason"],
    [{ act: "share", partners: [{ id: "la", share: "a third" }] }, "decisions.0.partners.0.share"],
    [{ act: "revise", satang: 1.5 }, "decisions.0.satang"],
    [{ act: "vanish" }, "decisions.0.act"],
    [{ act: "adopt", reasn: "typing error" }, "decisions.0"],
  ])("refuses %j at %s", (decision, path) => {
    expect(firstFault(withDecision(decision))).toContain(`${path}: `);
  });

  test("says what was expected", () => {
    expect(firstFault(withDecision({ act: "adopt", date: "15/8/2566" }))).toContain(
      "a day in ISO form, such as 2024-08-15",
    );
  });

  test("refuses what is no plain data before it looks at the shape", () => {
    const circle: { plans: unknown[] } = { plans: [] };
    circle.plans.push(circle);
    const answer = safeParsePlanBook(circle);
    expect(answer.ok ? [] : answer.problems.map(({ code }) => code)).toEqual(["kernel.plainData.cycle"]);
  });

  test("throws where it must be right", () => {
    try {
      parsePlanBook({});
      expect.unreachable();
    } catch (error) {
      expect(isProblemError(error)).toBe(true);
    }
  });
});

test("a part of thousands of digits is refused before it is read", () => {
  const share = { id: "p", share: `1/1${"0".repeat(9000)}3` };
  const facts = { id: "d", line: "l", plan: "v", body: "มติ", date: "2024-01-01" };
  const answer = safeParsePlanBook({
    plans: [],
    decisions: [{ ...facts, act: "share", partners: [share] }],
    asOf: "2024-08-15",
  });
  expect(answer.ok ? [] : answer.problems.map(({ path }) => path.join("."))).toEqual(["decisions.0.partners.0.share"]);
});

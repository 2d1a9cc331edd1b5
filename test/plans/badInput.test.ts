import { ratioOf, type Satang } from "chumchon/amounts";
import { parseFiscalYear } from "chumchon/calendar";
import { describeProblem } from "chumchon/kernel";
import {
  balanceOf,
  type Partner,
  type Plan,
  type PlanLines,
  type PlansProblem,
  type Policy,
  plansSentences,
  rollUpPlans,
} from "chumchon/plans";
import { describe, expect, test } from "vitest";
import { asOf, ladder, ledgerOf, linesOf, type Order, planOf, type Row, windowOf } from "./shared.js";

const year = parseFiscalYear;
const codesOf = (problems: readonly PlansProblem[]): readonly string[] =>
  problems.map(({ code }) => code.slice("plans.".length));

/** What is wrong, and what is left in the balance. */
function answerTo(
  rows: readonly Row[],
  orders: readonly Order[] = [],
): { codes: readonly string[]; closing: number; requests: number } {
  const ledger = ledgerOf(rows, orders);
  const total = (name: "closing" | "closingRequests"): number =>
    ledger.sheets.columns[name].values.reduce((a, b) => a + b, 0);
  return { codes: codesOf(ledger.problems.kept), closing: total("closing"), requests: total("closingRequests") };
}

const good: Row = { id: "good", fy2567: "1" };

describe("plans that make no tree", () => {
  const planProblems = (...plans: readonly Plan[]): readonly string[] => {
    const answer = rollUpPlans(linesOf([]), { plans, asOf });
    return answer.ok ? [] : codesOf(answer.problems);
  };
  test.each([
    ["plan.noId", [planOf("", "village")]],
    ["plan.duplicate", [planOf("a", "village"), planOf("a", "village")]],
    ["plan.windowReversed", [planOf("a", "village", undefined, { first: year(2569), last: year(2567) })]],
    ["plan.aboveUnknown", [planOf("a", "village", "b")]],
    ["plan.aboveNotHigher", [planOf("a", "village", "b"), planOf("b", "village")]],
    ["plan.aboveNotHigher", [planOf("a", "district", "a")]],
  ])("%s", (code, plans) => {
    expect(planProblems(...plans)).toEqual([code]);
  });

  test("every plan of a circle is named", () => {
    expect(planProblems(planOf("a", "village", "b"), planOf("b", "district", "a"))).toEqual(["plan.aboveNotHigher"]);
  });
});

describe("a wrong line is left out, and the balance closes over the rest", () => {
  test.each([
    ["line.planUnknown", { plan: "x", fy2567: "5" }],
    ["line.partnersMissing", { kind: "joint", fy2567: "5" }],
    ["line.partnersUnreadable", { kind: "joint", partners: "residents", fy2567: "5" }],
    ["line.partnersUnreadable", { kind: "joint", partners: "a=1/2;a=1/2", fy2567: "5" }],
    ["line.sharesNotWhole", { kind: "joint", partners: "a=1/2;b=2/3", fy2567: "5" }],
    ["line.sharesNotWhole", { kind: "joint", partners: "a=3/2;b=-1/2", fy2567: "5" }],
  ])("%s", (code, row) => {
    expect(answerTo([good, { id: "bad", ...row }])).toEqual({ codes: [code], closing: 100, requests: 1 });
  });

  const evenly = (count: number) => Array.from({ length: count }, (_, number) => `p${number}=1/${count}`).join(";");

  test.each([
    ["line.partnersTooMany", evenly(501)],
    ["line.sharesTooFine", `a=1/1${"0".repeat(9000)}1;b=1/1${"0".repeat(9000)}3`],
    ["line.sharesTooFine", "a=1/1000003;b=1/1000033;c=1/1000037"],
  ])("partners that cannot be worked with: %s", (code, partners) => {
    const ledger = ledgerOf([good, { id: "bad", kind: "joint", partners, fy2567: "5" }]);
    expect(codesOf(ledger.problems.kept)).toEqual([code]);
    expect(JSON.stringify(ledger.problems.kept).length).toBeLessThan(500);
  });

  test("five hundred partners are no problem", () => {
    expect(answerTo([{ id: "many", kind: "joint", partners: evenly(500), fy2567: "5" }]).codes).toEqual([]);
  });

  test("a decision shares among partners that cannot be worked with", () => {
    const share = (partners: readonly Partner[]) => ({ act: "share", line: "good", plan: "v", partners }) as const;
    const many = Array.from({ length: 501 }, (_, number) => ({ id: `p${number}`, share: ratioOf(1, 501) }));
    const fine = [{ id: "a", share: ratioOf(1n, 10n ** 9000n) }];
    expect(answerTo([good], [share(many)]).codes).toEqual(["decision.partnersTooMany"]);
    expect(answerTo([good], [share(fine)]).codes).toEqual(["decision.sharesTooFine"]);
  });

  test("every line of an id that is not its own", () => {
    expect(answerTo([good, { id: "bad", fy2567: "5" }, { id: "bad", fy2568: "6" }])).toEqual({
      codes: ["line.duplicate", "line.duplicate"],
      closing: 100,
      requests: 1,
    });
  });

  test("a year outside the window of its plan", () => {
    const lines = linesOf([good, { id: "bad", fy2571: "5" }, { id: "empty", fy2571: "" }], windowOf(2566, 2571));
    const ledger = rollUpPlans(lines, { plans: ladder, asOf });
    expect(ledger.ok && ledger.value.problems.kept).toEqual([
      {
        code: "plans.line.yearOutsideWindow",
        path: ["fy2571"],
        record: 1,
        line: "bad",
        fiscalYear: 2571,
        first: 2567,
        last: 2569,
      },
    ]);
  });

  test("what is negative, 1e400 or no number never enters the table", () => {
    const lines = linesOf([
      good,
      { id: "a", fy2567: "-5" },
      { id: "b", fy2567: "1e400" },
      { id: "c", fy2567: "กฎหมาย" },
    ]);
    expect([lines.length, lines.rejected]).toEqual([1, 3]);
    expect(lines.problems.kept.map(({ code }) => code)).toEqual([
      "tables.cell.tooLow",
      "tables.cell.unreadable",
      "tables.cell.unreadable",
    ]);
  });

  test("a negative amount in columns made by a program", () => {
    const lines = linesOf([good, { id: "bad", fy2567: "5" }]);
    const fy2567 = { ...lines.columns.fy2567, values: Float64Array.of(100, -1) };
    const changed = { ...lines, columns: { ...lines.columns, fy2567 } } as PlanLines;
    const ledger = rollUpPlans(changed, { plans: ladder, asOf });
    expect(ledger.ok && codesOf(ledger.value.problems.kept)).toEqual(["line.amountUnsound"]);
  });

  test("amounts that together are beyond exact counting", () => {
    const most = "90071992547409.91";
    expect(answerTo([{ id: "1", fy2567: most, fy2568: "0.01" }]).codes).toEqual(["line.amountUnsound"]);
    const answer = rollUpPlans(linesOf([good, { id: "1", fy2567: most }]), { plans: ladder, asOf });
    expect(answer.ok ? [] : codesOf(answer.problems)).toEqual(["lines.tooMuch"]);
  });
});

describe("a wrong decision does not bind, keeps policy out, and is named", () => {
  const line = { line: "good", plan: "v" } as const;
  test.each<[string, Order]>([
    ["decision.lineUnknown", { ...line, line: "x", act: "adopt" }],
    ["decision.planUnknown", { ...line, plan: "x", act: "adopt" }],
    ["decision.targetUnknown", { ...line, act: "escalateTo", target: "x" }],
    ["decision.targetUnknown", { ...line, act: "mergeInto", target: "x" }],
    ["decision.toItself", { ...line, act: "escalateTo", target: "v" }],
    ["decision.toItself", { ...line, act: "duplicateOf", target: "good", evidence: "-" }],
    ["decision.yearOutsideWindow", { ...line, act: "adopt", fiscalYears: [year(2571)] }],
    ["decision.yearOutsideWindow", { ...line, act: "deferTo", to: year(2571) }],
    ["decision.notLater", { ...line, act: "deferTo", to: year(2567), fiscalYears: [year(2567)] }],
    ["decision.amountUnsound", { ...line, act: "revise", satang: -1 as Satang }],
    ["decision.amountUnsound", { ...line, act: "revise", satang: Number.POSITIVE_INFINITY as Satang }],
    ["decision.sharesNotWhole", { ...line, act: "share", partners: [{ id: "a", share: ratioOf(2, 3) }] }],
    ["decision.partnerUnknown", { ...line, act: "adopt", partner: "residents" }],
    ["decision.withoutEffect", { ...line, plan: "la", act: "adopt" }],
    ["decision.withoutEffect", { ...line, act: "adopt", fiscalYears: [year(2568)] }],
    ["decision.withoutEffect", { ...line, act: "deferTo", to: year(2567) }],
  ])("%s", (code, order) => {
    expect(answerTo([good], [order])).toEqual({ codes: [code], closing: 100, requests: 1 });
  });

  test("policy does not step in for a decision that is wrong or conflicts", () => {
    const policy: Policy = {
      id: "p",
      title: { th: "เกณฑ์", en: "policy" },
      rules: [{ id: "1", propose: "adopt", reason: { th: "เสนอ", en: "proposed" } }],
    };
    const adopted = (...orders: Order[]): number | undefined =>
      ledgerOf([good], orders, { policy }).sheets.columns.adopted.values[0];
    expect(adopted()).toBe(100);
    expect(adopted({ ...line, act: "escalateTo", target: "x" })).toBe(0);
    expect(adopted({ ...line, act: "return", reason: "-" }, { ...line, act: "deferTo", to: year(2568) })).toBe(0);
    expect(adopted({ ...line, act: "return", reason: "-", partner: "x" })).toBe(0);
  });

  test("escalation to nowhere", () => {
    expect(answerTo([{ ...good, plan: "p" }], [{ line: "good", plan: "p", act: "escalateTo" }])).toMatchObject({
      codes: ["decision.nowhere"],
      closing: 100,
    });
  });

  test("to a plan that is not made for the year", () => {
    const plans = [planOf("v", "village", "la"), planOf("la", "localAuthority", undefined, windowOf(2568, 2569))];
    const ledger = ledgerOf([{ id: "good", fy2567: "1", fy2568: "2" }], [{ ...line, act: "escalateTo" }], { plans });
    expect(codesOf(ledger.problems.kept)).toEqual(["decision.yearNotReceived"]);
    expect(balanceOf(ledger, "v", year(2567), "own").satang).toMatchObject({ escalatedOut: 0, pending: 100 });
    expect(balanceOf(ledger, "la", year(2568), "fromCommunities").satang.pending).toBe(200);
  });

  test("to share with a plan that is not made for the year", () => {
    const plans = [planOf("v", "village"), planOf("la", "localAuthority", undefined, windowOf(2568, 2569))];
    const partners = [{ id: "la", share: ratioOf(1) }];
    const ledger = ledgerOf([good], [{ ...line, act: "share", partners }], { plans });
    expect(codesOf(ledger.problems.kept)).toEqual(["decision.yearNotReceived"]);
    expect(balanceOf(ledger, "v", year(2567), "own").satang.pending).toBe(100);
  });

  test("two of one id", () => {
    const twice = { ...line, id: "same", act: "adopt" } as const;
    expect(answerTo([good], [twice, twice]).codes).toEqual(["decision.duplicate", "decision.duplicate"]);
  });

  test("two that conflict on the same line and year", () => {
    const orders: Order[] = [
      { ...line, act: "adopt", fiscalYears: [year(2567)] },
      { ...line, act: "return", reason: "-" },
    ];
    const ledger = ledgerOf([{ id: "good", fy2567: "1", fy2568: "2" }], orders);
    expect(codesOf(ledger.problems.kept)).toEqual(["decision.conflict", "decision.conflict"]);
    expect(ledger.sheets.columns.pending.values).toEqual(Float64Array.of(100, 0));
    expect(ledger.sheets.columns.returned.values).toEqual(Float64Array.of(0, 200));
  });

  test("one for a part and one for the whole conflict; for two parts they do not", () => {
    const row = { id: "good", kind: "joint", partners: "a=1/2;b=1/2", fy2567: "1" };
    const part = { ...line, act: "adopt", partner: "a" } as const;
    const codes = answerTo([row], [part, { ...line, act: "return", reason: "-" }]).codes;
    expect(codes).toEqual(["decision.conflict", "decision.conflict"]);
    expect(answerTo([row], [part, { ...line, act: "return", reason: "-", partner: "b" }]).codes).toEqual([]);
  });

  test("two that share one line differently", () => {
    const share = (id: string): Order => ({ ...line, act: "share", partners: [{ id, share: ratioOf(1) }] });
    expect(answerTo([good], [share("a"), share("b")]).codes).toEqual(["decision.conflict", "decision.conflict"]);
  });
});

describe("circles", () => {
  test("of mergers: every line stays where it entered", () => {
    const rows = ["1", "2", "3"].map((id) => ({ id, plan: "la", fy2567: "1" }));
    const orders = ["2", "3", "2"].map(
      (target, index) => ({ line: String(index + 1), plan: "la", act: "mergeInto", target }) as const,
    );
    const ledger = ledgerOf(rows, orders);
    expect(codesOf(ledger.problems.kept)).toEqual(["decision.circle", "decision.circle"]);
    expect([...ledger.sheets.columns.pending.values]).toEqual([300]);
    expect([...ledger.sheets.columns.mergedOut.values]).toEqual([100]);
  });

  test("of escalations", () => {
    const orders: Order[] = [
      { line: "1", plan: "la", act: "escalateTo", target: "d" },
      { line: "1", plan: "d", act: "escalateTo", target: "la" },
    ];
    expect(answerTo([{ id: "1", plan: "la", fy2567: "1" }], orders)).toEqual({
      codes: ["decision.circle", "decision.circle"],
      closing: 100,
      requests: 1,
    });
  });

  test("of duplicates: two lines cannot vanish in each other", () => {
    const rows = ["1", "2"].map((id) => ({ id, plan: "la", fy2567: "1" }));
    const duplicate = (line: string, target: string): Order => ({
      line,
      plan: "la",
      act: "duplicateOf",
      target,
      evidence: "-",
    });
    expect(answerTo(rows, [duplicate("1", "2"), duplicate("2", "1")])).toEqual({
      codes: ["decision.circle", "decision.circle"],
      closing: 200,
      requests: 2,
    });
    expect(
      answerTo(rows, [duplicate("1", "2"), { line: "2", plan: "la", act: "mergeInto", target: "1" }]).closing,
    ).toBe(200);
  });

  test("a chain without end stops", () => {
    const rows = Array.from({ length: 300 }, (_, index) => ({ id: `${index}`, plan: "la", fy2567: "1" }));
    const orders = rows
      .slice(1)
      .map(({ id }) => ({ line: String(Number(id) - 1), plan: "la", act: "mergeInto", target: id }) as const);
    const { codes, closing } = answerTo(rows, orders);
    expect(new Set(codes)).toEqual(new Set(["decision.tooManySteps"]));
    expect(closing).toBe(30_000);
  });
});

describe("sentences", () => {
  test("say in both languages what is wrong, of which line, and what to do", () => {
    const rows = [
      { id: "8-3", fy2567: "1" },
      { id: "9-1", plan: "x" },
    ];
    const { kept } = ledgerOf(rows, [{ line: "8-3", plan: "v", act: "escalateTo", target: "y" }]).problems;
    expect(kept.map((problem) => describeProblem(problem, plansSentences).en)).toEqual([
      'record 1, plan: line "9-1" is written in plan "x", which is not among the plans. Add the plan or correct its id.',
      'decisions.0: decision "d0" names the target "y", which is not among those accepted. Correct the id, or mend that target first.',
    ]);
  });

  test("exist for every code, with words of both languages", () => {
    const sample = {
      path: [],
      plan: "แผน",
      above: "a",
      line: "8-3",
      record: 0,
      sum: "7/6",
      most: 500,
      decision: "d1",
      other: "d2",
      fiscalYear: 2571,
      first: 2566,
      last: 2570,
    };
    for (const [code, sentence] of Object.entries(plansSentences)) {
      const { th, en } = (sentence as (problem: unknown) => { th: string; en: string })({ ...sample, code });
      expect(th).toMatch(/[ก-๙].*โปรด/);
      expect(en).toMatch(/\.$/);
      expect(`${th}${en}`).not.toContain("undefined");
    }
  });
});

import { satangFromBaht } from "chumchon/amounts";
import { parseFiscalYear } from "chumchon/calendar";
import { answersOf, answerTo, type Policy, type PolicyRule, postingsOf } from "chumchon/plans";
import { rowsOf } from "chumchon/tables";
import { describe, expect, test } from "vitest";
import { ledgerOf, type Order, type Row } from "./shared.js";

const reason = { th: "เหตุผล", en: "the reason" };
const policyOf = (...rules: Omit<PolicyRule, "id" | "reason">[]): Policy => ({
  id: "policy",
  title: { th: "เกณฑ์", en: "the policy" },
  rules: rules.map((rule, index) => ({ ...rule, id: String(index + 1), reason })),
});

function placesOf(policy: Policy, rows: readonly Row[], orders: readonly Order[] = []): readonly string[] {
  return [...rowsOf(answersOf(ledgerOf(rows, orders, { policy })))].map(
    ({ line, plan, standing, by, order }) => `${line} ${plan} ${standing} ${by} ${order}`,
  );
}

describe("a policy", () => {
  test("proposes by the first rule that fits the level and the kind", () => {
    const policy = policyOf(
      { when: { levels: ["village"], kinds: ["self"] }, propose: "adopt" },
      { when: { levels: ["village"] }, propose: "escalateTo" },
    );
    const rows = [
      { id: "1", kind: "self", fy2567: "1" },
      { id: "2", kind: "requested", fy2567: "1" },
      { id: "3", plan: "la", kind: "self", fy2567: "1" },
    ];
    expect(placesOf(policy, rows)).toEqual([
      "1 v adopted policy 1",
      "2 la notDecided nobody null",
      "3 la notDecided nobody null",
    ]);
  });

  test("knows a ceiling: all years of the line together, more than it and not equal to it", () => {
    const policy = policyOf({
      when: { levels: ["localAuthority"], moreThan: satangFromBaht(100) },
      propose: "escalateTo",
    });
    const rows = [
      { id: "1", plan: "la", fy2567: "60", fy2568: "40" },
      { id: "2", plan: "la", fy2567: "60", fy2568: "40.01" },
    ];
    expect(placesOf(policy, rows).map((text) => text.slice(0, 4))).toEqual(["1 la", "1 la", "2 d ", "2 d "]);
  });

  test("climbs as far as plans go, and proposes nothing above the last", () => {
    expect(placesOf(policyOf({ propose: "escalateTo" }), [{ id: "1", fy2567: "1" }])).toEqual([
      "1 p notDecided nobody null",
    ]);
  });

  test("stands below what a person decided", () => {
    const policy = policyOf({ propose: "return" });
    const orders: Order[] = [
      { line: "1", plan: "v", act: "escalateTo" },
      { line: "1", plan: "la", act: "adopt", fiscalYears: [parseFiscalYear(2568)] },
    ];
    expect(placesOf(policy, [{ id: "1", fy2567: "1", fy2568: "1" }], orders)).toEqual([
      "1 la returned policy 1",
      "1 la adopted person d1",
    ]);
  });

  test("takes what was merged into a line where it takes the line", () => {
    const policy = policyOf({ when: { moreThan: satangFromBaht(50) }, propose: "escalateTo" }, { propose: "adopt" });
    const rows = [
      { id: "big", plan: "la", fy2567: "60" },
      { id: "small", plan: "la", fy2567: "1" },
    ];
    const merged: Order[] = [{ line: "small", plan: "la", act: "mergeInto", target: "big" }];
    expect(placesOf(policy, rows, merged)).toEqual(
      ["big p adopted policy 2", "small p adopted policy 2"].map((text) => text),
    );
  });

  test("is named in the postings and in the words", () => {
    const ledger = ledgerOf([{ id: "1", fy2567: "1" }], [], { policy: policyOf({ propose: "return" }) });
    const [, posting] = [...postingsOf(ledger, "1")];
    expect(posting?.by).toMatchObject({ kind: "policy", policy: { id: "policy" }, rule: { id: "1" } });
    expect(answerTo(ledger, "1")?.sentences).toEqual({
      th: '"โครงการ 1" (1) ในแผน v: ปี 2567 1.00 บาท ส่งคืนโดยแผน v เพราะเหตุผล (ข้อเสนอตามเกณฑ์, 1; ยังไม่มีผู้ตัดสิน)',
      en: '"โครงการ 1" (1) in plan v: 1.00 baht for 2567. Returned by plan v: the reason (proposed by the policy, 1; nobody has decided).',
    });
  });
});

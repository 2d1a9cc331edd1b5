import { ratioOf, satangFromBaht } from "chumchon/amounts";
import { parseCivilDate, parseFiscalYear } from "chumchon/calendar";
import {
  type Account,
  answersOf,
  balanceOf,
  balanceSheets,
  findLine,
  flows,
  levelTotals,
  postingsOf,
  rollUpPlans,
  trace,
} from "chumchon/plans";
import { rowsOf } from "chumchon/tables";
import { describe, expect, test } from "vitest";
import { asOf, decisionsOf, ladder, ledgerOf, linesOf, planOf, windowOf } from "./shared.js";

const year = parseFiscalYear;
const where = ({ plan, ledger, standing, fiscalYear }: Account): string =>
  `${plan} ${ledger} ${standing} ${fiscalYear}`;

/** Where each request stands, as "plan book standing year". */
function standingsOf(...input: Parameters<typeof ledgerOf>): readonly string[] {
  return [...rowsOf(answersOf(ledgerOf(...input)))].map(
    ({ plan, ledger, standing, fiscalYear }) => `${plan} ${ledger} ${standing} ${fiscalYear}`,
  );
}

describe("a request", () => {
  test("stays visibly not decided where nobody decided", () => {
    expect(standingsOf([{ id: "1", fy2567: "10" }])).toEqual(["v own notDecided 2567"]);
  });

  test("is one for each year with an amount; 0 and a dash are amounts, an empty cell is none", () => {
    expect(standingsOf([{ id: "1", fy2567: "0", fy2568: "-", fy2569: "" }])).toEqual([
      "v own notDecided 2567",
      "v own notDecided 2568",
    ]);
  });

  test("without any amount is one without a year, and counts in requests", () => {
    const ledger = ledgerOf([{ id: "1" }], [{ line: "1", plan: "v", act: "escalateTo" }]);
    const { satang, requests } = balanceOf(ledger, "la", null, "fromCommunities");
    expect([satang.pending, requests.pending]).toEqual([0, 1]);
  });

  test("gets its year from a deferral and its amount from a revision", () => {
    const ledger = ledgerOf(
      [{ id: "1" }],
      [
        { line: "1", plan: "v", act: "revise", satang: satangFromBaht(500) },
        { line: "1", plan: "v", act: "deferTo", to: year(2568) },
        { line: "1", plan: "v", act: "adopt", fiscalYears: [year(2568)] },
      ],
    );
    expect(ledger.problems.kept).toEqual([]);
    expect(balanceOf(ledger, "v", null, "own").satang).toMatchObject({
      received: 0,
      revised: 50_000,
      deferredOut: 50_000,
    });
    expect(balanceOf(ledger, "v", year(2568), "own").satang).toMatchObject({ deferredIn: 50_000, adopted: 50_000 });
  });
});

describe("the books", () => {
  test("a village's request arrives among those of communities, what a council passes on as beyond its capacity", () => {
    const orders = [
      { line: "1", plan: "v", act: "escalateTo" },
      { line: "1", plan: "la", act: "escalateTo" },
      { line: "1", plan: "d", act: "adopt" },
    ] as const;
    const postings = [...postingsOf(ledgerOf([{ id: "1", fy2567: "10" }], orders), "1")];
    expect(postings.map(({ to }) => where(to))).toEqual([
      "v own notDecided 2567",
      "la fromCommunities notDecided 2567",
      "d beyondCapacity notDecided 2567",
      "d beyondCapacity adopted 2567",
    ]);
    expect(postings.map(({ from }) => from && where(from))).toEqual([
      null,
      ...postings.slice(0, 3).map(({ to }) => where(to)),
    ]);
  });

  test("equipment and grants keep their book, and a decision may name another", () => {
    const orders = [{ line: "1", plan: "la", act: "escalateTo" }] as const;
    const row = { id: "1", plan: "la", fy2567: "10" };
    expect(standingsOf([{ ...row, ledger: "equipment" }], orders)).toEqual(["d equipment notDecided 2567"]);
    expect(standingsOf([{ ...row, ledger: "grants" }], orders)).toEqual(["d grants notDecided 2567"]);
    expect(standingsOf([row], [{ ...orders[0], ledger: "own" }])).toEqual(["d own notDecided 2567"]);
  });

  test("are not added to one another: each has its own sheet", () => {
    const ledger = ledgerOf([
      { id: "1", plan: "la", fy2567: "1" },
      { id: "2", plan: "la", fy2567: "2", ledger: "equipment" },
    ]);
    expect(balanceOf(ledger, "la", year(2567), "own").satang.closing).toBe(100);
    expect(balanceOf(ledger, "la", year(2567), "equipment").satang.closing).toBe(200);
  });
});

describe("an escalation", () => {
  test("leaves the sender and appears once at the receiver", () => {
    const ledger = ledgerOf([{ id: "1", fy2567: "10" }], [{ line: "1", plan: "v", act: "escalateTo", target: "d" }]);
    expect(balanceOf(ledger, "v", year(2567), "own").satang).toMatchObject({
      received: 1000,
      escalatedOut: 1000,
      closing: 0,
    });
    expect(balanceOf(ledger, "d", year(2567), "fromCommunities").satang).toMatchObject({
      escalatedIn: 1000,
      pending: 1000,
    });
  });

  test("comes back with a reason", () => {
    const orders = [
      { line: "1", plan: "v", act: "escalateTo" },
      { line: "1", plan: "la", act: "return", reason: "ไม่ใช่ที่สาธารณะ" },
    ] as const;
    const ledger = ledgerOf([{ id: "1", fy2567: "10" }], orders);
    expect(balanceOf(ledger, "la", year(2567), "fromCommunities").satang).toMatchObject({
      escalatedIn: 1000,
      returned: 1000,
      closing: 0,
    });
  });
});

describe("a merger", () => {
  const rows = [
    { id: "1", plan: "v", fy2567: "10" },
    { id: "2", plan: "w", fy2567: "5" },
  ];
  const up = [
    { line: "1", plan: "v", act: "escalateTo" },
    { line: "2", plan: "w", act: "escalateTo" },
    { line: "2", plan: "la", act: "mergeInto", target: "1" },
  ] as const;

  test("shows both sides, and the member goes where its carrier goes", () => {
    const ledger = ledgerOf(rows, [
      ...up,
      { line: "1", plan: "la", act: "deferTo", to: year(2568) },
      { line: "1", plan: "la", act: "adopt", fiscalYears: [year(2568)] },
    ]);
    const sheet = balanceOf(ledger, "la", year(2567), "fromCommunities");
    expect(sheet.satang).toMatchObject({
      escalatedIn: 1500,
      mergedOut: 500,
      mergedIn: 500,
      deferredOut: 1500,
      closing: 0,
    });
    expect(balanceOf(ledger, "la", year(2568), "fromCommunities").requests).toMatchObject({
      deferredIn: 2,
      adopted: 2,
    });
    expect([...rowsOf(answersOf(ledger))].map(({ line, carrier, satang }) => [line, carrier, satang])).toEqual([
      ["1", "1", "10.00"],
      ["2", "1", "5.00"],
    ]);
  });

  test("into a line that does not stand in the same plan does not bind", () => {
    const ledger = ledgerOf(rows, up.slice(1));
    expect(ledger.problems.kept.map(({ code }) => code)).toEqual(["plans.decision.targetElsewhere"]);
    expect(balanceOf(ledger, "la", year(2567), "fromCommunities").satang.pending).toBe(500);
  });

  test("moves to the book of the line it goes into", () => {
    const own = { id: "3", plan: "la", fy2567: "100" };
    const ledger = ledgerOf(
      [...rows, own],
      [...up.slice(1, 2), { ...up[2], target: "3" }, { line: "3", plan: "la", act: "adopt" }],
    );
    expect(balanceOf(ledger, "la", year(2567), "fromCommunities").satang).toMatchObject({
      escalatedIn: 500,
      mergedOut: 500,
      closing: 0,
    });
    expect(balanceOf(ledger, "la", year(2567), "own").satang).toMatchObject({
      received: 10_000,
      mergedIn: 500,
      adopted: 10_500,
    });
  });

  test("finds a line that came in an earlier year and was put off", () => {
    const ledger = ledgerOf(
      [
        { id: "1", plan: "v", fy2567: "10" },
        { id: "2", plan: "la", fy2568: "5" },
      ],
      [
        { line: "1", plan: "v", act: "escalateTo", fiscalYears: [year(2567)] },
        { line: "1", plan: "la", act: "deferTo", to: year(2568) },
        { line: "2", plan: "la", act: "mergeInto", target: "1", fiscalYears: [year(2568)] },
        { line: "1", plan: "la", act: "adopt", fiscalYears: [year(2568)] },
      ],
    );
    expect(ledger.problems.kept).toEqual([]);
    expect(balanceOf(ledger, "la", year(2568), "own").satang).toMatchObject({ received: 500, mergedOut: 500 });
    expect(balanceOf(ledger, "la", year(2568), "fromCommunities").satang).toMatchObject({
      deferredIn: 1000,
      mergedIn: 500,
      adopted: 1500,
    });
  });
});

describe("a deferral", () => {
  test("moves the years before its own, and both sides show it", () => {
    const ledger = ledgerOf(
      [{ id: "1", fy2567: "10", fy2568: "20", fy2569: "40" }],
      [{ line: "1", plan: "v", act: "deferTo", to: year(2569) }],
    );
    expect(balanceOf(ledger, "v", year(2567), "own").satang).toMatchObject({ deferredOut: 1000, closing: 0 });
    expect(balanceOf(ledger, "v", year(2569), "own").satang).toMatchObject({
      received: 4000,
      deferredIn: 3000,
      pending: 7000,
    });
    expect(balanceOf(ledger, "v", year(2569), "own").requests.pending).toBe(3);
  });
});

describe("a revision", () => {
  test("sets the amount of the years the line names, once, and the difference is seen", () => {
    const ledger = ledgerOf(
      [{ id: "1", fy2567: "10", fy2568: "20" }],
      [
        { line: "1", plan: "v", act: "revise", satang: satangFromBaht(7.5), fiscalYears: [year(2567)] },
        { line: "1", plan: "v", act: "deferTo", to: year(2568) },
      ],
    );
    expect(balanceOf(ledger, "v", year(2567), "own").satang).toMatchObject({
      received: 1000,
      revised: -250,
      deferredOut: 750,
      closing: 0,
    });
    expect(balanceOf(ledger, "v", year(2568), "own").satang).toMatchObject({
      received: 2000,
      deferredIn: 750,
      pending: 2750,
    });
    expect([...postingsOf(ledger, "1")].filter(({ act }) => act === "revise")).toHaveLength(1);
  });
});

describe("a chain of mergers", () => {
  const rows = ["1", "2", "3"].map((id) => ({ id, plan: "la", fy2567: "10" }));
  const orders = [
    { line: "1", plan: "la", act: "mergeInto", target: "2" },
    { line: "2", plan: "la", act: "mergeInto", target: "3" },
    { line: "3", plan: "la", act: "escalateTo" },
  ] as const;

  test("is traced link by link, from above and from below", () => {
    const ledger = ledgerOf(rows, orders);
    const ends = (line: string, direction: "up" | "down"): readonly string[] =>
      trace(ledger, line, direction).map(({ from, into }) => `${from} ${into}`);
    expect(ends("1", "up")).toEqual(["1 2", "1 3"]);
    expect(ends("2", "down")).toEqual(["1 2"]);
    expect(ends("3", "down")).toEqual(["1 3", "2 3"]);
  });

  test("carries each line with its own amount: a later plan cannot revise a line that no longer stands by itself", () => {
    const ledger = ledgerOf(rows, [...orders, { line: "1", plan: "d", act: "revise", satang: satangFromBaht(1) }]);
    expect(ledger.problems.kept.map(({ code }) => code)).toEqual(["plans.decision.withoutEffect"]);
    expect(balanceOf(ledger, "d", year(2567), "beyondCapacity").satang).toMatchObject({
      escalatedIn: 3000,
      revised: 0,
    });
  });
});

describe("a joint line", () => {
  const row = { id: "1", kind: "joint", partners: "residents=1/3; la=2/3", fy2567: "100" };

  test("has one answer for each year and partner, and loses no satang", () => {
    const ledger = ledgerOf(
      [row],
      [
        { line: "1", plan: "v", act: "adopt", partner: "residents" },
        { line: "1", plan: "v", act: "escalateTo", partner: "la" },
        { line: "1", plan: "la", act: "adopt" },
      ],
    );
    expect(
      [...rowsOf(answersOf(ledger))].map(({ partner, plan, standing, satang }) => [partner, plan, standing, satang]),
    ).toEqual([
      ["residents", "v", "adopted", "33.33"],
      ["la", "la", "adopted", "66.67"],
    ]);
  });

  test("is divided anew by a decision to share, and the part of a plan moves to that plan", () => {
    const partners = [
      { id: "p", share: ratioOf(1, 4) },
      { id: "funds of the village", share: ratioOf(3, 4) },
    ];
    const ledger = ledgerOf([row], [{ line: "1", plan: "v", act: "share", partners }]);
    expect(ledger.problems.kept).toEqual([]);
    expect(balanceOf(ledger, "v", year(2567), "own").satang).toMatchObject({
      received: 10_000,
      sharedOut: 10_000,
      sharedIn: 7500,
      pending: 7500,
    });
    expect(balanceOf(ledger, "p", year(2567), "fromCommunities").satang).toMatchObject({
      sharedIn: 2500,
      pending: 2500,
    });
  });

  test("is revised as a whole, or in one part", () => {
    const whole = ledgerOf([row], [{ line: "1", plan: "v", act: "revise", satang: satangFromBaht(30) }]);
    expect([...rowsOf(answersOf(whole))].map(({ satang }) => satang)).toEqual(["10.00", "20.00"]);
    const part = ledgerOf([row], [{ line: "1", plan: "v", act: "revise", satang: satangFromBaht(30), partner: "la" }]);
    expect([...rowsOf(answersOf(part))].map(({ satang }) => satang)).toEqual(["33.33", "30.00"]);
  });
});

describe("a duplicate", () => {
  test("leaves the plan on evidence, and the line it repeats stays", () => {
    const ledger = ledgerOf(
      [
        { id: "1", plan: "la", fy2567: "10" },
        { id: "2", plan: "la", fy2567: "9" },
      ],
      [{ line: "2", plan: "la", act: "duplicateOf", target: "1", evidence: "แบบเดียวกัน" }],
    );
    expect(balanceOf(ledger, "la", year(2567), "own").satang).toMatchObject({
      received: 1900,
      duplicate: 900,
      pending: 1000,
    });
  });
});

describe("decisions", () => {
  test("of later days are not in force", () => {
    const ledger = ledgerOf(
      [{ id: "1", fy2567: "10" }],
      [{ line: "1", plan: "v", act: "adopt", date: parseCivilDate("2024-12-01") } as never],
    );
    expect(ledger.decisions).toEqual([]);
    expect(balanceOf(ledger, "v", year(2567), "own").satang.pending).toBe(1000);
  });

  test("that order the same do not conflict", () => {
    const ledger = ledgerOf(
      [{ id: "1", fy2567: "10" }],
      [
        { line: "1", plan: "v", act: "escalateTo" },
        { line: "1", plan: "v", act: "escalateTo", target: "la" },
      ],
    );
    expect(balanceOf(ledger, "v", year(2567), "own").satang.escalatedOut).toBe(1000);
    expect(ledger.problems.kept).toEqual([]);
  });
});

describe("balance sheets", () => {
  const rows = [
    { id: "1", plan: "v", fy2567: "10" },
    { id: "2", plan: "la", fy2567: "100" },
    { id: "3", plan: "d", fy2567: "1000" },
  ];
  const orders = [
    { line: "1", plan: "v", act: "escalateTo" },
    { line: "2", plan: "la", act: "escalateTo", ledger: "own" },
    { line: "2", plan: "d", act: "escalateTo", ledger: "own" },
  ] as const;

  test("of a plan with those under it leave out what went between them in one book", () => {
    const ledger = ledgerOf(rows, orders);
    const sheets = [...rowsOf(balanceSheets(ledger, { scope: "withPlansUnder" }))].filter(
      ({ ledger: book }) => book === "own",
    );
    const of = (id: string): unknown =>
      sheets.flatMap(({ plan, received, escalatedIn, escalatedOut, closing }) =>
        plan === id ? [[received, escalatedIn, escalatedOut, closing]] : [],
      )[0];
    expect(of("la")).toEqual(["110.00", "0.00", "110.00", "0.00"]);
    expect(of("d")).toEqual(["1110.00", "0.00", "110.00", "1000.00"]);
    expect(of("p")).toEqual(["1110.00", "0.00", "10.00", "1100.00"]);
  });

  test("of levels hold what stands under them", () => {
    const totals = [...rowsOf(levelTotals(ledgerOf(rows, orders)))].filter(({ ledger }) => ledger === "own");
    expect(totals.map(({ level, plans, received }) => [level, plans, received])).toEqual([
      ["village", 1, "10.00"],
      ["localAuthority", 1, "110.00"],
      ["district", 1, "1110.00"],
      ["province", 1, "1110.00"],
    ]);
  });

  test("show every flow, and zeros where nothing passed", () => {
    const sheet = balanceOf(ledgerOf(rows), "w", year(2567), "grants");
    expect(Object.keys(sheet.satang)).toEqual(flows);
    expect(Object.values(sheet.satang).every((satang) => satang === 0)).toBe(true);
    expect(() => balanceOf(ledgerOf(rows), "nowhere", year(2567), "own")).toThrow(RangeError);
  });
});

describe("accepted and rejected", () => {
  test("lines are the lines read", () => {
    const lines = linesOf([
      { id: "1", fy2567: "10" },
      { id: "2", fy2567: "กฎหมาย" },
      { id: "3", plan: "x" },
    ]);
    const ledger = rollUpPlans(lines, { plans: ladder, decisions: decisionsOf([]), asOf });
    if (!ledger.ok) throw new Error("plans");
    expect([ledger.value.read, ledger.value.accepted, ledger.value.rejected]).toEqual([3, 1, 2]);
    expect([...postingsOf(ledger.value)]).toHaveLength(1);
    expect([...postingsOf(ledger.value, "3")]).toEqual([]);
    expect([...postingsOf(ledger.value, "no such line")]).toEqual([]);
  });

  test("a ledger of no line is empty and closes", () => {
    const ledger = ledgerOf([]);
    expect([ledger.sheets.length, balanceSheets(ledger, { scope: "withPlansUnder" }).length]).toEqual([0, 0]);
  });
});

describe("a line", () => {
  test("is shown as an object", () => {
    const lines = linesOf([
      { id: "1", owner: "กองช่าง", kind: "joint", partners: "a=1/3;b=2/3", places: "84100108", fy2567: "10" },
    ]);
    expect(findLine(lines, "1")).toEqual({
      id: "1",
      plan: "v",
      title: "โครงการ 1",
      kind: "joint",
      ledger: "own",
      places: ["84100108"],
      owner: "กองช่าง",
      partners: [
        { id: "a", share: ratioOf(1, 3) },
        { id: "b", share: ratioOf(2, 3) },
      ],
      amounts: [
        { fiscalYear: 2567, satang: 1000 },
        { fiscalYear: 2568, satang: null },
        { fiscalYear: 2569, satang: null },
      ],
    });
    expect(findLine(lines, "2")).toBeUndefined();
  });

  test("keeps to a window", () => {
    expect(() => linesOf([], windowOf(2569, 2567))).toThrow(RangeError);
    expect(planOf("v", "village").window).toEqual({ first: 2567, last: 2569 });
  });
});

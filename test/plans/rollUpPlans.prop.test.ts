import { valueOrThrow } from "chumchon/kernel";
import {
  type Account,
  acts,
  answersOf,
  answerTo,
  balanceSheets,
  type Flow,
  flows,
  type Ledger,
  ledgerDigest,
  levelTotals,
  type Posting,
  planLineSchema,
  plansSentences,
  postingsOf,
  rollUpPlans,
  trace,
} from "chumchon/plans";
import { cellOf, rowsOf, tableOf } from "chumchon/tables";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asOf, windowOf } from "./shared.js";
import { plans, type World, world } from "./worlds.js";

/** Made once: every law is tried on all of them. */
const worlds = fc.sample(world, { numRuns: 1000, seed: 2559 });
const ledgers = worlds.map(booksOf);
const wholes = new Map(ledgers.map((ledger) => [ledger, balanceSheets(ledger, { scope: "withPlansUnder" })]));
const wholeOf = (ledger: Ledger): ReturnType<typeof balanceSheets> => wholes.get(ledger) ?? balanceSheets(ledger);

/** Tries a law on every world, and names the first that breaks it. */
function inEveryWorld(law: (ledger: Ledger, given: World) => void): void {
  for (const [index, ledger] of ledgers.entries()) {
    try {
      law(ledger, worlds[index] as World);
    } catch (error) {
      throw new Error(`world ${index}: ${fc.stringify(worlds[index])}`, { cause: error });
    }
  }
}

function booksOf({ rows, decisions, policy, ...rest }: World): Ledger {
  const lines = tableOf(planLineSchema(windowOf(2567, 2569)), rows);
  const options = { plans: rest.plans, decisions, asOf, ...(policy !== undefined && { policy }) };
  return valueOrThrow(rollUpPlans(lines, options), plansSentences);
}

const sheetKey = ({ plan, ledger, fiscalYear }: Omit<Account, "standing">): string => `${plan}|${ledger}|${fiscalYear}`;
const accountKey = (account: Account): string => `${sheetKey(account)}|${account.standing}`;

/** The flows of every sheet, added up from postings by plain objects, and nothing else: the oracle of the sheets. */
function sheetsByHand(postings: readonly Posting[]): Map<string, Record<Flow, [satang: number, requests: number]>> {
  const sheets = new Map<string, Record<Flow, [number, number]>>();
  const add = (account: Account | null, flow: Flow | undefined, { satang, requests }: Posting): void => {
    if (account === null || flow === undefined) return;
    const empty = Object.fromEntries(flows.map((name) => [name, [0, 0]])) as unknown as Record<Flow, [number, number]>;
    const sheet = sheets.get(sheetKey(account)) ?? empty;
    sheets.set(sheetKey(account), sheet);
    sheet[flow][0] += satang ?? 0;
    sheet[flow][1] += requests;
  };
  const outOf: Partial<Record<Posting["act"], Flow>> = {
    share: "sharedOut",
    escalateTo: "escalatedOut",
    mergeInto: "mergedOut",
    deferTo: "deferredOut",
    return: "returned",
    duplicateOf: "duplicate",
  };
  const into: Partial<Record<Posting["act"], Flow>> = {
    receive: "received",
    revise: "revised",
    share: "sharedIn",
    escalateTo: "escalatedIn",
    mergeInto: "mergedIn",
    deferTo: "deferredIn",
    adopt: "adopted",
  };
  for (const posting of postings) {
    add(posting.from, outOf[posting.act], posting);
    add(posting.to, into[posting.act], posting);
  }
  return sheets;
}

/** The flows that postings make; the others are what stands in the end. */
const posted = flows.filter((flow) => flow !== "pending" && flow !== "closing");

/** In − out = adopted + pending = closing. */
function closes(figures: Readonly<Record<Flow, number>>): boolean {
  const { received, revised, sharedIn, escalatedIn, mergedIn, deferredIn } = figures;
  const { sharedOut, escalatedOut, mergedOut, deferredOut, returned, duplicate, adopted, pending, closing } = figures;
  const came = received + revised + sharedIn + escalatedIn + mergedIn + deferredIn;
  const went = sharedOut + escalatedOut + mergedOut + deferredOut + returned + duplicate;
  return came - went === adopted + pending && adopted + pending === closing;
}

type Sheet = Readonly<Record<Flow, number>> & { readonly key: string; readonly plan: string };

function sheetsIn(table: ReturnType<typeof balanceSheets>, suffix: "" | "Requests"): readonly Sheet[] {
  return Array.from({ length: table.length }, (_, row) => {
    const [plan, ledger] = [cellOf(table, "plan", row), cellOf(table, "ledger", row)];
    const figures = flows.map((flow) => [flow, table.columns[`${flow}${suffix}`].values[row]]);
    return { ...Object.fromEntries(figures), plan, key: `${plan}|${ledger}|${cellOf(table, "fiscalYear", row)}` };
  });
}

/** The plans a plan stands under, itself first. */
function chainOf(id: string): readonly string[] {
  const plan = plans.find((each) => each.id === id);
  return plan?.above === undefined ? [id] : [id, ...chainOf(plan.above)];
}

const baht = (text: string | null): number => Math.round(Number(text ?? 0) * 100);

// The worlds are many: a busy machine may take its time over them.
describe("over 1,000 random worlds", { timeout: 240_000 }, () => {
  test("every line, year and partner has exactly one answer", () => {
    inEveryWorld((ledger, { rows }) => {
      const times = new Map<unknown, number>();
      for (const { id } of rows) times.set(id, (times.get(id) ?? 0) + 1);
      const expected = rows.flatMap(({ id, plan, partners, ...row }, number) => {
        if ((times.get(id) ?? 0) > 1 || plan === "unknown" || partners === "a=1/2") return [];
        const bearers = ledger.partners.get(number)?.map((each) => each.id) ?? [null];
        const asked = [2567, 2568, 2569].filter((year) => row[`fy${year}`] !== null);
        return (asked.length === 0 ? [null] : asked).flatMap((year) =>
          bearers.map((bearer) => `${id}|${year}|${bearer}`),
        );
      });
      const answered = [...rowsOf(answersOf(ledger))].map(({ line, asked, partner }) => `${line}|${asked}|${partner}`);
      expect(answered).toEqual(expected);
    });
  });

  test("postings sum to zero: what comes from outside stands in accounts, to the satang and to the request", () => {
    inEveryWorld((ledger) => {
      const balances = new Map<string, [number, number]>();
      const outside: [number, number] = [0, 0];
      for (const { from, to, satang, requests } of postingsOf(ledger)) {
        for (const [account, sign] of [
          [from, -1],
          [to, 1],
        ] as const) {
          const balance = account === null ? outside : (balances.get(accountKey(account)) ?? [0, 0]);
          balance[0] += sign * (satang ?? 0);
          balance[1] += sign * requests;
          if (account !== null) balances.set(accountKey(account), balance);
        }
      }
      const stands = [...balances.values()];
      expect(stands.reduce((sum, [money]) => sum + money, outside[0])).toBe(0);
      expect(stands.reduce((sum, [, count]) => sum + count, outside[1])).toBe(0);
      // Nothing leaves an account that had not come.
      expect(stands.every(([money, count]) => money >= 0 && count >= 0)).toBe(true);
      const answers = new Map<string, [number, number]>();
      for (const { plan, ledger: book, fiscalYear, standing, satang } of rowsOf(answersOf(ledger))) {
        const key = accountKey({ plan, ledger: book, standing, fiscalYear: fiscalYear as Account["fiscalYear"] });
        const [money, count] = answers.get(key) ?? [0, 0];
        answers.set(key, [money + baht(satang), count + 1]);
      }
      expect(new Map([...balances].filter(([, [, count]]) => count > 0))).toEqual(answers);
    });
  });

  test("every sheet is the sum of its postings, and closes", () => {
    inEveryWorld((ledger) => {
      const byHand = sheetsByHand([...postingsOf(ledger)]);
      for (const [index, suffix] of (["", "Requests"] as const).entries()) {
        const sheets = sheetsIn(balanceSheets(ledger), suffix);
        expect(sheets.map(({ key }) => key).sort()).toEqual([...byHand.keys()].sort());
        const wrong = sheets.flatMap((sheet) => [
          ...(closes(sheet) ? [] : [`${sheet.key} does not close`]),
          ...posted
            .filter((flow) => sheet[flow] !== byHand.get(sheet.key)?.[flow][index])
            .map((flow) => `${sheet.key} ${flow}`),
        ]);
        expect(wrong).toEqual([]);
      }
    });
  });

  test("a plan with those under it closes, stands for their sum, and level by level is the same as at once", () => {
    const summed = ["received", "revised", "returned", "duplicate", "adopted", "pending", "closing"] as const;
    inEveryWorld((ledger) => {
      for (const suffix of ["", "Requests"] as const) {
        const own = sheetsIn(balanceSheets(ledger), suffix);
        const whole = sheetsIn(wholeOf(ledger), suffix);
        const wrong = whole.flatMap((sheet) => {
          const isSameBook = ({ plan, key }: Sheet): boolean =>
            key.slice(plan.length) === sheet.key.slice(sheet.plan.length);
          const atOnce = own.filter((each) => isSameBook(each) && chainOf(each.plan).includes(sheet.plan));
          const stepwise = [
            ...own.filter(({ key }) => key === sheet.key),
            ...whole.filter((each) => isSameBook(each) && chainOf(each.plan)[1] === sheet.plan),
          ];
          const sumOf = (sheets: readonly Sheet[], flow: Flow): number =>
            sheets.reduce((sum, each) => sum + each[flow], 0);
          const differs = summed.filter(
            (flow) => sheet[flow] !== sumOf(atOnce, flow) || sheet[flow] !== sumOf(stepwise, flow),
          );
          return [
            ...(closes(sheet) ? [] : [`${sheet.key} does not close`]),
            ...differs.map((flow) => `${sheet.key} ${flow}`),
          ];
        });
        expect(wrong).toEqual([]);
      }
    });
  });

  test("what went between plans under one plan, in one book, is neither in nor out there", () => {
    inEveryWorld((ledger) => {
      const expected = new Map<string, number>();
      for (const { act, from, to, satang } of postingsOf(ledger)) {
        if (act !== "escalateTo" || from === null) continue;
        for (const plan of chainOf(from.plan)) {
          if (chainOf(to.plan).includes(plan) && from.ledger === to.ledger) continue;
          const key = sheetKey({ ...from, plan });
          expected.set(key, (expected.get(key) ?? 0) + (satang ?? 0));
        }
      }
      const whole = sheetsIn(wholeOf(ledger), "");
      expect(whole.filter(({ key, escalatedOut }) => escalatedOut !== (expected.get(key) ?? 0))).toEqual([]);
    });
  });

  test("the totals of a level are those of its plans", () => {
    inEveryWorld((ledger) => {
      const whole = wholeOf(ledger);
      const expected = new Map<string, [number, number]>();
      for (let row = 0; row < whole.length; row++) {
        const key = (["level", "ledger", "fiscalYear"] as const).map((name) => `${cellOf(whole, name, row)}`).join("|");
        const [count, closing] = expected.get(key) ?? [0, 0];
        expected.set(key, [count + 1, closing + (whole.columns.closing.values[row] as number)]);
      }
      const totals = [...rowsOf(levelTotals(ledger))].map(
        ({ level, ledger: book, fiscalYear, plans: count, closing }) =>
          [`${level}|${book}|${fiscalYear}`, [count, baht(closing)]] as const,
      );
      expect(new Map(totals)).toEqual(expected);
    });
  });

  test("the order of lines, plans and decisions does not matter", () => {
    const mixed = <T>(list: readonly T[], index: number): readonly T[] => {
      const turn = index % (list.length + 1);
      return [...list.slice(turn), ...list.slice(0, turn)].reverse();
    };
    for (const [index, given] of worlds.entries()) {
      const { policy } = given;
      const [one, other] = [
        ledgers[index] as Ledger,
        booksOf({
          plans: mixed(given.plans, index),
          rows: mixed(given.rows, index),
          decisions: mixed(given.decisions, index),
          policy,
        }),
      ];
      expect(ledgerDigest(other), `world ${index}`).toBe(ledgerDigest(one));
      expect(new Map(other.problems.counts)).toEqual(new Map(one.problems.counts));
    }
  });

  test("a trace up and a trace down are inverse, and lead where the answers say", () => {
    inEveryWorld((ledger, { rows }) => {
      const ids = [...new Set(rows.map(({ id }) => String(id)))];
      const linked = (direction: "up" | "down"): readonly string[] =>
        ids.flatMap((id) => trace(ledger, id, direction).map((link) => JSON.stringify(link))).sort();
      expect(linked("down")).toEqual(linked("up"));
      const joined = [...rowsOf(answersOf(ledger))].filter(({ line, carrier }) => line !== carrier);
      const lost = joined.filter(
        ({ line, carrier }) => !trace(ledger, line, "up").some(({ into }) => into === carrier),
      );
      expect(lost).toEqual([]);
    });
  });

  test("policy never answers for a line on which the body of that plan decided", () => {
    inEveryWorld((ledger) => {
      for (const { by, from, line } of postingsOf(ledger)) {
        // What has gone with another line is answered with that line.
        if (by?.kind !== "policy" || trace(ledger, line, "up").length > 0) continue;
        const passedOver = ledger.decisions.filter(
          ({ act, plan, line: about, fiscalYears, partner }) =>
            about === line &&
            plan === from?.plan &&
            !["revise", "share", "deferTo"].includes(act) &&
            !fiscalYears &&
            !partner,
        );
        expect(passedOver).toEqual([]);
      }
    });
  });

  test("what became of every line can be said in both languages", () => {
    inEveryWorld((ledger, { rows }) => {
      for (const { id } of rows) {
        const answer = answerTo(ledger, String(id));
        expect(`${answer?.sentences.th}${answer?.sentences.en}`).not.toMatch(/undefined|NaN|null/);
      }
    });
  });

  test("the worlds are eventful: a fifth of the requests move, and a third of the cells are empty", () => {
    const cells = worlds.flatMap(({ rows }) => rows.flatMap(({ fy2567, fy2568, fy2569 }) => [fy2567, fy2568, fy2569]));
    expect(cells.filter((cell) => cell === null).length / cells.length).toBeGreaterThan(0.3);
    const times = new Map<string, number>();
    let requests = 0;
    let moved = 0;
    for (const ledger of ledgers) {
      for (const { act } of postingsOf(ledger)) times.set(act, (times.get(act) ?? 0) + 1);
      const { firstPosting, line } = ledger.entries;
      requests += line.length;
      for (const request of line.keys()) {
        if ((firstPosting[request + 1] as number) - (firstPosting[request] as number) > 1) moved += 1;
      }
    }
    expect(moved / requests).toBeGreaterThan(0.2);
    expect([...times.keys()].sort()).toEqual([...acts].sort());
    expect(Math.min(...times.values())).toBeGreaterThan(100);
  });
});

import { ratioOf, satangOf } from "chumchon/amounts";
import { parseCivilDate, parseFiscalYear } from "chumchon/calendar";
import { type Decision, type LedgerName, ledgerNames, type Plan, type Policy } from "chumchon/plans";
import fc from "fast-check";
import { planOf, type Row } from "./shared.js";

/** Plans, lines, decisions and policy, as an accident might throw them together. */
export interface World {
  readonly plans: readonly Plan[];
  readonly rows: readonly Row[];
  readonly decisions: readonly Decision[];
  readonly policy: Policy | undefined;
}

export const plans: readonly Plan[] = [
  planOf("v1", "village", "la1"),
  planOf("v2", "village", "la1"),
  planOf("v3", "village", "la2"),
  planOf("c1", "community", "la2"),
  planOf("la1", "localAuthority", "d1"),
  planOf("la2", "localAuthority", "d1"),
  planOf("s1", "subdistrict", "d1"),
  planOf("d1", "district", "p1"),
  planOf("p1", "province", "g1"),
  planOf("g1", "provinceGroup"),
  planOf("alone", "localAuthority"),
];

const planIds = plans.map(({ id }) => id);

/** Stands for the plan a line is written in, where most is decided about it. */
const home = "home";

/** Most of it happens around one council, so that lines meet there. */
const busyIds = [...planIds, "la1", "la1", "la1", "la1", "la1", "la1", "v1", "v1", "v1", "v1"];
const lineIds = Array.from({ length: 10 }, (_, index) => `line ${index}`);
const years = [2567, 2568, 2569].map((year) => parseFiscalYear(year));

/** Four cells of ten are empty. */
const cell = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constantFrom("-", "0") },
  {
    weight: 5,
    arbitrary: fc
      .integer({ min: 1, max: 99_999_999 })
      .map((satang) => `${Math.floor(satang / 100)}.${String(satang % 100).padStart(2, "0")}`),
  },
);

const partners = fc.constantFrom("residents=1/3; la1=2/3", "v1=1/7; la1=2/7; p1=4/7", "a=1/2; b=1/2", "a=1/2");

const row = (id: string): fc.Arbitrary<Row> =>
  fc.record({
    id: fc.oneof({ weight: 30, arbitrary: fc.constant(id) }, { weight: 1, arbitrary: fc.constant("line 0") }),
    plan: fc.oneof(
      { weight: 30, arbitrary: fc.constantFrom(...planIds) },
      { weight: 1, arbitrary: fc.constant("unknown") },
    ),
    title: fc.constant(`โครงการ ${id}`),
    kind: fc.constantFrom("self", "requested", "requested"),
    ledger: fc.option(fc.constantFrom<LedgerName>(...ledgerNames), { freq: 3 }),
    partners: fc.option(partners, { freq: 1, nil: null }).map((text) => (text === null ? null : text)),
    fy2567: cell,
    fy2568: cell,
    fy2569: cell,
  });

const facts = (index: number): fc.Arbitrary<object> =>
  fc.record({
    id: fc.oneof({ weight: 40, arbitrary: fc.constant(`d${index}`) }, { weight: 1, arbitrary: fc.constant("d0") }),
    line: fc.constantFrom(...lineIds),
    plan: fc.oneof({ weight: 3, arbitrary: fc.constant(home) }, { weight: 2, arbitrary: fc.constantFrom(...busyIds) }),
    body: fc.constant("ที่ประชุม"),
    date: fc.constantFrom(parseCivilDate("2023-08-15"), parseCivilDate("2023-08-16"), parseCivilDate("2025-01-01")),
  });

const scope = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  { weight: 2, arbitrary: fc.constantFrom(...years).map((year) => ({ fiscalYears: [year] })) },
  { weight: 1, arbitrary: fc.constantFrom("a", "b", "la1", "residents", "nobody").map((partner) => ({ partner })) },
);

const act = fc.oneof(
  fc.constant({ act: "adopt" }),
  ...[1, 2, 3].map(() => fc.constantFrom(...lineIds).map((target) => ({ act: "mergeInto", target }))),
  fc.constant({ act: "escalateTo" }),
  fc.constantFrom(...planIds).map((target) => ({ act: "escalateTo", target })),
  fc.constant({ act: "return", reason: "เหตุผล" }),
  fc.constantFrom(...years).map((to) => ({ act: "deferTo", to })),
  fc.constantFrom(...lineIds).map((target) => ({ act: "duplicateOf", target, evidence: "หลักฐาน" })),
  fc.integer({ min: -1, max: 9_999_999 }).map((satang) => ({ act: "revise", satang: satangOf(satang) })),
  fc
    .constantFrom(["la1", "d1"], ["a", "v1"], ["b"])
    .map((ids) => ({ act: "share", partners: ids.map((id) => ({ id, share: ratioOf(1, ids.length) })) })),
);

const policy: fc.Arbitrary<Policy | undefined> = fc.option(
  fc
    .subarray(
      [
        { id: "self", when: { kinds: ["self"], levels: ["village", "localAuthority"] }, propose: "adopt" },
        { id: "requested", when: { kinds: ["requested"], levels: ["village", "community"] }, propose: "escalateTo" },
        { id: "ceiling", when: { levels: ["localAuthority"], moreThan: satangOf(50_000_000) }, propose: "escalateTo" },
        { id: "rest", propose: "return" },
      ] as const,
      { minLength: 1 },
    )
    .map((rules) => ({
      id: "policy",
      title: { th: "เกณฑ์", en: "policy" },
      rules: rules.map((rule) => ({ ...rule, reason: { th: "เสนอ", en: "proposed" } })),
    })),
  { nil: undefined },
);

const settled = ({ rows, decisions, ...rest }: World): World => ({
  ...rest,
  rows,
  decisions: decisions.map((decision) =>
    decision.plan === home
      ? { ...decision, plan: String(rows.find(({ id }) => id === decision.line)?.plan ?? "v1") }
      : decision,
  ),
});

export const world: fc.Arbitrary<World> = fc
  .record({
    plans: fc.constant(plans),
    rows: fc.tuple(...lineIds.map(row)),
    decisions: fc
      .integer({ min: 0, max: 40 })
      .chain((length) =>
        fc.tuple(
          ...Array.from({ length }, (_, index) =>
            fc.tuple(facts(index), scope, act).map((parts) => Object.assign({}, ...parts) as Decision),
          ),
        ),
      ),
    policy,
  })
  .map(settled);

import { type BmnIndicatorId, bmn2560 } from "chumchon/data/bmn2560";
import { type FormatsProblem, tableOfCsv } from "chumchon/formats";
import {
  checkIndicatorSet,
  editionIn,
  getIndicator,
  type Indicator,
  type IndicatorSet,
  type IndicatorSheetAbout,
  type IndicatorSheetProblem,
  indicatorSetOfTable,
  indicatorSheetSchema,
} from "chumchon/indicators";
import type { TablesProblem } from "chumchon/tables";
import { expectTypeOf, test } from "vitest";

test("an indicator the set does not have does not compile", () => {
  expectTypeOf(getIndicator(bmn2560, "28")).toEqualTypeOf<Indicator<"28">>();
  // @ts-expect-error -- there are 31
  getIndicator(bmn2560, "32");
  // @ts-expect-error -- ids are text
  getIndicator(bmn2560, 28);
});

test("a set that was read has ids of text, and is no typed set", () => {
  const read = {} as IndicatorSet;
  expectTypeOf(getIndicator(read, "99")).toEqualTypeOf<Indicator<"99">>();
  // @ts-expect-error -- nobody has said which ids it has
  const typed: IndicatorSet<BmnIndicatorId> = read;
  expectTypeOf(typed).toExtend<IndicatorSet>();
});

test("a set typed in a program has literal ids without a cast", () => {
  const text = { th: "สมมติ", en: "Made up" };
  const citation = { source: text, evidence: "unverified" } as const;
  const said = { id: "made-up", edition: "1", years: { first: 2570 }, title: text, citation, openPoints: [] };
  const indicator = {
    title: text,
    category: "c",
    dimension: "economy",
    unit: "household",
    base: { of: "household", title: text },
    better: "higher",
    sources: { title: citation, unit: citation, base: citation, rule: citation },
  } as const;
  const checked = checkIndicatorSet({
    ...said,
    recordsOf: "household",
    categories: [{ id: "c", title: text }],
    questions: [{ id: "q", of: "household", kind: "flag", title: text }],
    indicators: [
      { ...indicator, id: "income", rule: { kind: "yes", question: "q" } },
      { ...indicator, id: "saving", rule: { kind: "allOf", questions: ["q"] } },
    ],
  });
  if (!checked.ok) return;
  expectTypeOf(checked.value).toEqualTypeOf<IndicatorSet<"income" | "saving">>();
  expectTypeOf(getIndicator(checked.value, "saving")).toEqualTypeOf<Indicator<"saving">>();
  // @ts-expect-error -- it has income and saving
  getIndicator(checked.value, "savings");

  const typed = {
    ...said,
    recordsOf: "household",
    categories: [],
    questions: [],
    indicators: [{ ...indicator, id: "water", rule: { kind: "yes", question: "q" } }],
  } as const satisfies IndicatorSet;
  expectTypeOf(getIndicator(typed, "water")).toEqualTypeOf<Indicator<"water">>();
  // @ts-expect-error -- it has water alone
  getIndicator(typed, "fire");
});

test("an edition of a survey year keeps the ids of its editions", () => {
  const edition = editionIn([bmn2560], 2561);
  if (!edition.ok) return;
  getIndicator(edition.value, "31");
  // @ts-expect-error -- there are 31
  getIndicator(edition.value, "32");
});

test("a set made from a sheet has ids of text, and its problems those of the reader", () => {
  const about = {} as IndicatorSheetAbout;
  const csv = tableOfCsv(indicatorSheetSchema, "");
  const set = indicatorSetOfTable(csv, about);
  if (set.ok) expectTypeOf(set.value).toEqualTypeOf<IndicatorSet>();
  else expectTypeOf(set.problems[0]).toExtend<IndicatorSheetProblem | FormatsProblem | TablesProblem>();
});

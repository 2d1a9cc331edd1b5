import { type BmnIndicatorId, bmn2560 } from "chumchon/data/bmn2560";
import { getIndicator, type Indicator, type IndicatorSet } from "chumchon/indicators";
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

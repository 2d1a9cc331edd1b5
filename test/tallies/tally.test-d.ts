import type { CivilDate } from "chumchon/calendar";
import { bmn2560 } from "chumchon/data/bmn2560";
import type { Axis } from "chumchon/places";
import { tableOf } from "chumchon/tables";
import { createTally, judge, type RecordedAnswers, type TallyFigure, tallyAt } from "chumchon/tallies";
import { expectTypeOf, test } from "vitest";

declare const axis: Axis;
declare const surveyedOn: CivilDate;

test("an indicator the set does not have does not compile", () => {
  const tally = createTally(bmn2560, axis);
  expectTypeOf(tallyAt(tally.finish(), "84", "28")).toEqualTypeOf<TallyFigure<"28">>();
  // @ts-expect-error -- there are 31
  tallyAt(tally.finish(), "84", "32");
  const judged = judge(bmn2560, { place: "84", members: [{ age: 4 }] }, { surveyedOn });
  // @ts-expect-error -- there are 31
  if (judged.ok) judged.value.indicators["32"];
});

test("a tally takes tables of counts, and no others", () => {
  const other = tableOf({ place: { kind: "text" }, households: { kind: "integer" } }, []);
  // @ts-expect-error -- nothing was counted in this table
  createTally(bmn2560, axis).add(other);
});

test("a program may name its questions", () => {
  // @ts-expect-error -- no such question
  const answers: RecordedAnswers<"4.1" | "4.2"> = { "4.3": true };
  expectTypeOf(answers).toExtend<RecordedAnswers>();
});

import { answerOf, type Result, readWith } from "../kernel/index.js";
import { bandsProblemsOf } from "./checkBands.js";
import { checkMeasure } from "./checkMeasure.js";
import { questionProblemsOf } from "./checkRule.js";
import { repetitionsOf } from "./exactly.js";
import type { IndicatorSetProblem } from "./indicatorSetProblems.js";
import { scaledItemSchema } from "./scaledItem/schema.js";
import type { ScaledItem } from "./scaledItem.js";

/**
 * Reads an item on a scale without a pass mark from data, or says everything that is wrong with it.
 * @param input - What JSON held.
 * @category Rules
 * @since 0.1.0
 * @example
 * ```ts
 * import { phetchabunScales } from "chumchon/data/community-sets";
 * import { safeParseScaledItem } from "chumchon/indicators";
 * const [item] = phetchabunScales;
 * safeParseScaledItem(JSON.parse(JSON.stringify(item))).ok; // => true
 * const answer = safeParseScaledItem({ ...item, default: "as one likes" });
 * answer.ok ? [] : answer.problems.map(({ code }) => code); // => ["indicators.set.unknownChoice"]
 * ```
 */
export function safeParseScaledItem(input: unknown): Result<ScaledItem, IndicatorSetProblem> {
  const read = readWith(scaledItemSchema, input);
  return read.ok ? answerOf(read.value, problemsOf(read.value)) : read;
}

function problemsOf({ questions, measure, readings, default: taken }: ScaledItem): readonly IndicatorSetProblem[] {
  const known = new Map(questions.map((question) => [question.id, question]));
  const of = questions[0]?.of ?? "household";
  const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);
  return [
    ...repetitionsOf(ids(questions), (index) => ["questions", index, "id"]),
    ...checkMeasure(
      measure,
      (id, path) => questionProblemsOf(id, "number", of, known, path),
      of === "household" || of === "person",
      ["measure"],
    ),
    ...repetitionsOf(ids(readings), (index) => ["readings", index, "id"]),
    ...readings.flatMap(({ bands }, index) => bandsProblemsOf(bands, ["readings", index, "bands"])),
    ...(ids(readings).includes(taken)
      ? []
      : [{ code: "indicators.set.unknownChoice" as const, path: ["default"], id: taken }]),
  ];
}

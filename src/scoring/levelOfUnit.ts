import { safeParseDecimal } from "../amounts/index.js";
import { type LevelScale, outcomes } from "../indicators/index.js";
import { answerOf, type Result } from "../kernel/index.js";
import { type ColumnSpec, tableOf } from "../tables/index.js";
import { explainLevel } from "./explainLevel.js";
import type { LevelExplanation } from "./levelExplanation.js";
import type { LevelProblem } from "./levelProblems.js";
import { levelsOf } from "./levelsOf.js";

/**
 * What is known of one unit: an outcome, a yes or no, or a number under the name of each column a scale reads. What is not there,
 * or `null`, is missing. Texts are decimal numbers.
 * @category Levels
 * @since 0.1.0
 */
export interface UnitAnswers {
  /** What the column of this name says of the unit. */
  readonly [column: string]: string | number | boolean | null | undefined;
}

/**
 * The level of one unit, and why: {@link levelsOf} and {@link explainLevel} for a single village.
 * @remarks What cannot be read is a problem; a number outside of what there can be is a problem too, where in a table it would
 * count as missing.
 * @param scale - The definition.
 * @param answers - What is known of the unit.
 * @param unit - What the unit is called in sentences.
 * @throws a {@link kernel!ProblemError} when the definition contradicts itself.
 * @category Levels
 * @since 0.1.0
 * @example
 * ```ts
 * import { lpaLevels2564 } from "chumchon/data/local-authority-sets";
 * import { levelOfUnit } from "chumchon/scoring";
 * const answer = levelOfUnit(lpaLevels2564, { side1: 80, side2: "62.5", side3: 70, side4: 67.5, side5: 70 });
 * answer.ok && answer.value.level; // => "passed"
 * const open = levelOfUnit(lpaLevels2564, { side1: 80, side2: 60, side3: 70, side4: 67.5 });
 * open.ok && [open.value.verdict, open.value.lowest, open.value.highest]; // => ["undecided", undefined, "passed"]
 * ```
 */
export function levelOfUnit<LevelId extends string>(
  scale: LevelScale<LevelId>,
  answers: UnitAnswers,
  unit = "",
): Result<LevelExplanation<LevelId>, LevelProblem> {
  const problems: LevelProblem[] = [];
  const specs: [string, ColumnSpec][] = [];
  const cells: (string | number | boolean | null)[] = [];
  for (const [column, { as, item }] of columnsOf(scale)) {
    const answer = (Object.hasOwn(answers, column) ? answers[column] : undefined) ?? null;
    const spec = specOf(as, answer);
    if (spec === undefined) problems.push({ code: "scoring.level.unreadable", path: [column], record: 0, item });
    specs.push([column, spec ?? (specOf(as, null) as ColumnSpec)]);
    cells.push(spec === undefined ? null : answer);
  }
  let name = "unit";
  while (specs.some(([column]) => column === name)) name += "_";
  const schema: { readonly [column: string]: ColumnSpec } = Object.fromEntries([[name, unitSpec], ...specs]);
  const levels = levelsOf(scale, tableOf(schema, [[unit, ...cells]]), { unit: name });
  return answerOf({ ...explainLevel(levels, 0), unit }, [...problems, ...levels.problems.kept]);
}

const unitSpec: ColumnSpec = { kind: "text", optional: true };

type ReadAs = "outcome" | "flag" | "number";

/** Which columns a scale reads, as what, and for which item or number. */
function columnsOf({
  items,
  numbers,
}: LevelScale): ReadonlyMap<string, { readonly as: ReadAs; readonly item: string }> {
  const columns = new Map<string, { readonly as: ReadAs; readonly item: string }>();
  const read = (column: string | undefined, as: ReadAs, item: string): void => {
    if (column !== undefined && !columns.has(column)) columns.set(column, { as, item });
  };
  for (const { id, kind, column, appliesWhere } of items) {
    read(column, kind === "score" ? "number" : kind, id);
    read(appliesWhere, "flag", id);
  }
  for (const number of numbers) {
    if (number.kind === "column") read(number.column, "number", number.id);
    else if (number.kind === "votes") for (const { column } of number.votes) read(column, "number", number.id);
    else
      for (const { id, column, appliesWhere } of number.sides.flatMap((side) => side.items)) {
        read(column, "number", id);
        read(appliesWhere, "flag", id);
      }
  }
  return columns;
}

/** The spec of a column that holds just this answer; nothing where the answer is of another kind. */
function specOf(as: ReadAs, answer: string | number | boolean | null): ColumnSpec | undefined {
  if (as === "outcome") {
    const isOutcome = answer === null || outcomes.some((outcome) => outcome === answer);
    return isOutcome ? { kind: "choice", choices: outcomes, optional: true } : undefined;
  }
  if (as === "flag")
    return answer === null || typeof answer === "boolean" ? { kind: "flag", optional: true } : undefined;
  if (answer === null || typeof answer === "number")
    return answer === null || Number.isFinite(answer) ? { kind: "float", optional: true } : undefined;
  if (typeof answer !== "string") return undefined;
  const decimals = answer.trim().split(".")[1]?.length ?? 0;
  if (decimals > 15 || !safeParseDecimal(answer, { decimals }).ok) return undefined;
  return { kind: "decimal", decimals, optional: true };
}

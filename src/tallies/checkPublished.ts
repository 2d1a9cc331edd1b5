import { createProblemLog, type LocalizedText, type ProblemLog, type ProblemLogOptions } from "../kernel/index.js";
import { bitPlaneOf, type Table } from "../tables/index.js";
import { publishedRulesProblemsOf } from "./checkPublishedRules.js";
import { checkRow, checkTotal } from "./publishedChecks.js";
import { figureColumnsOf } from "./publishedFigures.js";
import type { PublishedFinding } from "./publishedProblems.js";
import { formulaOf, type PublishedRelation, type PublishedRules } from "./publishedRules.js";
import { headingsOf, type PublishedRun } from "./publishedRun.js";
import { tellUnreached } from "./publishedUnreached.js";

/**
 * How often a relation was checked, and how often it held.
 * @category Published tables
 * @since 0.1.0
 */
export interface RelationCheck {
  /** The relation. */
  readonly relation: PublishedRelation;
  /** How its figure is worked out, as a reader would write it. */
  readonly formula: LocalizedText;
  /** How many figures were worked out again. */
  readonly checked: number;
  /** How many of them are as printed. */
  readonly reproduced: number;
}

/**
 * What a check of a published table found.
 * @category Published tables
 * @since 0.1.0
 */
export interface PublishedCheck {
  /** How many figures were worked out again, over all relations. */
  readonly checked: number;
  /** How many of them are as printed; where this is `checked`, all of them. */
  readonly reproduced: number;
  /** The same for each relation, in the order of the rules. */
  readonly relations: readonly RelationCheck[];
  /** Each figure that is not what the others give: `checked − reproduced` of them. */
  readonly problems: ProblemLog<PublishedFinding>;
  /** What could not be checked, and why: it is not wrong, and it is not confirmed. */
  readonly told: ProblemLog<PublishedFinding>;
}

/**
 * Holds a published table against itself: works out every figure that others of the table give, and names each that is
 * printed otherwise. Nothing is repaired, and a figure with nothing to be checked against is named, not passed.
 * @remarks Numbers are exact until they are rounded, once, to the decimals their column declares. An empty cell is not
 * zero: what needs it cannot be checked. A quotient over zero has no value, and an empty cell is then right. Texts with
 * signs of percent, dashes or commas become columns where they are read: {@link tables!tableOf}.
 * @param table - The table, as printed.
 * @param rules - What holds between its figures.
 * @param options - How many findings to keep, and who is told of each mismatch.
 * @throws a {@link RangeError} when the rules do not fit the table; {@link safeParsePublishedRules} says so as an answer.
 * @category Published tables
 * @since 0.1.0
 * @example Villages that manage their health, 2561, the row of totals of zone 1 (thaiphc.net, a stored copy): the last percentage is another's
 * ```ts
 * import { describeProblem } from "chumchon/kernel";
 * import { tableOf } from "chumchon/tables";
 * import { checkPublished, publishedSentences } from "chumchon/tallies";
 * const whole = { kind: "integer" } as const;
 * const levels = ["fail", "basic", "developing", "good", "veryGood", "excellent"];
 * const schema = {
 *   zone: { kind: "text" }, villages: whole, recorded: whole,
 *   fail: whole, basic: whole, developing: whole, good: whole, veryGood: whole, excellent: whole,
 *   excellentPercent: { kind: "decimal", decimals: 2 },
 * } as const;
 * const table = tableOf(schema, [["1", 8531, 4240, 61, 87, 670, 1771, 391, 1260, 40.11]]);
 * const check = checkPublished(table, {
 *   label: "zone",
 *   relations: [
 *     { kind: "sum", figure: "recorded", of: levels },
 *     { kind: "quotient", figure: "excellentPercent", of: ["excellent"], over: ["villages"], per: 100 },
 *   ],
 * });
 * [check.checked, check.reproduced]; // => [2, 1]
 * check.problems.kept.map((finding) => describeProblem(finding, publishedSentences).en);
 * // => ["record 0, excellentPercent: excellentPercent of 1 is printed as 40.11, but excellent ÷ villages × 100 gives 14.77 (printed less computed: 25.34). Check the source; nothing is repaired here."]
 * ```
 */
export function checkPublished(
  table: Table,
  rules: PublishedRules,
  options: ProblemLogOptions<PublishedFinding> = {},
): PublishedCheck {
  const [fault] = publishedRulesProblemsOf(rules, table.schema);
  if (fault !== undefined)
    throw new RangeError(`rules: ${fault.path.join(".")}: ${fault.code}${"column" in fault ? ` ${fault.column}` : ""}`);
  const run: PublishedRun = {
    table,
    rules,
    columns: figureColumnsOf(table),
    words: new Map(
      rules.relations.flatMap((it) => (it.kind === "word" ? [[it.figure, bitPlaneOf(table.length)] as const] : [])),
    ),
    problems: createProblemLog(options),
    // What cannot be checked is no problem, and is not handed to who asks for problems.
    told: createProblemLog(options.keep === undefined ? {} : { keep: options.keep }),
  };
  const relations = rules.relations.map((relation) => {
    const count = { checked: 0, reproduced: 0 };
    if (relation.kind === "total") checkTotal(run, relation, count);
    else for (let row = 0; row < table.length; row++) checkRow(run, relation, row, count);
    return { relation, formula: formulaOf(relation, headingsOf(table)), ...count };
  });
  tellUnreached(run);
  return {
    checked: relations.reduce((sum, { checked }) => sum + checked, 0),
    reproduced: relations.reduce((sum, { reproduced }) => sum + reproduced, 0),
    relations,
    problems: run.problems,
    told: run.told,
  };
}

import { compareRatio, ratioOf, safeParseRatio } from "../amounts/index.js";
import { answerOf, type Path, type Result } from "../kernel/index.js";
import type { TableSchema } from "../tables/index.js";
import type { PublishedRulesProblem } from "./publishedProblems.js";
import type { inputsOf, PublishedRules } from "./publishedRules.js";

/**
 * Checks that the relations of a published table can be worked out: every column is there and holds what is asked of it,
 * every number can be read.
 * @remarks For rules written in a program. Data from outside go through {@link safeParsePublishedRules}, which ends here.
 * @param rules - The rules.
 * @param schema - The columns of the table they are for.
 * @returns The same rules, or everything that is wrong with them.
 * @category Published tables
 * @since 0.1.0
 * @example
 * ```ts
 * import { checkPublishedRules } from "chumchon/tallies";
 * const schema = { district: { kind: "text" }, surveyed: { kind: "integer" }, fail: { kind: "integer" } } as const;
 * const answer = checkPublishedRules(
 *   { label: "district", relations: [{ kind: "sum", figure: "surveyed", of: ["pass", "fail"] }] },
 *   schema,
 * );
 * answer.ok ? [] : answer.problems.map(({ code, path }) => [code, path.join(".")]);
 * // => [["tallies.publishedRules.unknownColumn", "relations.0.of.0"]]
 * ```
 */
export function checkPublishedRules(
  rules: PublishedRules,
  schema: TableSchema,
): Result<PublishedRules, PublishedRulesProblem> {
  return answerOf(rules, publishedRulesProblemsOf(rules, schema));
}

/** Everything that is wrong with rules. */
export function publishedRulesProblemsOf(rules: PublishedRules, schema: TableSchema): readonly PublishedRulesProblem[] {
  const problems: PublishedRulesProblem[] = [];
  const column = (name: string, wants: "number" | "text", path: Path): void => {
    const kind = Object.hasOwn(schema, name) ? schema[name]?.kind : undefined;
    const fits = wants === "text" ? kind === "text" : kind === "integer" || kind === "decimal";
    if (kind === undefined) problems.push({ code: "tallies.publishedRules.unknownColumn", path, column: name });
    else if (!fits)
      problems.push({
        code: wants === "text" ? "tallies.publishedRules.notText" : "tallies.publishedRules.notNumber",
        path,
        column: name,
      });
  };
  const number = (value: number | string | undefined, least: "zero" | "aboveZero", path: Path): void => {
    const read = value === undefined ? undefined : safeParseRatio(value);
    if (read === undefined) return;
    const order = read.ok ? compareRatio(read.value, ratioOf(0)) : -1;
    if (order < 0 || (order === 0 && least === "aboveZero"))
      problems.push({ code: "tallies.publishedRules.notExact", path });
  };
  column(rules.label, "text", ["label"]);
  for (const [index, relation] of rules.relations.entries()) {
    const path = ["relations", index];
    if (relation.kind === "total") {
      for (const [at, name] of relation.figures.entries()) column(name, "number", [...path, "figures", at]);
    } else {
      column(relation.figure, relation.kind === "word" ? "text" : "number", [...path, "figure"]);
      for (const [key, names] of Object.entries(namedIn(relation)))
        if (typeof names === "string") column(names, "number", [...path, key]);
        else for (const [at, name] of names.entries()) column(name, "number", [...path, key, at]);
    }
    if ("per" in relation) number(relation.per, "aboveZero", [...path, "per"]);
    if ("tolerance" in relation) number(relation.tolerance, "zero", [...path, "tolerance"]);
  }
  return problems;
}

function namedIn(relation: Parameters<typeof inputsOf>[0]): Readonly<Record<string, string | readonly string[]>> {
  if (relation.kind === "difference") return { from: relation.from, less: relation.less };
  if (relation.kind === "quotient") return { of: relation.of, over: relation.over };
  if (relation.kind === "word") return { of: relation.of, over: relation.over, against: relation.against };
  return { of: relation.of };
}

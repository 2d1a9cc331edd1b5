import { type Result, readWith } from "../kernel/index.js";
import type { TableSchema } from "../tables/index.js";
import { checkPublishedRules } from "./checkPublishedRules.js";
import { publishedRulesSchema } from "./published/schema.js";
import type { PublishedRulesProblem } from "./publishedProblems.js";
import type { PublishedRules } from "./publishedRules.js";

/**
 * Reads the relations of a published table from data, or says everything that is wrong with them.
 * @remarks First the gate for plain data, then the shape, then the columns. Rules that pass cannot fail when a table of
 * this schema is checked by them.
 * @param input - What JSON held.
 * @param schema - The columns of the table they are for.
 * @category Published tables
 * @since 0.1.0
 * @example
 * ```ts
 * import { safeParsePublishedRules } from "chumchon/tallies";
 * const schema = { province: { kind: "text" }, income: { kind: "integer" }, expenditure: { kind: "integer" }, balance: { kind: "integer" } } as const;
 * const text = '{ "label": "province", "relations": [{ "kind": "difference", "figure": "balance", "from": "income", "less": "expenditure" }] }';
 * safeParsePublishedRules(JSON.parse(text), schema).ok; // => true
 * ```
 */
export function safeParsePublishedRules(
  input: unknown,
  schema: TableSchema,
): Result<PublishedRules, PublishedRulesProblem> {
  const read = readWith(publishedRulesSchema, input);
  return read.ok ? checkPublishedRules(read.value, schema) : read;
}

import { amountsSentences, formatDecimal, multiplyRatio, powerOf, type Ratio, ratioOf } from "../amounts/index.js";
import { valueOrThrow } from "../kernel/index.js";
import { cellOf } from "../tables/index.js";
import { totalOf } from "./exactMeans.js";
import type { Contribution, ExplainedNode, ExplainedPart, Explanation } from "./explanation.js";
import { outsideOf, sourceValueAt } from "./itemScore.js";
import { countedPartsOf, exactly, type PartScores } from "./nodeScore.js";
import { type Plan, type PlannedNode, planOf } from "./plan.js";
import type { PlannedItem } from "./plannedItem.js";
import type { ScoringProblem } from "./problems.js";
import { exactScores, rowScoresOf } from "./rowScores.js";
import type { Scores } from "./score.js";

/**
 * Explains the score of one unit: each value, the score it becomes, its weight, and what it contributes to the node above.
 * @remarks To ask for the reasons of a score is to ask for the unit's values: they are shown. In an arithmetic mean the contributions add
 * up to the score exactly, as in a sum; in a geometric mean they are factors, and nothing pretends to add up. Of the other means
 * there are none, and the node says so.
 * @param scores - What {@link score} gave.
 * @param unit - The unit's name, or its row.
 * @throws a RangeError when there is no such unit, or several bear the name: then give the row.
 * @category Reasons
 * @since 0.1.0
 * @example
 * ```ts
 * import { formatRatio } from "chumchon/amounts";
 * import { explain, score } from "chumchon/scoring";
 * import type { Composite } from "chumchon/indicators";
 * import { tableOf } from "chumchon/tables";
 * const title = { th: "ตัวอย่าง", en: "Example" };
 * const item = { title, better: "higher", normalisation: { kind: "goalposts", minimum: 0, maximum: 100, outside: "clamp" } } as const;
 * const composite: Composite = {
 *   id: "example", edition: "1", title, citation: { source: title, evidence: "unverified" }, decimals: 2, outOf: 100,
 *   items: [{ ...item, id: "savings", column: "savings" }, { ...item, id: "water", column: "water" }],
 *   nodes: [{
 *     id: "index", title, aggregate: "arithmetic", missing: "refuse",
 *     parts: [{ of: "savings", weight: "1/3" }, { of: "water", weight: "2/3" }],
 *   }],
 * };
 * const units = tableOf({ unit: { kind: "text" }, savings: { kind: "integer" }, water: { kind: "integer" } }, [["Ban A", 40, 95]]);
 * const [index] = explain(score(composite, units), "Ban A").nodes;
 * index?.parts.map(({ contribution }) => contribution?.kind === "summand" && formatRatio(contribution.amount));
 * // => ["40/3", "190/3"]
 * ```
 */
export function explain(scores: Scores, unit: string | number): Explanation {
  const { composite, table, units } = scores;
  const row = rowOf(scores, unit);
  const plan = planOf(composite, units, table.columns.unit);
  const scoreOf = rowScoresOf(exactScores(plan, row));
  const nodes = plan.nodes.map((node, index) => explainedNode(plan, node, plan.items.length + index, scoreOf, row));
  const index = nodes.at(-1) as ExplainedNode;
  const below = composite.nodes.flatMap(({ id }) => nodes.filter((node) => node.id === id && node !== index));
  const [score, rank, tied] = [cellOf(table, "score", row), cellOf(table, "rank", row), cellOf(table, "tied", row)];
  const beyond = { code: "scoring.node.beyond", path: [], record: row, node: index.id } as const;
  return {
    composite,
    unit: cellOf(table, "unit", row) ?? "",
    row,
    ...(score === null ? { reason: index.reason ?? beyond } : { score }),
    ...(rank !== null && { rank }),
    ...(tied !== null && { tied }),
    ranked: rankedIn(scores),
    nodes: [index, ...below],
  };
}

function rowOf({ table }: Scores, unit: string | number): number {
  if (typeof unit === "number") {
    if (Number.isInteger(unit) && unit >= 0 && unit < table.length) return unit;
    throw new RangeError(`unit: a row from 0 to ${table.length - 1} was expected, got ${unit}`);
  }
  const { codes, dictionary } = table.columns.unit;
  const rows = [...codes.keys()].filter((row) => dictionary[codes[row] as number] === unit);
  const [row, another] = rows;
  if (row === undefined) throw new RangeError(`unit: there is no unit named ${JSON.stringify(unit)}`);
  if (another !== undefined) throw new RangeError(`unit: several are named ${JSON.stringify(unit)}; give the row`);
  return row;
}

function rankedIn({ table }: Scores): number {
  let ranked = 0;
  for (let row = 0; row < table.length; row++) if (cellOf(table, "rank", row) !== null) ranked += 1;
  return ranked;
}

function explainedNode(plan: Plan, node: PlannedNode, place: number, scoreOf: PartScores, row: number): ExplainedNode {
  const { id, title, aggregate } = node.definition;
  const score = scoreOf(place);
  const counted = countedPartsOf(node, scoreOf, row, exactly);
  const members = "code" in counted ? [] : counted;
  const total = members.length > 0 ? totalOf(members) : node.weights.reduce((sum, weight) => sum + weight, 0);
  const parts = node.parts.map((part, index): ExplainedPart => {
    const own = scoreOf(part);
    const treatment = treatmentOf(node, own);
    const share = treatment === "leftOut" ? ratioOf(0) : ratioOf(node.weights[index] as number, total);
    const weight = multiplyRatio(node.scale, share);
    const given = members.find((member) => member.part === part)?.score;
    const contribution = given && contributionOf(node, given, weight);
    return {
      ...namedPart(plan, part, row),
      ...("code" in own ? { reason: own } : { score: own }),
      ...(given !== undefined && { score: given }),
      ...(contribution !== undefined && { contribution }),
      treatment,
      weight,
    };
  });
  const undivided = { code: "scoring.node.notLinear", path: [], record: row, node: id } as const;
  const isDivided = aggregate === "arithmetic" || aggregate === "sum" || aggregate === "geometric";
  return {
    id,
    title,
    aggregate,
    ...("code" in score ? { reason: score } : { score }),
    ...(!isDivided && !("code" in score) && { undivided }),
    parts,
  };
}

function treatmentOf({ definition }: PlannedNode, own: Ratio | ScoringProblem): ExplainedPart["treatment"] {
  if (!("code" in own)) return "counted";
  if (definition.missing === "refuse") return "refused";
  return definition.missing === "reweight" ? "leftOut" : "stoodIn";
}

function contributionOf({ definition }: PlannedNode, score: Ratio, weight: Ratio): Contribution | undefined {
  switch (definition.aggregate) {
    case "arithmetic":
    case "sum":
      return { kind: "summand", amount: multiplyRatio(weight, score) };
    case "geometric":
      return { kind: "factor", factor: valueOrThrow(powerOf(score, weight), amountsSentences) };
    default:
      return undefined;
  }
}

type NamedPart = Pick<ExplainedPart, "id" | "title" | "kind" | "value" | "unit" | "outside">;

function namedPart(plan: Plan, part: number, row: number): NamedPart {
  const item = plan.items[part];
  if (item === undefined) {
    const { id, title } = (plan.nodes[part - plan.items.length] as PlannedNode).definition;
    return { id, title, kind: "node" };
  }
  const { id, title, unit } = item.definition;
  const value = sourceValueAt(item, row);
  const outside = value === undefined ? undefined : outsideOf(item, value);
  return {
    id,
    title,
    kind: "item",
    ...(value !== undefined && { value: shownValueOf(item, row) }),
    ...(unit !== undefined && { unit }),
    ...(outside !== undefined && { outside }),
  };
}

function shownValueOf({ source: column }: PlannedItem, row: number): string {
  const value = column.values[row] as number;
  return column.spec.kind === "decimal" ? formatDecimal(value, column.spec.decimals) : String(value);
}

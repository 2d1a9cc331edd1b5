import { bitAt } from "../tables/index.js";
import { inputsOf, type PublishedRelation } from "./publishedRules.js";
import { type PublishedRun, shownAt, whereOf } from "./publishedRun.js";

/** Tells of every number, and every word that stands for a comparison, that no relation reached. */
export function tellUnreached(run: PublishedRun): void {
  const { table, rules, told, columns, words } = run;
  const named = new Map<string, PublishedRelation>();
  // What a row wants is told before the row of totals that a column wants.
  const inOrder = [...rules.relations].sort((a, b) => Number(a.kind === "total") - Number(b.kind === "total"));
  for (const relation of inOrder)
    for (const name of columnsOf(relation)) if (!named.has(name)) named.set(name, relation);
  for (const [name, reached] of [...[...columns].map(([key, column]) => [key, column.reached] as const), ...words]) {
    const relation = named.get(name);
    for (let row = 0; row < table.length; row++) {
      const printed = bitAt(reached, row) ? undefined : shownAt(run, name, row);
      if (printed === undefined) continue;
      const wanting = relation === undefined ? [] : wantingOf(run, relation, row);
      told.add({ ...whereOf(run, name, row), code: "tallies.published.notCheckable", printed, wanting });
    }
  }
}

function columnsOf(relation: PublishedRelation): readonly string[] {
  return relation.kind === "total" ? relation.figures : [relation.figure, ...inputsOf(relation)];
}

/** What a relation would need and the row has not; of a total, the row of totals. */
function wantingOf(run: PublishedRun, relation: PublishedRelation, row: number): readonly string[] {
  if (relation.kind === "total") return [relation.row];
  const empty = columnsOf(relation).filter((name) => shownAt(run, name, row) === undefined);
  if (empty.length > 0 || relation.kind !== "word") return empty;
  return (["met", "unmet", "none"] as const).filter((word) => relation[word] === undefined);
}

import { type IndicatorSet, type Question, recordColumnsOf } from "../indicators/index.js";
import type { ColumnSpec, TableSchema } from "../tables/index.js";

/**
 * The columns of a file of records of a set. For households a row for each person: `household`, `place`, `members`, `born` or
 * `age`, and a column for each question; the household's answers stand in its first row. For villages and organisations a row for
 * each of them: `place`, `type` where the set tells types apart, and the questions.
 * @remarks An empty cell was not asked. Other reasons for a missing answer stand in the column `missing`, such as
 * "22.1 refused; 22.2 unreadable". Numbers have two decimals at most.
 * @category Records
 * @since 0.1.0
 * @example
 * ```ts
 * import { bmn2560 } from "chumchon/data/bmn2560";
 * import { surveySchema } from "chumchon/tallies";
 * const { household, born, "22.1": income } = surveySchema(bmn2560);
 * [household?.kind, born?.kind, income?.kind]; // => ["text", "text", "decimal"]
 * ```
 */
export function surveySchema(set: IndicatorSet): TableSchema {
  return {
    ...recordColumnsOf(set),
    ...Object.fromEntries(set.questions.map((question) => [question.id, columnOf(question)])),
  };
}

function columnOf({ id, kind, title }: Question): ColumnSpec {
  const common = { optional: true, title: { th: `${id} ${title.th}`, en: id } } as const;
  return kind === "flag" ? { kind: "flag", ...common } : { kind: "decimal", decimals: 2, ...common };
}

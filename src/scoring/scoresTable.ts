import type {
  BitColumn,
  BitPlane,
  ChoiceSpec,
  DecimalSpec,
  IntegerSpec,
  NumberColumn,
  OptionalSpec,
  Table,
  TextColumn,
  TextSpec,
} from "../tables/index.js";
import { bitPlaneOf, numberColumnOf, planesOf, setBit, tableOfColumns } from "../tables/index.js";
import type { ItemCounts } from "./itemCounts.js";
import { type NoScoreReason, noScoreReasons } from "./problems.js";
import type { Ranks } from "./ranks.js";

/**
 * A column of scores: whole numbers of the declared decimals, none where there is no score.
 * @category Scores
 * @since 0.1.0
 */
export type ScoreSpec = DecimalSpec & {
  /** A unit may have no score. */
  readonly optional: true;
};

/**
 * The columns of a table of scores, one row per unit in the order of the units.
 * @category Scores
 * @since 0.1.0
 */
export type ScoresSchema = {
  /** The unit's name, as the table of units has it. */
  readonly unit: TextSpec;
  /** The score, rounded as the definition says. */
  readonly score: ScoreSpec;
  /** The rank, the highest score first; units of equal score share it, and as many ranks are left out after them. */
  readonly rank: IntegerSpec & OptionalSpec;
  /** How many units share the rank, the unit itself counted. */
  readonly tied: IntegerSpec & OptionalSpec;
  /** Why there is no score; empty where there is one. */
  readonly reason: ChoiceSpec<NoScoreReason> & OptionalSpec;
  /** How many items have no value. */
  readonly missing: IntegerSpec;
  /** How many items lie outside their goalposts, whatever the definition does with such values. */
  readonly outside: IntegerSpec;
};

/** The table of scores from its columns; NaN stands for no score. */
export function scoresTableOf(
  unit: TextColumn,
  score: NumberColumn<ScoreSpec>,
  ranks: Ranks,
  reasons: readonly (NoScoreReason | undefined)[],
  counts: ItemCounts,
): Table<ScoresSchema> {
  const optional = { kind: "integer", optional: true } as const;
  const columns = {
    unit,
    score,
    rank: numberColumnOf(optional, ranks.rank),
    tied: numberColumnOf(optional, ranks.tied),
    reason: reasonColumn(reasons),
    missing: numberColumnOf({ kind: "integer" } as const, counts.missing),
    outside: numberColumnOf({ kind: "integer" } as const, counts.outside),
  };
  const schema: ScoresSchema = {
    unit: unit.spec,
    score: score.spec,
    rank: optional,
    tied: optional,
    reason: columns.reason.spec,
    missing: columns.missing.spec,
    outside: columns.outside.spec,
  };
  return tableOfColumns(schema, columns, reasons.length);
}

function reasonColumn(reasons: readonly (NoScoreReason | undefined)[]): BitColumn<ScoresSchema["reason"]> {
  const spec: ScoresSchema["reason"] = { kind: "choice", choices: noScoreReasons, optional: true };
  const planes: readonly BitPlane[] = Array.from({ length: planesOf(spec) }, () => bitPlaneOf(reasons.length));
  const validity = bitPlaneOf(reasons.length);
  for (let row = 0; row < reasons.length; row++) {
    const reason = reasons[row];
    if (reason === undefined) continue;
    const number = noScoreReasons.indexOf(reason);
    setBit(validity, row, true);
    for (const [bit, plane] of planes.entries()) setBit(plane, row, ((number >> bit) & 1) === 1);
  }
  return { spec, planes, validity };
}

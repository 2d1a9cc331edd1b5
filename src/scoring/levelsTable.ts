import type { LevelScale } from "../indicators/index.js";
import {
  type BitColumn,
  bitPlaneOf,
  type ChoiceSpec,
  type FlagSpec,
  type IntegerSpec,
  numberColumnOf,
  type OptionalSpec,
  setBit,
  type Table,
  type TextColumn,
  type TextSpec,
  tableOfColumns,
} from "../tables/index.js";
import { choiceColumnOf } from "./choiceColumn.js";

/**
 * What is known of the level of a unit: it has one; it has none; or that is undecided, because answers are missing.
 * @category Levels
 * @since 0.1.0
 */
export type LevelVerdict = "level" | "none" | "undecided";

/**
 * The columns of a table of levels, one row per unit in the order of the units.
 * @category Levels
 * @since 0.1.0
 */
export type LevelsSchema<LevelId extends string = string> = {
  /** The unit's name, as the table of units has it. */
  readonly unit: TextSpec;
  /** Does the unit have a level? */
  readonly verdict: ChoiceSpec<LevelVerdict>;
  /** Its level; empty where it has none, and where that is undecided. */
  readonly level: ChoiceSpec<LevelId> & OptionalSpec;
  /** The lowest level it may have; empty where it may have none. */
  readonly lowest: ChoiceSpec<LevelId> & OptionalSpec;
  /** The highest level it may have; empty where it can have none. */
  readonly highest: ChoiceSpec<LevelId> & OptionalSpec;
  /** False where too many completions were possible to look at each: lowest and highest may then be too far apart, never too near. */
  readonly isExact: FlagSpec;
  /** The level above the lowest it may have; empty at the top. */
  readonly next: ChoiceSpec<LevelId> & OptionalSpec;
  /** Which condition of the next level is the first that is not met for sure, counted from 0; empty at the top. */
  readonly unmet: IntegerSpec & OptionalSpec;
  /** How many items and numbers are missing and could yet turn out one way or another. */
  readonly missing: IntegerSpec;
};

/** Levels by their number from the lowest, -1 for none, in every row. */
export interface LevelColumns {
  readonly lowest: Int32Array;
  readonly highest: Int32Array;
  readonly isExact: Uint8Array;
  /** The first condition of the next level that is not met for sure; -1 at the top. */
  readonly unmet: Int32Array;
  readonly missing: Int32Array;
}

/** The table of levels from its columns. */
export function levelsTableOf<LevelId extends string>(
  scale: LevelScale<LevelId>,
  unit: TextColumn,
  { lowest, highest, isExact, unmet, missing }: LevelColumns,
): Table<LevelsSchema<LevelId>> {
  const rows = lowest.length;
  const choices = scale.levels.map(({ id }) => id);
  const level = { kind: "choice", choices, optional: true } as const;
  const verdict = { kind: "choice", choices: ["level", "none", "undecided"] } as const;
  const [integer, optional] = [{ kind: "integer" } as const, { kind: "integer", optional: true } as const];
  const verdicts = lowest.map((low, row) => (low !== highest[row] ? 2 : low < 0 ? 1 : 0));
  const schema: LevelsSchema<LevelId> = {
    unit: unit.spec,
    verdict,
    level,
    lowest: level,
    highest: level,
    isExact: { kind: "flag" },
    next: level,
    unmet: optional,
    missing: integer,
  };
  const top = choices.length - 1;
  const columns = {
    unit,
    verdict: choiceColumnOf(schema.verdict, verdicts),
    level: choiceColumnOf(
      schema.level,
      lowest.map((low, row) => (low === highest[row] ? low : -1)),
    ),
    lowest: choiceColumnOf(schema.lowest, lowest),
    highest: choiceColumnOf(schema.highest, highest),
    isExact: flagColumnOf(isExact),
    next: choiceColumnOf(
      schema.next,
      lowest.map((low) => (low === top ? -1 : low + 1)),
    ),
    unmet: numberColumnOf(
      optional,
      Float64Array.from(unmet, (at) => (at < 0 ? Number.NaN : at)),
    ),
    missing: numberColumnOf(integer, Float64Array.from(missing)),
  };
  // The compiler does not see through a column type of a choice it does not know yet.
  return tableOfColumns(
    schema,
    columns as Table<LevelsSchema>["columns"] as Table<LevelsSchema<LevelId>>["columns"],
    rows,
  );
}

function flagColumnOf(flags: Uint8Array): BitColumn<FlagSpec> {
  const plane = bitPlaneOf(flags.length);
  for (let row = 0; row < flags.length; row++) setBit(plane, row, flags[row] === 1);
  return { spec: { kind: "flag" }, planes: [plane], validity: undefined };
}

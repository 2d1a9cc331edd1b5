import {
  type ChoiceSpec,
  type DecimalSpec,
  type IntegerSpec,
  type NumberColumn,
  numberColumnOf,
  type OptionalSpec,
  type Table,
  type TextColumn,
  tableOfColumns,
  textAt,
} from "../tables/index.js";
import { choiceColumnOf } from "./choiceColumn.js";
import { isThere, numbersAt } from "./levelItems.js";
import { unitColumnOf } from "./unitColumn.js";

/**
 * What becomes of equal numbers: `competition` gives them one rank and leaves out as many after it (1, 2, 2, 4); `dense` leaves none
 * out (1, 2, 2, 3); `average` gives them the mean of the ranks they take up (1, 2.5, 2.5, 4), exactly; `ordinal` parts them by name.
 * @category Ranks
 * @since 0.1.0
 */
export type TiePolicy = "competition" | "dense" | "ordinal" | "average";

/**
 * How units are ranked.
 * @category Ranks
 * @since 0.1.0
 */
export interface RankOptions {
  /** The column of numbers to rank by. */
  readonly by: string;
  /** Which number has rank 1; the highest unless told. */
  readonly first?: "highest" | "lowest";
  /** What becomes of equal numbers; `competition` unless told. */
  readonly ties?: TiePolicy;
  /** A column of texts, or the name of one: units are ranked among those that have the same text; all together unless told. */
  readonly within?: string | TextColumn;
  /** The text column whose order parts equal numbers, by code unit, under `ordinal`; "unit" unless told. Equal names keep the order of rows. */
  readonly unit?: string;
  /** Which units have too few behind their number to be ranked: of 35 people one is three per cent. */
  readonly enough?: {
    /** A column of numbers, or the name of one, such as the denominator of a share. */
    readonly column: string | NumberColumn;
    /** The least that is enough, as the column shows it. */
    readonly least: number;
  };
}

/**
 * Why a unit has no rank: no number, too few behind it, or no group.
 * @category Ranks
 * @since 0.1.0
 */
export type NoRankReason = "missing" | "tooFew" | "noGroup";

/**
 * The columns of a table of ranks, one row per row of the table that was ranked.
 * @category Ranks
 * @since 0.1.0
 */
export type RanksSchema = {
  /** The rank; with one decimal for the average of ties, which are whole or halves. */
  readonly rank: (IntegerSpec | DecimalSpec) & OptionalSpec;
  /** How many units have the same number in the group, the unit itself counted. */
  readonly tied: IntegerSpec & OptionalSpec;
  /** How many units are ranked in the group. */
  readonly ranked: IntegerSpec & OptionalSpec;
  /** Why there is no rank; empty where there is one. */
  readonly reason: ChoiceSpec<NoRankReason> & OptionalSpec;
};

/**
 * Ranks the rows of a table by a column of numbers, together or within groups. Equal numbers are treated as told, whatever the order
 * of rows; a row without a number has no rank.
 * @remarks Scores say themselves whether the rounded or the exact score decides (`rankBy` of the definition), and their table has the
 * rank that follows from it: rank by that column, the lowest first, to have it with other ties or within groups.
 * @param table - What is ranked.
 * @param options - By which column, within which groups, and what becomes of equal numbers.
 * @throws a {@link RangeError} when the table lacks a column.
 * @category Ranks
 * @since 0.1.0
 * @example The share that fails, within districts, where fifty were asked at least
 * ```ts
 * import { rankOf } from "chumchon/scoring";
 * import { rowsOf, tableOf } from "chumchon/tables";
 * const schema = { unit: { kind: "text" }, district: { kind: "text" }, asked: { kind: "integer" }, failed: { kind: "decimal", decimals: 1 } } as const;
 * const table = tableOf(schema, [["A", "8401", 120, "2.5"], ["B", "8401", 35, "8.6"], ["C", "8401", 90, "2.5"], ["D", "8402", 60, 0]]);
 * const ranks = rankOf(table, { by: "failed", within: "district", ties: "average", enough: { column: "asked", least: 50 } });
 * [...rowsOf(ranks)].map(({ rank, reason }) => rank ?? reason); // => ["1.5", "tooFew", "1.5", "1.0"]
 * ```
 */
export function rankOf(table: Table, options: RankOptions): Table<RanksSchema> {
  const { ties = "competition", first = "highest" } = options;
  const rows = table.length;
  const column = numbersAt("rank", table, options.by);
  const groups = options.within === undefined ? undefined : textsOf(table, options.within);
  const reasons = reasonsOf(table, column, groups, options);
  const sign = first === "highest" ? -1 : 1;
  const names = ties === "ordinal" ? unitColumnOf(table, options.unit ?? "unit") : undefined;
  const groupAt = (row: number): number => groups?.codes[row] ?? 0;
  const order = Uint32Array.from(reasons.keys()).filter((row) => reasons[row] === -1);
  order.sort(
    (a, b) =>
      groupAt(a) - groupAt(b) ||
      sign * ((column.values[a] as number) - (column.values[b] as number)) ||
      (names === undefined ? 0 : compareTexts(textAt(names, a), textAt(names, b))) ||
      a - b,
  );
  const [rank, tied, ranked] = [0, 1, 2].map(() => new Float64Array(rows).fill(Number.NaN)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let start = 0; start < order.length; ) {
    const end = endOf(order, start, (row) => groupAt(row) === groupAt(order[start] as number));
    let dense = 0;
    for (let from = start; from < end; ) {
      const value = column.values[order[from] as number];
      const to = Math.min(
        end,
        endOf(order, from, (row) => column.values[row] === value),
      );
      dense += 1;
      for (let at = from; at < to; at++) {
        const row = order[at] as number;
        tied[row] = to - from;
        ranked[row] = end - start;
        rank[row] = rankIn(ties, from - start + 1, to - from, dense, at - start + 1);
      }
      from = to;
    }
    start = end;
  }
  const whole = { kind: "integer", optional: true } as const;
  const spec = ties === "average" ? ({ kind: "decimal", decimals: 1, optional: true } as const) : whole;
  const reason = { kind: "choice", choices: noRankReasons, optional: true } as const;
  const schema: RanksSchema = { rank: spec, tied: whole, ranked: whole, reason };
  const columns = {
    rank: numberColumnOf(spec, rank),
    tied: numberColumnOf(whole, tied),
    ranked: numberColumnOf(whole, ranked),
    reason: choiceColumnOf(schema.reason, reasons),
  };
  return tableOfColumns(schema, columns as Table<RanksSchema>["columns"], rows);
}

const noRankReasons: readonly NoRankReason[] = ["missing", "tooFew", "noGroup"];

/** The rank under a policy; the average in tenths, as its column holds it. */
function rankIn(ties: TiePolicy, first: number, tied: number, dense: number, place: number): number {
  if (ties === "average") return 10 * first + 5 * (tied - 1);
  return ties === "dense" ? dense : ties === "ordinal" ? place : first;
}

/** Where a run of rows alike ends. */
function endOf(order: Uint32Array, start: number, isAlike: (row: number) => boolean): number {
  let end = start + 1;
  while (end < order.length && isAlike(order[end] as number)) end += 1;
  return end;
}

function reasonsOf(
  table: Table,
  column: NumberColumn,
  groups: TextColumn | undefined,
  { enough }: RankOptions,
): Int8Array {
  const behind =
    enough === undefined
      ? undefined
      : typeof enough.column === "string"
        ? numbersAt("enough", table, enough.column)
        : sameLength(enough.column, enough.column.values.length, table);
  const scale = behind?.spec.kind === "decimal" ? 10 ** behind.spec.decimals : 1;
  const reasons = new Int8Array(table.length).fill(-1);
  for (let row = 0; row < table.length; row++) {
    const isFew =
      behind !== undefined && !(isThere(behind, row) && (behind.values[row] as number) >= (enough?.least ?? 0) * scale);
    if (!isThere(column, row)) reasons[row] = 0;
    else if (isFew) reasons[row] = 1;
    else if (groups !== undefined && (groups.codes[row] as number) < 0) reasons[row] = 2;
  }
  return reasons;
}

function textsOf(table: Table, within: string | TextColumn): TextColumn {
  return typeof within === "string" ? unitColumnOf(table, within) : sameLength(within, within.codes.length, table);
}

function sameLength<Column>(column: Column, length: number, table: Table): Column {
  if (length === table.length) return column;
  throw new RangeError(`a column of ${table.length} rows was expected, got one of ${length}`);
}

function compareTexts(left: string | undefined, right: string | undefined): number {
  const [a, b] = [left ?? "", right ?? ""];
  return a < b ? -1 : a > b ? 1 : 0;
}

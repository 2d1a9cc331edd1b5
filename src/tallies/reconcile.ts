import { compareRatio, parseRatio, type Ratio, ratioOf } from "../amounts/index.js";
import type { RatioNotation } from "../indicators/index.js";
import { createProblemLog, type ProblemLogOptions } from "../kernel/index.js";
import { createTableBuilder } from "../tables/index.js";
import type { FigureSource } from "./figureSource.js";
import { comparedFigures, type Tolerance } from "./reconcileFigures.js";
import type { ReconcileProblem } from "./reconcileProblems.js";
import {
  type ReconciledPair,
  type ReconciledSource,
  type Reconciliation,
  reconciliationSchema,
  type SourceVerdict,
} from "./reconciliation.js";
import { readSources, type SourceFigures, type SourceGroup } from "./sourceFigures.js";

/**
 * How sources are held against each other.
 * @category Sources
 * @since 0.1.0
 */
export interface ReconcileOptions extends ProblemLogOptions<ReconcileProblem> {
  /** By how much counts may differ and still be within. Where neither this nor `share` is told, any difference is one. */
  readonly counts?: number;
  /** By how much shares may differ, as a number from 0 to 1: 0.001 is a tenth of a point. Told with `counts`, both must hold. */
  readonly share?: RatioNotation;
  /** By how much published values may differ; 0 unless told. */
  readonly value?: RatioNotation;
  /** Of tallies, the name of the level of places; all places of a tally unless told. */
  readonly level?: string;
}

/**
 * Sets what several sources say of the same place, year and indicator side by side: where they agree, where they differ by
 * more than is tolerated, where only one says something, where the denominators are others.
 * @remarks Sources are held against each other only where set, edition and survey year are the same; two vintages of one
 * source are two sources, and their pair is a revision. Counts and values are compared exactly, those of divided places before they are shared out in whole numbers. A figure that is hidden, or
 * that its own source contradicts, is compared with nothing. Neither the order of sources nor that of rows matters: pairs
 * and rows are ordered by the ids of the sources, the places and the numbers of the indicators. Nothing is decided: which
 * source is right is for people to say.
 * @param sources - Who says what.
 * @param options - What is tolerated, and the level of places.
 * @throws a {@link RangeError} when a tolerance is negative or unreadable, or a tally has no such level.
 * @category Sources
 * @since 0.1.0
 * @example The human achievement index of Nakhon Phanom for 2562, as first published and in the later series
 * ```ts
 * import { rowsOf, tableOf } from "chumchon/tables";
 * import { reconcile, valuesSchemaOf } from "chumchon/tallies";
 * const published = (vintage: string, value: string) => ({
 *   id: "nesdc", set: "hai", edition: "8 sub-indices", surveyYear: 2562, vintage,
 *   values: tableOf(valuesSchemaOf(4), [{ place: "48", indicator: "index", value }]),
 * });
 * const { table, pairs } = reconcile([published("report of 2562", "0.5974"), published("series of 2564", "0.6327")]);
 * pairs.map(({ kind, verdicts }) => [kind, verdicts.differ]); // => [["vintages", 1]]
 * [...rowsOf(table)].map(({ verdict, valueFirst, valueSecond, difference }) => [verdict, valueFirst, valueSecond, difference]);
 * // => [["differ", "0.5974", "0.6327", "0.0353"]]
 * ```
 */
export function reconcile(sources: readonly FigureSource[], options: ReconcileOptions = {}): Reconciliation {
  const tolerance = toleranceOf(options);
  const problems = createProblemLog<ReconcileProblem>(options);
  const groups = [...readSources(sources, options.level, problems)].sort(byGroup);
  const builder = createTableBuilder(reconciliationSchema);
  const pairs: ReconciledPair[] = [];
  const alone: ReconciledSource[] = [];
  for (const group of groups) {
    const ordered = [...group.sources.values()].sort(bySource);
    const open = ordered.flatMap((second, at) => ordered.slice(0, at).map((first) => openPair(first, second)));
    if (ordered.length === 1) alone.push(named(group, ordered[0] as SourceFigures));
    for (const place of [...group.keys.keys()].sort(byText)) {
      const keys = group.keys.get(place) as ReadonlyMap<string, number>;
      for (const indicator of [...keys.keys()].sort(byNumber)) {
        for (const pair of open) {
          const row = comparedFigures(pair.first, pair.second, keys.get(indicator) as number, indicator, tolerance);
          if (row === undefined) continue;
          pair.verdicts[row.verdict] += 1;
          if (row.isOtherDenominator) pair.otherDenominators += 1;
          builder.add([
            ...[place, indicator, `${group.set}/${group.edition}`, group.surveyYear],
            ...[pair.first.id, pair.first.vintage, pair.second.id, pair.second.vintage],
            ...[row.verdict, row.isOtherDenominator, ...row.counts, ...row.values],
          ]);
        }
      }
    }
    for (const pair of open) pairs.push(closedPair(group, pair));
  }
  return { table: builder.finish(), pairs, alone, problems };
}

interface OpenPair {
  readonly first: SourceFigures;
  readonly second: SourceFigures;
  readonly verdicts: { [Name in SourceVerdict]: number };
  otherDenominators: number;
}

function openPair(first: SourceFigures, second: SourceFigures): OpenPair {
  const none = { agree: 0, within: 0, differ: 0, onlyFirst: 0, onlySecond: 0 };
  return {
    first,
    second,
    verdicts: { ...none, hidden: 0, unclear: 0, otherUnit: 0, otherMeasure: 0 },
    otherDenominators: 0,
  };
}

function closedPair(group: SourceGroup, { first, second, verdicts, otherDenominators }: OpenPair): ReconciledPair {
  return {
    first: named(group, first),
    second: named(group, second),
    kind: first.id === second.id ? "vintages" : "sources",
    figures: Object.values(verdicts).reduce((sum, each) => sum + each, 0),
    verdicts,
    otherDenominators,
  };
}

function named({ set, edition, surveyYear }: SourceGroup, { id, vintage }: SourceFigures): ReconciledSource {
  return { set, edition, surveyYear, id, vintage };
}

function toleranceOf({ counts, share, value }: ReconcileOptions): Tolerance {
  if (counts !== undefined && !(Number.isSafeInteger(counts) && counts >= 0))
    throw new RangeError(`counts: a whole number from 0 was expected, got ${counts}`);
  return { counts, share: exactly("share", share), value: exactly("value", value) ?? ratioOf(0) };
}

function exactly(name: string, tolerance: RatioNotation | undefined): Ratio | undefined {
  if (tolerance === undefined) return undefined;
  const ratio = parseRatio(tolerance);
  if (compareRatio(ratio, ratioOf(0)) < 0) throw new RangeError(`${name}: 0 or more was expected, got ${tolerance}`);
  return ratio;
}

function byText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Numbers by their value, before ids that are none. */
function byNumber(one: string, other: string): number {
  const [isNumber, isOther] = [/^\d{1,15}$/.test(one), /^\d{1,15}$/.test(other)];
  if (isNumber !== isOther) return isNumber ? -1 : 1;
  return (isNumber ? Number(one) - Number(other) : 0) || byText(one, other);
}

function bySource(one: SourceFigures, other: SourceFigures): number {
  return byText(one.id, other.id) || byText(one.vintage ?? "", other.vintage ?? "");
}

function byGroup(one: SourceGroup, other: SourceGroup): number {
  return byText(one.set, other.set) || byText(one.edition, other.edition) || one.surveyYear - other.surveyYear;
}

import type { MeasuredUnit } from "../indicators/index.js";
import type { ProblemLog } from "../kernel/index.js";
import type { FigureSource } from "./figureSource.js";
import type { ReconcileProblem } from "./reconcileProblems.js";
import { type Figures, type Put, said, shownDecimals, type Whole } from "./saidFigures.js";
import { readCounts, readTally, readValues } from "./sourceReaders.js";

/**
 * Figures of one source, a position for each key it speaks of. Counts are numerators over `of`, which is above 1 where a tally
 * divides places; of a value, `pass` holds its units and `fail` its decimals.
 */
export interface SourceFigures {
  readonly id: string;
  readonly vintage: string | null;
  /** The position of a key; −1 where the source says nothing. */
  positionOf(key: number): number;
  readonly kinds: readonly number[];
  readonly surveyed: readonly number[];
  readonly pass: readonly number[];
  readonly fail: readonly number[];
  readonly of: readonly number[];
  /** By key, pass and fail in whole units, as the tally shows them; of divided places alone. */
  readonly whole: ReadonlyMap<number, Whole>;
  /** What an indicator is counted in, where the source says so. */
  unitOf(indicator: string): MeasuredUnit | undefined;
}

/** The sources of one set, edition and year: these alone are held against each other. */
export interface SourceGroup {
  readonly set: string;
  readonly edition: string;
  readonly surveyYear: number;
  /** Every place and indicator that any of them speaks of, by its key. */
  readonly keys: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** By name and vintage. */
  readonly sources: ReadonlyMap<string, SourceFigures>;
}

interface OpenGroup extends SourceGroup {
  readonly keys: Map<string, Map<string, number>>;
  readonly sources: Map<string, OpenFigures>;
  size: number;
}

type OpenFigures = ReturnType<typeof createFigures>;

/** Reads all sources into their groups, and counts what was read. */
export function readSources(
  sources: readonly FigureSource[],
  level: string | undefined,
  problems: ProblemLog<ReconcileProblem>,
): readonly SourceGroup[] {
  const groups = new Map<string, OpenGroup>();
  for (const source of sources) {
    const { set, edition, surveyYear, vintage } = identityOf(source);
    if (surveyYear === undefined) {
      problems.add({ code: "tallies.reconcile.yearUnknown", path: [source.id], source: source.id });
      continue;
    }
    if (!isBuddhistYear(surveyYear)) {
      problems.add({
        code: "tallies.reconcile.yearNotBuddhist",
        path: [source.id],
        source: source.id,
        year: surveyYear,
      });
      continue;
    }
    const name = JSON.stringify([set, edition, surveyYear]);
    const group = groups.get(name) ?? { set, edition, surveyYear, keys: new Map(), sources: new Map(), size: 0 };
    groups.set(name, group);
    const key = JSON.stringify([source.id, vintage]);
    const figures = group.sources.get(key) ?? createFigures(source.id, vintage);
    group.sources.set(key, figures);
    readSource(source, level, group, figures, problems);
  }
  return [...groups.values()];
}

/** A common year would be a group of its own, and its source stand alone for no reason. */
function isBuddhistYear(year: number): boolean {
  return Number.isInteger(year) && year >= 2432 && year <= 2742;
}

function identityOf(source: FigureSource): {
  set: string;
  edition: string;
  surveyYear: number | undefined;
  vintage: string | null;
} {
  if (!("tally" in source)) return source;
  const { set, surveyYear, vintage } = source.tally;
  return { set: set.id, edition: set.edition, surveyYear, vintage: vintage ?? null };
}

function createFigures(id: string, vintage: string | null) {
  const positions: number[] = [];
  const [kinds, surveyed, pass, fail, of]: number[][] = [[], [], [], [], []];
  const units = new Map<string, MeasuredUnit>();
  const positionOf = (key: number): number => (positions[key] ?? 0) - 1;
  return {
    ...{ id, vintage, positionOf, units },
    ...{ kinds: kinds as number[], surveyed: surveyed as number[], pass: pass as number[], fail: fail as number[] },
    ...{ of: of as number[], whole: new Map<number, Whole>() },
    unitOf: (indicator: string) => units.get(indicator),
    put(key: number, kind: number, figures: Figures): "first" | "again" {
      const known = positionOf(key);
      if (known >= 0) {
        const same = kinds?.[known] === kind && figures[0] === surveyed?.[known] && figures[3] === of?.[known];
        // Two figures of one source that differ are neither.
        if (!same || figures[1] !== pass?.[known] || figures[2] !== fail?.[known])
          (kinds as number[])[known] = said.unclear;
        return "again";
      }
      while (positions.length < key) positions.push(0);
      positions[key] = (kinds as number[]).push(kind);
      for (const [index, list] of [surveyed, pass, fail, of].entries()) list?.push(figures[index] as number);
      return "first";
    },
  };
}

function readSource(
  source: FigureSource,
  level: string | undefined,
  group: OpenGroup,
  figures: OpenFigures,
  problems: ProblemLog<ReconcileProblem>,
): void {
  const put: Put = (place, id, kind, counts, { whole, ...origin } = {}) => {
    const where = { path: [source.id], source: source.id, place, id, ...origin };
    const [all, passing, failing] = counts;
    const isBroken = kind === said.counts && (passing + failing !== all || passing < 0 || failing < 0);
    if (isBroken) problems.add({ code: "tallies.reconcile.partsDiffer", ...where });
    const isTooLarge =
      kind === said.value && !Number.isSafeInteger(passing * 10 ** Math.max(0, shownDecimals - failing));
    if (isTooLarge) problems.add({ code: "tallies.reconcile.tooLarge", ...where });
    const key = keyOf(group, place, id);
    const outcome = figures.put(key, isBroken || isTooLarge ? said.unclear : kind, counts);
    if (whole !== undefined) figures.whole.set(key, whole);
    if (outcome === "again") problems.add({ code: "tallies.reconcile.twice", ...where });
  };
  if ("tally" in source) {
    for (const [id, unit] of Object.entries(source.tally.units)) figures.units.set(id, unit);
    readTally(source.tally, level, put);
  } else if ("counts" in source) {
    for (const [id, unit] of Object.entries(source.units ?? {})) figures.units.set(id, unit);
    readCounts(source.counts, put);
  } else readValues(source.values, put);
}

function keyOf(group: OpenGroup, place: string, indicator: string): number {
  const ofPlace = group.keys.get(place) ?? new Map<string, number>();
  if (ofPlace.size === 0) group.keys.set(place, ofPlace);
  const key = ofPlace.get(indicator) ?? group.size++;
  ofPlace.set(indicator, key);
  return key;
}

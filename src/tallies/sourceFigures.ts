import type { MeasuredUnit } from "../indicators/index.js";
import type { ProblemLog } from "../kernel/index.js";
import { bitAt, type NumberColumn, recordOf, type Table, textAt } from "../tables/index.js";
import { exactAt, withWhole } from "./countsAt.js";
import { codeIn } from "./countsEntry.js";
import type { CountsSource, FigureSource, ValuesSource } from "./figureSource.js";
import type { ReconcileProblem } from "./reconcileProblems.js";
import type { Tally } from "./tally.js";
import { tallyAt } from "./tallyAt.js";
import { hasPlace } from "./tallyReads.js";
import { type LaneName, laneOf } from "./tallyShape.js";

/** With how many decimals percentages and values are shown side by side. */
export const shownDecimals = 4;

/** What a source says of a place and indicator: counts, a value, that it is hidden, or two things at once. */
export const said = { nothing: 0, counts: 1, value: 2, hidden: 3, unclear: 4 } as const;

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

/** Pass and fail of a divided place, shared out in whole units. */
type Whole = readonly [pass: number, fail: number];

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
  if ("tally" in source) readTally(source.tally, level, figures, put);
  else if ("counts" in source) {
    for (const [id, unit] of Object.entries(source.units ?? {})) figures.units.set(id, unit);
    readCounts(source.counts, put);
  } else readValues(source.values, put);
}

type Put = (place: string, id: string, kind: number, counts: Figures, origin?: Origin) => void;

/** Surveyed, pass and fail as numerators, and their denominator; or 0, units and decimals. */
type Figures = readonly [surveyed: number, pass: number, fail: number, of: number];

/** Where a figure stood in what was read. */
interface Origin {
  readonly record?: number;
  readonly row?: number;
  /** Of a divided place, what a tally shows of it. */
  readonly whole?: Whole;
}

function originOf(table: Table, row: number): Origin {
  const ofFile = table.rows?.[row];
  return { record: recordOf(table, row), ...(ofFile !== undefined && { row: ofFile }) };
}

function keyOf(group: OpenGroup, place: string, indicator: string): number {
  const ofPlace = group.keys.get(place) ?? new Map<string, number>();
  if (ofPlace.size === 0) group.keys.set(place, ofPlace);
  const key = ofPlace.get(indicator) ?? group.size++;
  ofPlace.set(indicator, key);
  return key;
}

function readTally(tally: Tally, level: string | undefined, figures: OpenFigures, put: Put): void {
  const { axis, set } = tally;
  for (const { id } of set.indicators) figures.units.set(id, tally.units[id] as MeasuredUnit);
  const height = level === undefined ? undefined : axis.levels.indexOf(level);
  if (height === -1) throw new RangeError(`level: one of ${axis.levels.join(", ")} was expected`);
  const nodes = axis.nodes.filter((_, node) => height === undefined || axis.level[node] === height);
  const counted = level === undefined ? [...tally.rows.keys()] : [];
  const shown = withWhole(tally);
  for (const place of new Set([...nodes, ...counted])) {
    if (!hasPlace(tally, place)) continue;
    for (const { id } of set.indicators) {
      const exact = (lane: LaneName) => exactAt(tally, place, laneOf(id, lane));
      const [{ count: pass, of }, { count: fail }] = [exact("pass"), exact("fail")];
      if (Number.isNaN(pass)) put(place, id, said.hidden, [0, 0, 0, 1]);
      // Where nobody was counted in any way the tally says nothing: the place is not in it.
      else if (pass + fail > 0 || exact("notApplicable").count + exact("missing").count > 0)
        put(
          place,
          id,
          said.counts,
          [pass + fail, pass, fail, of],
          of === 1 ? {} : { whole: wholeOf(shown, place, id) },
        );
    }
  }
}

function wholeOf(tally: Tally, place: string, indicator: string): Whole {
  const { pass, fail } = tallyAt(tally, place, indicator);
  return [pass ?? 0, fail ?? 0];
}

function readCounts(table: CountsSource["counts"], put: Put): void {
  const { place, indicator, surveyed, pass, fail } = table.columns;
  for (let row = 0; row < table.length; row++) {
    const all = numberAt(surveyed, row) ?? 0;
    const [passing, failing] = [numberAt(pass, row), numberAt(fail, row)];
    const isGiven = passing !== undefined || failing !== undefined;
    put(
      codeIn(textAt(place, row) as string),
      codeIn(textAt(indicator, row) as string),
      isGiven ? said.counts : said.hidden,
      isGiven ? [all, passing ?? all - (failing ?? 0), failing ?? all - (passing ?? 0), 1] : [0, 0, 0, 1],
      originOf(table as Table, row),
    );
  }
}

function readValues(table: ValuesSource["values"], put: Put): void {
  const { place, indicator, value } = table.columns;
  for (let row = 0; row < table.length; row++) {
    const units = numberAt(value, row);
    // An empty cell says nothing: the source has no such value.
    if (units === undefined) continue;
    const [where, id] = [codeIn(textAt(place, row) as string), codeIn(textAt(indicator, row) as string)];
    put(where, id, said.value, [0, units, value.spec.decimals, 1], originOf(table as Table, row));
  }
}

function numberAt({ values, validity }: NumberColumn, row: number): number | undefined {
  return validity === undefined || bitAt(validity, row) ? (values[row] as number) : undefined;
}

import type { Ratio } from "../amounts/index.js";
import type { CivilDate } from "../calendar/index.js";
import type { Result } from "../kernel/index.js";
import { countryId } from "./administrativeAxis.js";
import type { Axis, AxisMembership, AxisNode } from "./axis.js";
import { createAxis } from "./createAxis.js";
import { type Gazetteer, positionOf } from "./gazetteer.js";
import { gazetteerAt } from "./gazetteerAt.js";
import { levelOf, type PlaceCode, parentCodeOf } from "./placeCode.js";
import { originOf } from "./placeState.js";
import type { PlacesProblem } from "./problems.js";
import { predecessorsOf, successorsOf } from "./succession.js";

/**
 * Which part of a place another took over.
 * @category Time
 * @since 0.1.0
 */
export interface CrosswalkShare {
  /** The code the figures are of. */
  readonly from: PlaceCode;
  /** A code that took a part over, or the same code where it went on. */
  readonly to: PlaceCode;
  /** The part; those of one code add up to 1. */
  readonly share: Ratio;
}

/**
 * From which day to which figures are carried.
 * @category Time
 * @since 0.1.0
 */
export interface CrosswalkOptions {
  /** The day of the codes the figures have. */
  readonly from: CivilDate;
  /** The day of the places they are wanted for, later or earlier. */
  readonly to: CivilDate;
  /** How places that were divided are shared out. What is not told stays undivided. */
  readonly shares?: readonly CrosswalkShare[];
}

/**
 * The id under which a crosswalk has a place: the day and the code, for a code may have meant more on another day.
 * @param day - The day figures are carried to.
 * @param code - The code of the place on that day.
 * @category Time
 * @since 0.1.0
 * @example
 * ```ts
 * import { parseCivilDate } from "chumchon/calendar";
 * import { crosswalkNodeOf, parsePlaceCode } from "chumchon/places";
 * crosswalkNodeOf(parseCivilDate("2012-01-01"), parsePlaceCode("38")); // => "2012-01-01/38"
 * ```
 */
export function crosswalkNodeOf(day: CivilDate, code: PlaceCode): string {
  return `${day}/${code}`;
}

/**
 * An axis that carries figures of the places of one day to the places of another, and up to the country.
 * @remarks Leaves are the codes of the first day, as the rows have them; nodes are the places of the second, named by
 * {@link crosswalkNodeOf}. A place that one place took over is carried whole; one that several took over is divided by the
 * shares given, and without shares stays *undivided* in the lowest place that holds them all: {@link rollUp} counts it by
 * name and nothing is guessed. Back in time parts come together exactly. Where nobody knows what became of a place its
 * rows are *unplaced*. Codes without a day of their end are leaves too.
 * @param gazetteer - The list with its events; {@link noticesFor} says how far they are known.
 * @param options - The two days, and shares.
 * @category Time
 * @since 0.1.0
 * @example A made-up series of two old districts: one moved whole, and what the province had of its own
 * ```ts
 * import { parseCivilDate } from "chumchon/calendar";
 * import { createGazetteer, crosswalkAxis, figureAt, rollUp } from "chumchon/places";
 * import { tableOf } from "chumchon/tables";
 * const gazetteer = createGazetteer({
 *   id: "small",
 *   edition: "2018-01-01",
 *   title: { th: "สมมติ", en: "made up" },
 *   citation: { source: { th: "สมมติ", en: "made up" }, evidence: "unverified" },
 *   provinces: { codes: ["38", "43"], namesThai: ["บึงกาฬ", "หนองคาย"] },
 *   districts: { codes: ["3801", "4301"], namesThai: ["เมืองบึงกาฬ", "เมืองหนองคาย"] },
 *   subdistricts: { codes: [], namesThai: [] },
 *   events: { kind: "create\nparentChange", place: "38\n3801", from: "43\n4303", effective: "2011-03-23\n2011-03-23" },
 * });
 * if (!gazetteer.ok) throw new Error("the made-up list is sound");
 * const days = { from: parseCivilDate("2010-12-31"), to: parseCivilDate("2012-01-01") };
 * const axis = crosswalkAxis(gazetteer.value, days);
 * if (!axis.ok) throw new Error("the events are sound");
 * const series = tableOf({ place: { kind: "text" }, poor: { kind: "integer" } }, [["4303", 5], ["4301", 7], ["43", 1]]);
 * const carried = rollUp(axis.value, series, { poor: { kind: "sum", column: "poor" } });
 * figureAt(carried, "poor", "2012-01-01/38"); // => 5
 * figureAt(carried, "poor", "TH"); // => 13
 * [...carried.undivided]; // => [["43", 1]]
 * ```
 */
export function crosswalkAxis(gazetteer: Gazetteer, options: CrosswalkOptions): Result<Axis, PlacesProblem> {
  const { from, to, shares = [] } = options;
  const [before, after] = [gazetteerAt(gazetteer, from), gazetteerAt(gazetteer, to)];
  const nodes: AxisNode[] = after.codes.map((code) => {
    const parent = parentCodeOf(code);
    return {
      id: crosswalkNodeOf(to, code),
      level: levelOf(code),
      parent: parent === undefined ? countryId : crosswalkNodeOf(to, parent),
    };
  });
  nodes.push({ id: countryId, level: "country" });
  const problems: PlacesProblem[] = [];
  const memberships = membershipsOf(before, after, options, sharesBy(shares), problems);
  const axis = createAxis({
    id: `crosswalk ${from} ${to}`,
    levels: ["village", "subdistrict", "district", "province", "country"],
    nodes,
    memberships,
  });
  if (problems.length === 0) return axis;
  const [first, ...others] = [...problems, ...(axis.ok ? [] : axis.problems)] as [PlacesProblem, ...PlacesProblem[]];
  return { ok: false, problems: [first, ...others] };
}

type Shares = ReadonlyMap<PlaceCode, readonly CrosswalkShare[]>;

function sharesBy(shares: readonly CrosswalkShare[]): Shares {
  const by = new Map<PlaceCode, CrosswalkShare[]>();
  for (const share of shares) by.set(share.from, [...(by.get(share.from) ?? []), share]);
  return by;
}

function membershipsOf(
  before: Gazetteer,
  after: Gazetteer,
  { from, to }: CrosswalkOptions,
  shares: Shares,
  problems: PlacesProblem[],
): readonly AxisMembership[] {
  const { history } = originOf(before);
  const heirsOf = (code: PlaceCode): readonly PlaceCode[] => {
    if (!history.changes.has(code)) return [code];
    const followed =
      from <= to
        ? successorsOf(after, code, { from, asOf: to })
        : predecessorsOf(after, code, { from: to, asOf: from });
    return followed.ok ? followed.value.places : [];
  };
  const undated = [...history.former.values()].flat().filter((code) => {
    const changes = history.changes.get(code) ?? [];
    return from <= to && changes.some(({ ends, day }) => ends && day === undefined) && !isEndKnown(before, code);
  });
  const leaves = new Set([...before.codes, ...undated]);
  const memberships: AxisMembership[] = [];
  for (const leaf of leaves) {
    const heirs = heirsOf(leaf);
    // Of a place that nobody knows the whole end of, nothing is carried: a part would be told for the whole.
    if (heirs.some((heir) => positionOf(after, heir) === undefined)) continue;
    const given = new Map((shares.get(leaf) ?? []).map((one) => [one.to, one.share]));
    for (const heir of heirs) {
      const share = given.get(heir);
      given.delete(heir);
      memberships.push({ leaf, node: crosswalkNodeOf(to, heir), ...(share !== undefined && { share }) });
    }
    for (const other of given.keys())
      problems.push({ code: "places.crosswalk.notASuccessor", path: ["shares"], from: leaf, to: other });
  }
  for (const [code, [one]] of shares)
    if (!leaves.has(code) && one !== undefined)
      problems.push({ code: "places.crosswalk.notASuccessor", path: ["shares"], from: code, to: one.to });
  return memberships;
}

function isEndKnown(gazetteer: Gazetteer, code: PlaceCode): boolean {
  const changes = originOf(gazetteer).history.changes.get(code) ?? [];
  return changes.some(({ ends, day }) => ends && day !== undefined);
}

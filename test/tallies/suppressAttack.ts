// Who tries to get hidden numbers back, written apart from the library: it knows nothing of how numbers were hidden. It takes
// every number that a suppressed tally shows of any place, indicator, group or sum, writes down every relation that such numbers have,
// and narrows what each hidden number could be until nothing changes.
import type { MeasuredUnit } from "chumchon/indicators";
import { tableOf } from "chumchon/tables";
import { coverageOf, expectedSchema, type Tally, tallyAt, tallyGroupAt, tallySumsAt } from "chumchon/tallies";
import type { World } from "../places/foldWorld.js";

/** Between which numbers one lies; both in parts of a unit where leaves are divided. */
export interface Range {
  from: number;
  to: number;
  /** In how many parts a unit is counted, and how many of them it moves by. */
  readonly parts: number;
}

/** A sum of numbers, each so many times, that is not above 0. */
type Relation = readonly (readonly [times: number, name: string])[];

export const lanes = ["pass", "fail", "surveyed", "notApplicable", "missing"] as const;
export type Lane = (typeof lanes)[number];
export const nameOf = (place: string, of: string, lane: Lane | "total"): string => `${place} ${of} ${lane}`;

/** Everything a tally shows, by name. What is not known because nobody said so is not in it. */
export function shownOf(tally: Tally, places: readonly string[]): ReadonlyMap<string, number> {
  const shown = new Map<string, number>();
  const { denominator } = tally.axis;
  const coverage = coverageOf(tally, tableOf(expectedSchema, []));
  for (const place of places) {
    if (!tally.axis.nodes.includes(place) && !tally.rows.has(place)) continue;
    const put = (of: string, lane: Lane | "total", count: number | null): void => {
      if (count !== null) shown.set(nameOf(place, of, lane), count);
    };
    put(`:${tally.set.recordsOf}`, "total", coverage.at(place).surveyed);
    for (const { id } of tally.set.indicators) {
      const figure = tallyAt(tally, place, id);
      for (const lane of lanes) put(id, lane, figure[lane]);
      // A share of a divided place is exact where its numbers are rounded; so are the sums in the object.
      const node = tally.rollup.axis.landings.get(place);
      if (denominator === 1 || node?.kind !== "whole") continue;
      for (const lane of lanes) {
        const sum = tally.rollup.totals[`${id}.${lane}`]?.[node.node];
        const parts = (["pass", "fail"] as const).map((name) => tally.rollup.totals[`${id}.${name}`]?.[node.node] ?? 0);
        const exact = sum ?? (parts[0] as number) + (parts[1] as number);
        shown.delete(nameOf(place, id, lane));
        if (!Number.isNaN(exact) && figure[lane] !== null) put(id, lane, exact / denominator);
      }
    }
    for (const { group } of tally.groups) {
      const figure = tallyGroupAt(tally, place, group);
      if (denominator === 1 && figure.isKnown) for (const lane of lanes) put(JSON.stringify(group), lane, figure[lane]);
    }
  }
  return shown;
}

/** What lies in what: each place with its parts, and how much of each lies in it. */
export function partsOf(
  { axis }: World,
  counted: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const { nodes, parent, landings, denominator } = axis;
  const parts = new Map(nodes.map((node) => [node, new Map<string, number>()]));
  for (const [node, above] of parent.entries())
    if (above !== -1) parts.get(nodes[above] as string)?.set(nodes[node] as string, 1);
  for (const [place, landing] of landings) {
    if (!counted.has(place)) continue;
    if (landing.kind === "whole" && nodes[landing.node] === place) {
      // What was counted at a node itself stands beside what lies in it.
      if ((parts.get(place)?.size ?? 0) > 0) parts.get(place)?.set(`rest of ${place}`, 1);
    } else if (landing.kind === "divided")
      for (const [at, node] of landing.nodes.entries())
        parts.get(nodes[node] as string)?.set(place, (landing.numerators[at] as number) / denominator);
    else parts.get(nodes[landing.node] as string)?.set(place, 1);
  }
  // A node that was counted before leaves of it were is one that holds them, in whatever order they come.
  for (const [place, of] of parts) if (counted.has(place) && of.size > 0) of.set(`rest of ${place}`, 1);
  return parts;
}

/** Every relation that holds of any tally, whatever its numbers are. */
export function relationsOf(
  tally: Tally,
  parts: ReadonlyMap<string, ReadonlyMap<string, number>>,
  isWhole: boolean,
): readonly Relation[] {
  const relations: Relation[] = [];
  const isSum = (sum: string, of: readonly (readonly [number, string])[]): void => {
    relations.push([[-1, sum], ...of]);
    relations.push([[1, sum], ...of.map(([times, name]) => [-times, name] as const)]);
  };
  const unitOf = (id: string): string => `:${tally.units[id as never] as MeasuredUnit}`;
  const ids = tally.set.indicators.map(({ id }) => id as string);
  const groups = tally.groups.map(({ group, members }) => ({
    name: JSON.stringify(group),
    group,
    members: members.map((member) => ids[member] as string),
  }));
  const records = `:${tally.set.recordsOf}`;
  const units = [...new Set(ids.map(unitOf))];
  const everyPlace = new Set([...parts.keys(), ...[...parts.values()].flatMap((of) => [...of.keys()])]);
  for (const place of everyPlace) {
    const at = (of: string, lane: Lane | "total"): string => nameOf(place, of, lane);
    const plus = (of: string, ...names: readonly (Lane | "total")[]): (readonly [number, string])[] =>
      names.map((name) => [1, at(of, name)]);
    const minus = (of: string, ...names: readonly (Lane | "total")[]): (readonly [number, string])[] =>
      names.map((name) => [-1, at(of, name)]);
    for (const id of [...ids, ...groups.map(({ name }) => name)]) {
      const isGroup = !ids.includes(id);
      isSum(at(id, "surveyed"), plus(id, "pass", "fail"));
      const all = isGroup ? records : unitOf(id);
      const sum = plus(id, "surveyed", "notApplicable", "missing");
      if (isWhole) isSum(at(all, "total"), sum);
      else relations.push([...plus(id, "surveyed"), [-1, at(all, "total")]]);
      for (const [whole, of] of parts.has(place) ? [[place, parts.get(place)] as const] : [])
        if ((of?.size ?? 0) > 0)
          for (const lane of lanes)
            isSum(
              nameOf(whole, id, lane),
              [...(of as ReadonlyMap<string, number>)].map(([part, share]) => [share, nameOf(part, id, lane)]),
            );
    }
    for (const unit of units) {
      // Whoever lives there lives in a household.
      if (unit !== records && isWhole) relations.push([...plus(records, "total"), ...minus(unit, "total")]);
      const of = parts.get(place);
      if (isWhole && of !== undefined && of.size > 0)
        isSum(
          at(unit, "total"),
          [...of].map(([part, share]) => [share, nameOf(part, unit, "total")]),
        );
    }
    if (!isWhole) continue;
    for (const { name, members } of groups) {
      const own = members.filter((id) => unitOf(id) === records);
      for (const id of own) {
        relations.push([...plus(id, "fail"), ...minus(name, "fail")]);
        relations.push([...plus(name, "pass", "notApplicable"), ...minus(id, "pass", "notApplicable")]);
        relations.push([...plus(name, "notApplicable"), ...minus(id, "notApplicable")]);
        relations.push([
          ...plus(records, "total"),
          ...minus(name, "pass"),
          ...members.flatMap((of) => minus(of, "fail", "missing")),
          ...minus(id, "notApplicable"),
        ]);
      }
      relations.push([...plus(name, "fail"), ...members.flatMap((id) => minus(id, "fail"))]);
      relations.push([...plus(name, "missing"), ...members.flatMap((id) => minus(id, "missing"))]);
      relations.push([...plus(name, "pass"), ...members.flatMap((id) => minus(id, "pass"))]);
      for (const { name: lesser, members: fewer } of groups) {
        if (lesser === name || !fewer.every((id) => members.includes(id))) continue;
        relations.push([...plus(lesser, "fail"), ...minus(name, "fail")]);
        relations.push([...plus(name, "pass", "notApplicable"), ...minus(lesser, "pass", "notApplicable")]);
      }
      const categories = groups.filter(({ group }) => group.kind === "category");
      if (name === JSON.stringify({ kind: "all" }))
        relations.push([...plus(name, "fail"), ...categories.flatMap((of) => minus(of.name, "fail"))]);
    }
  }
  return relations;
}

/** The sums over indicators that are shown, as relations with numbers in them. */
export function sumsOf(
  tally: Tally,
  places: readonly string[],
): readonly { readonly of: Relation; readonly is: number }[] {
  const found: { of: Relation; is: number }[] = [];
  if (tally.axis.denominator !== 1) return found;
  for (const place of places) {
    if (!tally.axis.nodes.includes(place) && !tally.rows.has(place)) continue;
    for (const { group } of tally.groups)
      for (const sum of tallySumsAt(tally, place, group))
        for (const lane of ["pass", "fail", "surveyed"] as const) {
          const count = sum[lane];
          if (count !== null) found.push({ of: sum.indicators.map((id) => [1, nameOf(place, id, lane)]), is: count });
        }
  }
  return found;
}

/** Narrows every number by every relation until nothing changes. */
export function narrowed(
  shown: ReadonlyMap<string, number>,
  relations: readonly Relation[],
  sums: ReturnType<typeof sumsOf>,
  denominator: number,
): ReadonlyMap<string, Range> {
  const ranges = new Map<string, Range>();
  const rangeOf = (name: string): Range => {
    const known = ranges.get(name);
    if (known !== undefined) return known;
    const number = shown.get(name);
    const fresh = { from: number ?? 0, to: number ?? Number.POSITIVE_INFINITY, parts: denominator };
    ranges.set(name, fresh);
    return fresh;
  };
  const all = [
    ...relations.map((of) => ({ of, is: 0 })),
    ...sums.flatMap(({ of, is }) => [
      { of, is },
      { of: of.map(([times, name]) => [-times, name] as const), is: -is },
    ]),
  ].map(({ of, is }) => ({ is, terms: of.map(([times, name]) => ({ times, range: rangeOf(name) })) }));
  const finest = (value: number, round: (of: number) => number, slack: number): number =>
    round(value * denominator + slack) / denominator;
  for (let hasChanged = true; hasChanged; ) {
    hasChanged = false;
    for (const { terms, is } of all) {
      let [least, open] = [0, 0];
      for (const { times, range } of terms) {
        const low = times > 0 ? times * range.from : times * range.to;
        if (Number.isFinite(low)) least += low;
        else open++;
      }
      for (const { times, range } of terms) {
        const low = times > 0 ? times * range.from : times * range.to;
        if (open > (Number.isFinite(low) ? 0 : 1)) continue;
        const room = (is - (least - (Number.isFinite(low) ? low : 0))) / times;
        if (times > 0) {
          const to = finest(room, Math.floor, 1e-6);
          if (to < range.to) [range.to, hasChanged] = [to, true];
        } else {
          const from = finest(room, Math.ceil, -1e-6);
          if (from > range.from) [range.from, hasChanged] = [from, true];
        }
      }
    }
  }
  return ranges;
}

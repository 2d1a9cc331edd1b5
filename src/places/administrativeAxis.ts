import type { CivilDate } from "../calendar/index.js";
import { answerOf, type Result } from "../kernel/index.js";
import type { Axis, AxisNode } from "./axis.js";
import { createAxis } from "./createAxis.js";
import type { Gazetteer } from "./gazetteer.js";
import { gazetteerAt } from "./gazetteerAt.js";
import { refusalOn } from "./groupings.js";
import { levelOf, parentCodeOf } from "./placeCode.js";
import type { PlacesProblem } from "./problems.js";
import type { ProvinceGrouping } from "./source.js";

/**
 * Which territorial line, and of which day.
 * @category Axes
 * @since 0.1.0
 */
export interface AdministrativeAxisOptions {
  /** The day the question is about: a grouping that is not in force on it is refused. */
  readonly asOf: CivilDate;
  /** The ids of the groupings that stand between province and country, lowest first, such as the province groups and the regions of 2017. None unless told. */
  readonly groupings?: readonly string[];
}

/**
 * The id of the country at the top of every axis of Thailand.
 * @category Axes
 * @since 0.1.0
 */
export const countryId = "TH";

/**
 * The territorial line: village → subdistrict → district → province → the groupings asked for → country.
 * @remarks Every place that was there on the day is a node, so figures may come in at any level; {@link noticesFor} tells what is
 * not known about the day. A province outside a grouping, as
 * Bangkok is outside the province groups, goes to the next level that holds it, at last to the country. A group's id is
 * its grouping's and its own: `provinceGroups2017/NE-U1`. A group whose provinces do not all lie in one group of a higher
 * grouping, or all outside it, is a problem: its figures would be missing there, and nobody would see it.
 * @throws a RangeError when a grouping is asked for twice or is named like another level.
 * @category Axes
 * @since 0.1.0
 * @example
 * ```ts
 * import { parseCivilDate } from "chumchon/calendar";
 * import { thailand } from "chumchon/data/thailand";
 * import { administrativeAxis, createGazetteer } from "chumchon/places";
 * const gazetteer = createGazetteer(thailand);
 * if (!gazetteer.ok) throw new Error("the embedded list is sound");
 * const axis = administrativeAxis(gazetteer.value, { asOf: parseCivilDate("2018-01-01") });
 * axis.ok && axis.value.nodes.length; // => 8442
 * ```
 */
export function administrativeAxis(
  gazetteer: Gazetteer,
  options: AdministrativeAxisOptions,
): Result<Axis, PlacesProblem> {
  const ids = options.groupings ?? [];
  const groupings = ids.map((id) => gazetteer.groupings.find((grouping) => grouping.id === id));
  const problems = ids.flatMap((id, index) => refusalOf(id, groupings[index], options.asOf, index));
  const sound = answerOf(groupings as ProvinceGrouping[], problems);
  if (!sound.ok) return sound;
  const inForce = sound.value;
  const nested = answerOf(
    inForce,
    inForce.flatMap((grouping, index) => spanningOf(grouping, inForce, index)),
  );
  if (!nested.ok) return nested;
  const list = gazetteer.asOf === undefined ? gazetteerAt(gazetteer, options.asOf) : gazetteer;
  return createAxis({
    id: "administrative",
    levels: ["village", "subdistrict", "district", "province", ...ids, "country"],
    nodes: [...placeNodes(list, inForce), ...groupNodes(inForce), { id: countryId, level: "country" }],
  });
}

function refusalOf(
  id: string,
  grouping: ProvinceGrouping | undefined,
  asOf: CivilDate,
  index: number,
): readonly PlacesProblem[] {
  const path = ["groupings", index];
  if (grouping === undefined) return [{ code: "places.grouping.unknown", path, grouping: id }];
  const refusal = refusalOn(grouping, asOf);
  return refusal === undefined ? [] : [{ ...refusal, path }];
}

function placeNodes(gazetteer: Gazetteer, groupings: readonly ProvinceGrouping[]): readonly AxisNode[] {
  return gazetteer.codes.map((code) => ({
    id: code,
    level: levelOf(code),
    parent: parentCodeOf(code) ?? holderOf([code], groupings),
  }));
}

function groupNodes(groupings: readonly ProvinceGrouping[]): readonly AxisNode[] {
  return groupings.flatMap((grouping, index) =>
    grouping.groups.map((group) => ({
      id: `${grouping.id}/${group.id}`,
      level: grouping.id,
      parent: holderOf(group.provinces, groupings.slice(index + 1)),
    })),
  );
}

/** The groups of a grouping that a higher one cuts apart. */
function spanningOf(
  { id, groups }: ProvinceGrouping,
  inForce: readonly ProvinceGrouping[],
  index: number,
): readonly PlacesProblem[] {
  return groups.flatMap(({ id: group, provinces }) => {
    for (const higher of inForce.slice(index + 1)) {
      const holders = higher.groups.filter((candidate) => provinces.some((code) => candidate.provinces.includes(code)));
      const [only] = holders;
      if (only === undefined || provinces.every((code) => only.provinces.includes(code))) continue;
      const within = holders.map((holder) => holder.id);
      const path = ["groupings", index];
      return [{ code: "places.grouping.notNested" as const, path, grouping: id, group, higher: higher.id, within }];
    }
    return [];
  });
}

/** The lowest group that holds all these provinces; one of no provinces is nowhere held. */
function holderOf(provinces: readonly string[], groupings: readonly ProvinceGrouping[]): string {
  for (const grouping of provinces.length === 0 ? [] : groupings) {
    const group = grouping.groups.find((candidate) => provinces.every((code) => candidate.provinces.includes(code)));
    if (group !== undefined) return `${grouping.id}/${group.id}`;
  }
  return countryId;
}

import type { CivilDate } from "../calendar/index.js";
import { allOf, fail, ok, type Result } from "../kernel/index.js";
import { type Gazetteer, positionOf } from "./gazetteer.js";
import type { PlaceCode } from "./placeCode.js";
import type { PlacesProblem } from "./problems.js";
import type { ProvinceGroup, ProvinceGrouping } from "./source.js";

/**
 * In which group of a named grouping a place is.
 * @category Gazetteer
 * @since 0.1.0
 */
export interface GroupMembership {
  /** The id of the grouping, such as `statisticalRegions`; a bare "region" would say nothing. */
  readonly grouping: string;
  /** The group; left out where the grouping leaves the province out, as the province groups do with Bangkok. */
  readonly group?: ProvinceGroup;
  /** Is the first day of the grouping known? If not, no day is too early, and the answer for an old day rests on the list of today. */
  readonly firstDayKnown: boolean;
}

/**
 * Of which day, and by which groupings.
 * @category Gazetteer
 * @since 0.1.0
 */
export interface GroupsOfOptions {
  /** The day the question is about. */
  readonly asOf: CivilDate;
  /** The ids of the groupings wanted, each of which must hold on that day; without them, all that hold on it. */
  readonly groupings?: readonly string[];
}

/**
 * In which group of a named grouping a province is, or any place within it.
 * @remarks A place is taken by its province; whether it exists itself is a question to {@link findPlace}. A province made
 * after the day asked for, as Bueng Kan in 2011, is answered for the land it was made of.
 * @param grouping - The id of the grouping; the embedded list has `provinceGroups2017`, `regions2017`, `geographicRegions`, `statisticalRegions` and `planRegions`.
 * @category Gazetteer
 * @since 0.1.0
 * @example Nakhon Nayok is Central to geographers, and East to planners; in 2016 there were no regions of 2017 yet
 * ```ts
 * import { parseCivilDate } from "chumchon/calendar";
 * import { thailand } from "chumchon/data/thailand";
 * import { createGazetteer, groupOf, parsePlaceCode } from "chumchon/places";
 * const gazetteer = createGazetteer(thailand);
 * if (!gazetteer.ok) throw new Error("the embedded list is sound");
 * const groupIn = (grouping: string, code: string, day: string) => {
 *   const answer = groupOf(gazetteer.value, grouping, parsePlaceCode(code), parseCivilDate(day));
 *   return answer.ok ? (answer.value.group?.id ?? "in none") : answer.problems[0].code;
 * };
 * groupIn("geographicRegions", "2601", "2018-01-01"); // => "central"
 * groupIn("planRegions", "2601", "2018-01-01"); // => "east"
 * groupIn("statisticalRegions", "10", "2018-01-01"); // => "in none"
 * groupIn("regions2017", "26", "2016-09-08"); // => "places.grouping.notInForce"
 * ```
 */
export function groupOf(
  gazetteer: Gazetteer,
  grouping: string,
  place: PlaceCode,
  asOf: CivilDate,
): Result<GroupMembership, PlacesProblem> {
  const found = gazetteer.groupings.find(({ id }) => id === grouping);
  if (found === undefined) return fail({ code: "places.grouping.unknown", path: [], grouping });
  const refusal = refusalOn(found, asOf);
  if (refusal !== undefined) return fail(refusal);
  const province = place.slice(0, 2) as PlaceCode;
  if (positionOf(gazetteer, province) === undefined)
    return fail({ code: "places.grouping.unknownPlace", path: [], place });
  const group = found.groups.find(({ provinces }) => provinces.includes(province));
  return ok({ grouping, ...(group !== undefined && { group }), firstDayKnown: found.from !== undefined });
}

/**
 * In which groups a place is, grouping by grouping, in the order of the list.
 * @param place - A province, or any place within it.
 * @category Gazetteer
 * @since 0.1.0
 * @example Tak, in every grouping that held on a day of 2018
 * ```ts
 * import { parseCivilDate } from "chumchon/calendar";
 * import { thailand } from "chumchon/data/thailand";
 * import { createGazetteer, groupsOf, parsePlaceCode } from "chumchon/places";
 * const gazetteer = createGazetteer(thailand);
 * if (!gazetteer.ok) throw new Error("the embedded list is sound");
 * const asOf = parseCivilDate("2018-01-01");
 * const groups = groupsOf(gazetteer.value, parsePlaceCode("63"), { asOf });
 * groups.ok && groups.value.map(({ grouping, group }) => `${grouping}: ${group?.title.en}`);
 * // => ["provinceGroups2017: Lower North 1", "regions2017: North", "geographicRegions: West",
 * //     "statisticalRegions: North", "planRegions: North"]
 * ```
 */
export function groupsOf(
  gazetteer: Gazetteer,
  place: PlaceCode,
  options: GroupsOfOptions,
): Result<readonly GroupMembership[], PlacesProblem> {
  const { asOf } = options;
  const inForce = gazetteer.groupings.filter((grouping) => refusalOn(grouping, asOf) === undefined);
  const ids = options.groupings ?? inForce.map(({ id }) => id);
  return allOf(ids.map((id) => groupOf(gazetteer, id, place, asOf)));
}

/** Why a grouping cannot be asked about a day, if it cannot. */
export function refusalOn(grouping: ProvinceGrouping, asOf: CivilDate): PlacesProblem | undefined {
  const { id, from, to } = grouping;
  if ((from === undefined || asOf >= from) && (to === undefined || asOf <= to)) return undefined;
  return {
    code: "places.grouping.notInForce",
    path: [],
    grouping: id,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    asOf,
  };
}

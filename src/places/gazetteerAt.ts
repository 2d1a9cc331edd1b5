import type { CivilDate } from "../calendar/index.js";
import { type Gazetteer, type PlaceFacts, positionOf } from "./gazetteer.js";
import { withNames } from "./names.js";
import { levelOf, type PlaceCode } from "./placeCode.js";
import { emptyIndex, enter, positionOfNumber } from "./placeIndex.js";
import { isThereOn, originOf, stateOn } from "./placeState.js";

/**
 * The whole list as it stood on a day: every other function works on it as on the list itself.
 * @remarks Made anew from the list and its events, so take it once for a day and ask it many questions; for one question
 * `asOf` in the options of a look-up costs less. Postcodes and points are those of the edition. A place whose end is known
 * without its day is left out; {@link noticesFor} tells how much is not known about a day.
 * @param gazetteer - The list, or one made for another day.
 * @param asOf - The day. A day later than the edition is answered as far as events reach.
 * @category Time
 * @since 0.1.0
 * @example A made-up list of one province that was part of another until 2011
 * ```ts
 * import { parseCivilDate } from "chumchon/calendar";
 * import { countByLevel, createGazetteer, gazetteerAt } from "chumchon/places";
 * const none = { codes: [], namesThai: [] };
 * const gazetteer = createGazetteer({
 *   id: "small",
 *   edition: "2018-01-01",
 *   title: { th: "สมมติ", en: "made up" },
 *   citation: { source: { th: "สมมติ", en: "made up" }, evidence: "unverified" },
 *   provinces: { codes: ["38", "43"], namesThai: ["บึงกาฬ", "หนองคาย"] },
 *   districts: { codes: ["3801"], namesThai: ["เมืองบึงกาฬ"] },
 *   subdistricts: none,
 *   events: { kind: "create\nparentChange", place: "38\n3801", from: "43\n4303", effective: "2011-03-23\n2011-03-23" },
 * });
 * if (!gazetteer.ok) throw new Error("the made-up list is sound");
 * const before = gazetteerAt(gazetteer.value, parseCivilDate("2011-03-22"));
 * before.codes; // => ["43", "4303"]
 * countByLevel(before).province; // => 1
 * ```
 */
export function gazetteerAt(gazetteer: Gazetteer, asOf: CivilDate): Gazetteer {
  const origin = originOf(gazetteer);
  if (asOf === origin.edition) return origin;
  const { changes } = origin.history;
  if (changes.size === 0) return { ...origin, origin, asOf };
  const former = [...origin.history.former.values()].flat();
  const codes = [...origin.codes, ...former].filter((code) => isThereOn(origin, code, asOf));
  codes.sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const index = emptyIndex(codes.filter((code) => levelOf(code) !== "village").length);
  for (const [position, code] of codes.entries()) enter(index, Number(code), position);
  const otherNames = origin.otherNames.flatMap((name) => {
    const position = positionOfNumber(index, Number(origin.codes[name.position]));
    return position === -1 ? [] : [{ ...name, position }];
  });
  return withNames({ ...origin, origin, asOf, codes, index, facts: factsOn(origin, codes, asOf), otherNames });
}

/** The facts of places on a day, a column each. */
function factsOn(origin: Gazetteer, codes: readonly PlaceCode[], asOf: CivilDate): PlaceFacts {
  const at = codes.map((code) => positionOf(origin, code) ?? -1);
  const listed = (fact: readonly string[]): string[] => at.map((position) => fact[position] ?? "");
  const { facts, history } = origin;
  const [namesThai, namesEnglish] = [listed(facts.namesThai), listed(facts.namesEnglish)];
  let statuses: string[] | undefined;
  for (const [position, code] of codes.entries()) {
    if (!history.changes.has(code)) continue;
    const state = stateOn(origin, code, asOf);
    namesThai[position] = state.nameThai;
    namesEnglish[position] = state.nameEnglish;
    if (state.status === "") continue;
    statuses ??= codes.map(() => "");
    statuses[position] = state.status;
  }
  return {
    ...{ namesThai, namesEnglish },
    postcodes: listed(facts.postcodes),
    latitudes: listed(facts.latitudes),
    longitudes: listed(facts.longitudes),
    ...(statuses !== undefined && { statuses }),
  };
}

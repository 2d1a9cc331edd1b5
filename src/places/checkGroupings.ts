import { type PlaceIndex, positionOfNumber } from "./placeIndex.js";
import type { PlacesProblem } from "./problems.js";
import type { ProvinceGrouping } from "./source.js";

/** Each province of a grouping is in the list, and in one group of it. */
export function checkGroupings(
  groupings: readonly ProvinceGrouping[],
  index: PlaceIndex,
  problems: PlacesProblem[],
): void {
  for (const [nth, { id, groups }] of groupings.entries()) {
    const seen = new Set<string>();
    for (const [group, { provinces }] of groups.entries()) {
      for (const [at, place] of provinces.entries()) {
        const path = ["groupings", nth, "groups", group, "provinces", at];
        if (seen.has(place)) problems.push({ code: "places.tree.duplicate", path, place });
        else if (!/^\d\d$/.test(place) || positionOfNumber(index, Number(place)) === -1)
          problems.push({ code: "places.grouping.unknownProvince", path, grouping: id, place });
        seen.add(place);
      }
    }
  }
}

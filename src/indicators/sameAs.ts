import { type Table, textAt } from "../tables/index.js";
import type { NeedSchema } from "./need.js";

const mostSigns = 200;

/** The ids in a cell that lists needs, parted by ";". */
export function listedNeeds(cell: string | null | undefined): readonly string[] {
  return (cell ?? "")
    .split(";")
    .map((id) => id.trim())
    .filter((id) => id !== "");
}

/** Can it stand in a list of ids? */
export function isNeedId(id: string): boolean {
  return id !== "" && id.length <= mostSigns && !/[;\s]/.test(id);
}

/**
 * Which needs are one: for each id the least id of those that `sameAs` links with it, directly or by way of others. A
 * need that is linked with none stands for itself. Counting these counts each need once, however many sources said it.
 * @param needs - A table of needs, joined.
 * @category Needs
 * @since 0.1.0
 * @example
 * ```ts
 * import { needSchema, sameNeeds } from "chumchon/indicators";
 * import { tableOf } from "chumchon/tables";
 * const needs = tableOf(needSchema, [
 *   { need: "a", place: "84", source: "forum" },
 *   { need: "b", place: "84", source: "agency", sameAs: "a" },
 *   { need: "c", place: "84", source: "agency" },
 * ]);
 * [...sameNeeds(needs)]; // => [["a", "a"], ["b", "a"], ["c", "c"]]
 * ```
 */
export function sameNeeds(needs: Table<NeedSchema>): ReadonlyMap<string, string> {
  const leader = new Map<string, string>();
  const leaderOf = (id: string): string => {
    let top = id;
    for (let above = leader.get(top); above !== undefined && above !== top; above = leader.get(top)) top = above;
    for (let at = id; at !== top; ) {
      const above = leader.get(at) as string;
      leader.set(at, top);
      at = above;
    }
    return top;
  };
  const { need, sameAs } = needs.columns;
  for (let row = 0; row < needs.length; row++) leader.set(textAt(need, row) as string, textAt(need, row) as string);
  for (let row = 0; row < needs.length; row++) {
    for (const other of listedNeeds(textAt(sameAs, row))) {
      if (!leader.has(other)) continue;
      const [one, two] = [leaderOf(textAt(need, row) as string), leaderOf(other)];
      if (one < two) leader.set(two, one);
      else leader.set(one, two);
    }
  }
  return new Map([...leader.keys()].map((id) => [id, leaderOf(id)]));
}

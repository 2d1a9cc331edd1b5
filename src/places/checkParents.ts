import { countryId } from "./administrativeAxis.js";
import type { AxisNode } from "./axis.js";
import { createAxis } from "./createAxis.js";
import { type PlaceCode, type PlaceLevel, parentCodeOf, safeParsePlaceCode } from "./placeCode.js";
import type { PlacesProblem } from "./problems.js";

/** The places of one level, and the parents that the list gives them. */
export interface GivenParents {
  /** The name of the level's columns. */
  readonly name: string;
  readonly level: PlaceLevel;
  readonly codes: readonly (PlaceCode | undefined)[];
  readonly parents: readonly string[] | undefined;
}

/**
 * Parents that a list gives are those that the codes say, and make one tree: a circle, no top and two tops are told as an
 * axis tells them. What the provinces lie in is the top, whatever it is called.
 */
export function checkParents(levels: readonly GivenParents[], problems: PlacesProblem[]): void {
  if (levels.every(({ parents }) => parents === undefined)) return;
  const nodes: AxisNode[] = [];
  const tops = new Set<string>();
  const known = new Set(levels.flatMap(({ codes }) => codes));
  for (const { name, level, codes, parents } of levels)
    for (const [record, code] of codes.entries()) {
      if (code === undefined) continue;
      const own = parentCodeOf(code);
      const given = parents === undefined ? (own ?? "") : plain(parents[record] ?? "");
      if (own !== undefined && given !== "" && given !== own)
        problems.push({
          code: "places.tree.parentContradictsCode",
          path: [name, "parents", record],
          record,
          place: code,
          parent: given,
        });
      const parent = given === "" && level === "province" ? countryId : given;
      if (level === "province" && !known.has(parent as PlaceCode)) tops.add(parent);
      nodes.push({ id: code, level, ...(parent !== "" && { parent }) });
    }
  for (const top of tops) nodes.push({ id: top, level: "country" });
  const axis = createAxis({ id: "parents", levels: ["subdistrict", "district", "province", "country"], nodes });
  if (axis.ok) return;
  for (const problem of axis.problems) {
    // What the codes alone show has been told.
    const isTold =
      problem.code === "places.tree.duplicate" ||
      (problem.code === "places.tree.orphan" && problem.place.slice(0, -2) === problem.parent);
    if (!isTold) problems.push({ ...problem, path: ["parents"] });
  }
}

/** A code as it is kept, whatever form it was given in. */
function plain(text: string): string {
  const code = safeParsePlaceCode(text);
  return code.ok ? code.value : text.trim();
}

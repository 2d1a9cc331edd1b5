import type { Axis } from "../places/index.js";
import type { ControlCounts } from "./controlCounts.js";
import { stateOf } from "./figureState.js";
import type { TalliesProblem } from "./problems.js";
import type { ControlTotal, Tally } from "./tally.js";
import { tallyAt } from "./tallyAt.js";
import { hasPlace } from "./tallyReads.js";

/** Holds a total against its parts, and finds the places of which nothing came in where these can be why they differ. */
export function createTotalChecker<Id extends string>(
  tally: Tally<Id>,
): (place: string, indicator: Id, given: ControlCounts) => ControlTotal<Id> {
  let placesIn: ReadonlyMap<string, readonly string[]> | undefined;
  return (place, indicator, given) => {
    const { surveyed, pass, fail } = tallyAt(tally, place, indicator);
    const parts = { surveyed: surveyed ?? 0, pass: pass ?? 0, fail: fail ?? 0 };
    const agrees = given.pass === parts.pass && given.fail === parts.fail;
    // Parts that are more than their total are not too few.
    const isEnough = agrees || given.pass < parts.pass || given.fail < parts.fail;
    if (!isEnough) placesIn ??= partsOf(tally.axis);
    const wanting = isEnough
      ? []
      : (placesIn?.get(place) ?? []).filter(
          (part) => !hasPlace(tally, part) || stateOf(tallyAt(tally, part, indicator)) === "noData",
        );
    return { place, indicator, given, parts, agrees, wanting };
  };
}

/** The problem of a total that is not what its parts add up to; none where they agree. */
export function problemOfTotal({
  place,
  indicator,
  given,
  parts,
  wanting,
  agrees,
}: ControlTotal): readonly TalliesProblem[] {
  if (agrees) return [];
  const figures = { path: ["place"], id: indicator, place, given, parts } as const;
  return wanting.length === 0
    ? [{ code: "tallies.counts.totalDiffers", ...figures }]
    : [{ code: "tallies.counts.partsWanting", ...figures, wanting: wanting.length, first: wanting[0] as string }];
}

/** For each node the places directly in it, nodes and leaves. */
function partsOf({ nodes, parent, landings }: Axis): ReadonlyMap<string, readonly string[]> {
  const parts = new Map<string, string[]>();
  const put = (node: number, part: string): void => {
    const id = nodes[node] as string;
    const known = parts.get(id);
    if (known === undefined) parts.set(id, [part]);
    else known.push(part);
  };
  for (const [node, id] of nodes.entries()) if (parent[node] !== -1) put(parent[node] as number, id);
  for (const [place, landing] of landings) {
    if (landing.kind === "divided") for (const node of landing.nodes) put(node, place);
    else if (nodes[landing.node] !== place) put(landing.node, place);
  }
  return parts;
}

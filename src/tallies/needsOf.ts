import { compareRatio, type Ratio } from "../amounts/index.js";
import { type NeedSchema, needSchema } from "../indicators/index.js";
import { createTableBuilder, type Table, type TextColumn } from "../tables/index.js";
import type { Tally } from "./tally.js";
import { tallyAt } from "./tallyAt.js";

/**
 * Which places a table of needs speaks of.
 * @category Needs
 * @since 0.1.0
 */
export interface NeedOptions {
  /** The name of a level of the axis; the places that were counted unless told. */
  readonly level?: string;
}

/**
 * Turns failing indicators into needs: what is wanting in each place, and how many households or persons lack it.
 * @remarks Places stand in the order of the tally; within a place the indicator with the greatest share of failing stands
 * first, compared exactly, and equal shares in the order of the set. An indicator nobody fails is no need.
 * @param tally - A finished tally.
 * @param options - The level.
 * @returns A row for each place and failing indicator, in the columns of {@link indicators!needSchema}.
 * @throws a {@link RangeError} when the axis has no such level.
 * @category Needs
 * @since 0.1.0
 * @example Two indicators of one district of Surat Thani, 2561 (report of the province, pages 20 and 43)
 * ```ts
 * import { bmn2560 } from "chumchon/data/bmn2560";
 * import { createAxis } from "chumchon/places";
 * import { rowsOf, tableOf } from "chumchon/tables";
 * import { countsSchema, createTally, needsOf } from "chumchon/tallies";
 * const axis = createAxis({ id: "districts", levels: ["district"], nodes: [{ id: "8402", level: "district" }] });
 * if (!axis.ok) throw new Error("a sound axis");
 * const tally = createTally(bmn2560, axis.value);
 * tally.add(tableOf(countsSchema, [
 *   { place: "8402", indicator: "28", surveyed: 426, fail: 1 },
 *   { place: "8402", indicator: "6", surveyed: 38_735, fail: 10_226 },
 * ]));
 * [...rowsOf(needsOf(tally.finish()))].map(({ need, failing }) => [need, failing]);
 * // => [["bmn/2560-2564/6/8402", 10226], ["bmn/2560-2564/28/8402", 1]]
 * ```
 */
export function needsOf(tally: Tally, options: NeedOptions = {}): Table<NeedSchema> {
  const { set, units } = tally;
  const places = options.level === undefined ? countedPlaces(tally) : nodesOf(tally, options.level);
  const builder = createTableBuilder(needSchema);
  for (const place of places) {
    const failing = set.indicators
      .map(({ id }) => tallyAt(tally, place, id))
      .filter(({ share }) => share !== null && share.numerator < share.denominator)
      .sort((a, b) => compareRatio(a.share as Ratio, b.share as Ratio));
    for (const { indicator, fail, surveyed } of failing) {
      const need = `${set.id}/${set.edition}/${indicator}/${place}`;
      builder.add([need, place, "indicator", indicator, units[indicator], fail, surveyed]);
    }
  }
  return builder.finish();
}

function countedPlaces({ counted }: Tally): readonly string[] {
  return (counted.columns.place as TextColumn).dictionary;
}

function nodesOf({ axis }: Tally, level: string): readonly string[] {
  const height = axis.levels.indexOf(level);
  if (height === -1) throw new RangeError(`level: one of ${axis.levels.join(", ")} was expected`);
  return axis.nodes.filter((_, node) => axis.level[node] === height);
}

import { type NeedSchema, needSchema } from "../indicators/index.js";
import { figuresOf } from "../places/index.js";
import { createTableBuilder, type NumberColumn, type Table, type TextColumn } from "../tables/index.js";
import { laneOf } from "./cells.js";
import type { Tally } from "./tally.js";

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
  const figures = options.level === undefined ? tally.counted : figuresOf(tally.rollup, options.level);
  const places = figures.columns[options.level === undefined ? "place" : "node"] as TextColumn;
  const columns = set.indicators.map(({ id }) => ({
    id,
    pass: (figures.columns[laneOf(id, "pass")] as NumberColumn).values,
    fail: (figures.columns[laneOf(id, "fail")] as NumberColumn).values,
  }));
  const builder = createTableBuilder(needSchema);
  for (let row = 0; row < figures.length; row++) {
    const place = places.dictionary[places.codes[row] as number] as string;
    const failing = columns
      .map(({ id, pass, fail }) => ({ id, pass: pass[row] as number, fail: fail[row] as number }))
      .filter(({ fail }) => fail > 0)
      .sort((a, b) => byShare(b, a));
    for (const { id, pass, fail } of failing) {
      const need = `${set.id}/${set.edition}/${id}/${place}`;
      builder.add([need, place, "indicator", id, units[id], fail, pass + fail]);
    }
  }
  return builder.finish();
}

interface Failing {
  readonly pass: number;
  readonly fail: number;
}

/** Which of two has the greater share of failing: fail over pass orders as fail over both does, and stays in whole numbers. */
function byShare(a: Failing, b: Failing): number {
  const [left, right] = [BigInt(a.fail) * BigInt(b.pass), BigInt(b.fail) * BigInt(a.pass)];
  return left < right ? -1 : left > right ? 1 : 0;
}

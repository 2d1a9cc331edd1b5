import { type Ratio, ratioOf } from "../amounts/index.js";
import { totalAt } from "./figures.js";
import type { Lane, Lanes } from "./lane.js";
import { isAdditive } from "./laneColumn.js";
import type { Rollup } from "./rollUp.js";

/**
 * One figure of one node, exactly: where leaves are divided it need not be whole.
 * @returns The figure in units of its column's last decimal; `null` where a least or greatest has no value.
 * @throws a RangeError when the axis has no such node or the roll-up no such figure.
 * @category Roll-up
 * @since 0.1.0
 * @example Half of a village's three households
 * ```ts
 * import { formatRatio, ratioOf } from "chumchon/amounts";
 * import { createAxis, exactFigureAt, figureAt, rollUp } from "chumchon/places";
 * import { tableOf } from "chumchon/tables";
 * const nodes = ["a", "b"].map((id) => ({ id, level: "authority", parent: "84" }));
 * const memberships = ["a", "b"].map((node) => ({ leaf: "v", node, share: ratioOf(1, 2) }));
 * const axis = createAxis({ id: "local", levels: ["authority", "province"], nodes: [...nodes, { id: "84", level: "province" }], memberships });
 * if (!axis.ok) throw new Error("a made-up axis");
 * const rolled = rollUp(axis.value, tableOf({ place: { kind: "text" } }, [["v"], ["v"], ["v"]]), { all: { kind: "count" } });
 * formatRatio(exactFigureAt(rolled, "all", "b") ?? ratioOf(0)); // => "3/2"
 * [figureAt(rolled, "all", "a"), figureAt(rolled, "all", "b")]; // => [2, 1]
 * ```
 */
export function exactFigureAt<Names extends Lanes>(
  rollup: Rollup<Names>,
  lane: keyof Names & string,
  node: string,
): Ratio | null {
  const total = totalAt(rollup, lane, node);
  if (Number.isNaN(total)) return null;
  return ratioOf(total, isAdditive(rollup.lanes[lane] as Lane) ? rollup.axis.denominator : 1);
}

/**
 * Which share of one figure another is, in one node: exactly, and before anything is rounded.
 * @remarks Take shares from here, not from {@link figureAt} or {@link figuresOf}: of a divided leaf those show whole
 * households where a node has a part of one, and a share of two rounded figures is the share of nothing.
 * @param rollup - What was rolled up.
 * @param part - The figure above the line.
 * @param whole - The figure below it.
 * @param node - The id of the node.
 * @returns The share, `null` where the whole is 0: of nobody nothing is a share.
 * @throws a RangeError when the axis has no such node, or the roll-up no such figure, or one that does not add up.
 * @category Roll-up
 * @since 0.1.0
 * @example
 * ```ts
 * import { toDecimalText } from "chumchon/amounts";
 * import { createAxis, rollUp, shareAt } from "chumchon/places";
 * import { tableOf } from "chumchon/tables";
 * const axis = createAxis({ id: "one", levels: ["province"], nodes: [{ id: "84", level: "province" }] });
 * if (!axis.ok) throw new Error("a made-up axis");
 * const table = tableOf({ place: { kind: "text" }, pass: { kind: "flag" } }, [["84", true], ["84", false], ["84", true]]);
 * const rolled = rollUp(axis.value, table, { pass: { kind: "count", column: "pass" }, all: { kind: "count" } });
 * const share = shareAt(rolled, "pass", "all", "84");
 * share && toDecimalText(share, 2, { percent: true }); // => "66.67"
 * ```
 */
export function shareAt<Names extends Lanes>(
  rollup: Rollup<Names>,
  part: keyof Names & string,
  whole: keyof Names & string,
  node: string,
): Ratio | null {
  const [above, below] = [part, whole].map((name) => {
    const total = totalAt(rollup, name, node);
    if (!isAdditive(rollup.lanes[name] as Lane)) throw new RangeError(`${name}: a sum or count was expected`);
    return total;
  }) as [number, number];
  if (below === 0) return null;
  const scaled = (total: number, name: string): bigint =>
    BigInt(total) * 10n ** BigInt(rollup.decimals[name] as number);
  return ratioOf(scaled(above, whole), scaled(below, part));
}

import { ratioOf, toDecimalText } from "../../amounts/index.js";
import type { Table } from "../../tables/index.js";
import { textsOf, unitsOf } from "./cells.js";
import { type Band, layoutOf } from "./flowLayout.js";
import { specificationOf, type VegaLiteSpecification } from "./specification.js";
import type { FlowView } from "./view.js";

/** Bands between boxes: one band for each pair of names, as broad as its sum. */
export function flowOf(table: Table, view: FlowView): VegaLiteSpecification {
  const [froms, tos] = [textsOf(table, view.from), textsOf(table, view.to)];
  const { decimals, values } = unitsOf(table, view.amount);
  const sums = new Map<string, Map<string, bigint>>();
  let leftOut = 0;
  for (const [row, from] of froms.entries()) {
    const [to, amount] = [tos[row], values[row] as number];
    if (from === undefined || to === undefined || from === to || !(amount >= 0)) {
      leftOut += 1;
      continue;
    }
    const targets = sums.get(from) ?? new Map<string, bigint>();
    sums.set(from, targets.set(to, (targets.get(to) ?? 0n) + BigInt(amount)));
  }
  const bands = [...sums].flatMap(([from, targets]) =>
    [...targets].flatMap(([to, amount]): readonly Band[] => (amount === 0n ? [] : [{ from, to, amount }])),
  );
  const { boxes, curves, stages } = layoutOf(bands);
  const shown = (amount: bigint): string =>
    toDecimalText(ratioOf(amount, 10n ** BigInt(decimals)), decimals, { grouping: true });
  const x = {
    field: "x",
    type: "quantitative",
    axis: null,
    scale: { domain: [-0.1, Math.max(1, stages - 0.4)], nice: false },
  };
  const y = { field: "low", type: "quantitative", axis: null, scale: { reverse: true, nice: false } };
  const amount = { field: "amount", title: "จำนวนเงิน · Amount" };
  return specificationOf(view.title, leftOut, {
    width: 720,
    height: 400,
    layer: [
      {
        data: {
          values: curves.flatMap(({ amount, from, points, to }) =>
            points.map((point) => ({ ...point, flow: `${from} → ${to}`, amount: shown(amount) })),
          ),
        },
        mark: { type: "area", opacity: 0.45, color: "#2a7f62" },
        encoding: {
          x,
          y,
          y2: { field: "high" },
          detail: { field: "flow" },
          tooltip: [{ field: "flow", title: "จาก → ถึง · From → to" }, amount],
        },
      },
      {
        data: { values: boxes.map((box) => ({ ...box, amount: shown(box.amount) })) },
        encoding: { x, y },
        layer: [
          {
            mark: { type: "rect", color: "#1d4d3f" },
            encoding: { x2: { field: "x2" }, y2: { field: "high" }, tooltip: [{ field: "name" }, amount] },
          },
          {
            mark: { type: "text", align: "left", baseline: "middle", dx: 14 },
            encoding: { y: { ...y, field: "middle" }, text: { field: "name" } },
          },
        ],
      },
    ],
  });
}

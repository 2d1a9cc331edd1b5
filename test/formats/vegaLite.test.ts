import { toVegaLite } from "chumchon/formats/vega-lite";
import { tableOf } from "chumchon/tables";
import { describe, expect, test } from "vitest";
import { layoutOf } from "../../src/formats/vega-lite/flowLayout.js";

const title = { th: "ชื่อภาพ", en: "Title" };

/** All values of this key, anywhere in the specification. */
function valuesOf(node: unknown, key: string): readonly unknown[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([name, value]) => [...(name === key ? [value] : []), ...valuesOf(value, key)]);
}

describe("bars", () => {
  const schema = {
    item: { kind: "text" },
    fail: { kind: "integer" },
    all: { kind: "integer", optional: true },
  } as const;
  const view = { kind: "bars", title, label: "item", numerator: "fail", denominator: "all" } as const;

  test("show the published share of indicator 28, Surat Thani 2561: 12 of 3,990, 0.30 %", () => {
    const picture = toVegaLite(tableOf(schema, [["28", 12, 3990]]), view);
    expect(valuesOf(picture, "shown")).toEqual(["0.30 % (12 / 3,990)"]);
    expect(valuesOf(picture, "percent")).toEqual([0.3]);
    expect(picture.title).toMatchObject({ text: "ชื่อภาพ", subtitle: ["Title"] });
  });

  test("leave out what has no base or more than all, and say how many", () => {
    const table = tableOf(schema, [
      ["a", 0, 0],
      ["b", 1, null],
      ["c", 3, 2],
      ["d", 1, 3],
    ]);
    const picture = toVegaLite(table, view);
    expect(valuesOf(picture, "shown")).toEqual(["33.33 % (1 / 3)"]);
    expect(JSON.stringify(picture.title)).toContain("values are wanting: 3");
  });

  test("of a column that is not there, or of another kind, throw", () => {
    expect(() => toVegaLite(tableOf(schema, []), { ...view, label: "none" })).toThrow(RangeError);
    expect(() => toVegaLite(tableOf(schema, []), { ...view, label: "all" })).toThrow(RangeError);
    expect(() => toVegaLite(tableOf(schema, []), { ...view, numerator: "item" })).toThrow(RangeError);
  });
});

describe("points", () => {
  const degrees = { kind: "decimal", decimals: 4, optional: true } as const;
  const schema = {
    place: { kind: "text" },
    lat: degrees,
    long: degrees,
    poor: { kind: "integer", optional: true },
  } as const;
  const rows = [
    ["กรุงเทพมหานคร", "13.7535", "100.5018", 5],
    ["ไม่มีพิกัด", null, null, 5],
    ["นอกโลก", "13", "400", 5],
    ["สมุทรปราการ", "13.5991", "100.5966", null],
  ];
  const view = { kind: "points", title, label: "place", longitude: "long", latitude: "lat" } as const;

  test("stand at their degrees, those without are counted", () => {
    const picture = toVegaLite(tableOf(schema, rows), view);
    expect(valuesOf(picture, "values")).toEqual([
      [
        { label: "กรุงเทพมหานคร", longitude: 100.5018, latitude: 13.7535 },
        { label: "สมุทรปราการ", longitude: 100.5966, latitude: 13.5991 },
      ],
    ]);
    expect(JSON.stringify(picture.title)).toContain("values are wanting: 2");
  });

  test("may be larger where there is more", () => {
    const picture = toVegaLite(tableOf(schema, rows), { ...view, value: "poor" });
    expect(valuesOf(picture, "values")).toEqual([
      [{ label: "กรุงเทพมหานคร", longitude: 100.5018, latitude: 13.7535, value: 5 }],
    ]);
    expect(() => toVegaLite(tableOf(schema, rows), { ...view, value: "place" })).toThrow(RangeError);
  });
});

describe("flow", () => {
  const schema = {
    from: { kind: "text" },
    to: { kind: "text", optional: true },
    baht: { kind: "decimal", decimals: 2, optional: true },
  } as const;
  const view = { kind: "flow", title, from: "from", to: "to", amount: "baht" } as const;
  const rows = [
    ["หมู่ 1", "เทศบาล", "100.50"],
    ["หมู่ 2", "เทศบาล", "50"],
    ["หมู่ 2", "เทศบาล", "49.50"],
    ["เทศบาล", "จังหวัด", "80"],
    ["หมู่ 3", null, "1"],
    ["หมู่ 3", "เทศบาล", null],
    ["จังหวัด", "เทศบาล", "0"],
  ];

  test("adds what goes the same way, exactly, and puts each box right of those that feed it", () => {
    const picture = toVegaLite(tableOf(schema, rows), view);
    const [bands, boxes] = valuesOf(picture, "values") as readonly (readonly Record<string, unknown>[])[];
    expect([...new Set(bands?.map(({ flow, amount }) => `${flow} ${amount}`))]).toEqual([
      "หมู่ 1 → เทศบาล 100.50",
      "หมู่ 2 → เทศบาล 99.50",
      "เทศบาล → จังหวัด 80.00",
    ]);
    expect(boxes?.map(({ name, x, amount }) => [name, x, amount])).toEqual([
      ["หมู่ 1", 0, "100.50"],
      ["หมู่ 2", 0, "99.50"],
      ["เทศบาล", 1, "200.00"],
      ["จังหวัด", 2, "80.00"],
    ]);
    // A box is as high as its money: 200 is two and a half times 80.
    const height = (index: number) => Number(boxes?.[index]?.high) - Number(boxes?.[index]?.low);
    expect(height(2) / height(3)).toBeCloseTo(2.5, 3);
    expect(JSON.stringify(picture.title)).toContain("values are wanting: 2");
  });

  test("leaves and arrives in the order of the boxes, so that these two bands do not cross", () => {
    const crossing = [
      ["ข", "ค", "1"],
      ["ก", "ง", "1"],
      ["ก", "ค", "1"],
      ["ข", "ง", "1"],
    ];
    const [bands, boxes] = valuesOf(toVegaLite(tableOf(schema, crossing), view), "values") as readonly (readonly {
      readonly [key: string]: unknown;
    }[])[];
    const lowOf = (flow: string, x: number) => bands?.find((point) => point.flow === flow && point.x === x)?.low;
    const boxOf = (name: string) => boxes?.find((box) => box.name === name);
    expect(lowOf("ข → ค", 0.02)).toBe(boxOf("ข")?.low);
    expect(lowOf("ก → ค", 1)).toBeGreaterThan(Number(lowOf("ข → ค", 1)));
    expect(lowOf("ก → ค", 0.02)).toBe(boxOf("ก")?.low);
  });

  test.each([
    ["a chain", 3000, 3001],
    ["a circle", 3000, 3000],
  ])("of thousands in %s is laid out at once", (shape, length, boxes) => {
    const bands = Array.from({ length }, (_, n) => ({
      from: `n${n}`,
      to: `n${shape === "a circle" ? (n + 1) % length : n + 1}`,
      amount: 1n,
    }));
    const layout = layoutOf(bands);
    expect([layout.boxes.length, layout.stages]).toEqual([boxes, boxes]);
  });

  test("in a circle, and of nothing, is drawn too", () => {
    const circle = [
      ["ก", "ข", "5"],
      ["ข", "ก", "3"],
      ["ก", "ก", "1"],
    ];
    const [, boxes] = valuesOf(toVegaLite(tableOf(schema, circle), view), "values") as readonly (readonly unknown[])[];
    expect(boxes).toHaveLength(2);
    expect(valuesOf(toVegaLite(tableOf(schema, []), view), "values")).toEqual([[], []]);
  });
});

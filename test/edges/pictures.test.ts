import { toVegaLite } from "chumchon/formats/vega-lite";
import { tableOf } from "chumchon/tables";
import { expect, test } from "vitest";
import { drawn } from "./engines/vegaLite.js";

const title = { th: "ภาพตัวอย่าง", en: "A made-up picture" };

test("bars are drawn with Thai labels, shares and counts", async () => {
  const schema = { item: { kind: "text" }, fail: { kind: "integer" }, all: { kind: "integer" } } as const;
  const table = tableOf(schema, [
    ["เด็กแรกเกิดมีน้ำหนัก 2,500 กรัมขึ้นไป", 12, 3990],
    ["ครัวเรือนมีความอบอุ่น", 899_080, 899_118],
    ["ไม่มีผู้เกี่ยวข้อง", 0, 0],
  ]);
  const view = { kind: "bars", title, label: "item", numerator: "fail", denominator: "all" } as const;
  const { svg, warnings } = await drawn(toVegaLite(table, view));
  expect(warnings).toEqual([]);
  expect(svg).toContain("0.30 % (12 / 3,990)");
  expect(svg).toContain("100.00 % (899,080 / 899,118)");
  expect(svg).toContain("ภาพตัวอย่าง");
  expect(svg).toContain("values are wanting: 1");
});

test("points are drawn where they lie, one for each place", async () => {
  const degrees = { kind: "decimal", decimals: 4 } as const;
  const table = tableOf({ place: { kind: "text" }, lat: degrees, long: degrees, poor: { kind: "integer" } }, [
    ["กรุงเทพมหานคร", "13.7535", "100.5018", 5],
    ["เชียงใหม่", "18.7883", "98.9853", 20],
    ["ยะลา", "6.5411", "101.2804", 9],
  ]);
  const view = { kind: "points", title, label: "place", longitude: "long", latitude: "lat", value: "poor" } as const;
  const { svg, warnings } = await drawn(toVegaLite(table, view));
  expect(warnings).toEqual([]);
  expect(svg.match(/aria-roledescription="circle"/g)).toHaveLength(3);
});

test("flows are drawn with a band for each way and a box for each name", async () => {
  const schema = { from: { kind: "text" }, to: { kind: "text" }, baht: { kind: "decimal", decimals: 2 } } as const;
  const table = tableOf(schema, [
    ["หมู่ 1", "เทศบาล", "100.50"],
    ["หมู่ 2", "เทศบาล", "99.50"],
    ["เทศบาล", "จังหวัด", "80"],
    ["เทศบาล", "ส่งคืน", "20"],
    ["จังหวัด", "กลุ่มจังหวัด", "60"],
  ]);
  const { svg, warnings } = await drawn(
    toVegaLite(table, { kind: "flow", title, from: "from", to: "to", amount: "baht" }),
  );
  expect(warnings).toEqual([]);
  expect(svg.match(/aria-roledescription="area mark"/g)).toHaveLength(5);
  expect(svg.match(/aria-roledescription="rect mark"/g)).toHaveLength(6);
});

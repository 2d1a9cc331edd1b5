import { bmn2560 } from "chumchon/data/bmn2560";
import { toVegaLite } from "chumchon/formats/vega-lite";
import { findPlace, type Gazetteer, type PlaceCode } from "chumchon/places";
import { answersOf, type Ledger, type PlanLevel, postingsOf, type Standing } from "chumchon/plans";
import { rowsOf, tableOf } from "chumchon/tables";
import { type Tally, tallyAt, tallyTable } from "chumchon/tallies";
import type { ReportPicture } from "./report/content.js";

/** A point for each district that has a count, larger where more fail. */
export function districtMap(tally: Tally, gazetteer: Gazetteer): ReportPicture {
  const failing = new Map<string, number>();
  for (const { place, surveyed, fail } of rowsOf(tallyTable(tally, "district"))) {
    // What is hidden has no point.
    if (surveyed !== 0 && fail !== null) failing.set(place, (failing.get(place) ?? 0) + fail);
  }
  const points = [...failing].flatMap(([code, fail]) => {
    const place = findPlace(gazetteer, code as PlaceCode);
    const point = place?.point ?? middleOf(gazetteer, code);
    return place === undefined || point === undefined
      ? []
      : [[`${place.nameThai} ${fail}`, point.longitude, point.latitude, fail]];
  });
  const table = tableOf(
    { label: { kind: "text" }, longitude: { kind: "float" }, latitude: { kind: "float" }, fail: { kind: "integer" } },
    points,
  );
  const title = { th: "จำนวนที่ไม่ผ่าน รายอำเภอ", en: "How many fail, by district" };
  return {
    title,
    words: {
      th: `${points.length} อำเภอ จุดใหญ่คือไม่ผ่านมาก จุดคือกลางของตำบลที่มีพิกัด`,
      en: `${points.length} districts; a larger point means more fail. A point is the middle of the district's subdistricts.`,
    },
    specification: toVegaLite(table, {
      kind: "points",
      title,
      label: "label",
      longitude: "longitude",
      latitude: "latitude",
      value: "fail",
    }),
  };
}

/** A district has no point of its own: the middle of its subdistricts' points stands for it. */
function middleOf(
  gazetteer: Gazetteer,
  district: string,
): { readonly longitude: number; readonly latitude: number } | undefined {
  const points = gazetteer.codes
    .flatMap((code) => (code.length === 6 && code.startsWith(district) ? [findPlace(gazetteer, code)?.point] : []))
    .filter((point) => point !== undefined);
  if (points.length === 0) return undefined;
  const mean = (key: "longitude" | "latitude"): number =>
    points.reduce((sum, point) => sum + point[key], 0) / points.length;
  return { longitude: mean("longitude"), latitude: mean("latitude") };
}

/** A bar for each indicator: the share that passes in a place. */
export function indicatorBars(tally: Tally, place: string): ReportPicture {
  const rows = bmn2560.indicators.map(({ id, title }) => {
    const { pass, surveyed } = tallyAt(tally, place, id);
    return [`${id} ${shortened(title.th)}`, pass, surveyed];
  });
  const table = tableOf(
    { indicator: { kind: "text" }, pass: { kind: "integer" }, surveyed: { kind: "integer" } },
    rows,
  );
  const title = { th: "สัดส่วนที่ผ่านเกณฑ์ รายตัวชี้วัด", en: "Share that passes, by indicator" };
  return {
    title,
    words: {
      th: "ตัวชี้วัดที่ไม่ปรากฏคือไม่มีผู้ถูกสำรวจ ไม่ว่าเพราะไม่มีกลุ่มเป้าหมายหรือไม่มีข้อมูล",
      en: "An indicator that is not shown has nobody surveyed, for want of anyone in its base or of answers.",
    },
    specification: toVegaLite(table, {
      kind: "bars",
      title,
      label: "indicator",
      numerator: "pass",
      denominator: "surveyed",
    }),
  };
}

function shortened(text: string): string {
  const parts = [...new Intl.Segmenter("th", { granularity: "grapheme" }).segment(text)].map(({ segment }) => segment);
  return parts.length <= 42 ? text : `${parts.slice(0, 41).join("")}…`;
}

/** Where the money of all requests goes, from the level that asks to where it stands. */
export function flowPicture(ledger: Ledger): ReportPicture {
  const levels = new Map(ledger.plans.map(({ id, level }) => [id, level]));
  const levelOf = (plan: string): string => levelNames[levels.get(plan) as PlanLevel];
  const bands = new Map<string, number>();
  const add = (from: string, to: string, satang: number): void => {
    const key = `${from}\n${to}`;
    bands.set(key, (bands.get(key) ?? 0) + satang);
  };
  for (const { from, to, satang, act } of postingsOf(ledger)) {
    if (from !== null && from.plan !== to.plan && act !== "mergeInto")
      add(levelOf(from.plan), levelOf(to.plan), satang ?? 0);
  }
  for (const { plan, standing, satang } of rowsOf(answersOf(ledger))) {
    add(levelOf(plan), standingNames[standing], Number((satang ?? "0").replace(".", "")));
  }
  const rows = [...bands]
    .filter(([, satang]) => satang > 0)
    .map(([key, satang]) => [...key.split("\n"), (satang / 100).toFixed(2)]);
  const table = tableOf({ from: { kind: "text" }, to: { kind: "text" }, baht: { kind: "decimal", decimals: 2 } }, rows);
  const title = {
    th: "เงินของคำขอ จากระดับที่ขอไปถึงที่อยู่ปัจจุบัน (บาท)",
    en: "The money of requests, from who asks to where it stands (baht)",
  };
  return {
    title,
    words: {
      th: "แถบกว้างตามจำนวนเงิน คำขอที่ไม่ระบุเงินไม่ปรากฏ",
      en: "Bands are as broad as the money is much; requests without an amount do not show.",
    },
    specification: toVegaLite(table, { kind: "flow", title, from: "from", to: "to", amount: "baht" }),
  };
}

const levelNames: { readonly [Level in PlanLevel]: string } = {
  village: "หมู่บ้าน · village",
  community: "ชุมชน · community",
  subdistrict: "ตำบล · subdistrict",
  localAuthority: "ท้องถิ่น · local authority",
  district: "อำเภอ · district",
  province: "จังหวัด · province",
  provinceGroup: "กลุ่มจังหวัด · group",
};

const standingNames: { readonly [Name in Standing]: string } = {
  adopted: "บรรจุในแผน · adopted",
  notDecided: "ยังไม่ตัดสิน · not decided",
  returned: "ส่งคืน · returned",
  duplicate: "ซ้ำ · duplicate",
};

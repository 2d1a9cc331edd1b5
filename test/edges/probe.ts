import { allocate, ratioOf, rootOf, roundRatio, toDecimalText } from "chumchon/amounts";
import { addMonths, civilDateOf, daysBetween, fiscalYearOf, formatCivilDate, weekdayOf } from "chumchon/calendar";
import { digestOf, normaliseThai, type PlainData, plainData, sha256, utf8Of } from "chumchon/kernel";
import { createAxis, figureAt, rollUp } from "chumchon/places";
import { tableOf } from "chumchon/tables";

/** Answers of the library that must be the same in every runtime, as one piece of plain data. */
export function probe(): PlainData {
  const answers = { texts: texts(), amounts: amounts(), dates: dates(), rollUps: rollUps() };
  return { ...answers, digest: digestOf(answers) };
}

function texts(): PlainData {
  const samples = ["", "abc", "หมู่บ้าน", "นํ้าตก เเม่ยะ", "🏡 ๒๕๕๙", "ก".repeat(10_000), "\ud800"];
  return {
    digests: samples.map((text) => sha256(utf8Of(text))),
    spelled: samples.slice(0, 5).map(normaliseThai),
    gate: plainData({ a: [1, { b: "ก" }] }).ok,
    sorted: digestOf({ ข: 1, ก: 2, b: 3, a: [0.1, -0, 1e21] }),
  };
}

function amounts(): PlainData {
  const halves = Array.from({ length: 400 }, (_, k) => roundRatio(ratioOf(k * 2 - 399, 8), 2));
  const roots = Array.from({ length: 40 }, (_, k) => {
    const root = rootOf(ratioOf(k + 1, 7), 3);
    return root.ok ? toDecimalText(root.value, 30) : "none";
  });
  return { halves, roots, shares: [...allocate(1_000_001, [ratioOf(1, 3), ratioOf(1, 7), 0.7])] };
}

function dates(): PlainData {
  const days = Array.from({ length: 800 }, (_, k) =>
    addMonths(civilDateOf(2506 + (k % 120), (k % 12) + 1, 1, { era: "buddhist" }), k % 7),
  );
  return days.map((day) => [
    day,
    fiscalYearOf(day),
    weekdayOf(day),
    daysBetween(civilDateOf(2559, 9, 8, { era: "buddhist" }), day),
    formatCivilDate(day, { digits: "thai" }),
    formatCivilDate(day, { language: "en", style: "short" }),
  ]);
}

function rollUps(): PlainData {
  const districts = Array.from({ length: 90 }, (_, k) => String(1001 + k));
  const axis = createAxis({
    id: "made-up",
    levels: ["district", "province"],
    nodes: [{ id: "10", level: "province" }, ...districts.map((id) => ({ id, level: "district", parent: "10" }))],
  });
  if (!axis.ok) return axis.problems.map(({ code }) => code);
  const rows = Array.from({ length: 9_000 }, (_, k) => [districts[(k * 7) % 90] ?? "", (k * 7919) % 10_007] as const);
  const table = tableOf({ place: { kind: "text" }, count: { kind: "integer" } }, rows);
  const totals = rollUp(axis.value, table, {
    count: { kind: "sum", column: "count" },
    most: { kind: "max", column: "count" },
  });
  return ["10", ...districts].map((id) => [
    id,
    figureAt(totals, "count", id) ?? null,
    figureAt(totals, "most", id) ?? null,
  ]);
}

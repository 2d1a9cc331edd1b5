import type { Level, LevelCondition, LevelItem, LevelScale } from "chumchon/indicators";

export const title = { th: "ตัวอย่าง", en: "Example" };
export const citation = { source: title, evidence: "unverified" } as const;

export function item(id: string, kind: "outcome" | "flag" = "outcome"): LevelItem {
  return { id, title: { th: id, en: id }, column: id, kind };
}

export function scoreItem(id: string): LevelItem {
  return { id, title: { th: id, en: id }, column: id, kind: "score", scores: [1, 2, 3] };
}

export function level(id: string, ...conditions: readonly LevelCondition[]): Level {
  return { id, title: { th: id, en: id }, citation, conditions };
}

export function levelScale(changes: Partial<LevelScale>): LevelScale {
  return {
    id: "example",
    edition: "1",
    years: { first: 2569 },
    title,
    citation,
    items: [],
    numbers: [],
    levels: [],
    ...changes,
  };
}

/**
 * Sufficiency economy villages by the Ministry of Interior: of 23 indicators 10 to 16 passed and all 10 core ones (read at
 * district.cdd.go.th/lamduan); 17 to 22 and all core, and all 23, are from memory. WHICH TEN ARE CORE WAS NOT FOUND: the core here is
 * made up, the first ten, and nothing may be concluded from it.
 */
export const sufficiency: LevelScale<"enough" | "well" | "prosperous"> = {
  ...levelScale({}),
  id: "test.sufficiency",
  title: { th: "หมู่บ้านเศรษฐกิจพอเพียง (ข้อหลักสมมติ)", en: "Sufficiency economy village (made-up core)" },
  items: Array.from({ length: 23 }, (_, at) => item(`i${at + 1}`)),
  levels: [
    {
      id: "enough",
      title: { th: "พออยู่ พอกิน", en: "Enough to live and eat" },
      citation: { source: { th: "พช. อ.ลำดวน", en: "CDD office of Lamduan" }, evidence: "secondary" },
      conditions: [
        { kind: "passed", from: 10, to: 16 },
        { kind: "core", items: Array.from({ length: 10 }, (_, at) => `i${at + 1}`) },
      ],
    },
    {
      id: "well",
      title: { th: "อยู่ดี กินดี", en: "Living and eating well" },
      citation,
      conditions: [
        { kind: "passed", from: 17, to: 22 },
        { kind: "core", items: Array.from({ length: 10 }, (_, at) => `i${at + 1}`) },
      ],
    },
    {
      id: "prosperous",
      title: { th: "มั่งมี ศรีสุข", en: "Prosperous and happy" },
      citation,
      conditions: [{ kind: "passed", from: 23 }],
    },
  ],
};

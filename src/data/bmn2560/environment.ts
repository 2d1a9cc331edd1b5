import type { Indicator } from "../../indicators/index.js";
import { everyHousehold } from "./everyHousehold.js";
import { app, eightItems, inferredUnit, provincialReport, sixItems } from "./sources.js";

/** Indicators 8 to 14. */
export const environment: readonly Indicator<"8" | "9" | "10" | "11" | "12" | "13" | "14">[] = [
  {
    id: "8",
    title: {
      th: "ครัวเรือนมีความมั่นคงในที่อยู่อาศัย และบ้านมีสภาพคงทนถาวร",
      en: "The household has secure housing, and the house is durable",
    },
    category: "environment",
    dimension: "environment",
    unit: "household",
    base: everyHousehold,
    rule: { kind: "allOf", questions: ["8.1", "8.2"] },
    better: "higher",
    sources: { title: app, unit: inferredUnit, base: app, rule: app },
  },
  {
    id: "9",
    title: {
      th: "ครัวเรือนมีน้ำสะอาดสำหรับดื่มและบริโภคเพียงพอตลอดปี อย่างน้อยคนละ 5 ลิตรต่อวัน",
      en: "The household has enough clean water to drink all year, at least 5 litres a person and day",
    },
    category: "environment",
    dimension: "environment",
    unit: "household",
    base: everyHousehold,
    rule: { kind: "yes", question: "9.drinkingWater" },
    better: "higher",
    sources: { title: app, unit: inferredUnit, base: app, rule: app },
  },
  {
    id: "10",
    title: {
      th: "ครัวเรือนมีน้ำใช้เพียงพอตลอดปี อย่างน้อยคนละ 45 ลิตรต่อวัน",
      en: "The household has enough water for use all year, at least 45 litres a person and day",
    },
    category: "environment",
    dimension: "environment",
    unit: "household",
    base: everyHousehold,
    rule: { kind: "yes", question: "10.water" },
    better: "higher",
    sources: { title: app, unit: inferredUnit, base: app, rule: app },
  },
  {
    id: "11",
    title: {
      th: "ครัวเรือนมีการจัดบ้านเรือนเป็นระเบียบเรียบร้อย สะอาด และถูกสุขลักษณะ",
      en: "The household keeps the house tidy, clean and hygienic",
    },
    category: "environment",
    dimension: "environment",
    unit: "household",
    base: everyHousehold,
    rule: { kind: "allOf", questions: ["11.1", "11.2", "11.3", "11.4", "11.5", "11.6", "11.7", "11.8"] },
    better: "higher",
    sources: { title: app, unit: provincialReport, base: app, rule: eightItems },
  },
  {
    id: "12",
    title: { th: "ครัวเรือนไม่ถูกรบกวนจากมลพิษ", en: "The household is not troubled by pollution" },
    category: "environment",
    dimension: "environment",
    unit: "household",
    base: everyHousehold,
    rule: { kind: "noneOf", questions: ["12.1", "12.2", "12.3", "12.4", "12.5", "12.6"] },
    better: "higher",
    sources: { title: app, unit: provincialReport, base: app, rule: app },
  },
  {
    id: "13",
    title: {
      th: "ครัวเรือนมีการป้องกันอุบัติภัยและภัยธรรมชาติอย่างถูกวิธี",
      en: "The household protects itself properly against accidents and natural disasters",
    },
    category: "environment",
    dimension: "environment",
    unit: "household",
    base: everyHousehold,
    rule: { kind: "allOf", questions: ["13.1.1", "13.1.2", "13.1.3", "13.1.4"] },
    better: "higher",
    sources: { title: app, unit: provincialReport, base: app, rule: app },
  },
  {
    id: "14",
    title: { th: "ครัวเรือนมีความปลอดภัยในชีวิตและทรัพย์สิน", en: "The household is safe in life and property" },
    category: "environment",
    dimension: "society",
    unit: "household",
    base: everyHousehold,
    rule: { kind: "noneOf", questions: ["14.1", "14.2", "14.3", "14.4", "14.5", "14.6"] },
    better: "higher",
    sources: { title: app, unit: provincialReport, base: app, rule: sixItems },
    alternatives: [
      {
        option: "lifeAndPropertyItems",
        choice: "five",
        rule: { kind: "noneOf", questions: ["14.1", "14.2", "14.3", "14.5", "14.6"] },
      },
    ],
  },
];

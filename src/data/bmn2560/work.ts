import type { Indicator } from "../../indicators/index.js";
import { countInHouseholds, everyHousehold } from "./everyHousehold.js";
import { app, incomeLine, inferredUnit, occupationAndIncome, provincialReport } from "./sources.js";

/** Indicators 20 to 23. */
export const work: readonly Indicator<"20" | "21" | "22" | "23">[] = [
  {
    id: "20",
    title: { th: "คนอายุ 15-59 ปี มีอาชีพและรายได้", en: "People aged 15 to 59 have an occupation and an income" },
    category: "work-income",
    dimension: "economy",
    unit: "person",
    base: {
      of: "person",
      title: {
        th: "คนอายุ 15-59 ปี ไม่นับผู้กำลังศึกษาอย่างเดียวโดยไม่ประกอบอาชีพ และคนพิการที่ไม่สามารถช่วยเหลือตนเองได้",
        en: "People aged 15 to 59, without those who only study and have no occupation, and disabled people who cannot look after themselves",
      },
      conditions: [{ kind: "age", age: { in: "years", least: 15, most: 59 } }],
      exclusions: [
        { kind: "answer", question: "20.studentOnly", is: true },
        { kind: "answer", question: "20.disabledNotSelfReliant", is: true },
      ],
    },
    rule: { kind: "allOf", questions: ["20.occupation", "20.income"] },
    better: "higher",
    sources: { title: app, unit: inferredUnit, base: app, rule: occupationAndIncome },
    alternatives: [
      { option: "incomeWithoutOccupation", choice: "passes", rule: { kind: "yes", question: "20.income" } },
      countInHouseholds,
    ],
  },
  {
    id: "21",
    title: { th: "คนอายุ 60 ปีขึ้นไป มีอาชีพและรายได้", en: "People aged 60 and over have an occupation and an income" },
    category: "work-income",
    dimension: "economy",
    unit: "person",
    base: {
      of: "person",
      title: {
        th: "คนอายุ 60 ปีขึ้นไป ไม่นับคนพิการที่ไม่สามารถช่วยตัวเองได้",
        en: "People aged 60 and over, without disabled people who cannot look after themselves",
      },
      conditions: [{ kind: "age", age: { in: "years", least: 60 } }],
      exclusions: [{ kind: "answer", question: "20.disabledNotSelfReliant", is: true }],
    },
    rule: { kind: "allOf", questions: ["20.occupation", "20.income"] },
    better: "higher",
    sources: { title: app, unit: provincialReport, base: app, rule: occupationAndIncome },
    alternatives: [
      { option: "incomeWithoutOccupation", choice: "passes", rule: { kind: "yes", question: "20.income" } },
    ],
  },
  {
    id: "22",
    title: { th: "รายได้เฉลี่ยของคนในครัวเรือนต่อปี", en: "Average yearly income of the people in the household" },
    category: "work-income",
    dimension: "economy",
    unit: "household",
    base: everyHousehold,
    rule: {
      kind: "threshold",
      measure: { kind: "perMember", sumOf: ["22.1", "22.2", "22.3", "22.4"] },
      threshold: {
        relation: "atLeast",
        unit: { th: "บาทต่อคนต่อปี", en: "baht a person and year" },
        values: [{ value: "38000", years: { first: 2560, last: 2564 }, citation: incomeLine }],
      },
    },
    better: "higher",
    sources: { title: app, unit: provincialReport, base: app, rule: incomeLine },
  },
  {
    id: "23",
    title: { th: "ครัวเรือนมีการเก็บออมเงิน", en: "The household saves money" },
    category: "work-income",
    dimension: "economy",
    unit: "household",
    base: everyHousehold,
    rule: {
      kind: "anyOf",
      questions: ["23.1", "23.2", "23.3", "23.4", "23.5", "23.6", "23.7", "23.8", "23.9", "23.10", "23.11"],
    },
    better: "higher",
    sources: { title: app, unit: provincialReport, base: app, rule: app },
  },
];

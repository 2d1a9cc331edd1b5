import type { Indicator, Rule } from "../../indicators/index.js";
import { countInHouseholds, everyHousehold } from "./everyHousehold.js";
import { app, everyMember, inferredUnit, provincialReport, warmFamily } from "./sources.js";

/** Of who lives alone one item is asked: of visits where there are relatives, of a happy life where there are none. */
const livesAlone: Rule = {
  kind: "branch",
  when: { kind: "answer", question: "31.alone.hasRelatives", is: true },
  met: { kind: "yes", question: "31.alone.1" },
  unmet: { kind: "yes", question: "31.alone.2" },
};

/** Indicators 24 to 31. */
export const values: readonly Indicator<"24" | "25" | "26" | "27" | "28" | "29" | "30" | "31">[] = [
  {
    id: "24",
    title: { th: "คนในครัวเรือนไม่ดื่มสุรา", en: "People in the household do not drink alcohol" },
    category: "values",
    dimension: "society",
    unit: "person",
    base: { of: "person", title: { th: "สมาชิกทุกคน", en: "Every member" } },
    rule: { kind: "noneOf", questions: ["24.drinks"] },
    better: "higher",
    sources: { title: app, unit: provincialReport, base: everyMember, rule: app },
  },
  {
    id: "25",
    title: { th: "คนในครัวเรือนไม่สูบบุหรี่", en: "People in the household do not smoke" },
    category: "values",
    dimension: "society",
    unit: "person",
    base: { of: "person", title: { th: "สมาชิกทุกคน", en: "Every member" } },
    rule: { kind: "noneOf", questions: ["25.smokes"] },
    better: "higher",
    sources: { title: app, unit: provincialReport, base: everyMember, rule: app },
  },
  {
    id: "26",
    title: {
      th: "คนอายุ 6 ปีขึ้นไป ปฏิบัติกิจกรรมทางศาสนาอย่างน้อยสัปดาห์ละ 1 ครั้ง",
      en: "People aged 6 and over take part in religious observance at least once a week",
    },
    category: "values",
    dimension: "society",
    unit: "person",
    base: {
      of: "person",
      title: { th: "คนอายุ 6 ปีขึ้นไป", en: "People aged 6 and over" },
      conditions: [{ kind: "age", age: { in: "years", least: 6 } }],
    },
    rule: { kind: "yes", question: "26.observes" },
    better: "higher",
    sources: { title: app, unit: provincialReport, base: app, rule: app },
  },
  {
    id: "27",
    title: {
      th: "ผู้สูงอายุได้รับการดูแลจากครอบครัว ชุมชน ภาครัฐ หรือภาคเอกชน",
      en: "Older people are cared for by family, community, state or private bodies",
    },
    category: "values",
    dimension: "society",
    unit: "person",
    base: {
      of: "person",
      title: { th: "คนอายุ 60 ปีขึ้นไป", en: "People aged 60 and over" },
      conditions: [{ kind: "age", age: { in: "years", least: 60 } }],
    },
    rule: { kind: "yes", question: "27.caredFor" },
    better: "higher",
    sources: { title: app, unit: inferredUnit, base: app, rule: app },
    alternatives: [countInHouseholds],
  },
  {
    id: "28",
    title: {
      th: "ผู้พิการได้รับการดูแลจากครอบครัว ชุมชน ภาครัฐ หรือภาคเอกชน",
      en: "People with disabilities are cared for by family, community, state or private bodies",
    },
    category: "values",
    dimension: "society",
    unit: "person",
    base: {
      of: "person",
      title: { th: "ผู้พิการ", en: "People with disabilities" },
      conditions: [{ kind: "answer", question: "28.disabled", is: true }],
    },
    rule: { kind: "yes", question: "28.3" },
    better: "higher",
    sources: { title: app, unit: provincialReport, base: app, rule: app },
  },
  {
    id: "29",
    title: {
      th: "ผู้ป่วยโรคเรื้อรังได้รับการดูแลจากครอบครัว ชุมชน ภาครัฐ หรือภาคเอกชน",
      en: "Chronically ill people are cared for by family, community, state or private bodies",
    },
    category: "values",
    dimension: "society",
    unit: "person",
    base: {
      of: "person",
      title: { th: "ผู้ป่วยโรคเรื้อรัง", en: "Chronically ill people" },
      conditions: [{ kind: "answer", question: "29.chronicallyIll", is: true }],
    },
    rule: { kind: "yes", question: "29.caredFor" },
    better: "higher",
    sources: { title: app, unit: inferredUnit, base: app, rule: app },
    alternatives: [countInHouseholds],
  },
  {
    id: "30",
    title: {
      th: "ครัวเรือนมีส่วนร่วมทำกิจกรรมสาธารณะเพื่อประโยชน์ของชุมชนหรือท้องถิ่น",
      en: "The household takes part in public work for the good of the community or locality",
    },
    category: "values",
    dimension: "democracy",
    unit: "household",
    base: everyHousehold,
    rule: { kind: "yes", question: "30.tookPart" },
    better: "higher",
    sources: { title: app, unit: inferredUnit, base: app, rule: app },
  },
  {
    id: "31",
    title: { th: "ครอบครัวมีความอบอุ่น", en: "The family is warm" },
    category: "values",
    dimension: "society",
    unit: "household",
    base: everyHousehold,
    rule: {
      kind: "branch",
      when: { kind: "members", least: 2 },
      met: { kind: "allOf", questions: ["31.together.1", "31.together.2", "31.together.3"] },
      unmet: livesAlone,
    },
    better: "higher",
    sources: { title: app, unit: inferredUnit, base: app, rule: warmFamily },
    alternatives: [
      {
        option: "warmFamilyItems",
        choice: "any",
        rule: {
          kind: "branch",
          when: { kind: "members", least: 2 },
          met: { kind: "anyOf", questions: ["31.together.1", "31.together.2", "31.together.3"] },
          unmet: livesAlone,
        },
      },
    ],
  },
];

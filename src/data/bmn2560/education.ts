import type { Indicator } from "../../indicators/index.js";
import { countInHouseholds } from "./everyHousehold.js";
import { app, inferredUnit, nationalReport, provincialReport } from "./sources.js";

/** Indicators 15 to 19. */
export const education: readonly Indicator<"15" | "16" | "17" | "18" | "19">[] = [
  {
    id: "15",
    title: {
      th: "เด็กอายุ 3-5 ปี ได้รับบริการเลี้ยงดูเตรียมความพร้อมก่อนวัยเรียน",
      en: "Children aged 3 to 5 are in pre-school care",
    },
    category: "education",
    dimension: "society",
    unit: "person",
    base: {
      of: "person",
      title: { th: "เด็กอายุ 3-5 ปี", en: "Children aged 3 to 5" },
      conditions: [{ kind: "age", age: { in: "years", least: 3, most: 5 } }],
    },
    rule: { kind: "yes", question: "15.preschool" },
    better: "higher",
    sources: { title: app, unit: provincialReport, base: app, rule: app },
  },
  {
    id: "16",
    title: {
      th: "เด็กอายุ 6-14 ปี ได้รับการศึกษาภาคบังคับ 9 ปี",
      en: "Children aged 6 to 14 receive the 9 years of compulsory education",
    },
    category: "education",
    dimension: "society",
    unit: "person",
    base: {
      of: "person",
      title: { th: "เด็กอายุ 6-14 ปี", en: "Children aged 6 to 14" },
      conditions: [{ kind: "age", age: { in: "years", least: 6, most: 14 } }],
    },
    rule: { kind: "yes", question: "16.inSchool" },
    better: "higher",
    sources: { title: app, unit: nationalReport, base: app, rule: app },
  },
  {
    id: "17",
    title: {
      th: "เด็กจบชั้น ม.3 ได้เรียนต่อชั้น ม.4 หรือเทียบเท่า",
      en: "Children who finish lower secondary school go on to upper secondary school or its equal",
    },
    category: "education",
    dimension: "society",
    unit: "person",
    base: {
      of: "person",
      title: { th: "เด็กที่จบชั้น ม.3 ในรอบปีที่ผ่านมา", en: "Children who finished lower secondary school in the past year" },
      conditions: [{ kind: "answer", question: "17.finishedLowerSecondary", is: true }],
    },
    rule: { kind: "yes", question: "17.wentOn" },
    better: "higher",
    sources: { title: app, unit: inferredUnit, base: app, rule: app },
    alternatives: [countInHouseholds],
  },
  {
    id: "18",
    title: {
      th: "คนในครัวเรือนที่จบการศึกษาภาคบังคับ 9 ปี ที่ไม่ได้เรียนต่อและยังไม่มีงานทำ ได้รับการฝึกอบรมด้านอาชีพ",
      en: "People in the household who finished the 9 years of compulsory education, do not study on and have no work yet receive vocational training",
    },
    category: "education",
    dimension: "society",
    unit: "person",
    base: {
      of: "person",
      title: {
        th: "คนที่จบภาคบังคับ 9 ปี ไม่ได้เรียนต่อ และยังไม่มีงานทำ",
        en: "People who finished the 9 years of compulsory education, do not study on and have no work yet",
      },
      conditions: [
        { kind: "answer", question: "18.finishedCompulsory", is: true },
        { kind: "answer", question: "18.studiesOn", is: false },
        { kind: "answer", question: "18.hasWork", is: false },
      ],
    },
    rule: { kind: "yes", question: "18.trained" },
    better: "higher",
    sources: { title: app, unit: inferredUnit, base: app, rule: app },
    alternatives: [countInHouseholds],
  },
  {
    id: "19",
    title: {
      th: "คนอายุ 15-59 ปี อ่าน เขียนภาษาไทย และคิดเลขอย่างง่ายได้",
      en: "People aged 15 to 59 can read and write Thai and do simple arithmetic",
    },
    category: "education",
    dimension: "society",
    unit: "person",
    base: {
      of: "person",
      title: { th: "คนอายุ 15-59 ปี", en: "People aged 15 to 59" },
      conditions: [{ kind: "age", age: { in: "years", least: 15, most: 59 } }],
    },
    rule: { kind: "allOf", questions: ["19.reads", "19.writes", "19.calculates"] },
    better: "higher",
    sources: { title: app, unit: inferredUnit, base: app, rule: app },
    alternatives: [countInHouseholds],
  },
];

import type { BasePopulation, Indicator, Question } from "../../indicators/index.js";
import { askedOfVillage, ofVillage } from "./criteria.js";
import type { ReadinessCriterion } from "./readinessId.js";

/** What is asked about data on economy. */
export const economyQuestions: readonly Question[] = [
  {
    ...askedOfVillage,
    id: "economy.held",
    title: {
      th: "มีข้อมูลด้านเศรษฐกิจของหมู่บ้านเป็นลายลักษณ์อักษรหรือเป็นแฟ้ม (เช่น อาชีพ รายได้ หนี้สิน การออม)",
      en: "The village has data on economy, on paper or as a file (such as work, income, debt, savings)",
    },
  },
  {
    ...askedOfVillage,
    id: "economy.byCommunity",
    title: {
      th: "ชุมชนจัดทำหรือสอบทานข้อมูลด้านเศรษฐกิจเอง",
      en: "The community made or looked over the data on economy itself",
    },
  },
  {
    ...askedOfVillage,
    id: "economy.dated",
    title: { th: "ข้อมูลด้านเศรษฐกิจบอกว่าใครเก็บและเก็บเมื่อใด", en: "The data on economy say who collected them and when" },
  },
  {
    ...askedOfVillage,
    id: "economy.current",
    title: {
      th: "ข้อมูลด้านเศรษฐกิจปรับปรุงภายใน 12 เดือนที่ผ่านมา",
      en: "The data on economy were brought up to date within the past 12 months",
    },
  },
  {
    ...askedOfVillage,
    id: "economy.complete",
    title: {
      th: "ข้อมูลด้านเศรษฐกิจครอบคลุมทุกครัวเรือน หรือรู้ว่าขาดครัวเรือนใด",
      en: "The data on economy cover every household, or it is known which are wanting",
    },
  },
  {
    ...askedOfVillage,
    id: "economy.shared",
    title: {
      th: "ส่งข้อมูลด้านเศรษฐกิจให้ตำบลหรือ อปท. เป็นแฟ้มที่นำไปคำนวณต่อได้ โดยไม่เปิดเผยว่าเป็นของใคร",
      en: "The data on economy went to the subdistrict or local authority as a file that can be computed with, without telling whose they are",
    },
  },
  {
    ...askedOfVillage,
    id: "economy.used",
    title: {
      th: "ใช้ข้อมูลด้านเศรษฐกิจในเวทีประชาคมหรือแผนหมู่บ้านในรอบปี",
      en: "The data on economy were used in the village forum or the village plan in the past year",
    },
  },
];

const everyVillage: BasePopulation = { of: "village", title: { th: "ทุกหมู่บ้าน", en: "Every village" } };

const holders: BasePopulation = {
  of: "village",
  title: { th: "หมู่บ้านที่มีข้อมูลด้านเศรษฐกิจ", en: "Villages that hold data on economy" },
  conditions: [{ kind: "answer", question: "economy.held", is: true }],
};

const alike = { ...ofVillage, category: "economy", dimension: "economy" } as const;

/** What is judged about data on economy. */
export const economy: readonly Indicator<`economy.${ReadinessCriterion}`>[] = [
  {
    ...alike,
    id: "economy.held",
    title: { th: "มีข้อมูลด้านเศรษฐกิจ", en: "Data on economy are held" },
    base: everyVillage,
    rule: { kind: "yes", question: "economy.held" },
  },
  {
    ...alike,
    id: "economy.byCommunity",
    title: {
      th: "ข้อมูลด้านเศรษฐกิจชุมชนจัดทำหรือสอบทานเอง",
      en: "Data on economy are made or looked over by the community itself",
    },
    base: holders,
    rule: { kind: "yes", question: "economy.byCommunity" },
    isSelfReliance: true,
  },
  {
    ...alike,
    id: "economy.dated",
    title: { th: "ข้อมูลด้านเศรษฐกิจบอกที่มาและวันเวลา", en: "Data on economy bear their source and date" },
    base: holders,
    rule: { kind: "yes", question: "economy.dated" },
  },
  {
    ...alike,
    id: "economy.current",
    title: { th: "ข้อมูลด้านเศรษฐกิจเป็นปัจจุบัน", en: "Data on economy are up to date" },
    base: holders,
    rule: { kind: "yes", question: "economy.current" },
  },
  {
    ...alike,
    id: "economy.complete",
    title: {
      th: "ข้อมูลด้านเศรษฐกิจครบถ้วน หรือรู้ว่าขาดอะไร",
      en: "Data on economy are complete, or it is known what is wanting",
    },
    base: holders,
    rule: { kind: "yes", question: "economy.complete" },
  },
  {
    ...alike,
    id: "economy.shared",
    title: { th: "ข้อมูลด้านเศรษฐกิจส่งต่อได้", en: "Data on economy are handed on" },
    base: holders,
    rule: { kind: "yes", question: "economy.shared" },
  },
  {
    ...alike,
    id: "economy.used",
    title: { th: "ข้อมูลด้านเศรษฐกิจถูกนำไปใช้", en: "Data on economy are used" },
    base: holders,
    rule: { kind: "yes", question: "economy.used" },
  },
];

import type { BasePopulation, Indicator, Question } from "../../indicators/index.js";
import { askedOfVillage, ofVillage } from "./criteria.js";
import type { ReadinessCriterion } from "./readinessId.js";

/** What is asked about data on environment. */
export const environmentQuestions: readonly Question[] = [
  {
    ...askedOfVillage,
    id: "environment.held",
    title: {
      th: "มีข้อมูลด้านสิ่งแวดล้อมของหมู่บ้านเป็นลายลักษณ์อักษรหรือเป็นแฟ้ม (เช่น ที่ดิน น้ำ ป่า ขยะ ภัยพิบัติ)",
      en: "The village has data on environment, on paper or as a file (such as land, water, forest, waste, disasters)",
    },
  },
  {
    ...askedOfVillage,
    id: "environment.byCommunity",
    title: {
      th: "ชุมชนจัดทำหรือสอบทานข้อมูลด้านสิ่งแวดล้อมเอง",
      en: "The community made or looked over the data on environment itself",
    },
  },
  {
    ...askedOfVillage,
    id: "environment.dated",
    title: {
      th: "ข้อมูลด้านสิ่งแวดล้อมบอกว่าใครเก็บและเก็บเมื่อใด",
      en: "The data on environment say who collected them and when",
    },
  },
  {
    ...askedOfVillage,
    id: "environment.current",
    title: {
      th: "ข้อมูลด้านสิ่งแวดล้อมปรับปรุงภายใน 12 เดือนที่ผ่านมา",
      en: "The data on environment were brought up to date within the past 12 months",
    },
  },
  {
    ...askedOfVillage,
    id: "environment.complete",
    title: {
      th: "ข้อมูลด้านสิ่งแวดล้อมครอบคลุมทุกครัวเรือน หรือรู้ว่าขาดครัวเรือนใด",
      en: "The data on environment cover every household, or it is known which are wanting",
    },
  },
  {
    ...askedOfVillage,
    id: "environment.shared",
    title: {
      th: "ส่งข้อมูลด้านสิ่งแวดล้อมให้ตำบลหรือ อปท. เป็นแฟ้มที่นำไปคำนวณต่อได้ โดยไม่เปิดเผยว่าเป็นของใคร",
      en: "The data on environment went to the subdistrict or local authority as a file that can be computed with, without telling whose they are",
    },
  },
  {
    ...askedOfVillage,
    id: "environment.used",
    title: {
      th: "ใช้ข้อมูลด้านสิ่งแวดล้อมในเวทีประชาคมหรือแผนหมู่บ้านในรอบปี",
      en: "The data on environment were used in the village forum or the village plan in the past year",
    },
  },
];

const everyVillage: BasePopulation = { of: "village", title: { th: "ทุกหมู่บ้าน", en: "Every village" } };

const holders: BasePopulation = {
  of: "village",
  title: { th: "หมู่บ้านที่มีข้อมูลด้านสิ่งแวดล้อม", en: "Villages that hold data on environment" },
  conditions: [{ kind: "answer", question: "environment.held", is: true }],
};

const alike = { ...ofVillage, category: "environment", dimension: "environment" } as const;

/** What is judged about data on environment. */
export const environment: readonly Indicator<`environment.${ReadinessCriterion}`>[] = [
  {
    ...alike,
    id: "environment.held",
    title: { th: "มีข้อมูลด้านสิ่งแวดล้อม", en: "Data on environment are held" },
    base: everyVillage,
    rule: { kind: "yes", question: "environment.held" },
  },
  {
    ...alike,
    id: "environment.byCommunity",
    title: {
      th: "ข้อมูลด้านสิ่งแวดล้อมชุมชนจัดทำหรือสอบทานเอง",
      en: "Data on environment are made or looked over by the community itself",
    },
    base: holders,
    rule: { kind: "yes", question: "environment.byCommunity" },
    isSelfReliance: true,
  },
  {
    ...alike,
    id: "environment.dated",
    title: { th: "ข้อมูลด้านสิ่งแวดล้อมบอกที่มาและวันเวลา", en: "Data on environment bear their source and date" },
    base: holders,
    rule: { kind: "yes", question: "environment.dated" },
  },
  {
    ...alike,
    id: "environment.current",
    title: { th: "ข้อมูลด้านสิ่งแวดล้อมเป็นปัจจุบัน", en: "Data on environment are up to date" },
    base: holders,
    rule: { kind: "yes", question: "environment.current" },
  },
  {
    ...alike,
    id: "environment.complete",
    title: {
      th: "ข้อมูลด้านสิ่งแวดล้อมครบถ้วน หรือรู้ว่าขาดอะไร",
      en: "Data on environment are complete, or it is known what is wanting",
    },
    base: holders,
    rule: { kind: "yes", question: "environment.complete" },
  },
  {
    ...alike,
    id: "environment.shared",
    title: { th: "ข้อมูลด้านสิ่งแวดล้อมส่งต่อได้", en: "Data on environment are handed on" },
    base: holders,
    rule: { kind: "yes", question: "environment.shared" },
  },
  {
    ...alike,
    id: "environment.used",
    title: { th: "ข้อมูลด้านสิ่งแวดล้อมถูกนำไปใช้", en: "Data on environment are used" },
    base: holders,
    rule: { kind: "yes", question: "environment.used" },
  },
];

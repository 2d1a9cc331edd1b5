import type { BasePopulation, Indicator, Question } from "../../indicators/index.js";
import { askedOfVillage, ofVillage } from "./criteria.js";
import type { ReadinessCriterion } from "./readinessId.js";

/** What is asked about data on health. */
export const healthQuestions: readonly Question[] = [
  {
    ...askedOfVillage,
    id: "health.held",
    title: {
      th: "มีข้อมูลด้านสุขภาพของหมู่บ้านเป็นลายลักษณ์อักษรหรือเป็นแฟ้ม (เช่น ความเจ็บป่วย การดูแล อาหาร)",
      en: "The village has data on health, on paper or as a file (such as illness, care, food)",
    },
  },
  {
    ...askedOfVillage,
    id: "health.byCommunity",
    title: {
      th: "ชุมชนจัดทำหรือสอบทานข้อมูลด้านสุขภาพเอง",
      en: "The community made or looked over the data on health itself",
    },
  },
  {
    ...askedOfVillage,
    id: "health.dated",
    title: { th: "ข้อมูลด้านสุขภาพบอกว่าใครเก็บและเก็บเมื่อใด", en: "The data on health say who collected them and when" },
  },
  {
    ...askedOfVillage,
    id: "health.current",
    title: {
      th: "ข้อมูลด้านสุขภาพปรับปรุงภายใน 12 เดือนที่ผ่านมา",
      en: "The data on health were brought up to date within the past 12 months",
    },
  },
  {
    ...askedOfVillage,
    id: "health.complete",
    title: {
      th: "ข้อมูลด้านสุขภาพครอบคลุมทุกครัวเรือน หรือรู้ว่าขาดครัวเรือนใด",
      en: "The data on health cover every household, or it is known which are wanting",
    },
  },
  {
    ...askedOfVillage,
    id: "health.shared",
    title: {
      th: "ส่งข้อมูลด้านสุขภาพให้ตำบลหรือ อปท. เป็นแฟ้มที่นำไปคำนวณต่อได้ โดยไม่เปิดเผยว่าเป็นของใคร",
      en: "The data on health went to the subdistrict or local authority as a file that can be computed with, without telling whose they are",
    },
  },
  {
    ...askedOfVillage,
    id: "health.used",
    title: {
      th: "ใช้ข้อมูลด้านสุขภาพในเวทีประชาคมหรือแผนหมู่บ้านในรอบปี",
      en: "The data on health were used in the village forum or the village plan in the past year",
    },
  },
];

const everyVillage: BasePopulation = { of: "village", title: { th: "ทุกหมู่บ้าน", en: "Every village" } };

const holders: BasePopulation = {
  of: "village",
  title: { th: "หมู่บ้านที่มีข้อมูลด้านสุขภาพ", en: "Villages that hold data on health" },
  conditions: [{ kind: "answer", question: "health.held", is: true }],
};

const alike = { ...ofVillage, category: "health", dimension: "health" } as const;

/** What is judged about data on health. */
export const health: readonly Indicator<`health.${ReadinessCriterion}`>[] = [
  {
    ...alike,
    id: "health.held",
    title: { th: "มีข้อมูลด้านสุขภาพ", en: "Data on health are held" },
    base: everyVillage,
    rule: { kind: "yes", question: "health.held" },
  },
  {
    ...alike,
    id: "health.byCommunity",
    title: {
      th: "ข้อมูลด้านสุขภาพชุมชนจัดทำหรือสอบทานเอง",
      en: "Data on health are made or looked over by the community itself",
    },
    base: holders,
    rule: { kind: "yes", question: "health.byCommunity" },
    isSelfReliance: true,
  },
  {
    ...alike,
    id: "health.dated",
    title: { th: "ข้อมูลด้านสุขภาพบอกที่มาและวันเวลา", en: "Data on health bear their source and date" },
    base: holders,
    rule: { kind: "yes", question: "health.dated" },
  },
  {
    ...alike,
    id: "health.current",
    title: { th: "ข้อมูลด้านสุขภาพเป็นปัจจุบัน", en: "Data on health are up to date" },
    base: holders,
    rule: { kind: "yes", question: "health.current" },
  },
  {
    ...alike,
    id: "health.complete",
    title: {
      th: "ข้อมูลด้านสุขภาพครบถ้วน หรือรู้ว่าขาดอะไร",
      en: "Data on health are complete, or it is known what is wanting",
    },
    base: holders,
    rule: { kind: "yes", question: "health.complete" },
  },
  {
    ...alike,
    id: "health.shared",
    title: { th: "ข้อมูลด้านสุขภาพส่งต่อได้", en: "Data on health are handed on" },
    base: holders,
    rule: { kind: "yes", question: "health.shared" },
  },
  {
    ...alike,
    id: "health.used",
    title: { th: "ข้อมูลด้านสุขภาพถูกนำไปใช้", en: "Data on health are used" },
    base: holders,
    rule: { kind: "yes", question: "health.used" },
  },
];

import type { BasePopulation, Indicator, Question } from "../../indicators/index.js";
import { askedOfVillage, ofVillage } from "./criteria.js";
import type { ReadinessCriterion } from "./readinessId.js";

/** What is asked about data on society. */
export const societyQuestions: readonly Question[] = [
  {
    ...askedOfVillage,
    id: "society.held",
    title: {
      th: "มีข้อมูลด้านสังคมของหมู่บ้านเป็นลายลักษณ์อักษรหรือเป็นแฟ้ม (เช่น ครอบครัว การศึกษา ผู้สูงอายุ คนพิการ สวัสดิการ)",
      en: "The village has data on society, on paper or as a file (such as families, schooling, older people, people with disabilities, welfare)",
    },
  },
  {
    ...askedOfVillage,
    id: "society.byCommunity",
    title: {
      th: "ชุมชนจัดทำหรือสอบทานข้อมูลด้านสังคมเอง",
      en: "The community made or looked over the data on society itself",
    },
  },
  {
    ...askedOfVillage,
    id: "society.dated",
    title: { th: "ข้อมูลด้านสังคมบอกว่าใครเก็บและเก็บเมื่อใด", en: "The data on society say who collected them and when" },
  },
  {
    ...askedOfVillage,
    id: "society.current",
    title: {
      th: "ข้อมูลด้านสังคมปรับปรุงภายใน 12 เดือนที่ผ่านมา",
      en: "The data on society were brought up to date within the past 12 months",
    },
  },
  {
    ...askedOfVillage,
    id: "society.complete",
    title: {
      th: "ข้อมูลด้านสังคมครอบคลุมทุกครัวเรือน หรือรู้ว่าขาดครัวเรือนใด",
      en: "The data on society cover every household, or it is known which are wanting",
    },
  },
  {
    ...askedOfVillage,
    id: "society.shared",
    title: {
      th: "ส่งข้อมูลด้านสังคมให้ตำบลหรือ อปท. เป็นแฟ้มที่นำไปคำนวณต่อได้ โดยไม่เปิดเผยว่าเป็นของใคร",
      en: "The data on society went to the subdistrict or local authority as a file that can be computed with, without telling whose they are",
    },
  },
  {
    ...askedOfVillage,
    id: "society.used",
    title: {
      th: "ใช้ข้อมูลด้านสังคมในเวทีประชาคมหรือแผนหมู่บ้านในรอบปี",
      en: "The data on society were used in the village forum or the village plan in the past year",
    },
  },
];

const everyVillage: BasePopulation = { of: "village", title: { th: "ทุกหมู่บ้าน", en: "Every village" } };

const holders: BasePopulation = {
  of: "village",
  title: { th: "หมู่บ้านที่มีข้อมูลด้านสังคม", en: "Villages that hold data on society" },
  conditions: [{ kind: "answer", question: "society.held", is: true }],
};

const alike = { ...ofVillage, category: "society", dimension: "society" } as const;

/** What is judged about data on society. */
export const society: readonly Indicator<`society.${ReadinessCriterion}`>[] = [
  {
    ...alike,
    id: "society.held",
    title: { th: "มีข้อมูลด้านสังคม", en: "Data on society are held" },
    base: everyVillage,
    rule: { kind: "yes", question: "society.held" },
  },
  {
    ...alike,
    id: "society.byCommunity",
    title: {
      th: "ข้อมูลด้านสังคมชุมชนจัดทำหรือสอบทานเอง",
      en: "Data on society are made or looked over by the community itself",
    },
    base: holders,
    rule: { kind: "yes", question: "society.byCommunity" },
    isSelfReliance: true,
  },
  {
    ...alike,
    id: "society.dated",
    title: { th: "ข้อมูลด้านสังคมบอกที่มาและวันเวลา", en: "Data on society bear their source and date" },
    base: holders,
    rule: { kind: "yes", question: "society.dated" },
  },
  {
    ...alike,
    id: "society.current",
    title: { th: "ข้อมูลด้านสังคมเป็นปัจจุบัน", en: "Data on society are up to date" },
    base: holders,
    rule: { kind: "yes", question: "society.current" },
  },
  {
    ...alike,
    id: "society.complete",
    title: {
      th: "ข้อมูลด้านสังคมครบถ้วน หรือรู้ว่าขาดอะไร",
      en: "Data on society are complete, or it is known what is wanting",
    },
    base: holders,
    rule: { kind: "yes", question: "society.complete" },
  },
  {
    ...alike,
    id: "society.shared",
    title: { th: "ข้อมูลด้านสังคมส่งต่อได้", en: "Data on society are handed on" },
    base: holders,
    rule: { kind: "yes", question: "society.shared" },
  },
  {
    ...alike,
    id: "society.used",
    title: { th: "ข้อมูลด้านสังคมถูกนำไปใช้", en: "Data on society are used" },
    base: holders,
    rule: { kind: "yes", question: "society.used" },
  },
];

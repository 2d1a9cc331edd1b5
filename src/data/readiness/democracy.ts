import type { BasePopulation, Indicator, Question } from "../../indicators/index.js";
import { askedOfVillage, ofVillage } from "./criteria.js";
import type { ReadinessCriterion } from "./readinessId.js";

/** What is asked about data on democracy. */
export const democracyQuestions: readonly Question[] = [
  {
    ...askedOfVillage,
    id: "democracy.held",
    title: {
      th: "มีข้อมูลด้านประชาธิปไตยของหมู่บ้านเป็นลายลักษณ์อักษรหรือเป็นแฟ้ม (เช่น ประชาคม กลุ่มและองค์กร การมีส่วนร่วม)",
      en: "The village has data on democracy, on paper or as a file (such as village forums, groups, who takes part)",
    },
  },
  {
    ...askedOfVillage,
    id: "democracy.byCommunity",
    title: {
      th: "ชุมชนจัดทำหรือสอบทานข้อมูลด้านประชาธิปไตยเอง",
      en: "The community made or looked over the data on democracy itself",
    },
  },
  {
    ...askedOfVillage,
    id: "democracy.dated",
    title: {
      th: "ข้อมูลด้านประชาธิปไตยบอกว่าใครเก็บและเก็บเมื่อใด",
      en: "The data on democracy say who collected them and when",
    },
  },
  {
    ...askedOfVillage,
    id: "democracy.current",
    title: {
      th: "ข้อมูลด้านประชาธิปไตยปรับปรุงภายใน 12 เดือนที่ผ่านมา",
      en: "The data on democracy were brought up to date within the past 12 months",
    },
  },
  {
    ...askedOfVillage,
    id: "democracy.complete",
    title: {
      th: "ข้อมูลด้านประชาธิปไตยครอบคลุมทุกครัวเรือน หรือรู้ว่าขาดครัวเรือนใด",
      en: "The data on democracy cover every household, or it is known which are wanting",
    },
  },
  {
    ...askedOfVillage,
    id: "democracy.shared",
    title: {
      th: "ส่งข้อมูลด้านประชาธิปไตยให้ตำบลหรือ อปท. เป็นแฟ้มที่นำไปคำนวณต่อได้ โดยไม่เปิดเผยว่าเป็นของใคร",
      en: "The data on democracy went to the subdistrict or local authority as a file that can be computed with, without telling whose they are",
    },
  },
  {
    ...askedOfVillage,
    id: "democracy.used",
    title: {
      th: "ใช้ข้อมูลด้านประชาธิปไตยในเวทีประชาคมหรือแผนหมู่บ้านในรอบปี",
      en: "The data on democracy were used in the village forum or the village plan in the past year",
    },
  },
];

const everyVillage: BasePopulation = { of: "village", title: { th: "ทุกหมู่บ้าน", en: "Every village" } };

const holders: BasePopulation = {
  of: "village",
  title: { th: "หมู่บ้านที่มีข้อมูลด้านประชาธิปไตย", en: "Villages that hold data on democracy" },
  conditions: [{ kind: "answer", question: "democracy.held", is: true }],
};

const alike = { ...ofVillage, category: "democracy", dimension: "democracy" } as const;

/** What is judged about data on democracy. */
export const democracy: readonly Indicator<`democracy.${ReadinessCriterion}`>[] = [
  {
    ...alike,
    id: "democracy.held",
    title: { th: "มีข้อมูลด้านประชาธิปไตย", en: "Data on democracy are held" },
    base: everyVillage,
    rule: { kind: "yes", question: "democracy.held" },
  },
  {
    ...alike,
    id: "democracy.byCommunity",
    title: {
      th: "ข้อมูลด้านประชาธิปไตยชุมชนจัดทำหรือสอบทานเอง",
      en: "Data on democracy are made or looked over by the community itself",
    },
    base: holders,
    rule: { kind: "yes", question: "democracy.byCommunity" },
    isSelfReliance: true,
  },
  {
    ...alike,
    id: "democracy.dated",
    title: { th: "ข้อมูลด้านประชาธิปไตยบอกที่มาและวันเวลา", en: "Data on democracy bear their source and date" },
    base: holders,
    rule: { kind: "yes", question: "democracy.dated" },
  },
  {
    ...alike,
    id: "democracy.current",
    title: { th: "ข้อมูลด้านประชาธิปไตยเป็นปัจจุบัน", en: "Data on democracy are up to date" },
    base: holders,
    rule: { kind: "yes", question: "democracy.current" },
  },
  {
    ...alike,
    id: "democracy.complete",
    title: {
      th: "ข้อมูลด้านประชาธิปไตยครบถ้วน หรือรู้ว่าขาดอะไร",
      en: "Data on democracy are complete, or it is known what is wanting",
    },
    base: holders,
    rule: { kind: "yes", question: "democracy.complete" },
  },
  {
    ...alike,
    id: "democracy.shared",
    title: { th: "ข้อมูลด้านประชาธิปไตยส่งต่อได้", en: "Data on democracy are handed on" },
    base: holders,
    rule: { kind: "yes", question: "democracy.shared" },
  },
  {
    ...alike,
    id: "democracy.used",
    title: { th: "ข้อมูลด้านประชาธิปไตยถูกนำไปใช้", en: "Data on democracy are used" },
    base: holders,
    rule: { kind: "yes", question: "democracy.used" },
  },
];

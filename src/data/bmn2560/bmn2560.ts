import type { IndicatorSet } from "../../indicators/index.js";
import { education } from "./education.js";
import { educationQuestions } from "./educationQuestions.js";
import { environment } from "./environment.js";
import { environmentQuestions } from "./environmentQuestions.js";
import { health } from "./health.js";
import { healthQuestions } from "./healthQuestions.js";
import { openPoints } from "./openPoints.js";
import { app } from "./sources.js";
import { values } from "./values.js";
import { valuesQuestions } from "./valuesQuestions.js";
import { work } from "./work.js";
import { workQuestions } from "./workQuestions.js";

/**
 * The numbers of the 31 indicators.
 * @category จปฐ. 2560–2564
 * @since 0.1.0
 */
export type BmnIndicatorId =
  | "1"
  | "2"
  | "3"
  | "4"
  | "5"
  | "6"
  | "7"
  | "8"
  | "9"
  | "10"
  | "11"
  | "12"
  | "13"
  | "14"
  | "15"
  | "16"
  | "17"
  | "18"
  | "19"
  | "20"
  | "21"
  | "22"
  | "23"
  | "24"
  | "25"
  | "26"
  | "27"
  | "28"
  | "29"
  | "30"
  | "31";

/**
 * The 31 indicators of จปฐ. 2560–2564, with their questions and open points.
 * @remarks Every source is secondary; nothing that could not be sourced stands as a fact. Target percentages are not in it:
 * none was found.
 * @category จปฐ. 2560–2564
 * @since 0.1.0
 */
export const bmn2560: IndicatorSet<BmnIndicatorId> = {
  id: "bmn",
  edition: "2560-2564",
  years: { first: 2560, last: 2564 },
  title: {
    th: "ข้อมูลความจำเป็นพื้นฐาน (จปฐ.) พ.ศ. 2560–2564: 5 หมวด 31 ตัวชี้วัด",
    en: "Basic Minimum Needs (จปฐ.) B.E. 2560–2564: 31 indicators in 5 categories",
  },
  citation: app,
  recordsOf: "household",
  note: {
    th: "ไม่ได้อ่านคู่มือทางการ ถ้อยคำภาษาไทยของตัวชี้วัดมาจากแหล่งที่อ้าง คำแปลภาษาอังกฤษ รหัสคำถาม ถ้อยคำคำถามที่แหล่งไม่ได้ให้ไว้ และการจัดเข้ามิติทั้งห้าของบันทึกข้อตกลง เป็นของไลบรารีนี้ ไม่พบค่าเป้าหมายร้อยละรายตัวชี้วัดจึงไม่มี และไม่ได้ติดป้ายการพึ่งตนเองเพราะไม่มีแหล่งใดจัดไว้",
    en: "The official manual was not read. The Thai wording of the indicators is that of the sources; the English, the keys of the questions, the wording of questions that the sources do not spell out, and the assignment to the memorandum's five dimensions are this library's own. No target percentages were found, so there are none; no indicator is tagged for self-reliance, for no source does so.",
  },
  categories: [
    { id: "health", title: { th: "สุขภาพ", en: "Health" } },
    { id: "environment", title: { th: "สภาพแวดล้อม", en: "Environment" } },
    { id: "education", title: { th: "การศึกษา", en: "Education" } },
    { id: "work-income", title: { th: "การมีงานทำและรายได้", en: "Work and income" } },
    { id: "values", title: { th: "ค่านิยม", en: "Values" } },
  ],
  questions: [...healthQuestions, ...environmentQuestions, ...educationQuestions, ...workQuestions, ...valuesQuestions],
  openPoints,
  indicators: [...health, ...environment, ...education, ...work, ...values],
};

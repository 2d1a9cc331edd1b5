import type { Citation } from "../../kernel/index.js";

/** The survey app of the Community Development Department: wording, sub-items and rules as it judges them. */
export const app: Citation = {
  source: {
    th: "แอปสำรวจ จปฐ. ของกรมการพัฒนาชุมชน (รหัสต้นฉบับ nattton/smartsurvey-flutter)",
    en: "Survey app of the Community Development Department (source code nattton/smartsurvey-flutter)",
  },
  evidence: "secondary",
  locator: "commit cc35647, lib/ui/SummaryPage.dart, lib/survey, lib/models/Home.dart",
  url: "https://github.com/nattton/smartsurvey-flutter",
};

/** The national report of the survey of 2561. */
export const nationalReport: Citation = {
  source: {
    th: "รายงาน จปฐ. ระดับประเทศ ปี 2561 (Quality_of_life_2561)",
    en: "National report of the จปฐ. survey of 2561 (Quality_of_life_2561)",
  },
  evidence: "secondary",
  locator: "pages 14, 45, 54, 129",
  url: "https://online.flipbuilder.com/aggg/dgbi/",
};

/** The report of the province of Surat Thani on the survey of 2561. */
export const provincialReport: Citation = {
  source: {
    th: "รายงาน จปฐ. ปี 2561 จังหวัดสุราษฎร์ธานี",
    en: "Report of the จปฐ. survey of 2561, province of Surat Thani",
  },
  evidence: "secondary",
  locator: "pages 43, 55, 57",
  url: "https://online.flipbuilder.com/dimu/mozo/",
};

/** Page 25 words the rule of indicator 11; how the four parts of 11.5 make one item it does not say. */
export const eightItems: Citation = {
  ...provincialReport,
  locator: "page 25",
  note: {
    th: "รายงานให้ครบทั้ง 8 ข้อ แบบสอบถามแบ่งข้อ 11.5 เป็น 11.5.1–11.5.4 และแอปอ่านเพียง 11.5.1 ไม่พบเกณฑ์รวมสี่ข้อย่อย จึงถามข้อ 11.5 เป็นคำตอบเดียว",
    en: "The report asks for all 8 items. The form divides 11.5 into 11.5.1 to 11.5.4, of which the app reads 11.5.1 only; how the four make one was not found, so 11.5 is one answer here.",
  },
};

/** Page 57 words the line of 38,000 baht, for two of the five years. */
export const incomeLine: Citation = {
  ...provincialReport,
  locator: "page 57",
  note: {
    th: "ตารางนี้เทียบปี 2560 กับ 2561 และแอปของแบบสอบถามชุดนี้ใช้ 38,000 เช่นกัน จึงถือว่าใช้ตลอดชุด 2560–2564 ไม่ได้อ่านประกาศของแต่ละปี เกณฑ์ของชุดก่อนหน้าไม่มีแหล่งอ้างอิงจึงไม่ให้ไว้",
    en: "The table compares 2560 with 2561, and the app of this edition holds 38,000 too; so it is taken to hold for all of 2560–2564. No announcement of a single year was read. The lines of earlier editions could not be sourced and are not given.",
  },
};

/** The table on page 57 counts the whole population of the province for indicators 24 and 25. */
export const everyMember: Citation = {
  ...provincialReport,
  locator: "page 57",
  note: {
    th: "จำนวนที่สำรวจปี 2561 (558,139 คน) เท่ากับประชากรทั้งหมดที่สำรวจในจังหวัด",
    en: "The number surveyed in 2561 (558,139) is everybody who was surveyed in the province.",
  },
};

/** No report that was read prints the unit. */
export const inferredUnit: Citation = {
  source: {
    th: "อนุมานจากถ้อยคำของตัวชี้วัด",
    en: "Inferred from the wording of the indicator",
  },
  evidence: "unverified",
  note: {
    th: "ไม่พบหน่วยนับในรายงานที่อ่าน ดูทางเลือก inferredUnits",
    en: "No report that was read prints the unit; see the open point inferredUnits.",
  },
};

/** The app's own reading of "not more than one year". */
export const appAge: Citation = {
  ...app,
  note: {
    th: "แอปถืออายุไม่เกิน 1 ปี ว่าอายุเต็มน้อยกว่า 1 ปี",
    en: 'The app takes "not more than 1 year" for an age below one completed year.',
  },
};

/** How infants under six months are counted was not found. */
export const infants: Citation = {
  ...app,
  evidence: "unverified",
  note: {
    th: "แบบสอบถามถามเด็กอายุไม่ถึง 6 เดือนแยกไว้ (ข้อ 2.2) ไม่พบว่านับอย่างไร ดูทางเลือก infantsUnderSixMonths",
    en: "The form asks about infants under six months apart (2.2); how they are counted was not found. See the open point infantsUnderSixMonths.",
  },
};

/** The sixth item of indicator 14 has a key in the app and no screen. */
export const sixItems: Citation = {
  ...app,
  evidence: "unverified",
  note: {
    th: "แอปมีรหัสข้อ 14.4 แต่ไม่มีหน้าจอถาม ดูทางเลือก lifeAndPropertyItems",
    en: "The app has a key for item 14.4 and no screen that asks it. See the open point lifeAndPropertyItems.",
  },
};

/** The wording asks for both; how income without an occupation is treated officially was not found. */
export const occupationAndIncome: Citation = {
  ...app,
  note: {
    th: "ถ้อยคำต้องการทั้งอาชีพและรายได้ ไม่พบว่าทางการถือผู้มีรายได้แต่ไม่มีอาชีพอย่างไร ดูทางเลือก incomeWithoutOccupation",
    en: "The wording asks for both. How income without an occupation is treated officially was not found; see the open point incomeWithoutOccupation.",
  },
};

/** The app passes a family with any one of the items; the official rule is believed to be all. */
export const warmFamily: Citation = {
  ...app,
  evidence: "unverified",
  note: {
    th: "เชื่อว่าเกณฑ์ทางการต้องครบทุกข้อ แต่แอปให้ผ่านเมื่อมีข้อใดข้อหนึ่ง ดูทางเลือก warmFamilyItems",
    en: "The official rule is believed to be all items; the app passes any one. See the open point warmFamilyItems.",
  },
};

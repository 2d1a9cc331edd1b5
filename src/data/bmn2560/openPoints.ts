import type { OpenPoint } from "../../indicators/index.js";

/** What the sources leave open, each with the answer taken unless told. */
export const openPoints: readonly OpenPoint[] = [
  {
    id: "infantsUnderSixMonths",
    title: {
      th: "ตัวชี้วัด 2: เด็กอายุไม่ถึง 6 เดือน นับหรือไม่",
      en: "Indicator 2: are infants under six months counted?",
    },
    choices: [
      { id: "leftOut", title: { th: "ไม่นับ", en: "They are left out" } },
      {
        id: "untilSurvey",
        title: {
          th: "นับ โดยผ่านเมื่อกินนมแม่อย่างเดียวจนถึงวันที่สำรวจ (ข้อ 2.2)",
          en: "They are counted, and pass when fed on breast milk alone until the day of the survey (2.2)",
        },
      },
    ],
    default: "leftOut",
  },
  {
    id: "lifeAndPropertyItems",
    title: { th: "ตัวชี้วัด 14: ห้าข้อหรือหกข้อ", en: "Indicator 14: five items or six?" },
    choices: [
      { id: "six", title: { th: "หกข้อ (14.1–14.6)", en: "Six items (14.1 to 14.6)" } },
      { id: "five", title: { th: "ห้าข้อ ไม่รวม 14.4", en: "Five items, without 14.4" } },
    ],
    default: "six",
  },
  {
    id: "incomeWithoutOccupation",
    title: {
      th: "ตัวชี้วัด 20 และ 21: ผู้มีรายได้แต่ไม่มีอาชีพ ผ่านหรือไม่",
      en: "Indicators 20 and 21: does a person with an income and no occupation pass?",
    },
    choices: [
      { id: "fails", title: { th: "ไม่ผ่าน ต้องมีทั้งสองอย่าง", en: "No, both are wanted" } },
      { id: "passes", title: { th: "ผ่าน", en: "Yes" } },
    ],
    default: "fails",
  },
  {
    id: "warmFamilyItems",
    title: {
      th: "ตัวชี้วัด 31: ครัวเรือน 2 คนขึ้นไป ต้องครบทุกข้อหรือข้อใดข้อหนึ่ง",
      en: "Indicator 31: must a household of two or more meet all items, or any?",
    },
    choices: [
      { id: "all", title: { th: "ครบทุกข้อ", en: "All" } },
      { id: "any", title: { th: "ข้อใดข้อหนึ่ง", en: "Any" } },
    ],
    default: "all",
  },
  {
    id: "inferredUnits",
    title: {
      th: "ตัวชี้วัด 8, 9, 10, 17, 18, 19, 20, 27, 29, 30 และ 31: หน่วยนับที่อนุมานจากถ้อยคำ",
      en: "Indicators 8, 9, 10, 17, 18, 19, 20, 27, 29, 30 and 31: the unit inferred from the wording",
    },
    choices: [
      { id: "asInferred", title: { th: "ตามถ้อยคำ: คนหรือครัวเรือน", en: "As worded: persons or households" } },
      { id: "household", title: { th: "ครัวเรือนทั้งหมด", en: "Households throughout" } },
    ],
    default: "asInferred",
  },
];

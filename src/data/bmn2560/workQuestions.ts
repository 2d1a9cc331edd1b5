import type { Question } from "../../indicators/index.js";

/** What is asked for indicators 20 to 23. */
export const workQuestions: readonly Question[] = [
  {
    id: "20.studentOnly",
    of: "person",
    kind: "flag",
    title: { th: "กำลังศึกษาอย่างเดียวโดยไม่ประกอบอาชีพ", en: "Studies only and has no occupation" },
  },
  {
    id: "20.disabledNotSelfReliant",
    of: "person",
    kind: "flag",
    title: { th: "คนพิการที่ไม่สามารถช่วยเหลือตนเองได้", en: "Is disabled and cannot look after himself or herself" },
  },
  { id: "20.occupation", of: "person", kind: "flag", title: { th: "มีอาชีพ", en: "Has an occupation" } },
  { id: "20.income", of: "person", kind: "flag", title: { th: "มีรายได้", en: "Has an income" } },
  {
    id: "22.1",
    of: "household",
    kind: "number",
    least: 0,
    title: {
      th: "รายได้จากอาชีพหลัก ของครัวเรือนในรอบปี",
      en: "Income from the main occupation, of the household in the past year",
    },
    unit: { th: "บาทต่อปี", en: "baht a year" },
  },
  {
    id: "22.2",
    of: "household",
    kind: "number",
    least: 0,
    title: {
      th: "รายได้จากอาชีพรองหรืออาชีพเสริม ของครัวเรือนในรอบปี",
      en: "Income from secondary occupations, of the household in the past year",
    },
    unit: { th: "บาทต่อปี", en: "baht a year" },
  },
  {
    id: "22.3",
    of: "household",
    kind: "number",
    least: 0,
    title: { th: "รายได้อื่น ของครัวเรือนในรอบปี", en: "Other income, of the household in the past year" },
    unit: { th: "บาทต่อปี", en: "baht a year" },
  },
  {
    id: "22.4",
    of: "household",
    kind: "number",
    least: 0,
    title: {
      th: "รายได้จากการปลูก เลี้ยง หรือหาไว้กินเอง คิดเป็นเงิน ของครัวเรือนในรอบปี",
      en: "What is grown, raised or gathered for own use, in money, of the household in the past year",
    },
    unit: { th: "บาทต่อปี", en: "baht a year" },
  },
  { id: "23.1", of: "household", kind: "flag", title: { th: "เก็บออมเป็นเงินสด", en: "Saves in cash" } },
  { id: "23.2", of: "household", kind: "flag", title: { th: "เก็บออมเป็นเงินฝากธนาคาร", en: "Saves in a bank account" } },
  { id: "23.3", of: "household", kind: "flag", title: { th: "เก็บออมในสหกรณ์", en: "Saves in a cooperative" } },
  { id: "23.4", of: "household", kind: "flag", title: { th: "เก็บออมในกลุ่มออมทรัพย์", en: "Saves in a savings group" } },
  { id: "23.5", of: "household", kind: "flag", title: { th: "เก็บออมในกองทุนชุมชน", en: "Saves in a community fund" } },
  {
    id: "23.6",
    of: "household",
    kind: "flag",
    title: { th: "เก็บออมในกองทุนการออมแห่งชาติ (กอช.)", en: "Saves in the National Savings Fund" },
  },
  { id: "23.7", of: "household", kind: "flag", title: { th: "เก็บออมในประกันชีวิต", en: "Saves in life insurance" } },
  { id: "23.8", of: "household", kind: "flag", title: { th: "เก็บออมในพันธบัตร", en: "Saves in bonds" } },
  { id: "23.9", of: "household", kind: "flag", title: { th: "เก็บออมเป็นทองคำ", en: "Saves in gold" } },
  { id: "23.10", of: "household", kind: "flag", title: { th: "เก็บออมเป็นบ้านหรือที่ดิน", en: "Saves in a house or land" } },
  { id: "23.11", of: "household", kind: "flag", title: { th: "เก็บออมในรูปแบบอื่น", en: "Saves in another form" } },
];

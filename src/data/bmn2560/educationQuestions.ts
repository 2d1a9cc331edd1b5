import type { Question } from "../../indicators/index.js";

/** What is asked for indicators 15 to 19. */
export const educationQuestions: readonly Question[] = [
  {
    id: "15.preschool",
    of: "person",
    kind: "flag",
    title: { th: "ได้รับบริการเลี้ยงดูเตรียมความพร้อมก่อนวัยเรียน", en: "Is in pre-school care" },
  },
  {
    id: "16.inSchool",
    of: "person",
    kind: "flag",
    title: { th: "เข้าเรียน ป.1–ม.3", en: "Attends school, from primary 1 to lower secondary 3" },
  },
  {
    id: "17.finishedLowerSecondary",
    of: "person",
    kind: "flag",
    title: { th: "จบชั้น ม.3 ในรอบปีที่ผ่านมา", en: "Finished lower secondary school in the past year" },
  },
  {
    id: "17.wentOn",
    of: "person",
    kind: "flag",
    title: { th: "ได้เรียนต่อชั้น ม.4 หรือเทียบเท่า", en: "Went on to upper secondary school or its equal" },
  },
  {
    id: "18.finishedCompulsory",
    of: "person",
    kind: "flag",
    title: { th: "จบการศึกษาภาคบังคับ 9 ปี", en: "Has finished the 9 years of compulsory education" },
  },
  { id: "18.studiesOn", of: "person", kind: "flag", title: { th: "เรียนต่อ", en: "Studies on" } },
  { id: "18.hasWork", of: "person", kind: "flag", title: { th: "มีงานทำ", en: "Has work" } },
  {
    id: "18.trained",
    of: "person",
    kind: "flag",
    title: { th: "ได้รับการฝึกอบรมด้านอาชีพ", en: "Has had vocational training" },
  },
  { id: "19.reads", of: "person", kind: "flag", title: { th: "อ่านภาษาไทยได้", en: "Can read Thai" } },
  { id: "19.writes", of: "person", kind: "flag", title: { th: "เขียนภาษาไทยได้", en: "Can write Thai" } },
  { id: "19.calculates", of: "person", kind: "flag", title: { th: "คิดเลขอย่างง่ายได้", en: "Can do simple arithmetic" } },
];

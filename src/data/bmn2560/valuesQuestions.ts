import type { Question } from "../../indicators/index.js";

/** What is asked for indicators 24 to 31. */
export const valuesQuestions: readonly Question[] = [
  { id: "24.drinks", of: "person", kind: "flag", title: { th: "ดื่มสุรา", en: "Drinks alcohol" } },
  { id: "25.smokes", of: "person", kind: "flag", title: { th: "สูบบุหรี่", en: "Smokes" } },
  {
    id: "26.observes",
    of: "person",
    kind: "flag",
    title: {
      th: "ปฏิบัติกิจกรรมทางศาสนาอย่างน้อยสัปดาห์ละ 1 ครั้ง",
      en: "Takes part in religious observance at least once a week",
    },
  },
  {
    id: "27.caredFor",
    of: "person",
    kind: "flag",
    title: { th: "ผู้สูงอายุได้รับการดูแล", en: "As an older person, is cared for" },
  },
  {
    id: "28.disabled",
    of: "person",
    kind: "flag",
    title: {
      th: "เป็นผู้พิการตามกฎหมาย (พ.ร.บ. 2550 แก้ไข 2556)",
      en: "Is a person with disabilities under the Act of 2550, amended 2556",
    },
  },
  {
    id: "28.3",
    of: "person",
    kind: "flag",
    title: { th: "ผู้พิการได้รับการดูแล", en: "As a person with disabilities, is cared for" },
  },
  { id: "29.chronicallyIll", of: "person", kind: "flag", title: { th: "ป่วยด้วยโรคเรื้อรัง", en: "Is chronically ill" } },
  {
    id: "29.caredFor",
    of: "person",
    kind: "flag",
    title: { th: "ผู้ป่วยโรคเรื้อรังได้รับการดูแล", en: "As a chronically ill person, is cared for" },
  },
  {
    id: "30.tookPart",
    of: "household",
    kind: "flag",
    title: {
      th: "มีส่วนร่วมทำกิจกรรมสาธารณะเพื่อประโยชน์ของชุมชนหรือท้องถิ่นในรอบปี",
      en: "Took part in public work for the community or locality in the past year",
    },
  },
  {
    id: "31.together.1",
    of: "household",
    kind: "flag",
    title: {
      th: "สมาชิก 2 คนขึ้นไป: มีเวลาอยู่พร้อมหน้าหรือทำกิจกรรมร่วมกันอย่างน้อยสัปดาห์ละ 1 ครั้ง หรือเดือนละ 4 ครั้ง",
      en: "Two members or more: all are together, or do something together, at least once a week or four times a month",
    },
  },
  {
    id: "31.together.2",
    of: "household",
    kind: "flag",
    title: {
      th: "สมาชิก 2 คนขึ้นไป: เคารพนับถือกัน ไม่ทะเลาะกันรุนแรง",
      en: "Two members or more: they respect each other and do not quarrel violently",
    },
  },
  {
    id: "31.together.3",
    of: "household",
    kind: "flag",
    title: {
      th: "สมาชิก 2 คนขึ้นไป: มีปัญหาแล้วปรึกษาและช่วยเหลือกัน",
      en: "Two members or more: in trouble they take counsel and help each other",
    },
  },
  {
    id: "31.alone.hasRelatives",
    of: "household",
    kind: "flag",
    title: { th: "อยู่คนเดียว: มีบิดา มารดา ลูกหลาน หรือญาติพี่น้อง", en: "Alone: has parents, children or other relatives" },
  },
  {
    id: "31.alone.1",
    of: "household",
    kind: "flag",
    title: {
      th: "อยู่คนเดียว มีญาติ: ไปมาเยี่ยมเยือนกันอย่างน้อยปีละ 1 ครั้ง",
      en: "Alone, with relatives: visits are paid at least once a year",
    },
  },
  {
    id: "31.alone.2",
    of: "household",
    kind: "flag",
    title: { th: "อยู่คนเดียว ไม่มีญาติ: ดำรงชีวิตอย่างมีความสุข", en: "Alone, without relatives: lives happily" },
  },
];

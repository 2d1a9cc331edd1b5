import type { Question } from "../../indicators/index.js";

/** What is asked for indicators 1 to 7. */
export const healthQuestions: readonly Question[] = [
  {
    id: "1.birthWeight",
    of: "person",
    kind: "number",
    least: 0,
    title: { th: "น้ำหนักแรกเกิด", en: "Weight at birth" },
    unit: { th: "กรัม", en: "grams" },
  },
  {
    id: "2.2",
    of: "person",
    kind: "flag",
    title: {
      th: "เด็กอายุไม่ถึง 6 เดือน กินนมแม่อย่างเดียวจนถึงวันที่สำรวจ",
      en: "Under six months old: fed on breast milk alone until the day of the survey",
    },
  },
  {
    id: "2.4",
    of: "person",
    kind: "flag",
    title: {
      th: "กินนมแม่อย่างเดียว 6 เดือนแรกติดต่อกัน",
      en: "Fed on breast milk alone for the first six months without a break",
    },
  },
  {
    id: "3.vaccinated",
    of: "person",
    kind: "flag",
    title: { th: "ได้รับวัคซีนครบตามตารางสร้างเสริมภูมิคุ้มกันโรค", en: "Has had all vaccinations of the immunisation schedule" },
  },
  {
    id: "4.1",
    of: "household",
    kind: "flag",
    title: {
      th: "ถ้ากินอาหารบรรจุสำเร็จ ต้องมีเครื่องหมาย อย.",
      en: "Packaged food, where eaten, bears the mark of the Food and Drug Administration",
    },
  },
  {
    id: "4.2",
    of: "household",
    kind: "flag",
    title: { th: "ถ้ากินเนื้อสัตว์ต้องทำให้สุกด้วยความร้อน", en: "Meat, where eaten, is cooked by heat" },
  },
  {
    id: "4.3",
    of: "household",
    kind: "flag",
    title: {
      th: "ถ้ากินผักต้องเป็นผักปลอดสารพิษหรือแช่ด่างทับทิม/น้ำยาล้างผักแล้วล้างน้ำสะอาดหลาย ๆ ครั้ง",
      en: "Vegetables, where eaten, are free of toxins, or soaked and rinsed several times in clean water",
    },
  },
  {
    id: "4.4",
    of: "household",
    kind: "flag",
    title: {
      th: "ก่อนกินอาหารต้องล้างมือทุกครั้งและใช้ช้อนกลาง",
      en: "Hands are washed before every meal, and a serving spoon is used",
    },
  },
  { id: "5.1", of: "household", kind: "flag", title: { th: "ใช้ยาสามัญประจำบ้าน", en: "Uses household medicines" } },
  {
    id: "5.2",
    of: "household",
    kind: "flag",
    title: { th: "ไม่กินยาชุดที่ซื้อจากร้านขายของชำ", en: "Takes no mixed packs of medicine from a grocery" },
  },
  {
    id: "5.3",
    of: "household",
    kind: "flag",
    title: {
      th: "ไม่กินยาสมุนไพรหรือยาแผนโบราณที่ไม่ได้ปรับปรุงขึ้นเฉพาะสำหรับตน (ยกเว้นยาสามัญประจำบ้านแผนโบราณ)",
      en: "Takes no herbal or traditional medicine that was not prepared for the person, traditional household remedies apart",
    },
  },
  {
    id: "5.4",
    of: "household",
    kind: "flag",
    title: {
      th: "ไม่กินผลิตภัณฑ์เสริมอาหารที่อวดอ้างสรรพคุณเกินจริง",
      en: "Takes no food supplements that claim more than they do",
    },
  },
  {
    id: "6.checked",
    of: "person",
    kind: "flag",
    title: { th: "ได้รับการตรวจสุขภาพในรอบปีที่ผ่านมา", en: "Has had a health check in the past year" },
  },
  {
    id: "7.1",
    of: "person",
    kind: "flag",
    title: {
      th: "ออกกำลังกายอย่างน้อยสัปดาห์ละ 3 วัน วันละ 30 นาที",
      en: "Exercises on at least 3 days a week for 30 minutes a day",
    },
  },
  {
    id: "7.2",
    of: "person",
    kind: "flag",
    title: {
      th: "ออกแรงครั้งละ 10 นาทีขึ้นไป รวมวันละ 30 นาที อย่างน้อยสัปดาห์ละ 5 วัน",
      en: "Is active for 10 minutes or more at a time, 30 minutes a day in all, on at least 5 days a week",
    },
  },
];

import type { Question } from "../../indicators/index.js";

/** What is asked for indicators 8 to 14. */
export const environmentQuestions: readonly Question[] = [
  { id: "8.1", of: "household", kind: "flag", title: { th: "มีความมั่นคงในที่อยู่อาศัย", en: "Has secure housing" } },
  { id: "8.2", of: "household", kind: "flag", title: { th: "บ้านมีสภาพคงทนถาวร", en: "The house is durable" } },
  {
    id: "9.drinkingWater",
    of: "household",
    kind: "flag",
    title: {
      th: "มีน้ำสะอาดสำหรับดื่มและบริโภคเพียงพอตลอดปี อย่างน้อยคนละ 5 ลิตรต่อวัน",
      en: "Has enough clean water to drink all year, at least 5 litres a person and day",
    },
  },
  {
    id: "10.water",
    of: "household",
    kind: "flag",
    title: {
      th: "มีน้ำใช้เพียงพอตลอดปี อย่างน้อยคนละ 45 ลิตรต่อวัน",
      en: "Has enough water for use all year, at least 45 litres a person and day",
    },
  },
  { id: "11.1", of: "household", kind: "flag", title: { th: "ในบ้านสะอาด", en: "The house is clean inside" } },
  { id: "11.2", of: "household", kind: "flag", title: { th: "ที่ประกอบอาหารสะอาด", en: "The cooking place is clean" } },
  {
    id: "11.3",
    of: "household",
    kind: "flag",
    title: { th: "ที่เก็บน้ำสะอาด มีฝาปิด", en: "Water is stored clean, under a lid" },
  },
  {
    id: "11.4",
    of: "household",
    kind: "flag",
    title: { th: "กำจัดสัตว์/แมลงพาหะ", en: "Animals and insects that carry disease are got rid of" },
  },
  { id: "11.5", of: "household", kind: "flag", title: { th: "จัดการขยะ", en: "Waste is managed" } },
  { id: "11.6", of: "household", kind: "flag", title: { th: "ร่องระบายน้ำ", en: "There is a drain" } },
  { id: "11.7", of: "household", kind: "flag", title: { th: "ส้วม", en: "There is a sanitary toilet" } },
  { id: "11.8", of: "household", kind: "flag", title: { th: "แยกสารเคมี", en: "Chemicals are kept apart" } },
  { id: "12.1", of: "household", kind: "flag", title: { th: "ถูกรบกวนจากเสียง", en: "Is troubled by noise" } },
  {
    id: "12.2",
    of: "household",
    kind: "flag",
    title: { th: "ถูกรบกวนจากความสั่นสะเทือน", en: "Is troubled by vibration" },
  },
  { id: "12.3", of: "household", kind: "flag", title: { th: "ถูกรบกวนจากฝุ่น", en: "Is troubled by dust" } },
  { id: "12.4", of: "household", kind: "flag", title: { th: "ถูกรบกวนจากกลิ่น", en: "Is troubled by smell" } },
  { id: "12.5", of: "household", kind: "flag", title: { th: "ถูกรบกวนจากน้ำเสีย", en: "Is troubled by waste water" } },
  {
    id: "12.6",
    of: "household",
    kind: "flag",
    title: { th: "ถูกรบกวนจากขยะหรือของเสียอันตราย", en: "Is troubled by waste or hazardous waste" },
  },
  {
    id: "13.1.1",
    of: "household",
    kind: "flag",
    title: { th: "มีการป้องกันอย่างถูกวิธี: ขับขี่ยานพาหนะ", en: "Protects itself properly when driving or riding" },
  },
  {
    id: "13.1.2",
    of: "household",
    kind: "flag",
    title: { th: "มีการป้องกันอย่างถูกวิธี: ใช้เครื่องใช้ไฟฟ้า", en: "Protects itself properly when using electrical appliances" },
  },
  {
    id: "13.1.3",
    of: "household",
    kind: "flag",
    title: { th: "มีการป้องกันอย่างถูกวิธี: ประกอบอาชีพ", en: "Protects itself properly at work" },
  },
  {
    id: "13.1.4",
    of: "household",
    kind: "flag",
    title: { th: "มีการป้องกันอย่างถูกวิธี: เตรียมรับภัยธรรมชาติ", en: "Protects itself properly against natural disasters" },
  },
  {
    id: "14.1",
    of: "household",
    kind: "flag",
    title: { th: "มีคนถูกฆ่าในรอบปี", en: "Someone was killed in the past year" },
  },
  {
    id: "14.2",
    of: "household",
    kind: "flag",
    title: {
      th: "มีคนถูกทำร้าย อนาจาร หรือข่มขืนในรอบปี",
      en: "Someone was assaulted, indecently or otherwise, or raped in the past year",
    },
  },
  {
    id: "14.3",
    of: "household",
    kind: "flag",
    title: { th: "ถูกประทุษร้ายต่อทรัพย์ในรอบปี", en: "Property was stolen or damaged in the past year" },
  },
  {
    id: "14.4",
    of: "household",
    kind: "flag",
    title: { th: "ข้อ 14.4 (ไม่พบถ้อยคำในแหล่งที่อ่าน)", en: "Item 14.4 (its wording was not found in what was read)" },
  },
  {
    id: "14.5",
    of: "household",
    kind: "flag",
    title: { th: "ถูกบุกรุกที่อยู่อาศัยในรอบปี", en: "The home was intruded upon in the past year" },
  },
  {
    id: "14.6",
    of: "household",
    kind: "flag",
    title: { th: "ประสบอาชญากรรมอื่นในรอบปี", en: "Another crime was suffered in the past year" },
  },
];

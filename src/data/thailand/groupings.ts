import type { Citation } from "../../kernel/index.js";
import type { ProvinceGrouping } from "../../places/index.js";

const notice2017: Citation = {
  source: {
    th: "ประกาศ ก.น.จ. เรื่อง การจัดตั้งกลุ่มจังหวัดและกำหนดจังหวัดที่เป็นศูนย์ปฏิบัติการของกลุ่มจังหวัด ราชกิจจานุเบกษา พฤศจิกายน 2560",
    en: "Notice on province groups, Royal Gazette, November 2017",
  },
  evidence: "secondary",
  date: "2017-11-17",
  note: {
    th: "อ่านจากข่าวและเอกสารที่รายงานประกาศ ไม่ได้อ่านตัวประกาศ รายงานให้วันที่ 16 หรือ 17 พฤศจิกายน ใช้วันหลัง ร่างประกาศ ก.น.บ. ที่คณะรัฐมนตรีเห็นชอบในหลักการเมื่อ 19 มีนาคม 2567 ยังไม่ได้เห็นเนื้อหา",
    en: "Read in reports of the notice, not in the notice. They give 16 or 17 November; the later day is used. A draft of a new notice, agreed to in principle by the Cabinet on 19 March 2024, has not been seen.",
  },
};

/** The 18 province groups of November 2017: each province but Bangkok is in one of them. */
export const provinceGroups2017: ProvinceGrouping = {
  id: "provinceGroups2017",
  title: { th: "กลุ่มจังหวัด 18 กลุ่ม พ.ศ. 2560", en: "The 18 province groups of 2017" },
  from: "2017-11-17",
  citation: notice2017,
  groups: [
    {
      id: "N-U1",
      title: { th: "กลุ่มจังหวัดภาคเหนือตอนบน 1", en: "Upper North 1" },
      provinces: ["50", "51", "52", "58"],
    },
    {
      id: "N-U2",
      title: { th: "กลุ่มจังหวัดภาคเหนือตอนบน 2", en: "Upper North 2" },
      provinces: ["54", "55", "56", "57"],
    },
    {
      id: "N-L1",
      title: { th: "กลุ่มจังหวัดภาคเหนือตอนล่าง 1", en: "Lower North 1" },
      provinces: ["53", "63", "64", "65", "67"],
    },
    {
      id: "N-L2",
      title: { th: "กลุ่มจังหวัดภาคเหนือตอนล่าง 2", en: "Lower North 2" },
      provinces: ["60", "61", "62", "66"],
    },
    {
      id: "NE-U1",
      title: { th: "กลุ่มจังหวัดภาคตะวันออกเฉียงเหนือตอนบน 1", en: "Upper Northeast 1" },
      provinces: ["38", "39", "41", "42", "43"],
    },
    {
      id: "NE-U2",
      title: { th: "กลุ่มจังหวัดภาคตะวันออกเฉียงเหนือตอนบน 2", en: "Upper Northeast 2" },
      provinces: ["47", "48", "49"],
    },
    {
      id: "NE-M",
      title: { th: "กลุ่มจังหวัดภาคตะวันออกเฉียงเหนือตอนกลาง", en: "Central Northeast" },
      provinces: ["40", "44", "45", "46"],
    },
    {
      id: "NE-L1",
      title: { th: "กลุ่มจังหวัดภาคตะวันออกเฉียงเหนือตอนล่าง 1", en: "Lower Northeast 1" },
      provinces: ["30", "31", "32", "36"],
    },
    {
      id: "NE-L2",
      title: { th: "กลุ่มจังหวัดภาคตะวันออกเฉียงเหนือตอนล่าง 2", en: "Lower Northeast 2" },
      provinces: ["33", "34", "35", "37"],
    },
    {
      id: "C-U",
      title: { th: "กลุ่มจังหวัดภาคกลางตอนบน", en: "Upper Central" },
      provinces: ["14", "15", "16", "17", "18", "19"],
    },
    {
      id: "C-V",
      title: { th: "กลุ่มจังหวัดภาคกลางปริมณฑล", en: "Central Vicinity" },
      provinces: ["11", "12", "13", "73"],
    },
    {
      id: "C-L1",
      title: { th: "กลุ่มจังหวัดภาคกลางตอนล่าง 1", en: "Lower Central 1" },
      provinces: ["70", "71", "72"],
    },
    {
      id: "C-L2",
      title: { th: "กลุ่มจังหวัดภาคกลางตอนล่าง 2", en: "Lower Central 2" },
      provinces: ["74", "75", "76", "77"],
    },
    {
      id: "E-1",
      title: { th: "กลุ่มจังหวัดภาคตะวันออก 1", en: "East 1" },
      provinces: ["20", "21", "24"],
    },
    {
      id: "E-2",
      title: { th: "กลุ่มจังหวัดภาคตะวันออก 2", en: "East 2" },
      provinces: ["22", "23", "25", "26", "27"],
    },
    {
      id: "S-G",
      title: { th: "กลุ่มจังหวัดภาคใต้ฝั่งอ่าวไทย", en: "Southern Gulf" },
      provinces: ["80", "84", "86", "90", "93"],
    },
    {
      id: "S-A",
      title: { th: "กลุ่มจังหวัดภาคใต้ฝั่งอันดามัน", en: "Southern Andaman" },
      provinces: ["81", "82", "83", "85", "91", "92"],
    },
    {
      id: "SB",
      title: { th: "กลุ่มจังหวัดภาคใต้ชายแดน", en: "Southern Border" },
      provinces: ["94", "95", "96"],
    },
  ],
};

/** The six regions of November 2017, by which regional budgets and targets are laid out: 76 provinces without Bangkok. */
export const regions2017: ProvinceGrouping = {
  id: "regions2017",
  title: { th: "ภาค 6 ภาค พ.ศ. 2560", en: "The six regions of 2017" },
  from: "2017-11-17",
  citation: notice2017,
  groups: [
    {
      id: "north",
      title: { th: "ภาคเหนือ", en: "North" },
      provinces: ["50", "51", "52", "53", "54", "55", "56", "57", "58", "60", "61", "62", "63", "64", "65", "66", "67"],
    },
    {
      id: "northeast",
      title: { th: "ภาคตะวันออกเฉียงเหนือ", en: "Northeast" },
      // biome-ignore format: a decade of codes per line
      provinces: [
        "30", "31", "32", "33", "34", "35", "36", "37", "38", "39",
        "40", "41", "42", "43", "44", "45", "46", "47", "48", "49",
      ],
    },
    {
      id: "central",
      title: { th: "ภาคกลาง", en: "Central" },
      provinces: ["11", "12", "13", "14", "15", "16", "17", "18", "19", "70", "71", "72", "73", "74", "75", "76", "77"],
    },
    {
      id: "east",
      title: { th: "ภาคตะวันออก", en: "East" },
      provinces: ["20", "21", "22", "23", "24", "25", "26", "27"],
    },
    {
      id: "south",
      title: { th: "ภาคใต้", en: "South" },
      provinces: ["80", "81", "82", "83", "84", "85", "86", "90", "91", "92", "93"],
    },
    {
      id: "southernBorder",
      title: { th: "ภาคใต้ชายแดน", en: "Southern Border" },
      provinces: ["94", "95", "96"],
    },
  ],
};

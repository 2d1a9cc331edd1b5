import type { ProvinceGrouping } from "../../places/index.js";
import { northeast20, south14 } from "./regionMembers.js";

/**
 * The six geographic regions of the National Geographical Committee, by which the Royal Institute and schoolbooks go.
 * Bangkok stands in the Central region; Nakhon Nayok is Central, not East, and Tak is West.
 */
export const geographicRegions: ProvinceGrouping = {
  id: "geographicRegions",
  title: {
    th: "ภาคทางภูมิศาสตร์ 6 ภาค (คณะกรรมการภูมิศาสตร์แห่งชาติ)",
    en: "The six geographic regions (National Geographical Committee)",
  },
  citation: {
    source: {
      th: "ราชบัณฑิตยสภา การแบ่งภูมิภาคทางภูมิศาสตร์",
      en: "Royal Society of Thailand, Division into geographic regions",
    },
    evidence: "secondary",
    url: "http://legacy.orst.go.th/?knowledges=การแบ่งภูมิภาคทางภูมิศe",
    note: {
      th: "การแบ่งนี้เสนอคณะรัฐมนตรีใน พ.ศ. 2520 ไม่พบวันที่เริ่มใช้ จึงไม่ระบุ รายชื่อจังหวัดอ่านจากบทความภาคตะวันออกและภาคตะวันตกในวิกิพีเดียภาษาอังกฤษ faqthai.org และรายชื่อภาคกลาง 21 จังหวัดของ aerialthailand.com จังหวัดที่ตั้งภายหลัง (27, 37, 38, 39) อยู่ในภาคของจังหวัดเดิม",
      en: "Put to the Cabinet in B.E. 2520 (1977); no day was found, so none is given. The provinces were read in the English Wikipedia (Eastern Thailand, Western Thailand), at faqthai.org and, for the 21 of the Central region, at aerialthailand.com. Provinces made later (27, 37, 38, 39) are in the region of the province they came from.",
    },
  },
  groups: [
    {
      id: "north",
      title: { th: "ภาคเหนือ", en: "North" },
      provinces: ["50", "51", "52", "53", "54", "55", "56", "57", "58"],
    },
    {
      id: "northeast",
      title: { th: "ภาคตะวันออกเฉียงเหนือ", en: "Northeast" },
      provinces: northeast20,
    },
    {
      id: "central",
      title: { th: "ภาคกลาง", en: "Central" },
      provinces: [
        ...["10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "26"],
        ...["60", "61", "62", "64", "65", "66", "67", "72", "73", "74", "75"],
      ],
    },
    {
      id: "east",
      title: { th: "ภาคตะวันออก", en: "East" },
      provinces: ["20", "21", "22", "23", "24", "25", "27"],
    },
    {
      id: "west",
      title: { th: "ภาคตะวันตก", en: "West" },
      provinces: ["63", "70", "71", "76", "77"],
    },
    {
      id: "south",
      title: { th: "ภาคใต้", en: "South" },
      provinces: south14,
    },
  ],
};

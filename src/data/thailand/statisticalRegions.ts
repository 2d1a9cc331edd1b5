import type { ProvinceGrouping } from "../../places/index.js";
import { north17, northeast20, south14 } from "./regionMembers.js";

/**
 * The four regions of statistical surveys. Bangkok is counted apart and is in none of them; where a publication counts it
 * with the Central region, that region has 26 provinces and not 25.
 */
export const statisticalRegions: ProvinceGrouping = {
  id: "statisticalRegions",
  title: { th: "ภาคทางสถิติ 4 ภาค ไม่รวมกรุงเทพมหานคร", en: "The four statistical regions, Bangkok apart" },
  citation: {
    source: {
      th: "ภาคของการสำรวจของสำนักงานสถิติแห่งชาติ ตามที่ผู้อื่นรายงาน",
      en: "The regions of the surveys of the National Statistical Office, as others report them",
    },
    evidence: "secondary",
    url: "https://en.wikipedia.org/wiki/Regions_of_Thailand",
    note: {
      th: "อ่านจากบทความภูมิภาคของประเทศไทยในวิกิพีเดีย (ภาคตะวันออกและภาคตะวันตกรวมอยู่ในภาคกลาง ภาคเหนือมีสุโขทัย พิษณุโลก พิจิตร กำแพงเพชร เพชรบูรณ์ นครสวรรค์ และอุทัยธานี) และเทียบกับรายชื่อ Statistical regions ของ Ahoerstemeier/tambon (2565) ซึ่งนับกรุงเทพมหานครไว้ในภาคกลาง ไม่พบประกาศของสำนักงานสถิติแห่งชาติและวันที่เริ่มใช้",
      en: "Read in Wikipedia (Regions of Thailand: East and West are part of Central, and the North has Sukhothai, Phitsanulok, Phichit, Kamphaeng Phet, Phetchabun, Nakhon Sawan and Uthai Thani) and compared with the statistical regions of Ahoerstemeier/tambon (2022), which counts Bangkok with the Central region. Neither a notice of the Office nor a first day was found.",
    },
  },
  groups: [
    {
      id: "central",
      title: { th: "ภาคกลาง (ไม่รวมกรุงเทพมหานคร)", en: "Central (without Bangkok)" },
      provinces: [
        ...["11", "12", "13", "14", "15", "16", "17", "18", "19"],
        ...["20", "21", "22", "23", "24", "25", "26", "27"],
        ...["70", "71", "72", "73", "74", "75", "76", "77"],
      ],
    },
    {
      id: "north",
      title: { th: "ภาคเหนือ", en: "North" },
      provinces: north17,
    },
    {
      id: "northeast",
      title: { th: "ภาคตะวันออกเฉียงเหนือ", en: "Northeast" },
      provinces: northeast20,
    },
    {
      id: "south",
      title: { th: "ภาคใต้", en: "South" },
      provinces: south14,
    },
  ],
};

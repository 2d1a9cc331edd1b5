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
      th: "สำนักงานสถิติแห่งชาติ ข่าวผลสำรวจข้อมูลพื้นฐานของครัวเรือน พ.ศ. 2562 และรายชื่อจังหวัดจากผู้อื่น",
      en: "National Statistical Office, news of the basic survey of households, 2019; the provinces from others",
    },
    evidence: "secondary",
    url: "http://www.nso.go.th/sites/2014/Pages/News/2562/N23-07-62-1.aspx",
    note: {
      th: "ข่าวของสำนักงานสถิติแห่งชาติให้ตัวเลขของภาคกลาง (ไม่รวม กทม.) ภาคตะวันออกเฉียงเหนือ ภาคเหนือ ภาคใต้ และกรุงเทพมหานคร แต่ไม่ให้รายชื่อจังหวัด ซึ่งอ่านจากบทความภูมิภาคของประเทศไทยในวิกิพีเดีย (ภาคตะวันออกและภาคตะวันตกรวมอยู่ในภาคกลาง ภาคเหนือมีสุโขทัย พิษณุโลก พิจิตร กำแพงเพชร เพชรบูรณ์ นครสวรรค์ และอุทัยธานี) และเทียบกับรายชื่อ Statistical regions ของ Ahoerstemeier/tambon (2565) ซึ่งนับกรุงเทพมหานครไว้ในภาคกลาง ไม่พบวันที่เริ่มใช้",
      en: "The Office's news gives figures for Central (without Bangkok), Northeast, North, South and Bangkok, but no list of provinces. The list was read in Wikipedia (Regions of Thailand: East and West are part of Central, and the North has Sukhothai, Phitsanulok, Phichit, Kamphaeng Phet, Phetchabun, Nakhon Sawan and Uthai Thani) and compared with the statistical regions of Ahoerstemeier/tambon (2022), which counts Bangkok with the Central region. No first day was found.",
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

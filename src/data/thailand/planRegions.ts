import type { ProvinceGrouping } from "../../places/index.js";
import { north17, northeast20, south14 } from "./regionMembers.js";

/**
 * The seven regions of the national development plans, by which the statistical yearbooks lay out their tables: Bangkok is
 * one of the six provinces of its own region.
 */
export const planRegions: ProvinceGrouping = {
  id: "planRegions",
  title: {
    th: "ภาคตามแผนพัฒนาเศรษฐกิจและสังคมแห่งชาติ 7 ภาค",
    en: "The seven regions of the national development plans",
  },
  citation: {
    source: {
      th: "สำนักงานสถิติแห่งชาติ สมุดสถิติรายปี พ.ศ. 2552 การแบ่งเขตภาค",
      en: "National Statistical Office, Statistical Yearbook 2009, Regional Specified",
    },
    evidence: "secondary",
    locator: "SYB-2552, page 18 of the electronic edition",
    url: "https://nso.go.th/public/e-book/Statistical-Yearbook/SYB-2552/files/assets/basic-html/page18.html",
    note: {
      th: "สำนักงานสถิติแห่งชาติรายงานการแบ่งภาคตามแผนพัฒนาฯ ไม่ได้อ่านตัวแผน ไม่พบวันที่เริ่มใช้ จึงไม่ระบุ วารสารสถิติรายไตรมาส 3/2555 ให้รายชื่อเดียวกันตั้งแต่กรุงเทพฯ ถึงภาคเหนือ และสมุดสถิติรายปี พ.ศ. 2567 ยังใช้ภาคเหล่านี้ ฉบับ พ.ศ. 2552 มีภาคตะวันออกเฉียงเหนือ 19 จังหวัด เพราะยังไม่มีบึงกาฬ",
      en: "The Office reports the regions of the plan; the plan was not read. No first day was found, so none is given. Its quarterly bulletin 3/2012 lists the same provinces as far as it was seen (from Bangkok to the North), and its yearbook of 2024 still goes by these regions. The list of 2009 has 19 provinces in the Northeast: there was no Bueng Kan yet.",
    },
  },
  groups: [
    {
      id: "bangkokAndVicinities",
      title: { th: "กรุงเทพมหานครและปริมณฑล", en: "Bangkok and Vicinities" },
      provinces: ["10", "11", "12", "13", "73", "74"],
    },
    {
      id: "central",
      title: { th: "ภาคกลาง", en: "Central" },
      provinces: ["14", "15", "16", "17", "18", "19"],
    },
    {
      id: "east",
      title: { th: "ภาคตะวันออก", en: "East" },
      provinces: ["20", "21", "22", "23", "24", "25", "26", "27"],
    },
    {
      id: "west",
      title: { th: "ภาคตะวันตก", en: "West" },
      provinces: ["70", "71", "72", "75", "76", "77"],
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

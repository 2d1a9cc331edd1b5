import type { IndicatorGrouping } from "../../indicators/index.js";
import type { BmnIndicatorId } from "../bmn2560/bmn2560.js";

/**
 * The 17 indicators of จปฐ. 2560–2564 that TPMAP takes, under its five dimensions.
 * @remarks It is an order over indicators and no poverty measure: where a dimension counts as deprived was not found.
 * @category TPMAP
 * @since 0.1.0
 */
export const tpmap2564: IndicatorGrouping<BmnIndicatorId> = {
  id: "tpmap",
  title: {
    th: "มิติทั้งห้าของ TPMAP กับตัวชี้วัด จปฐ. 2560–2564",
    en: "The five dimensions of TPMAP over the indicators of จปฐ. 2560–2564",
  },
  set: "bmn",
  edition: "2560-2564",
  citation: {
    source: {
      th: "หน้าเว็บ TPMAP ของ สศช. และ NECTEC (รหัสต้นฉบับ NEWKNP/TPMAP)",
      en: "Web page of TPMAP, by NESDC and NECTEC (source code NEWKNP/TPMAP)",
    },
    evidence: "secondary",
    locator: "commit b0fd0ba, next.html",
    url: "https://github.com/NEWKNP/TPMAP",
    date: "2021-06-15",
  },
  note: {
    th: "17 ตัวชี้วัด ไม่ใช่ 13 ตามที่บางแห่งกล่าว คนจนเป้าหมาย คือ คนจนตามดัชนีความยากจนหลายมิติจาก จปฐ. ที่มีบัตรสวัสดิการแห่งรัฐด้วย (tpmap.in.th) หน้าอภิธานศัพท์ของ ศจพ. (nscr.nesdc.go.th/pelcd-glossary อ่านจากสำเนาที่เก็บไว้ ปรับปรุง 1 มิ.ย. 2566) ว่าตกเกณฑ์ในมิติใดมิติหนึ่งจาก 5 มิติ แต่ไม่พบว่ามิติหนึ่งตกเกณฑ์เมื่อใด จึงไม่ให้เส้นตัดไว้ คำแปลอังกฤษเป็นของไลบรารีนี้",
    en: "17 indicators, not the 13 that are sometimes named. A targeted poor person is poor by the multidimensional index from จปฐ. and also holds a state welfare card (tpmap.in.th). The glossary at nscr.nesdc.go.th/pelcd-glossary (read in a stored copy, as of 1 June 2566) says: in any one of the 5 dimensions. When a dimension counts as failed was not found, so no cut-off is given. The English is this library's own.",
  },
  groups: [
    { id: "health", title: { th: "ด้านสุขภาพ", en: "Health" }, indicators: ["1", "4", "5", "7"] },
    { id: "living", title: { th: "ด้านความเป็นอยู่", en: "Living conditions" }, indicators: ["8", "9", "10", "11"] },
    { id: "education", title: { th: "ด้านการศึกษา", en: "Education" }, indicators: ["15", "16", "17", "19"] },
    { id: "income", title: { th: "ด้านรายได้", en: "Income" }, indicators: ["20", "21", "22"] },
    {
      id: "accessibility",
      title: { th: "ด้านการเข้าถึงบริการรัฐ", en: "Access to public services" },
      indicators: ["27", "28"],
    },
  ],
};

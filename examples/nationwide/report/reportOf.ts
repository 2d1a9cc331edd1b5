import { bmn2560 } from "chumchon/data/bmn2560";
import { memorandum2559 } from "chumchon/data/memorandum2559";
import { thailand } from "chumchon/data/thailand";
import type { Part } from "../part.js";
import { renderReport } from "./render.js";

/** The report of these parts. */
export function reportOf(parts: readonly Part[]): Promise<string> {
  return renderReport({
    title: { th: "ชุมชนท้องถิ่นเข้มแข็ง: ข้อมูล ตัวชี้วัด และแผน", en: "Strong local communities: data, indicators and plans" },
    lead: {
      th: "รายงานนี้ทำจากแฟ้มข้อมูลโดยไลบรารี chumchon ทุกตัวเลขคิดจากจำนวนเต็ม ปัดเศษครั้งเดียวตอนแสดง ส่วนที่แต่งขึ้นบอกไว้ว่าสมมติ",
      en: "Made from data files by the library chumchon. Every figure is worked out in whole numbers and rounded once, when it is shown; what is made up says so.",
    },
    sections: parts.map((part) => part.section),
    sources: [
      {
        th: "ตัวเลขของสุราษฎร์ธานี: รายงาน จปฐ. ปี 2561 ของจังหวัด หน้า page43 ที่ online.flipbuilder.com/dimu/mozo",
        en: "Figures of Surat Thani: the province's จปฐ. report of 2561, page43 at online.flipbuilder.com/dimu/mozo",
      },
      bmn2560.citation.source,
      thailand.citation.source,
      memorandum2559.citation.source,
    ],
  });
}

import type { Composite, CompositeItem } from "../../indicators/index.js";

const fromZeroToOne = {
  better: "higher",
  normalisation: { kind: "goalposts", minimum: 0, maximum: 1, outside: "reject" },
} as const satisfies Partial<CompositeItem>;

/**
 * The Human Achievement Index (ดัชนีความก้าวหน้าของคน) of 2562 from its eight sub-indices, each already a number from 0 to 1:
 * their geometric mean, with equal weights.
 * @remarks How a sub-index comes of its own indicators was not found, so the sub-indices are what is put in. They and the
 * index are revised: give each figure with the report it is from.
 * @category Definitions
 * @since 0.1.0
 */
export const hai2562: Composite<
  | "health"
  | "education"
  | "workingLife"
  | "income"
  | "housingAndEnvironment"
  | "familyAndCommunity"
  | "transportAndCommunication"
  | "participation",
  "hai"
> = {
  id: "nesdc.hai",
  edition: "2562",
  title: { th: "ดัชนีความก้าวหน้าของคน", en: "Human Achievement Index" },
  citation: {
    source: {
      th: "สำนักงานสถิติจังหวัดนครพนม: ดัชนีความก้าวหน้าของคน พ.ศ. 2562 (สศช.)",
      en: "Provincial statistical office of Nakhon Phanom: Human Achievement Index of B.E. 2562 (NESDC)",
    },
    evidence: "secondary",
    url: "http://nkphanom.nso.go.th/index.php?option=com_content&view=article&id=329:next2562",
    note: {
      th: "ค่าเฉลี่ยเรขาคณิตน้ำหนักเท่ากันยืนยันจากการคำนวณซ้ำ: นครพนม 2562 ได้ 0.5974 ตรงกับที่พิมพ์ (ค่าเฉลี่ยเลขคณิตได้ 0.6229) ค่าของปีเดียวกันถูกปรับในรายงานหลัง นครพนม 2562 เป็น 0.6327 จึงต้องระบุรายงานคู่กับปีเสมอ ไม่พบตัวชี้วัดครบ 32 ตัว ค่าต่ำสุดสูงสุด และวิธีรวมในดัชนีย่อย ไม่พบวิธีจัดการข้อมูลที่ขาด จึงไม่คำนวณเมื่อขาดดัชนีย่อยใด คำแปลอังกฤษเป็นของไลบรารีนี้",
      en: "That the mean is geometric with equal weights is confirmed by computing again: Nakhon Phanom 2562 gives the 0.5974 that is printed (the arithmetic mean would be 0.6229). A later report revises the same year to 0.6327, so a figure needs its report as well as its year. The 32 indicators, their goalposts and how they make a sub-index were not found, nor how missing values are treated: where a sub-index is missing there is no index. The English is this library's own.",
    },
  },
  decimals: 4,
  items: [
    { ...fromZeroToOne, id: "health", column: "health", title: { th: "สุขภาพ", en: "Health" } },
    { ...fromZeroToOne, id: "education", column: "education", title: { th: "การศึกษา", en: "Education" } },
    { ...fromZeroToOne, id: "workingLife", column: "workingLife", title: { th: "ชีวิตการงาน", en: "Working life" } },
    { ...fromZeroToOne, id: "income", column: "income", title: { th: "รายได้", en: "Income" } },
    {
      ...fromZeroToOne,
      id: "housingAndEnvironment",
      column: "housingAndEnvironment",
      title: { th: "ที่อยู่อาศัยและสภาพแวดล้อม", en: "Housing and surroundings" },
    },
    {
      ...fromZeroToOne,
      id: "familyAndCommunity",
      column: "familyAndCommunity",
      title: { th: "ชีวิตครอบครัวและชุมชน", en: "Family and community life" },
    },
    {
      ...fromZeroToOne,
      id: "transportAndCommunication",
      column: "transportAndCommunication",
      title: { th: "การคมนาคมและการสื่อสาร", en: "Transport and communication" },
    },
    {
      ...fromZeroToOne,
      id: "participation",
      column: "participation",
      title: { th: "การมีส่วนร่วม", en: "Participation" },
    },
  ],
  nodes: [
    {
      id: "hai",
      title: { th: "ดัชนีความก้าวหน้าของคน", en: "Human Achievement Index" },
      aggregate: "geometric",
      missing: "refuse",
      parts: [
        { of: "health", weight: "1/8" },
        { of: "education", weight: "1/8" },
        { of: "workingLife", weight: "1/8" },
        { of: "income", weight: "1/8" },
        { of: "housingAndEnvironment", weight: "1/8" },
        { of: "familyAndCommunity", weight: "1/8" },
        { of: "transportAndCommunication", weight: "1/8" },
        { of: "participation", weight: "1/8" },
      ],
    },
  ],
};

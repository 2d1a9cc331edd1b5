import type { IndicatorSet } from "../../indicators/index.js";
import { ownProposal } from "./criteria.js";
import { democracy, democracyQuestions } from "./democracy.js";
import { economy, economyQuestions } from "./economy.js";
import { environment, environmentQuestions } from "./environment.js";
import { health, healthQuestions } from "./health.js";
import type { ReadinessId } from "./readinessId.js";
import { society, societyQuestions } from "./society.js";

/**
 * How ready a village's data are, over the memorandum's five dimensions: seven questions in each. It is this library's own
 * proposal and no document of any agency; use it, change it or leave it.
 * @remarks Whether data are held is asked of every village; the rest only of those that hold them. `byCommunity` also speaks
 * of self-reliance, for the memorandum wants the data made by the community itself.
 * @category Data readiness
 * @since 0.1.0
 */
export const villageReadiness: IndicatorSet<ReadinessId> = {
  id: "chumchon-readiness",
  edition: "1",
  years: { first: 2559 },
  title: {
    th: "ความพร้อมของข้อมูลหมู่บ้านในห้ามิติ (ข้อเสนอของ chumchon)",
    en: "Readiness of village data in five dimensions (a proposal of chumchon)",
  },
  citation: ownProposal,
  note: {
    th: "เป็นข้อเสนอของไลบรารีนี้ ไม่ใช่เกณฑ์ทางการ ห้ามรายงานว่าเป็นเกณฑ์ของหน่วยงานใด คำถามตอบโดยหมู่บ้านหนึ่งครั้งต่อปี ผลของตำบลคือผลรวมจากหมู่บ้าน",
    en: "This library's own proposal, not an official standard; do not report it as any agency's. A village answers once a year; the figures of a subdistrict are summed up from its villages.",
  },
  recordsOf: "village",
  categories: [
    { id: "society", title: { th: "ด้านสังคม", en: "Society" } },
    { id: "democracy", title: { th: "ประชาธิปไตย", en: "Democracy" } },
    { id: "economy", title: { th: "เศรษฐกิจ", en: "Economy" } },
    { id: "environment", title: { th: "สิ่งแวดล้อม", en: "Environment" } },
    { id: "health", title: { th: "สุขภาพ", en: "Health" } },
  ],
  questions: [
    ...societyQuestions,
    ...democracyQuestions,
    ...economyQuestions,
    ...environmentQuestions,
    ...healthQuestions,
  ],
  openPoints: [],
  indicators: [...society, ...democracy, ...economy, ...environment, ...health],
};

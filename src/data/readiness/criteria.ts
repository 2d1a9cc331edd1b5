import type { Indicator, IndicatorSources, Question } from "../../indicators/index.js";
import type { Citation } from "../../kernel/index.js";

/** Nothing to look up: the frame is this library's own, and says so wherever a source is asked for. */
export const ownProposal: Citation = {
  source: {
    th: "ข้อเสนอของไลบรารี chumchon เอง ไม่ใช่เอกสารของหน่วยงานใด",
    en: "The chumchon library's own proposal; not a document of any agency",
  },
  evidence: "own",
  note: {
    th: "ไม่มีแหล่งให้ตรวจสอบ มีเพียงมิติทั้งห้า และคำว่า “โดยชุมชนเอง” ที่มาจากข้อ 1 ของบันทึกข้อตกลง 8 กันยายน 2559",
    en: "There is nothing to verify it against. Only the five dimensions, and the words “by the community itself”, come from point 1 of the memorandum of 8 September 2559.",
  },
};

const ownSources: IndicatorSources = { title: ownProposal, unit: ownProposal, base: ownProposal, rule: ownProposal };

/** What is alike in every indicator of the frame. */
export const ofVillage: Pick<Indicator, "unit" | "better" | "sources"> = {
  unit: "village",
  better: "higher",
  sources: ownSources,
};

/** What is alike in every question of the frame. */
export const askedOfVillage: Pick<Question, "of" | "kind"> = { of: "village", kind: "flag" };

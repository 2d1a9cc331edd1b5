import type { RecordProblem, Sentences } from "../kernel/index.js";

/**
 * What can be wrong with a row of units when levels are given. `path` names the column, never the value.
 * @category Problems
 * @since 0.1.0
 */
export type LevelProblem = RecordProblem & {
  /** A score that the item does not have; points, votes or a number outside of what there can be; or a cell of another kind. */
  readonly code: "scoring.level.unknownScore" | "scoring.level.outside" | "scoring.level.unreadable";
  /** The item or number. */
  readonly item: string;
};

/**
 * The sentences for {@link LevelProblem}.
 * @category Problems
 * @since 0.1.0
 */
export const levelSentences: Sentences<LevelProblem> = {
  "scoring.level.unknownScore": ({ item }) => ({
    th: `คะแนนของ ${item} ไม่อยู่ในคะแนนที่เป็นไปได้ จึงถือว่าไม่มีข้อมูล โปรดตรวจกับแหล่งข้อมูล`,
    en: `the score of ${item} is none of those there can be; it counts as missing. Check it against its source.`,
  }),
  "scoring.level.outside": ({ item }) => ({
    th: `ค่าของ ${item} อยู่นอกช่วงที่เป็นไปได้ จึงถือว่าไม่มีข้อมูล โปรดตรวจกับแหล่งข้อมูล`,
    en: `the value of ${item} lies outside of what there can be; it counts as missing. Check it against its source.`,
  }),
  "scoring.level.unreadable": ({ item }) => ({
    th: `ค่าของ ${item} อ่านไม่ได้ ต้องเป็นผล (pass, fail, notApplicable, missing) ใช่/ไม่ใช่ หรือจำนวน ตามนิยาม โปรดแก้ไข`,
    en: `the value of ${item} cannot be read. An outcome (pass, fail, notApplicable, missing), a yes or no, or a number was expected, as the definition says; correct it.`,
  }),
};

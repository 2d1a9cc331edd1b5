import type { Problem, Sentences } from "../kernel/index.js";

/**
 * What can be wrong between a grouping of indicators and the set it is used with.
 * @category Problems
 * @since 0.1.0
 */
export type GroupingProblem = Problem &
  (
    | {
        /** The grouping is of another set, or of another edition. */
        readonly code: "indicators.grouping.otherSet";
        /** The set or edition it was used with. */
        readonly expected: string;
        /** The set or edition it is of. */
        readonly received: string;
      }
    | {
        /** The set has no such indicator, or the group or indicator stands twice. */
        readonly code: "indicators.grouping.unknownIndicator" | "indicators.grouping.duplicate";
        /** The group or indicator. */
        readonly id: string;
      }
  );

/**
 * The sentences for what can be wrong with a grouping, in Thai and English.
 * @category Problems
 * @since 0.1.0
 */
export const groupingSentences: Sentences<GroupingProblem> = {
  "indicators.grouping.otherSet": ({ expected, received }) => ({
    th: `การจัดกลุ่มนี้เป็นของ ${received} แต่นำมาใช้กับ ${expected} ให้ใช้ชุดตัวชี้วัดและฉบับที่การจัดกลุ่มระบุ`,
    en: `This grouping is of ${received}, and was used with ${expected}; use it with the set and edition it names.`,
  }),
  "indicators.grouping.unknownIndicator": ({ id }) => ({
    th: `ชุดตัวชี้วัดไม่มีตัวชี้วัด ${id} ที่การจัดกลุ่มอ้างถึง ให้ตรวจเลขตัวชี้วัดกับชุด`,
    en: `The grouping names indicator ${id}, which the set does not have; compare its number with the set.`,
  }),
  "indicators.grouping.duplicate": ({ id }) => ({
    th: `${id} อยู่ในการจัดกลุ่มมากกว่าหนึ่งครั้ง แต่ละกลุ่มและแต่ละตัวชี้วัดควรมีครั้งเดียว ให้ลบที่ซ้ำ`,
    en: `${id} stands more than once in the grouping; each group and each indicator may stand once. Take out the repetition.`,
  }),
};

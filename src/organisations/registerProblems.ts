import type { LocalizedText, Problem, RecordProblem, Sentences } from "../kernel/index.js";

/**
 * What a list of authorities answers besides: that the question is later than it, and what is known to have changed since.
 * @category Problems
 * @since 0.1.0
 */
export type RegisterNotice = Problem & {
  /** The last day the list is known to be right for. */
  readonly edition: string;
  /** The day asked for. */
  readonly asOf: string;
} & (
    | {
        /** The day asked for is later than the edition. */
        readonly code: "organisations.register.laterThanEdition";
      }
    | {
        /** Between the edition and the day asked for something is known to have changed. */
        readonly code: "organisations.register.knownChange";
        /** The id of the change. */
        readonly change: string;
        /** The day it took effect. */
        readonly effective: string;
        /** What changed. */
        readonly title: LocalizedText;
      }
  );

/**
 * What can be wrong with communities and the villages they lie in.
 * @category Problems
 * @since 0.1.0
 */
export type CommunityProblem = RecordProblem & {
  /** The id of the community, as given. */
  readonly community: string;
} & (
    | {
        /** The community has two entries on one day, or its id is that of an authority. */
        readonly code: "organisations.community.duplicate";
      }
    | {
        /** The list has no such community, or says twice that it lies in the village. */
        readonly code: "organisations.communityVillage.unknownCommunity" | "organisations.communityVillage.duplicate";
        /** The code of the village. */
        readonly village: string;
      }
  );

/** The sentences for {@link RegisterNotice} and {@link CommunityProblem}. */
export const registerSentences: Sentences<RegisterNotice | CommunityProblem> = {
  "organisations.register.laterThanEdition": ({ edition, asOf }) => ({
    th: `ถามถึงวันที่ ${asOf} แต่รายการ อปท. ถูกต้องถึงวันที่ ${edition} เท่านั้น โปรดใช้รายการที่ใหม่กว่า หรือตรวจการเปลี่ยนแปลงหลังวันนั้น`,
    en: `${asOf} was asked for, and the list of authorities is right up to ${edition} only. Use a later list, or check what changed since.`,
  }),
  "organisations.register.knownChange": ({ edition, effective, title }) => ({
    th: `รายการ อปท. (ถึงวันที่ ${edition}) เก่ากว่าการเปลี่ยนแปลงวันที่ ${effective}: ${title.th} โปรดใช้รายการหลังวันนั้น`,
    en: `the list of authorities, of ${edition}, is older than a change of ${effective}: ${title.en}. Use a list made after that day.`,
  }),
  "organisations.community.duplicate": ({ community }) => ({
    th: `ชุมชน ${community} มีมากกว่าหนึ่งรายการในวันเดียวกัน หรือรหัสซ้ำกับ อปท. โปรดแก้รหัสหรือช่วงเวลา`,
    en: `the community ${community} has two entries on one day, or the id of an authority. Correct the id or the periods.`,
  }),
  "organisations.communityVillage.unknownCommunity": ({ community, village }) => ({
    th: `ชุมชน ${community} ซึ่งว่าอยู่ในหมู่บ้าน ${village} ไม่มีในรายการ โปรดเพิ่มชุมชน หรือแก้รหัส`,
    en: `the community ${community}, said to lie in the village ${village}, is not in the list. Add it, or correct the id.`,
  }),
  "organisations.communityVillage.duplicate": ({ community, village }) => ({
    th: `ชุมชน ${community} ถูกระบุซ้ำว่าอยู่ในหมู่บ้าน ${village} โปรดเหลือรายการเดียว`,
    en: `the community ${community} is said twice to lie in the village ${village}. Keep one entry.`,
  }),
};

import { formatCivilDate, isCivilDate } from "../calendar/index.js";
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
 * Why an id is none of a community.
 * @category Problems
 * @since 0.1.0
 */
export type CommunityIdProblem = Problem & {
  /** The id has characters an id may not have, or could be taken for the code of a place. */
  readonly code: "organisations.communityId.malformed" | "organisations.communityId.placeCode";
};

/**
 * What can be wrong with communities and the places they lie in.
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
        /** The community belongs to an authority that is no municipality. */
        readonly code: "organisations.community.notOfMunicipality";
        /** The id of the authority. */
        readonly authority: string;
      }
    | {
        /** The list has no such community, says twice that it lies in the place, or the list of places has no such place. */
        readonly code:
          | "organisations.communityPlace.unknownCommunity"
          | "organisations.communityPlace.duplicate"
          | "organisations.communityPlace.unknownPlace";
        /** The code of the place. */
        readonly place: string;
      }
    | {
        /** The municipality of the community covers nothing of the place. */
        readonly code: "organisations.communityPlace.elsewhere";
        /** The code of the place. */
        readonly place: string;
        /** The id of the municipality. */
        readonly authority: string;
      }
  );

/** The sentences for {@link RegisterNotice}, {@link CommunityIdProblem} and {@link CommunityProblem}. */
export const registerSentences: Sentences<RegisterNotice | CommunityIdProblem | CommunityProblem> = {
  "organisations.register.laterThanEdition": ({ edition, asOf }) => ({
    th: `ถามถึงวันที่ ${thaiDay(asOf)} แต่รายการ อปท. ถูกต้องถึงวันที่ ${thaiDay(edition)} เท่านั้น โปรดใช้รายการที่ใหม่กว่า หรือตรวจการเปลี่ยนแปลงหลังวันนั้น`,
    en: `${asOf} was asked for, and the list of authorities is right up to ${edition} only. Use a later list, or check what changed since.`,
  }),
  "organisations.register.knownChange": ({ edition, effective, title }) => ({
    th: `รายการ อปท. (ถึงวันที่ ${thaiDay(edition)}) เก่ากว่าการเปลี่ยนแปลงวันที่ ${thaiDay(effective)}: ${title.th} โปรดใช้รายการหลังวันนั้น`,
    en: `the list of authorities, of ${edition}, is older than a change of ${effective}: ${title.en}. Use a list made after that day.`,
  }),
  "organisations.communityId.malformed": () => ({
    th: "รหัสชุมชนต้องเป็นข้อความ 1–130 ตัว ใช้ได้เฉพาะตัวอักษร ตัวเลข และ . _ : - / โปรดแก้รหัส",
    en: "the id of a community is text of 1 to 130 letters, digits and . _ : - / only. Correct the id.",
  }),
  "organisations.communityId.placeCode": () => ({
    th: "รหัสชุมชนมี 2, 4, 6 หรือ 8 หลัก จึงซ้ำกับรหัสพื้นที่ได้ โปรดเติมคำนำหน้า (prefix) หรือใช้ลำดับชุมชนของเทศบาล",
    en: 'a community id of 2, 4, 6 or 8 digits could be taken for a place. Put a word before it (option "prefix"), or use its number within the municipality.',
  }),
  "organisations.community.duplicate": ({ community }) => ({
    th: `ชุมชน ${community} มีมากกว่าหนึ่งรายการในวันเดียวกัน หรือรหัสซ้ำกับ อปท. โปรดแก้รหัสหรือช่วงเวลา`,
    en: `the community ${community} has two entries on one day, or the id of an authority. Correct the id or the periods.`,
  }),
  "organisations.community.notOfMunicipality": ({ community, authority }) => ({
    th: `ชุมชน ${community} สังกัด ${authority} ซึ่งไม่เคยเป็นเทศบาลในรายการ ชุมชนเป็นของเทศบาล โปรดตรวจสังกัดหรือประเภทของ อปท.`,
    en: `the community ${community} is said to belong to ${authority}, which the list never has as a municipality. Communities are those of municipalities; check the owner or its type.`,
  }),
  "organisations.communityPlace.unknownCommunity": ({ community, place }) => ({
    th: `ชุมชน ${community} ที่ระบุว่าอยู่ในพื้นที่ ${place} ไม่มีในรายการ โปรดเพิ่มชุมชน หรือแก้รหัส`,
    en: `the community ${community}, said to lie in ${place}, is not in the list. Add it, or correct the id.`,
  }),
  "organisations.communityPlace.duplicate": ({ community, place }) => ({
    th: `ชุมชน ${community} ถูกระบุซ้ำว่าอยู่ในพื้นที่ ${place} โปรดเหลือรายการเดียว`,
    en: `the community ${community} is said twice to lie in ${place}. Keep one entry.`,
  }),
  "organisations.communityPlace.unknownPlace": ({ community, place }) => ({
    th: `ชุมชน ${community} ที่ระบุว่าอยู่ในพื้นที่ ${place} แต่ไม่มีพื้นที่นั้นในรายการพื้นที่ โปรดแก้รหัสพื้นที่`,
    en: `the community ${community} is said to lie in ${place}, which the list of places does not have. Correct the place.`,
  }),
  "organisations.communityPlace.elsewhere": ({ community, place, authority }) => ({
    th: `ชุมชน ${community} ที่ระบุว่าอยู่ในพื้นที่ ${place} แต่เทศบาล ${authority} ไม่ได้ดูแลพื้นที่นั้นเลย โปรดแก้พื้นที่หรือสังกัด`,
    en: `the community ${community} is said to lie in ${place}, of which its municipality ${authority} covers nothing. Correct the place or the owner.`,
  }),
};

/** A day as Thai offices write it, in the Buddhist era. */
function thaiDay(day: string): string {
  return isCivilDate(day) ? formatCivilDate(day) : day;
}

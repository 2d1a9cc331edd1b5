import { type CalendarProblem, calendarSentences } from "../calendar/index.js";
import type { Problem, RecordProblem, Sentences } from "../kernel/index.js";
import { type PlaceCodeProblem, placeCodeSentences } from "../places/index.js";
import { type AuditFinding, auditSentences } from "./auditProblems.js";
import { type AuthorityEventProblem, authorityEventSentences } from "./authorityEventProblems.js";
import { type CoverageNoteProblem, coverageNoteSentences } from "./coverageNoteProblems.js";
import { type DlaCodeDifference, type DlaCodeProblem, dlaCodeSentences } from "./dlaCodeProblems.js";
import {
  type CommunityIdProblem,
  type CommunityProblem,
  type RegisterNotice,
  registerSentences,
} from "./registerProblems.js";
import { type OrganisationsRowProblem, organisationsRowSentences } from "./rowProblems.js";

/**
 * What can be wrong with local authorities and with what they cover.
 * @category Problems
 * @since 0.1.0
 */
export type OrganisationsProblem =
  | AuditFinding
  | AuthorityEventProblem
  | CommunityIdProblem
  | CommunityProblem
  | CoverageNoteProblem
  | DlaCodeDifference
  | DlaCodeProblem
  | OrganisationsRowProblem
  | RegisterNotice
  | (Problem & {
      /** The id has characters an id may not have, or could be taken for the code of a place. */
      readonly code: "organisations.authorityId.malformed" | "organisations.authorityId.placeCode";
    })
  | (RecordProblem & {
      /** The id of the authority, as given. */
      readonly authority: string;
    } & (
        | {
            /** The authority has more than one entry on the same day. */
            readonly code: "organisations.authority.duplicate";
          }
        | {
            /** The list of places has no such province. */
            readonly code: "organisations.authority.unknownProvince";
            /** The code of the province it is said to lie in. */
            readonly province: string;
          }
        | {
            /** It is said to be Bangkok and lies elsewhere, or lies in Bangkok, which has no other authority than its own. */
            readonly code: "organisations.authority.notBangkok" | "organisations.authority.inBangkok";
            /** The code of the province it is said to lie in. */
            readonly province: string;
          }
        | {
            /** The office stands in a district of another province. */
            readonly code: "organisations.authority.officeElsewhere";
            /** The code of the district of the office. */
            readonly district: string;
            /** The code of the province of the authority. */
            readonly province: string;
          }
        | {
            /** The list has no such authority on that day, or it has no communities. */
            readonly code: "organisations.jurisdiction.unknownAuthority" | "organisations.community.unknownAuthority";
          }
        | {
            /** The place is unknown, or is said more than once to be covered. */
            readonly code: "organisations.jurisdiction.unknownPlace" | "organisations.jurisdiction.duplicate";
            /** The code of the place. */
            readonly place: string;
          }
        | {
            /** The authority is said to cover a place of another province; or it is over its whole province, so that the row says nothing. */
            readonly code: "organisations.jurisdiction.twoProvinces" | "organisations.jurisdiction.overProvince";
            /** The code of the place. */
            readonly place: string;
            /** The code of the province of the authority. */
            readonly province: string;
          }
      ));

/**
 * The sentences for {@link OrganisationsProblem}.
 * @category Problems
 * @since 0.1.0
 */
export const organisationsSentences: Sentences<OrganisationsProblem> = {
  ...auditSentences,
  ...authorityEventSentences,
  ...coverageNoteSentences,
  ...dlaCodeSentences,
  ...organisationsRowSentences,
  ...registerSentences,
  "organisations.authorityId.malformed": () => ({
    th: "รหัสในรายการของ อปท. ต้องเป็นข้อความ 1–64 ตัว ใช้ได้เฉพาะตัวอักษร ตัวเลข และ . _ : - โปรดแก้รหัส",
    en: "the id of a local authority is text of 1 to 64 letters, digits and . _ : - only. Correct the id.",
  }),
  "organisations.authorityId.placeCode": () => ({
    th: "รหัสในรายการของ อปท. มี 2, 4, 6 หรือ 8 หลัก จึงซ้ำกับรหัสพื้นที่ได้ โปรดเติมคำนำหน้า เช่น lao-110113 หรือใช้รหัส 7 หลักของ สถ.",
    en: "an id of 2, 4, 6 or 8 digits could be taken for a place. Put a word before it, as in lao-110113, or use the seven-digit DLA code.",
  }),
  "organisations.authority.duplicate": ({ authority }) => ({
    th: `อปท. ${authority} มีมากกว่าหนึ่งรายการในวันเดียวกัน โปรดเหลือไว้รายการเดียว หรือแก้ช่วงเวลา`,
    en: `the authority ${authority} has more than one entry on the same day. Keep one, or correct the periods.`,
  }),
  "organisations.authority.unknownProvince": ({ authority, province }) => ({
    th: `อปท. ${authority} อยู่ในจังหวัด ${province} ซึ่งไม่มีในรายการพื้นที่ โปรดแก้รหัสจังหวัด`,
    en: `the authority ${authority} is said to lie in province ${province}, which the list of places does not have. Correct the province.`,
  }),
  "organisations.authority.officeElsewhere": ({ authority, district, province }) => ({
    th: `สำนักงานของ อปท. ${authority} อยู่ในอำเภอ ${district} ซึ่งไม่อยู่ในจังหวัด ${province} โปรดแก้รหัสอำเภอหรือจังหวัด`,
    en: `the office of the authority ${authority} is said to stand in district ${district}, which does not lie in province ${province}. Correct one of the two.`,
  }),
  "organisations.authority.notBangkok": ({ authority, province }) => ({
    th: `${authority} ระบุว่าเป็นกรุงเทพมหานคร แต่อยู่ในจังหวัด ${province} กรุงเทพมหานครคือรหัส 10 เท่านั้น โปรดแก้ประเภทหรือจังหวัด`,
    en: `${authority} is said to be Bangkok and to lie in province ${province}. Bangkok is province 10 alone; correct the type or the province.`,
  }),
  "organisations.authority.inBangkok": ({ authority, province }) => ({
    th: `อปท. ${authority} ระบุว่าอยู่ในจังหวัด ${province} กรุงเทพมหานครไม่มี อปท. อื่นนอกจากตนเอง โปรดแก้จังหวัดหรือตัดรายการ`,
    en: `${authority} is said to lie in province ${province}. Bangkok has no authority but its own; correct the province, or remove the entry.`,
  }),
  "organisations.jurisdiction.overProvince": ({ authority, place, province }) => ({
    th: `${authority} ดูแลทั้งจังหวัด ${province} อยู่แล้ว จึงไม่ใช้รายการของพื้นที่ ${place} โปรดตัดรายการ หรือแก้รหัสในรายการ`,
    en: `${authority} is over the whole province ${province}, so what the list says of ${place} is not used. Remove the entry, or correct the id.`,
  }),
  "organisations.jurisdiction.unknownAuthority": ({ authority }) => ({
    th: `ไม่มี อปท. ${authority} ในรายการ โปรดเพิ่ม อปท. หรือแก้รหัส`,
    en: `there is no authority ${authority} in the list. Add it, or correct the id.`,
  }),
  "organisations.community.unknownAuthority": ({ authority }) => ({
    th: `ชุมชนนี้สังกัด อปท. ${authority} ซึ่งไม่มีในรายการในวันนั้น หรือไม่มีชุมชน โปรดแก้รหัสในรายการ`,
    en: `the community is said to belong to ${authority}, which the list does not have on that day, or which has no communities. Correct the id.`,
  }),
  "organisations.jurisdiction.unknownPlace": ({ authority, place }) => ({
    th: `อปท. ${authority} ดูแลพื้นที่ ${place} ซึ่งไม่มีในรายการพื้นที่ โปรดแก้รหัสพื้นที่`,
    en: `the authority ${authority} is said to cover ${place}, which the list of places does not have. Correct the place.`,
  }),
  "organisations.jurisdiction.duplicate": ({ authority, place }) => ({
    th: `อปท. ${authority} ดูแลพื้นที่ ${place} ซ้ำมากกว่าหนึ่งรายการในวันเดียวกัน โปรดเหลือไว้รายการเดียว`,
    en: `${authority} is said more than once, on the same day, to cover ${place}. Keep one entry.`,
  }),
  "organisations.jurisdiction.twoProvinces": ({ authority, place, province }) => ({
    th: `อปท. ${authority} อยู่ในจังหวัด ${province} แต่ดูแลพื้นที่ ${place} ของจังหวัดอื่น อปท. หนึ่งอยู่ได้จังหวัดเดียว โปรดแก้รหัส`,
    en: `the authority ${authority} lies in province ${province} and is said to cover ${place} of another. No authority lies in two provinces; correct one of the ids.`,
  }),
};

/**
 * What can be wrong with a row of a list: also with the dates and codes of places in it.
 * @category Problems
 * @since 0.1.0
 */
export type OrganisationsListProblem = OrganisationsProblem | CalendarProblem | PlaceCodeProblem;

/**
 * The sentences for {@link OrganisationsListProblem}.
 * @category Problems
 * @since 0.1.0
 */
export const organisationsListSentences: Sentences<OrganisationsListProblem> = {
  ...organisationsSentences,
  ...calendarSentences,
  ...placeCodeSentences,
};

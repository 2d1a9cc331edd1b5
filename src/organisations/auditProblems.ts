import { formatCivilDate, isCivilDate } from "../calendar/index.js";
import type { Problem, Sentences } from "../kernel/index.js";
import { type AuthorityType, authorityTypes } from "./authorityType.js";

/**
 * What an audit of jurisdictions finds. That two authorities have one name is no finding: hundreds do.
 * @category Problems
 * @since 0.1.0
 */
export type AuditFinding = Problem &
  (
    | {
        /** Nobody covers the place. */
        readonly code: "organisations.audit.gap";
        /** The code of the place. */
        readonly place: string;
      }
    | {
        /** Several cover the place, and one of them the whole of it; or parts of a place have shares only in part. */
        readonly code: "organisations.audit.overlap" | "organisations.audit.shareWanting";
        /** The code of the place. */
        readonly place: string;
        /** The ids of the authorities. */
        readonly authorities: readonly string[];
      }
    | {
        /** One authority covers part of the place, and nobody the rest; or it covers part, and all villages are others'. */
        readonly code: "organisations.audit.lonePart" | "organisations.audit.emptyPart";
        /** The code of the place. */
        readonly place: string;
        /** The id of the authority. */
        readonly authority: string;
      }
    | {
        /** The shares of the place do not add up to 1. */
        readonly code: "organisations.audit.sharesNotWhole";
        /** The code of the place. */
        readonly place: string;
        /** What they add up to, as a fraction. */
        readonly sum: string;
      }
    | {
        /** The authority covers places of several districts; a few do. */
        readonly code: "organisations.audit.twoDistricts";
        /** The id of the authority. */
        readonly authority: string;
        /** The codes of the districts. */
        readonly districts: readonly string[];
      }
    | {
        /** The authority is none any more, and is still said to cover the place. */
        readonly code: "organisations.audit.abolishedCovers";
        /** The id of the authority. */
        readonly authority: string;
        /** The code of the place. */
        readonly place: string;
      }
    | {
        /** The authority is said to be there, and its type is none any more. */
        readonly code: "organisations.audit.historicalType";
        /** The id of the authority. */
        readonly authority: string;
        /** The type. */
        readonly type: AuthorityType;
        /** The type all of them became. */
        readonly became: AuthorityType;
        /** The first day as that type. */
        readonly effective: string;
      }
    | {
        /** The authority covers no place. */
        readonly code: "organisations.audit.noPlace";
        /** The id of the authority. */
        readonly authority: string;
      }
    | {
        /** The province has no provincial organisation, or more than one. */
        readonly code: "organisations.audit.noPao" | "organisations.audit.severalPaos";
        /** The code of the province. */
        readonly province: string;
        /** The ids of those it has. */
        readonly authorities: readonly string[];
      }
  );

/** The sentences for {@link AuditFinding}. */
export const auditSentences: Sentences<AuditFinding> = {
  "organisations.audit.gap": ({ place }) => ({
    th: `ไม่มี อปท. ใดดูแลพื้นที่ ${place} โปรดเพิ่มรายการ`,
    en: `no authority covers ${place}. Add an entry for the one that does.`,
  }),
  "organisations.audit.overlap": ({ place, authorities }) => ({
    th: `อปท. ${authorities.join(", ")} ดูแลพื้นที่ ${place} ซ้อนกัน โดยมีรายการที่ระบุว่าทั้งหมด โปรดแก้เป็นบางส่วน หรือตัดรายการหนึ่ง`,
    en: `${authorities.join(", ")} cover ${place} over each other: one of them is said to cover the whole. Write part, or remove one.`,
  }),
  "organisations.audit.shareWanting": ({ place, authorities }) => ({
    th: `พื้นที่ ${place} ของ อปท. ${authorities.join(", ")} ระบุสัดส่วนไม่ครบ โปรดระบุทุกราย หรือไม่ระบุเลย`,
    en: `${place}, covered by ${authorities.join(", ")}, has shares for some of them only. Give every one a share, or none.`,
  }),
  "organisations.audit.lonePart": ({ place, authority }) => ({
    th: `อปท. ${authority} ดูแลบางส่วนของพื้นที่ ${place} แต่ไม่มีใครดูแลส่วนที่เหลือ โปรดเพิ่ม อปท. อีกแห่ง หรือแก้เป็นทั้งหมด`,
    en: `${authority} covers part of ${place}, and nobody is said to cover the rest. Add the other authority, or write whole.`,
  }),
  "organisations.audit.sharesNotWhole": ({ place, sum }) => ({
    th: `สัดส่วนของพื้นที่ ${place} รวมได้ ${sum} ต้องรวมได้ 1 โปรดแก้สัดส่วน`,
    en: `the shares of ${place} add up to ${sum}; 1 was expected. Correct them.`,
  }),
  "organisations.audit.emptyPart": ({ authority, place }) => ({
    th: `อปท. ${authority} ดูแลบางส่วนของพื้นที่ ${place} แต่ทุกหมู่บ้านในนั้นเป็นของ อปท. อื่น โปรดตัดรายการ หรือแก้รายการหมู่บ้าน`,
    en: `${authority} covers part of ${place}, and all its villages are said to be others'. Remove the entry, or correct those of the villages.`,
  }),
  "organisations.audit.historicalType": ({ authority, type, became, effective }) => ({
    th: `อปท. ${authority} ยังเป็น${authorityTypes[type].title.th} แต่ทั้งหมดเป็น${authorityTypes[became].title.th}ตั้งแต่ ${isCivilDate(effective) ? formatCivilDate(effective) : effective} โปรดแก้ประเภท หรือเพิ่มเหตุการณ์`,
    en: `${authority} is still given as a ${authorityTypes[type].title.en}; since ${effective} all of these are a ${authorityTypes[became].title.en}. Correct the type, or add the event.`,
  }),
  "organisations.audit.twoDistricts": ({ authority, districts }) => ({
    th: `อปท. ${authority} ดูแลพื้นที่ในหลายอำเภอ: ${districts.join(", ")} ซึ่งมีอยู่บ้าง โปรดยืนยัน และเลือกอำเภอเมื่อส่งแผนขึ้น`,
    en: `${authority} covers places of several districts: ${districts.join(", ")}. A few do; confirm it, and choose the district when plans go up.`,
  }),
  "organisations.audit.abolishedCovers": ({ authority, place }) => ({
    th: `อปท. ${authority} ถูกยกเลิกแล้ว แต่ยังมีรายการว่าดูแลพื้นที่ ${place} โปรดลบรายการ หรือใส่วันสิ้นสุด`,
    en: `${authority} is none any more, and is still said to cover ${place}. Remove the entry, or give it a last day.`,
  }),
  "organisations.audit.noPlace": ({ authority }) => ({
    th: `อปท. ${authority} ไม่มีพื้นที่ที่ดูแล โปรดเพิ่มรายการพื้นที่`,
    en: `${authority} covers no place. Add what it covers.`,
  }),
  "organisations.audit.noPao": ({ province }) => ({
    th: `จังหวัด ${province} ไม่มี อบจ. ทุกจังหวัดยกเว้นกรุงเทพมหานครมีหนึ่งแห่ง โปรดเพิ่ม`,
    en: `province ${province} has no provincial organisation. Every province but Bangkok has one; add it.`,
  }),
  "organisations.audit.severalPaos": ({ province, authorities }) => ({
    th: `จังหวัด ${province} มี อบจ. มากกว่าหนึ่งแห่ง: ${authorities.join(", ")} โปรดเหลือแห่งเดียว`,
    en: `province ${province} has several provincial organisations: ${authorities.join(", ")}. One was expected; keep one.`,
  }),
};

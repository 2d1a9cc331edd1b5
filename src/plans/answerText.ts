import { formatBaht, formatRatio, type Satang } from "../amounts/index.js";
import { formatCivilDate } from "../calendar/index.js";
import type { Language, LocalizedText } from "../kernel/index.js";
import type { Decision, Wording } from "./decision.js";
import { findLine } from "./findLine.js";
import type { Ledger } from "./ledger.js";
import type { DecidedBy, Posting } from "./posting.js";
import type { RequestAnswer } from "./requestAnswer.js";

/** The line an answer is about. */
interface Subject {
  readonly id: string;
  readonly title: string;
  readonly plan: string;
}

/** What became of a line, in words; requests that went the same way are told together. */
export function sentencesOf(
  ledger: Ledger,
  line: Subject,
  requests: readonly RequestAnswer[],
  members: readonly string[],
): LocalizedText {
  const joined = members.map((id) => targetText(ledger, id)).join(", ");
  return {
    th: `${paragraphOf(ledger, line, requests, "th")}${joined === "" ? "" : ` โครงการที่รวมเข้ามาหรือซ้ำกับโครงการนี้: ${joined}`}`,
    en: `${paragraphOf(ledger, line, requests, "en")}${joined === "" ? "" : ` Merged into it, or removed as its duplicates: ${joined}.`}`,
  };
}

function paragraphOf(ledger: Ledger, line: Subject, requests: readonly RequestAnswer[], language: Language): string {
  const plan = planTitle(ledger, line.plan, language);
  const subject =
    language === "th" ? `"${line.title}" (${line.id}) ใน${plan}` : `"${line.title}" (${line.id}) in ${plan}`;
  if (requests.length === 0) {
    const left = {
      th: "ไม่ได้รับเข้าบัญชี เพราะข้อมูลมีปัญหา โปรดดูรายการปัญหา",
      en: "not taken into the books, because its data have a problem; see the problems.",
    };
    return `${subject}: ${left[language]}`;
  }
  const ways = new Map<string, RequestAnswer[]>();
  for (const request of requests) {
    const way = wayOf(ledger, request, language);
    ways.set(way, [...(ways.get(way) ?? []), request]);
  }
  const told = [...ways].map(([way, group]) => {
    const asked = group.map((request) => askedText(ledger, request, language)).join(", ");
    return language === "th" ? `${asked} ${way}` : `${asked}. ${way}`;
  });
  return `${subject}: ${told.join(" ")}`;
}

function askedText(ledger: Ledger, { asked, partner, written }: RequestAnswer, language: Language): string {
  const bearer = partner === null ? "" : planTitle(ledger, partner, language);
  const part = partner === null ? "" : language === "th" ? `ส่วนของ ${bearer} ` : `The part of ${bearer}, `;
  if (asked === null) return `${part}${language === "th" ? "ไม่ระบุปีและจำนวนเงิน" : "no year and no amount named"}`;
  const baht = formatBaht(written as Satang);
  return language === "th" ? `${part}ปี ${asked} ${baht} บาท` : `${part}${baht} baht for ${asked}`;
}

function wayOf(ledger: Ledger, { postings, account }: RequestAnswer, language: Language): string {
  const steps = postings.flatMap((posting) => stepText(ledger, posting, language) ?? []);
  if (account.standing === "notDecided") {
    const plan = planTitle(ledger, account.plan, language);
    steps.push(language === "th" ? `ยังไม่มีคำตอบ ค้างอยู่ที่${plan}` : `Not decided yet; it waits in ${plan}`);
  }
  return language === "th" ? steps.join(" → ") : `${steps.join(". ")}.`;
}

function stepText(ledger: Ledger, posting: Posting, language: Language): string | undefined {
  const { by, from, to } = posting;
  if (by === null) return undefined;
  const at = planTitle(ledger, (from ?? to).plan, language);
  const into = planTitle(ledger, to.plan, language);
  const order = orderText(by, language);
  const why = reasonOf(by, language);
  const target = posting.target === undefined ? "" : targetText(ledger, posting.target);
  const texts = {
    receive: undefined,
    adopt: { th: `บรรจุใน${at}${order}`, en: `Adopted into ${at}${order}` },
    mergeInto: { th: `รวมกับโครงการ ${target} ใน${at}${order}`, en: `Merged into ${target} in ${at}${order}` },
    escalateTo: { th: `ส่งต่อไป${into}${order}`, en: `Passed on to ${into}${order}` },
    return: { th: `ส่งคืนโดย${at} เพราะ${why}${order}`, en: `Returned by ${at}: ${why}${order}` },
    deferTo: {
      th: `เลื่อนไปปี ${to.fiscalYear}${why === "" ? "" : ` เพราะ${why}`}${order}`,
      en: `Deferred to ${to.fiscalYear}${why === "" ? "" : `: ${why}`}${order}`,
    },
    duplicateOf: {
      th: `ซ้ำกับโครงการ ${target} หลักฐาน: ${why}${order}`,
      en: `Removed as a duplicate of ${target} on this evidence: ${why}${order}`,
    },
    revise: {
      th: `ปรับวงเงิน${amountText(by, language)}${why === "" ? "" : ` เพราะ${why}`}${order}`,
      en: `Amount set to ${amountText(by, language)}${why === "" ? "" : `: ${why}`}${order}`,
    },
    share: { th: `แบ่งกัน ${sharesText(by)}${order}`, en: `Shared among ${sharesText(by)}${order}` },
  } as const;
  return texts[posting.act]?.[language];
}

/** Who, when, on what paper. */
function orderText(by: DecidedBy, language: Language): string {
  if (by.kind === "policy") {
    const reason = by.rule.propose === "return" ? "" : `: ${by.rule.reason[language]}`;
    const policy = `${by.policy.title[language]}, ${by.rule.id}${reason}`;
    return language === "th" ? ` (ข้อเสนอตาม${policy}; ยังไม่มีผู้ตัดสิน)` : ` (proposed by ${policy}; nobody has decided)`;
  }
  const { body, date, document } = by.decision;
  const parts = [wording(body, language), formatCivilDate(date, { language })];
  if (document !== undefined) parts.push(wording(document, language));
  return ` (${parts.join(", ")})`;
}

function reasonOf(by: DecidedBy, language: Language): string {
  if (by.kind === "policy") return by.rule.reason[language];
  const { decision } = by;
  if (decision.act === "duplicateOf") return wording(decision.evidence, language);
  const reason = "reason" in decision ? decision.reason : undefined;
  return reason === undefined ? "" : wording(reason, language);
}

function amountText(by: DecidedBy, language: Language): string {
  const decision: Decision | undefined = by.kind === "decision" ? by.decision : undefined;
  if (decision?.act !== "revise") return "";
  return language === "th" ? `เป็น ${formatBaht(decision.satang)} บาท` : `${formatBaht(decision.satang)} baht`;
}

function sharesText(by: DecidedBy): string {
  if (by.kind !== "decision" || by.decision.act !== "share") return "";
  return by.decision.partners.map(({ id, share }) => `${id} ${formatRatio(share)}`).join(", ");
}

function planTitle({ plans }: Ledger, id: string, language: Language): string {
  return plans.find((plan) => plan.id === id)?.title[language] ?? id;
}

function targetText({ lines }: Ledger, id: string): string {
  const line = findLine(lines, id);
  return line === undefined ? id : `"${line.title}" (${id})`;
}

function wording(text: Wording, language: Language): string {
  return typeof text === "string" ? text : text[language];
}

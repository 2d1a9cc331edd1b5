import type { FiscalYear } from "../calendar/index.js";
import type { Ledger } from "./ledger.js";
import { lineNumberOf, type Posting, postingsOfRequest } from "./posting.js";

/**
 * That one line went into another, or gave way to it as its duplicate, in one plan and fiscal year.
 * @category Trace
 * @since 0.1.0
 */
export interface TraceLink {
  /** The id of the line that went. */
  readonly from: string;
  /** The id of the line it went into, directly or with another, or whose duplicate it or that other was. */
  readonly into: string;
  /** How. */
  readonly how: "mergeInto" | "duplicateOf";
  /** The id of the plan in which it happened. */
  readonly plan: string;
  /** The fiscal year in which it stood there; `null` for none. */
  readonly fiscalYear: FiscalYear | null;
  /** The id of the decision. */
  readonly decision: string;
}

/**
 * Follows a line to the lines it became part of ("up"), or back to all the lines that became part of it ("down").
 * @remarks The two are inverse: a link is found up from the one line exactly when it is found down from the other. A line that
 * only climbs from plan to plan keeps its id; `postingsOf` shows the plans it passed.
 * @param ledger - The books.
 * @param line - The id of a line.
 * @param direction - Up, to where it went; down, to where it came from.
 * @returns The links, each once, in the order of the lines and years; none for a line that is not in the books.
 * @category Trace
 * @since 0.1.0
 * @example Two roads become one
 * ```ts
 * import { parseCivilDate, parseFiscalYear } from "chumchon/calendar";
 * import { planLineSchema, rollUpPlans, trace } from "chumchon/plans";
 * import { tableOf } from "chumchon/tables";
 * const window = { first: parseFiscalYear(2568), last: parseFiscalYear(2568) };
 * const lines = tableOf(planLineSchema(window), [
 *   { id: "c-1", plan: "c", title: "ถนนหมู่ 8", kind: "self", fy2568: "300,000" },
 *   { id: "c-2", plan: "c", title: "ถนนหมู่ 8 ต่อจากเดิม", kind: "self", fy2568: "200,000" },
 * ]);
 * const title = { th: "แผนพัฒนาท้องถิ่น", en: "the local plan" };
 * const date = parseCivilDate("2024-08-15");
 * const ledger = rollUpPlans(lines, {
 *   plans: [{ id: "c", level: "localAuthority", title, window }],
 *   decisions: [{ id: "1", line: "c-2", plan: "c", act: "mergeInto", target: "c-1", body: "คณะกรรมการพัฒนาท้องถิ่น", date }],
 *   asOf: date,
 * });
 * if (!ledger.ok) throw new Error("one plan");
 * trace(ledger.value, "c-2", "up").map(({ into }) => into); // => ["c-1"]
 * trace(ledger.value, "c-1", "down").map(({ from }) => from); // => ["c-2"]
 * ```
 */
export function trace(ledger: Ledger, line: string, direction: "up" | "down"): readonly TraceLink[] {
  const number = lineNumberOf(ledger, line);
  if (number === -1) return [];
  const { firstRequest, members } = ledger.entries;
  const [first, end] = [firstRequest[number] as number, firstRequest[number + 1] as number];
  const own = Array.from({ length: end - first }, (_, index) => first + index);
  const requests = direction === "up" ? own : (members.get(number) ?? []);
  const links = new Map<string, TraceLink>();
  for (const request of requests) {
    for (const posting of postingsOfRequest(ledger, request)) {
      const link = linkOf(posting);
      if (link === undefined || (direction === "down" && link.into !== line)) continue;
      links.set(Object.values(link).join("\n"), link);
    }
  }
  return [...links.values()];
}

function linkOf({ line, act, to, target, by }: Posting): TraceLink | undefined {
  if ((act !== "mergeInto" && act !== "duplicateOf") || target === undefined || by?.kind !== "decision")
    return undefined;
  return { from: line, into: target, how: act, plan: to.plan, fiscalYear: to.fiscalYear, decision: by.decision.id };
}

import type { Satang } from "../amounts/index.js";
import { textAt } from "../tables/index.js";
import { amountAt, choiceAt } from "./acceptedLines.js";
import { type LedgerName, ledgerNames } from "./account.js";
import { partnersOf } from "./partners.js";
import { type LineKind, lineKinds, type PlanLine, type PlanLines, yearsOf } from "./planLine.js";
import { lineNumberOf } from "./posting.js";

/**
 * Finds a line of a table by its id, as an object.
 * @param lines - The lines.
 * @param id - The id of a line.
 * @returns The line; nothing where there is none of this id.
 * @category Lines
 * @since 0.1.0
 * @example
 * ```ts
 * import { parseFiscalYear } from "chumchon/calendar";
 * import { findLine, planLineSchema } from "chumchon/plans";
 * import { tableOf } from "chumchon/tables";
 * const window = { first: parseFiscalYear(2567), last: parseFiscalYear(2568) };
 * const lines = tableOf(planLineSchema(window), [
 *   { id: "8-3", plan: "8", title: "ถนน", kind: "requested", places: "60010108; 60010109", fy2567: "-" },
 * ]);
 * findLine(lines, "8-3")?.amounts; // => [{ fiscalYear: 2567, satang: 0 }, { fiscalYear: 2568, satang: null }]
 * findLine(lines, "8-3")?.places; // => ["60010108", "60010109"]
 * ```
 */
export function findLine(lines: PlanLines, id: string): PlanLine | undefined {
  const row = lineNumberOf({ lines }, id);
  return row === -1 ? undefined : lineAt(lines, row);
}

/** The line in a row. */
export function lineAt(lines: PlanLines, row: number): PlanLine {
  const { columns } = lines;
  const owner = textAt(columns.owner, row);
  const partners = partnersOf(textAt(columns.partners, row) ?? "");
  const places = textAt(columns.places, row)?.split(";") ?? [];
  return {
    id: textAt(columns.id, row) as string,
    plan: textAt(columns.plan, row) as string,
    title: textAt(columns.title, row) as string,
    kind: lineKinds[choiceAt(columns.kind, row)] as LineKind,
    ledger: (ledgerNames[choiceAt(columns.ledger, row)] ?? "own") as LedgerName,
    places: places.map((place) => place.trim()).filter((place) => place !== ""),
    ...(owner !== undefined && { owner }),
    partners: "reason" in partners ? [] : partners,
    amounts: yearsOf(lines).map((fiscalYear) => {
      const satang = amountAt(columns[`fy${fiscalYear}`] as (typeof columns)["fy0"], row);
      return { fiscalYear, satang: Number.isNaN(satang) ? null : (satang as Satang) };
    }),
  };
}

import type { Satang } from "../amounts/index.js";
import type { FiscalYear } from "../calendar/index.js";
import type { ChoiceSpec, DecimalSpec, IntegerSpec, Table, TextSpec } from "../tables/index.js";
import type { LedgerName } from "./account.js";
import { ledgerNames } from "./account.js";
import type { Partner } from "./decision.js";
import type { PlanWindow } from "./plan.js";

/**
 * Who carries a project out: those who plan it themselves (ทำเอง), together with others (ทำร่วม), or others for them
 * (ทำให้).
 * @category Lines
 * @since 0.1.0
 */
export type LineKind = "self" | "joint" | "requested";

/**
 * The kinds of lines.
 * @category Lines
 * @since 0.1.0
 */
export const lineKinds: readonly LineKind[] = ["self", "joint", "requested"];

/**
 * A line: one project in one plan.
 * @category Lines
 * @since 0.1.0
 */
export interface PlanLine {
  /** Its id, unique among all lines rolled up together. */
  readonly id: string;
  /** The id of the plan it is written in. */
  readonly plan: string;
  /** What the project is called. */
  readonly title: string;
  /** Who carries it out. */
  readonly kind: LineKind;
  /** The book of the plan it is written in. */
  readonly ledger: LedgerName;
  /**
   * The places it is for, by their codes. A project for several places is one project. They are kept as written, and no
   * amount is added up by them: `safeParsePlaceCode` says which is a code.
   */
  readonly places: readonly string[];
  /** Who is to carry it out, where it says. */
  readonly owner?: string;
  /** Who bears which part; none unless it is joint. */
  readonly partners: readonly Partner[];
  /** What it asks for in each fiscal year: `null` is no allocation, 0 is zero. */
  readonly amounts: readonly {
    /** The fiscal year. */
    readonly fiscalYear: FiscalYear;
    /** The money in satang; `null` is no allocation. */
    readonly satang: Satang | null;
  }[];
}

/**
 * An amount in baht, held in satang; "-" is zero and an empty cell is no allocation.
 * @category Lines
 * @since 0.1.0
 */
export interface AmountSpec extends DecimalSpec {
  /** Two decimals: satang. */
  readonly decimals: 2;
  /** An empty cell is no allocation that year. */
  readonly optional: true;
}

/**
 * A text that a line may lack.
 * @category Lines
 * @since 0.1.0
 */
export interface OptionalTextSpec extends TextSpec {
  /** The cell may be empty. */
  readonly optional: true;
}

/**
 * A whole number that a line may lack.
 * @category Lines
 * @since 0.1.0
 */
export interface OptionalIntegerSpec extends IntegerSpec {
  /** The cell may be empty. */
  readonly optional: true;
}

/**
 * A word that a line may lack.
 * @category Lines
 * @since 0.1.0
 */
export interface OptionalChoiceSpec<Choice extends string> extends ChoiceSpec<Choice> {
  /** The cell may be empty. */
  readonly optional: true;
}

/**
 * The columns of plan lines. A spreadsheet with these headings is read straight into a table; lists in a cell are parted by
 * ";", and partners are written "residents=1/10; pao=9/10".
 * @category Lines
 * @since 0.1.0
 */
export type PlanLineSchema = {
  /** The id of the line. */
  readonly id: TextSpec;
  /** The id of the plan it is written in. */
  readonly plan: TextSpec;
  /** What the project is called. */
  readonly title: TextSpec;
  /** Who carries it out. */
  readonly kind: ChoiceSpec<LineKind>;
  /** The book it is written in; its plan's own unless told. */
  readonly ledger: OptionalChoiceSpec<LedgerName>;
  /** The codes of its places. */
  readonly places: OptionalTextSpec;
  /** Who is to carry it out. */
  readonly owner: OptionalTextSpec;
  /** Partners and their parts. */
  readonly partners: OptionalTextSpec;
  /** Where the money comes from, as written. */
  readonly funding: OptionalTextSpec;
  /** Its strategy or development issue. */
  readonly strategy: OptionalTextSpec;
  /** Its tactic. */
  readonly tactic: OptionalTextSpec;
  /** Its programme (แผนงาน). */
  readonly programme: OptionalTextSpec;
  /** The dimension of development it serves. */
  readonly dimension: OptionalTextSpec;
  /** The ids of the needs it answers. */
  readonly needs: OptionalTextSpec;
  /** The forum that ranked it. */
  readonly forum: OptionalTextSpec;
  /** Its rank in that forum, which means nothing in another. */
  readonly rank: OptionalIntegerSpec;
  /** The votes it had there. */
  readonly votes: OptionalIntegerSpec;
} & {
  /** What it asks for in a fiscal year. */
  readonly [year: `fy${number}`]: AmountSpec;
};

/**
 * A table of plan lines.
 * @category Lines
 * @since 0.1.0
 */
export type PlanLines = Table<PlanLineSchema>;

/**
 * The columns of plan lines for a window of fiscal years.
 * @param window - The first and the last fiscal year; a column `fy2566` stands for each.
 * @throws a RangeError when the window ends before it begins or is longer than 50 years.
 * @category Lines
 * @since 0.1.0
 * @example Baht in the cells, satang in the column
 * ```ts
 * import { parseFiscalYear } from "chumchon/calendar";
 * import { planLineSchema } from "chumchon/plans";
 * import { tableOf } from "chumchon/tables";
 * const schema = planLineSchema({ first: parseFiscalYear(2566), last: parseFiscalYear(2567) });
 * const lines = tableOf(schema, [
 *   { id: "8-3", plan: "village 8", title: "ถนนคอนกรีต", kind: "requested", fy2566: "350,000", fy2567: "" },
 * ]);
 * lines.columns.fy2566?.values[0]; // => 35_000_000
 * lines.length; // => 1
 * ```
 */
export function planLineSchema(window: PlanWindow): PlanLineSchema {
  const { first, last } = window;
  if (!(last >= first && last - first < 50))
    throw new RangeError(`window: 1 to 50 years were expected, got ${first}–${last}`);
  const years: Record<`fy${number}`, AmountSpec> = {};
  for (let year: number = first; year <= last; year++) {
    years[`fy${year}`] = {
      kind: "decimal",
      decimals: 2,
      optional: true,
      least: 0,
      dash: "zero",
      title: { th: `งบประมาณ ${year} (บาท)`, en: `Amount ${year} (baht)` },
      aliases: [`budget${year}`, `งบประมาณ ${year}`, `${year}`],
    };
  }
  return {
    id: { kind: "text", title: { th: "รหัสโครงการ", en: "Line" } },
    plan: { kind: "text", title: { th: "แผน", en: "Plan" } },
    title: { kind: "text", title: { th: "โครงการ", en: "Project" }, aliases: ["name", "ชื่อโครงการ"] },
    kind: { kind: "choice", choices: lineKinds, title: { th: "ลักษณะ", en: "Kind" } },
    ledger: { kind: "choice", optional: true, choices: ledgerNames, title: { th: "บัญชี", en: "Book" } },
    places: optionalText("พื้นที่", "Places"),
    owner: optionalText("หน่วยงานรับผิดชอบ", "Responsible unit"),
    partners: optionalText("ผู้ร่วมดำเนินการ", "Partners"),
    funding: optionalText("แหล่งงบประมาณ", "Funding"),
    strategy: optionalText("ยุทธศาสตร์", "Strategy"),
    tactic: optionalText("กลยุทธ์", "Tactic"),
    programme: optionalText("แผนงาน", "Programme"),
    dimension: optionalText("ด้าน", "Dimension"),
    needs: optionalText("ความต้องการ", "Needs"),
    forum: optionalText("เวทีประชาคม", "Forum"),
    rank: { kind: "integer", optional: true, least: 1, title: { th: "ลำดับ", en: "Rank" } },
    votes: { kind: "integer", optional: true, least: 0, title: { th: "คะแนนเสียง", en: "Votes" } },
    ...years,
  } as PlanLineSchema;
}

function optionalText(th: string, en: string): OptionalTextSpec {
  return { kind: "text", optional: true, title: { th, en } };
}

/** The fiscal years of the columns, the first first. */
export function yearsOf({ schema }: PlanLines): readonly FiscalYear[] {
  const names = Object.keys(schema).flatMap((name) => /^fy(\d{4})$/.exec(name)?.[1] ?? []);
  return names.map((year) => Number(year) as FiscalYear).sort((a, b) => a - b);
}

import type { FiscalYear } from "../calendar/index.js";

/**
 * The five books of a plan, never added to one another unless somebody asks: its own projects (ผ.02), those taken from village
 * and community plans (ผ.02/1), those beyond its capacity (ผ.02/2), equipment (ผ.03), and grants to others (อุดหนุน).
 * @category Accounts
 * @since 0.1.0
 */
export type LedgerName = "own" | "fromCommunities" | "beyondCapacity" | "equipment" | "grants";

/**
 * The names of the five books.
 * @category Accounts
 * @since 0.1.0
 */
export const ledgerNames: readonly LedgerName[] = ["own", "fromCommunities", "beyondCapacity", "equipment", "grants"];

/**
 * How a request stands in a plan: not decided, adopted, returned, or removed as a duplicate.
 * @category Accounts
 * @since 0.1.0
 */
export type Standing = "notDecided" | "adopted" | "returned" | "duplicate";

/**
 * The ways a request can stand; the first is where everything arrives.
 * @category Accounts
 * @since 0.1.0
 */
export const standings: readonly Standing[] = ["notDecided", "adopted", "returned", "duplicate"];

/**
 * An account: what stands in one book of one plan, in one way, for one fiscal year.
 * @category Accounts
 * @since 0.1.0
 */
export interface Account {
  /** The id of the plan. */
  readonly plan: string;
  /** The book. */
  readonly ledger: LedgerName;
  /** How the request stands there. */
  readonly standing: Standing;
  /** The fiscal year; `null` where the request names none. */
  readonly fiscalYear: FiscalYear | null;
}

/** An account by numbers: of its plan, book, standing and year, the year 0 being none. */
export interface AccountNumbers {
  readonly plan: number;
  readonly ledger: number;
  readonly standing: number;
  readonly year: number;
}

/** One whole number for an account; years are the number of fiscal years, and one for none. */
export function accountNumber(plan: number, ledger: number, standing: number, year: number, years: number): number {
  return ((plan * ledgerNames.length + ledger) * standings.length + standing) * years + year;
}

/** The account a whole number stands for. */
export function accountNumbers(account: number, years: number): AccountNumbers {
  const standing = Math.floor(account / years);
  const ledger = Math.floor(standing / standings.length);
  return {
    plan: Math.floor(ledger / ledgerNames.length),
    ledger: ledger % ledgerNames.length,
    standing: standing % standings.length,
    year: account % years,
  };
}

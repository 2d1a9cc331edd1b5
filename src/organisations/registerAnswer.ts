import type { CivilDate } from "../calendar/index.js";
import type { AuthorityRegister } from "./authorityRegister.js";
import type { RegisterNotice } from "./registerProblems.js";

/**
 * What a register answers: what was found, and what must be known of the list before it is relied on.
 * @category Registers
 * @since 0.1.0
 */
export interface RegisterAnswer<T> {
  /** What the list says; empty where it says nothing. */
  readonly found: readonly T[];
  /** That the day is later than the list, and what is known to have changed in between; empty where the list covers the day. */
  readonly notices: readonly RegisterNotice[];
}

/**
 * What must be known before a register is relied on for a day: that its edition is earlier, and which known changes it
 * cannot have.
 * @category Registers
 * @since 0.1.0
 * @example A list of 2022, asked about the day of the 296 upgrades
 * ```ts
 * import { parseCivilDate } from "chumchon/calendar";
 * import { registerNoticesOf, knownChanges } from "chumchon/organisations";
 * const list = { edition: parseCivilDate("2022-08-31"), knownChanges };
 * registerNoticesOf(list, parseCivilDate("2025-11-27")).map(({ code }) => code);
 * // => ["organisations.register.laterThanEdition"]
 * registerNoticesOf(list, parseCivilDate("2025-11-28")).map(({ code }) => code);
 * // => ["organisations.register.laterThanEdition", "organisations.register.knownChange"]
 * ```
 */
export function registerNoticesOf(
  { edition, knownChanges }: Pick<AuthorityRegister, "edition" | "knownChanges">,
  asOf: CivilDate,
): readonly RegisterNotice[] {
  if (asOf <= edition) return [];
  const at = { path: [], edition, asOf };
  const missed = knownChanges.filter(({ effective }) => edition < effective && effective <= asOf);
  return [
    { code: "organisations.register.laterThanEdition", ...at },
    ...missed.map(({ id, effective, title }) => {
      return { code: "organisations.register.knownChange", ...at, change: id, effective, title } as const;
    }),
  ];
}

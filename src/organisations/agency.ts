import type { Citation, LocalizedText } from "../kernel/index.js";

/**
 * The four agencies that signed the memorandum of 8 September 2559, by their usual English initials.
 * @category Agencies
 * @since 0.1.0
 */
export type AgencyId = "cdd" | "dla" | "codi" | "thaihealth";

/**
 * What an agency says it is for: its vision, a mission, a strategy, or what it puts first in 2559.
 * @category Agencies
 * @since 0.1.0
 */
export interface AgencyStatement {
  /** Which kind of statement it is. */
  readonly kind: "vision" | "mission" | "strategy" | "focus";
  /** The statement; the Thai words are those of the source, the English ones are ours. */
  readonly text: LocalizedText;
}

/**
 * An agency of the memorandum, and what the report of its signing says of it.
 * @category Agencies
 * @since 0.1.0
 */
export interface Agency<Id extends AgencyId = AgencyId> {
  /** Its id. */
  readonly id: Id;
  /** Its name. */
  readonly title: LocalizedText;
  /** Its short name, where one is in use. */
  readonly shortTitle?: LocalizedText;
  /** The ministry it belongs to; an independent fund has none. */
  readonly ministry?: LocalizedText;
  /** Its vision, missions, strategy and focus, in the order of the source. */
  readonly statements: readonly AgencyStatement[];
  /** Where all this was read. */
  readonly citation: Citation;
}

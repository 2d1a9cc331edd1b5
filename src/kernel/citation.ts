import type { LocalizedText } from "./localizedText.js";

/**
 * How far a fact can be trusted: `official` was read in the official document, `secondary` in a document that reports
 * it, `unverified` in neither. `own` is no fact about anyone else: a proposal or a decision of the source that is named, for
 * which there is nothing to look up.
 * @category Sources
 * @since 0.1.0
 */
export type Evidence = "official" | "secondary" | "unverified" | "own";

/**
 * Where a rule, a figure or a text comes from.
 * @category Sources
 * @since 0.1.0
 */
export interface Citation {
  /** The document: its title, and who published it. */
  readonly source: LocalizedText;
  /** How far the fact can be trusted. */
  readonly evidence: Evidence;
  /** Where in the document: article, page, table, version. */
  readonly locator?: string;
  /** Where the document was read. */
  readonly url?: string;
  /** The day the document bears, as an ISO date. */
  readonly date?: string;
  /** What a reader must know before relying on it. */
  readonly note?: LocalizedText;
}

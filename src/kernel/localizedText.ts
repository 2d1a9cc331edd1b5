/**
 * A text in the two languages of the library. Thai is the language of record, English stands beside it.
 * @category Text
 * @since 0.1.0
 */
export interface LocalizedText {
  /** The text in Thai. */
  readonly th: string;
  /** The text in English. */
  readonly en: string;
}

/**
 * A language the library writes.
 * @category Text
 * @since 0.1.0
 */
export type Language = keyof LocalizedText;

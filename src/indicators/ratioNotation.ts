/**
 * How a definition writes an exact number: "1/3", "0.25" or 0.25. A JSON number means its shortest decimal.
 * @category Composites
 * @since 0.1.0
 */
export type RatioNotation = string | number;

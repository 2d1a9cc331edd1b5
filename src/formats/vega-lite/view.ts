import type { LocalizedText } from "../../kernel/index.js";

/**
 * A picture of a table, as data: bars of shares, a map of points, or a flow of money.
 * @category Pictures
 * @since 0.1.0
 */
export type VegaLiteView = BarsView | PointsView | FlowView;

/**
 * A bar for each row: a share, with the counts it is made of written beside it.
 * @category Pictures
 * @since 0.1.0
 */
export interface BarsView {
  /** Names the picture. */
  readonly kind: "bars";
  /** What the picture shows; the Thai stands first, the English below it. */
  readonly title: LocalizedText;
  /** The text column that names each bar. */
  readonly label: string;
  /** The column of whole numbers counted, such as those who pass. */
  readonly numerator: string;
  /** The column of whole numbers of all. A row with none of them has no bar. */
  readonly denominator: string;
}

/**
 * A point on the map for each row.
 * @category Pictures
 * @since 0.1.0
 */
export interface PointsView {
  /** Names the picture. */
  readonly kind: "points";
  /** What the picture shows. */
  readonly title: LocalizedText;
  /** The text column that names each point. */
  readonly label: string;
  /** The column of degrees east. */
  readonly longitude: string;
  /** The column of degrees north. */
  readonly latitude: string;
  /** The column of numbers that makes points larger; absent for points of one size. */
  readonly value?: string;
}

/**
 * A band for each row, from where money comes to where it goes, as broad as the money is much.
 * @category Pictures
 * @since 0.1.0
 */
export interface FlowView {
  /** Names the picture. */
  readonly kind: "flow";
  /** What the picture shows. */
  readonly title: LocalizedText;
  /** The text column that names where it comes from. */
  readonly from: string;
  /** The text column that names where it goes. */
  readonly to: string;
  /** The column of amounts, whole or decimal. */
  readonly amount: string;
}

import type { Ratio } from "../amounts/index.js";
import type { Aggregate, Composite } from "../indicators/index.js";
import type { LocalizedText } from "../kernel/index.js";
import type { ScoringProblem } from "./problems.js";

/**
 * What a part does for the node above it. Of an arithmetic mean, and of a sum, the summands add up to the score, exactly. Of a
 * geometric mean nothing adds up: the factors multiply to the score, each snapped to 50 digits.
 * @category Reasons
 * @since 0.1.0
 */
export type Contribution =
  | {
      /** It is added. */
      readonly kind: "summand";
      /** Weight times score, in a sum the points earned. */
      readonly amount: Ratio;
    }
  | {
      /** It is multiplied. */
      readonly kind: "factor";
      /** The score to the power of the weight. */
      readonly factor: Ratio;
    };

/**
 * An item or dimension within the node above it: from its value to what it contributes.
 * @category Reasons
 * @since 0.1.0
 */
export interface ExplainedPart {
  /** The id of the item or node. */
  readonly id: string;
  /** Its name. */
  readonly title: LocalizedText;
  /** Whether it is measured, or made of other parts. */
  readonly kind: "item" | "node";
  /** The value of an item as the table of units shows it; absent for a node, and where there is none. */
  readonly value?: string;
  /** What the value of an item is measured in. */
  readonly unit?: LocalizedText;
  /** On which side of the goalposts the value of an item lies; absent where it lies between them. */
  readonly outside?: "below" | "above";
  /** Its exact score, its own or the one that stands in; absent where there is none. */
  readonly score?: Ratio;
  /** Whether its own score counts; or, where it has none, another stands in, it is left out, or the node is refused a score. */
  readonly treatment: "counted" | "stoodIn" | "leftOut" | "refused";
  /** The weight it has after parts were left out; those of a node with a score add up to 1, those of a sum to its weights. */
  readonly weight: Ratio;
  /** What it does for the node; absent where the node has no score or is not divided, or the part was left out. */
  readonly contribution?: Contribution;
  /** Why it has no score of its own. */
  readonly reason?: ScoringProblem;
}

/**
 * A dimension or the index: which mean of which parts.
 * @category Reasons
 * @since 0.1.0
 */
export interface ExplainedNode {
  /** The node's id. */
  readonly id: string;
  /** Its name. */
  readonly title: LocalizedText;
  /** What it makes of its parts. */
  readonly aggregate: Aggregate;
  /** Its exact score; absent where it has none. */
  readonly score?: Ratio;
  /** Why it has no score. */
  readonly reason?: ScoringProblem;
  /** Why nothing is said of what each part contributes: the score is neither a sum nor a product of such. */
  readonly undivided?: ScoringProblem;
  /** Its parts, in the order of the definition. */
  readonly parts: readonly ExplainedPart[];
}

/**
 * The reasons for one unit's score, step by step, in exact numbers.
 * @category Reasons
 * @since 0.1.0
 */
export interface Explanation {
  /** The definition. */
  readonly composite: Composite;
  /** The unit's name, empty where it has none. */
  readonly unit: string;
  /** Its row in the table of units. */
  readonly row: number;
  /** The score as the table shows it, "0.800"; absent where there is none. */
  readonly score?: string;
  /** The rank, and how many units share it; absent where there is no score. */
  readonly rank?: number;
  /** How many units share the rank, the unit itself counted. */
  readonly tied?: number;
  /** How many units have a rank. */
  readonly ranked: number;
  /** Why there is no score. */
  readonly reason?: ScoringProblem;
  /** The index first, then the nodes below it in the order of the definition. */
  readonly nodes: readonly ExplainedNode[];
}

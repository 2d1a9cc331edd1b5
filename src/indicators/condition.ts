/**
 * Ages from one to another, in completed years or months on the day of the survey; both ends belong to it.
 * @remarks 15 to 59 years is `{ in: "years", least: 15, most: 59 }`: the day before the sixtieth birthday still counts.
 * @category Rules
 * @since 0.1.0
 */
export interface AgeWindow {
  /** What ages are counted in. */
  readonly in: "years" | "months";
  /** The lowest age; from birth unless told. */
  readonly least?: number;
  /** The highest age; without end unless told. */
  readonly most?: number;
}

/**
 * Something that holds of a household or person or does not: it narrows a base population or chooses between rules.
 * @category Rules
 * @since 0.1.0
 */
export type Condition =
  | {
      /** The answer to a question is yes, or is no. */
      readonly kind: "answer";
      /** The question. */
      readonly question: string;
      /** The answer that is wanted. */
      readonly is: boolean;
    }
  | {
      /** The person is of an age. */
      readonly kind: "age";
      /** The ages. */
      readonly age: AgeWindow;
    }
  | {
      /** The household has so many members or more. */
      readonly kind: "members";
      /** How many. */
      readonly least: number;
    };

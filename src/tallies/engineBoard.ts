import type { Ratio } from "../amounts/index.js";

/** As many persons as an integer has bits are asked at once. */
export const personsAtOnce = 32;

/**
 * What is known of one record, and of up to 32 of its members at a time. Each statement, an answer or what follows from
 * answers, has a slot; in it a bit for each member says that it holds, or that it does not. Where neither is set it is not known.
 * What is said of the household is said of each member.
 */
export interface EngineBoard {
  /** For each slot of whom the statement holds. A number holds where it was answered. */
  readonly yes: Int32Array;
  /** For each slot of whom it does not. */
  readonly no: Int32Array;
  /** For each slot for whom it cannot be asked, because there is nothing to divide by. */
  readonly never: Int32Array;
  /** For each reason but "not asked", and each question, of whom it was given. */
  readonly reasons: readonly Int32Array[];
  /** Was any reason given? */
  hasReasons: boolean;
  /** For each question of numbers and each person the number in hundredths, or NaN. */
  readonly hundredths: Float64Array;
  /** In its place the exact number, where it is not whole in hundredths. */
  readonly exact: (Ratio | undefined)[];
  /** For each person the least and the highest age in completed months that is possible. */
  readonly youngest: Int32Array;
  readonly oldest: Int32Array;
  /** How many persons are on the board, a bit for each of them, and how many members the household has. */
  persons: number;
  present: number;
  members: number;
}

/** Higher than any age in months. */
export const noHighestAge = 0x3fffffff;

/** An empty board. */
export function createBoard(slots: number, questions: number, numbers: number): EngineBoard {
  return {
    yes: new Int32Array(slots),
    no: new Int32Array(slots),
    never: new Int32Array(slots),
    reasons: [new Int32Array(questions), new Int32Array(questions), new Int32Array(questions)],
    hasReasons: false,
    hundredths: new Float64Array(numbers * personsAtOnce),
    exact: [],
    youngest: new Int32Array(personsAtOnce),
    oldest: new Int32Array(personsAtOnce),
    persons: 0,
    present: 1,
    members: 0,
  };
}

/** Takes the answers of slots off the board. */
export function wipe(board: EngineBoard, from: number, to: number): void {
  board.yes.fill(0, from, to);
  board.no.fill(0, from, to);
  if (!board.hasReasons) return;
  for (const given of board.reasons) given.fill(0, from, to);
}

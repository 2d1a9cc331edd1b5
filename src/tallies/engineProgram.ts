import { type EngineBoard, noHighestAge } from "./engineBoard.js";
import { type CompiledMeasure, type Line, orderOf } from "./engineMeasure.js";

/** The operations of a program; each writes one slot. */
export const operation = {
  /** All of some slots hold and none of others: out, how many, how many, the slots. */
  all: 0,
  /** One of the slots holds: out, how many, the slots. */
  any: 1,
  /** So many hold: out, least, how many, the slots. */
  atLeast: 2,
  /** By one slot where a condition holds, by another where it does not: out, condition, met, unmet. */
  branch: 3,
  /** The age in months is between two: out, least, most. */
  age: 4,
  /** The household has so many members: out, least. */
  members: 5,
  /** A number stands to a line as it should: out, which of the tests. */
  test: 6,
} as const;

/** A number got by a measure, and which orders to lines pass. */
export interface NumberTest {
  readonly measure: CompiledMeasure;
  readonly lines: readonly Line[];
  /** Does the value pass, whose order to each line this tells? */
  readonly passes: (orderTo: (line: number) => number) => boolean;
  /** For a test against one line, from which order on it passes: -1, 0 or 1 times the order must be above this. */
  readonly simple: { readonly sign: 1 | -1; readonly orEqual: boolean } | undefined;
}

/** What follows from answers, step by step. */
export interface Program {
  readonly code: Int32Array;
  readonly tests: readonly NumberTest[];
}

/** Runs a program over the persons on a board. Every statement is looked at for all of them at once, a bit for each. */
export function runProgram({ code, tests }: Program, board: EngineBoard): void {
  const { yes, no, never } = board;
  let at = 0;
  while (at < code.length) {
    const what = code[at] as number;
    const out = code[at + 1] as number;
    let [holds, fails, none] = [0, 0, 0];
    switch (what) {
      case operation.all: {
        holds = -1;
        const first = at + 4;
        const middle = first + (code[at + 2] as number);
        at = middle + (code[at + 3] as number);
        for (let index = first; index < middle; index++) {
          const slot = code[index] as number;
          holds &= yes[slot] as number;
          fails |= no[slot] as number;
        }
        for (let index = middle; index < at; index++) {
          const slot = code[index] as number;
          holds &= no[slot] as number;
          fails |= yes[slot] as number;
        }
        break;
      }
      case operation.any: {
        let open = 0;
        none = -1;
        const first = at + 3;
        at = first + (code[at + 2] as number);
        for (let index = first; index < at; index++) {
          const slot = code[index] as number;
          holds |= yes[slot] as number;
          open |= ~((no[slot] as number) | (never[slot] as number));
          none &= never[slot] as number;
        }
        // Parts that cannot be asked say nothing; where none can be, nor can the whole.
        fails = ~(open | holds | none);
        break;
      }
      case operation.branch: {
        const [condition, met, unmet] = [code[at + 2] as number, code[at + 3] as number, code[at + 4] as number];
        const [is, isNot] = [yes[condition] as number, no[condition] as number];
        holds = chosen(is, isNot, yes[met] as number, yes[unmet] as number);
        fails = chosen(is, isNot, no[met] as number, no[unmet] as number);
        none = chosen(is, isNot, never[met] as number, never[unmet] as number);
        at += 5;
        break;
      }
      case operation.atLeast: {
        const first = at + 4;
        const [least, count] = [code[at + 2] as number, code[at + 3] as number];
        at = first + count;
        const persons = board.persons || 1;
        for (let person = 0; person < persons; person++) {
          let [met, unmet] = [0, 0];
          for (let index = first; index < at; index++) {
            met += ((yes[code[index] as number] as number) >>> person) & 1;
            unmet += ((no[code[index] as number] as number) >>> person) & 1;
          }
          if (met >= least) holds |= 1 << person;
          else if (count - unmet < least) fails |= 1 << person;
        }
        break;
      }
      case operation.age: {
        const [least, most] = [code[at + 2] as number, code[at + 3] as number];
        const { youngest, oldest, persons } = board;
        for (let person = 0; person < persons; person++) {
          const [from, to] = [youngest[person] as number, oldest[person] as number];
          if (from >= least && to <= most) holds |= 1 << person;
          else if (to < least || from > most) fails |= 1 << person;
        }
        at += 4;
        break;
      }
      case operation.members: {
        if (board.members >= (code[at + 2] as number)) holds = -1;
        else fails = -1;
        at += 3;
        break;
      }
      default: {
        const test = tests[code[at + 2] as number] as NumberTest;
        const { slots, isShared, isZeroNever } = test.measure;
        let answered = -1;
        for (const slot of slots) answered &= yes[slot] as number;
        if (isShared && answered !== 0) {
          const passed = doesPass(test, board, 0);
          if (passed === undefined) none = isZeroNever ? -1 : 0;
          else if (passed) holds = -1;
          else fails = -1;
        } else if (answered !== 0) {
          const { persons } = board;
          for (let person = 0; person < persons; person++) {
            if (((answered >>> person) & 1) === 0) continue;
            const passed = doesPass(test, board, person);
            if (passed === undefined) none |= isZeroNever ? 1 << person : 0;
            else if (passed) holds |= 1 << person;
            else fails |= 1 << person;
          }
        }
        at += 3;
      }
    }
    yes[out] = holds;
    no[out] = fails;
    never[out] = none;
  }
}

/** The highest age of a window without one. */
export const endless: number = noHighestAge;

/** What a branch gives: by its condition, and where that is not known, what both ways agree on. */
function chosen(is: number, isNot: number, met: number, unmet: number): number {
  return (is & met) | (isNot & unmet) | (met & unmet);
}

/** Does a person pass? Nothing where the value would divide by 0. */
function doesPass(
  { measure, lines, passes, simple }: NumberTest,
  board: EngineBoard,
  person: number,
): boolean | undefined {
  if (simple !== undefined) {
    const order = orderOf(measure, board, person, lines[0] as Line) * simple.sign;
    return Number.isNaN(order) ? undefined : order > 0 || (order === 0 && simple.orEqual);
  }
  const orders = lines.map((line) => orderOf(measure, board, person, line));
  return orders.some(Number.isNaN) ? undefined : passes((line) => orders[line] as number);
}

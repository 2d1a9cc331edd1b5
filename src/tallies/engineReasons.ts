import type { MissingReason } from "../indicators/index.js";
import type { EngineBoard } from "./engineBoard.js";
import type { Compiler } from "./engineCompile.js";
import { type NumberTest, operation } from "./engineProgram.js";

/**
 * The reasons for which an answer is missing, in the order of their numbers, which is the order in which they are told where there
 * are several: an answer that is there and cannot be read, then one that was refused, then one nobody asked for, then nobody
 * there to ask. So a reason does not depend on who or what comes first.
 */
export const missingReasons: readonly MissingReason[] = ["unreadable", "refused", "notAsked", "notSurveyed"];

const [unreadable, refused, notAsked, notSurveyed] = [1, 2, 3, 4];

/** Why a statement about a person is not known: 1 + the position in {@link missingReasons}; 0 where it is known. */
export function reasonAt(
  slot: number,
  person: number,
  compiler: Compiler,
  tests: readonly NumberTest[],
  board: EngineBoard,
): number {
  if (isKnown(slot, person, board)) return 0;
  const step = compiler.stepOf(slot);
  const tell = (slots: readonly number[]): number => {
    const reasons = slots.map((part) => reasonAt(part, person, compiler, tests, board)).filter((reason) => reason > 0);
    return reasons.length === 0 ? notAsked : Math.min(...reasons);
  };
  if (step === undefined) return reasonOfQuestion(slot, person, board);
  const [what, , first = 0, second = 0, ...rest] = step;
  switch (what) {
    case operation.all:
    case operation.atLeast:
      return tell(rest);
    case operation.any:
      return tell([second, ...rest]);
    case operation.branch:
      return tell(
        bit(board.yes[first], person) ? [second] : bit(board.no[first], person) ? rest : [first, second, ...rest],
      );
    case operation.test:
      return tell(tests[first]?.measure.slots ?? []);
    default:
      return notAsked;
  }
}

function reasonOfQuestion(slot: number, person: number, { reasons: [first, second, third] }: EngineBoard): number {
  if (bit(first?.[slot], person)) return unreadable;
  if (bit(second?.[slot], person)) return refused;
  return bit(third?.[slot], person) ? notSurveyed : notAsked;
}

function isKnown(slot: number, person: number, { yes, no, never }: EngineBoard): boolean {
  return bit(yes[slot], person) || bit(no[slot], person) || bit(never[slot], person);
}

function bit(bits: number | undefined, person: number): boolean {
  return (((bits ?? 0) >>> person) & 1) === 1;
}

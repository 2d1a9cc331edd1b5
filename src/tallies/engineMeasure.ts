import {
  compareRatio,
  divideRatio,
  multiplyRatio,
  parseRatio,
  type Ratio,
  ratioOf,
  sumRatios,
} from "../amounts/index.js";
import type { Measure } from "../indicators/index.js";
import { type EngineBoard, personsAtOnce } from "./engineBoard.js";
import type { SlottedQuestion, SlottedQuestions } from "./engineQuestions.js";

/** A question whose number is taken so many times. */
export interface Term {
  readonly slotted: SlottedQuestion;
  readonly weight: Ratio;
}

/** A measure as one sum over another, times a factor: all that measures are. */
export interface CompiledMeasure {
  readonly above: readonly Term[];
  /** The terms that divide; the members of the household; or nothing. */
  readonly below: readonly Term[] | "members" | "nothing";
  readonly factor: Ratio;
  /** The numbers above and below the line on the board, one after another: where each begins, and 1 where it is of persons. */
  readonly numbersAbove: Int32Array;
  readonly numbersBelow: Int32Array;
  /** The weights above the line in whole numbers; NaN where they are too large. */
  readonly weights: Float64Array;
  /** By how much that makes the sum above too large. */
  readonly scale: bigint;
  /** Every slot that must be answered. */
  readonly slots: readonly number[];
  /** Where the divisor is 0: nobody to serve, or nobody who voted. */
  readonly isZeroNever: boolean;
  /** Is it of the household alone, the same for each of its members? */
  readonly isShared: boolean;
}

/** A number a measure is held against, ready to be multiplied out. */
export interface Line {
  readonly value: Ratio;
  /** The sum above times the first stands to the sum below times the second; NaN where they are too large for floats. */
  readonly timesAbove: number;
  readonly timesBelow: number;
}

const safe = 2 ** 53;

/** Brings a measure into that form. */
export function compileMeasure(measure: Measure, { byId }: SlottedQuestions): CompiledMeasure {
  const term = (id: string, weight: Ratio = ratioOf(1)): Term => {
    const slotted = byId.get(id);
    if (slotted === undefined || slotted.number < 0)
      throw new RangeError(`set: a question ${id} of numbers was expected; check it with checkIndicatorSet`);
    return { slotted, weight };
  };
  const whole = (above: readonly Term[], below: CompiledMeasure["below"], factor = ratioOf(1)): CompiledMeasure => {
    const divisors = typeof below === "string" ? [] : below;
    const terms = [...above, ...divisors];
    const scale = above.reduce((product, { weight }) => product * weight.denominator, 1n);
    return {
      above,
      below,
      factor,
      numbersAbove: placesOf(above),
      numbersBelow: placesOf(divisors),
      weights: Float64Array.from(above, ({ weight }) => safeNumber((weight.numerator * scale) / weight.denominator)),
      scale,
      slots: terms.map(({ slotted }) => slotted.slot),
      isZeroNever: measure.kind === "rate",
      isShared: terms.every(({ slotted }) => !slotted.isOfPersons),
    };
  };
  switch (measure.kind) {
    case "answer":
      return whole([term(measure.question)], "nothing");
    case "perMember":
      return whole(
        measure.sumOf.map((id) => term(id)),
        "members",
      );
    case "rate":
      return whole(
        measure.sumOf.map((id) => term(id)),
        measure.over.map((id) => term(id)),
        parseRatio(measure.per),
      );
    case "meanVote":
      return whole(
        measure.votes.map(({ question, level }) => term(question, parseRatio(level))),
        measure.votes.map(({ question }) => term(question)),
      );
    case "points": {
      const counted = measure.items.filter(({ isCounted }) => isCounted !== false);
      const most = sumRatios(counted.map((item) => parseRatio(item.most)));
      if (most.numerator === 0n)
        throw new RangeError("set: points that count were expected; check it with checkIndicatorSet");
      return whole(
        counted.map(({ question }) => term(question)),
        "nothing",
        divideRatio(parseRatio(measure.outOf), most),
      );
    }
  }
}

/** Makes a line ready for a measure. */
export function lineOf(value: Ratio, { below, factor, scale }: CompiledMeasure): Line {
  // above × factor ÷ below against value, multiplied out: above × a against below × b. The sums are in hundredths.
  const a = factor.numerator * value.denominator;
  const b = factor.denominator * scale * value.numerator * (typeof below === "string" ? 100n : 1n);
  return { value, timesAbove: safeNumber(a), timesBelow: safeNumber(b) };
}

/**
 * How the value of a measure for a person on the board stands to a line: below 0, 0, above 0; NaN where it would divide by 0.
 * Whole numbers are multiplied out as floats as long as every step is below 2^53, so that no step is rounded; else exactly.
 */
export function orderOf(measure: CompiledMeasure, board: EngineBoard, person: number, line: Line): number {
  const { numbersAbove, numbersBelow, weights, below } = measure;
  const { hundredths } = board;
  let above = 0;
  for (let term = 0; term < weights.length; term++) {
    const place = (numbersAbove[2 * term] as number) + person * (numbersAbove[2 * term + 1] as number);
    const part = (hundredths[place] as number) * (weights[term] as number);
    above += part;
    if (!(Math.abs(part) < safe && Math.abs(above) < safe)) return exactOrder(measure, board, person, line);
  }
  let divisor = below === "members" ? board.members : 1;
  if (typeof below !== "string") {
    divisor = 0;
    for (let term = 0; term < numbersBelow.length; term += 2) {
      divisor += hundredths[(numbersBelow[term] as number) + person * (numbersBelow[term + 1] as number)] as number;
      if (!(Math.abs(divisor) < safe)) return exactOrder(measure, board, person, line);
    }
  }
  const [left, right] = [above * line.timesAbove, divisor * line.timesBelow];
  if (!(divisor > 0 && Math.abs(left) < safe && Math.abs(right) < safe))
    return exactOrder(measure, board, person, line);
  return left - right;
}

/** The exact value of a measure for a person on the board; nothing where it would divide by 0. All of it must be answered. */
export function exactValueOf(measure: CompiledMeasure, board: EngineBoard, person: number): Ratio | undefined {
  const sum = (terms: readonly Term[]): Ratio =>
    sumRatios(terms.map(({ slotted, weight }) => multiplyRatio(numberAt(board, slotted, person), weight)));
  const { below } = measure;
  const divisor = below === "nothing" ? ratioOf(1) : below === "members" ? ratioOf(board.members) : sum(below);
  if (divisor.numerator === 0n) return undefined;
  return divideRatio(multiplyRatio(sum(measure.above), measure.factor), divisor);
}

function exactOrder(measure: CompiledMeasure, board: EngineBoard, person: number, line: Line): number {
  const value = exactValueOf(measure, board, person);
  return value === undefined ? Number.NaN : compareRatio(value, line.value);
}

/** The number a person, or the record, answered. */
export function numberAt(board: EngineBoard, { number, isOfPersons }: SlottedQuestion, person: number): Ratio {
  const place = number * personsAtOnce + (isOfPersons ? person : 0);
  const hundredths = board.hundredths[place] as number;
  return Number.isNaN(hundredths) ? (board.exact[place] as Ratio) : ratioOf(BigInt(hundredths), 100n);
}

function placesOf(terms: readonly Term[]): Int32Array {
  return Int32Array.from(terms.flatMap(({ slotted }) => [slotted.number * personsAtOnce, slotted.isOfPersons ? 1 : 0]));
}

function safeNumber(value: bigint): number {
  return value < BigInt(safe) && value > -BigInt(safe) ? Number(value) : Number.NaN;
}

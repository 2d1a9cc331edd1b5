import type { Measure } from "../measure.js";
import { type Cursor, faultAt, isId, isKeyword, isNext, peek, readId, readNumber, take, takeSign } from "./cursor.js";

/** Does a measure begin here, rather than a question of yes and no or a rule in brackets? */
export function isMeasure({ tokens, at: start }: Cursor): boolean {
  let at = start;
  const isSign = (sign: string): boolean => tokens[at]?.kind === "sign" && tokens[at]?.text === sign;
  const isBracketed = isSign("(");
  if (isBracketed) at += 1;
  if (!isId(tokens[at])) return isKeyword(tokens[start], "meanVote", "points");
  at += 1;
  const isSum = isSign("+");
  while (isSign("+") && isId(tokens[at + 1])) at += 2;
  if (isBracketed && !isSign(")")) return isSum;
  if (isBracketed) at += 1;
  return isSum || isKeyword(tokens[at], ...measuring);
}

const measuring = ["perMember", "per", "percentOf", "atLeast", "moreThan", "atMost", "lessThan", "bands"] as const;

/** A question's number, a sum for each member, a rate, the mean of votes, or points. */
export function readMeasure(cursor: Cursor): Measure | undefined {
  if (take(cursor, "meanVote") !== undefined) return readVotes(cursor);
  if (take(cursor, "points") !== undefined) return readPoints(cursor);
  const sumOf = readSum(cursor);
  if (sumOf === undefined) return undefined;
  if (take(cursor, "perMember") !== undefined) return { kind: "perMember", sumOf };
  if (take(cursor, "percentOf") !== undefined) return rateOf(sumOf, "100", readSum(cursor));
  if (take(cursor, "per") !== undefined) {
    const per = readNumber(cursor);
    if (per === undefined) return undefined;
    if (take(cursor, "of") === undefined)
      return faultAt(cursor, { th: "คำว่า ของ และคำถามที่เป็นตัวหาร", en: "the word of, and what divides" });
    return rateOf(sumOf, per, readSum(cursor));
  }
  const [question, second] = sumOf;
  if (question !== undefined && second === undefined) return { kind: "answer", question };
  return faultAt(cursor, {
    th: "คำว่า ต่อคน หรือ ต่อ 100 ของ … เพราะผลรวมต้องหารด้วยจำนวนหนึ่ง",
    en: "the words per member, or per 100 of …: a sum is divided by something",
  });
}

function rateOf(sumOf: readonly string[], per: string, over: readonly string[] | undefined): Measure | undefined {
  return over === undefined ? undefined : { kind: "rate", sumOf, over, per };
}

function readSum(cursor: Cursor): readonly string[] | undefined {
  const isBracketed = takeSign(cursor, "(") !== undefined;
  const ids: string[] = [];
  do {
    const id = readId(cursor);
    if (id === undefined) return undefined;
    ids.push(id);
  } while (takeSign(cursor, "+") !== undefined);
  return isBracketed && takeSign(cursor, ")") === undefined ? faultAt(cursor, { th: "+ หรือ )", en: "+ or )" }) : ids;
}

/** `v1 = 1, v2 = 2`: each question of votes with the level they are for. */
function readVotes(cursor: Cursor): Measure | undefined {
  const votes = readPairs(cursor);
  return votes && { kind: "meanVote", votes: votes.map(({ question, number }) => ({ question, level: number })) };
}

/** `p1 = 5, trial p2 = 5 out of 100`: each question of points with the most it can give. */
function readPoints(cursor: Cursor): Measure | undefined {
  const items = readPairs(cursor);
  if (items === undefined) return undefined;
  if (take(cursor, "outOf") === undefined)
    return faultAt(cursor, { th: "ข้อถัดไป หรือคำว่า เต็ม แล้วตามด้วยคะแนนเต็ม", en: "the next item, or the words out of" });
  const outOf = readNumber(cursor);
  return outOf === undefined
    ? undefined
    : {
        kind: "points",
        items: items.map(({ question, number, isTrial }) => ({
          question,
          most: number,
          ...(isTrial && { isCounted: false }),
        })),
        outOf,
      };
}

interface Pair {
  readonly question: string;
  readonly number: string;
  readonly isTrial: boolean;
}

function readPairs(cursor: Cursor): readonly Pair[] | undefined {
  const pairs: Pair[] = [];
  do {
    const isTrial = take(cursor, "trial") !== undefined;
    const question = readId(cursor);
    if (question === undefined) return undefined;
    if (takeSign(cursor, "=") === undefined) return faultAt(cursor, { th: "= แล้วตามด้วยจำนวน", en: "= and a number" });
    const number = readNumber(cursor);
    if (number === undefined) return undefined;
    pairs.push({ question, number, isTrial });
  } while (takeSign(cursor, ",") !== undefined || isId(peek(cursor)) || isNext(cursor, "trial"));
  return pairs;
}

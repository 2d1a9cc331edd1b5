import type { Rule } from "../rule.js";
import {
  atEnd,
  type Cursor,
  cursorOf,
  faultAt,
  isId,
  isKeyword,
  isNext,
  peek,
  readId,
  readWhole,
  take,
  takeSign,
} from "./cursor.js";
import { isBands, readBands } from "./readBands.js";
import { readCondition } from "./readBase.js";
import { readIds } from "./readIds.js";
import { isMeasure, readMeasure } from "./readMeasure.js";
import { type RuleSurroundings, readDatedNumbers, readUnit, takeRelation } from "./readValues.js";

/** How deep brackets may nest: as deep as rules may. */
const mostDepth = 16;

/** A rule as a cell words it, or how far it could be read. */
export function readRule(cell: string, surroundings: RuleSurroundings): Rule | Cursor {
  const cursor = cursorOf(cell);
  return atEnd(cursor, readEither(cursor, surroundings, 1)) ?? cursor;
}

/** One rule, or several of which one is enough. */
function readEither(cursor: Cursor, surroundings: RuleSurroundings, depth: number): Rule | undefined {
  if (depth > mostDepth)
    return faultAt(cursor, { th: "วงเล็บซ้อนกันไม่เกิน 16 ชั้น", en: "brackets that nest no deeper than 16 levels" });
  const rules: Rule[] = [];
  do {
    const rule = readPart(cursor, surroundings, depth);
    if (rule === undefined) return undefined;
    rules.push(rule);
  } while (take(cursor, "or") !== undefined);
  const [only, second] = rules;
  return second === undefined ? only : { kind: "either", rules };
}

function readPart(cursor: Cursor, surroundings: RuleSurroundings, depth: number): Rule | undefined {
  if (isMeasure(cursor)) return readMeasured(cursor, surroundings);
  if (takeSign(cursor, "(") !== undefined) {
    const rule = readEither(cursor, surroundings, depth + 1);
    if (rule === undefined) return undefined;
    return takeSign(cursor, ")") === undefined
      ? faultAt(cursor, { th: "คำว่า หรือ หรือเครื่องหมาย )", en: "the word or, or )" })
      : rule;
  }
  if (take(cursor, "if") !== undefined) return readBranch(cursor, surroundings, depth);
  const kind = take(cursor, "allOf", "anyOf", "noneOf", "not") as "allOf" | "anyOf" | "noneOf" | "not" | undefined;
  if (kind === "allOf") return readAllOf(cursor);
  if (kind !== undefined) {
    take(cursor, "item");
    const questions = readIds(cursor);
    return questions && { kind: kind === "not" ? "noneOf" : kind, questions };
  }
  if (take(cursor, "atLeast") !== undefined) return readAtLeast(cursor);
  if (take(cursor, "yes") === undefined && !isId(peek(cursor)))
    return faultAt(cursor, {
      th: "กติกา เช่น ใช่ 6, ครบทุกข้อ 4.1 4.2, ไม่มีเลย 12.1 12.2, อย่างน้อย 2 ข้อ 5.1 5.2 5.3 หรือ 22 >= 38000 บาท",
      en: "a rule such as yes 6, all of 4.1 4.2, none of 12.1 12.2, at least 2 of 5.1 5.2 5.3 or 22 >= 38000 baht",
    });
  const question = readId(cursor);
  if (question === undefined) return undefined;
  if (!isNext(cursor, "and")) return { kind: "yes", question };
  take(cursor, "and");
  const others = readIds(cursor);
  return others && { kind: "allOf", questions: [question, ...others] };
}

/** `all of 4.1 4.2`; a number of items may be said, as in `ครบ 2 ข้อ 4.1 4.2`, and is then held against those that follow. */
function readAllOf(cursor: Cursor): Rule | undefined {
  const isCountSaid = /^\d{1,4}$/.test(peek(cursor)?.text ?? "") && isKeyword(peek(cursor, 1), "item");
  const count = isCountSaid ? readWhole(cursor) : undefined;
  take(cursor, "item");
  const questions = readIds(cursor);
  if (questions === undefined || count === undefined || questions.length === count)
    return questions && { kind: "allOf", questions };
  return faultAt(cursor, { th: `จำนวนข้อเท่าที่บอกไว้ คือ ${count} ข้อ`, en: `as many items as are said: ${count}` });
}

function readAtLeast(cursor: Cursor): Rule | undefined {
  const count = readWhole(cursor);
  if (count === undefined) return undefined;
  take(cursor, "item");
  take(cursor, "of");
  const questions = readIds(cursor);
  return questions && { kind: "atLeast", count, questions };
}

function readBranch(cursor: Cursor, surroundings: RuleSurroundings, depth: number): Rule | undefined {
  const when = readCondition(cursor);
  if (when === undefined) return undefined;
  takeSign(cursor, ",");
  if (take(cursor, "met") === undefined)
    return faultAt(cursor, { th: "คำว่า ให้ใช้ แล้วกติกา", en: "the word then, and a rule" });
  const met = readEither(cursor, surroundings, depth + 1);
  if (met === undefined) return undefined;
  takeSign(cursor, ",");
  if (take(cursor, "unmet") === undefined)
    return faultAt(cursor, { th: "คำว่า มิฉะนั้น แล้วกติกาอีกข้อ", en: "the word else, and the other rule" });
  const unmet = readEither(cursor, surroundings, depth + 1);
  return unmet && { kind: "branch", when, met, unmet };
}

function readMeasured(cursor: Cursor, surroundings: RuleSurroundings): Rule | undefined {
  const measure = readMeasure(cursor);
  if (measure === undefined) return undefined;
  if (isBands(cursor)) {
    const scale = readBands(cursor, surroundings);
    return scale && { kind: "bands", measure, scale };
  }
  const relation = takeRelation(cursor);
  if (relation === undefined)
    return faultAt(cursor, {
      th: "คำเทียบ เช่น >= ไม่น้อยกว่า มากกว่า ไม่เกิน น้อยกว่า หรือคำว่า ช่วง",
      en: "a comparison such as >=, at least, more than, at most, less than, or the word bands",
    });
  const values = readDatedNumbers(cursor, surroundings);
  const unit = values === undefined ? undefined : readUnit(cursor);
  return unit && values && { kind: "threshold", measure, threshold: { relation, unit, values } };
}

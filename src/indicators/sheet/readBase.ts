import type { AgeWindow, Condition } from "../condition.js";
import type { BasePopulation } from "../indicatorSet.js";
import type { MeasuredUnit } from "../measuredUnit.js";
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
import { takeRelation } from "./readValues.js";
import { unitOfKeyword } from "./sheetCells.js";

/** A base without its wording. */
export type BaseParts = Omit<BasePopulation, "title">;

/** `คนอายุ 15-59 ปี ไม่นับ 20.studentOnly`: what is looked at, what must hold, and who is left out. */
export function readBase(cell: string, unsaid: MeasuredUnit): BaseParts | Cursor {
  const cursor = cursorOf(cell);
  const said = unitOfKeyword(take(cursor, "persons", "households", "villages", "subdistricts", "organisations"));
  const isOfAge = isNext(cursor, "age");
  const isEveryone = take(cursor, "that") === undefined && (peek(cursor) === undefined || isNext(cursor, "except"));
  const conditions = isEveryone ? [] : readConditions(cursor);
  const exclusions = take(cursor, "except") === undefined ? [] : readConditions(cursor, "or");
  const base: BaseParts = {
    of: said ?? (isOfAge ? "person" : unsaid),
    ...(conditions.length > 0 && { conditions }),
    ...(exclusions.length > 0 && { exclusions }),
  };
  return atEnd(cursor, base) ?? cursor;
}

/** Conditions parted by the word and, or by commas; what is left out may be parted by or. */
function readConditions(cursor: Cursor, other: "and" | "or" = "and"): readonly Condition[] {
  const conditions: Condition[] = [];
  do {
    const condition = readCondition(cursor);
    if (condition === undefined) return [];
    conditions.push(condition);
  } while (takeSign(cursor, ",") !== undefined || take(cursor, "and", other) !== undefined);
  return conditions;
}

/** An answer, an age, or how many members. */
export function readCondition(cursor: Cursor): Condition | undefined {
  take(cursor, "that");
  if (take(cursor, "age") !== undefined || isUnsaidAge(cursor)) return readAge(cursor);
  if (take(cursor, "members") !== undefined) return readMembers(cursor);
  const answer = take(cursor, "yes", "not");
  if (!isId(peek(cursor)))
    return faultAt(cursor, {
      th: "เงื่อนไข เช่น อายุ 6-14 ปี, ใช่ 28.1, ไม่ใช่ 28.1 หรือ สมาชิก 2 คนขึ้นไป",
      en: "a condition such as aged 6-14 years, yes 28.1, not 28.1 or members 2 or more",
    });
  const question = readId(cursor);
  return question === undefined ? undefined : { kind: "answer", question, is: answer !== "not" };
}

/** `3-5 years` and `3 to 5 years` are ages without the word; 28.1 alone is a question. */
function isUnsaidAge(cursor: Cursor): boolean {
  if (!/^\d{1,4}([-–]\d{1,4})?$/.test(peek(cursor)?.text ?? "")) return false;
  const ahead = isKeyword(peek(cursor, 1), "to") ? 3 : 1;
  return isKeyword(peek(cursor, ahead), "years", "months");
}

function readMembers(cursor: Cursor): Condition | undefined {
  if (!isNext(cursor, "moreThan", "atMost", "lessThan")) take(cursor, "from", "atLeast");
  const least = readWhole(cursor);
  if (least === undefined) return undefined;
  take(cursor, "persons");
  take(cursor, "andOver");
  return { kind: "members", least };
}

/** Ages in completed years or months on the day of the survey. */
function readAge(cursor: Cursor): Condition | undefined {
  const span = peek(cursor);
  const [, first, last] = /^(\d{1,4})[-–](\d{1,4})$/.exec(span?.kind === "word" ? span.text : "") ?? [];
  if (first !== undefined && last !== undefined) {
    cursor.at += 1;
    return ageOf(cursor, { least: Number(first), most: Number(last) });
  }
  take(cursor, "from");
  if (isNext(cursor, "moreThan"))
    return faultAt(cursor, {
      th: "อายุเต็มเป็นปีหรือเดือน เช่น 60 ปีขึ้นไป (มากกว่า 60 ปี ตีความได้สองทาง)",
      en: "completed years or months, such as 60 years and over (more than 60 can be read in two ways)",
    });
  const start = cursor.at;
  const relation = takeRelation(cursor);
  const age = readWhole(cursor);
  if (age === undefined) return undefined;
  if (relation === "atMost") return readMost(cursor, age, start);
  if (relation === "lessThan" && age > 0) return ageOf(cursor, { most: age - 1 });
  if (relation === "lessThan") return faultAt(cursor, { th: "อายุที่มากกว่า 0", en: "an age above 0" });
  if (relation === "atLeast") return ageOf(cursor, { least: age });
  const unit = take(cursor, "years", "months");
  if (take(cursor, "andOver") !== undefined) return ageOf(cursor, { least: age }, unit);
  if (take(cursor, "to") === undefined) return ageOf(cursor, { least: age, most: age }, unit);
  const most = readWhole(cursor);
  return most === undefined ? undefined : ageOf(cursor, { least: age, most }, unit);
}

/** The forms call children below their first birthday "not more than 1 year"; others mean all of the second year as well. */
function readMost(cursor: Cursor, most: number, start: number): Condition | undefined {
  const condition = ageOf(cursor, { most });
  if (most !== 1 || condition?.kind !== "age" || condition.age.in !== "years") return condition;
  cursor.at = start;
  return faultAt(cursor, {
    th: "ต่ำกว่า 1 ปี หรือ ต่ำกว่า 2 ปี (ไม่เกิน 1 ปี ตีความได้สองทาง แบบ จปฐ. หมายถึงยังไม่ครบ 1 ปี)",
    en: "under 1 year, or under 2 years (not more than 1 year is read in two ways; the จปฐ. form means the first)",
  });
}

function ageOf(cursor: Cursor, window: Omit<AgeWindow, "in">, before?: string): Condition | undefined {
  const after = take(cursor, "years", "months");
  if (before !== undefined && after !== undefined && before !== after)
    return faultAt(cursor, { th: "อายุเป็นปีหรือเป็นเดือนอย่างเดียว", en: "ages in years or in months, not both" });
  if (window.most === undefined) take(cursor, "andOver");
  return { kind: "age", age: { in: (after ?? before) === "months" ? "months" : "years", ...window } };
}

import { type Cursor, faultAt, isId, isNext, peek, readId, take, takeSign } from "./cursor.js";

/** The most questions that one stretch such as 4.1 to 4.4 stands for. */
const mostInStretch = 200;

/** Ids parted by spaces, commas or the word and; `4.1-4.4` and `4.1 to 4.4` stand for all between. */
export function readIds(cursor: Cursor): readonly string[] | undefined {
  const ids: string[] = [];
  do {
    const token = peek(cursor);
    const found = token?.kind === "word" ? stretchOf(token.text) : undefined;
    if (found === undefined) {
      const id = readId(cursor);
      if (id === undefined) return undefined;
      if (isNext(cursor, "to")) {
        take(cursor, "to");
        const last = readId(cursor);
        const between = last === undefined ? undefined : betweenOf(id, last);
        if (between === undefined)
          return faultAt(cursor, {
            th: "รหัสสองตัวที่ต่างกันเพียงเลขท้าย เช่น 4.1 ถึง 4.4",
            en: "two ids that differ in their last number, such as 4.1 to 4.4",
          });
        for (const each of between) ids.push(each);
      } else ids.push(...(token?.kind === "word" ? token.text.split(",") : [id]));
    } else {
      cursor.at += 1;
      for (const each of found) ids.push(each);
    }
  } while (goesOn(cursor));
  return ids;
}

/** The word and, or a comma, is passed over where another id follows. */
function goesOn(cursor: Cursor): boolean {
  if (isId(peek(cursor))) return true;
  if (!isId(peek(cursor, 1))) return false;
  return take(cursor, "and") !== undefined || takeSign(cursor, ",") !== undefined;
}

/** The ids that a word such as 4.1-4.4 stands for; nothing for any other word. */
export function stretchOf(word: string): readonly string[] | undefined {
  const [, first, last] = /^(.*\d)[-–](.*\d)$/.exec(word) ?? [];
  return first === undefined || last === undefined ? undefined : betweenOf(first, last);
}

function betweenOf(first: string, last: string): readonly string[] | undefined {
  const [, head, from] = /^(.*?)(\d{1,4})$/.exec(first) ?? [];
  const [, otherHead, to] = /^(.*?)(\d{1,4})$/.exec(last) ?? [];
  const isPlain = String(Number(from)) === from && String(Number(to)) === to;
  if (head === undefined || head !== otherHead || !isPlain) return undefined;
  const count = Number(to) - Number(from) + 1;
  if (count < 2 || count > mostInStretch) return undefined;
  return Array.from({ length: count }, (_, index) => `${head}${Number(from) + index}`);
}

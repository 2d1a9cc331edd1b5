import { normaliseThai, toArabicDigits } from "../kernel/index.js";
import type { Era } from "./buddhistEra.js";
import { monthNumbers, weekdayNumbers } from "./calendarNames.js";

/** What a text says of a date, before anyone asks whether the day exists. */
export interface WrittenDate {
  readonly form: "iso" | "numeric" | "thai" | "english";
  /** The digits of the year as written: two digits and four are not the same. */
  readonly year: string;
  readonly month: number;
  readonly day: number;
  readonly era: Era | undefined;
  readonly weekday: number | undefined;
}

/** Takes a written date apart; undefined when it is in no form we read. */
export function writtenDateOf(input: string): WrittenDate | undefined {
  // No date is this long; the limit also bounds the time the patterns can take.
  if (input.length > 100) return undefined;
  // Most dates in data are ISO already, and need no cleaning.
  const text = /^[\d-]+$/.test(input) ? input : toArabicDigits(normaliseThai(input));
  if (/^\d{4}-\d\d-\d\d$/.test(text)) {
    const [year = "", month, day] = text.split("-");
    return { form: "iso", year, month: Number(month), day: Number(day), era: undefined, weekday: undefined };
  }
  // Numbers stand at the odd places, what is between them at the even ones.
  const parts = text.split(/(\d+)/);
  if (parts.length === 7) return numericDateOf(parts);
  return parts.length === 5 ? namedDateOf(parts) : undefined;
}

/** "8/9/2559": the same separator twice, perhaps the era before the year. */
function numericDateOf(parts: readonly string[]): WrittenDate | undefined {
  const [before = "", day = "", gap = "", month = "", secondGap = "", year = "", after = ""] = parts;
  const separator = gap.trim();
  const marker = secondGap.trim();
  if (!/^[/.-]$/.test(separator) || !marker.startsWith(separator) || month.length > 2) return undefined;
  const weekday = weekdayNamed(bare(before));
  const eras = [eraAtEnd(bare(marker.slice(1))), eraAtEnd(bare(after))] as const;
  return written({ form: "numeric", month: Number(month) }, day, year, weekday, eras);
}

/** "8 กันยายน พ.ศ. 2559" or "September 8, 2016": the month by its name, after the day or before it. */
function namedDateOf(parts: readonly string[]): WrittenDate | undefined {
  const [before = "", day = "", between = "", year = "", after = ""] = parts;
  const middle = eraAtEnd(bare(between).replace(/^(st|nd|rd|th)/, ""));
  const tail = eraAtEnd(bare(after));
  if (middle.rest !== "") {
    const month = monthNamed(middle.rest);
    return written(month, day, year, weekdayNamed(bare(before)), [{ era: middle.era, rest: "" }, tail]);
  }
  const words = before.split(/[ ,]+/).filter((word) => word !== "");
  const month = monthNamed(bare(words.pop() ?? ""));
  return month?.form === "english"
    ? written(month, day, year, weekdayNamed(bare(words.join(" "))), [middle, tail])
    : undefined;
}

/** Puts the parts together; undefined where one of them could not be read or two eras are named. */
function written(
  month: Pick<WrittenDate, "form" | "month"> | undefined,
  day: string,
  year: string,
  weekday: number | undefined,
  [first, second]: readonly [EraAtEnd, EraAtEnd],
): WrittenDate | undefined {
  if (month === undefined || weekday === undefined || first.rest !== "" || second.rest !== "") return undefined;
  if (first.era !== undefined && second.era !== undefined) return undefined;
  if (day.length > 2 || year.length === 3 || year.length > 4) return undefined;
  return {
    form: month.form,
    month: month.month,
    day: Number(day),
    year,
    era: first.era ?? second.era,
    weekday: weekday === 0 ? undefined : weekday,
  };
}

function bare(text: string): string {
  return text.replace(/[ .,]/g, "").toLowerCase();
}

function monthNamed(text: string): Pick<WrittenDate, "form" | "month"> | undefined {
  const name = text.replace(/^-|-$/g, "").replace(/^เดือน/, "");
  const month = numberNamed(monthNumbers, name);
  return month === undefined ? undefined : { form: /^[a-z]/.test(name) ? "english" : "thai", month };
}

/** The day of the week from 1, zero for a prefix that names none, undefined for what is neither. */
function weekdayNamed(text: string): number | undefined {
  const name = text.replace(/^ณ?(วัน)?/, "").replace(/ที่$/, "");
  return name === "" ? 0 : numberNamed(weekdayNumbers, name);
}

function numberNamed(numbers: { readonly [name: string]: number }, name: string): number | undefined {
  return Object.hasOwn(numbers, name) ? numbers[name] : undefined;
}

interface EraAtEnd {
  readonly era: Era | undefined;
  /** What stands before the era. */
  readonly rest: string;
}

function eraAtEnd(text: string): EraAtEnd {
  const marker = eraMarkers.find(([name]) => text.endsWith(name));
  return marker === undefined
    ? { era: undefined, rest: text }
    : { era: marker[1], rest: text.slice(0, text.length - marker[0].length) };
}

const eraMarkers: readonly (readonly [name: string, era: Era])[] = [
  ["พศ", "buddhist"],
  ["พุทธศักราช", "buddhist"],
  ["be", "buddhist"],
  ["คศ", "common"],
  ["คริสต์ศักราช", "common"],
  ["คริสตศักราช", "common"],
  ["ad", "common"],
  ["ce", "common"],
];

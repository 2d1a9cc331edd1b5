import { normaliseThai, toArabicDigits } from "../kernel/index.js";
import type { Era } from "./buddhistEra.js";
import { englishMonths, thaiMonths, weekdays } from "./calendarNames.js";

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
  // No date is this long; the limit also bounds the time the patterns below can take.
  if (input.length > 100) return undefined;
  const text = toArabicDigits(normaliseThai(input));
  const iso = text.match(/^(\d{4})-(\d\d)-(\d\d)$/);
  if (iso !== null) {
    const [, year = "", month, day] = iso;
    return { form: "iso", year, month: Number(month), day: Number(day), era: undefined, weekday: undefined };
  }
  const [, before = "", rest = ""] = text.match(/^([^\d]*)(\d.*)$/) ?? [];
  return dayFirstOf(before, rest) ?? monthFirstOf(before, rest);
}

function dayFirstOf(before: string, rest: string): WrittenDate | undefined {
  const weekday = before === "" ? undefined : weekdayNamed(before);
  if (before !== "" && weekday === undefined) return undefined;
  const parts =
    rest.match(/^(\d\d?) ?([/.-]) ?(\d\d?) ?\2 ?([^\d]*)(\d\d?|\d{4})([^\d]*)$/) ??
    rest.match(
      /^(\d\d?)(?:st|nd|rd|th)?()([^\d]+?)(พ\.? ?ศ\.?|พุทธศักราช|ค\.? ?ศ\.?|คริสต์ศักราช|b\.? ?e\.?|a\.? ?d\.?|c\.? ?e\.?)? ?(\d\d?|\d{4})([^\d]*)$/i,
    );
  if (parts === null) return undefined;
  const [, day, separator, middle = "", marker = "", year = "", after = ""] = parts;
  const month = separator === "" ? monthNamed(middle) : ({ form: "numeric", month: Number(middle) } as const);
  return written(month, { day, year, markers: [marker, after], weekday });
}

function monthFirstOf(before: string, rest: string): WrittenDate | undefined {
  const words = before.split(/[ ,]+/).filter((word) => word !== "");
  const parts = rest.match(/^(\d\d?)(?:st|nd|rd|th)? ?, ?([^\d]*)(\d\d?|\d{4})([^\d]*)$/i);
  if (parts === null || words.length < 1 || words.length > 2) return undefined;
  const [, day, marker = "", year = "", after = ""] = parts;
  const weekday = words.length === 2 ? weekdayNamed(words[0] as string) : undefined;
  if (words.length === 2 && !weekday) return undefined;
  const month = monthNamed(words.at(-1) as string);
  return month?.form === "english" ? written(month, { day, year, markers: [marker, after], weekday }) : undefined;
}

function written(
  month: Pick<WrittenDate, "form" | "month"> | undefined,
  rest: {
    readonly day: string | undefined;
    readonly year: string;
    readonly markers: readonly [string, string];
    readonly weekday: number | undefined;
  },
): WrittenDate | undefined {
  const [before, after] = rest.markers.map(eraNamed);
  if (month === undefined || before === null || after === null || (before && after)) return undefined;
  // Zero, from a prefix such as "วันที่", says no day of the week.
  const weekday = rest.weekday || undefined;
  return { ...month, day: Number(rest.day), year: rest.year, era: before ?? after, weekday };
}

function bare(text: string): string {
  return text.replace(/[ .,]/g, "").toLowerCase();
}

function monthNamed(text: string): Pick<WrittenDate, "form" | "month"> | undefined {
  const name = bare(text).replace(/^-|-$/g, "").replace(/^เดือน/, "");
  const thai = thaiMonths.findIndex((names) => names.some((each) => bare(each) === name));
  if (thai >= 0) return { form: "thai", month: thai + 1 };
  const english = name === "sept" ? 8 : englishMonths.findIndex((names) => names.some((each) => bare(each) === name));
  return english >= 0 ? { form: "english", month: english + 1 } : undefined;
}

/** The day of the week from 1, zero for a prefix that names none, undefined for what is neither. */
function weekdayNamed(text: string): number | undefined {
  const name = bare(text).replace(/^ณ/, "").replace(/^วัน/, "").replace(/ที่$/, "");
  if (name === "") return 0;
  const index = weekdays.findIndex(([thai, short, english]) => {
    const full = bare(english);
    return [thai, bare(short), full, full.slice(0, 3)].includes(name);
  });
  return index >= 0 ? index + 1 : name === "พฤหัส" ? 4 : undefined;
}

/** The era a marker names, undefined where there is no marker, null for anything else. */
function eraNamed(text: string): Era | undefined | null {
  switch (bare(text)) {
    case "":
      return undefined;
    case "พศ":
    case "พุทธศักราช":
    case "be":
      return "buddhist";
    case "คศ":
    case "คริสต์ศักราช":
    case "ad":
    case "ce":
      return "common";
    default:
      return null;
  }
}

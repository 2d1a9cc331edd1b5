import { normaliseThai, toArabicDigits } from "../kernel/index.js";
import type { TableSchema } from "../tables/index.js";
import type { IndicatorSet } from "./indicatorSet.js";

/**
 * The columns that every file of records of a set has beside its questions: the household and its members, the place, the type
 * of unit, the day of the survey, why answers are missing. No question may bear one of their names or headings.
 * @param set - What its records describe, and the types of unit it tells apart.
 * @category Questions
 * @since 0.1.0
 * @example
 * ```ts
 * import { recordColumnsOf } from "chumchon/indicators";
 * Object.keys(recordColumnsOf({ recordsOf: "village" })); // => ["place", "surveyedOn", "missing"]
 * ```
 */
export function recordColumnsOf({ recordsOf, unitTypes }: Pick<IndicatorSet, "recordsOf" | "unitTypes">): TableSchema {
  const isOfHouseholds = recordsOf === "household";
  return {
    ...(isOfHouseholds && {
      household: { kind: "text", numbers: "asText", title: { th: "รหัสครัวเรือน", en: "Household" } },
    }),
    place: {
      kind: "text",
      title: { th: "รหัสพื้นที่", en: "Place" },
      aliases: ["village", "รหัสหมู่บ้าน", "Village"],
    },
    ...(unitTypes !== undefined && {
      type: { kind: "choice", choices: unitTypes.map(({ id }) => id), title: { th: "ชนิด", en: "Type" } },
    }),
    ...(isOfHouseholds && personColumns),
    surveyedOn: { kind: "text", optional: true, title: { th: "วันที่สำรวจ", en: "Surveyed on" } },
    missing: { kind: "text", optional: true, title: { th: "เหตุที่ไม่มีคำตอบ", en: "Missing answers" } },
  };
}

const personColumns: TableSchema = {
  members: { kind: "integer", least: 1, title: { th: "จำนวนสมาชิก", en: "Members" } },
  born: { kind: "text", optional: true, title: { th: "วันเกิด", en: "Born" } },
  age: { kind: "integer", optional: true, least: 0, title: { th: "อายุ", en: "Age" } },
};

/** The headings of those columns, as {@link headingKeyOf} compares them. */
export function headingsOfRecords(set: Pick<IndicatorSet, "recordsOf" | "unitTypes">): ReadonlySet<string> {
  const headings = Object.entries(recordColumnsOf(set)).flatMap(([name, { title, aliases = [] }]) => [
    name,
    ...(title === undefined ? [] : [title.th, title.en]),
    ...aliases,
  ]);
  return new Set(headings.map(headingKeyOf));
}

/** What makes no difference between the headings of files: spelling variants of Thai, case, digits, white space. */
export function headingKeyOf(heading: string): string {
  return toArabicDigits(normaliseThai(heading)).toLowerCase();
}

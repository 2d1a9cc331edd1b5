import { formatDecimal } from "../amounts/index.js";
import type { LocalizedText } from "../kernel/index.js";
import type { PublishedCheck } from "./checkPublished.js";

/**
 * Says what a check of a published table came to: how many figures were worked out again, how many are as printed, and
 * how many nobody can confirm.
 * @param check - What was found.
 * @category Published tables
 * @since 0.1.0
 * @example Two indicators of the national report of 2561, one of them printed without its counts
 * ```ts
 * import { tableOf } from "chumchon/tables";
 * import { checkPublished, describePublished } from "chumchon/tallies";
 * const count = { kind: "integer", optional: true } as const;
 * const table = tableOf(
 *   { indicator: { kind: "text" }, surveyed: count, pass: count, percent: { kind: "decimal", decimals: 2 } },
 *   [["7", 35_144_195, 34_953_072, 99.46], ["15", null, null, 99.91]],
 * );
 * const check = checkPublished(table, {
 *   label: "indicator",
 *   relations: [{ kind: "quotient", figure: "percent", of: ["pass"], over: ["surveyed"], per: 100 }],
 * });
 * describePublished(check).en; // => "The 1 figure that can be checked is as printed. 1 cannot be checked."
 * ```
 */
export function describePublished({ checked, reproduced, told }: PublishedCheck): LocalizedText {
  const [all, right, wrong, open] = [checked, reproduced, checked - reproduced, told.total].map(grouped);
  const rest =
    told.total === 0 ? { th: "", en: "" } : { th: ` ตรวจไม่ได้ ${open} รายการ`, en: ` ${open} cannot be checked.` };
  if (checked === 0) return { th: `ไม่มีตัวเลขที่ตรวจได้${rest.th}`, en: `No figure can be checked.${rest.en}` };
  if (checked !== reproduced)
    return {
      th: `ตรวจได้ ${all} ตัวเลข ตรงกับที่พิมพ์ ${right} ไม่ตรง ${wrong}${rest.th}`,
      en: `Of the figures that can be checked (${all}) ${right} are as printed and ${wrong} are not.${rest.en}`,
    };
  return {
    th: `ตรวจได้ ${all} ตัวเลข ตรงกับที่พิมพ์ทั้งหมด${rest.th}`,
    en: `${checked === 1 ? "The 1 figure that can be checked is" : `All ${all} figures that can be checked are`} as printed.${rest.en}`,
  };
}

function grouped(count: number): string {
  return formatDecimal(count, 0, { grouping: true });
}

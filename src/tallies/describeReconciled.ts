import { formatDecimal } from "../amounts/index.js";
import type { LocalizedText } from "../kernel/index.js";
import type { ReconciledPair, ReconciledSource, SourceVerdict } from "./reconciliation.js";

/**
 * Says in Thai and English what holding two sources against each other came to.
 * @param pair - Two sources of a reconciliation.
 * @category Sources
 * @since 0.1.0
 * @example Two made-up agencies
 * ```ts
 * import { tableOf } from "chumchon/tables";
 * import { countsSchema, describeReconciled, reconcile } from "chumchon/tallies";
 * const said = (id: string, rows: [place: string, fail: number][]) => ({
 *   id, set: "bmn", edition: "2560-2564", surveyYear: 2561, vintage: "2018",
 *   counts: tableOf(countsSchema, rows.map(([place, fail]) => ({ place, indicator: "28", surveyed: 100, fail }))),
 * });
 * const { pairs } = reconcile([said("health", [["8401", 2], ["8402", 1]]), said("community", [["8401", 2], ["8402", 3], ["8403", 0]])]);
 * pairs.map((pair) => describeReconciled(pair).en);
 * // => ["community (2018) and health (2018), 2561: of 3 figures 1 agrees, 1 differs, 1 only community (2018) has."]
 * ```
 */
export function describeReconciled({
  first,
  second,
  kind,
  figures,
  verdicts,
  otherDenominators,
}: ReconciledPair): LocalizedText {
  const [one, other] = [nameOf(first), nameOf(second)];
  const texts = sentencesFor(one, other);
  const told = (Object.keys(texts) as SourceVerdict[]).filter((verdict) => verdicts[verdict] > 0);
  const parts = told.map((verdict) => texts[verdict](verdicts[verdict]));
  if (otherDenominators > 0)
    parts.push({
      th: `ฐานต่างกัน ${grouped(otherDenominators)}`,
      en: `in ${grouped(otherDenominators)} the two looked at different numbers`,
    });
  const anew = kind === "vintages" ? { th: " (ปรับตัวเลข)", en: " (a revision)" } : { th: "", en: "" };
  const nothing = { th: "ไม่มีตัวเลขใด", en: "no figures" };
  const all = figures === 0 ? nothing : { th: `${grouped(figures)} ตัวเลข`, en: `of ${grouped(figures)} figures` };
  return {
    th: `${one} กับ ${other} ปี ${first.surveyYear}${anew.th}: ${[all.th, ...parts.map(({ th }) => th)].join(" ")}`,
    en: `${one} and ${other}, ${first.surveyYear}${anew.en}: ${all.en}${parts.length > 0 ? " " : ""}${parts.map(({ en }) => en).join(", ")}.`,
  };
}

function sentencesFor(
  one: string,
  other: string,
): { readonly [Name in SourceVerdict]: (count: number) => LocalizedText } {
  const verb = (count: number, single: string, several: string): string =>
    `${grouped(count)} ${count === 1 ? single : several}`;
  return {
    agree: (n) => ({ th: `ตรงกัน ${grouped(n)}`, en: verb(n, "agrees", "agree") }),
    within: (n) => ({
      th: `ต่างกันไม่เกินที่ยอมรับ ${grouped(n)}`,
      en: verb(n, "is within what is tolerated", "are within what is tolerated"),
    }),
    differ: (n) => ({ th: `ต่างกัน ${grouped(n)}`, en: verb(n, "differs", "differ") }),
    onlyFirst: (n) => ({ th: `มีเฉพาะใน ${one} ${grouped(n)}`, en: `${grouped(n)} only ${one} has` }),
    onlySecond: (n) => ({ th: `มีเฉพาะใน ${other} ${grouped(n)}`, en: `${grouped(n)} only ${other} has` }),
    hidden: (n) => ({ th: `ถูกปิดไว้ ${grouped(n)}`, en: verb(n, "is hidden", "are hidden") }),
    unclear: (n) => ({ th: `แหล่งขัดกันเอง ${grouped(n)}`, en: `in ${grouped(n)} a source contradicts itself` }),
    otherUnit: (n) => ({
      th: `นับคนละหน่วย ${grouped(n)}`,
      en: verb(n, "is counted in two units", "are counted in two units"),
    }),
    otherMeasure: (n) => ({
      th: `เทียบกันไม่ได้เพราะแหล่งหนึ่งให้จำนวน อีกแหล่งให้ค่า ${grouped(n)}`,
      en: verb(n, "is a count in one and a value in the other", "are counts in one and values in the other"),
    }),
  };
}

function nameOf({ id, vintage }: ReconciledSource): string {
  return vintage === null ? id : `${id} (${vintage})`;
}

function grouped(count: number): string {
  return formatDecimal(count, 0, { grouping: true });
}

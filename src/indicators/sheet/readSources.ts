import { type Citation, type Evidence, normaliseThai, type Problem } from "../../kernel/index.js";
import type { IndicatorSources } from "../indicatorSet.js";
import type { IndicatorSheetAbout } from "./indicatorSheet.js";

/** The cells of a row that say where it comes from. */
export interface SourceCells {
  readonly source?: string | undefined;
  readonly evidence?: string | undefined;
  readonly locator?: string | undefined;
  readonly url?: string | undefined;
  readonly unitSource?: string | undefined;
  readonly baseSource?: string | undefined;
  readonly ruleSource?: string | undefined;
}

/** What the words for evidence mean. */
export function evidenceOf(cell: string): Evidence | undefined {
  switch (normaliseThai(cell).toLowerCase()) {
    case "ทางการ":
    case "official":
      return "official";
    case "ทุติยภูมิ":
    case "secondary":
      return "secondary";
    case "ไม่ยืนยัน":
    case "ไม่ได้ยืนยัน":
    case "unverified":
      return "unverified";
    case "เสนอเอง":
    case "กำหนดเอง":
    case "own":
      return "own";
    default:
      return undefined;
  }
}

/** The source a name stands for; a name the set does not declare is a title, and trusted as far as its row says. */
export function citationNamed(
  name: string,
  { sources = {} }: IndicatorSheetAbout<Problem>,
  evidence: Evidence,
): Citation {
  const declared = Object.hasOwn(sources, name) ? sources[name] : undefined;
  if (declared !== undefined) return declared;
  const bar = name.lastIndexOf("|");
  const own = bar < 0 ? undefined : evidenceOf(name.slice(bar + 1));
  const title = own === undefined ? name : name.slice(0, bar).trim();
  return { source: { th: title, en: title }, evidence: own ?? evidence };
}

/** The source of each part of a row. A title that is typed in, without a word on its evidence, is not verified. */
export function sourcesOf(cells: SourceCells, about: IndicatorSheetAbout<Problem>): IndicatorSources {
  const evidence = cells.evidence === undefined ? undefined : evidenceOf(cells.evidence);
  const named =
    cells.source === undefined ? about.citation : citationNamed(cells.source, about, evidence ?? "unverified");
  const title: Citation = {
    ...named,
    ...(evidence !== undefined && { evidence }),
    ...(cells.locator !== undefined && { locator: cells.locator }),
    ...(cells.url !== undefined && { url: cells.url }),
  };
  const partOf = (cell: string | undefined): Citation =>
    cell === undefined ? title : citationNamed(cell, about, evidence ?? "unverified");
  return { title, unit: partOf(cells.unitSource), base: partOf(cells.baseSource), rule: partOf(cells.ruleSource) };
}

import { type Ratio, ratioOf, toDecimalText } from "../amounts/index.js";
import type { LocalizedText } from "../kernel/index.js";
import type { IntegerSpec, OptionalSpec, TextSpec } from "../tables/index.js";
import { restOf, stateOf } from "./figureState.js";
import type { ReportOptions } from "./report.js";
import { inLanguage, marks } from "./reportWords.js";
import type { TallyFigure } from "./tallyAt.js";

/**
 * The columns in which a report shows a figure.
 * @category Reports
 * @since 0.1.0
 */
export type FigureSchema = {
  /** How many were surveyed; empty where nothing came in, or where it is hidden. */
  readonly surveyed: IntegerSpec & OptionalSpec;
  /** How many pass. */
  readonly pass: IntegerSpec & OptionalSpec;
  /** Their share in percent; a dash where nobody was surveyed, empty where it is not known. */
  readonly passPercent: TextSpec & OptionalSpec;
  /** How many fail. */
  readonly fail: IntegerSpec & OptionalSpec;
  /** Their share in percent, rounded on its own. */
  readonly failPercent: TextSpec & OptionalSpec;
  /** What a reader must know: 100.00 that is not all, what is hidden, what did not come in. */
  readonly mark: TextSpec & OptionalSpec;
};

/** The columns in which a report shows a figure. */
export const figureSchema: FigureSchema = {
  surveyed: { kind: "integer", optional: true, title: { th: "จำนวนที่สำรวจ", en: "Surveyed" } },
  pass: { kind: "integer", optional: true, title: { th: "ผ่านเกณฑ์ (จำนวน)", en: "Pass (number)" } },
  passPercent: { kind: "text", optional: true, title: { th: "ผ่านเกณฑ์ (ร้อยละ)", en: "Pass (%)" } },
  fail: { kind: "integer", optional: true, title: { th: "ไม่ผ่านเกณฑ์ (จำนวน)", en: "Fail (number)" } },
  failPercent: { kind: "text", optional: true, title: { th: "ไม่ผ่านเกณฑ์ (ร้อยละ)", en: "Fail (%)" } },
  mark: { kind: "text", optional: true, title: { th: "หมายเหตุ", en: "Note" } },
};

/** The cells of a figure, in the columns of {@link figureSchema}. */
export interface FigureCells {
  readonly surveyed: number | null;
  readonly pass: number | null;
  readonly passPercent: string | null;
  readonly fail: number | null;
  readonly failPercent: string | null;
  readonly mark: string | null;
}

/** A dash a spreadsheet does not take for a sum. */
const dash = "–";

/** How a report shows a figure, with further marks after those of the figure itself. */
export function cellsOf(
  figure: TallyFigure,
  options: ReportOptions,
  further: readonly LocalizedText[] = [],
): FigureCells {
  const { surveyed, pass, fail, share } = figure;
  const say = (...said: readonly LocalizedText[]): string | null => {
    const texts = [...said, ...further].map(inLanguage(options));
    return texts.length === 0 ? null : texts.join("; ");
  };
  const empty = { surveyed: null, pass: null, passPercent: null, fail: null, failPercent: null };
  switch (stateOf(figure)) {
    case "hidden":
      return { ...empty, surveyed, mark: say(marks.hidden) };
    case "noData":
      return { ...empty, mark: say(marks.noData) };
    case "nobody":
      return { surveyed, pass, passPercent: dash, fail, failPercent: dash, mark: say() };
    case "known": {
      const passing = share as Ratio;
      const [passPercent, failPercent] = [passing, restOf(passing)].map((part) => percentOf(part, options)) as [
        string,
        string,
      ];
      return { surveyed, pass, passPercent, fail, failPercent, mark: say(...misreadingsOf(figure, options)) };
    }
  }
}

/** A share in percent. */
export function percentOf(share: Ratio, { decimals = 2, rounding = "halfUp" }: ReportOptions): string {
  return toDecimalText(share, decimals, { percent: true, rounding });
}

/** Where a rounded percentage says all or none and it is not so. The counts decide, never the percentage. */
function misreadingsOf(figure: TallyFigure, options: ReportOptions): readonly LocalizedText[] {
  const { pass, fail, unit } = figure as TallyFigure & {
    readonly unit: "person";
    readonly pass: number;
    readonly fail: number;
  };
  const share = figure.share as Ratio;
  const [all, nobody] = [ratioOf(1), ratioOf(0)].map((part) => percentOf(part, options));
  const isAll = share.numerator === share.denominator;
  const failing = restOf(share);
  const looksLikeAll = percentOf(share, options) === all || percentOf(failing, options) === nobody;
  const looksLikeNone = percentOf(share, options) === nobody || percentOf(failing, options) === all;
  if (!isAll && looksLikeAll) return [marks.notAll(fail, unit)];
  return share.numerator !== 0n && looksLikeNone ? [marks.notNone(pass, unit)] : [];
}

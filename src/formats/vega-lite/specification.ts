import type { LocalizedText, PlainData } from "../../kernel/index.js";

/**
 * A picture in the language of Vega-Lite, version 6: plain data that any of its renderers draws.
 * @category Pictures
 * @since 0.1.0
 */
export interface VegaLiteSpecification {
  /** The version of the language, the title, the data and how they are drawn. */
  readonly [key: string]: PlainData;
}

/** What every picture has: Thai title, English below, and below that how many rows could not be drawn. */
export function specificationOf(
  title: LocalizedText,
  leftOut: number,
  body: { readonly [key: string]: PlainData },
): VegaLiteSpecification {
  const note =
    leftOut === 0 ? [] : [`แถวที่ไม่ได้แสดงเพราะข้อมูลไม่ครบ ${leftOut} · Rows not shown, for values are wanting: ${leftOut}`];
  const font = "Sarabun, 'Noto Sans Thai', 'TH Sarabun New', Loma, sans-serif";
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    description: title.en,
    title: { text: title.th, subtitle: [title.en, ...note], anchor: "start" },
    config: { font, view: { stroke: null }, axis: { labelLimit: 320 } },
    ...body,
  };
}

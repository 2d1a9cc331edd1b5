import type { ReadableCell } from "./workbook.js";

/**
 * What a cell says: text of rich text and links, the result of a formula, a date as ISO text. What says nothing certain,
 * an error or a formula without a result, stays what it is, and no column can read that.
 */
export function cellValueOf({ value, result }: ReadableCell): unknown {
  if (value instanceof Date) return dateText(value);
  if (typeof value !== "object" || value === null) return value;
  if ("richText" in value && Array.isArray(value.richText)) {
    return value.richText.map((run: { readonly text?: unknown }) => String(run?.text ?? "")).join("");
  }
  if ("hyperlink" in value && "text" in value) return cellValueOf({ value: value.text });
  if ("formula" in value || "sharedFormula" in value) {
    const known = ("result" in value ? value.result : undefined) ?? result;
    return known === undefined || known === null ? value : cellValueOf({ value: known });
  }
  return value;
}

/** Workbooks have no time zone: their readers give the date as if it were of UTC. */
function dateText(date: Date): unknown {
  if (Number.isNaN(date.getTime())) return date;
  const text = date.toISOString();
  return text.endsWith("T00:00:00.000Z") ? text.slice(0, 10) : text;
}

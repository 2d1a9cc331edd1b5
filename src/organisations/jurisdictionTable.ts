import { type Ratio, safeParseRatio } from "../amounts/index.js";
import type { OptionalSpec, Table, TextSpec } from "../tables/index.js";
import type { Jurisdiction } from "./jurisdiction.js";
import {
  authorityIdIn,
  coverageIn,
  listOf,
  type OrganisationsList,
  type OrganisationsListOptions,
  periodIn,
  placeIn,
  type RowReader,
} from "./listReading.js";

/**
 * The columns of a list of what local authorities cover.
 * @category Lists
 * @since 0.1.0
 */
export type JurisdictionSchema = {
  /** The id of the authority. */
  readonly authority: TextSpec;
  /** The code of the place. */
  readonly place: TextSpec;
  /** Whole or part. */
  readonly coverage: TextSpec;
  /** The share of the place's figures. */
  readonly share: TextSpec & OptionalSpec;
  /** The first day on which it held. */
  readonly from: TextSpec & OptionalSpec;
  /** The last day. */
  readonly to: TextSpec & OptionalSpec;
  /** A remark, such as which villages. */
  readonly note: TextSpec & OptionalSpec;
};

/**
 * The columns of a list of what local authorities cover (เขตพื้นที่รับผิดชอบ).
 * @category Lists
 * @since 0.1.0
 */
export const jurisdictionSchema: JurisdictionSchema = {
  authority: { kind: "text", title: { th: "อปท.", en: "Authority" }, aliases: ["lao_code"] },
  place: { kind: "text", title: { th: "รหัสพื้นที่", en: "Place code" }, aliases: ["unit_code", "CCAATT-CODE"] },
  coverage: { kind: "text", title: { th: "ทั้งหมดหรือบางส่วน", en: "Whole or part" } },
  share: { kind: "text", optional: true, title: { th: "สัดส่วน", en: "Share" } },
  from: { kind: "text", optional: true, title: { th: "ตั้งแต่วันที่", en: "From" } },
  to: { kind: "text", optional: true, title: { th: "ถึงวันที่", en: "To" } },
  note: { kind: "text", optional: true, title: { th: "หมายเหตุ", en: "Remark" }, aliases: ["comment"] },
};

/**
 * Reads what local authorities cover from a table, as {@link jurisdictionSchema} describes it.
 * @remarks The coverage is whole or part, completely or partially, ทั้งหมด or บางส่วน. A share is a fraction or a decimal.
 * @param table - The rows.
 * @param options - What ids get before them, what becomes of problems.
 * @category Lists
 * @since 0.1.0
 * @example
 * ```ts
 * import { jurisdictionSchema, jurisdictionsOfTable } from "chumchon/organisations";
 * import { tableOf } from "chumchon/tables";
 * const table = tableOf(jurisdictionSchema, [
 *   { authority: "town", place: "840601", coverage: "บางส่วน", share: "2/3" },
 *   { authority: "sao", place: "840601", coverage: "mostly" },
 * ]);
 * const { entries, problems } = jurisdictionsOfTable(table);
 * entries.map(({ coverage }) => coverage); // => ["part"]
 * problems.kept.map(({ code, record }) => [code, record]); // => [["organisations.row.unknownCoverage", 1]]
 * ```
 */
export function jurisdictionsOfTable(
  table: Table<JurisdictionSchema>,
  options: OrganisationsListOptions = {},
): OrganisationsList<Jurisdiction> {
  return listOf(table, options, (row, reader) => {
    const authority = authorityIdIn(reader, "authority", row.authority);
    const place = placeIn(reader, "place", row.place, [2, 4, 6, 8]);
    const coverage = coverageIn(reader, row.coverage);
    const share = row.share === null ? undefined : shareIn(reader, row.share);
    const period = periodIn(reader, row.from, row.to);
    if (authority === undefined || place === undefined || coverage === undefined) return undefined;
    return {
      authority,
      place,
      coverage,
      ...(share !== undefined && { share }),
      ...(period !== undefined && { period }),
      ...(row.note !== null && { note: row.note }),
    };
  });
}

function shareIn(reader: RowReader, cell: string): Ratio | undefined {
  const share = safeParseRatio(cell);
  const isShare = share.ok && share.value.numerator > 0n && share.value.numerator <= share.value.denominator;
  return isShare ? share.value : reader.fault("share", { code: "organisations.row.shareUnreadable" });
}

import type { PlaceCode } from "../places/index.js";
import type { FlagSpec, OptionalSpec, Table, TextSpec } from "../tables/index.js";
import type { LocalAuthority } from "./authority.js";
import { authorityTypeOf } from "./authorityType.js";
import { type DlaCode, safeParseDlaCode } from "./dlaCode.js";
import {
  authorityIdIn,
  listOf,
  nameIn,
  type OrganisationsList,
  type OrganisationsListOptions,
  periodIn,
  placeIn,
  type RowReader,
  shortened,
} from "./listReading.js";

/**
 * The columns of a list of local authorities.
 * @category Lists
 * @since 0.1.0
 */
export type AuthoritySchema = {
  /** Its stable id. */
  readonly id: TextSpec;
  /** Its Thai name, without the type. */
  readonly name: TextSpec;
  /** Its English name. */
  readonly nameEnglish: TextSpec & OptionalSpec;
  /** Its type. */
  readonly type: TextSpec;
  /** Its seven-digit code. */
  readonly dlaCode: TextSpec & OptionalSpec;
  /** The code of its province. */
  readonly province: TextSpec & OptionalSpec;
  /** The code of the district of its office; of several the first is the office's. */
  readonly officeDistrict: TextSpec & OptionalSpec;
  /** The first day on which this held. */
  readonly from: TextSpec & OptionalSpec;
  /** The last day. */
  readonly to: TextSpec & OptionalSpec;
  /** Whether it is none any more. */
  readonly abolished: FlagSpec & OptionalSpec;
};

/**
 * The columns of a list of local authorities (ทะเบียน อปท.).
 * @category Lists
 * @since 0.1.0
 */
export const authoritySchema: AuthoritySchema = {
  id: { kind: "text", title: { th: "รหัสในรายการ", en: "Authority id" }, aliases: ["authority", "code"] },
  name: { kind: "text", title: { th: "ชื่อ อปท.", en: "Authority name" }, aliases: ["name_th", "ชื่อ"] },
  nameEnglish: {
    kind: "text",
    optional: true,
    title: { th: "ชื่อภาษาอังกฤษ", en: "English name" },
    aliases: ["name_en"],
  },
  type: { kind: "text", title: { th: "ประเภท อปท.", en: "Authority type" }, aliases: ["ประเภท"] },
  dlaCode: { kind: "text", optional: true, title: { th: "รหัส อปท.", en: "DLA code" }, aliases: ["dla_code"] },
  province: {
    kind: "text",
    optional: true,
    title: { th: "รหัสจังหวัด", en: "Province code" },
    aliases: ["province_code"],
  },
  officeDistrict: {
    kind: "text",
    optional: true,
    title: { th: "รหัสอำเภอที่ตั้งสำนักงาน", en: "Code of the district of the office" },
    aliases: ["district_codes", "รหัสอำเภอ"],
  },
  from: { kind: "text", optional: true, title: { th: "ตั้งแต่วันที่", en: "From" } },
  to: { kind: "text", optional: true, title: { th: "ถึงวันที่", en: "To" } },
  abolished: {
    kind: "flag",
    optional: true,
    title: { th: "ยกเลิกแล้ว", en: "Abolished" },
    aliases: ["obsolete"],
  },
};

/**
 * Reads local authorities from a table, as {@link authoritySchema} describes it.
 * @remarks The type is any word {@link authorityTypeOf} knows, or one of `types`. A row that says no province has that of
 * the district of the office, or that of the DLA code. Without an English name the Thai one stands for it. A bad
 * row is a problem with its record and row.
 * @param table - The rows.
 * @param options - What ids get before them, the words of the list, what becomes of problems.
 * @category Lists
 * @since 0.1.0
 * @example Two made-up rows, the second without a province
 * ```ts
 * import { authoritiesOfTable, authoritySchema } from "chumchon/organisations";
 * import { tableOf } from "chumchon/tables";
 * const table = tableOf(authoritySchema, [
 *   { id: "840601", name: "สมมติ", type: "อบต.", officeDistrict: "8406" },
 *   { id: "840602", name: "สมมติ", type: "ทต." },
 * ]);
 * const { entries, accepted, rejected, problems } = authoritiesOfTable(table, { prefix: "lao-" });
 * [entries[0]?.id, entries[0]?.type, entries[0]?.province]; // => ["lao-840601", "sao", "84"]
 * [accepted, rejected, problems.kept[0]?.code]; // => [1, 1, "organisations.row.noProvince"]
 * ```
 */
export function authoritiesOfTable(
  table: Table<AuthoritySchema>,
  options: OrganisationsListOptions = {},
): OrganisationsList<LocalAuthority> {
  return listOf(table, options, (row, reader) => {
    const id = authorityIdIn(reader, "id", row.id);
    const type = authorityTypeOf(row.type, options.types);
    if (type === undefined) reader.fault("type", { code: "organisations.row.unknownType", word: shortened(row.type) });
    const dlaCode = row.dlaCode === null ? undefined : reader.take("dlaCode", safeParseDlaCode(row.dlaCode));
    const office = officeIn(reader, row.officeDistrict);
    const province = provinceIn(reader, row.province, office, dlaCode);
    const period = periodIn(reader, row.from, row.to);
    if (id === undefined || type === undefined || province === undefined) return undefined;
    return {
      id,
      ...(dlaCode !== undefined && { dlaCode }),
      name: nameIn(row.name, row.nameEnglish),
      type,
      province,
      ...(office?.length === 4 && { officeDistrict: office }),
      ...(period !== undefined && { period }),
      ...(row.abolished === true && { isAbolished: true as const }),
    };
  });
}

/** The first of the districts in a cell; a list may give the province alone for an authority over all of it. */
function officeIn(reader: RowReader, cell: string | null): PlaceCode | undefined {
  const first = cell?.split(/[\s,;|/]+/).find((text) => text !== "");
  return first === undefined ? undefined : placeIn(reader, "officeDistrict", first, [2, 4]);
}

function provinceIn(
  reader: RowReader,
  cell: string | null,
  office: PlaceCode | undefined,
  dlaCode: DlaCode | undefined,
): PlaceCode | undefined {
  if (cell !== null) return placeIn(reader, "province", cell, [2]);
  const said = office?.slice(0, 2) ?? dlaCode?.slice(1, 3);
  return said === undefined ? reader.fault("province", { code: "organisations.row.noProvince" }) : (said as PlaceCode);
}

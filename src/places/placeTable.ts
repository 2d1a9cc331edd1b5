import { answerOf, type Result } from "../kernel/index.js";
import { type OptionalSpec, recordOf, type Table, type TextSpec, textAt } from "../tables/index.js";
import { levelOf, type PlaceLevel, safeParsePlaceCode } from "./placeCode.js";
import type { PlacesProblem } from "./problems.js";
import type { GazetteerSource, PlaceColumns } from "./source.js";

/**
 * The columns of a list of provinces, districts and subdistricts, a row each, in any order.
 * @category Gazetteer
 * @since 0.1.0
 */
export type PlaceSchema = {
  /** The code: two, four or six digits, perhaps padded with 00. */
  readonly code: TextSpec;
  /** The Thai name. */
  readonly nameThai: TextSpec;
  /** The English name. */
  readonly nameEnglish: TextSpec & OptionalSpec;
  /** The code of the place it lies in, where the list says so. */
  readonly parent: TextSpec & OptionalSpec;
  /** The postcodes, several parted by a space. */
  readonly postcodes: TextSpec & OptionalSpec;
  /** Degrees north, as decimal text. */
  readonly latitude: TextSpec & OptionalSpec;
  /** Degrees east, as decimal text. */
  readonly longitude: TextSpec & OptionalSpec;
};

/**
 * A list of places as a table, for {@link gazetteerSourceOf}.
 * @category Gazetteer
 * @since 0.1.0
 */
export const placeSchema: PlaceSchema = {
  code: { kind: "text", title: { th: "รหัส", en: "Code" }, aliases: ["CCAATT-CODE", "place"] },
  nameThai: { kind: "text", title: { th: "ชื่อ", en: "Thai name" }, aliases: ["CCAATT-DESC", "name_th"] },
  nameEnglish: { kind: "text", optional: true, title: { th: "ชื่อภาษาอังกฤษ", en: "English name" }, aliases: ["name_en"] },
  parent: { kind: "text", optional: true, title: { th: "รหัสหน่วยแม่", en: "Parent" }, aliases: ["parent_code"] },
  postcodes: { kind: "text", optional: true, title: { th: "รหัสไปรษณีย์", en: "Postcode" }, aliases: ["postcode", "zip"] },
  latitude: { kind: "text", optional: true, title: { th: "ละติจูด", en: "Latitude" }, aliases: ["lat"] },
  longitude: { kind: "text", optional: true, title: { th: "ลองจิจูด", en: "Longitude" }, aliases: ["long", "lng"] },
};

/**
 * Makes a list of your own, as rows in any order, into the source that `createGazetteer` takes.
 * @remarks A row whose code is none, or is a village's, is told with its record and its row in the file; villages are a register
 * of their own (`villageSchema`). Whether the places form a tree is for `createGazetteer` to say.
 * @param table - The places.
 * @param about - What the list is: its id, edition, title and citation, and what else the source is to hold.
 * @category Gazetteer
 * @since 0.1.0
 * @example
 * ```ts
 * import { countByLevel, createGazetteer, gazetteerSourceOf, placeSchema } from "chumchon/places";
 * import { tableOf } from "chumchon/tables";
 * const table = tableOf(placeSchema, [
 *   { code: "840101", nameThai: "ตลาด" },
 *   { code: "84", nameThai: "สุราษฎร์ธานี" },
 *   { code: "84010000", nameThai: "เมืองสุราษฎร์ธานี" },
 * ]);
 * const source = gazetteerSourceOf(table, {
 *   id: "mine",
 *   edition: "2025-06-27",
 *   title: { th: "รายการของเรา", en: "Our list" },
 *   citation: { source: { th: "สมมติ", en: "made up" }, evidence: "unverified" },
 * });
 * if (!source.ok) throw new Error("the rows are sound");
 * const gazetteer = createGazetteer(source.value);
 * gazetteer.ok && countByLevel(gazetteer.value); // => { province: 1, district: 1, subdistrict: 1, village: 0 }
 * ```
 */
export function gazetteerSourceOf(
  table: Table<PlaceSchema>,
  about: Omit<GazetteerSource, "provinces" | "districts" | "subdistricts">,
): Result<GazetteerSource, PlacesProblem> {
  const problems: PlacesProblem[] = [];
  const rows: Record<PlaceLevel, { readonly code: string; readonly row: number }[]> = {
    province: [],
    district: [],
    subdistrict: [],
    village: [],
  };
  for (let row = 0; row < table.length; row++) {
    const text = textAt(table.columns.code, row) as string;
    const record = recordOf(table, row);
    const where = { path: ["code"], record, ...(table.rows !== undefined && { row: table.rows[row] as number }) };
    const parsed = safeParsePlaceCode(text);
    if (!parsed.ok) problems.push({ ...parsed.problems[0], ...where });
    else if (levelOf(parsed.value) === "village")
      problems.push({ code: "places.tree.unknownLevel", ...where, place: parsed.value });
    else rows[levelOf(parsed.value)].push({ code: parsed.value, row });
  }
  const columnsOf = (level: PlaceLevel): PlaceColumns => {
    const sorted = rows[level].sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : a.row - b.row));
    const column = (name: Exclude<keyof PlaceSchema, "code">): readonly string[] =>
      sorted.map(({ row }) => textAt(table.columns[name], row) ?? "");
    return {
      codes: sorted.map(({ code }) => code),
      namesThai: column("nameThai"),
      namesEnglish: column("nameEnglish"),
      postcodes: column("postcodes"),
      latitudes: column("latitude"),
      longitudes: column("longitude"),
      ...(column("parent").some((parent) => parent !== "") && { parents: column("parent") }),
    };
  };
  const levels = {
    provinces: columnsOf("province"),
    districts: columnsOf("district"),
    subdistricts: columnsOf("subdistrict"),
  };
  return answerOf({ ...about, ...levels }, problems);
}

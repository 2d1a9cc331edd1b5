import type { OptionalSpec, Table, TextSpec } from "../tables/index.js";
import { type Community, type CommunityPlace, communityIdOf, safeParseCommunityId } from "./community.js";
import {
  authorityIdIn,
  coverageIn,
  listOf,
  nameIn,
  type OrganisationsList,
  type OrganisationsListOptions,
  periodIn,
  placeIn,
  type RowReader,
} from "./listReading.js";

/**
 * The columns of a list of communities.
 * @category Lists
 * @since 0.1.0
 */
export type CommunitySchema = {
  /** Its id, where the list has one. */
  readonly id: TextSpec & OptionalSpec;
  /** Its number within its municipality, where the list has no id. */
  readonly number: TextSpec & OptionalSpec;
  /** The id of the municipality. */
  readonly authority: TextSpec;
  /** Its Thai name. */
  readonly name: TextSpec;
  /** Its English name. */
  readonly nameEnglish: TextSpec & OptionalSpec;
  /** The first day on which it was one. */
  readonly from: TextSpec & OptionalSpec;
  /** The last day. */
  readonly to: TextSpec & OptionalSpec;
};

/**
 * The columns of a list of communities (ทะเบียนชุมชน).
 * @category Lists
 * @since 0.1.0
 */
export const communitySchema: CommunitySchema = {
  id: { kind: "text", optional: true, title: { th: "รหัสชุมชน", en: "Community id" } },
  number: { kind: "text", optional: true, title: { th: "ลำดับชุมชน", en: "Community number" } },
  authority: { kind: "text", title: { th: "เทศบาล", en: "Municipality" }, aliases: ["อปท."] },
  name: { kind: "text", title: { th: "ชื่อชุมชน", en: "Community name" }, aliases: ["ชุมชน"] },
  nameEnglish: { kind: "text", optional: true, title: { th: "ชื่อภาษาอังกฤษ", en: "English name" } },
  from: { kind: "text", optional: true, title: { th: "ตั้งแต่วันที่", en: "From" } },
  to: { kind: "text", optional: true, title: { th: "ถึงวันที่", en: "To" } },
};

/**
 * The columns of a list of the villages and subdistricts communities lie in.
 * @category Lists
 * @since 0.1.0
 */
export type CommunityPlaceSchema = {
  /** The id of the community, where the list has one. */
  readonly community: TextSpec & OptionalSpec;
  /** The id of its municipality, where it has a number only. */
  readonly authority: TextSpec & OptionalSpec;
  /** Its number within the municipality. */
  readonly number: TextSpec & OptionalSpec;
  /** The code of the village, or of the subdistrict. */
  readonly place: TextSpec;
  /** Whether it takes in the whole place, or part of it. */
  readonly coverage: TextSpec;
  /** The first day on which it held. */
  readonly from: TextSpec & OptionalSpec;
  /** The last day. */
  readonly to: TextSpec & OptionalSpec;
};

/**
 * The columns of a list of the villages and subdistricts communities lie in.
 * @category Lists
 * @since 0.1.0
 */
export const communityPlaceSchema: CommunityPlaceSchema = {
  community: { kind: "text", optional: true, title: { th: "รหัสชุมชน", en: "Community id" } },
  authority: { kind: "text", optional: true, title: { th: "เทศบาล", en: "Municipality" }, aliases: ["อปท."] },
  number: { kind: "text", optional: true, title: { th: "ลำดับชุมชน", en: "Community number" } },
  place: {
    kind: "text",
    title: { th: "รหัสพื้นที่", en: "Place code" },
    aliases: ["รหัสหมู่บ้าน", "Village code", "CCAATTMM-CODE", "รหัสตำบล", "Subdistrict code", "CCAATT-CODE", "village"],
  },
  coverage: { kind: "text", title: { th: "ทั้งหมดหรือบางส่วน", en: "Whole or part" } },
  from: { kind: "text", optional: true, title: { th: "ตั้งแต่วันที่", en: "From" } },
  to: { kind: "text", optional: true, title: { th: "ถึงวันที่", en: "To" } },
};

/**
 * Reads communities from a table, as {@link communitySchema} describes it.
 * @remarks A community without an id gets one of its municipality and its number, as `town/12`.
 * @param table - The rows.
 * @param options - What ids of authorities get before them, what becomes of problems.
 * @category Lists
 * @since 0.1.0
 * @example
 * ```ts
 * import { communitiesOfTable, communitySchema } from "chumchon/organisations";
 * import { tableOf } from "chumchon/tables";
 * const table = tableOf(communitySchema, [{ authority: "town", number: "12", name: "สมมติ" }, { authority: "town", name: "สมมติ" }]);
 * const { entries, problems } = communitiesOfTable(table);
 * entries[0]?.id; // => "town/12"
 * problems.kept[0]?.code; // => "organisations.row.communityMissing"
 * ```
 */
export function communitiesOfTable(
  table: Table<CommunitySchema>,
  options: OrganisationsListOptions = {},
): OrganisationsList<Community> {
  return listOf(table, options, (row, reader) => {
    const authority = authorityIdIn(reader, "authority", row.authority);
    const number = row.number === null || authority === undefined ? undefined : communityIdOf(authority, row.number);
    const id = row.id === null ? number : communityIdIn(reader, "id", row.id);
    if (row.id === null && number === undefined && authority !== undefined) missing(reader, "id");
    const period = periodIn(reader, row.from, row.to);
    if (authority === undefined || id === undefined) return undefined;
    return { id, authority, name: nameIn(row.name, row.nameEnglish), ...(period !== undefined && { period }) };
  });
}

/**
 * Reads from a table which villages and subdistricts communities lie in, as {@link communityPlaceSchema} describes it.
 * @param table - The rows.
 * @param options - What ids of authorities get before them, what becomes of problems.
 * @category Lists
 * @since 0.1.0
 * @example
 * ```ts
 * import { communityPlaceSchema, communityPlacesOfTable } from "chumchon/organisations";
 * import { tableOf } from "chumchon/tables";
 * const table = tableOf(communityPlaceSchema, [{ authority: "town", number: "12", place: "84060201", coverage: "บางส่วน" }]);
 * communityPlacesOfTable(table).entries; // => [{ community: "town/12", place: "84060201", coverage: "part" }]
 * ```
 */
export function communityPlacesOfTable(
  table: Table<CommunityPlaceSchema>,
  options: OrganisationsListOptions = {},
): OrganisationsList<CommunityPlace> {
  return listOf(table, options, (row, reader) => {
    const authority = row.authority === null ? undefined : authorityIdIn(reader, "authority", row.authority);
    const number = row.number === null || authority === undefined ? undefined : communityIdOf(authority, row.number);
    const community = row.community === null ? number : communityIdIn(reader, "community", row.community);
    if (row.community === null && number === undefined) missing(reader, "community");
    const place = placeIn(reader, "place", row.place, [6, 8]);
    const coverage = coverageIn(reader, row.coverage);
    const period = periodIn(reader, row.from, row.to);
    if (community === undefined || place === undefined || coverage === undefined) return undefined;
    return { community, place, coverage, ...(period !== undefined && { period }) };
  });
}

function communityIdIn(reader: RowReader, column: string, cell: string): string | undefined {
  return reader.take(column, safeParseCommunityId(`${reader.options.prefix ?? ""}${cell}`));
}

function missing(reader: RowReader, column: string): void {
  reader.fault(column, { code: "organisations.row.communityMissing" });
}

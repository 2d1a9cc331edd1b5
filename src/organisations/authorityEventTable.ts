import type { Citation } from "../kernel/index.js";
import type { ChoiceSpec, OptionalSpec, RowOf, Table, TextSpec } from "../tables/index.js";
import type { AuthorityId } from "./authority.js";
import type { AuthorityEvent, AuthorityEventFacts } from "./authorityEvent.js";
import { type AuthorityType, authorityTypeOf } from "./authorityType.js";
import { safeParseDlaCode } from "./dlaCode.js";
import type { EventKind } from "./eventKind.js";
import {
  authorityIdIn,
  dateIn,
  listOf,
  nameIn,
  type OrganisationsList,
  type OrganisationsListOptions,
  type RowReader,
  shortened,
} from "./listReading.js";

/**
 * The columns of a list of events in the lives of local authorities.
 * @category Lists
 * @since 0.1.0
 */
export type AuthorityEventSchema = {
  /** The id of the authority. */
  readonly authority: TextSpec;
  /** What happens. */
  readonly kind: TextSpec;
  /** The first day of the new state. */
  readonly effective: TextSpec;
  /** The type from that day on. */
  readonly type: TextSpec & OptionalSpec;
  /** The type until then. */
  readonly formerType: TextSpec & OptionalSpec;
  /** The Thai name from that day on. */
  readonly name: TextSpec & OptionalSpec;
  /** The English name from that day on. */
  readonly nameEnglish: TextSpec & OptionalSpec;
  /** The Thai name until then. */
  readonly formerName: TextSpec & OptionalSpec;
  /** The English name until then. */
  readonly formerNameEnglish: TextSpec & OptionalSpec;
  /** The code until then. */
  readonly formerDlaCode: TextSpec & OptionalSpec;
  /** The id of the authority it is merged into, split from, or exchanges area with. */
  readonly other: TextSpec & OptionalSpec;
  /** Where it was read. */
  readonly source: TextSpec & OptionalSpec;
  /** How far that can be trusted. */
  readonly evidence: ChoiceSpec<Citation["evidence"]> & OptionalSpec;
};

/**
 * The columns of a list of events in the lives of local authorities.
 * @category Lists
 * @since 0.1.0
 */
export const authorityEventSchema: AuthorityEventSchema = {
  authority: { kind: "text", title: { th: "อปท.", en: "Authority" }, aliases: ["code"] },
  kind: { kind: "text", title: { th: "เหตุการณ์", en: "Event" }, aliases: ["event"] },
  effective: { kind: "text", title: { th: "วันที่มีผล", en: "Effective date" } },
  type: { kind: "text", optional: true, title: { th: "ประเภทใหม่", en: "Type from then on" } },
  formerType: { kind: "text", optional: true, title: { th: "ประเภทเดิม", en: "Type until then" } },
  name: { kind: "text", optional: true, title: { th: "ชื่อใหม่", en: "Name from then on" } },
  nameEnglish: { kind: "text", optional: true, title: { th: "ชื่อใหม่ภาษาอังกฤษ", en: "English name from then on" } },
  formerName: { kind: "text", optional: true, title: { th: "ชื่อเดิม", en: "Name until then" } },
  formerNameEnglish: {
    kind: "text",
    optional: true,
    title: { th: "ชื่อเดิมภาษาอังกฤษ", en: "English name until then" },
  },
  formerDlaCode: { kind: "text", optional: true, title: { th: "รหัส อปท. เดิม", en: "DLA code until then" } },
  other: { kind: "text", optional: true, title: { th: "อปท. อีกแห่ง", en: "Other authority" } },
  source: { kind: "text", optional: true, title: { th: "ที่มา", en: "Source" }, aliases: ["gazette"] },
  evidence: {
    kind: "choice",
    choices: ["official", "secondary", "unverified"],
    optional: true,
    title: { th: "น้ำหนักหลักฐาน", en: "Evidence" },
  },
};

const kindWords: { readonly [Kind in EventKind]: readonly string[] } = {
  create: ["create", "created", "จัดตั้ง"],
  split: ["split", "splitfrom", "แยก"],
  rename: ["rename", "renamed", "เปลี่ยนชื่อ"],
  statusChange: ["statuschange", "เปลี่ยนฐานะ", "ยกฐานะ"],
  areaChange: ["areachange", "เปลี่ยนเขต", "เปลี่ยนแปลงเขต"],
  merge: ["merge", "mergeinto", "mergedinto", "รวม", "ยุบรวม"],
  abolish: ["abolish", "abolished", "ยุบ", "ยุบเลิก", "ยกเลิก"],
};

/**
 * Reads events from a table, as {@link authorityEventSchema} describes it.
 * @remarks What an event needs besides: a change of status both types, a new name both names, a merger and a split the
 * other authority. A source of which nothing is said is "unverified".
 * @param table - The rows.
 * @param options - What ids get before them, the words of the list, how years are read, what becomes of problems.
 * @category Lists
 * @since 0.1.0
 * @example
 * ```ts
 * import { authorityEventSchema, authorityEventsOfTable } from "chumchon/organisations";
 * import { tableOf } from "chumchon/tables";
 * const table = tableOf(authorityEventSchema, [
 *   { authority: "a", kind: "ยกฐานะ", effective: "1 พฤษภาคม 2551", formerType: "อบต.", type: "ทต." },
 *   { authority: "a", kind: "merge", effective: "2020-01-01" },
 * ]);
 * const { entries, problems } = authorityEventsOfTable(table);
 * entries[0]?.effective; // => "2008-05-01"
 * problems.kept.map(({ code, path }) => [code, ...path]); // => [["organisations.row.columnMissing", "other"]]
 * ```
 */
export function authorityEventsOfTable(
  table: Table<AuthorityEventSchema>,
  options: OrganisationsListOptions = {},
): OrganisationsList<AuthorityEvent> {
  return listOf(table, options, (row, reader) => {
    const kind = kindOf(row.kind);
    if (kind === undefined) reader.fault("kind", { code: "organisations.row.unknownEvent", word: shortened(row.kind) });
    const authority = authorityIdIn(reader, "authority", row.authority);
    const effective = dateIn(reader, "effective", row.effective);
    if (kind === undefined || authority === undefined || effective === undefined) return undefined;
    const { source, evidence } = row;
    const citation: Citation | undefined =
      source === null ? undefined : { source: { th: source, en: source }, evidence: evidence ?? "unverified" };
    const facts = { authority, effective, ...(citation !== undefined && { citation }) };
    return eventOf(kind, facts, row, reader);
  });
}

function kindOf(word: string): EventKind | undefined {
  const key = word.normalize("NFC").toLowerCase().replace(/\s+/g, "");
  const found = Object.entries(kindWords).find(([, words]) => words.includes(key));
  return found?.[0] as EventKind | undefined;
}

function eventOf(
  kind: EventKind,
  facts: AuthorityEventFacts,
  row: RowOf<AuthorityEventSchema>,
  reader: RowReader,
): AuthorityEvent | undefined {
  if (kind === "abolish") return { ...facts, kind };
  if (kind === "create" || kind === "split") {
    const type = row.type === null ? undefined : typeIn(reader, kind, "type", row.type);
    const born = { ...facts, ...(type !== undefined && { type }) };
    if (kind === "create") return { ...born, kind };
    const from = otherIn(reader, kind, row.other);
    return from && { ...born, kind, from };
  }
  if (kind === "merge") {
    const into = otherIn(reader, kind, row.other);
    return into && { ...facts, kind, into };
  }
  if (kind === "areaChange") {
    const other = row.other === null ? undefined : authorityIdIn(reader, "other", row.other);
    return { ...facts, kind, ...(other !== undefined && { with: other }) };
  }
  if (kind === "rename") {
    const [name, formerName] = [row.name, row.formerName];
    if (name === null) missing(reader, kind, "name");
    if (formerName === null) missing(reader, kind, "formerName");
    if (name === null || formerName === null) return undefined;
    return {
      ...facts,
      kind,
      name: nameIn(name, row.nameEnglish),
      formerName: nameIn(formerName, row.formerNameEnglish),
    };
  }
  const type = typeIn(reader, kind, "type", row.type);
  const formerType = typeIn(reader, kind, "formerType", row.formerType);
  const code =
    row.formerDlaCode === null ? undefined : reader.take("formerDlaCode", safeParseDlaCode(row.formerDlaCode));
  if (type === undefined || formerType === undefined) return undefined;
  return { ...facts, kind, type, formerType, ...(code !== undefined && { formerDlaCode: code }) };
}

function typeIn(
  reader: RowReader,
  kind: EventKind,
  column: "type" | "formerType",
  cell: string | null,
): AuthorityType | undefined {
  if (cell === null) return missing(reader, kind, column);
  const type = authorityTypeOf(cell, reader.options.types);
  return type ?? reader.fault(column, { code: "organisations.row.unknownType", word: shortened(cell) });
}

function otherIn(reader: RowReader, kind: EventKind, cell: string | null): AuthorityId | undefined {
  return cell === null ? missing(reader, kind, "other") : authorityIdIn(reader, "other", cell);
}

function missing(reader: RowReader, kind: EventKind, column: keyof AuthorityEventSchema): undefined {
  const { title } = authorityEventSchema[column];
  return reader.fault(column, {
    code: "organisations.row.columnMissing",
    kind,
    title: typeof title === "object" ? title : { th: column, en: column },
  });
}

import { createProblemLog, fail, ok, type ProblemLogOptions, type Result } from "../kernel/index.js";
import {
  type BitPlane,
  bitAt,
  type FlagSpec,
  type OptionalSpec,
  recordOf,
  type Table,
  type TextSpec,
  textAt,
} from "../tables/index.js";
import { bearsName } from "./bearsName.js";
import { codeFormOf } from "./codeForms.js";
import type { Gazetteer, PlaceFacts } from "./gazetteer.js";
import type { VillageIntake } from "./intake.js";
import { withNames } from "./names.js";
import { levelOf, type PlaceCode, parentCodeOf, safeParsePlaceCode } from "./placeCode.js";
import { enter, type PlaceIndex, positionOfNumber } from "./placeIndex.js";
import type { PlacesProblem } from "./problems.js";

/**
 * The columns of a register of villages.
 * @category Gazetteer
 * @since 0.1.0
 */
export type VillageSchema = {
  /** The eight-digit code of the village. */
  readonly code: TextSpec;
  /** Its Thai name. */
  readonly name: TextSpec & OptionalSpec;
  /** Whether it is no village any more. */
  readonly abolished: FlagSpec & OptionalSpec;
  /** The code that took its place. */
  readonly successor: TextSpec & OptionalSpec;
  /** Its English name. */
  readonly nameEnglish: TextSpec & OptionalSpec;
};

/**
 * The columns of a register of villages (ทะเบียนหมู่บ้าน). No official list ships with the library; the heading names are
 * those of the lists the Department of Provincial Administration gives out.
 * @category Gazetteer
 * @since 0.1.0
 */
export const villageSchema: VillageSchema = {
  code: {
    kind: "text",
    title: { th: "รหัสหมู่บ้าน", en: "Village code" },
    aliases: ["CCAATTMM-CODE", "CCAATTMM", "village"],
  },
  name: {
    kind: "text",
    optional: true,
    title: { th: "ชื่อหมู่บ้าน", en: "Village name" },
    aliases: ["name_th", "CCAATTMM-DESC", "หมู่บ้าน"],
  },
  abolished: {
    kind: "flag",
    optional: true,
    title: { th: "ยกเลิกแล้ว", en: "Abolished" },
  },
  successor: {
    kind: "text",
    optional: true,
    title: { th: "รหัสใหม่", en: "New code" },
  },
  nameEnglish: {
    kind: "text",
    optional: true,
    title: { th: "ชื่อหมู่บ้านภาษาอังกฤษ", en: "Village name in English" },
    aliases: ["name_en"],
  },
};

/** The account where no register was attached. */
export function noVillages(options: ProblemLogOptions<PlacesProblem>): VillageIntake {
  return { read: 0, accepted: 0, rejected: 0, attached: 0, confirmed: 0, problems: createProblemLog(options) };
}

/**
 * A gazetteer with the villages of a register, ascending. A row that is no village's is taken where it says what the
 * gazetteer says, for the registers of the Department hold every level; else it is refused by name.
 */
export function withVillages(
  gazetteer: Gazetteer,
  register: Table<VillageSchema>,
  options: ProblemLogOptions<PlacesProblem>,
): Gazetteer {
  const problems = createProblemLog(options);
  const seen: PlaceIndex = { districts: gazetteer.index.districts, below: gazetteer.index.below.slice() };
  const kept: { readonly code: PlaceCode; readonly row: number }[] = [];
  let confirmed = 0;
  for (let row = 0; row < register.length; row++) {
    const read = readRow(gazetteer, seen, register, row);
    if (!read.ok) problems.add({ ...read.problems[0], ...originOf(register, row) });
    else if (levelOf(read.value) !== "village") confirmed += 1;
    else enter(seen, Number(read.value), gazetteer.codes.length + kept.push({ code: read.value, row }) - 1);
  }
  kept.sort((a, b) => (a.code < b.code ? -1 : 1));
  const accepted = kept.length + confirmed;
  const rejected = register.read - accepted;
  const intake = { read: register.read, accepted, rejected, attached: kept.length, confirmed, problems };
  return withNames({ ...gazetteer, ...extended(gazetteer, register, kept), villages: intake });
}

/** The columns of a gazetteer with the villages after them. */
function extended(
  { codes, facts, index }: Gazetteer,
  { columns }: Table<VillageSchema>,
  kept: readonly { readonly code: PlaceCode; readonly row: number }[],
): Pick<Gazetteer, "codes" | "facts" | "index"> {
  const below = index.below.slice();
  for (const [nth, { code }] of kept.entries())
    enter({ districts: index.districts, below }, Number(code), codes.length + nth);
  const thai = kept.map(({ code, row }) => textAt(columns.name, row) ?? `หมู่ที่ ${Number(code.slice(6))}`);
  const english = kept.map(({ row }) => textAt(columns.nameEnglish, row) ?? "");
  const names: Partial<PlaceFacts> = {
    namesThai: facts.namesThai.concat(thai),
    namesEnglish: facts.namesEnglish.concat(english),
  };
  return {
    codes: codes.concat(kept.map(({ code }) => code)),
    facts: { ...facts, ...names },
    index: { districts: index.districts, below },
  };
}

/** The code of a row that may be taken: of a village that is not there yet, or of a place that is. */
function readRow(
  gazetteer: Gazetteer,
  seen: PlaceIndex,
  { columns }: Table<VillageSchema>,
  row: number,
): Result<PlaceCode, PlacesProblem> {
  const text = textAt(columns.code, row) as string;
  const successor = textAt(columns.successor, row);
  if (successor !== undefined || bitAt(columns.abolished.planes[0] as BitPlane, row))
    return fail({
      code: "places.village.retired",
      path: [],
      place: text,
      ...(successor !== undefined && { successor }),
    });
  const parsed = safeParsePlaceCode(text);
  if (!parsed.ok) return parsed;
  const place = parsed.value;
  const position = positionOfNumber(seen, Number(place));
  if (levelOf(place) !== "village") {
    if (position === -1) return fail({ code: "places.register.notAPlace", path: [], place, form: codeFormOf(place) });
    const name = textAt(columns.name, row);
    const isSame = name === undefined || bearsName(gazetteer.facts.namesThai[position] as string, name, levelOf(place));
    return isSame ? parsed : fail({ code: "places.name.contradictsCode", path: [], place });
  }
  if (position !== -1) return fail({ code: "places.tree.duplicate", path: [], place });
  const form = codeFormOf(place);
  if (form !== "area") return fail({ code: "places.register.notAPlace", path: [], place, form });
  if (place.startsWith(bangkok)) return fail({ code: "places.village.inBangkok", path: [], place });
  const parent = parentCodeOf(place) as PlaceCode;
  return positionOfNumber(seen, Number(parent)) !== -1
    ? ok(place)
    : fail({ code: "places.tree.orphan", path: [], place, parent });
}

/** Its districts and subdistricts have no villages any more. */
const bangkok = "10";

/** Where a problem of a row stands. */
function originOf(villages: Table, row: number): { path: readonly string[]; record: number; row?: number } {
  const origin = { path: ["code"], record: recordOf(villages, row) };
  return villages.rows === undefined ? origin : { ...origin, row: villages.rows[row] as number };
}

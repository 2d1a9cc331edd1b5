import {
  createProblemLog,
  type Failure,
  fail,
  type ProblemLog,
  type ProblemLogOptions,
  type Result,
} from "../kernel/index.js";
import {
  type BitPlane,
  bitAt,
  type FlagSpec,
  type OptionalSpec,
  recordOf,
  type Table,
  type TextColumn,
  type TextSpec,
} from "../tables/index.js";
import type { Gazetteer } from "./gazetteer.js";
import { levelOf, type PlaceCode, parentCodeOf, safeParsePlaceCode } from "./placeCode.js";
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
    aliases: ["name_th", "CCAATTMM-NAME", "หมู่บ้าน"],
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
};

/**
 * A gazetteer with villages, and the account of what was read: accepted + rejected = read.
 * @category Gazetteer
 * @since 0.1.0
 */
export interface VillageAttachment {
  /** The gazetteer with the accepted villages. */
  readonly gazetteer: Gazetteer;
  /** How many rows were read, those refused while the table was made included. */
  readonly read: number;
  /** How many villages were attached. */
  readonly accepted: number;
  /** How many rows were not. */
  readonly rejected: number;
  /** Why not, row by row. What was refused while the table was made stands in the table's own log. */
  readonly problems: ProblemLog<PlacesProblem>;
}

/**
 * Attaches a register of villages to the subdistricts of a gazetteer.
 * @remarks A row is refused when its code is no village's, when its subdistrict is not in the gazetteer, or when the village
 * is there already. A register that still holds villages that are none any more marks them as abolished, or by the code that took
 * their place; they are refused by name. A name that is wanting is made of the village's number, as หมู่ที่ 8.
 * @param gazetteer - The places the villages lie in.
 * @param villages - A table of codes and names, as {@link villageSchema} describes it.
 * @param options - What becomes of problems.
 * @category Gazetteer
 * @since 0.1.0
 * @example One village of a real subdistrict, one of a subdistrict that does not exist
 * ```ts
 * import { thailand } from "chumchon/data/thailand";
 * import { attachVillages, createGazetteer, villageSchema } from "chumchon/places";
 * import { tableOf } from "chumchon/tables";
 * const places = createGazetteer(thailand);
 * if (!places.ok) throw new Error("the embedded list is sound");
 * const register = tableOf(villageSchema, [["84010201", "บ้านสมมติ"], ["84019901", null]]);
 * const { accepted, rejected, problems } = attachVillages(places.value, register);
 * [accepted, rejected, problems.kept[0]?.code]; // => [1, 1, "places.tree.orphan"]
 * ```
 */
export function attachVillages(
  gazetteer: Gazetteer,
  villages: Table<VillageSchema>,
  options: ProblemLogOptions<PlacesProblem> = {},
): VillageAttachment {
  const problems = createProblemLog(options);
  const codes = [...gazetteer.codes];
  const names = [...gazetteer.facts.namesThai];
  const positions = new Map(gazetteer.positions);
  const { code: codeColumn, name: nameColumn } = villages.columns;
  for (let row = 0; row < villages.length; row++) {
    const text = codeColumn.dictionary[codeColumn.codes[row] as number] as string;
    const village = retiredOf(villages, row, text) ?? villageOf(text, positions);
    if (!village.ok) {
      problems.add({ ...village.problems[0], ...originOf(villages, row) });
      continue;
    }
    const code = village.value;
    positions.set(code, codes.push(code) - 1);
    names.push(textAt(nameColumn, row) ?? `หมู่ที่ ${Number(code.slice(6))}`);
  }
  const accepted = codes.length - gazetteer.codes.length;
  return {
    gazetteer: { ...gazetteer, codes, positions, facts: { ...gazetteer.facts, namesThai: names } },
    read: villages.read,
    accepted,
    rejected: villages.read - accepted,
    problems,
  };
}

/** Refuses a row that the register itself says is no village any more. */
function retiredOf({ columns }: Table<VillageSchema>, row: number, place: string): Failure<PlacesProblem> | undefined {
  const successor = textAt(columns.successor, row);
  const isAbolished = bitAt(columns.abolished.planes[0] as BitPlane, row);
  if (!isAbolished && successor === undefined) return undefined;
  return fail({ code: "places.village.retired", path: [], place, ...(successor !== undefined && { successor }) });
}

/** The code of a village that is not there yet and whose subdistrict is. */
function villageOf(text: string, positions: ReadonlyMap<PlaceCode, number>): Result<PlaceCode, PlacesProblem> {
  const parsed = safeParsePlaceCode(text);
  if (!parsed.ok) return parsed;
  const code = parsed.value;
  if (levelOf(code) !== "village") return fail({ code: "places.tree.unknownLevel", path: [], place: code });
  if (positions.has(code)) return fail({ code: "places.tree.duplicate", path: [], place: code });
  const parent = parentCodeOf(code) as PlaceCode;
  return positions.has(parent) ? parsed : fail({ code: "places.tree.orphan", path: [], place: code, parent });
}

/** Where a problem of a row stands. */
function originOf(villages: Table, row: number): { path: readonly string[]; record: number; row?: number } {
  const origin = { path: ["code"], record: recordOf(villages, row) };
  return villages.rows === undefined ? origin : { ...origin, row: villages.rows[row] as number };
}

function textAt(column: TextColumn, row: number): string | undefined {
  return column.validity === undefined || bitAt(column.validity, row)
    ? column.dictionary[column.codes[row] as number]
    : undefined;
}

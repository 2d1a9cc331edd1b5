import { createProblemLog, type ProblemLog, type ProblemLogOptions } from "../kernel/index.js";
import { bitAt, recordOf, type Table, type TextColumn } from "../tables/index.js";
import type { Gazetteer } from "./gazetteer.js";
import { levelOf, type PlaceCode, parentCodeOf, safeParsePlaceCode } from "./placeCode.js";
import type { PlacesProblem } from "./problems.js";

/**
 * The columns of a register of villages (ทะเบียนหมู่บ้าน). No official list ships with the library; the heading names are
 * those of the lists the Department of Provincial Administration gives out.
 * @category Gazetteer
 * @since 0.1.0
 */
export const villageSchema = {
  code: { kind: "text", title: { th: "รหัสหมู่บ้าน", en: "Village code" }, aliases: ["CCAATTMM-CODE", "CCAATTMM", "village"] },
  name: {
    kind: "text",
    optional: true,
    title: { th: "ชื่อหมู่บ้าน", en: "Village name" },
    aliases: ["name_th", "CCAATTMM-NAME", "หมู่บ้าน"],
  },
} as const;

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
 * is there already. A name that is wanting is made of the village's number, as หมู่ที่ 8.
 * @param gazetteer - The places the villages lie in.
 * @param villages - A table of `code` and `name`, as {@link villageSchema} describes it.
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
  villages: Table<typeof villageSchema>,
  options: ProblemLogOptions<PlacesProblem> = {},
): VillageAttachment {
  const problems = createProblemLog(options);
  const codes = [...gazetteer.codes];
  const names = [...gazetteer.facts.namesThai];
  const positions = new Map(gazetteer.positions);
  const { code: codeColumn, name: nameColumn } = villages.columns;
  for (let row = 0; row < villages.length; row++) {
    const code = villageCodeAt(codeColumn, row);
    const where = {
      path: ["code"],
      record: recordOf(villages, row),
      ...(villages.rows && { row: villages.rows[row] as number }),
    };
    const problem = typeof code === "object" ? { ...code, ...where } : refusalOf(code, positions, where);
    if (problem !== undefined) {
      problems.add(problem);
      continue;
    }
    positions.set(code as PlaceCode, codes.push(code as PlaceCode) - 1);
    names.push(textAt(nameColumn, row) ?? `หมู่ที่ ${Number((code as PlaceCode).slice(6))}`);
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

function villageCodeAt(column: TextColumn, row: number): PlaceCode | PlacesProblem {
  const parsed = safeParsePlaceCode(column.dictionary[column.codes[row] as number]);
  return parsed.ok ? parsed.value : parsed.problems[0];
}

function refusalOf(
  code: PlaceCode,
  positions: ReadonlyMap<PlaceCode, number>,
  where: { readonly path: readonly string[]; readonly record: number },
): PlacesProblem | undefined {
  if (levelOf(code) !== "village") return { code: "places.tree.unknownLevel", place: code, ...where };
  if (positions.has(code)) return { code: "places.tree.duplicate", place: code, ...where };
  const parent = parentCodeOf(code) as PlaceCode;
  return positions.has(parent) ? undefined : { code: "places.tree.orphan", place: code, parent, ...where };
}

function textAt(column: TextColumn, row: number): string | undefined {
  return column.validity === undefined || bitAt(column.validity, row)
    ? column.dictionary[column.codes[row] as number]
    : undefined;
}

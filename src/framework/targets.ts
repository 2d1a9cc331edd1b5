import { type Ratio, ratioOf } from "../amounts/index.js";
import { createProblemLog, type ProblemLog, type ProblemLogOptions } from "../kernel/index.js";
import { type Gazetteer, levelOf, type PlaceCode, type PlaceLevel, parentCodeOf, positionOf } from "../places/index.js";
import type { Agreement } from "./agreement.js";
import type { FrameworkProblem } from "./problems.js";

/**
 * How far one target is reached.
 * @category Targets
 * @since 0.1.0
 */
export interface TargetProgress {
  /** The level of the places. */
  readonly level: PlaceLevel;
  /** How many were agreed. */
  readonly target: number;
  /** How many there are; `undefined` where nobody reported, which is not zero. */
  readonly reached: number | undefined;
  /** Reached over target, exactly; above one where more was done. */
  readonly share: Ratio | undefined;
}

/**
 * How far the targets are reached by these model villages, and what could not be counted.
 * @category Targets
 * @since 0.1.0
 */
export interface ModelCount {
  /** One entry per target of the agreement, in its order. */
  readonly targets: readonly TargetProgress[];
  /** How many entries were read. */
  readonly read: number;
  /** How many were counted. */
  readonly accepted: number;
  /** Why the others were not. */
  readonly problems: ProblemLog<FrameworkProblem>;
}

/**
 * Counts the places in which model villages lie against the targets of an agreement: villages, and the subdistricts,
 * districts and provinces they are spread over.
 * @remarks A place counts once however many model villages it has. A village counts when the gazetteer has it or, where no
 * register of villages is attached, has its subdistrict.
 * @param agreement - The targets.
 * @param models - The codes of the model villages; `undefined` where nobody reported any.
 * @param gazetteer - The places.
 * @param options - What becomes of problems.
 * @category Targets
 * @since 0.1.0
 * @example Two made-up model villages of one subdistrict
 * ```ts
 * import { thailand } from "chumchon/data/thailand";
 * import { memorandum2559 } from "chumchon/data/memorandum2559";
 * import { countModels } from "chumchon/framework";
 * import { createGazetteer, parsePlaceCode } from "chumchon/places";
 * const gazetteer = createGazetteer(thailand);
 * if (!gazetteer.ok) throw new Error("the embedded list is sound");
 * const models = ["84010201", "84010202"].map(parsePlaceCode);
 * countModels(memorandum2559, models, gazetteer.value).targets.map((target) => target.reached); // => [2, 1, 1, 1]
 * countModels(memorandum2559, undefined, gazetteer.value).targets[0]?.reached; // => undefined
 * ```
 */
export function countModels(
  agreement: Agreement,
  models: Iterable<PlaceCode> | undefined,
  gazetteer: Gazetteer,
  options: ProblemLogOptions<FrameworkProblem> = {},
): ModelCount {
  const problems = createProblemLog(options);
  const places = new Map<PlaceLevel, Set<PlaceCode>>();
  const hasVillages = levelOf(gazetteer.codes.at(-1) as PlaceCode) === "village";
  let read = 0;
  for (const village of models ?? []) {
    const record = read++;
    const problem = problemOf(village, record, gazetteer, hasVillages, places.get("village"));
    if (problem !== undefined) problems.add(problem);
    else
      for (let code: PlaceCode | undefined = village; code !== undefined; code = parentCodeOf(code)) note(places, code);
  }
  const targets = agreement.targets.map(({ level, count }) => {
    const reached = models === undefined ? undefined : (places.get(level)?.size ?? 0);
    return { level, target: count, reached, share: reached === undefined ? undefined : ratioOf(reached, count) };
  });
  return { targets, read, accepted: places.get("village")?.size ?? 0, problems };
}

function problemOf(
  place: PlaceCode,
  record: number,
  gazetteer: Gazetteer,
  hasVillages: boolean,
  counted: ReadonlySet<PlaceCode> | undefined,
): FrameworkProblem | undefined {
  const where = { path: [record], record, place };
  if (levelOf(place) !== "village") return { code: "framework.model.notAVillage", ...where };
  if (counted?.has(place) === true) return { code: "framework.model.duplicate", ...where };
  const known = hasVillages ? place : (parentCodeOf(place) as PlaceCode);
  return positionOf(gazetteer, known) !== undefined ? undefined : { code: "framework.model.unknownPlace", ...where };
}

function note(places: Map<PlaceLevel, Set<PlaceCode>>, code: PlaceCode): void {
  const level = levelOf(code);
  const known = places.get(level) ?? new Set();
  places.set(level, known.add(code));
}

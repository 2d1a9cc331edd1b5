import type { CivilDate } from "../calendar/index.js";
import { fail, ok, type Result } from "../kernel/index.js";
import { type Gazetteer, positionOf } from "./gazetteer.js";
import type { PlaceCode } from "./placeCode.js";
import { originOf } from "./placeState.js";
import type { PlacesProblem } from "./problems.js";
import { type Succession, successionSteps } from "./successionSteps.js";

/**
 * Between which days a succession is followed.
 * @category Time
 * @since 0.1.0
 */
export interface SuccessionOptions {
  /**
   * The earlier day. Unless told it is, for a code in use, as early as events reach, and for a code given up its last day:
   * what was split from it before is no successor of what it was at the end.
   */
  readonly from?: CivilDate;
  /** The later day; that of the gazetteer, as a rule its edition, unless told. */
  readonly asOf?: CivilDate;
}

/**
 * The codes that hold today, or on a day, what a code stood for, with every step on the way.
 * @remarks A place that goes on after a part was taken from it is among its own successors. Steps without a day are always
 * followed. Codes that follow each other in a circle were refused when the events were read, so a chain always ends.
 * @param gazetteer - The list with its events.
 * @param code - A code of the list, or one that an event speaks of.
 * @param options - From which day to which.
 * @returns The end of the chain, or that nobody knows the code.
 * @category Time
 * @since 0.1.0
 * @example Two steps, the second into two
 * ```ts
 * import { parsePlaceCode, createGazetteer, successorsOf } from "chumchon/places";
 * const gazetteer = createGazetteer({
 *   id: "small",
 *   edition: "2018-01-01",
 *   title: { th: "สมมติ", en: "made up" },
 *   citation: { source: { th: "สมมติ", en: "made up" }, evidence: "unverified" },
 *   provinces: { codes: ["10"], namesThai: ["กรุงเทพมหานคร"] },
 *   districts: { codes: ["1036"], namesThai: ["ดอนเมือง"] },
 *   subdistricts: { codes: ["103602", "103604"], namesThai: ["สีกัน", "ดอนเมือง"] },
 *   events: { kind: "parentChange\ncreate", place: "103602\n103604", from: "100505\n103602", effective: "1989-09-04\n2009-09-21" },
 * });
 * if (!gazetteer.ok) throw new Error("the made-up list is sound");
 * const chain = successorsOf(gazetteer.value, parsePlaceCode("100505"));
 * chain.ok && chain.value.places; // => ["103602", "103604"]
 * chain.ok && chain.value.steps.map(({ from, to, day }) => [from, to.join(" "), day]);
 * // => [["100505", "103602", "1989-09-04"], ["103602", "103602 103604", "2009-09-21"]]
 * ```
 */
export function successorsOf(
  gazetteer: Gazetteer,
  code: PlaceCode,
  options: SuccessionOptions = {},
): Result<Succession, PlacesProblem> {
  return followed(gazetteer, code, options, true);
}

/**
 * The codes from which a place came, with every step on the way back.
 * @remarks Followed from the code as it stands on the later day, or, where it was given up before, as it stood at its end.
 * @param gazetteer - The list with its events.
 * @param code - A code of the list, or one that an event speaks of.
 * @param options - Back to which day, and from which.
 * @returns The beginning of the chain, or that nobody knows the code.
 * @category Time
 * @since 0.1.0
 * @example
 * ```ts
 * import { thailand } from "chumchon/data/thailand";
 * import { createGazetteer, parsePlaceCode, predecessorsOf } from "chumchon/places";
 * const gazetteer = createGazetteer(thailand);
 * if (!gazetteer.ok) throw new Error("the embedded list is sound");
 * const chain = predecessorsOf(gazetteer.value, parsePlaceCode("530407"));
 * chain.ok && chain.value.places; // => ["530306"]
 * ```
 */
export function predecessorsOf(
  gazetteer: Gazetteer,
  code: PlaceCode,
  options: SuccessionOptions = {},
): Result<Succession, PlacesProblem> {
  return followed(gazetteer, code, options, false);
}

function followed(
  gazetteer: Gazetteer,
  code: PlaceCode,
  { from, asOf }: SuccessionOptions,
  forwards: boolean,
): Result<Succession, PlacesProblem> {
  const origin = originOf(gazetteer);
  const isListed = positionOf(origin, code) !== undefined;
  const changes = origin.history.changes.get(code);
  if (!isListed && changes === undefined) return fail({ code: "places.question.unknownPlace", path: [], place: code });
  return ok(
    successionSteps(origin.history, code, {
      after: from ?? "",
      last: asOf ?? gazetteer.asOf ?? "9999-12-31",
      forwards,
      atEnd: forwards && from === undefined && !isListed,
    }),
  );
}

import { describeProblem, type LocalizedText, toArabicDigits } from "../kernel/index.js";
import { codeFormOf } from "./codeForms.js";
import type { Gazetteer } from "./gazetteer.js";
import { type AsOfOptions, findPlace, type Place } from "./place.js";
import { levelOf, type PlaceCode, type PlaceLevel, safeParsePlaceCode } from "./placeCode.js";
import { type PlaceCodeProblem, placeCodeSentences } from "./placeCodeProblems.js";
import { originOf } from "./placeState.js";
import { ancestorsOf } from "./placeTree.js";
import { successorsOf } from "./succession.js";
import type { Succession } from "./successionSteps.js";
import { type VerdictReason, verdictReasons } from "./verdictReasons.js";

/**
 * What a code is of: a place of the list, or why it is none.
 * @category Codes
 * @since 0.1.0
 */
export type VerdictKind =
  | "area"
  | "registryOffice"
  | "centralRegistry"
  | "temporary"
  | "retired"
  | "localAuthority"
  | "malformed"
  | "unknown";

/**
 * The verdict on a code, with the reason.
 * @category Codes
 * @since 0.1.0
 */
export interface Verdict {
  /** What the code is of. */
  readonly kind: VerdictKind;
  /** Why, in a sentence. */
  readonly reason: LocalizedText;
  /** The code as it is kept; absent where it has not the form of a place's. */
  readonly code?: PlaceCode;
  /** The level its digits say. */
  readonly level?: PlaceLevel;
  /** The codes its digits say it lies in, the nearest first. */
  readonly parents: readonly PlaceCode[];
  /** The place, where there is one. */
  readonly place?: Place;
  /** What became of it, to the end, where it is known to have been a place. */
  readonly succession?: Succession;
  /** What {@link safeParsePlaceCode} says, where the code has not the form of a place's. */
  readonly problem?: PlaceCodeProblem;
}

/**
 * Says what a code is of: a place on the day asked for, an office of the registration, a temporary or retired code with all
 * its successors, a local authority, nothing that has the form of a code, or nobody knows.
 * @remarks What the list has is an area; then what events know; then the form of the code decides. A village that nobody
 * knows is judged by its subdistrict where that is no area. A number in place of a text is malformed: spreadsheets drop and
 * add digits.
 * @param gazetteer - The list with its events.
 * @param input - The code, as it came.
 * @param options - The day.
 * @category Codes
 * @since 0.1.0
 * @example
 * ```ts
 * import { thailand } from "chumchon/data/thailand";
 * import { createGazetteer, verdictOf } from "chumchon/places";
 * const gazetteer = createGazetteer(thailand);
 * if (!gazetteer.ok) throw new Error("the embedded list is sound");
 * const codes = ["84010000", "8499", "1099", "840899", "530306", "840050", "840160", "8498x", "8447"];
 * codes.map((code) => verdictOf(gazetteer.value, code).kind);
 * // => ["area", "registryOffice", "centralRegistry", "temporary", "retired", "localAuthority", "localAuthority", "malformed", "registryOffice"]
 * verdictOf(gazetteer.value, "530306").succession?.places; // => ["530407"]
 * verdictOf(gazetteer.value, "840120").reason.en;
 * // => "the district 8401 is in the list, and no subdistrict 840120 in it."
 * ```
 */
export function verdictOf(gazetteer: Gazetteer, input: unknown, options: AsOfOptions = {}): Verdict {
  const parsed = safeParsePlaceCode(input);
  if (parsed.ok) return verdictOfCode(gazetteer, parsed.value, options);
  const [problem] = parsed.problems;
  if (typeof input === "string" && isProvincialOrganisation(input))
    return { kind: "localAuthority", reason: verdictReasons.provincialOrganisation(""), parents: [], problem };
  return { kind: "malformed", reason: describeProblem(problem, placeCodeSentences), parents: [], problem };
}

/** `CC0050` and on: no district stands in it, so it is no code of a place. */
function isProvincialOrganisation(text: string): boolean {
  const digits = text.length > 64 ? "" : toArabicDigits(text).replace(/[\s-]/g, "");
  return /^\d\d00[5-9]\d(?:00)?$/.test(digits) && safeParsePlaceCode(digits.slice(0, 2)).ok;
}

function verdictOfCode(gazetteer: Gazetteer, code: PlaceCode, options: AsOfOptions): Verdict {
  const said = { code, level: levelOf(code), parents: ancestorsOf(code) };
  const place = findPlace(gazetteer, code, options);
  if (place !== undefined) return { kind: "area", reason: verdictReasons.area(code), ...said, place };
  const form = codeFormOf(code);
  const succession = isFormer(gazetteer, code, options) ? successionOf(gazetteer, code, options) : undefined;
  const because = (kind: VerdictKind, reason: VerdictReason): Verdict => ({
    kind,
    reason: verdictReasons[reason](code),
    ...said,
    ...(succession !== undefined && { succession }),
  });
  const [parent] = said.parents;
  const above = parent === undefined ? undefined : verdictOfCode(gazetteer, parent, options);
  // A village is no more than the subdistrict its number says it lies in, unless it is known itself.
  if (succession === undefined && said.level === "village" && above !== undefined)
    if (above.kind !== "area" && above.kind !== "unknown")
      return { ...above, ...said, reason: verdictReasons.villageOf(code, above.reason) };
  if (form === "temporary") return because("temporary", "temporary");
  if (succession !== undefined)
    return because("retired", succession.places.length === 0 ? "retiredWithoutHeir" : "retired");
  if (form !== "area" && said.level !== "village") return because(form, form);
  if (isLater(gazetteer, code)) return because("unknown", "notYetMade");
  if (above?.kind !== "area") return because("unknown", "nothingKnown");
  if (said.level !== "village") return because("unknown", said.level === "district" ? "noDistrict" : "noSubdistrict");
  if (code.startsWith("10")) return because("unknown", "noVillagesInBangkok");
  return because("unknown", originOf(gazetteer).villages.attached === 0 ? "noRegister" : "noVillage");
}

/** Is it known that a code was a place, and is no more on the day? */
function isFormer(gazetteer: Gazetteer, code: PlaceCode, { asOf }: AsOfOptions): boolean {
  const { edition, history } = originOf(gazetteer);
  const day = asOf ?? gazetteer.asOf ?? edition;
  const changes = history.changes.get(code) ?? [];
  return changes.some(({ ends, day: on }) => ends && (on === undefined || on <= day));
}

/** Is a code in the list, or was it made, though not yet on the day? */
function isLater(gazetteer: Gazetteer, code: PlaceCode): boolean {
  const origin = originOf(gazetteer);
  return findPlace(origin, code) !== undefined || (origin.history.changes.get(code) ?? []).some(({ begins }) => begins);
}

function successionOf(gazetteer: Gazetteer, code: PlaceCode, { asOf }: AsOfOptions): Succession | undefined {
  const followed = successorsOf(gazetteer, code, asOf === undefined ? {} : { asOf });
  return followed.ok ? followed.value : undefined;
}

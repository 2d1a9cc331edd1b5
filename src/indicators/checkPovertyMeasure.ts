import {
  compareRatio,
  formatRatio,
  parseRatio,
  type Ratio,
  ratioOf,
  safeParseRatio,
  sumRatios,
} from "../amounts/index.js";
import { answerOf, type Path, type Result } from "../kernel/index.js";
import type { RatioNotation } from "./composite.js";
import type { ColumnDeprivation, PovertyItem, PovertyMeasure } from "./povertyMeasure.js";
import type { PovertyMeasureProblem } from "./povertyMeasureProblems.js";
import { givenWeights } from "./povertyWeights.js";
import { mostWeight, wholeWeights } from "./wholeWeights.js";

/**
 * Checks that a measure of poverty can be counted: every item in one dimension, weights that add up, cut-offs that can be read.
 * @remarks For a definition written in a program. Data from outside go through {@link safeParsePovertyMeasure}, which ends here.
 * @returns The same measure, or everything that is wrong with it.
 * @category Poverty
 * @since 0.1.0
 * @example Three times 0.33 is not one
 * ```ts
 * import { checkPovertyMeasure, type PovertyMeasure } from "chumchon/indicators";
 * const title = { th: "ตัวอย่าง", en: "Example" };
 * const ids = ["water", "house", "school"];
 * const weighted = (weight: string): PovertyMeasure => ({
 *   id: "example", edition: "1", title, citation: { source: title, evidence: "unverified" },
 *   items: ids.map((id) => ({ id, title, weight, deprived: { kind: "outcome", column: id } })),
 *   dimensions: [{ id: "all", title, items: ids }], weights: "stated", cutoff: { kind: "union" },
 * });
 * checkPovertyMeasure(weighted("1/3")).ok; // => true
 * checkPovertyMeasure(weighted("0.33"));
 * // => { ok: false, problems: [{ code: "indicators.poverty.weightsDoNotSum", path: ["items"], id: "example", sum: "99/100" }] }
 * ```
 */
export function checkPovertyMeasure<ItemId extends string, DimensionId extends string>(
  measure: PovertyMeasure<ItemId, DimensionId>,
): Result<PovertyMeasure<ItemId, DimensionId>, PovertyMeasureProblem> {
  const grouping = groupingProblemsOf(measure);
  const weights = measure.items.flatMap((item, index) => weightProblemsOf(measure, item, ["items", index, "weight"]));
  return answerOf(measure, [
    ...grouping,
    ...measure.items.flatMap((item, index) => cutoffProblemsOf(measure, item, ["items", index, "deprived"])),
    ...weights,
    ...(grouping.length + weights.length === 0 ? sumProblemsOf(measure) : []),
    ...shareProblemsOf(measure),
    ...(measure.isGapMeasured === true && measure.missing === "deprived"
      ? [{ code: "indicators.poverty.gapOfMissing", path: ["missing"], id: measure.id } as const]
      : []),
  ]);
}

/** With weights raised in place of items left out, every different sum that can remain is counted apart. */
const mostSums = 1000;

function groupingProblemsOf({ items, dimensions }: PovertyMeasure): readonly PovertyMeasureProblem[] {
  const problems: PovertyMeasureProblem[] = [];
  const ids = new Set<string>();
  for (const [list, members] of [
    ["items", items],
    ["dimensions", dimensions],
  ] as const) {
    for (const [index, { id }] of members.entries()) {
      if (ids.has(id)) problems.push({ code: "indicators.poverty.duplicate", path: [list, index, "id"], id });
      ids.add(id);
    }
  }
  const known = new Set(items.map(({ id }) => id));
  const grouped = new Set<string>();
  for (const [index, { id, items: members }] of dimensions.entries()) {
    const path: Path = ["dimensions", index, "items"];
    if (members.length === 0) problems.push({ code: "indicators.poverty.noItems", path, id });
    for (const [place, item] of members.entries()) {
      const problem = { path: [...path, place], id, item };
      if (!known.has(item)) problems.push({ code: "indicators.poverty.unknownItem", ...problem });
      else if (grouped.has(item)) problems.push({ code: "indicators.poverty.sharedItem", ...problem });
      grouped.add(item);
    }
  }
  for (const [index, { id }] of items.entries())
    if (!grouped.has(id)) problems.push({ code: "indicators.poverty.unused", path: ["items", index], id });
  return problems;
}

function cutoffProblemsOf(
  { isGapMeasured }: PovertyMeasure,
  { id, deprived }: PovertyItem,
  path: Path,
): readonly PovertyMeasureProblem[] {
  const columns: readonly (readonly [ColumnDeprivation, Path])[] =
    deprived.kind === "anyOf"
      ? deprived.of.map((column, index) => [column, [...path, "of", index]] as const)
      : [[deprived, path]];
  const unreadable = columns.flatMap(([column, here]) =>
    column.kind === "number" ? notationProblemsOf(column.cutoff, id, [...here, "cutoff"]) : [],
  );
  if (unreadable.length > 0 || isGapMeasured !== true || hasGap(deprived)) return unreadable;
  return [{ code: "indicators.poverty.noGap", path, id }];
}

/** A gap is how far below a cut-off a number is, as a share of it: neither exists in a flag, above, or of nothing. */
function hasGap(deprived: PovertyItem["deprived"]): boolean {
  if (deprived.kind !== "number" || deprived.scale !== "ratio") return false;
  const isBelow = deprived.relation === "lessThan" || deprived.relation === "atMost";
  return isBelow && parseRatio(deprived.cutoff).numerator > 0n;
}

function weightProblemsOf(
  { weights }: PovertyMeasure,
  { id, weight }: PovertyItem,
  path: Path,
): readonly PovertyMeasureProblem[] {
  if (weights === "nestedEqual")
    return weight === undefined ? [] : [{ code: "indicators.poverty.weightBesideNested", path, id }];
  if (weight === undefined) return [{ code: "indicators.poverty.weightMissing", path, id }];
  const unreadable = notationProblemsOf(weight, id, path);
  if (unreadable.length > 0 || parseRatio(weight).numerator > 0n) return unreadable;
  return [{ code: "indicators.poverty.weightNotPositive", path, id }];
}

function sumProblemsOf(measure: PovertyMeasure): readonly PovertyMeasureProblem[] {
  const { id, weights: kind, normaliseWeights } = measure;
  const weights = givenWeights(measure) as readonly Ratio[];
  const path: Path = ["items"];
  const wholes = wholeWeights(weights);
  // First the size, so that a thousand weights over unlike denominators are refused before they are added up.
  if (wholes === undefined) return [{ code: "indicators.poverty.weightsTooFine", path, id, most: mostWeight }];
  const sum = sumRatios(weights);
  if (kind === "stated" && normaliseWeights !== true && compareRatio(sum, ratioOf(1)) !== 0)
    return [{ code: "indicators.poverty.weightsDoNotSum", path, id, sum: formatRatio(sum) }];
  const isReweighted = measure.missing === "reweight" || measure.notApplicable === "reweight";
  if (isReweighted && hasManySums(wholes))
    return [{ code: "indicators.poverty.tooManySums", path, id, most: mostSums }];
  return [];
}

function hasManySums(wholes: readonly number[]): boolean {
  const sums = new Set([0]);
  for (const whole of wholes) {
    for (const sum of [...sums]) sums.add(sum + whole);
    if (sums.size > mostSums + 1) return true;
  }
  return false;
}

function shareProblemsOf({ id, cutoff }: PovertyMeasure): readonly PovertyMeasureProblem[] {
  if (cutoff.kind === "union") return [];
  const path: Path = ["cutoff", "share"];
  const share = safeParseRatio(cutoff.share);
  if (!share.ok) return notationProblemsOf(cutoff.share, id, path);
  if (share.value.numerator > 0n && compareRatio(share.value, ratioOf(1)) <= 0) return [];
  return [{ code: "indicators.poverty.cutoffOutside", path, id, share: String(cutoff.share) }];
}

function notationProblemsOf(notation: RatioNotation, id: string, path: Path): readonly PovertyMeasureProblem[] {
  const isLong = typeof notation === "string" && notation.length > mostCharacters;
  return !isLong && safeParseRatio(notation).ok ? [] : [{ code: "indicators.poverty.notExact", path, id }];
}

/** As the schema has it: within this a number is near enough to a float for its neighbours to be searched. */
const mostCharacters = 50;

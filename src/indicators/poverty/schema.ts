import * as z from "zod";
import { citationSchema, localizedTextSchema } from "../../kernel/index.js";
import type { RatioNotation } from "../composite.js";
import type {
  ColumnDeprivation,
  Deprivation,
  PovertyCutoff,
  PovertyDimension,
  PovertyItem,
  PovertyMeasure,
} from "../povertyMeasure.js";

const id = z.string().min(1).max(200);

/** Whether it is a number is checked with the item it belongs to, whose name the problem then bears. */
const ratioNotationSchema: z.ZodType<RatioNotation> = z.union([z.number(), z.string().max(50)]);

const numberSchema = z.strictObject({
  kind: z.literal("number"),
  column: id,
  relation: z.enum(["lessThan", "atMost", "moreThan", "atLeast"]),
  cutoff: ratioNotationSchema,
  scale: z.enum(["ratio", "ordinal"]),
});
const flagSchema = z.strictObject({ kind: z.literal("flag"), column: id, is: z.boolean() });
const outcomeSchema = z.strictObject({ kind: z.literal("outcome"), column: id });

const columnSchema: z.ZodType<ColumnDeprivation> = z.discriminatedUnion("kind", [
  numberSchema,
  flagSchema,
  outcomeSchema,
]);

const deprivationSchema: z.ZodType<Deprivation> = z.discriminatedUnion("kind", [
  numberSchema,
  flagSchema,
  outcomeSchema,
  z.strictObject({ kind: z.literal("anyOf"), of: z.array(columnSchema).min(1).max(100) }),
]);

const itemSchema: z.ZodType<PovertyItem> = z.strictObject({
  id,
  title: localizedTextSchema,
  weight: ratioNotationSchema.exactOptional(),
  deprived: deprivationSchema,
  appliesWhere: id.exactOptional(),
});

const dimensionSchema: z.ZodType<PovertyDimension> = z.strictObject({
  id,
  title: localizedTextSchema,
  items: z.array(id).max(1000),
});

const cutoffSchema: z.ZodType<PovertyCutoff> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("union") }),
  z.strictObject({ kind: z.literal("atLeast"), share: ratioNotationSchema }),
]);

/**
 * A measure of poverty as it is written in JSON.
 * @category Schemas
 * @since 0.1.0
 */
export const povertyMeasureSchema: z.ZodType<PovertyMeasure> = z.strictObject({
  id,
  edition: id,
  title: localizedTextSchema,
  citation: citationSchema,
  items: z.array(itemSchema).min(1).max(1000),
  dimensions: z.array(dimensionSchema).min(1).max(1000),
  weights: z.enum(["stated", "nestedEqual"]),
  normaliseWeights: z.boolean().exactOptional(),
  cutoff: cutoffSchema,
  missing: z.enum(["leavesSample", "notDeprived", "deprived", "reweight"]).exactOptional(),
  notApplicable: z.enum(["notDeprived", "leavesSample", "reweight"]).exactOptional(),
  isGapMeasured: z.boolean().exactOptional(),
});

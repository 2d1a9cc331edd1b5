import * as z from "zod";
import { citationSchema, localizedTextSchema } from "../../kernel/index.js";
import type { Aggregate, NodeCoverage } from "../aggregate.js";
import type { Composite, CompositeItem, CompositeNode, CompositePart, MissingPolicy } from "../composite.js";
import type { Normalisation } from "../normalisation.js";
import { idSchema as id, ratioNotationSchema } from "../notation/schema.js";
import { bandSchema } from "../rule/schema.js";

const outside = z.enum(["clamp", "keep", "reject"]);

const normalisationSchema: z.ZodType<Normalisation> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("goalposts"), minimum: ratioNotationSchema, maximum: ratioNotationSchema, outside }),
  z.strictObject({ kind: z.literal("minimumMaximum") }),
  z.strictObject({
    kind: z.literal("distance"),
    to: z.union([
      z.literal("best"),
      z.strictObject({ unit: z.string().min(1).max(1000) }),
      z.strictObject({ target: ratioNotationSchema }),
    ]),
    outside,
  }),
  z.strictObject({ kind: z.literal("fractionOfMaximum"), outside }),
  z.strictObject({
    kind: z.literal("zScore"),
    deviation: z.enum(["population", "sample"]),
    mean: ratioNotationSchema.exactOptional(),
    spread: ratioNotationSchema.exactOptional(),
  }),
  z.strictObject({
    kind: z.enum(["rank", "borda", "percentileRank"]),
    ties: z.enum(["competition", "average"]),
  }),
  z.strictObject({ kind: z.literal("bands"), bands: z.array(bandSchema).min(1).max(100) }),
]);

const compositeItemSchema: z.ZodType<CompositeItem> = z.strictObject({
  id,
  column: id,
  title: localizedTextSchema,
  unit: localizedTextSchema.exactOptional(),
  better: z.enum(["higher", "lower"]),
  transform: z.enum(["none", "logarithm"]).exactOptional(),
  shift: ratioNotationSchema.exactOptional(),
  normalisation: normalisationSchema,
});

const compositePartSchema: z.ZodType<CompositePart> = z.strictObject({ of: id, weight: ratioNotationSchema });

const missingPolicySchema: z.ZodType<MissingPolicy> = z.union([
  z.enum(["refuse", "reweight", "worst"]),
  z.strictObject({ value: ratioNotationSchema }),
]);

const aggregateSchema: z.ZodType<Aggregate> = z.union([
  z.enum(["arithmetic", "geometric", "harmonic", "minimum", "median", "sum"]),
  z.strictObject({ power: ratioNotationSchema }),
]);

const coverageSchema: z.ZodType<NodeCoverage> = z.strictObject({
  parts: z.number().int().min(1).max(1000).exactOptional(),
  weight: ratioNotationSchema.exactOptional(),
});

const compositeNodeSchema: z.ZodType<CompositeNode> = z.strictObject({
  id,
  title: localizedTextSchema,
  aggregate: aggregateSchema,
  parts: z.array(compositePartSchema).max(1000),
  normaliseWeights: z.boolean().exactOptional(),
  missing: missingPolicySchema,
  coverage: coverageSchema.exactOptional(),
});

/**
 * A composite index as it is written in JSON.
 * @category Schemas
 * @since 0.1.0
 */
export const compositeSchema: z.ZodType<Composite> = z.strictObject({
  id,
  edition: id,
  title: localizedTextSchema,
  citation: citationSchema,
  decimals: z.number().int().min(0).max(15),
  rounding: z.enum(["halfUp", "halfEven", "halfDown", "up", "down", "ceiling", "floor"]).exactOptional(),
  outOf: ratioNotationSchema.exactOptional(),
  rankBy: z.enum(["rounded", "exact"]).exactOptional(),
  items: z.array(compositeItemSchema).min(1).max(1000),
  nodes: z.array(compositeNodeSchema).min(1).max(1000),
});

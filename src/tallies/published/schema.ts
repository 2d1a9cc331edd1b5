import * as z from "zod";
import type { RatioNotation } from "../../indicators/index.js";
import type { PublishedRelation, PublishedRules } from "../publishedRules.js";

const column = z.string().min(1).max(200);
const columns = z.array(column).min(1).max(1000);
const label = z.string().min(1).max(1000);

/** Whether it is a number is checked with the relation it belongs to. */
const ratioNotationSchema: z.ZodType<RatioNotation> = z.union([z.number(), z.string().max(50)]);

const rounding = z.enum(["halfUp", "halfEven", "halfDown", "up", "down", "ceiling", "floor"]).exactOptional();

const precision = {
  decimals: z.number().int().min(0).max(15).exactOptional(),
  rounding,
  tolerance: ratioNotationSchema.exactOptional(),
};

const publishedRelationSchema: z.ZodType<PublishedRelation> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("sum"), figure: column, of: columns, ...precision }),
  z.strictObject({ kind: z.literal("difference"), figure: column, from: column, less: column, ...precision }),
  z.strictObject({
    kind: z.literal("quotient"),
    figure: column,
    of: columns,
    over: columns,
    per: ratioNotationSchema.exactOptional(),
    ...precision,
  }),
  z.strictObject({
    kind: z.literal("mean"),
    aggregate: z.enum(["arithmetic", "geometric"]),
    figure: column,
    of: columns,
    ...precision,
  }),
  z.strictObject({
    kind: z.literal("total"),
    figures: columns,
    row: label,
    of: z.array(label).min(1).max(100_000).exactOptional(),
    ...precision,
  }),
  z.strictObject({
    kind: z.literal("word"),
    figure: column,
    of: columns,
    over: columns,
    per: ratioNotationSchema.exactOptional(),
    against: column,
    relation: z.enum(["atLeast", "moreThan", "atMost", "lessThan"]),
    met: label.exactOptional(),
    unmet: label.exactOptional(),
    none: label.exactOptional(),
  }),
]);

/**
 * The relations of a published table, as they are written in JSON.
 * @category Schemas
 * @since 0.1.0
 */
export const publishedRulesSchema: z.ZodType<PublishedRules> = z.strictObject({
  label: column,
  printedRows: z.number().int().min(0).max(10_000_000).exactOptional(),
  rounding,
  relations: z.array(publishedRelationSchema).max(1000),
});

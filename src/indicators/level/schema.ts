import * as z from "zod";
import { citationSchema, localizedTextSchema } from "../../kernel/index.js";
import type { LevelNumber, LevelSide } from "../levelNumber.js";
import type { Level, LevelCondition, LevelItem, LevelScale } from "../levelScale.js";
import { idSchema as id, idsSchema as ids, ratioNotationSchema } from "../notation/schema.js";
import { yearSpanSchema } from "../rule/schema.js";

const count = z.number().int().min(0).max(1000);
const named = { id, title: localizedTextSchema };
const end = z.strictObject({ value: ratioNotationSchema, isClosed: z.boolean() });
const range = { from: count.exactOptional(), to: count.exactOptional() };

const itemSchema: z.ZodType<LevelItem> = z.union([
  z.strictObject({ ...named, column: id, appliesWhere: id.exactOptional(), kind: z.enum(["outcome", "flag"]) }),
  z.strictObject({
    ...named,
    column: id,
    appliesWhere: id.exactOptional(),
    kind: z.literal("score"),
    scores: z.array(ratioNotationSchema).max(100),
  }),
]);

const sideSchema: z.ZodType<LevelSide> = z.strictObject({
  ...named,
  items: z
    .array(
      z.strictObject({
        ...named,
        column: id,
        most: ratioNotationSchema,
        isCounted: z.boolean().exactOptional(),
        appliesWhere: id.exactOptional(),
      }),
    )
    .max(1000),
});

const numberSchema: z.ZodType<LevelNumber> = z.union([
  z.strictObject({
    ...named,
    unit: localizedTextSchema.exactOptional(),
    kind: z.literal("column"),
    column: id,
    least: ratioNotationSchema.exactOptional(),
    most: ratioNotationSchema.exactOptional(),
  }),
  z.strictObject({
    ...named,
    unit: localizedTextSchema.exactOptional(),
    kind: z.literal("points"),
    sides: z.array(sideSchema).max(100),
    outOf: ratioNotationSchema,
  }),
  z.strictObject({
    ...named,
    unit: localizedTextSchema.exactOptional(),
    kind: z.literal("votes"),
    votes: z.array(z.strictObject({ column: id, level: ratioNotationSchema })).max(100),
  }),
]);

const conditionSchema: z.ZodType<LevelCondition> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("passed"), ...range, items: ids.exactOptional() }),
  z.strictObject({ kind: z.literal("core"), items: ids }),
  z.strictObject({ kind: z.literal("scored"), score: ratioNotationSchema, ...range, items: ids.exactOptional() }),
  z.strictObject({ kind: z.literal("number"), number: id, from: end.exactOptional(), to: end.exactOptional() }),
]);

const levelSchema: z.ZodType<Level> = z.strictObject({
  ...named,
  conditions: z.array(conditionSchema).max(100),
  citation: citationSchema,
});

/**
 * A scale of levels as it is written in JSON.
 * @category Schemas
 * @since 0.1.0
 */
export const levelScaleSchema: z.ZodType<LevelScale> = z
  .strictObject({
    id,
    edition: id,
    years: yearSpanSchema,
    title: localizedTextSchema,
    citation: citationSchema,
    note: localizedTextSchema.exactOptional(),
    items: z.array(itemSchema).max(1000),
    numbers: z.array(numberSchema).max(100),
    levels: z.array(levelSchema).min(1).max(100),
    missing: z.enum(["undecided", "failed", "leftOut"]).exactOptional(),
    notApplicable: z.enum(["leftOut", "passed", "failed"]).exactOptional(),
  })
  .meta({ title: "Level scale (เกณฑ์ระดับ)", description: "What each level asks for; the highest that holds is given." });

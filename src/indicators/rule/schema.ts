import * as z from "zod";
import { citationSchema, localizedTextSchema } from "../../kernel/index.js";
import type { Band, BandScale } from "../bands.js";
import type { Condition } from "../condition.js";
import type { Measure } from "../measure.js";
import { idSchema as id, idsSchema as ids, ratioNotationSchema } from "../notation/schema.js";
import type { Rule } from "../rule.js";
import type { Threshold, ThresholdValue, YearSpan } from "../threshold.js";

const buddhistYear = z.number().int().min(2300).max(2800);
const age = z.number().int().min(0).max(2000);
const count = z.number().int().min(1).max(1000);

/** Buddhist years from one to another. */
export const yearSpanSchema: z.ZodType<YearSpan> = z
  .strictObject({ first: buddhistYear, last: buddhistYear.exactOptional() })
  .meta({ title: "Years (ปี พ.ศ.)", description: "From the first Buddhist year to the last, or without end." });

/** Numbers as they held for some years. */
export const datedValuesSchema: z.ZodType<readonly ThresholdValue[]> = z
  .array(z.strictObject({ value: ratioNotationSchema, years: yearSpanSchema, citation: citationSchema }))
  .min(1)
  .max(200);

const thresholdSchema: z.ZodType<Threshold> = z
  .strictObject({
    relation: z.enum(["atLeast", "moreThan", "atMost", "lessThan"]),
    unit: localizedTextSchema,
    values: datedValuesSchema,
  })
  .meta({ title: "Threshold (เกณฑ์)", description: "A number for each span of years, each with its source." });

const bandEndSchema = z.strictObject({ value: ratioNotationSchema, isClosed: z.boolean() });

/** A stretch of numbers with a name. */
export const bandSchema: z.ZodType<Band> = z
  .strictObject({
    id,
    title: localizedTextSchema,
    from: bandEndSchema.exactOptional(),
    to: bandEndSchema.exactOptional(),
    score: ratioNotationSchema.exactOptional(),
  })
  .meta({ title: "Band (ช่วง)", description: "A stretch of numbers; each end says whether its number belongs to it." });

const bandScaleSchema: z.ZodType<BandScale> = z
  .strictObject({
    unit: localizedTextSchema,
    values: z
      .array(
        z.strictObject({ bands: z.array(bandSchema).min(1).max(100), years: yearSpanSchema, citation: citationSchema }),
      )
      .min(1)
      .max(200),
    passing: ids,
  })
  .meta({ title: "Scale (ช่วงคะแนน)", description: "Bands in rising order; they may leave gaps and may not overlap." });

const measureSchema: z.ZodType<Measure> = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("answer"), question: id }),
    z.strictObject({ kind: z.literal("perMember"), sumOf: ids }),
    z.strictObject({ kind: z.literal("rate"), sumOf: ids, over: ids, per: ratioNotationSchema }),
    z.strictObject({
      kind: z.literal("meanVote"),
      votes: z
        .array(z.strictObject({ question: id, level: ratioNotationSchema }))
        .min(1)
        .max(100),
    }),
    z.strictObject({
      kind: z.literal("points"),
      items: z
        .array(z.strictObject({ question: id, most: ratioNotationSchema, isCounted: z.boolean().exactOptional() }))
        .min(1)
        .max(1000),
      outOf: ratioNotationSchema,
    }),
  ])
  .meta({ title: "Measure (วิธีคิดจำนวน)", description: "How a number is got from answers." });

/** What must hold, or decides between rules. */
export const conditionSchema: z.ZodType<Condition> = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("answer"), question: id, is: z.boolean() }),
    z.strictObject({
      kind: z.literal("age"),
      age: z.strictObject({ in: z.enum(["years", "months"]), least: age.exactOptional(), most: age.exactOptional() }),
    }),
    z.strictObject({ kind: z.literal("members"), least: count }),
  ])
  .meta({ title: "Condition (เงื่อนไข)", description: "An answer, an age on the day of the survey, or the head count." });

/** When it is passed. */
export const ruleSchema: z.ZodType<Rule> = z
  .lazy(() =>
    z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("yes"), question: id }),
      z.strictObject({ kind: z.enum(["allOf", "anyOf", "noneOf"]), questions: ids }),
      z.strictObject({ kind: z.literal("atLeast"), count, questions: ids }),
      z.strictObject({ kind: z.literal("either"), rules: z.array(ruleSchema).min(1).max(100) }),
      z.strictObject({ kind: z.literal("branch"), when: conditionSchema, met: ruleSchema, unmet: ruleSchema }),
      z.strictObject({ kind: z.literal("threshold"), measure: measureSchema, threshold: thresholdSchema }),
      z.strictObject({ kind: z.literal("bands"), measure: measureSchema, scale: bandScaleSchema }),
    ]),
  )
  .meta({ title: "Rule (กติกา)", description: "When it is passed." });

import * as z from "zod";
import type { Citation, LocalizedText } from "../kernel/index.js";
import type {
  Composite,
  CompositeItem,
  CompositeNode,
  CompositePart,
  Goalposts,
  MissingPolicy,
  RatioNotation,
} from "./composite.js";

const text = z.string().min(1).max(10_000);
const id = z.string().min(1).max(200);

/** A text in Thai and English. */
export const localizedTextSchema: z.ZodType<LocalizedText> = z.strictObject({ th: text, en: text });

/** Where something comes from. */
export const citationSchema: z.ZodType<Citation> = z.strictObject({
  source: localizedTextSchema,
  evidence: z.enum(["official", "secondary", "unverified"]),
  locator: text.exactOptional(),
  url: text.exactOptional(),
  date: text.exactOptional(),
  note: localizedTextSchema.exactOptional(),
});

/** Whether it is a number is checked with the item or node it belongs to, whose name the problem then bears. */
const ratioNotationSchema: z.ZodType<RatioNotation> = z.union([z.number(), z.string().max(50)]);

const goalpostsSchema: z.ZodType<Goalposts> = z.strictObject({
  kind: z.literal("goalposts"),
  minimum: ratioNotationSchema,
  maximum: ratioNotationSchema,
  outside: z.enum(["clamp", "keep", "reject"]),
});

const compositeItemSchema: z.ZodType<CompositeItem> = z.strictObject({
  id,
  column: id,
  title: localizedTextSchema,
  unit: localizedTextSchema.exactOptional(),
  better: z.enum(["higher", "lower"]),
  transform: z.enum(["none", "logarithm"]).exactOptional(),
  normalisation: goalpostsSchema,
});

const compositePartSchema: z.ZodType<CompositePart> = z.strictObject({ of: id, weight: ratioNotationSchema });

const missingPolicySchema: z.ZodType<MissingPolicy> = z.union([
  z.enum(["refuse", "reweight", "worst"]),
  z.strictObject({ value: ratioNotationSchema }),
]);

const compositeNodeSchema: z.ZodType<CompositeNode> = z.strictObject({
  id,
  title: localizedTextSchema,
  aggregate: z.enum(["arithmetic", "geometric"]),
  parts: z.array(compositePartSchema).max(1000),
  normaliseWeights: z.boolean().exactOptional(),
  missing: missingPolicySchema,
});

/** A composite index as it is written in JSON. */
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

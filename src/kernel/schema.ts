import * as z from "zod";
import type { Citation } from "./citation.js";
import type { LocalizedText } from "./localizedText.js";

const text = z.string().min(1).max(10_000);

/**
 * A text in Thai and English, as it is written in JSON.
 * @category Schemas
 * @since 0.1.0
 */
export const localizedTextSchema: z.ZodType<LocalizedText> = z
  .strictObject({ th: text, en: text })
  .meta({ title: "Text (ข้อความ)", description: "The same text in Thai and in English." });

/**
 * A source, as it is written in JSON.
 * @category Schemas
 * @since 0.1.0
 */
export const citationSchema: z.ZodType<Citation> = z
  .strictObject({
    source: localizedTextSchema,
    evidence: z.enum(["official", "secondary", "unverified", "own"]),
    locator: text.exactOptional(),
    url: text.exactOptional(),
    date: text.exactOptional(),
    note: localizedTextSchema.exactOptional(),
  })
  .meta({ title: "Citation (แหล่งที่มา)", description: "Where it comes from, and how far it can be trusted." });

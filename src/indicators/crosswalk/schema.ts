import * as z from "zod";
import { citationSchema, localizedTextSchema } from "../../kernel/index.js";
import type { CrosswalkEntry, EditionName, IndicatorCrosswalk } from "../crosswalk.js";

const id = z.string().min(1).max(200);

const editionNameSchema: z.ZodType<EditionName> = z.strictObject({ set: id, edition: id });

const crosswalkEntrySchema: z.ZodType<CrosswalkEntry> = z.strictObject({
  relation: z.enum(["same", "changedThreshold", "replaced", "none"]),
  from: id.exactOptional(),
  to: id.exactOptional(),
  note: localizedTextSchema.exactOptional(),
  citation: citationSchema,
});

/**
 * A crosswalk between two editions, as it is written in JSON.
 * @category Schemas
 * @since 0.1.0
 */
export const indicatorCrosswalkSchema: z.ZodType<IndicatorCrosswalk> = z
  .strictObject({
    id,
    title: localizedTextSchema,
    citation: citationSchema,
    from: editionNameSchema,
    to: editionNameSchema,
    entries: z.array(crosswalkEntrySchema).max(10_000),
  })
  .meta({ title: "Crosswalk (ตารางเทียบ)", description: "What became of each indicator from one edition to another." });

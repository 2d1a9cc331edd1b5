import * as z from "zod";
import type { RatioNotation } from "../composite.js";

/** An id within a definition. */
export const idSchema: z.ZodType<string> = z.string().min(1).max(200);

/** A few ids, one at least. */
export const idsSchema: z.ZodType<readonly string[]> = z.array(idSchema).min(1).max(1000);

/** A number. Whether it is one is checked with the item, node or rule it belongs to, whose name the problem then bears. */
export const ratioNotationSchema: z.ZodType<RatioNotation> = z.union([z.number(), z.string().max(50)]);

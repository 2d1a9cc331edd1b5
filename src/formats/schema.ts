import * as z from "zod";
import { compositeSchema, indicatorSetSchema } from "../indicators/index.js";
import type { PlainData } from "../kernel/index.js";

/**
 * The kinds of definitions that have a JSON Schema.
 * @category JSON
 * @since 0.1.0
 */
export type DefinitionKind = "indicatorSet" | "composite";

/**
 * The JSON Schema (draft 2020-12) of a kind of definition: for editors that check a file while it is typed, and for
 * programs in other languages.
 * @remarks It says the form. What a form cannot say, such as weights that add up to one, is checked when the definition
 * is read.
 * @param kind - Which kind.
 * @category JSON
 * @since 0.1.0
 * @example
 * ```ts
 * import { jsonSchemaOf } from "chumchon/formats";
 * jsonSchemaOf("indicatorSet").$schema; // => "https://json-schema.org/draft/2020-12/schema"
 * ```
 */
export function jsonSchemaOf(kind: DefinitionKind): { readonly [key: string]: PlainData } {
  const schema = kind === "composite" ? compositeSchema : indicatorSetSchema;
  return z.toJSONSchema(schema, { io: "input" }) as { readonly [key: string]: PlainData };
}

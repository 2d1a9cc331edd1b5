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
 * jsonSchemaOf("indicatorSet").title; // => "Indicator set (ชุดตัวชี้วัด)"
 * ```
 */
export function jsonSchemaOf(kind: DefinitionKind): { readonly [key: string]: PlainData } {
  const schema = kind === "composite" ? compositeSchema : indicatorSetSchema;
  return named(z.toJSONSchema(schema, { io: "input", reused: "ref" }) as JsonSchema);
}

interface JsonSchema {
  readonly [key: string]: PlainData;
}

/** Parts that are used more than once stand in `$defs`; an editor shows their names, so they bear those of their titles. */
function named(schema: JsonSchema): JsonSchema {
  const { $defs = {} } = schema as { readonly $defs?: { readonly [name: string]: JsonSchema } };
  const names = new Map<string, string>();
  for (const [name, { title }] of Object.entries($defs)) {
    const short = typeof title === "string" ? title.replace(/ \(.*$/, "").replace(/\W+/g, "") : name;
    names.set(name, [...names.values()].includes(short) ? name : short);
  }
  const renamed = (value: PlainData): PlainData => {
    if (Array.isArray(value)) return value.map(renamed);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, refOf(key, part) ?? renamed(part)]));
  };
  const refOf = (key: string, part: PlainData): string | undefined => {
    const name = key === "$ref" && typeof part === "string" ? names.get(part.replace("#/$defs/", "")) : undefined;
    return name === undefined ? undefined : `#/$defs/${name}`;
  };
  const whole = renamed(schema) as JsonSchema;
  const parts = Object.entries($defs).map(([name, part]) => [names.get(name) ?? name, renamed(part)] as const);
  return parts.length === 0 ? whole : { ...whole, $defs: Object.fromEntries(parts) };
}

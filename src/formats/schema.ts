import * as z from "zod";
import {
  compositeSchema,
  indicatorCrosswalkSchema,
  indicatorGroupingSchema,
  indicatorSetSchema,
  scaledItemSchema,
} from "../indicators/index.js";
import type { PlainData } from "../kernel/index.js";

/**
 * The kinds of definitions that have a JSON Schema.
 * @category JSON
 * @since 0.1.0
 */
export type DefinitionKind = "indicatorSet" | "composite" | "indicatorGrouping" | "indicatorCrosswalk" | "scaledItem";

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
  return named(z.toJSONSchema(schemas[kind], { io: "input", reused: "ref" }) as JsonSchema);
}

const schemas: { readonly [Kind in DefinitionKind]: z.ZodType } = {
  indicatorSet: indicatorSetSchema,
  composite: compositeSchema,
  indicatorGrouping: indicatorGroupingSchema,
  indicatorCrosswalk: indicatorCrosswalkSchema,
  scaledItem: scaledItemSchema,
};

interface JsonSchema {
  readonly [key: string]: PlainData;
}

/**
 * Parts that have a title stand in `$defs` under it, for an editor shows their names; the others, a text or a number, stand
 * where they are used. A part that holds itself, as rules do, has a title.
 */
function named(schema: JsonSchema): JsonSchema {
  const { $defs = {} } = schema as { readonly $defs?: { readonly [name: string]: JsonSchema } };
  const names = new Map<string, string>(
    Object.entries($defs).flatMap(([name, { title }]) =>
      typeof title === "string" ? [[`#/$defs/${name}`, nameOf(title)] as const] : [],
    ),
  );
  const renamed = (value: PlainData): PlainData => {
    if (Array.isArray(value)) return value.map(renamed);
    if (typeof value !== "object" || value === null) return value;
    const { $ref, ...rest } = value as JsonSchema;
    const fields = Object.entries(rest).map(([key, part]) => [key, renamed(part)] as const);
    if (typeof $ref !== "string") return Object.fromEntries(fields);
    const name = names.get($ref);
    if (name !== undefined) return { $ref: `#/$defs/${name}`, ...Object.fromEntries(fields) };
    return { ...(renamed($defs[$ref.replace("#/$defs/", "")] ?? {}) as JsonSchema), ...Object.fromEntries(fields) };
  };
  const { $defs: _parts, ...whole } = renamed({ ...schema, $defs: {} }) as JsonSchema;
  const parts = [...names].map(([at, name]) => [name, renamed($defs[at.replace("#/$defs/", "")] ?? {})] as const);
  return parts.length === 0 ? whole : { ...whole, $defs: Object.fromEntries(parts) };
}

/** `Open point (ประเด็นที่เปิดไว้)` is `OpenPoint`. */
function nameOf(title: string): string {
  return title.replace(/ \(.*$/, "").replace(/\W+(\w?)/g, (_, letter: string) => letter.toUpperCase());
}

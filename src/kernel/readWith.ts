import { type PlainDataLimits, plainData } from "./plainData.js";
import type { Path } from "./problem.js";
import type { KernelProblem } from "./problems.js";
import { answerOf, ok, type Result } from "./result.js";

/**
 * A schema that says whether plain data fit it, and what does not; a zod schema is one.
 * @category Schemas
 * @since 0.1.0
 */
export interface Schema<T> {
  /** Looks at the data without throwing. */
  safeParse(data: unknown): SchemaAnswer<T>;
}

/**
 * What a schema says of data: that they fit, or what does not.
 * @category Schemas
 * @since 0.1.0
 */
export type SchemaAnswer<T> =
  | {
      /** The data fit. */
      readonly success: true;
      /** The data, as the schema reads them. */
      readonly data: T;
    }
  | {
      /** The data do not fit. */
      readonly success: false;
      /** What the schema found wrong. */
      readonly error: SchemaFault;
    };

/**
 * What a schema found wrong.
 * @category Schemas
 * @since 0.1.0
 */
export interface SchemaFault {
  /** Every value that does not fit. */
  readonly issues: readonly SchemaIssue[];
}

/**
 * One value that does not fit a schema.
 * @category Schemas
 * @since 0.1.0
 */
export interface SchemaIssue {
  /** Where it stands. */
  readonly path: readonly PropertyKey[];
  /** What was expected, in the schema's words. */
  readonly message: string;
  /** The fields that should not be there, where that is what is wrong. */
  readonly keys?: readonly string[];
}

/**
 * Reads foreign data: through the gate for plain data, then through a schema. Every value that does not fit is a problem.
 * @param schema - What is expected.
 * @param input - Anything.
 * @param limits - How deep and how large the data may be.
 * @category Schemas
 * @since 0.1.0
 * @example
 * ```ts
 * import { citationSchema, readWith } from "chumchon/kernel";
 * const answer = readWith(citationSchema, { source: { th: "สมมติ", en: "made up" }, evidence: "rumour" });
 * answer.ok ? [] : answer.problems.map((problem) => problem.path.join(".")); // => ["evidence"]
 * ```
 */
export function readWith<T>(schema: Schema<T>, input: unknown, limits: PlainDataLimits = {}): Result<T, KernelProblem> {
  const plain = plainData(input, limits);
  if (!plain.ok) return plain;
  const parsed = schema.safeParse(plain.value);
  return parsed.success
    ? ok(parsed.data)
    : answerOf<T, KernelProblem>(undefined as T, parsed.error.issues.map(problemOf));
}

function problemOf({ path, message, keys }: SchemaIssue): KernelProblem {
  const where: Path = path.map((key) => (typeof key === "number" ? key : String(key)));
  const unknown = keys?.map((key) => JSON.stringify(key)).join(", ");
  const expected =
    unknown === undefined ? message.replace(/^Invalid \w+: /, "").replace(/^expected /, "") : `no field ${unknown}`;
  return { code: "kernel.schema.mismatch", path: where, expected };
}

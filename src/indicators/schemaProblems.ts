import type { KernelProblem } from "../kernel/index.js";

/** What a schema says of one value that does not fit it. */
export interface SchemaIssue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
}

/** What a schema found, as problems that say what was expected and where. */
export function schemaProblemsOf(issues: readonly SchemaIssue[]): readonly KernelProblem[] {
  return issues.map(({ path, message, keys }) => ({
    code: "kernel.schema.mismatch",
    path: path.map((key) => (typeof key === "number" ? key : String(key))),
    expected:
      keys === undefined
        ? message.replace(/^Invalid \w+: /, "").replace(/^expected /, "")
        : `no field ${keys.map((key) => JSON.stringify(key)).join(", ")}`,
  }));
}

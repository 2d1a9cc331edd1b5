import type { Path } from "./problem.js";
import type { KernelProblem } from "./problems.js";
import { answerOf, type Result } from "./result.js";

/**
 * What JSON can say: nothing that runs, nothing that points back.
 * @category Plain data
 * @since 0.1.0
 */
export type PlainData = null | boolean | number | string | readonly PlainData[] | { readonly [key: string]: PlainData };

/**
 * How much {@link plainData} lets through.
 * @category Plain data
 * @since 0.1.0
 */
export interface PlainDataLimits {
  /** How deep lists and objects may nest. 64 unless told. */
  readonly depth?: number;
  /** How many values, lists and objects counted too. One million unless told. */
  readonly values?: number;
  /** How many UTF-16 units of text in all, keys counted too. Sixteen million unless told. */
  readonly text?: number;
}

const forbiddenKeys: readonly string[] = ["__proto__", "constructor", "prototype"];
const mostProblems = 100;

/**
 * The gate before every schema: a copy of the input that is plain data, or the reasons why it is none.
 * @remarks Refuses cycles, getters, class instances, functions, symbols, bigints, numbers that are not finite, lists with
 * holes, keys that reach a prototype, proxies that throw, and input beyond the limits. It walks with a list of its own, so 20,000 levels are
 * an answer, not a crash; it stops after 100 problems. A property that is `undefined` is left out, as JSON does.
 * @param input - Anything.
 * @param limits - Depth, number of values, length of text.
 * @returns A deep copy that shares nothing with the input.
 * @category Plain data
 * @since 0.1.0
 * @example
 * ```ts
 * import { plainData } from "chumchon/kernel";
 * plainData({ id: "28", target: null }); // => { ok: true, value: { id: "28", target: null } }
 * plainData({ total: Number.NaN }); // => { ok: false, problems: [{ code: "kernel.plainData.notFinite", path: ["total"] }] }
 * ```
 */
export function plainData(input: unknown, limits: PlainDataLimits = {}): Result<PlainData, KernelProblem> {
  const { depth: mostDepth = 64, values: mostValues = 1_000_000, text: mostText = 16_000_000 } = limits;
  const problems: KernelProblem[] = [];
  const open = new Set<object>();
  const root: { value?: PlainData } = {};
  const work: Task[] = [{ kind: "copy", input, trail: undefined, put: (value) => (root.value = value) }];
  let values = 0;
  let text = 0;
  for (let task = work.pop(); task !== undefined && problems.length < mostProblems; task = work.pop()) {
    if (task.kind === "close") {
      open.delete(task.source);
      continue;
    }
    const { input: source, trail, put } = task;
    values += 1;
    if (typeof source === "string") text += source.length;
    if (values > mostValues || text > mostText) {
      problems.push({ code: "kernel.plainData.tooLarge", path: pathOf(trail), values: mostValues, text: mostText });
      break;
    }
    const leaf = untrapped(() => leafProblemOf(source));
    if (leaf !== undefined) {
      problems.push({ code: leaf, path: pathOf(trail) });
    } else if (typeof source !== "object" || source === null) {
      put(source as PlainData);
    } else if (open.has(source)) {
      problems.push({ code: "kernel.plainData.cycle", path: pathOf(trail) });
    } else if ((trail?.depth ?? 0) >= mostDepth) {
      problems.push({ code: "kernel.plainData.tooDeep", path: pathOf(trail).slice(0, 8), depth: mostDepth });
      break;
    } else {
      open.add(source);
      work.push({ kind: "close", source });
      const length = untrapped(() => lengthOf(source));
      if (typeof length === "number" && length > mostValues - values) {
        problems.push({ code: "kernel.plainData.tooLarge", path: pathOf(trail), values: mostValues, text: mostText });
        break;
      }
      const opened = untrapped(() => {
        if (length === undefined) return openObject(source, trail, put, work, problems);
        return length === trapped ? trapped : openList(source, length, trail, put, work, problems);
      });
      if (opened === trapped) problems.push({ code: trapped, path: pathOf(trail) });
      else text += opened;
    }
  }
  return answerOf(root.value ?? null, problems);
}

interface Trail {
  readonly key: string | number;
  readonly depth: number;
  readonly before: Trail | undefined;
}

type Task =
  | { readonly kind: "close"; readonly source: object }
  | {
      readonly kind: "copy";
      readonly input: unknown;
      readonly trail: Trail | undefined;
      readonly put: (value: PlainData) => void;
    };

const trapped = "kernel.plainData.notData";

/** Looks at a value that may be a proxy: one that throws is no data, and what it throws is shown to nobody. */
function untrapped<T>(look: () => T): T | typeof trapped {
  try {
    return look();
  } catch {
    return trapped;
  }
}

/** How long a list is, nothing for an object. A proxy may say what it likes, so it is asked once and not believed. */
function lengthOf(source: object): number | typeof trapped | undefined {
  if (!Array.isArray(source)) return undefined;
  const length: unknown = source.length;
  return typeof length === "number" && length >= 0 && length < 2 ** 32 ? length : trapped;
}

function leafProblemOf(source: unknown): "kernel.plainData.notFinite" | "kernel.plainData.notData" | undefined {
  switch (typeof source) {
    case "number":
      return Number.isFinite(source) ? undefined : "kernel.plainData.notFinite";
    case "string":
    case "boolean":
      return undefined;
    case "object":
      return source === null || isPlain(source) ? undefined : "kernel.plainData.notData";
    default:
      return "kernel.plainData.notData";
  }
}

function isPlain(source: object): boolean {
  if (Array.isArray(source)) return true;
  const prototype: unknown = Object.getPrototypeOf(source);
  // An object of another realm has another Object.prototype: one without a prototype of its own is plain.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function openList(
  source: object,
  length: number,
  trail: Trail | undefined,
  put: (value: PlainData) => void,
  work: Task[],
  problems: KernelProblem[],
): number {
  const copy: PlainData[] = [];
  put(copy);
  const found: Task[] = [];
  for (let index = 0; index < length; index++) {
    const property = Object.getOwnPropertyDescriptor(source, index);
    const here: Trail = { key: index, depth: (trail?.depth ?? 0) + 1, before: trail };
    if (property === undefined) problems.push({ code: "kernel.plainData.hole", path: pathOf(here) });
    else if (!("value" in property)) problems.push({ code: "kernel.plainData.getter", path: pathOf(here) });
    else found.push({ kind: "copy", input: property.value, trail: here, put: (value) => (copy[index] = value) });
    if (problems.length >= mostProblems) break;
  }
  pushBackwards(work, found);
  return 0;
}

function openObject(
  source: object,
  trail: Trail | undefined,
  put: (value: PlainData) => void,
  work: Task[],
  problems: KernelProblem[],
): number {
  const copy: Record<string, PlainData> = {};
  put(copy);
  let text = 0;
  const found: Task[] = [];
  for (const key of Reflect.ownKeys(source)) {
    const here: Trail = { key: String(key), depth: (trail?.depth ?? 0) + 1, before: trail };
    const property = Object.getOwnPropertyDescriptor(source, key);
    if (property === undefined || (typeof key === "string" && !property.enumerable)) continue;
    if (typeof key === "symbol" || forbiddenKeys.includes(key))
      problems.push({ code: "kernel.plainData.key", path: pathOf(here) });
    else if (!("value" in property)) problems.push({ code: "kernel.plainData.getter", path: pathOf(here) });
    else if (property.value !== undefined) {
      text += key.length;
      found.push({ kind: "copy", input: property.value, trail: here, put: (value) => (copy[key] = value) });
    }
    if (problems.length >= mostProblems) break;
  }
  pushBackwards(work, found);
  return text;
}

/** Work is taken from the end: pushed backwards, it comes out in its own order. */
function pushBackwards(work: Task[], found: readonly Task[]): void {
  for (let index = found.length - 1; index >= 0; index--) work.push(found[index] as Task);
}

function pathOf(trail: Trail | undefined): Path {
  const path: (string | number)[] = [];
  for (let step = trail; step !== undefined; step = step.before) path.push(step.key);
  return path.reverse();
}

/**
 * What every room stands on: answers and problems, texts in two languages, sources, the gate for plain data, Thai text
 * and digests. It knows nothing of villages, money or years.
 *
 * Wrong data is an answer: a {@link Result} holds the value or every problem found. A wrong program throws.
 *
 * @module kernel
 */
export type { Brand } from "./brand.js";
export type { Citation, Evidence } from "./citation.js";
export { canonicalText, digestOf } from "./digest.js";
export type { Language, LocalizedText } from "./localizedText.js";
export { type PlainData, type PlainDataLimits, plainData } from "./plainData.js";
export { describeProblem, type Path, type Problem, type RecordProblem, type Sentences } from "./problem.js";
export { isProblemError, ProblemError, valueOrThrow } from "./problemError.js";
export { createProblemLog, type ProblemLog, type ProblemLogOptions } from "./problemLog.js";
export { type KernelProblem, kernelSentences } from "./problems.js";
export { readWith, type Schema, type SchemaAnswer, type SchemaFault, type SchemaIssue } from "./readWith.js";
export { allOf, answerOf, type Failure, fail, ok, type Result, type Success } from "./result.js";
export { citationSchema, localizedTextSchema } from "./schema.js";
export { sha256 } from "./sha256.js";
export { normaliseThai, toArabicDigits, toThaiDigits } from "./thaiText.js";
export { utf8Of } from "./utf8.js";

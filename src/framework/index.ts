/**
 * What agencies agreed to do together, and how far it has come: parties, points, targets and the time allowed, as data;
 * `chumchon/data/memorandum2559` is the first instance.
 *
 * @module framework
 */
export type {
  Agreement,
  AgreementEvent,
  AgreementHorizon,
  AgreementPoint,
  AgreementReading,
  AgreementSpeaker,
  AgreementTarget,
} from "./agreement.js";
export { lastDayOf } from "./horizon.js";
export { parseAgreement, safeParseAgreement } from "./parseAgreement.js";
export { type FrameworkProblem, frameworkSentences } from "./problems.js";
export { countModels, type ModelCount, type TargetProgress } from "./targets.js";

/**
 * Plans that climb from the village to the province group, as double-entry bookkeeping: nothing is lost on the way, nothing
 * is counted twice, and "what became of village 8's request no. 3?" has an answer.
 *
 * A *line* is a project in a plan. The part of it that one partner bears in one fiscal year is a *request*, and stands in
 * exactly one account: a book of a plan, for a year, adopted or not decided, or returned or removed as a duplicate there. A
 * *decision* posts requests from one account to another: what leaves the one arrives in the other. So the balance sheet of
 * every plan, book and year closes; the totals of levels are sums over accounts; and a trace follows postings, up or
 * down. Where nobody decided a *policy* may propose, and the result says which of the two it was. Money, and requests
 * as well, because many requests of villages name no amount.
 *
 * @module plans
 */
export {
  type Account,
  type LedgerName,
  ledgerNames,
  type Standing,
  standings,
} from "./account.js";
export { type Answer, answerTo } from "./answer.js";
export { type AnsweredBy, type AnswersSchema, answersOf } from "./answers.js";
export { auditTotals, type TotalDifference, type TotalFigures } from "./auditTotals.js";
export { type Balance, balanceOf } from "./balance.js";
export { type BalanceSchema, type Flow, flows } from "./balanceSheet.js";
export { balanceSheets, type LevelTotalsSchema, levelTotals } from "./balanceSheets.js";
export type { Decision, DecisionFacts, Partner, Wording } from "./decision.js";
export { type DecisionProblem, decisionSentences } from "./decisionProblems.js";
export { findLine } from "./findLine.js";
export { type Act, acts, type Ledger, type LedgerEntries } from "./ledger.js";
export { ledgerDigest } from "./ledgerDigest.js";
export { parsePlanBook, safeParsePlanBook } from "./parsePlanBook.js";
export { type Plan, type PlanLevel, type PlanWindow, planLevels } from "./plan.js";
export type { PlanBook } from "./planBook.js";
export {
  type AmountSpec,
  type LineKind,
  lineKinds,
  type OptionalChoiceSpec,
  type OptionalIntegerSpec,
  type OptionalTextSpec,
  type PlanLine,
  type PlanLineSchema,
  type PlanLines,
  planLineSchema,
} from "./planLine.js";
export type { Policy, PolicyCondition, PolicyRule } from "./policy.js";
export { type DecidedBy, type Posting, postingsOf } from "./posting.js";
export { type PlansProblem, plansSentences } from "./problems.js";
export type { RequestAnswer } from "./requestAnswer.js";
export { type RollUpPlansOptions, rollUpPlans } from "./rollUpPlans.js";
export { type SummaryLine, type SummaryOptions, type SummaryYear, summaryOf } from "./summary.js";
export { type TraceLink, trace } from "./trace.js";

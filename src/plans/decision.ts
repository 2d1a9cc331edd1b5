import type { Ratio, Satang } from "../amounts/index.js";
import type { CivilDate, FiscalYear } from "../calendar/index.js";
import type { LocalizedText } from "../kernel/index.js";
import type { LedgerName } from "./account.js";

/**
 * Words as a document has them: in one language, or in both.
 * @category Decisions
 * @since 0.1.0
 */
export type Wording = string | LocalizedText;

/**
 * One who bears a part of a joint project. A part that bears the id of a plan can be answered by that plan.
 * @category Decisions
 * @since 0.1.0
 */
export interface Partner {
  /** The id of a plan, an authority or an agency, or a name such as "residents". */
  readonly id: string;
  /** Its part of the whole; the parts of all partners add up to 1. */
  readonly share: Ratio;
}

/**
 * What a body decided about a request that stands in its plan. A request has one answer for each fiscal year and partner.
 * @remarks The acts: adopt it; merge it into another line that stands in the same plan; escalate it to another plan;
 * return it with the reason; defer it to a later year; remove it as the duplicate of another line, on evidence; revise its
 * amount; share it among partners. A revision or a sharing comes before what else the same body decided.
 * @category Decisions
 * @since 0.1.0
 */
export type Decision = DecisionFacts &
  (
    | {
        /** Takes the request into the plan. */
        readonly act: "adopt";
      }
    | {
        /** Makes it one project with another line of the same plan, whose fate it shares from then on. */
        readonly act: "mergeInto";
        /** The id of that line. */
        readonly target: string;
      }
    | {
        /** Passes it on to another plan, which owes an answer. */
        readonly act: "escalateTo";
        /** The id of that plan; the plan above unless told. */
        readonly target?: string;
        /** The book in which it arrives; unless told, the one its way implies. */
        readonly ledger?: LedgerName;
      }
    | {
        /** Sends it back. */
        readonly act: "return";
        /** Why. */
        readonly reason: Wording;
      }
    | {
        /** Puts it off. */
        readonly act: "deferTo";
        /** The fiscal year in which it stands from then on; a later one. */
        readonly to: FiscalYear;
        /** Why. */
        readonly reason?: Wording;
      }
    | {
        /** Removes it because another line asks for the same. */
        readonly act: "duplicateOf";
        /** The id of that line. */
        readonly target: string;
        /** What shows that both are the same; a like name is not enough. */
        readonly evidence: Wording;
      }
    | {
        /** Sets its amount. Here `fiscalYears` are the years the line itself names, also where it has been deferred since. What was merged into it keeps its own amount. */
        readonly act: "revise";
        /** The amount of the whole line in each of these years. */
        readonly satang: Satang;
        /** Why. */
        readonly reason?: Wording;
      }
    | {
        /** Divides every year of it among partners. The part of a partner that is a plan moves to that plan. */
        readonly act: "share";
        /** The partners, whose parts add up to 1. */
        readonly partners: readonly Partner[];
      }
  );

/**
 * What every decision says: about what, by whom, when, and on what paper.
 * @category Decisions
 * @since 0.1.0
 */
export interface DecisionFacts {
  /** Its id, unique. */
  readonly id: string;
  /** The id of the line decided about. */
  readonly line: string;
  /** The id of the plan in which the line stood, whose body decided. */
  readonly plan: string;
  /** For which fiscal years; for all of the line unless told. A deferral means those before its year. */
  readonly fiscalYears?: readonly FiscalYear[];
  /** For the part of which partner; for all unless told. */
  readonly partner?: string;
  /** The body that decided. */
  readonly body: Wording;
  /** The day it decided. Decisions after the day asked about are not in force yet. */
  readonly date: CivilDate;
  /** The paper: minutes, resolution, letter, announcement. */
  readonly document?: Wording;
}

import type { CivilDate, Duration } from "../calendar/index.js";
import type { Citation, LocalizedText } from "../kernel/index.js";
import type { PlaceLevel } from "../places/index.js";

/**
 * What several agencies agreed to do together (บันทึกข้อตกลงความร่วมมือ): who, which points, which targets, until when.
 * @remarks Data, so that an agency writes its own in JSON and has it checked by {@link safeParseAgreement}. `Day` is
 * text while the agreement is JSON and a checked date after.
 * @category Agreements
 * @since 0.1.0
 */
export interface Agreement<
  Point extends string = string,
  Party extends string = string,
  Day extends string = CivilDate,
> {
  /** Its id. */
  readonly id: string;
  /** Its title. */
  readonly title: LocalizedText;
  /** The purpose it states for itself. */
  readonly purpose: LocalizedText;
  /** The day it was signed. */
  readonly signedOn: Day;
  /** Where it was signed. */
  readonly signedAt: LocalizedText;
  /** On what occasion, in the words of the source. */
  readonly occasion?: LocalizedText;
  /** The ids of the agencies that signed. */
  readonly parties: readonly Party[];
  /** The meeting at which it was signed. */
  readonly event?: AgreementEvent<Day>;
  /** Who spoke at the signing. */
  readonly speakers: readonly AgreementSpeaker<Party>[];
  /** What the parties agreed to do, in order. */
  readonly points: readonly AgreementPoint<Point>[];
  /** What is to be reached. */
  readonly targets: readonly AgreementTarget[];
  /** Within what time. */
  readonly horizon: AgreementHorizon;
  /** Where its words leave something open and this library had to choose. */
  readonly readings: readonly AgreementReading[];
  /** Where all this was read. */
  readonly citation: Citation;
}

/**
 * A meeting.
 * @category Agreements
 * @since 0.1.0
 */
export interface AgreementEvent<Day extends string = CivilDate> {
  /** What it was called. */
  readonly title: LocalizedText;
  /** Its first day. */
  readonly from: Day;
  /** Its last day. */
  readonly to: Day;
  /** How many took part, at least. */
  readonly participantsOver: number;
  /** The keynote. */
  readonly keynote: {
    /** What it was about. */
    readonly title: LocalizedText;
    /** Who gave it. */
    readonly speaker: LocalizedText;
  };
}

/**
 * Someone who spoke for a party.
 * @category Agreements
 * @since 0.1.0
 */
export interface AgreementSpeaker<Party extends string = string> {
  /** The name. */
  readonly name: LocalizedText;
  /** The office held. */
  readonly office: LocalizedText;
  /** The party spoken for. */
  readonly party: Party;
}

/**
 * One thing the parties agreed to do.
 * @category Agreements
 * @since 0.1.0
 */
export interface AgreementPoint<Id extends string = string> {
  /** Its id. */
  readonly id: Id;
  /** Its number in the agreement. */
  readonly number: number;
  /** Its words; the Thai ones are those of the source. */
  readonly text: LocalizedText;
}

/**
 * How many places of a level are to become model communities.
 * @category Agreements
 * @since 0.1.0
 */
export interface AgreementTarget {
  /** The level of the places. */
  readonly level: PlaceLevel;
  /** How many. */
  readonly count: number;
}

/**
 * Within what time the results are to be there. From which day it runs is a reading, where the source does not say.
 * @category Agreements
 * @since 0.1.0
 */
export interface AgreementHorizon {
  /** The longest time allowed. */
  readonly within: Duration;
  /** Whether the first day counts. */
  readonly firstDay: "counted" | "notCounted";
}

/**
 * A choice this library made where the source is silent; a parameter, never a fact.
 * @category Agreements
 * @since 0.1.0
 */
export interface AgreementReading {
  /** Its id. */
  readonly id: string;
  /** What was chosen, and what the source leaves open. */
  readonly text: LocalizedText;
}

import { type CalendarProblem, calendarSentences } from "../calendar/index.js";
import type { Sentences } from "../kernel/index.js";
import { type PlaceCodeProblem, placeCodeSentences } from "../places/index.js";
import { type OrganisationsProblem, organisationsSentences } from "./problems.js";

/**
 * What can be wrong with a row of a list: also with the dates and codes of places in it.
 * @category Problems
 * @since 0.1.0
 */
export type OrganisationsListProblem = OrganisationsProblem | CalendarProblem | PlaceCodeProblem;

/**
 * The sentences for {@link OrganisationsListProblem}.
 * @category Problems
 * @since 0.1.0
 */
export const organisationsListSentences: Sentences<OrganisationsListProblem> = {
  ...organisationsSentences,
  ...calendarSentences,
  ...placeCodeSentences,
};

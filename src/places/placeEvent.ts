import type { CivilDate } from "../calendar/index.js";
import type { Evidence } from "../kernel/index.js";
import type { PlaceCode } from "./placeCode.js";

/**
 * What can happen to a place.
 * @category Time
 * @since 0.1.0
 */
export type PlaceEventKind = "create" | "rename" | "split" | "merge" | "statusChange" | "parentChange" | "abolish";

/**
 * Something that happened to a place on a day: it was made, renamed, divided, put together with others, raised, moved to
 * another place, or dissolved.
 * @remarks Codes are those of the day, or those of today: an event earlier than the day on which a place got its number is
 * taken as one of the number it had before.
 * @category Time
 * @since 0.1.0
 */
export interface PlaceEvent {
  /** What happened. */
  readonly kind: PlaceEventKind;
  /** The first day on which it held: not the day of the Royal Gazette. Left out where nobody knows it. */
  readonly effective?: CivilDate;
  /** The place it is told of. */
  readonly place: PlaceCode;
  /** The codes it started from: what was split from, put together, or the number before. */
  readonly from: readonly PlaceCode[];
  /** The codes it led to. A place that goes on stands among them. */
  readonly to: readonly PlaceCode[];
  /** The Thai name before. */
  readonly nameBefore?: string;
  /** The Thai name after. */
  readonly nameAfter?: string;
  /** The English name before. */
  readonly nameEnglishBefore?: string;
  /** The English name after. */
  readonly nameEnglishAfter?: string;
  /** The place it lay in before. */
  readonly parentBefore?: PlaceCode;
  /** The place it lies in after. */
  readonly parentAfter?: PlaceCode;
  /** The word for what it was before, such as กิ่งอำเภอ. */
  readonly statusBefore?: string;
  /** The word for what it is after, such as อำเภอ. */
  readonly statusAfter?: string;
  /** Where the Royal Gazette has it. */
  readonly gazette?: string;
  /** Where it was read. */
  readonly source?: string;
  /** How far it can be trusted. */
  readonly evidence?: Evidence;
  /** What else is to be said. */
  readonly note?: string;
}

/** The kinds, for checking what is not checked by a type. */
export const placeEventKinds: readonly PlaceEventKind[] = [
  "create",
  "rename",
  "split",
  "merge",
  "statusChange",
  "parentChange",
  "abolish",
];

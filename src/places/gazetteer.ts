import type { CivilDate } from "../calendar/index.js";
import type { Citation, LocalizedText } from "../kernel/index.js";
import type { Intake, VillageIntake } from "./intake.js";
import type { GazetteerNames } from "./names.js";
import type { PlaceName } from "./nameTable.js";
import type { PlaceCode } from "./placeCode.js";
import type { PlaceHistory } from "./placeHistory.js";
import { type PlaceIndex, positionOfNumber } from "./placeIndex.js";
import type { ProvinceGrouping } from "./source.js";

/**
 * The places of a country, found by code. It holds columns; a `Place` is a view made on demand.
 * @category Gazetteer
 * @since 0.1.0
 */
export interface Gazetteer {
  /** The name of the list it was made from. */
  readonly id: string;
  /** What the list is called. */
  readonly title: LocalizedText;
  /** The last day the list is known to be right for. */
  readonly edition: CivilDate;
  /** Where the list comes from. */
  readonly citation: Citation;
  /** The codes, a level after another from the province down; villages last, ascending. */
  readonly codes: readonly PlaceCode[];
  /** The position of each code in `codes` and in the columns of facts: {@link positionOf} reads it. */
  readonly index: PlaceIndex;
  /** The facts of each place, in the order of `codes`; an empty text is a fact not known. */
  readonly facts: PlaceFacts;
  /**
   * Names in everyday use besides those of the columns, with the positions of their places.
   * @internal
   */
  readonly otherNames: readonly PlaceName[];
  /**
   * Finds names as they are written in addresses; made ready when first asked for.
   * @internal
   */
  readonly names: () => GazetteerNames;
  /** The ways in which provinces are put together. */
  readonly groupings: readonly ProvinceGrouping[];
  /** What was read of the register of villages that was attached. */
  readonly villages: VillageIntake;
  /** What is known of how places came to be as they are. */
  readonly history: PlaceHistory;
  /** What was read of the register of events that was attached. */
  readonly events: Intake;
  /** The day it shows, where {@link gazetteerAt} made it and that is not the day of the edition. */
  readonly asOf?: CivilDate;
  /** The list it was made from, where {@link gazetteerAt} made it. */
  readonly origin?: Gazetteer;
}

/**
 * What is known of each place, a column per fact.
 * @category Gazetteer
 * @since 0.1.0
 */
export interface PlaceFacts {
  /** Thai names without a word for the level. */
  readonly namesThai: readonly string[];
  /** English names without a word for the level. */
  readonly namesEnglish: readonly string[];
  /** Postcodes, several of one place parted by a space. */
  readonly postcodes: readonly string[];
  /** Degrees north, as decimal text. */
  readonly latitudes: readonly string[];
  /** Degrees east, as decimal text. */
  readonly longitudes: readonly string[];
  /** The word for what a place was, such as กิ่งอำเภอ, where it is not the usual one; absent where all are the usual ones. */
  readonly statuses?: readonly string[];
}

/**
 * Where a place stands in the gazetteer's columns, if the gazetteer knows it.
 * @category Gazetteer
 * @since 0.1.0
 * @example
 * ```ts
 * import { thailand } from "chumchon/data/thailand";
 * import { createGazetteer, parsePlaceCode, positionOf } from "chumchon/places";
 * const gazetteer = createGazetteer(thailand);
 * if (!gazetteer.ok) throw new Error("the embedded list is sound");
 * positionOf(gazetteer.value, parsePlaceCode("10")); // => 0
 * positionOf(gazetteer.value, parsePlaceCode("8499")); // => undefined
 * ```
 */
export function positionOf(gazetteer: Gazetteer, code: PlaceCode): number | undefined {
  const position = positionOfNumber(gazetteer.index, Number(code));
  return position === -1 ? undefined : position;
}

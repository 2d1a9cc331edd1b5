import type { Citation, LocalizedText } from "../kernel/index.js";

/**
 * The list of a country's places as {@link createGazetteer} takes it: plain data, a column per fact, one entry per place.
 * @remarks `chumchon/data/thailand` is one; your own list needs no more than codes and Thai names:
 * `{ id, edition, title, citation, provinces, districts, subdistricts }`, each level with columns of equal length. The
 * tree is in the codes: 1001 lies in 10.
 * @category Gazetteer
 * @since 0.1.0
 */
export interface GazetteerSource {
  /** The name of the list, such as `thailand`. */
  readonly id: string;
  /** The last day the list is known to be right for, as an ISO date: a question later than it must be told so. */
  readonly edition: string;
  /** What the list is called. */
  readonly title: LocalizedText;
  /** Where the list comes from and how far it can be trusted. */
  readonly citation: Citation;
  /** จังหวัด: codes of two digits. */
  readonly provinces: PlaceColumns;
  /** อำเภอ and, in Bangkok, เขต: codes of four digits. */
  readonly districts: PlaceColumns;
  /** ตำบล and, in Bangkok, แขวง: codes of six digits. */
  readonly subdistricts: PlaceColumns;
  /** The ways in which provinces are put together: regions and province groups, each dated. */
  readonly groupings?: readonly ProvinceGrouping[];
  /** Names in everyday use besides those of the columns, such as โคราช. */
  readonly otherNames?: OtherNameColumns;
  /** What happened to places, and codes that are met in older data and are no place any more. */
  readonly events?: EventColumns;
  /** The first day from which `events` has all that happened, as an ISO date; left out where nobody can say so. */
  readonly eventsCompleteSince?: string;
}

/**
 * One fact of every place of a level, in the order of the codes: a list, or one text with an entry per line. An empty
 * entry is a fact not known.
 * @remarks The text is what ships: it packs small, reads well in a diff and becomes a list with one `split("\n")`.
 * @category Gazetteer
 * @since 0.1.0
 */
export type SourceColumn = string | readonly string[];

/**
 * The places of one level. All columns have as many entries as there are codes.
 * @category Gazetteer
 * @since 0.1.0
 */
export interface PlaceColumns {
  /** The codes as text, ascending. */
  readonly codes: SourceColumn;
  /** The code of the place each lies in, where the list says so: it must be the one that the code itself says. */
  readonly parents?: SourceColumn;
  /** The Thai names, without จังหวัด, อำเภอ, เขต, ตำบล or แขวง before them. */
  readonly namesThai: SourceColumn;
  /** The English names, without Province, District or the like. */
  readonly namesEnglish?: SourceColumn;
  /** The postcodes; several of one place are parted by a space, the one used first stands first. */
  readonly postcodes?: SourceColumn;
  /** How far north a point within the place lies, in decimal degrees such as `13.751`. */
  readonly latitudes?: SourceColumn;
  /** How far east the same point lies, in decimal degrees such as `100.492`. */
  readonly longitudes?: SourceColumn;
}

/**
 * One way to put provinces together, by one body, from one day on: the six regions or the 18 province groups of 2017.
 * @remarks Thailand has several in use at once, with the same names and other members; a bare "region" says nothing. The
 * provinces are those of the list's edition, so that a province made later, as Bueng Kan in 2011, is named too: for an
 * earlier day it stands for the land it was made of.
 * @category Gazetteer
 * @since 0.1.0
 */
export interface ProvinceGrouping {
  /** The name to ask for it by, such as `regions2017`. */
  readonly id: string;
  /** What it is called. */
  readonly title: LocalizedText;
  /** The first day it holds, as an ISO date; left out where no source gives it, and then no day is too early. */
  readonly from?: string;
  /** The last day it holds, as an ISO date; left out while it holds. */
  readonly to?: string;
  /** Who laid it down, and where that was read. */
  readonly citation: Citation;
  /** Its groups. A province is in one of them or, as Bangkok at times, in none. */
  readonly groups: readonly ProvinceGroup[];
}

/**
 * Provinces that count as one region or one province group.
 * @category Gazetteer
 * @since 0.1.0
 */
export interface ProvinceGroup {
  /** The name of the group within its grouping, such as `NE-U1`. */
  readonly id: string;
  /** What it is called. */
  readonly title: LocalizedText;
  /** The codes of its provinces, ascending. */
  readonly provinces: readonly string[];
}

/**
 * Names that people write for places besides the official ones, so that addresses are understood; they are never shown as the
 * name of a place.
 * @category Gazetteer
 * @since 0.1.0
 */
export interface OtherNameColumns {
  /** The codes of the places; one stands as often as it has such names. */
  readonly codes: SourceColumn;
  /** The names. */
  readonly names: SourceColumn;
}

/**
 * Events of places, a column per fact and an entry per event, as {@link PlaceEvent} names them; an empty entry is a fact
 * not known. Several codes in an entry are parted by spaces. All columns have as many entries as there are places.
 * @category Gazetteer
 * @since 0.1.0
 */
export interface EventColumns {
  /** What happened: `create`, `rename`, `split`, `merge`, `statusChange`, `parentChange` or `abolish`. */
  readonly kind: SourceColumn;
  /** The code of the place it is told of. */
  readonly place: SourceColumn;
  /** The day it took effect, as an ISO date. */
  readonly effective?: SourceColumn;
  /** The codes it started from. */
  readonly from?: SourceColumn;
  /** The codes it led to. */
  readonly to?: SourceColumn;
  /** The Thai name before. */
  readonly nameBefore?: SourceColumn;
  /** The Thai name after. */
  readonly nameAfter?: SourceColumn;
  /** The English name before. */
  readonly nameEnglishBefore?: SourceColumn;
  /** The English name after. */
  readonly nameEnglishAfter?: SourceColumn;
  /** The code of the place it lay in before. */
  readonly parentBefore?: SourceColumn;
  /** The code of the place it lies in after. */
  readonly parentAfter?: SourceColumn;
  /** The word for what it was before. */
  readonly statusBefore?: SourceColumn;
  /** The word for what it is after. */
  readonly statusAfter?: SourceColumn;
  /** Where the Royal Gazette has it. */
  readonly gazette?: SourceColumn;
  /** Where it was read. */
  readonly source?: SourceColumn;
  /** How far it can be trusted: `official`, `secondary` or `unverified`. */
  readonly evidence?: SourceColumn;
  /** What else is to be said. */
  readonly note?: SourceColumn;
}

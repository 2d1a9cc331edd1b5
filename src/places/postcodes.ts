import { toArabicDigits } from "../kernel/index.js";
import type { Gazetteer } from "./gazetteer.js";
import type { PlaceCode } from "./placeCode.js";

/**
 * The numbers of the places that have a postcode, in the order of the gazetteer.
 * @remarks A postcode is no key: most are shared by many subdistricts, and some subdistricts have several. In nine provinces
 * it does not begin with the number of the province.
 * @param postcode - Five digits, Thai or Arabic.
 * @category Gazetteer
 * @since 0.1.0
 * @example
 * ```ts
 * import { thailand } from "chumchon/data/thailand";
 * import { createGazetteer, placesWithPostcode } from "chumchon/places";
 * const gazetteer = createGazetteer(thailand);
 * if (!gazetteer.ok) throw new Error("the embedded list is sound");
 * placesWithPostcode(gazetteer.value, "84350"); // => ["841801", "841802", "841803", "841804"]
 * placesWithPostcode(gazetteer.value, "๘๔๓๕๐").length; // => 4
 * ```
 */
export function placesWithPostcode(gazetteer: Gazetteer, postcode: string): readonly PlaceCode[] {
  const wanted = toArabicDigits(postcode).trim();
  if (!/^\d{5}$/.test(wanted)) return [];
  const { postcodes } = gazetteer.facts;
  return gazetteer.codes.filter((_, position) => postcodes[position]?.includes(wanted) === true);
}

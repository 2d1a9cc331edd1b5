import { toArabicDigits } from "../kernel/index.js";
import type { Gazetteer } from "./gazetteer.js";
import type { AsOfOptions } from "./place.js";
import type { PlaceCode } from "./placeCode.js";
import { isThereOn, originOf } from "./placeState.js";

/**
 * The numbers of the places that have a postcode, in the order of the gazetteer.
 * @remarks A postcode is no key: most are shared by many subdistricts, and some subdistricts have several. In nine provinces
 * it does not begin with the number of the province.
 * @param postcode - Five digits, Thai or Arabic.
 * @param options - The day; the postcodes are those of the edition, of the places that were there on the day.
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
export function placesWithPostcode(
  gazetteer: Gazetteer,
  postcode: string,
  options: AsOfOptions = {},
): readonly PlaceCode[] {
  const wanted = toArabicDigits(postcode).trim();
  if (!/^\d{5}$/.test(wanted)) return [];
  const { asOf } = options;
  const { codes, facts } = asOf === undefined ? gazetteer : originOf(gazetteer);
  const found = codes.filter((_, position) => facts.postcodes[position]?.includes(wanted) === true);
  return asOf === undefined ? found : found.filter((code) => isThereOn(originOf(gazetteer), code, asOf));
}

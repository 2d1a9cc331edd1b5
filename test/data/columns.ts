import type { PlaceColumns, SourceColumn } from "chumchon/places";

/** A column as a list, however it was written. */
export function listOf(column: SourceColumn): readonly string[] {
  return typeof column === "string" ? column.split("\n") : column;
}

/** The places of a level as objects, for reading in tests. */
export function columnsOf(level: PlaceColumns): {
  code: string;
  thai: string;
  english: string;
  postcodes: string[];
  latitude: string;
  longitude: string;
}[] {
  const [thai, english, postcodes, latitudes, longitudes] = [
    level.namesThai,
    level.namesEnglish,
    level.postcodes,
    level.latitudes,
    level.longitudes,
  ].map((column) => listOf(column ?? []));
  return listOf(level.codes).map((code, index) => ({
    code,
    thai: thai?.[index] ?? "",
    english: english?.[index] ?? "",
    postcodes: (postcodes?.[index] ?? "").split(" "),
    latitude: latitudes?.[index] ?? "",
    longitude: longitudes?.[index] ?? "",
  }));
}

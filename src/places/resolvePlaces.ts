import type { CivilDate } from "../calendar/index.js";
import {
  type BitColumn,
  bitPlaneOf,
  type ChoiceSpec,
  type Column,
  type OptionalSpec,
  setBit,
  type Table,
  type TextSpec,
  tableOfColumns,
  textAt,
  textColumnOf,
} from "../tables/index.js";
import type { PlaceCandidate } from "./candidate.js";
import type { Gazetteer } from "./gazetteer.js";
import { resolvePlace } from "./resolvePlace.js";

/**
 * The columns of addresses resolved.
 * @category Names
 * @since 0.1.0
 */
export type ResolvedSchema = {
  /** The one place that fits best; none where no place fits, or several fit equally well. */
  readonly place: TextSpec & OptionalSpec;
  /** The codes that fit equally well and best, parted by a space; one of them where `place` has it. */
  readonly candidates: TextSpec & OptionalSpec;
  /** How the best fit; none where nothing does. */
  readonly fit: ChoiceSpec<PlaceCandidate["fit"]> & OptionalSpec;
};

const resolvedSchema: ResolvedSchema = {
  place: { kind: "text", optional: true, title: { th: "รหัสสถานที่", en: "Place code" } },
  candidates: { kind: "text", optional: true, title: { th: "รหัสที่เป็นไปได้", en: "Codes that fit" } },
  fit: { kind: "choice", choices: ["exact", "near", "partial"], optional: true, title: { th: "ความตรง", en: "Fit" } },
};

/**
 * Resolves a column of addresses, a row for each row, in their order.
 * @remarks Addresses are personal data and are not copied. A row is given a place only where one alone fits best, and not in
 * part only; the others are for a person to decide.
 * @param gazetteer - The places.
 * @param table - The addresses.
 * @param column - The name of their column.
 * @param options - The day they are of.
 * @throws a RangeError when the table has no such column of texts.
 * @category Names
 * @since 0.1.0
 * @example
 * ```ts
 * import { parseCivilDate } from "chumchon/calendar";
 * import { thailand } from "chumchon/data/thailand";
 * import { createGazetteer, resolvePlaces } from "chumchon/places";
 * import { rowsOf, tableOf } from "chumchon/tables";
 * const gazetteer = createGazetteer(thailand);
 * if (!gazetteer.ok) throw new Error("the embedded list is sound");
 * const table = tableOf({ address: { kind: "text" } }, [["ต.ตลาด อ.เมือง จ.สุราษฎร์ธานี"], ["แขวงบางจาก กทม."], ["Atlantis"]]);
 * [...rowsOf(resolvePlaces(gazetteer.value, table, "address", { asOf: parseCivilDate("2018-12-31") }))];
 * // => [
 * //   { place: "840101", candidates: "840101", fit: "exact" },
 * //   { place: null, candidates: "100905 102206", fit: "exact" },
 * //   { place: null, candidates: null, fit: null },
 * // ]
 * ```
 */
export function resolvePlaces(
  gazetteer: Gazetteer,
  table: Table,
  column: string,
  options: { readonly asOf: CivilDate },
): Table<ResolvedSchema> {
  const addresses = table.columns[column] as Column | undefined;
  if (addresses === undefined || !("codes" in addresses))
    throw new RangeError(`${column}: a column of texts was expected`);
  const { length } = table;
  const places: (string | undefined)[] = [];
  const candidates: (string | undefined)[] = [];
  const fit: BitColumn<ResolvedSchema["fit"]> = {
    spec: resolvedSchema.fit,
    planes: [bitPlaneOf(length), bitPlaneOf(length)],
    validity: bitPlaneOf(length),
  };
  for (let row = 0; row < length; row++) {
    const text = textAt(addresses, row);
    const found = text === undefined ? [] : resolvePlace(gazetteer, text, { asOf: options.asOf, most: 1 });
    const [best] = found;
    const fitting = found.filter(({ score }) => score === best?.score).map(({ code }) => code);
    places.push(fitting.length === 1 && best?.fit !== "partial" ? fitting[0] : undefined);
    candidates.push(best === undefined ? undefined : fitting.join(" "));
    if (best !== undefined) note(fit, row, best.fit);
  }
  const columns = {
    place: textColumnOf(resolvedSchema.place, places),
    candidates: textColumnOf(resolvedSchema.candidates, candidates),
    fit,
  };
  return tableOfColumns(resolvedSchema, columns, length);
}

function note({ planes, validity }: BitColumn, row: number, fit: PlaceCandidate["fit"]): void {
  const number = resolvedSchema.fit.choices.indexOf(fit);
  for (const [bit, plane] of planes.entries()) setBit(plane, row, ((number >> bit) & 1) === 1);
  if (validity !== undefined) setBit(validity, row, true);
}

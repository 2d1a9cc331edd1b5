import { parseCivilDate } from "chumchon/calendar";
import { thailand } from "chumchon/data/thailand";
import { valueOrThrow } from "chumchon/kernel";
import {
  type Axis,
  administrativeAxis,
  createGazetteer,
  type Gazetteer,
  placesSentences,
  villageSchema,
} from "chumchon/places";
import { type Table, tableOf } from "chumchon/tables";
import type { Arguments } from "./arguments.js";
import { madeUpVillages } from "./madeUpVillages.js";
import { readTable, tell, tellProblems } from "./readTable.js";

/** The embedded places with the user's villages, or with those of the made-up data, and the territorial line over them. */
export function placesOf(options: Arguments): { readonly gazetteer: Gazetteer; readonly axis: Axis } {
  const register =
    options.villages === undefined
      ? tableOf(villageSchema, madeUpVillages.register)
      : readTable(options.villages, villageSchema, options["villages-map"]);
  const villages = register as Table<typeof villageSchema>;
  const gazetteer = valueOrThrow(createGazetteer(thailand, { villages }), placesSentences);
  const { read, accepted, rejected, problems } = gazetteer.villages;
  if (options.villages !== undefined)
    tell(
      `   หมู่บ้าน ${accepted} จาก ${read} แถว ไม่รับ ${rejected} · ${accepted} villages of ${read} rows, ${rejected} refused`,
    );
  tellProblems(problems, placesSentences);
  const axis = administrativeAxis(gazetteer, {
    asOf: parseCivilDate("2018-12-31"),
    groupings: ["provinceGroups2017", "regions2017"],
  });
  return { gazetteer, axis: valueOrThrow(axis, placesSentences) };
}

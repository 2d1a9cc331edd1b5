import { readFileSync } from "node:fs";
import { parseCivilDate } from "chumchon/calendar";
import { thailand } from "chumchon/data/thailand";
import { type AuthorityType, authorityAxis, parseAuthorityId } from "chumchon/organisations";
import { administrativeAxis, createGazetteer, type PlaceCode, parsePlaceCode, villageSchema } from "chumchon/places";
import { tableOf } from "chumchon/tables";
import { describe, expect, test } from "vitest";
import { hasSharedData, sharedData } from "../shared.js";

type Row = Readonly<Record<string, string>>;

/** The rows of one of the files, by heading. */
function rowsOf(file: string): readonly Row[] {
  const [head = "", ...lines] = readFileSync(`${sharedData}villages/${file}`, "utf8").trim().split(/\r?\n/);
  const cellsOf = (line: string): readonly string[] =>
    line.includes('"')
      ? [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? "")
      : line.split(",");
  const names = cellsOf(head);
  return lines.map((line) => Object.fromEntries(cellsOf(line).map((cell, index) => [names[index] as string, cell])));
}

const types: Readonly<Record<string, AuthorityType>> = {
  PAO: "pao",
  ThesabanNakhon: "cityMunicipality",
  ThesabanMueang: "townMunicipality",
  ThesabanTambon: "subdistrictMunicipality",
  TAO: "sao",
  Bangkok: "bangkok",
  Mueang: "pattaya",
};

// A list kept by volunteers, of August 2022, without a licence to pass it on: read here as a user would read his own.
describe.skipIf(!hasSharedData)("the local line of the country", () => {
  const gone = (row: Row): boolean => row.obsolete !== "" || (row.new_code ?? "") !== "";
  const retired = new Set(
    hasSharedData
      ? rowsOf("units.csv")
          .filter(gone)
          .map((row) => row.code)
      : [],
  );
  const isLive = (row: Row): boolean => !gone(row) && !retired.has(row.code) && !/^95(09|10)/.test(row.code as string);

  function nationalAxis() {
    const register = tableOf(
      villageSchema,
      rowsOf("villages.csv")
        .filter(isLive)
        .map((row) => [row.code, row.name_th]),
    );
    const places = createGazetteer(thailand, { villages: register });
    if (!places.ok) throw new Error("the embedded list");
    const gazetteer = places.value;
    const { rejected } = gazetteer.villages;
    const asOf = parseCivilDate("2022-08-10");
    const territorial = administrativeAxis(gazetteer, { asOf });
    if (!territorial.ok) throw new Error("the territorial line");
    const active = rowsOf("lao.csv").filter(
      (row) => row.obsolete === "" && !["380101", "3889", "520702"].includes(row.code as string),
    );
    const ids = new Set(active.map((row) => row.code));
    const axis = authorityAxis(territorial.value, {
      asOf,
      authorities: active.map((row) => ({
        id: parseAuthorityId(`lao-${row.code}`),
        name: { th: row.name_th as string, en: row.name_en as string },
        type: types[row.type as string] as AuthorityType,
        province: (row.code as string).slice(0, 2) as PlaceCode,
        ...(/^\d{4}/.test(row.district_codes as string) && {
          officeDistrict: parsePlaceCode((row.district_codes as string).slice(0, 4)),
        }),
      })),
      jurisdictions: rowsOf("lao_coverage.csv")
        .filter((row) => ids.has(row.lao_code))
        .map((row) => ({
          authority: parseAuthorityId(`lao-${row.lao_code}`),
          place: parsePlaceCode(row.unit_code),
          coverage: row.coverage === "completely" ? ("whole" as const) : ("part" as const),
        })),
    });
    if (!axis.ok) throw new Error(JSON.stringify(axis.problems.slice(0, 20)));
    return { axis: axis.value, gazetteer, rejected };
  }

  test("leaves undivided the 14,845 villages of the 1,300 subdistricts that have several authorities", () => {
    const { axis, gazetteer, rejected } = nationalAxis();
    const undivided = gazetteer.codes.filter((code) => {
      const landing = axis.landings.get(code);
      return landing?.kind === "undivided" && landing.candidates.length > 1;
    });
    const count = (digits: number): number => undivided.filter((code) => code.length === digits).length;
    expect({ rejected, villages: count(8), subdistricts: count(6) }).toEqual({
      rejected: 0,
      villages: 14_845,
      subdistricts: 1300,
    });
    expect(axis.nodes.length - 928 - 77 - 1).toBe(7773); // all but the 76 provincial organisations and Bangkok
  });
});

import { correct, readCorrections } from "./corrections.js";
import { eventFields, readEvents } from "./events.js";
import { readEverydayNames } from "./everydayNames.js";
import { basePlaces, type Place, witnessPlaces } from "./packages.js";

const levels = [
  { name: "province", digits: 2 },
  { name: "district", digits: 4 },
  { name: "subdistrict", digits: 6 },
] as const;

/** The text of src/data/thailand/rows.ts: the same for the same packages and files, to the byte. */
export function buildRows(): string {
  const places = basePlaces();
  correct(places, readCorrections(), witnessPlaces());
  const codes = [...places.keys()].sort();
  const blocks = [header];
  for (const { name, digits } of levels) {
    const level = codes.filter((code) => code.length === digits);
    const column = (field: keyof Place): string[] => level.map((code) => (places.get(code) as Place)[field]);
    blocks.push(constant(`${name}Codes`, level));
    blocks.push(constant(`${name}NamesThai`, complete(column("thai"), level)));
    blocks.push(constant(`${name}NamesEnglish`, complete(column("english"), level)));
    if (name !== "subdistrict") continue;
    blocks.push(constant(`${name}Postcodes`, complete(column("postcode"), level)));
    blocks.push(constant(`${name}Latitudes`, column("latitude")));
    blocks.push(constant(`${name}Longitudes`, column("longitude")));
  }
  const others = readEverydayNames();
  blocks.push(
    constant(
      "otherNameCodes",
      others.map(({ code }) => code),
    ),
  );
  blocks.push(
    constant(
      "otherNames",
      others.map(({ name }) => name),
    ),
  );
  const events = readEvents();
  for (const field of eventFields) {
    const column = events.map((event) => event[field]);
    const name = `event${field.slice(0, 1).toUpperCase()}${field.slice(1)}`;
    blocks.push(constant(name, column.every((text) => text === "") ? [] : column));
  }
  return blocks.join("\n");
}

const header = `// Written by generate/thailand.ts from npm packages and the corrections in generate/thailand: change those, not this.
// A column per constant, a place per line, in the order of the codes; an empty line is a fact not known.
`;

function constant(name: string, values: readonly string[]): string {
  const unsafe = values.find((value) => /[`$\\\n\r]/.test(value));
  if (unsafe !== undefined) throw new Error(`${name}: ${unsafe} cannot stand in a template`);
  return `export const ${name}: string = \`${values.join("\n")}\`;\n`;
}

function complete(values: string[], codes: readonly string[]): string[] {
  const gap = values.indexOf("");
  if (gap >= 0) throw new Error(`${codes[gap]} lacks a name or a postcode`);
  return values;
}

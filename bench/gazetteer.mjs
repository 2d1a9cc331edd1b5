// The embedded list made to answer, places found by number, a register of 75,206 villages attached, the line drawn.
import { parseCivilDate } from "chumchon/calendar";
import { thailand } from "chumchon/data/thailand";
import { administrativeAxis, createGazetteer, findPlace, villageSchema } from "chumchon/places";
import { tableOf } from "chumchon/tables";
import { compare, optionsOf } from "./harness.mjs";
import { shuffled, villageCodes, villagesOfCountry } from "./world.mjs";

const options = optionsOf();
const gazetteer = createGazetteer(thailand).value;

await compare(
  "77 provinces, 928 districts and 7,436 subdistricts made ready",
  [
    {
      name: "createGazetteer",
      run: () => createGazetteer(thailand).value,
      answer: ({ codes, facts }) => codes.map((code, index) => [code, facts.namesThai[index]]),
    },
    {
      name: "a Map of objects by hand, nothing checked",
      run: placesByHand,
      answer: (places) => [...places.values()].map(({ code, nameThai }) => [code, nameThai]),
    },
  ],
  { ...options, units: gazetteer.codes.length, unit: "places/s" },
);

const wanted = shuffled(
  Array.from(
    { length: Math.ceil(1_000_000 * options.scale) },
    (_, index) => gazetteer.codes[index % gazetteer.codes.length],
  ),
  options.seed,
);
const byHand = placesByHand();
await compare(
  "places found by number",
  [
    { name: "findPlace", run: () => lettersOf((code) => findPlace(gazetteer, code)) },
    { name: "the Map of objects", run: () => lettersOf((code) => byHand.get(code)) },
  ],
  { ...options, units: wanted.length, unit: "places/s" },
);

const villages = villageCodes(Math.round(villagesOfCountry * options.scale), options.seed);
const register = tableOf(
  villageSchema,
  villages.map((code, index) => [code, `บ้านสมมติ ${index}`]),
);
const attached = createGazetteer(thailand, { villages: register }).value;
await compare(
  `${villages.length.toLocaleString("en-US")} villages attached`,
  [
    {
      name: "createGazetteer with a register",
      run: () => createGazetteer(thailand, { villages: register }).value,
      answer: ({ villages: { attached: count }, facts }) => [count, facts.namesThai.at(-1)],
    },
    {
      name: "objects in a Map by hand",
      run: villagesByHand,
      answer: (places) => [places.size - byHand.size, [...places.values()].at(-1).nameThai],
    },
  ],
  { ...options, units: villages.length, unit: "villages/s" },
);

const when = { asOf: parseCivilDate("2018-01-01"), groupings: ["provinceGroups2017", "regions2017"] };
await compare(
  "the territorial line over them, with province groups and regions",
  [
    {
      name: "administrativeAxis",
      run: () => administrativeAxis(attached, when),
      answer: (axis) => axis.value.nodes.length,
    },
  ],
  { ...options, units: attached.codes.length, unit: "nodes/s" },
);

function lettersOf(find) {
  let letters = 0;
  for (const code of wanted) letters += find(code).nameThai.length;
  return letters;
}

function placesByHand() {
  const places = new Map();
  for (const level of ["provinces", "districts", "subdistricts"]) {
    const columns = Object.entries(thailand[level]).map(([name, text]) => [name, text.split("\n")]);
    const { codes, namesThai, namesEnglish, postcodes, latitudes, longitudes } = Object.fromEntries(columns);
    for (const [index, code] of codes.entries()) {
      places.set(code, {
        code,
        nameThai: namesThai[index],
        nameEnglish: namesEnglish?.[index],
        parent: code.slice(0, -2),
        postcodes: postcodes?.[index].split(" "),
        point: latitudes?.[index] && { latitude: Number(latitudes[index]), longitude: Number(longitudes[index]) },
      });
    }
  }
  return places;
}

function villagesByHand() {
  const places = new Map(byHand);
  for (const [index, code] of villages.entries()) {
    if (!/^\d{8}$/.test(code) || !places.has(code.slice(0, 6)) || places.has(code)) throw new Error(code);
    places.set(code, { code, nameThai: `บ้านสมมติ ${index}`, parent: code.slice(0, 6) });
  }
  return places;
}

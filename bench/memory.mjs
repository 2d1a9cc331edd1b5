// How much memory a stream of the whole country takes: 13 million households as records, and as bytes of outcomes in batches,
// all sound and with a tenth of them bad. Each is read in a process of its own, whose most memory is told.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { bmn2560 } from "chumchon/data/bmn2560";
import { createTally, tallyAt } from "chumchon/tallies";
import { optionsOf, peakMegabytes } from "./harness.mjs";
import { householdsOf, surveyedOn } from "./households.mjs";
import { setOf38 } from "./outcomes.mjs";
import { countryOf, drawsOf, villageCodes, villagesOfCountry } from "./world.mjs";

const [asked, ...words] = process.argv.slice(2);
const cases = ["nothing", "records", "badRecords", "bytes", "badBytes"];
const isChild = cases.includes(asked);
const options = optionsOf(isChild ? words : process.argv.slice(2));
const households = Math.round(13_000_000 * options.scale);
const rowsOfBatch = 100_000;

if (isChild) run(asked);
else {
  console.log(
    `\n### ${households.toLocaleString("en-US")} households read one after another, most memory of a process\n`,
  );
  console.log("| | most MB | processor s | accepted | rejected |\n| --- | ---: | ---: | ---: | ---: |");
  for (const name of cases) {
    const args = [fileURLToPath(import.meta.url), name, "--scale", `${options.scale}`, "--seed", `${options.seed}`];
    const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
    if (status !== 0) process.exitCode = 1;
  }
}

function run(name) {
  const codes = villageCodes(Math.round(villagesOfCountry * Math.min(1, options.scale)), options.seed);
  const { axis } = countryOf(codes);
  const isBad = name.startsWith("bad");
  const before = process.cpuUsage();
  let tally;
  if (name === "nothing") tally = { accepted: 0, rejected: 0 };
  else if (name.toLowerCase().includes("records")) tally = ofRecords(codes, axis, isBad);
  else tally = ofBytes(codes, axis, isBad);
  const { user, system } = process.cpuUsage(before);
  const titles = {
    nothing: "the places alone, nothing read",
    records: "records of three members, 31 indicators",
    badRecords: "the same, a tenth of them bad",
    bytes: "bytes of 38 outcomes, 100,000 rows at a time",
    badBytes: "the same, a tenth of them bad",
  };
  const counts = [tally.accepted, tally.rejected].map((count) => count.toLocaleString("en-US"));
  const cells = [titles[name], Math.round(peakMegabytes()), ((user + system) / 1e6).toFixed(1), ...counts];
  console.log(`| ${cells.join(" | ")} |`);
}

/** Every record an object of its own, as a reader of a file hands them over. */
function ofRecords(codes, axis, isBad) {
  const made = householdsOf(1000, options.seed);
  const builder = createTally(bmn2560, axis, { survey: { surveyedOn } });
  builder.add(
    (function* () {
      for (let index = 0; index < households; index++) {
        const place = codes[Math.floor((index * codes.length) / households)];
        const record = made[index % made.length];
        const copy = { ...record, place, members: record.members.map((member) => ({ ...member })) };
        yield isBad && index % 10 === 0 ? spoilt(copy, index) : copy;
      }
    })(),
  );
  return checked(builder.finish(), isBad, "9");
}

/** Something else is wrong each time, and never twice the same text. */
function spoilt(record, index) {
  const kind = (index / 10) % 6;
  if (kind === 0) return { ...record, place: `unknown${index}` };
  if (kind === 1) return { ...record, answers: { ...record.answers, 9: `perhaps${index}` } };
  if (kind === 2) return { ...record, members: record.members.map((member) => ({ ...member, born: "2590-01-01" })) };
  if (kind === 3) return { ...record, memberCount: index };
  if (kind === 4) return { ...record, answers: { ...record.answers, [`question${index}`]: true } };
  return index;
}

function ofBytes(codes, axis, isBad) {
  const set = setOf38(bmn2560);
  const ids = set.indicators.map(({ id }) => id);
  const draw = drawsOf(options.seed);
  const builder = createTally(set, axis);
  for (let from = 0; from < households; from += rowsOfBatch) {
    const rows = Math.min(rowsOfBatch, households - from);
    // New arrays and new texts for each batch, as they come from a file.
    const places = isBad ? [...codes, ...Array.from({ length: rows / 20 }, (_, at) => `unknown${from + at}`)] : codes;
    const outcomes = Object.fromEntries(ids.map((id, at) => [id, Uint8Array.from({ length: rows }, () => at & 3)]));
    const numbers = Int32Array.from({ length: rows }, (_, at) => Math.floor(((from + at) * codes.length) / households));
    for (let row = 0; isBad && row < rows; row += 10) {
      if (row % 20 === 0) numbers[row] = codes.length + Math.floor(row / 20);
      else outcomes[ids[Math.floor(draw() * 38)]][row] = 4 + (row % 200);
    }
    builder.add({ codes: numbers, places, outcomes });
  }
  return checked(builder.finish(), isBad, ids[1]);
}

function checked(tally, isBad, indicator) {
  const { pass, fail, notApplicable, missing } = tallyAt(tally, "TH", indicator);
  const bad = isBad ? Math.ceil(households / 10) : 0;
  if (tally.rejected !== bad || pass + fail + notApplicable + missing !== households - bad)
    throw new Error(`${households - bad} households were expected in the country, and ${bad} rejected`);
  return tally;
}

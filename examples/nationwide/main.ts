import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { toCsv } from "chumchon/formats";
import type { LocalizedText } from "chumchon/kernel";
import { agreementPart } from "./agreementPart.js";
import { readArguments, usage } from "./arguments.js";
import { countsPart } from "./countsPart.js";
import type { Part } from "./part.js";
import { placesOf } from "./places.js";
import { planPart } from "./planPart.js";
import { tell } from "./readTable.js";
import { reportOf } from "./report/reportOf.js";
import { villagePart } from "./villagePart.js";

/** The main job: counts and households up to the country, plans up to the province group, the six points, and a report of it all. */
export async function main(words: readonly string[]): Promise<void> {
  const options = readArguments(words);
  const { gazetteer, axis } = placesOf(options);
  const counts = await countsPart(options, gazetteer, axis);
  const village = await villagePart(options, axis);
  const plans = planPart(options);
  const isUsers = [options.counts, options.households, options.plan].some((file) => file !== undefined);
  // Beside the user's own figures what is made up says nothing of the agreement.
  const said = (part: Part, file: string | undefined): LocalizedText | undefined =>
    file === undefined && isUsers ? undefined : part.says;
  const evidence = {
    data: said(village, options.households),
    planning: said(plans, options.plan),
    indicators: said(counts, options.counts),
  };
  const agreement = agreementPart(evidence, gazetteer);
  await write(options.out, [counts, village, plans, agreement]);
}

async function write(folder: string, parts: readonly Part[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const report = resolve(folder, "report.html");
  writeFileSync(report, await reportOf(parts));
  const files = parts.flatMap((part) => part.files);
  // A byte order mark, so that spreadsheets read the Thai.
  for (const { name, table } of files) writeFileSync(resolve(folder, name), toCsv(table, { byteOrderMark: true }));
  tell(`\n── ${report}\n   ${files.map(({ name }) => resolve(folder, name)).join("\n   ")}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  main(process.argv.slice(2)).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}\n`);
    process.exitCode = 1;
  });
}

import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The manifest of the library. */
export const manifest: {
  readonly exports: object;
  readonly "size-limit": readonly { name: string; path: string; import: string; limit: string }[];
} = JSON.parse(readFileSync(`${root}package.json`, "utf8"));

/** What a program writes to come in: `chumchon`, `chumchon/places`, … A door without its source yet is left out. */
export const doors: readonly string[] = Object.keys(manifest.exports)
  .filter((door) => door !== "./package.json" && existsSync(`${root}src/${door}/index.ts`))
  .map((door) => `chumchon${door.slice(1)}`);

/** Is this the door of a room, one of those that the root door opens too? */
export function isRoom(door: string): boolean {
  return /^chumchon\/\w+$/.test(door) && door !== "chumchon/formats";
}

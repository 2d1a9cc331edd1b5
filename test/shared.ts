import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The folder of real data beside the project; it is absent on a user's clone, and what reads it is skipped with a message then. */
export const sharedData = fileURLToPath(new URL("../../shared/data/", import.meta.url));

/** Is the folder of real data there? */
export const hasSharedData = existsSync(sharedData);

if (!hasSharedData) console.warn("../shared/data is absent: the tests that read real data are skipped");

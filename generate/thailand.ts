import { mkdirSync, writeFileSync } from "node:fs";
import { buildRows } from "./thailand/build.js";

const folder = new URL("../src/data/thailand/", import.meta.url);
const rows = buildRows();
mkdirSync(folder, { recursive: true });
writeFileSync(new URL("rows.ts", folder), rows);
console.log(`src/data/thailand/rows.ts: ${rows.split("\n").length} lines`);

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

/**
 * Opens a file in LibreOffice Calc, as an officer would, and saves what it understood under another ending.
 * @param name - The file's name; its ending says what it is: `plan.csv`.
 * @param content - The file's bytes or text.
 * @param ending - What to save as: `csv`, `xlsx`, `pdf`.
 */
export function throughLibreOffice(name: string, content: string | Uint8Array, ending: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "chumchon-office-"));
  try {
    writeFileSync(join(folder, name), content);
    const filter = ending === "csv" ? "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false" : ending;
    const read = name.endsWith(".csv") ? ["--infilter=CSV:44,34,76,1"] : [];
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const words = [profile, "--headless", ...read, "--convert-to", filter, "--outdir", join(folder, "out")];
    execFileSync("soffice", [...words, join(folder, name)], { cwd: folder, stdio: "pipe", timeout: 120_000 });
    return readFileSync(join(folder, "out", `${basename(name).replace(/\.\w+$/, "")}.${ending}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

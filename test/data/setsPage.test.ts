import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { blocks, renewed } from "./setsPage.js";
import { shippedComposites, shippedGroupings, shippedScales, shippedSets } from "./shippedSets.js";

const path = fileURLToPath(new URL("../../docs/indicator-sets.md", import.meta.url));
// Renew the tables with REGEN=1, and read the difference.
if (process.env.REGEN === "1") writeFileSync(path, renewed(readFileSync(path, "utf8")));
const page = readFileSync(path, "utf8");

/** The rows of the table of what is absent. */
const absent = page
  .slice(page.indexOf("## What is absent"), page.indexOf("## Where each definition was read"))
  .split("\n")
  .filter((line) => line.startsWith("| `"))
  .map((line) => line.split("|").map((cell) => cell.trim()));

describe("the page of indicator sets", () => {
  test("says what the data say; renew it with REGEN=1", () => {
    expect(renewed(page)).toBe(page);
  });

  test("has each of its tables once", () => {
    for (const name of Object.keys(blocks)) expect(page.split(`<!-- ${name}: `)).toHaveLength(2);
  });

  test("names everything that ships", () => {
    const names = [shippedSets, shippedGroupings, shippedScales, shippedComposites].flat().map(({ name }) => name);
    expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });

  test("says of each set what is absent, why, and what would fill the gap", () => {
    const told = absent.flatMap(([, name = ""]) => name.match(/`[^`]+`/g) ?? []).map((name) => name.slice(1, -1));
    const asked = [...shippedSets, ...shippedGroupings, ...shippedScales, ...shippedComposites]
      .map(({ name }) => name)
      .filter((name) => name !== "villageReadiness" && name !== "hdi2021");
    expect(asked.filter((name) => !told.includes(name))).toEqual([]);
    expect(absent.filter(([, ...cells]) => cells.slice(0, 4).some((cell) => cell === ""))).toEqual([]);
  });

  test("holds nothing against a table of another's making: a changed source would show", () => {
    const changed = page.replace(
      "| 22 | รายได้เฉลี่ยของคนในครัวเรือนต่อปี | household | secondary",
      "| 22 | x | household | official",
    );
    expect(changed).not.toBe(page);
    expect(renewed(changed)).toBe(page);
  });
});

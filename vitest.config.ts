import { fileURLToPath } from "node:url";
import { defineConfig, type TestProjectConfiguration } from "vitest/config";

const source = fileURLToPath(new URL("./src", import.meta.url));
// Tests read the sources through the package's own doors; test/package proves the same doors on the packed tarball.
const alias = [
  { find: /^chumchon$/, replacement: `${source}/index.ts` },
  { find: /^chumchon\/(.+)$/, replacement: `${source}/$1/index.ts` },
];

const atLeast98 = { statements: 98, branches: 98, functions: 98, lines: 98 };

export default defineConfig({
  test: {
    coverage: {
      include: ["src/**/*.ts"],
      exclude: ["src/data/**/rows.ts"],
      reporter: ["text", "json-summary"],
      thresholds: Object.fromEntries(
        ["kernel", "amounts", "calendar", "tables"].map((room) => [`src/${room}/**`, atLeast98]),
      ),
    },
    projects: [
      project("unit", ["test/**/*.test.ts"], ["house", "docs", "package", "edges"]),
      project("house", ["test/house/**/*.test.ts"]),
      project("docs", ["test/docs/**/*.test.ts"]),
      project("package", ["test/package/**/*.test.ts"], [], "test/package/setup.ts"),
      project("edges", ["test/edges/**/*.test.ts"]),
      {
        resolve: { alias },
        test: {
          name: "types",
          include: [],
          typecheck: { enabled: true, only: true, include: ["test/**/*.test-d.ts"], tsconfig: "test/tsconfig.json" },
        },
      },
    ],
  },
});

function project(
  name: string,
  include: string[],
  apart: readonly string[] = [],
  globalSetup?: string,
): TestProjectConfiguration {
  const exclude = apart.map((folder) => `test/${folder}/**`);
  const setup = globalSetup === undefined ? {} : { globalSetup };
  return { resolve: { alias }, test: { name, include, exclude, testTimeout: 60_000, hookTimeout: 120_000, ...setup } };
}

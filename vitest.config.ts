import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = fileURLToPath(new URL("./src", import.meta.url));
// Tests read the sources through the package's own doors; test/package proves the same doors on the packed tarball.
const alias = [
  { find: /^chumchon$/, replacement: `${source}/index.ts` },
  { find: /^chumchon\/(.+)$/, replacement: `${source}/$1/index.ts` },
];

export default defineConfig({
  test: {
    testTimeout: 30_000,
    coverage: {
      include: ["src/**"],
      exclude: ["src/data/thailand/rows.ts"],
      reporter: ["text", "json-summary"],
    },
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/house/**", "test/package/**", "test/docs/**", "test/edges/**"],
          testTimeout: 30_000,
        },
      },
      { resolve: { alias }, test: { name: "house", include: ["test/house/**/*.test.ts"] } },
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

#!/usr/bin/env bash
# Everything, slow: the tests, coverage, the documentation, the edges, the demo, other runtimes, other compilers, the
# sizes and the benchmarks. What only this needs is installed in a folder of its own and taken away again.
set -euo pipefail
cd "$(dirname "$0")/../.."

step() { printf '\n== %s\n' "$1"; }

step "tests"; npm test
step "coverage"; npm run --silent coverage
step "documentation"; npm run --silent docs
step "edges"; npm run --silent test:edges
step "demo"; npm run --silent demo
npm run --silent build
step "sizes"; npm run --silent size
step "other runtimes"; node test/quality/runtimes.js
step "other compilers"; node test/quality/compilers.js
step "benchmarks"; npm run --silent bench
echo "all of it holds"

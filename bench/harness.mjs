// Measures ways to one answer side by side: each is run in turn, so that what slows the machine slows all of them alike,
// and each one's answer is held against the first one's before a time is printed.
import { isDeepStrictEqual } from "node:util";

/** The options of the command line: `--scale 0.1 --runs 5 --seed 7`. */
export function optionsOf(words = process.argv.slice(2)) {
  const options = { scale: 1, runs: 7, seed: 2559 };
  for (let index = 0; index < words.length; index += 2) {
    const name = words[index].replace(/^--/, "");
    const value = Number(words[index + 1]);
    if (!words[index].startsWith("--") || !(name in options) || !(value > 0)) {
      throw new RangeError(
        `--scale, --runs or --seed with a number above 0 was expected, got ${words[index]} ${words[index + 1]}`,
      );
    }
    options[name] = value;
  }
  return options;
}

/**
 * Times each way and prints a table.
 * @param title - What is measured.
 * @param ways - `{ name, run, answer }`: `run` does the work; `answer` (not timed) makes its outcome comparable.
 *   `peer: false` marks another way of ours; `apart: true` one whose answer may differ, with `why`.
 * @param settings - `runs`; `units` and `unit` print a rate; the time a slow way may take is bounded by `patience`.
 */
export async function compare(title, ways, { runs = 7, units, unit, patience = 20_000 } = {}) {
  const kept = [];
  for (const way of ways) {
    const from = performance.now();
    const outcome = await way.run();
    const first = performance.now() - from;
    kept.push({ ...way, first, times: [], work: [], spent: first, answer: (way.answer ?? same)(outcome) });
  }
  for (const way of kept.slice(1)) {
    const why = differenceOf(kept[0].answer, way.answer);
    if (why !== undefined && way.apart !== true)
      throw new Error(`${title}: ${way.name} answers otherwise than ${kept[0].name}: ${why}`);
    way.apartBy = why === undefined ? "" : ` (another answer${partOf(kept[0].answer, way.answer)})`;
  }
  for (const way of kept) delete way.answer;
  for (let round = 0; round < runs; round++) {
    for (const way of kept) {
      if (way.times.length >= 1 && way.spent > patience) continue;
      globalThis.gc?.();
      const [from, before] = [performance.now(), process.cpuUsage()];
      await way.run();
      const [took, { user, system }] = [performance.now() - from, process.cpuUsage(before)];
      way.times.push(took);
      way.work.push((user + system) / 1000);
      way.spent += took;
    }
  }
  print(title, kept, units, unit);
  return kept;
}

/** What stays in memory of what a function makes, in megabytes: its outcome is held while it is counted. */
export async function retainedBy(make) {
  globalThis.gc?.();
  const before = held();
  const outcome = await make();
  globalThis.gc?.();
  const after = held();
  return { outcome, megabytes: (after - before) / 1e6 };
}

/** The most memory this process ever held, in megabytes. */
export function peakMegabytes() {
  return process.resourceUsage().maxRSS / 1024;
}

function held() {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function same(outcome) {
  return outcome;
}

function differenceOf(expected, received) {
  if (isDeepStrictEqual(expected, received)) return undefined;
  if (Array.isArray(expected) || ArrayBuffer.isView(expected)) {
    if (expected.length !== received?.length) return `${expected.length} values and ${received?.length}`;
    for (let index = 0; index < expected.length; index++) {
      if (!isDeepStrictEqual(expected[index], received[index])) {
        return `at ${index} ${JSON.stringify(expected[index])} and ${JSON.stringify(received[index])}`;
      }
    }
    return "another kind of list";
  }
  return `${JSON.stringify(expected)?.slice(0, 200)} and ${JSON.stringify(received)?.slice(0, 200)}`;
}

/** How many values of a list differ. */
function partOf(expected, received) {
  if (expected.length === undefined || expected.length !== received.length) return "";
  let differing = 0;
  for (let index = 0; index < expected.length; index++) if (expected[index] !== received[index]) differing++;
  return `: ${grouped(differing)} of ${grouped(expected.length)} values`;
}

function print(title, ways, units, unit) {
  const [time, work] = [medianOf(ways[0].times), medianOf(ways[0].work)];
  const rate = unit === undefined ? [] : [unit];
  const headings = ["", "median ms", "least–most", "processor ms", "first call", ...rate, "× in time", "× in work"];
  console.log(`\n### ${title}\n\n| ${headings.join(" | ")} |`);
  console.log(`| --- |${" ---: |".repeat(headings.length - 1)}`);
  for (const way of ways) {
    const [median, worked] = [medianOf(way.times), medianOf(way.work)];
    const span = `${shown(Math.min(...way.times))}–${shown(Math.max(...way.times))}`;
    const speed = unit === undefined ? [] : [shown(units / (median / 1000))];
    const name = `${way.name}${way.apartBy ?? ""}`;
    const cells = [
      shown(median),
      span,
      shown(worked),
      shown(way.first),
      ...speed,
      shown(median / time),
      shown(worked / work),
    ];
    console.log(`| ${[name, ...cells].join(" | ")} |`);
  }
}

export function medianOf(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

export function shown(number) {
  return number >= 100 ? grouped(number) : number >= 10 ? number.toFixed(1) : number.toFixed(2);
}

function grouped(number) {
  const digits = number >= 1e4 ? Number(number.toPrecision(3)) : Math.round(number);
  return digits.toLocaleString("en-US");
}

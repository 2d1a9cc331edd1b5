import type { CompositeItem, Indicator, IndicatorGrouping, IndicatorSet, ScaledItem } from "chumchon/indicators";
import { citationsIn, shippedComposites, shippedGroupings, shippedScales, shippedSets } from "./shippedSets.js";

/** The tables of docs/indicator-sets.md that are written from the data, each under the name of its block. */
export const blocks: Readonly<Record<string, () => string>> = {
  sets: () =>
    table(
      ["set", "edition", "survey years", "a record is of", "items", "import"],
      shippedSets.map(({ door, name, value: { id, edition, years, recordsOf, indicators } }) => [
        `\`${id}\``,
        edition,
        years.first === years.last ? `${years.first}` : `${years.first}–${years.last ?? ""}`,
        recordsOf,
        indicators.length === 0 ? "none, registered" : String(indicators.length),
        `\`${name}\` from \`${door}\``,
      ]),
    ),
  bmn2560: () => itemsOf("bmn2560"),
  openPoints: () =>
    table(
      ["open point", "answers, the default first", "indicators"],
      setNamed("bmn2560").openPoints.map(({ id, title, choices, default: taken }) => [
        `\`${id}\`: ${title.en}`,
        [...choices]
          .sort((one, other) => Number(other.id === taken) - Number(one.id === taken))
          .map((choice) => `\`${choice.id}\`: ${choice.title.en}`)
          .join(" · "),
        setNamed("bmn2560")
          .indicators.filter(({ alternatives = [] }) => alternatives.some(({ option }) => option === id))
          .map((one) => one.id)
          .join(", "),
      ]),
    ),
  tpmap: () =>
    table(
      ["dimension", "จปฐ. indicators"],
      groupingNamed("tpmap2564").groups.map(({ title, indicators }) => [
        `${title.th} (${title.en})`,
        indicators.join(", "),
      ]),
    ),
  levels: () =>
    table(
      ["set", "levels, the lowest first", "evidence"],
      shippedSets.flatMap(({ name, value: { levels = [] } }) =>
        levels.length === 0
          ? []
          : [
              [
                `\`${name}\``,
                levels.map(({ title }) => `${title.th} (${title.en})`).join(" · "),
                [...new Set(levels.map(({ citation }) => citation.evidence))].join(", "),
              ],
            ],
      ),
    ),
  communitySets: () => itemsOf("communityStandard2560", "healthVillage2559"),
  scales: () =>
    table(
      ["item", "1 point", "2 points", "3 points", "evidence"],
      scales().map(({ id, title, readings: [printed], citation }) => [
        `${id} ${title.th}`,
        ...(printed?.bands ?? []).map(({ from, to }) => (to ? range(from?.value, to.value) : `> ${from?.value}`)),
        citation.evidence,
      ]),
    ),
  localAuthoritySets: () => itemsOf("lpa2564", "serviceStandard2563"),
  hai: () =>
    table(
      ["sub-index", "column", "weight", "evidence"],
      haiParts().map(({ item: { title, column }, weight, evidence }) => [
        `${title.th} (${title.en})`,
        `\`${column}\``,
        weight,
        evidence,
      ]),
    ),
  readiness: () =>
    table(
      ["id", "question", "in English"],
      setNamed("villageReadiness")
        .questions.filter(({ id }) => id.startsWith("society."))
        .map(({ id, title }) => [`\`${id}\``, title.th, title.en]),
    ),
  sources: () =>
    table(
      ["definition", "document", "evidence"],
      [...shippedSets, ...shippedGroupings, ...shippedScales, ...shippedComposites].flatMap(({ name, value }) => {
        const lines = citationsIn(value).map(([, { source, locator, url, evidence }]) => {
          const where = locator === undefined ? "" : `, ${locator}`;
          return [url === undefined ? source.en : `[${source.en}](${url})${where}`, evidence] as const;
        });
        return [...new Map(lines.map((line) => [line.join(), line])).values()].map((line) => [`\`${name}\``, ...line]);
      }),
    ),
};

function itemsOf(...names: readonly string[]): string {
  const rows = names.flatMap((name) =>
    setNamed(name).indicators.map((one) => (names.length > 1 ? [name, one] : [one])),
  );
  return table(
    [...(names.length > 1 ? ["set"] : []), "no.", "wording", "counted in", "wording from", "unit", "base", "rule"],
    rows.map((row) => {
      const one = row.at(-1) as Indicator;
      const { title, unit, base, rule } = one.sources;
      const parts = [title, unit, base, rule].map(({ evidence }) => evidence);
      return [...(row.length > 1 ? [`\`${row[0]}\``] : []), one.id, one.title.th, one.unit, ...parts];
    }),
  );
}

function setNamed(name: string): IndicatorSet {
  const found = shippedSets.find((entry) => entry.name === name);
  if (found === undefined) throw new RangeError(`name: a set that ships was expected, got ${name}`);
  return found.value;
}

function groupingNamed(name: string): IndicatorGrouping {
  const found = shippedGroupings.find((entry) => entry.name === name);
  if (found === undefined) throw new RangeError(`name: a grouping that ships was expected, got ${name}`);
  return found.value;
}

function scales(): readonly ScaledItem[] {
  return shippedScales.flatMap(({ value }) => value);
}

/** Each sub-index with the weight it has in the index. */
function haiParts(): readonly { readonly item: CompositeItem; readonly weight: string; readonly evidence: string }[] {
  const hai = shippedComposites.find(({ name }) => name === "hai2562")?.value;
  const parts = hai?.nodes.flatMap((node) => node.parts) ?? [];
  return (hai?.items ?? []).map((item) => ({
    item,
    weight: parts
      .filter(({ of }) => of === item.id)
      .map(({ weight }) => String(weight))
      .join(", "),
    evidence: hai?.citation.evidence ?? "",
  }));
}

function range(from: unknown, to: unknown): string {
  return from === to ? `${to} %` : `${from}–${to} %`;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n");
}

/** The page with every block written anew. */
export function renewed(page: string): string {
  return Object.entries(blocks).reduce((text, [name, write]) => {
    const [begin, end] = [`<!-- ${name}: written from the data -->`, `<!-- end of ${name} -->`];
    const from = text.indexOf(begin);
    const to = text.indexOf(end);
    if (from < 0 || to < from) throw new RangeError(`page: the block ${name} was expected`);
    return `${text.slice(0, from + begin.length)}\n\n${write()}\n\n${text.slice(to)}`;
  }, page);
}

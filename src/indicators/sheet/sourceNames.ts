import type { Citation } from "../../kernel/index.js";
import type { IndicatorSet } from "../indicatorSet.js";
import type { Rule } from "../rule.js";

/** Names by which cells refer to sources. */
export interface SourceNames {
  readonly sources: { readonly [name: string]: Citation };
  nameOf(citation: Citation): string;
}

/** A name for every source of a set: its title, and where in it, and a number where both are taken. */
export function namesOfSources(set: IndicatorSet): SourceNames {
  const names = new Map<string, string>();
  const taken = new Map<string, Citation>();
  for (const citation of [set.citation, ...set.indicators.flatMap(citationsOf)]) {
    const key = keyOf(citation);
    if (names.has(key)) continue;
    const { source, locator } = citation;
    const base = source.th.trim();
    const candidates = [base, ...(locator === undefined ? [] : [`${base} (${locator})`])];
    let name = candidates.find((candidate) => !taken.has(candidate));
    for (let number = 2; name === undefined; number++) {
      const numbered = `${base} #${number}`;
      if (!taken.has(numbered)) name = numbered;
    }
    names.set(key, name);
    taken.set(name, citation);
  }
  return {
    sources: Object.fromEntries(taken),
    nameOf: (citation) => names.get(keyOf(citation)) ?? "",
  };
}

/** The same source whatever the order of its fields. */
function keyOf({ source, evidence, locator, url, date, note }: Citation): string {
  return JSON.stringify([source.th, source.en, evidence, locator, url, date, note?.th, note?.en]);
}

function citationsOf({
  sources,
  rule,
  target = [],
  alternatives = [],
}: IndicatorSet["indicators"][number]): Citation[] {
  return [
    sources.title,
    sources.unit,
    sources.base,
    sources.rule,
    ...ruleCitations(rule),
    ...target.map(({ citation }) => citation),
    ...alternatives.flatMap((other) => (other.rule === undefined ? [] : ruleCitations(other.rule))),
  ];
}

function ruleCitations(rule: Rule): readonly Citation[] {
  switch (rule.kind) {
    case "either":
      return rule.rules.flatMap(ruleCitations);
    case "branch":
      return [...ruleCitations(rule.met), ...ruleCitations(rule.unmet)];
    case "threshold":
      return rule.threshold.values.map(({ citation }) => citation);
    case "bands":
      return rule.scale.values.map(({ citation }) => citation);
    default:
      return [];
  }
}

// A set of 38 indicators, as the country is measured in performance figures.

/** 38 indicators of households: those of a set, again and again, over its categories and dimensions. */
export function setOf38(set) {
  const base = set.indicators.filter(({ unit }) => unit === "household");
  return {
    ...set,
    id: "bench",
    openPoints: [],
    indicators: Array.from({ length: 38 }, (_, index) => ({
      ...base[index % base.length],
      id: `i${index + 1}`,
      category: set.indicators[index % 31].category,
      dimension: set.indicators[index % 31].dimension,
      alternatives: [],
    })),
  };
}

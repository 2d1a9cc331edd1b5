/**
 * จปฐ. 2561, central region, indicators 1 to 6: surveyed, pass, fail and both percentages, as printed.
 * Source: national report, page 129, https://online.flipbuilder.com/aggg/dgbi/files/basic-html/page129.html.
 */
export const central2561 = [
  ["1", 16_567, 16_530, 37, "99.78", "0.22"],
  ["2", 12_412, 12_144, 268, "97.84", "2.16"],
  ["3", 899_118, 899_080, 38, "100.00", "0.00"],
  ["4", 3_505_393, 3_481_451, 23_942, "99.32", "0.68"],
  ["5", 3_505_393, 3_486_730, 18_663, "99.47", "0.53"],
  ["6", 5_662_189, 5_509_515, 152_674, "97.30", "2.70"],
] as const;

/** จปฐ. 2561, the country without Bangkok, indicator 7. Source: national report, pages 45 and 54. */
export const national2561 = ["7", 35_144_195, 34_953_072, 191_123, "99.46", "0.54"] as const;

/**
 * จปฐ. 2561, the country without Bangkok: percentages that are printed here without their counts, so that nothing can be
 * recomputed. Source: national report, https://online.flipbuilder.com/aggg/dgbi/files/basic-html/page14.html.
 */
export const nationalPercentOnly2561 = [
  { indicator: "15", passPercent: "99.91", failPercent: null },
  { indicator: "19", passPercent: "99.53", failPercent: null },
  { indicator: "18", passPercent: "99.10", failPercent: null },
  { indicator: "16", passPercent: null, failPercent: "8.34" },
  { indicator: "17", passPercent: null, failPercent: "2.92" },
] as const;

/** What the report of 2561 counts in all: the country without Bangkok, data of 2560. Source: national report, page 45. */
export const nationalTotals2561 = { households: 12_935_866, persons: 36_644_309, provinces: 76 } as const;

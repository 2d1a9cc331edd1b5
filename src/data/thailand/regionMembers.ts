/** The 17 provinces of the North, as the statistical, the plan and the budget regions have it. */
export const north17: readonly string[] = [
  ...["50", "51", "52", "53", "54", "55", "56", "57", "58"],
  ...["60", "61", "62", "63", "64", "65", "66", "67"],
];

/** The 20 provinces of the Northeast, in which all systems agree; until 2011 there were 19, Bueng Kan (38) being part of Nong Khai (43). */
export const northeast20: readonly string[] = [
  ...["30", "31", "32", "33", "34", "35", "36", "37", "38", "39"],
  ...["40", "41", "42", "43", "44", "45", "46", "47", "48", "49"],
];

/** The 14 provinces of the South where it is one region. */
export const south14: readonly string[] = [
  ...["80", "81", "82", "83", "84", "85", "86"],
  ...["90", "91", "92", "93", "94", "95", "96"],
];

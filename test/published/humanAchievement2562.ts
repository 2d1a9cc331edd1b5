/**
 * The human achievement index (HAI) of Nakhon Phanom, 2562: its eight sub-indices and the index, as that year's report has
 * them. A later series has 0.6327 for the same year, because older values were worked out anew.
 * Source: http://nkphanom.nso.go.th/index.php?option=com_content&view=article&id=329:next2562; the later series as told in
 * the report of 2564, scribd.com/document/672950192.
 */
export const humanAchievement2562 = {
  subIndices: {
    health: "0.6444",
    education: "0.3354",
    employment: "0.6732",
    income: "0.4355",
    housing: "0.9609",
    family: "0.6060",
    transport: "0.6920",
    participation: "0.6357",
  },
  printed: "0.5974",
  laterSeries: "0.6327",
} as const;

/**
 * จปฐ. 2561, province of Surat Thani, indicator 28: persons surveyed and failing in each of its 19 districts, as printed.
 * Source: report of the province, page 43, https://online.flipbuilder.com/dimu/mozo/files/basic-html/page43.html.
 */
export const suratThani28: readonly (readonly [
  code: string,
  name: string,
  surveyed: number,
  fail: number,
  printed: string,
])[] = [
  ["8401", "เมืองสุราษฎร์ธานี", 238, 0, "0.00"],
  ["8402", "กาญจนดิษฐ์", 426, 1, "0.23"],
  ["8404", "เกาะสมุย", 35, 0, "0.00"],
  ["8405", "เกาะพะงัน", 32, 0, "0.00"],
  ["8403", "ดอนสัก", 151, 0, "0.00"],
  ["8419", "วิภาวดี", 89, 1, "1.12"],
  ["8406", "ไชยา", 217, 0, "0.00"],
  ["8407", "ท่าชนะ", 352, 0, "0.00"],
  ["8411", "ท่าฉาง", 88, 0, "0.00"],
  ["8417", "พุนพิน", 599, 1, "0.17"],
  ["8412", "บ้านนาสาร", 378, 0, "0.00"],
  ["8416", "พระแสง", 258, 3, "1.16"],
  ["8415", "เวียงสระ", 292, 2, "0.68"],
  ["8413", "บ้านนาเดิม", 87, 0, "0.00"],
  ["8418", "ชัยบุรี", 117, 1, "0.85"],
  ["8408", "คีรีรัฐนิคม", 247, 1, "0.40"],
  ["8410", "พนม", 91, 0, "0.00"],
  ["8414", "เคียนซา", 218, 2, "0.92"],
  ["8409", "บ้านตาขุน", 75, 0, "0.00"],
];

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

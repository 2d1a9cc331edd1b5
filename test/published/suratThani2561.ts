/**
 * จปฐ. 2561, Surat Thani, indicator 28 (people with disabilities are cared for), persons, by district.
 * Source: the จปฐ. report of Surat Thani for 2561, at the address below (page43). The place codes are ours.
 */
export const suratThaniIndicator28 = {
  year: 2561,
  source: "https://online.flipbuilder.com/dimu/mozo/files/basic-html/page43.html",
  printed: { surveyed: 3990, fail: 12, failPercent: "0.30", pass: 3978, passPercent: "99.70" },
  districts: [
    { place: "8401", name: "เมืองสุราษฎร์ธานี", surveyed: 238, fail: 0, printedFailPercent: "0.00" },
    { place: "8402", name: "กาญจนดิษฐ์", surveyed: 426, fail: 1, printedFailPercent: "0.23" },
    { place: "8404", name: "เกาะสมุย", surveyed: 35, fail: 0, printedFailPercent: "0.00" },
    { place: "8405", name: "เกาะพะงัน", surveyed: 32, fail: 0, printedFailPercent: "0.00" },
    { place: "8403", name: "ดอนสัก", surveyed: 151, fail: 0, printedFailPercent: "0.00" },
    { place: "8419", name: "วิภาวดี", surveyed: 89, fail: 1, printedFailPercent: "1.12" },
    { place: "8406", name: "ไชยา", surveyed: 217, fail: 0, printedFailPercent: "0.00" },
    { place: "8407", name: "ท่าชนะ", surveyed: 352, fail: 0, printedFailPercent: "0.00" },
    { place: "8411", name: "ท่าฉาง", surveyed: 88, fail: 0, printedFailPercent: "0.00" },
    { place: "8417", name: "พุนพิน", surveyed: 599, fail: 1, printedFailPercent: "0.17" },
    { place: "8412", name: "บ้านนาสาร", surveyed: 378, fail: 0, printedFailPercent: "0.00" },
    { place: "8416", name: "พระแสง", surveyed: 258, fail: 3, printedFailPercent: "1.16" },
    { place: "8415", name: "เวียงสระ", surveyed: 292, fail: 2, printedFailPercent: "0.68" },
    { place: "8413", name: "บ้านนาเดิม", surveyed: 87, fail: 0, printedFailPercent: "0.00" },
    { place: "8418", name: "ชัยบุรี", surveyed: 117, fail: 1, printedFailPercent: "0.85" },
    { place: "8408", name: "คีรีรัฐนิคม", surveyed: 247, fail: 1, printedFailPercent: "0.40" },
    { place: "8410", name: "พนม", surveyed: 91, fail: 0, printedFailPercent: "0.00" },
    { place: "8414", name: "เคียนซา", surveyed: 218, fail: 2, printedFailPercent: "0.92" },
    { place: "8409", name: "บ้านตาขุน", surveyed: 75, fail: 0, printedFailPercent: "0.00" },
  ],
} as const;

/**
 * จปฐ., Surat Thani: indicator, surveyed in 2560 and 2561 and the printed change, failing in 2560 and 2561 and the printed
 * change: of indicator 14 it is printed as −254.
 * Source: the จปฐ. report of Surat Thani for 2561, https://online.flipbuilder.com/dimu/mozo/files/basic-html/page55.html and
 * page57.html. The changes other than that one are of a stored copy of the two pages, read on 25 November 2569.
 */
export const suratThaniChange = [
  ["11", 205_229, 205_120, -109, 16_948, 15_588, -1_360],
  ["12", 205_229, 205_120, -109, 3_138, 1_850, -1_288],
  ["13", 205_229, 205_120, -109, 6_691, 6_320, -371],
  ["14", 205_229, 205_120, -109, 651, 379, -254],
  ["15", 18_380, 17_474, -906, 89, 57, -32],
  ["21", 92_703, 97_086, 4_383, 7_031, 4_978, -2_053],
  ["22", 205_229, 205_120, -109, 1_266, 1_016, -250],
  ["23", 205_229, 205_120, -109, 68_342, 60_926, -7_416],
  ["24", 560_383, 558_139, -2_244, 31_789, 31_506, -283],
  ["25", 560_383, 558_139, -2_244, 57_353, 56_775, -578],
  ["26", 529_984, 532_582, 2_598, 12_552, 8_935, -3_617],
] as const;

/**
 * จปฐ. 2561, Surat Thani, indicator 6 (health checks from 35 years), persons: the first 4 of 19 districts.
 * Source: the same report, page 20.
 */
export const suratThaniIndicator6 = {
  printedRows: 19,
  districts: [
    { name: "เมืองสุราษฎร์ธานี", surveyed: 15_633, fail: 3_080, printedFailPercent: "19.70" },
    { name: "กาญจนดิษฐ์", surveyed: 38_735, fail: 10_226, printedFailPercent: "26.40" },
    { name: "เกาะสมุย", surveyed: 11_393, fail: 2_273, printedFailPercent: "19.95" },
    { name: "เกาะพะงัน", surveyed: 6_709, fail: 23, printedFailPercent: "0.34" },
  ],
} as const;

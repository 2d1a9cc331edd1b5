/**
 * Villages that manage their health (หมู่บ้านจัดการสุขภาพ), zone 1, 2561: province, villages, recorded and the percentage; the
 * six levels from not passed to excellent; good or better and the percentage, of all villages.
 * Source: http://www.thaiphc.net/survey/index.php?r=hcReport2560/resProvTamNetwork&year=2561, as the figures were collected
 * for us. Two rows differ from the stored copy below and do not add up; they are kept as they were collected.
 */
export const healthVillages2561 = [
  ["เชียงราย", 1_827, 548, "29.99", 11, 6, 151, 250, 26, 104, 380, "20.80"],
  ["เชียงใหม่", 2_164, 1_533, "70.84", 33, 15, 239, 575, 156, 495, 1_226, "56.65"],
  ["น่าน", 921, 230, "24.97", 3, 6, 31, 112, 37, 41, 190, "20.63"],
  ["พะเยา", 853, 807, "94.61", 0, 13, 73, 294, 72, 355, 721, "84.53"],
  ["แพร่", 726, 243, "33.47", 1, 7, 44, 110, 15, 66, 191, "26.31"],
  ["แม่ฮ่องสอน", 421, 261, "62.00", 3, 4, 44, 125, 36, 49, 210, "49.88"],
  ["ลำปาง", 1_018, 552, "54.22", 10, 10, 74, 285, 41, 132, 458, "44.99"],
  ["ลำพูน", 601, 66, "10.98", 0, 6, 14, 20, 13, 13, 46, "7.65"],
] as const;

/** Of the row of totals: villages, and what stands under excellent. The rest of that row was not noted. Same source. */
export const healthVillagesTotal2561 = { villages: 8_531, excellent: 1_260, excellentPercent: "40.11" } as const;

/**
 * The same table in a stored copy of that page, read on 25 November 2569: the columns as above, and the percentage of excellent.
 * เชียงใหม่ has 35 villages at the basic level, where 15 was collected, and แพร่ 10 and 71 very good and excellent, where 15
 * and 66 were. The page is worked out anew as villages report: another stored copy of it has other figures and 8,485 villages.
 */
export const healthVillagesStored2561 = [
  ["เชียงราย", 1_827, 548, "29.99", 11, 6, 151, 250, 26, 104, 380, "20.80", "5.69"],
  ["เชียงใหม่", 2_164, 1_533, "70.84", 33, 35, 239, 575, 156, 495, 1_226, "56.65", "22.87"],
  ["น่าน", 921, 230, "24.97", 3, 6, 31, 112, 37, 41, 190, "20.63", "4.45"],
  ["พะเยา", 853, 807, "94.61", 0, 13, 73, 294, 72, 355, 721, "84.53", "41.62"],
  ["แพร่", 726, 243, "33.47", 1, 7, 44, 110, 10, 71, 191, "26.31", "9.78"],
  ["แม่ฮ่องสอน", 421, 261, "62.00", 3, 4, 44, 125, 36, 49, 210, "49.88", "11.64"],
  ["ลำปาง", 1_018, 552, "54.22", 10, 10, 74, 285, 41, 132, 458, "44.99", "12.97"],
  ["ลำพูน", 601, 66, "10.98", 0, 6, 14, 20, 13, 13, 46, "7.65", "2.16"],
] as const;

/** Its row of totals; what stands under excellent is the percentage of good or better. */
export const healthVillagesStoredTotal2561 = [
  ...["รวม", 8_531, 4_240, "49.70", 61, 87, 670, 1_771, 391, 1_260, 3_422, "40.11", "40.11"],
] as const;

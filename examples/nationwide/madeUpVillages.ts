/** Villages of real subdistricts as the made-up data name them. No register of villages ships with the library. */
export const madeUpVillages = {
  /** The village whose households are judged. */
  surveyed: "84100108",
  /** The villages of the worked plans, as rows of a register. */
  register: [
    { code: "84100107", name: "หมู่ที่ 7 (สมมติ)" },
    { code: "84100108", name: "หมู่ที่ 8 (สมมติ)" },
    { code: "84100109", name: "หมู่ที่ 9 (สมมติ)" },
    { code: "84120202", name: "หมู่ที่ 2 (สมมติ)" },
  ],
} as const;

import type { ProvinceGrouping } from "../../places/index.js";
import { notice2017 } from "./notice2017.js";
import { north17, northeast20 } from "./regionMembers.js";

/** The six regions of November 2017, by which regional budgets and targets are laid out: 76 provinces without Bangkok. */
export const regions2017: ProvinceGrouping = {
  id: "regions2017",
  title: { th: "ภาค 6 ภาค พ.ศ. 2560", en: "The six regions of 2017" },
  from: "2017-11-17",
  citation: notice2017,
  groups: [
    {
      id: "north",
      title: { th: "ภาคเหนือ", en: "North" },
      provinces: north17,
    },
    {
      id: "northeast",
      title: { th: "ภาคตะวันออกเฉียงเหนือ", en: "Northeast" },
      provinces: northeast20,
    },
    {
      id: "central",
      title: { th: "ภาคกลาง", en: "Central" },
      provinces: ["11", "12", "13", "14", "15", "16", "17", "18", "19", "70", "71", "72", "73", "74", "75", "76", "77"],
    },
    {
      id: "east",
      title: { th: "ภาคตะวันออก", en: "East" },
      provinces: ["20", "21", "22", "23", "24", "25", "26", "27"],
    },
    {
      id: "south",
      title: { th: "ภาคใต้", en: "South" },
      provinces: ["80", "81", "82", "83", "84", "85", "86", "90", "91", "92", "93"],
    },
    {
      id: "southernBorder",
      title: { th: "ภาคใต้ชายแดน", en: "Southern Border" },
      provinces: ["94", "95", "96"],
    },
  ],
};

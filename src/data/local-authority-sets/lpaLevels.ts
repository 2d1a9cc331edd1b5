import type { LevelScale } from "../../indicators/index.js";
import { lpa2564 } from "./lpa.js";

/**
 * The local performance assessment (LPA) of 2564 as a scale of one level: a local authority passes where the mean of its five sides
 * is 70 per cent or more. Below that it has no level.
 * @remarks The sides are columns `side1` to `side5`, in per cent. What is said of sources at {@link lpa2564} holds here too.
 * @category Local authority sets
 * @since 0.1.0
 */
export const lpaLevels2564: LevelScale<"passed"> = {
  id: lpa2564.id,
  edition: lpa2564.edition,
  years: lpa2564.years,
  title: lpa2564.title,
  citation: lpa2564.citation,
  items: [],
  numbers: [
    {
      id: "mean",
      title: { th: "ค่าเฉลี่ยรวม 5 ด้าน", en: "Mean of the five sides" },
      unit: { th: "ร้อยละ", en: "per cent" },
      kind: "points",
      outOf: 100,
      sides: [
        {
          id: "1",
          title: { th: "ด้านที่ 1 การบริหารจัดการ", en: "Side 1: management" },
          items: [
            {
              id: "side1",
              title: { th: "ด้านที่ 1 การบริหารจัดการ", en: "Side 1: management" },
              column: "side1",
              most: 100,
            },
          ],
        },
        {
          id: "2",
          title: { th: "ด้านที่ 2 การบริหารงานบุคคลและกิจการสภา", en: "Side 2: personnel and the affairs of the council" },
          items: [
            {
              id: "side2",
              title: {
                th: "ด้านที่ 2 การบริหารงานบุคคลและกิจการสภา",
                en: "Side 2: personnel and the affairs of the council",
              },
              column: "side2",
              most: 100,
            },
          ],
        },
        {
          id: "3",
          title: { th: "ด้านที่ 3 การบริหารงานการเงินและการคลัง", en: "Side 3: money and finance" },
          items: [
            {
              id: "side3",
              title: { th: "ด้านที่ 3 การบริหารงานการเงินและการคลัง", en: "Side 3: money and finance" },
              column: "side3",
              most: 100,
            },
          ],
        },
        {
          id: "4",
          title: { th: "ด้านที่ 4 การบริการสาธารณะ", en: "Side 4: public services" },
          items: [
            {
              id: "side4",
              title: { th: "ด้านที่ 4 การบริการสาธารณะ", en: "Side 4: public services" },
              column: "side4",
              most: 100,
            },
          ],
        },
        {
          id: "5",
          title: { th: "ด้านที่ 5 ธรรมาภิบาล", en: "Side 5: good governance" },
          items: [
            {
              id: "side5",
              title: { th: "ด้านที่ 5 ธรรมาภิบาล", en: "Side 5: good governance" },
              column: "side5",
              most: 100,
            },
          ],
        },
      ],
    },
  ],
  levels: [
    {
      id: "passed",
      title: { th: "ผ่านเกณฑ์", en: "Passed" },
      conditions: [{ kind: "number", number: "mean", from: { value: 70, isClosed: true } }],
      citation: lpa2564.citation,
    },
  ],
};

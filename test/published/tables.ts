import { type Table, tableOf } from "chumchon/tables";
import type { PublishedRelation, PublishedRules } from "chumchon/tallies";
import {
  healthVillages2561,
  healthVillagesStored2561,
  healthVillagesStoredTotal2561,
  healthVillagesTotal2561,
} from "./healthVillages2561.js";
import { householdSize2561 } from "./householdSize2561.js";
import { humanAchievement2562 } from "./humanAchievement2562.js";
import { incomeExpenditure2561 } from "./incomeExpenditure2561.js";
import { localServices2563 } from "./localServices2563.js";
import { central2561, national2561, nationalPercentOnly2561 } from "./national2561.js";
import { sufficiencyVillages2555 } from "./sufficiencyVillages2555.js";
import { suratThaniChange, suratThaniIndicator6, suratThaniIndicator28 } from "./suratThani2561.js";

/** A published table as it is printed, with what holds between its figures. */
export interface Printed {
  readonly table: Table;
  readonly rules: PublishedRules;
}

const text = { kind: "text" } as const;
const whole = { kind: "integer", optional: true } as const;
const places = (decimals: number) => ({ kind: "decimal", decimals, optional: true }) as const;
const percent = (figure: string, of: string, over: string): PublishedRelation => {
  return { kind: "quotient", figure, of: [of], over: [over], per: 100 };
};

const passAndFail = (of: string): PublishedRules => ({
  label: of,
  relations: [
    { kind: "sum", figure: "surveyed", of: ["pass", "fail"] },
    percent("passPercent", "pass", "surveyed"),
    percent("failPercent", "fail", "surveyed"),
  ],
});
const passAndFailSchema = {
  indicator: text,
  surveyed: whole,
  pass: whole,
  fail: whole,
  passPercent: places(2),
  failPercent: places(2),
};

/** Central region 1 to 6, the country's 7, and the percentages of the country without counts. */
export function passAndFail2561(): Printed {
  const alone = nationalPercentOnly2561.map((row) => [
    row.indicator,
    null,
    null,
    null,
    row.passPercent,
    row.failPercent,
  ]);
  const rows = [...central2561, national2561].map(([id, ...figures]) => [id, ...figures]);
  return { table: tableOf(passAndFailSchema, [...rows, ...alone]), rules: passAndFail("indicator") };
}

/** Indicator 28 by district, with the printed row of the province. */
export function indicator28(): Printed {
  const { districts, printed } = suratThaniIndicator28;
  const rows = districts.map(({ name, surveyed, fail, printedFailPercent }) => {
    return { district: name, surveyed, fail, failPercent: printedFailPercent };
  });
  const { indicator: _, ...columns } = passAndFailSchema;
  const rules = passAndFail("district");
  return {
    table: tableOf({ district: text, ...columns }, [...rows, { district: "จังหวัด", ...printed }]),
    rules: {
      ...rules,
      printedRows: 19,
      relations: [...rules.relations, { kind: "total", figures: ["surveyed", "fail"], row: "จังหวัด" }],
    },
  };
}

/** Indicator 6: the first four of nineteen districts. */
export function indicator6(): Printed {
  const rows = suratThaniIndicator6.districts.map((row) => [row.name, row.surveyed, row.fail, row.printedFailPercent]);
  return {
    table: tableOf({ district: text, surveyed: whole, fail: whole, failPercent: places(2) }, rows),
    rules: {
      label: "district",
      printedRows: suratThaniIndicator6.printedRows,
      relations: [
        percent("failPercent", "fail", "surveyed"),
        { kind: "total", figures: ["surveyed", "fail"], row: "จังหวัด" },
      ],
    },
  };
}

/** The change of those who were surveyed and of those who fail, 2560 to 2561. */
export function changeOfSuratThani(): Printed {
  const surveyed = { surveyed2560: whole, surveyed2561: whole, surveyedChange: whole };
  const fail = { fail2560: whole, fail2561: whole, failChange: whole };
  return {
    table: tableOf({ indicator: text, ...surveyed, ...fail }, suratThaniChange),
    rules: {
      label: "indicator",
      relations: [
        { kind: "difference", figure: "surveyedChange", from: "surveyed2561", less: "surveyed2560" },
        { kind: "difference", figure: "failChange", from: "fail2561", less: "fail2560" },
      ],
    },
  };
}

/** Income and expenditure of households and persons in 14 provinces. */
export function incomeAndExpenditure(): Printed {
  const names = ["income", "expenditure", "left", "incomeEach", "expenditureEach", "leftEach"];
  const schema = Object.fromEntries(names.map((name) => [name, places(2)]));
  return {
    table: tableOf({ province: text, ...schema }, incomeExpenditure2561),
    rules: {
      label: "province",
      relations: [
        { kind: "difference", figure: "left", from: "income", less: "expenditure" },
        { kind: "difference", figure: "leftEach", from: "incomeEach", less: "expenditureEach" },
      ],
    },
  };
}

/** Persons per household in 26 provinces. */
export function householdSize(): Printed {
  return {
    table: tableOf({ province: text, households: whole, persons: whole, size: places(2) }, householdSize2561),
    rules: {
      label: "province",
      relations: [{ kind: "quotient", figure: "size", of: ["persons"], over: ["households"] }],
    },
  };
}

/** The human achievement index and its eight parts. */
export function humanAchievement(): Printed {
  const { subIndices, printed } = humanAchievement2562;
  const parts = Object.keys(subIndices);
  const schema = Object.fromEntries([...parts, "index"].map((name) => [name, places(4)]));
  return {
    table: tableOf({ province: text, ...schema }, [{ province: "นครพนม", ...subIndices, index: printed }]),
    rules: {
      label: "province",
      relations: [{ kind: "mean", aggregate: "geometric", figure: "index", of: parts }],
    },
  };
}

/** Standards of local services against their targets. */
export function localServices(): Printed {
  const schema = { row: text, target: whole, base: places(2), served: places(3), ratio: places(5) };
  const quotient = { of: ["served"], over: ["base"], per: 100 };
  return {
    table: tableOf(
      { ...schema, result: { kind: "text", optional: true } },
      localServices2563.map((row, index) => ({ row: String(index + 1), ...row })),
    ),
    rules: {
      label: "row",
      relations: [
        { kind: "quotient", figure: "ratio", ...quotient },
        {
          kind: "word",
          figure: "result",
          ...quotient,
          ...{ against: "target", relation: "atLeast", unmet: "การพัฒนาในอนาคต", none: "ไม่มีบริการสาธารณะ" },
        },
      ],
    },
  };
}

const levels = ["fail", "basic", "developing", "good", "veryGood", "excellent"];
const healthVillageSchema = {
  ...{ province: text, villages: whole, recorded: whole, recordedPercent: places(2) },
  ...Object.fromEntries(levels.map((name) => [name, whole])),
  ...{ goodOrBetter: whole, goodOrBetterPercent: places(2), excellentPercent: places(2) },
};
const healthVillageRules: PublishedRules = {
  label: "province",
  relations: [
    percent("recordedPercent", "recorded", "villages"),
    { kind: "sum", figure: "recorded", of: levels },
    { kind: "sum", figure: "goodOrBetter", of: ["good", "veryGood", "excellent"] },
    percent("goodOrBetterPercent", "goodOrBetter", "villages"),
    percent("excellentPercent", "excellent", "villages"),
    { kind: "total", figures: ["villages", "recorded", ...levels, "goodOrBetter"], row: "รวม" },
  ],
};

/** The levels of villages that manage their health, with what was noted of the row of totals. */
export function healthVillages(): Printed {
  const total = { province: "รวม", ...healthVillagesTotal2561 };
  const rows = [...healthVillages2561.map((row) => [...row, null]), total];
  return { table: tableOf(healthVillageSchema, rows), rules: healthVillageRules };
}

/** The same table as a stored copy of its page has it, with the whole row of totals. */
export function healthVillagesStored(): Printed {
  const rows = [...healthVillagesStored2561, healthVillagesStoredTotal2561];
  return { table: tableOf(healthVillageSchema, rows), rules: healthVillageRules };
}

/** Sufficiency villages by level. */
export function sufficiencyVillages(): Printed {
  const schema = { province: text, total: whole, level1: whole, level2: whole, level3: whole };
  return {
    table: tableOf(schema, [{ province: "จังหวัดหนึ่ง", ...sufficiencyVillages2555 }]),
    rules: { label: "province", relations: [{ kind: "sum", figure: "total", of: ["level1", "level2", "level3"] }] },
  };
}

/** Every table. */
export const printedTables = {
  passAndFail2561,
  indicator28,
  indicator6,
  changeOfSuratThani,
  incomeAndExpenditure,
  householdSize,
  humanAchievement,
  localServices,
  healthVillages,
  healthVillagesStored,
  sufficiencyVillages,
};

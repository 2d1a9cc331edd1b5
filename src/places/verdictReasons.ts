import type { LocalizedText } from "../kernel/index.js";

/** Why a verdict is what it is. */
export type VerdictReason = Exclude<keyof typeof verdictReasons, "villageOf">;

/** The sentences of verdicts. */
export const verdictReasons = {
  area: (code: string): LocalizedText => ({
    th: `${code} เป็นพื้นที่ในรายการ`,
    en: `${code} is a place of the list.`,
  }),
  registryOffice: (code: string): LocalizedText => ({
    th: `${code} เป็นรหัสสำนักทะเบียนท้องถิ่นหรือสาขา ไม่ใช่อำเภอ`,
    en: `${code} is the code of a registry office, not of a district.`,
  }),
  centralRegistry: (code: string): LocalizedText => ({
    th: `${code} เป็นรหัสสำนักทะเบียนกลาง ไม่ใช่เขต`,
    en: `${code} is the code of the central registry, not of a district.`,
  }),
  temporary: (code: string): LocalizedText => ({
    th: `${code} เป็นรหัสชั่วคราวของตำบลในกิ่งอำเภอที่ตั้งใหม่ ไม่ใช้แล้ว`,
    en: `${code} is a temporary code of a subdistrict in a new minor district, no longer in use.`,
  }),
  retired: (code: string): LocalizedText => ({
    th: `${code} เลิกใช้แล้ว มีรหัสอื่นแทน`,
    en: `${code} is no longer in use; other codes took its place.`,
  }),
  retiredWithoutHeir: (code: string): LocalizedText => ({
    th: `${code} เลิกใช้แล้ว และไม่ทราบว่ารหัสใดแทน`,
    en: `${code} is no longer in use, and it is not known which code took its place.`,
  }),
  localAuthority: (code: string): LocalizedText => ({
    th: `${code} เป็นรหัสแบบองค์กรปกครองส่วนท้องถิ่น ไม่ใช่ตำบล`,
    en: `${code} has the form of a local authority's code, not of a subdistrict's.`,
  }),
  provincialOrganisation: (_: string): LocalizedText => ({
    th: "เป็นรหัสแบบองค์การบริหารส่วนจังหวัด (CC0050) ไม่ใช่พื้นที่",
    en: "this is the form of the code of a provincial administrative organisation (CC0050), not of a place.",
  }),
  notYetMade: (code: string): LocalizedText => ({
    th: `${code} ยังไม่ตั้งขึ้นในวันที่ถาม`,
    en: `${code} was not yet made on the day asked for.`,
  }),
  nothingKnown: (code: string): LocalizedText => ({
    th: `ไม่มี ${code} ในรายการ และไม่มีหน่วยที่รหัสนี้อยู่ภายใต้`,
    en: `${code} is not in the list, nor is what it would lie in.`,
  }),
  noDistrict: (code: string): LocalizedText => ({
    th: `มีจังหวัด ${code.slice(0, 2)} ในรายการ แต่ไม่มีอำเภอ ${code}`,
    en: `the province ${code.slice(0, 2)} is in the list, and no district ${code} in it.`,
  }),
  noSubdistrict: (code: string): LocalizedText => ({
    th: `มีอำเภอ ${code.slice(0, 4)} ในรายการ แต่ไม่มีตำบล ${code}`,
    en: `the district ${code.slice(0, 4)} is in the list, and no subdistrict ${code} in it.`,
  }),
  noRegister: (code: string): LocalizedText => ({
    th: `มีตำบล ${code.slice(0, 6)} ในรายการ แต่ไม่ได้แนบทะเบียนหมู่บ้าน จึงไม่ทราบว่ามี ${code} หรือไม่`,
    en: `the subdistrict ${code.slice(0, 6)} is in the list, and no register of villages is attached, so nobody knows whether ${code} is one.`,
  }),
  noVillage: (code: string): LocalizedText => ({
    th: `มีตำบล ${code.slice(0, 6)} ในรายการ แต่ทะเบียนหมู่บ้านไม่มี ${code}`,
    en: `the subdistrict ${code.slice(0, 6)} is in the list, and the register of villages has no ${code}.`,
  }),
  noVillagesInBangkok: (code: string): LocalizedText => ({
    th: `แขวง ${code.slice(0, 6)} อยู่ในกรุงเทพมหานคร ซึ่งไม่มีหมู่บ้าน`,
    en: `${code.slice(0, 6)} is in Bangkok, which has no villages.`,
  }),
  villageOf: (code: string, of: LocalizedText): LocalizedText => ({
    th: `${code} อยู่ภายใต้ ${code.slice(0, 6)}: ${of.th}`,
    en: `${code} would lie in ${code.slice(0, 6)}: ${of.en}`,
  }),
} as const;

import type { LocalizedText } from "chumchon/kernel";
import { cellOf, type Table } from "chumchon/tables";
import type { ReportTable } from "./content.js";

/** Some columns of a table, as people read them: figures grouped by commas, no value as a dash. */
export function tableFor(
  table: Table,
  title: LocalizedText,
  columns: readonly (readonly [name: string, title: LocalizedText])[],
): ReportTable {
  const kinds = columns.map(([name]) => table.schema[name]?.kind);
  return {
    title,
    columns: columns.map(([name, heading], index) => ({
      title: heading,
      figure: isFigure(kinds[index]) && name !== "fiscalYear",
    })),
    rows: Array.from({ length: table.length }, (_, row) =>
      columns.map(([name], index) => {
        const cell = cellOf(table, name, row);
        if (cell === null) return "–";
        if (kinds[index] === "choice") return thaiWords[String(cell)] ?? String(cell);
        return isFigure(kinds[index]) && name !== "fiscalYear" ? grouped(String(cell)) : String(cell);
      }),
    ),
  };
}

function isFigure(kind: string | undefined): boolean {
  return kind === "integer" || kind === "decimal";
}

function grouped(digits: string): string {
  const [whole = "", fraction] = digits.split(".");
  return whole.replace(/\B(?=(\d{3})+$)/g, ",") + (fraction === undefined ? "" : `.${fraction}`);
}

/** The words of choices as an officer says them. */
const thaiWords: { readonly [word: string]: string } = {
  village: "หมู่บ้าน · village",
  community: "ชุมชน · community",
  subdistrict: "ตำบล · subdistrict",
  localAuthority: "อปท. · local authority",
  district: "อำเภอ · district",
  province: "จังหวัด · province",
  provinceGroup: "กลุ่มจังหวัด · province group",
  own: "โครงการของตน · own",
  fromCommunities: "จากหมู่บ้านและชุมชน · from communities",
  beyondCapacity: "เกินศักยภาพ · beyond capacity",
  equipment: "ครุภัณฑ์ · equipment",
  grants: "อุดหนุน · grants",
};

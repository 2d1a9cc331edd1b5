import ExcelJS from "exceljs";

/** An empty workbook of the package that the library names as its optional peer. */
export function emptyWorkbook(): ExcelJS.Workbook {
  return new ExcelJS.Workbook();
}

/** The workbook of an .xlsx file. */
export async function loadWorkbook(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  // Its types ask for a Buffer of an older Node; any bytes will do.
  await workbook.xlsx.load(bytes as unknown as Parameters<typeof workbook.xlsx.load>[0]);
  return workbook;
}

/** The bytes of an .xlsx file. */
export async function saveWorkbook(workbook: ExcelJS.Workbook): Promise<Uint8Array> {
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Why a record cannot be taken; the last part of the code of its problem. */
export type CsvFault = "unclosedQuote" | "afterQuote" | "tooLong";

/** One record: a row as a spreadsheet shows it, however many lines of text it takes. */
export interface CsvRecord {
  /** Its cells; none where it is too long to be held. */
  readonly cells: readonly string[];
  /** True where nothing is written: no text, and no quoted empty text either. */
  readonly blank: boolean;
  /** Why it cannot be taken. */
  readonly fault: CsvFault | undefined;
}

/** Cuts text into records; a record may lie across pieces of text. */
export interface CsvTokeniser {
  /** The records that this piece of text completes. */
  push(text: string): readonly CsvRecord[];
  /** The last record, where no line break ends it. */
  end(): readonly CsvRecord[];
}

const quote = 34;
const lineFeed = 10;
const carriageReturn = 13;

/**
 * Makes a tokeniser of RFC 4180: quotes around a cell, doubled quotes within, line breaks (CR LF, LF or CR) within
 * quotes kept as they are. A quote inside a cell that does not begin with one is a character like others.
 * @remarks Every character is looked at once, and a record longer than `mostText` is passed over without being held, so
 * time is linear and memory bounded whatever the text. How it is cut into pieces makes no difference.
 */
export function createCsvTokeniser(separator: string, mostText: number): CsvTokeniser {
  const between = separator.charCodeAt(0);
  let mode: "start" | "plain" | "quoted" | "quoteSeen" = "start";
  let afterReturn = false; // a line feed right after the carriage return that ended a record belongs to it
  let cells: string[] = [];
  let partial = "";
  let size = 0;
  let written = false;
  let fault: CsvFault | undefined;

  function keep(text: string): void {
    size += text.length;
    if (size > mostText) {
      fault ??= "tooLong";
      cells = [];
      partial = "";
    } else partial = partial === "" ? text : partial + text;
  }

  function endCell(): void {
    size += 1;
    if (partial !== "") written = true;
    if (size <= mostText) cells.push(partial);
    partial = "";
    mode = "start";
  }

  function endRecord(): CsvRecord {
    endCell();
    const record: CsvRecord = { cells, blank: !written && fault === undefined, fault };
    cells = [];
    size = 0;
    written = false;
    fault = undefined;
    return record;
  }

  return {
    push(text) {
      const records: CsvRecord[] = [];
      let index = 0;
      while (index < text.length) {
        let code = text.charCodeAt(index);
        if (mode === "start") {
          const completesBreak = afterReturn && code === lineFeed;
          afterReturn = false;
          if (completesBreak) index += 1;
          else if (code === quote) {
            mode = "quoted";
            written = true;
            index += 1;
          } else mode = "plain";
        } else if (mode === "plain") {
          const from = index;
          while (code !== between && code !== lineFeed && code !== carriageReturn && ++index < text.length) {
            code = text.charCodeAt(index);
          }
          keep(text.slice(from, index));
          if (index === text.length) break;
          index += 1;
          if (code === between) endCell();
          else {
            records.push(endRecord());
            afterReturn = code === carriageReturn;
          }
        } else if (mode === "quoted") {
          const closing = text.indexOf('"', index);
          keep(text.slice(index, closing === -1 ? text.length : closing));
          if (closing === -1) break;
          mode = "quoteSeen";
          index = closing + 1;
        } else if (code === quote) {
          keep('"');
          mode = "quoted";
          index += 1;
        } else {
          if (code !== between && code !== lineFeed && code !== carriageReturn) fault ??= "afterQuote";
          mode = "plain";
        }
      }
      return records;
    },
    end() {
      if (mode === "start" && cells.length === 0 && size === 0) return [];
      if (mode === "quoted") fault = "unclosedQuote";
      return [endRecord()];
    },
  };
}

import type { LedgerEntries } from "./ledger.js";

/** Writes requests and postings into columns that grow. */
export interface EntriesBuilder {
  /** How many postings there are. */
  readonly length: number;
  /** Begins the requests of the next line. */
  openLine(): void;
  /** Begins the postings of the next request. */
  openRequest(line: number, year: number, partner: number, satang: number): void;
  /** Adds a posting to the request that is open. */
  post(act: number, by: number, account: number, revision?: number): void;
  /** Who ordered a posting. */
  orderOf(posting: number): number;
  /** Takes back the last postings of the request that is open. */
  takeBackTo(length: number): void;
  /** Notes that the request that is open went into, or is a duplicate of, a line. */
  join(line: number): void;
  /** The columns. */
  finish(): LedgerEntries;
}

export function createEntriesBuilder(lines: number): EntriesBuilder {
  const firstRequest = new Int32Array(lines + 1);
  const columns = {
    line: new Int32Array(1024),
    year: new Uint8Array(1024),
    partner: new Uint16Array(1024),
    satang: new Float64Array(1024),
    firstPosting: new Int32Array(1024),
  };
  const postings = { act: new Uint8Array(1024), by: new Int32Array(1024), account: new Int32Array(1024) };
  const revisions = new Map<number, number>();
  const members = new Map<number, number[]>();
  let line = 0;
  let requests = 0;
  let length = 0;
  return {
    get length() {
      return length;
    },
    openLine() {
      firstRequest[line++] = requests;
    },
    openRequest(lineNumber, year, partner, satang) {
      if (requests + 1 >= columns.line.length) grow(columns);
      columns.line[requests] = lineNumber;
      columns.year[requests] = year;
      columns.partner[requests] = partner;
      columns.satang[requests] = satang;
      columns.firstPosting[requests] = length;
      requests += 1;
    },
    post(act, by, account, revision) {
      if (length >= postings.act.length) grow(postings);
      postings.act[length] = act;
      postings.by[length] = by;
      postings.account[length] = account;
      if (revision !== undefined) revisions.set(length, revision);
      length += 1;
    },
    orderOf: (posting) => postings.by[posting] as number,
    takeBackTo(shorter) {
      while (length > shorter) revisions.delete(--length);
    },
    join(target) {
      const joined = members.get(target);
      if (joined === undefined) members.set(target, [requests - 1]);
      else if (joined[joined.length - 1] !== requests - 1) joined.push(requests - 1);
    },
    finish() {
      columns.firstPosting[requests] = length;
      firstRequest.fill(requests, line);
      return {
        firstRequest,
        line: columns.line.slice(0, requests),
        year: columns.year.slice(0, requests),
        partner: columns.partner.slice(0, requests),
        satang: columns.satang.slice(0, requests),
        firstPosting: columns.firstPosting.slice(0, requests + 1),
        act: postings.act.slice(0, length),
        by: postings.by.slice(0, length),
        account: postings.account.slice(0, length),
        revisions,
        members,
      };
    },
  };
}

function grow(columns: Record<string, Int32Array | Uint8Array | Uint16Array | Float64Array>): void {
  for (const [name, values] of Object.entries(columns)) {
    const larger = new (values.constructor as new (length: number) => typeof values)(values.length * 2);
    larger.set(values);
    columns[name] = larger;
  }
}

/**
 * Reads properties of objects. The engine that runs this remembers, at each place in the code where a property is read, which key
 * was read there of which kind of object, and reads the same again without a look-up. So each of the first 128 questions has a
 * place of its own; a loop over keys would be one place for all, and take four times as long.
 */
export type PropertyReader = (from: Readable, keys: readonly PropertyKey[], to: unknown[], at: number) => void;

/** An object as it is read. */
export interface Readable {
  readonly [key: PropertyKey]: unknown;
}

/** How many properties a reader reads. */
export const readTogether = 16;

/** Readers of sixteen properties each, from `at` on; every list of questions takes readers of its own. */
export const propertyReaders: readonly PropertyReader[] = [
  (from, keys, to, at) => {
    to[at] = from[keys[at] as string];
    to[at + 1] = from[keys[at + 1] as string];
    to[at + 2] = from[keys[at + 2] as string];
    to[at + 3] = from[keys[at + 3] as string];
    to[at + 4] = from[keys[at + 4] as string];
    to[at + 5] = from[keys[at + 5] as string];
    to[at + 6] = from[keys[at + 6] as string];
    to[at + 7] = from[keys[at + 7] as string];
    to[at + 8] = from[keys[at + 8] as string];
    to[at + 9] = from[keys[at + 9] as string];
    to[at + 10] = from[keys[at + 10] as string];
    to[at + 11] = from[keys[at + 11] as string];
    to[at + 12] = from[keys[at + 12] as string];
    to[at + 13] = from[keys[at + 13] as string];
    to[at + 14] = from[keys[at + 14] as string];
    to[at + 15] = from[keys[at + 15] as string];
  },
  (from, keys, to, at) => {
    to[at] = from[keys[at] as string];
    to[at + 1] = from[keys[at + 1] as string];
    to[at + 2] = from[keys[at + 2] as string];
    to[at + 3] = from[keys[at + 3] as string];
    to[at + 4] = from[keys[at + 4] as string];
    to[at + 5] = from[keys[at + 5] as string];
    to[at + 6] = from[keys[at + 6] as string];
    to[at + 7] = from[keys[at + 7] as string];
    to[at + 8] = from[keys[at + 8] as string];
    to[at + 9] = from[keys[at + 9] as string];
    to[at + 10] = from[keys[at + 10] as string];
    to[at + 11] = from[keys[at + 11] as string];
    to[at + 12] = from[keys[at + 12] as string];
    to[at + 13] = from[keys[at + 13] as string];
    to[at + 14] = from[keys[at + 14] as string];
    to[at + 15] = from[keys[at + 15] as string];
  },
  (from, keys, to, at) => {
    to[at] = from[keys[at] as string];
    to[at + 1] = from[keys[at + 1] as string];
    to[at + 2] = from[keys[at + 2] as string];
    to[at + 3] = from[keys[at + 3] as string];
    to[at + 4] = from[keys[at + 4] as string];
    to[at + 5] = from[keys[at + 5] as string];
    to[at + 6] = from[keys[at + 6] as string];
    to[at + 7] = from[keys[at + 7] as string];
    to[at + 8] = from[keys[at + 8] as string];
    to[at + 9] = from[keys[at + 9] as string];
    to[at + 10] = from[keys[at + 10] as string];
    to[at + 11] = from[keys[at + 11] as string];
    to[at + 12] = from[keys[at + 12] as string];
    to[at + 13] = from[keys[at + 13] as string];
    to[at + 14] = from[keys[at + 14] as string];
    to[at + 15] = from[keys[at + 15] as string];
  },
  (from, keys, to, at) => {
    to[at] = from[keys[at] as string];
    to[at + 1] = from[keys[at + 1] as string];
    to[at + 2] = from[keys[at + 2] as string];
    to[at + 3] = from[keys[at + 3] as string];
    to[at + 4] = from[keys[at + 4] as string];
    to[at + 5] = from[keys[at + 5] as string];
    to[at + 6] = from[keys[at + 6] as string];
    to[at + 7] = from[keys[at + 7] as string];
    to[at + 8] = from[keys[at + 8] as string];
    to[at + 9] = from[keys[at + 9] as string];
    to[at + 10] = from[keys[at + 10] as string];
    to[at + 11] = from[keys[at + 11] as string];
    to[at + 12] = from[keys[at + 12] as string];
    to[at + 13] = from[keys[at + 13] as string];
    to[at + 14] = from[keys[at + 14] as string];
    to[at + 15] = from[keys[at + 15] as string];
  },
  (from, keys, to, at) => {
    to[at] = from[keys[at] as string];
    to[at + 1] = from[keys[at + 1] as string];
    to[at + 2] = from[keys[at + 2] as string];
    to[at + 3] = from[keys[at + 3] as string];
    to[at + 4] = from[keys[at + 4] as string];
    to[at + 5] = from[keys[at + 5] as string];
    to[at + 6] = from[keys[at + 6] as string];
    to[at + 7] = from[keys[at + 7] as string];
    to[at + 8] = from[keys[at + 8] as string];
    to[at + 9] = from[keys[at + 9] as string];
    to[at + 10] = from[keys[at + 10] as string];
    to[at + 11] = from[keys[at + 11] as string];
    to[at + 12] = from[keys[at + 12] as string];
    to[at + 13] = from[keys[at + 13] as string];
    to[at + 14] = from[keys[at + 14] as string];
    to[at + 15] = from[keys[at + 15] as string];
  },
  (from, keys, to, at) => {
    to[at] = from[keys[at] as string];
    to[at + 1] = from[keys[at + 1] as string];
    to[at + 2] = from[keys[at + 2] as string];
    to[at + 3] = from[keys[at + 3] as string];
    to[at + 4] = from[keys[at + 4] as string];
    to[at + 5] = from[keys[at + 5] as string];
    to[at + 6] = from[keys[at + 6] as string];
    to[at + 7] = from[keys[at + 7] as string];
    to[at + 8] = from[keys[at + 8] as string];
    to[at + 9] = from[keys[at + 9] as string];
    to[at + 10] = from[keys[at + 10] as string];
    to[at + 11] = from[keys[at + 11] as string];
    to[at + 12] = from[keys[at + 12] as string];
    to[at + 13] = from[keys[at + 13] as string];
    to[at + 14] = from[keys[at + 14] as string];
    to[at + 15] = from[keys[at + 15] as string];
  },
  (from, keys, to, at) => {
    to[at] = from[keys[at] as string];
    to[at + 1] = from[keys[at + 1] as string];
    to[at + 2] = from[keys[at + 2] as string];
    to[at + 3] = from[keys[at + 3] as string];
    to[at + 4] = from[keys[at + 4] as string];
    to[at + 5] = from[keys[at + 5] as string];
    to[at + 6] = from[keys[at + 6] as string];
    to[at + 7] = from[keys[at + 7] as string];
    to[at + 8] = from[keys[at + 8] as string];
    to[at + 9] = from[keys[at + 9] as string];
    to[at + 10] = from[keys[at + 10] as string];
    to[at + 11] = from[keys[at + 11] as string];
    to[at + 12] = from[keys[at + 12] as string];
    to[at + 13] = from[keys[at + 13] as string];
    to[at + 14] = from[keys[at + 14] as string];
    to[at + 15] = from[keys[at + 15] as string];
  },
  (from, keys, to, at) => {
    to[at] = from[keys[at] as string];
    to[at + 1] = from[keys[at + 1] as string];
    to[at + 2] = from[keys[at + 2] as string];
    to[at + 3] = from[keys[at + 3] as string];
    to[at + 4] = from[keys[at + 4] as string];
    to[at + 5] = from[keys[at + 5] as string];
    to[at + 6] = from[keys[at + 6] as string];
    to[at + 7] = from[keys[at + 7] as string];
    to[at + 8] = from[keys[at + 8] as string];
    to[at + 9] = from[keys[at + 9] as string];
    to[at + 10] = from[keys[at + 10] as string];
    to[at + 11] = from[keys[at + 11] as string];
    to[at + 12] = from[keys[at + 12] as string];
    to[at + 13] = from[keys[at + 13] as string];
    to[at + 14] = from[keys[at + 14] as string];
    to[at + 15] = from[keys[at + 15] as string];
  },
];

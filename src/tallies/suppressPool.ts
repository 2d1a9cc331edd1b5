/** Room for lanes that are needed for a short while: asked for again and again, it is taken once. */
export interface Pool {
  /** So many numbers, all 0. They are good until the room is given back. */
  take(size: number): Float64Array;
  /** How much is taken. */
  mark(): number;
  /** Gives back all that was taken since; from 0, everything. */
  release(mark: number): void;
}

/** A pool that grows to what is taken of it at once. */
export function createPool(): Pool {
  let room = new Float64Array(0);
  let used = 0;
  return {
    take(size) {
      // What was taken of the smaller room stays where it is.
      if (used + size > room.length) room = new Float64Array(2 * (used + size));
      const taken = room.subarray(used, used + size).fill(0);
      used += size;
      return taken;
    },
    mark: () => used,
    release(mark) {
      used = mark;
    },
  };
}

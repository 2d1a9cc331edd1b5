import { type FamilyTree, type OpenFamilies, openFamilies } from "./suppressForest.js";
import { createPool } from "./suppressPool.js";

/** What is looked at of some families, and what of it is hidden. */
export interface FamilyWork {
  readonly open: OpenFamilies;
  /** The hidden cells of these families beside those of the tree that they are. The first of the tree's has all of the others. */
  readonly hidden: readonly (readonly [own: Uint8Array, tree: Uint8Array])[];
}

/** A thing to look at in families that nothing before it changed. It hides what it must, and says whether it did. */
export interface Stage<Work extends FamilyWork> {
  /** Looks, and hides. */
  run(work: Work): boolean;
  /** Only families that hang together with one of these have to be looked at; all when left out. */
  readonly only?: Uint8Array;
}

/**
 * Looks at all families with hidden figures, stage by stage, until nothing more has to be hidden. What hangs together through
 * hidden figures goes back to the first stage when something of it is hidden; what is left as it was is not looked at again, for
 * between shown figures nothing is said of one side by the other.
 */
export function settleFamilies<Work extends FamilyWork>(
  tree: FamilyTree,
  hidden: Uint8Array,
  workOf: (open: OpenFamilies) => Work,
  stages: readonly Stage<Work>[],
): void {
  const { holders } = tree.families;
  const pool = createPool();
  const top = new Int32Array(tree.size);
  join(tree, hidden, top);
  let todo = touching(tree, hidden, top);
  for (let isOpen = todo; isOpen.includes(1); isOpen = todo) {
    todo = new Uint8Array(tree.size);
    let work: Work | undefined;
    for (const { run, only } of stages) {
      if (only !== undefined) {
        const chosen = touching(tree, only, top);
        let hasLess = false;
        for (const holder of holders) {
          if (isOpen[holder] === 0 || chosen[holder] === 1) continue;
          isOpen[holder] = 0;
          hasLess = true;
        }
        if (hasLess) work = undefined;
      }
      work ??= workOf(openFamilies(tree, isOpen, top, pool));
      if (work.open.size === 0) break;
      if (!run(work)) continue;
      const changed = keep(tree, work);
      join(tree, hidden, top);
      const again = touching(tree, changed, top);
      for (const holder of holders) {
        if (again[holder] === 0) continue;
        todo[holder] = 1;
        isOpen[holder] = 0;
      }
      work = undefined;
    }
  }
}

/** Finds for each figure with parts the highest one whose family hangs together with its own. */
function join({ families: { holders }, parent }: FamilyTree, hidden: Uint8Array, top: Int32Array): void {
  for (let index = holders.length - 1; index >= 0; index--) {
    const holder = holders[index] as number;
    const above = parent[holder] as number;
    top[holder] = hidden[holder] === 1 && above !== -1 ? (top[above] as number) : holder;
  }
}

/** The families that hang together with one that has a figure of these. */
function touching(
  { size, families: { holders }, parent, isLeaf }: FamilyTree,
  of: Uint8Array,
  top: Int32Array,
): Uint8Array {
  const isTouched = new Uint8Array(size);
  for (let vertex = 0; vertex < size; vertex++) {
    if (of[vertex] === 0) continue;
    const above = parent[vertex] as number;
    if (above !== -1) isTouched[top[above] as number] = 1;
    if (isLeaf[vertex] === 0) isTouched[top[vertex] as number] = 1;
  }
  for (const holder of holders) isTouched[holder] = isTouched[top[holder] as number] as number;
  return isTouched;
}

/** Hides in the tree what was hidden in these families, and says which figures that are. */
function keep({ size }: FamilyTree, { open: { vertices }, hidden }: FamilyWork): Uint8Array {
  const changed = new Uint8Array(size);
  for (const [own, tree] of hidden)
    for (let at = 0; at < own.length; at++) {
      const vertex = vertices[at] as number;
      if (own[at] === 0 || tree[vertex] === 1) continue;
      tree[vertex] = 1;
      changed[vertex] = 1;
    }
  return changed;
}

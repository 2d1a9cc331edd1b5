/** A step from one code to another. */
export interface Link<Id extends string> {
  readonly from: Id;
  readonly to: Id;
}

/** For each code that can be reached again from itself, all the codes of its circle: Tarjan's way, without recursion. */
export function circlesOf<Id extends string>(links: readonly Link<Id>[]): ReadonlyMap<Id, readonly Id[]> {
  const next = new Map<Id, Id[]>();
  for (const { from, to } of links) {
    const known = next.get(from);
    if (known === undefined) next.set(from, [to]);
    else known.push(to);
  }
  const number = new Map<Id, number>();
  const lowest = new Map<Id, number>();
  const open: Id[] = [];
  const isOpen = new Set<Id>();
  const circles = new Map<Id, readonly Id[]>();
  for (const start of next.keys()) {
    if (number.has(start)) continue;
    const path: { readonly id: Id; at: number }[] = [];
    const enter = (id: Id): void => {
      number.set(id, number.size);
      lowest.set(id, number.size - 1);
      open.push(id);
      isOpen.add(id);
      path.push({ id, at: 0 });
    };
    const lower = (id: Id, to: number): void => {
      if (to < (lowest.get(id) as number)) lowest.set(id, to);
    };
    enter(start);
    while (path.length > 0) {
      const step = path.at(-1) as { readonly id: Id; at: number };
      const after = next.get(step.id)?.[step.at];
      step.at += 1;
      if (after !== undefined) {
        if (!number.has(after)) enter(after);
        else if (isOpen.has(after)) lower(step.id, number.get(after) as number);
        continue;
      }
      path.pop();
      const above = path.at(-1);
      if (above !== undefined) lower(above.id, lowest.get(step.id) as number);
      if (lowest.get(step.id) !== number.get(step.id)) continue;
      const circle = open.splice(open.lastIndexOf(step.id));
      for (const id of circle) isOpen.delete(id);
      if (circle.length > 1) for (const id of circle) circles.set(id, circle);
    }
  }
  return circles;
}

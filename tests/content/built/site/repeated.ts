/** Returns every item whose text stood before, with the first that had it. */
export function findRepeated<T>(items: readonly T[], getKey: (item: T) => string): [T, T][] {
  const firsts = new Map<string, T>();
  return items.flatMap((item): [T, T][] => {
    const first = firsts.get(getKey(item));
    if (first !== undefined) return [[item, first]];
    firsts.set(getKey(item), item);
    return [];
  });
}

/** Puts stand-ins for what a browser offers in the global scope; returns how to take them away again. */
export function standIn(values: Record<string, PropertyDescriptor>): () => void {
  const before = Object.keys(values).map((name) => ({
    name,
    own: Object.getOwnPropertyDescriptor(globalThis, name),
  }));
  for (const [name, descriptor] of Object.entries(values)) {
    Object.defineProperty(globalThis, name, { ...descriptor, configurable: true });
  }
  return () => {
    for (const { name, own } of before) {
      if (own) Object.defineProperty(globalThis, name, own);
      else Reflect.deleteProperty(globalThis, name);
    }
  };
}

/** Local storage in memory. */
export function createStorage(items: Record<string, string> = {}) {
  const kept = new Map(Object.entries(items));
  return {
    kept,
    get length() {
      return kept.size;
    },
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

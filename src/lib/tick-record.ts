/** Ticked steps by the path of their page. */
export type TickRecord = Record<string, string[]>;

/** Returns the ticked steps that are kept; anything unreadable counts as none. */
export function parseTicks(text: string | null): TickRecord {
  if (text === null) return {};
  try {
    const value: unknown = JSON.parse(text);
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return {};
    return Object.fromEntries(
      Object.entries(value).flatMap(([path, ids]) =>
        Array.isArray(ids) ? [[path, ids.filter((id) => typeof id === 'string')]] : [],
      ),
    );
  } catch {
    return {};
  }
}

/** Returns the record with the steps of one page replaced; a page without ticks is left out. */
export function withTicks(record: TickRecord, path: string, ids: string[]): TickRecord {
  const { [path]: _replaced, ...others } = record;
  return ids.length === 0 ? others : { ...others, [path]: ids };
}

const most = 5;
/** Longer queries are pasted text, which is nobody's to keep. */
const longest = 80;

/** Returns the searches that are kept, newest first; anything unreadable counts as none. */
export function parseSearches(text: string | null): string[] {
  if (text === null) return [];
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value.filter((each) => typeof each === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
}

/** Returns the searches with one more, each once. */
export function withSearch(searches: readonly string[], query: string): string[] {
  const wanted = query.trim().replace(/\s+/g, ' ');
  if (wanted.length < 2 || wanted.length > longest) return [...searches];
  const others = searches.filter((each) => each.toLowerCase() !== wanted.toLowerCase());
  return [wanted, ...others].slice(0, most);
}

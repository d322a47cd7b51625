/** Shorter lines than this end where their author ended them. */
const narrowest = 60;
/** Characters of a text that a person copies out of a console; more of it is a file. */
const longest = 20_000;

/**
 * Returns a text with the lines put together that a console cut at its width, in the middle of words; undefined where none is.
 * Lines of one length may be whole ones too: worth a look where a text says nothing as it stands.
 */
export function joinCutLines(text: string): string | undefined {
  if (text.length > longest) return undefined;
  const lines = text.split(/\r?\n/);
  const width = lines.reduce((most, { length }) => Math.max(most, length), 0);
  if (width < narrowest) return undefined;
  // What a line goes on with is no empty line, and no row of a table.
  const isCut = (at: number) => lines[at]?.length === width && /^\s*[^\s|]/.test(lines[at + 1] ?? '');
  const joined = lines.map((line, at) => (isCut(at) ? line : `${line}\n`)).join('');
  return lines.some((_, at) => isCut(at)) ? joined : undefined;
}

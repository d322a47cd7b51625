/**
 * A text as messages are looked for in it, each character with its place in the text that was pasted.
 * Collectors, terminals and web pages wrap what software prints: colours, escapes, entities, curly quotes, tags.
 */
export interface View {
  text: string;
  /** Place in the pasted text of each character of `text`, and of its end. */
  at: Int32Array;
}

/** What a rule puts in the place of what it found. */
type Replacement = string | ((found: RegExpExecArray) => string);

/** A piece of a text, and what to put in its place. */
export interface Change {
  start: number;
  end: number;
  by: string;
}

/** Returns pasted text as a view of itself. */
export function viewOf(text: string): View {
  const at = new Int32Array(text.length + 1);
  for (let place = 0; place < at.length; place += 1) at[place] = place;
  return { text, at };
}

/** Returns a view with changes made, which are in the order of the text and apart from each other. */
export function change(view: View, changes: readonly Change[]): View {
  if (changes.length === 0) return view;
  const grown = changes.reduce((sum, { start, end, by }) => sum + Math.max(0, by.length - (end - start)), 0);
  const pieces: string[] = [];
  const at = new Int32Array(view.text.length + grown + 1);
  let length = 0;
  let done = 0;
  const keep = (end: number) => {
    pieces.push(view.text.slice(done, end));
    at.set(view.at.subarray(done, end), length);
    length += end - done;
  };
  for (const { start, end, by } of changes) {
    keep(start);
    pieces.push(by);
    at.fill(view.at[start] ?? 0, length, length + by.length);
    length += by.length;
    done = end;
  }
  keep(view.text.length);
  at[length] = view.at[view.text.length] ?? 0;
  return { text: pieces.join(''), at: at.slice(0, length + 1) };
}

/**
 * Returns a view with everything that a pattern finds replaced.
 * @param pattern global; linear in the text, since the text can be hostile
 */
export function replaceIn(view: View, pattern: RegExp, replacement: Replacement): View {
  const changes = [...view.text.matchAll(pattern)].map((found): Change => ({
    start: found.index,
    end: found.index + found[0].length,
    by: typeof replacement === 'string' ? replacement : replacement(found),
  }));
  return change(view, changes);
}

/** Returns a view in lower case; only ASCII letters change, so that every character keeps its place. */
export function lower(view: View): View {
  return { text: view.text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()), at: view.at };
}

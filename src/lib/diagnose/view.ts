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

/** Returns pasted text as a view of itself. */
export function viewOf(text: string): View {
  const at = new Int32Array(text.length + 1);
  for (let place = 0; place < at.length; place += 1) at[place] = place;
  return { text, at };
}

/**
 * Returns a view with everything that a pattern finds replaced.
 * @param pattern global; linear in the text, since the text can be hostile
 */
export function replaceIn(view: View, pattern: RegExp, replacement: Replacement): View {
  const pieces: string[] = [];
  const at = new Int32Array(view.text.length * 2 + 1);
  let length = 0;
  let done = 0;
  const keep = (end: number) => {
    pieces.push(view.text.slice(done, end));
    at.set(view.at.subarray(done, end), length);
    length += end - done;
  };
  for (const found of view.text.matchAll(pattern)) {
    const by = typeof replacement === 'string' ? replacement : replacement(found);
    if (by.length > 2 * found[0].length) throw new Error(`${pattern} makes text more than twice as long`);
    keep(found.index);
    pieces.push(by);
    at.fill(view.at[found.index] ?? 0, length, length + by.length);
    length += by.length;
    done = found.index + found[0].length;
  }
  if (done === 0) return view;
  keep(view.text.length);
  at[length] = view.at[view.text.length] ?? 0;
  return { text: pieces.join(''), at: at.slice(0, length + 1) };
}

/** Returns a view in lower case; only ASCII letters change, so that every character keeps its place. */
export function lower(view: View): View {
  return { text: view.text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()), at: view.at };
}

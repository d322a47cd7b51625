/** A piece of a message template: literal text, or the name of what varies. */
export interface TemplatePart {
  text: string;
  isPlaceholder: boolean;
}

/** Returns a message template in pieces: `{name}` is a placeholder, the rest is literal. */
export function splitTemplate(template: string): TemplatePart[] {
  return template
    .split(/(\{[a-z][a-z0-9 _-]*\})/i)
    .filter((piece) => piece !== '')
    .map((piece) =>
      /^\{[a-z][a-z0-9 _-]*\}$/i.test(piece)
        ? { text: piece.slice(1, -1), isPlaceholder: true }
        : { text: piece, isPlaceholder: false },
    );
}

/** Returns the pieces of a message template that do not vary. */
export const getLiterals = (template: string): string[] =>
  splitTemplate(template)
    .filter(({ isPlaceholder }) => !isPlaceholder)
    .map(({ text }) => text);

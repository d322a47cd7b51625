import { splitTemplate } from './template.ts';

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

/** Returns what a value may consist of, by the text around its placeholder. */
function getCharacter(before: string, after: string, usual: string): string {
  const quote = before.slice(-1);
  return /["'`]/.test(quote) && after.startsWith(quote) ? `[^${quote}\\n]` : usual;
}

function compile(template: string, usual: string): RegExp {
  const parts = splitTemplate(template);
  const source = parts.map(({ text, isPlaceholder }, at) => {
    if (!isPlaceholder) return escape(text);
    const character = getCharacter(parts[at - 1]?.text ?? '', parts[at + 1]?.text ?? '', usual);
    return at === parts.length - 1 ? `(${character}+)` : `(${character}+?)`;
  });
  return new RegExp(source.join(''));
}

/**
 * Returns where a message template stands in text, with the values of its placeholders in order.
 * Values are single words, or what stands between quotes; where that does not fit, any text within a line.
 */
export function matchTemplate(template: string, text: string): RegExpExecArray | null {
  return compile(template, '\\S').exec(text) ?? compile(template, '[^\\n]').exec(text);
}

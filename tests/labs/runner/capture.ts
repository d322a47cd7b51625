/** Finds a published message in what was printed, and returns the line as a reader may see it. */
import { splitTemplate } from '../../../src/lib/template.ts';
import { matchTemplate } from '../../../src/lib/template-pattern.ts';
import { mask, type Own } from './mask.ts';

const longest = 160;

/** Numbers that are the same in every run. */
const steadyNumbers = /\b(?:127\.0\.0\.\d|HTTP\/[\d.]+)\b/g;

/** Whether the value of a placeholder can be told to readers: it is the same in every run. */
const isSteady = (value: string) => value.length < 60 && !/[\d{}]/.test(value.replace(steadyNumbers, ''));

/** Shortens what stands around a message, at its far end. */
const shorten = (text: string, isBefore: boolean) =>
  text.length <= longest
    ? text
    : isBefore
      ? `… ${text.slice(-longest).trimStart()}`
      : `${text.slice(0, longest).trimEnd()} …`;

/** Returns the message with the values that are the same in every run, and placeholders for all others. */
function fillTemplate(template: string, values: readonly string[], own: Own): string {
  let at = 0;
  return splitTemplate(template)
    .map(({ text, isPlaceholder }) => {
      if (!isPlaceholder) return text;
      const value = mask(values[at++] ?? '', own);
      return isSteady(value) ? value : `{${text}}`;
    })
    .join('');
}

/**
 * Returns the whole line in which a message stands, with placeholders for what varies.
 * @returns nothing where the message does not stand in the text
 */
export function capture(text: string, template: string, own: Own): string | undefined {
  const printed = text.replaceAll('\r\n', '\n');
  const match = matchTemplate(template, printed);
  if (match === null) return undefined;
  const end = match.index + match[0].length;
  const lineEnd = printed.indexOf('\n', end);
  const before = printed.slice(printed.lastIndexOf('\n', match.index - 1) + 1, match.index);
  const after = printed.slice(end, lineEnd < 0 ? undefined : lineEnd);
  const line =
    shorten(mask(before, own), true) +
    fillTemplate(template, match.slice(1), own) +
    shorten(mask(after, own), false);
  return line.trim();
}

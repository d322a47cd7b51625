/** What the one who asked saw: a request's answer or a command's output. */
import type { Place } from '../../../src/lib/place.ts';

export interface Sight {
  /** HTTP status, where an answer came. */
  status?: number | undefined;
  /** Exit code of the command. */
  code?: number | undefined;
  /** Text by the place where it was seen. */
  seen: Partial<Record<Place, string>>;
}

/** Line breaks of a page's source are blanks to a reader, but not in `<pre>` and not in plain text. */
const joinLines = (html: string) =>
  /<[a-z]/i.test(html) && !/<pre/i.test(html) ? html.replace(/\s+/g, ' ') : html;

/** Returns the text of a page as a reader sees it, roughly: without tags, in one line each. */
export function readPage(html: string): string {
  return joinLines(html)
    .replace(/<(script|style)[\s\S]*?<\/\1>/gi, '')
    .replace(/<\/?(p|h\d|div|li|title|br|hr|center|pre|address)\b[^>]*>/gi, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&#39;|&apos;/g, "'")
    .replace(/&amp;/g, '&')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

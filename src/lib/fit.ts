import { summarize } from './inline-markdown.ts';

/** Characters that a page's title may have; the rule `titles` holds every page to it. */
const titleLimit = 75;

/** Characters below which a description says too little; the rule `descriptions` refuses it. */
const shortestDescription = 50;

/**
 * Returns the subject with the first ending that leaves the title short enough.
 * @param endings what the page does, longest first
 */
export function fitTitle(subject: string, ...endings: string[]): string {
  const fitting = endings.map((ending) => `${subject}${ending}`).find(({ length }) => length <= titleLimit);
  return fitting ?? summarize(subject, titleLimit);
}

/**
 * Returns a text as a page's description.
 * @param more sentence that a short text is followed by
 */
export function fitDescription(text: string, more: string): string {
  const summary = summarize(text);
  return summary.length < shortestDescription ? summarize(`${text} ${more}`) : summary;
}
